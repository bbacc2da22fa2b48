import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Snadnost',
  'principle.question': 'Kolik práce necháváme na zákazníkovi?',

  'ces.name': 'Bylo to snadné',
  'ces.question': 'Bylo to pro zákazníka snadné?',
  'ces.source': 'Čtyři zákazníci z pěti souhlasí, že jsme jim to usnadnili.',
  'ces.sentence':
    'Pro {value} dotázaných zákazníků to bylo snadné ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}); standard je {target}.',
  'ces.good':
    'Pro {value} dotázaných zákazníků to bylo snadné ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}), zřetelně více než jinde: projděte si jejich cestu očima zákazníka.',

  'repeat-information.name': 'Říkáno dvakrát',
  'repeat-information.question': 'Musejí zákazníci opakovat, co už řekli?',
  'repeat-information.source': 'Znovu to musí vysvětlovat nejvýše jeden zákazník z deseti.',
  'repeat-information.sentence':
    '{value} dotázaných zákazníků muselo opakovat, co už řeklo ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}); standard je nejvýše {target}.',
  'repeat-information.good':
    '{value} dotázaných zákazníků muselo opakovat, co už řeklo ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}), zřetelně méně než jinde: zjistěte, jak si tu předávají poznámky.',

  'transfers.name': 'Mnoho rukou',
  'transfers.question': 'Kolika rukama záležitost projde?',
  'transfers.source': 'Třemi lidmi nebo dvěma týmy projde nejvýše jeden případ z deseti.',
  'transfers.sentence':
    '{value} vyřešených případů prošlo příliš mnoha rukama ({low} – {high}, {n, plural, one {# vyřešený případ} few {# vyřešené případy} many {# vyřešeného případu} other {# vyřešených případů}}); standard je nejvýše {target}.',
  'transfers.good':
    '{value} vyřešených případů prošlo příliš mnoha rukama ({low} – {high}, {n, plural, one {# vyřešený případ} few {# vyřešené případy} many {# vyřešeného případu} other {# vyřešených případů}}), zřetelně méně než jinde: zjistěte, jak tu rozhodují, kdo co převezme.',

  'misroute.name': 'Nejdřív jiný tým',
  'misroute.question': 'Dostane se záležitost hned ke správnému týmu?',
  'misroute.source': 'Hladké předávání: nejvýše jeden případ z deseti vyřeší jiný tým než ten první.',
  'misroute.sentence':
    '{value} vyřešených případů se nejdřív dostalo k jinému týmu, než který je vyřešil ({low} – {high}, {n, plural, one {# vyřešený případ} few {# vyřešené případy} many {# vyřešeného případu} other {# vyřešených případů}}); standard je nejvýše {target}.',
  'misroute.good':
    '{value} vyřešených případů se nejdřív dostalo k jinému týmu, než který je vyřešil ({low} – {high}, {n, plural, one {# vyřešený případ} few {# vyřešené případy} many {# vyřešeného případu} other {# vyřešených případů}}), zřetelně méně než jinde: zjistěte, na co se ptá jejich formulář nebo menu.',

  'contacts-per-issue.name': 'Kontakty na jednu záležitost',
  'contacts-per-issue.question': 'Kolik kontaktů si vyžádá jedna záležitost?',
  'contacts-per-issue.source': 'Devět záležitostí z deseti stojí nejvýše tři kontakty.',
  'contacts-per-issue.sentence':
    'Devět záležitostí z deseti si vyžádá nejvýše tolik kontaktů: {value} ({low} – {high}, {n, plural, one {# záležitost} few {# záležitosti} many {# záležitosti} other {# záležitostí}}); standard je nejvýše {target}.',

  'channel-hops.name': 'Nucení měnit kanál',
  'channel-hops.question': 'Musejí zákazníci měnit kanál?',
  'channel-hops.source': 'Víc než jeden kanál si vyžádá nejvýše jedna záležitost z deseti.',
  'channel-hops.sentence':
    '{value} záležitostí si vyžádalo více než jeden kanál ({low} – {high}, {n, plural, one {# záležitost} few {# záležitosti} many {# záležitosti} other {# záležitostí}}); standard je nejvýše {target}.',
  'channel-hops.good':
    '{value} záležitostí si vyžádalo více než jeden kanál ({low} – {high}, {n, plural, one {# záležitost} few {# záležitosti} many {# záležitosti} other {# záležitostí}}), zřetelně méně než jinde: zjistěte, co všechno se tu dá dokončit.',

  'cancel-time.name': 'Doba odchodu',
  'cancel-time.question': 'Jak dlouho zákazníkovi trvá odejít?',
  'cancel-time.source':
    'Polovina těch, kdo chtějí odejít, odejde do jednoho dne; hovor, v němž zákazníka nechtěli pustit, si v roce 2014 poslechly miliony lidí.',
  'cancel-time.sentence':
    'Polovina těch, kdo chtěli odejít, čekala déle než {value} ({low} – {high}, {n, plural, one {# výpověď} few {# výpovědi} many {# výpovědi} other {# výpovědí}}); standard je nejvýše {target}.',

  'cancel-in-one.name': 'Odchod na jeden kontakt',
  'cancel-in-one.question': 'Může zákazník odejít na jeden kontakt?',
  'cancel-in-one.source': 'Devatenáct zrušení z dvaceti se vyřídí při jednom kontaktu.',
  'cancel-in-one.sentence':
    '{value} výpovědí se vyřídilo jedním kontaktem ({low} – {high}, {n, plural, one {# výpověď} few {# výpovědi} many {# výpovědi} other {# výpovědí}}); standard je {target}.',
  'cancel-in-one.good':
    '{value} výpovědí se vyřídilo jedním kontaktem ({low} – {high}, {n, plural, one {# výpověď} few {# výpovědi} many {# výpovědi} other {# výpovědí}}), zřetelně více než jinde: zjistěte, co k tomu tu potřebují.',

  'escalation.name': 'Z jednoduchých věcí stížnosti',
  'escalation.question': 'Stávají se z jednoduchých věcí stížnosti?',
  'escalation.source': 'Stížností skončí nejvýše jedna jednoduchá záležitost ze sta.',
  'escalation.sentence':
    '{value} jednoduchých věcí skončilo stížností ({low} – {high}, {n, plural, one {# jednoduchá věc} few {# jednoduché věci} many {# jednoduché věci} other {# jednoduchých věcí}}); standard je nejvýše {target}.',
  'escalation.good':
    '{value} jednoduchých věcí skončilo stížností ({low} – {high}, {n, plural, one {# jednoduchá věc} few {# jednoduché věci} many {# jednoduché věci} other {# jednoduchých věcí}}), zřetelně méně než jinde: zjistěte, kdo je tu vyřizuje.',

  'advice.walk-the-way':
    'Projděte si cestu sami se třemi nejčastějšími záležitostmi, na telefonu a bez hesla, které znáte. Zrušte krok, který pomáhá jen nám, a nejdelší záležitost měsíce si s týmem přečtěte nahlas.',
  'advice.pass-notes-on':
    'Dohodněte se, že nikdo nepředá případ bez dvou řádků: co zákazník chce a co už se udělalo. Kdo přebírá, nejdřív je zákazníkovi přečte, místo aby se ptal znovu.',
  'advice.route-by-topic':
    'Vezměte téma, které se předává nejčastěji, a podívejte se, která volba ve formuláři, menu nebo schránce je posílá jinam; přejmenujte ji slovy zákazníka. Co se dá vyřešit jednou otázkou na kolegu, ať si nechá ten, kdo to dostal první.',
  'advice.finish-where-begun':
    'Zjistěte, co se nedá dokončit tam, kde to začalo: podpis, platba, doklad. Přidejte na ten kanál právě tohle, a do té doby volejte zákazníkovi sami, místo abyste ho o zavolání žádali.',
  'advice.let-them-go':
    'Ať konec potvrdí hned ten, koho zákazník požádá jako prvního, a vše potřebné dejte na jeden formulář. Na důvod se zeptejte jednou a až potom: má větší cenu než zákazník, kterého jste nechali čekat.',
  'advice.stop-the-escalation':
    'Přečtěte si, jak každá z nich začala, a označte zprávu, u které se to zlomilo: většinou je to čekání nebo šablona. Rutinní dotazy vyřizujte ráno jako první a tu šablonu nahraďte.',

  'setting.many-people.name': 'Mnoho lidí',
  'setting.many-people.doc': 'Počet lidí, kteří měli případ jeden po druhém, od kterého prošel příliš mnoha rukama.',
  'setting.many-teams.name': 'Mnoho týmů',
  'setting.many-teams.doc': 'Počet týmů, které měly případ jeden po druhém, od kterého prošel příliš mnoha rukama.',
  'setting.cancel-topics.name': 'Témata odchodu',
  'setting.cancel-topics.doc': 'Kódy témat, kterými zákazníci odcházejí.',
  'setting.cancel-within.name': 'Odejít do',
  'setting.cancel-within.doc': 'Doba, do které zákazník, který chce odejít, odešel.',
  'setting.routine-topics.name': 'Jednoduchá témata',
  'setting.routine-topics.doc': 'Kódy témat, která jsou jednoduchá.',
};
