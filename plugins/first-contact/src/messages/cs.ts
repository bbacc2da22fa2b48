import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Vyřešení napoprvé',
  'principle.question': 'Řešíme záležitosti napoprvé a souhlasí s tím zákazník?',

  'rate.name': 'Vyřešeno napoprvé',
  'rate.question': 'Řešíme záležitosti napoprvé?',
  'rate.source': 'Kolem 70 % uvádějí kontaktní centra (SQM, Metric Sherpa, z druhé ruky); ta počítají hovory, zde se počítají případy.',
  'rate.sentence':
    '{value} vyřešených případů se obešlo bez dalšího kontaktu ({low} – {high}, {n, plural, one {# vyřešený případ} few {# vyřešené případy} many {# vyřešeného případu} other {# vyřešených případů}}); standard je {target}.',
  'rate.good':
    '{value} vyřešených případů se obešlo bez dalšího kontaktu ({low} – {high}, {n, plural, one {# vyřešený případ} few {# vyřešené případy} many {# vyřešeného případu} other {# vyřešených případů}}), zřetelně více než jinde: zjistěte, na co se tu ptají před uzavřením.',

  'voice.name': 'Vyřešeno i podle zákazníků',
  'voice.question': 'Souhlasí zákazník, že je věc vyřešena?',
  'voice.source': 'Tři zákazníci ze čtyř říkají, že je jejich záležitost vyřešena.',
  'voice.sentence':
    '{value} dotázaných zákazníků říká, že je jejich věc vyřešena ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}); standard je {target}.',
  'voice.good':
    '{value} dotázaných zákazníků říká, že je jejich věc vyřešena ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}), zřetelně více než jinde: zjistěte, jak se o tom tu ujišťují.',

  'gap.name': 'Záznamy proti zákazníkům',
  'gap.question': 'Lichotí nám naše záznamy?',
  'gap.source': 'Naše vlastní záznamy ukazují nejvýše o deset bodů víc, než co říkají zákazníci.',
  'gap.sentence':
    'Naše záznamy o vyřešení napoprvé jsou o {value} p. b. nad tím, co říkají zákazníci ({low} – {high}, {n, plural, one {# případ nebo odpověď} few {# případy a odpovědi} many {# případu nebo odpovědi} other {# případů a odpovědí}}); standard je nejvýše {target}.',

  'reopen.name': 'Znovu otevřené případy',
  'reopen.question': 'Kolik záležitostí se musí znovu otevřít?',
  'reopen.source': 'Znovu se otevře nejvýše jeden vyřešený případ z dvaceti.',
  'reopen.sentence':
    '{value} vyřešených případů se muselo znovu otevřít ({low} – {high}, {n, plural, one {# vyřešený případ} few {# vyřešené případy} many {# vyřešeného případu} other {# vyřešených případů}}); standard je nejvýše {target}.',
  'reopen.good':
    '{value} vyřešených případů se muselo znovu otevřít ({low} – {high}, {n, plural, one {# vyřešený případ} few {# vyřešené případy} many {# vyřešeného případu} other {# vyřešených případů}}), zřetelně méně než jinde: zjistěte, na co se tu ptají před uzavřením.',

  'one-touch.name': 'Stačila jedna odpověď',
  'one-touch.question': 'Stačí jedna odpověď?',
  'one-touch.source': 'Obvyklé rozmezí dřívějších období; dvě odvětví u dodavatele helpdesku měla v roce 2018 hodnoty 36 % a 39 %.',
  'one-touch.sentence':
    'Na {value} vyřešených případů stačila jedna odpověď ({low} – {high}, {n, plural, one {# vyřešený případ} few {# vyřešené případy} many {# vyřešeného případu} other {# vyřešených případů}}), což je pod vlastním obvyklým rozmezím.',
  'one-touch.good':
    'Na {value} vyřešených případů stačila jedna odpověď ({low} – {high}, {n, plural, one {# vyřešený případ} few {# vyřešené případy} many {# vyřešeného případu} other {# vyřešených případů}}), zřetelně více než jinde: zjistěte, co tu první odpověď obsahuje.',

  'backlog-age.name': 'Zapomenuté případy',
  'backlog-age.question': 'Na které záležitosti se zapomnělo?',
  'backlog-age.source': 'Žádný případ nezůstává otevřený déle než třicet dnů.',
  'backlog-age.sentence':
    '{breaches, plural, one {# případ je otevřený} few {# případy jsou otevřené} many {# případu je otevřeno} other {# případů je otevřených}} příliš dlouho (otevřených celkem: {n, number}); standard je {target}.',

  'advice.settle-before-closing':
    'Otevřete nevyřešené případy nejslabšího tématu a přečtěte si, co zákazník napsal podruhé: říká to, co první odpovědi chybělo. Opravte ten text nebo formulář, před uzavřením se ptejte „je to vyřešeno?“ a po dvou stech případech změřte znovu.',
  'advice.ask-is-it-solved':
    'Zavolejte pěti zákazníkům, kteří tento týden odpověděli ne, a zeptejte se, co ještě chybí; jejich případy znovu otevřete sami. Chybí-li třikrát totéž, je na vás to napravit, ne na nich o to žádat.',
  'advice.read-the-disagreement':
    'Přečtěte si společně deset případů, které jsou podle záznamů vyřešené a podle zákazníka ne. Dohodněte se jednou větou, kdy se případ smí uzavřít, a dokud se obě čísla neshodnou, věřte tomu od zákazníků.',
  'advice.answer-the-next-question':
    'Sepište otázky, kterými se zákazníci u nejčastějšího tématu vracejí, a zodpovězte je už v první odpovědi. Na co se vždy musíte doptávat, patří do formuláře.',
  'advice.clear-the-oldest':
    'Vyhraďte si hodinu a projděte seznam od nejstaršího: každému případu dejte jméno, další krok a zprávu zákazníkovi. Co už nikdo nikdy neudělá, poctivě uzavřete a řekněte to.',

  'excluded.too-recent': 'Vyřešeno příliš nedávno na posouzení',

  'setting.again-within.name': 'Znovu se ozve do',
  'setting.again-within.doc': 'Doba po vyřešení případu, ve které nový kontakt ke stejnému tématu ukazuje, že vyřešen nebyl.',
  'setting.reopen-within.name': 'Znovuotevření do',
  'setting.reopen-within.doc': 'Doba po prvním vyřešení případu, ve které se znovuotevření počítá.',
  'setting.forgotten-after.name': 'Zapomenutý po',
  'setting.forgotten-after.doc': 'Doba, po které se stále otevřený případ počítá za zapomenutý.',
};
