import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Empatie a osobní přístup',
  'principle.question': 'Mají zákazníci pocit, že jim rozumíme?',

  'quality.name': 'Empatie v rozhovorech',
  'quality.question': 'Dáváme najevo, že rozumíme?',
  'quality.source': 'Porozumění je znát v devíti rozhovorech z deseti.',
  'quality.sentence':
    'Empatie vyhověla v {value} hodnocení ({low} – {high}, {n, plural, one {# hodnocení} few {# hodnocení} many {# hodnocení} other {# hodnocení}}); standard je nejméně {target}.',
  'quality.good':
    'Empatie vyhověla v {value} hodnocení ({low} – {high}, {n, plural, one {# hodnocení} few {# hodnocení} many {# hodnocení} other {# hodnocení}}), zřetelně více než jinde: poslechněte si, jak tu rozhovor začínají.',

  'survey.name': 'Empatie, jak ji cítí zákazníci',
  'survey.question': 'Cítí se zákazníci pochopeni?',
  'survey.source': 'Obvyklé rozmezí dřívějších období.',
  'survey.sentence':
    'Zákazníci hodnotí naši empatii průměrně {value} ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}), což je pod vlastním obvyklým rozmezím.',

  'context-used.name': 'Využití toho, co víme',
  'context-used.question': 'Využíváme to, co o zákazníkovi víme?',
  'context-used.source': 'Kde se o zákazníkovi něco ví, využijí to čtyři odpovědi z pěti.',
  'context-used.sentence':
    'To, co o zákazníkovi víme, bylo dobře využito v {value} hodnocení ({low} – {high}, {n, plural, one {# hodnocení} few {# hodnocení} many {# hodnocení} other {# hodnocení}}); standard je nejméně {target}.',
  'context-used.good':
    'To, co o zákazníkovi víme, bylo dobře využito v {value} hodnocení ({low} – {high}, {n, plural, one {# hodnocení} few {# hodnocení} many {# hodnocení} other {# hodnocení}}), zřetelně více než jinde: podívejte se, co si tu před odpovědí otevírají.',

  'template-share.name': 'Odpovědi podle šablony',
  'template-share.question': 'Neposíláme příliš mnoho odpovědí podle šablony?',
  'template-share.source': 'Přesně podle šablony odchází nejvýše dvě odpovědi z pěti.',
  'template-share.sentence':
    'Beze změny podle šablony odešlo {value} odpovědí ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}); standard je nejvýše {target}.',

  'template-gap.name': 'Spokojenost po odpovědi podle šablony',
  'template-gap.question': 'Jsou zákazníci po odpovědi podle šablony méně spokojeni?',
  'template-gap.source': 'Spokojenost po odpovědi ze šablony je nejvýše o tři body nižší než bez ní.',
  'template-gap.sentence':
    'U stejných témat se spokojenost po odpovědi podle šablony liší od spokojenosti bez ní o {value} p. b. ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}); standard je nejméně {target}.',

  'hard-moments.name': 'Empatie při stížnostech',
  'hard-moments.question': 'Jsme při stížnostech stejně vlídní jako u dotazů?',
  'hard-moments.source': 'Empatie při stížnostech je nejvýše o pět bodů nižší než u dotazů.',
  'hard-moments.sentence':
    'Podíl hodnocení, v nichž empatie vyhověla, se u stížností liší od dotazů o {value} p. b. ({low} – {high}, {n, plural, one {# hodnocení} few {# hodnocení} many {# hodnocení} other {# hodnocení}}); standard je nejméně {target}.',

  'personal-repeat.name': 'Návrat po osobním přístupu',
  'personal-repeat.question': 'Vracejí se zákazníci po osobním přístupu?',
  'personal-repeat.source': 'Informace bez cíle: jde ruku v ruce, ale nic nedokazuje.',
  'personal-repeat.sentence':
    'U stejných témat se podíl zákazníků, kteří po osobním přístupu nakoupili znovu, liší od podílu po jiné obsluze o {value} p. b. ({low} – {high}).',

  'advice.name-the-feeling':
    'Poslechněte si s týmem tři vyhovující a tři nevyhovující rozhovory a zapište větu, kterou zákazník dostal jako první odpověď. Domluvte se, že než začnete řešit, řeknete vlastními slovy, co se stalo a co to pro zákazníka znamená, a po měsíci ohodnoťte dalších dvacet rozhovorů.',
  'advice.open-the-history-first':
    'Umístěte poslední tři kontakty a poslední objednávku zákazníka tam, kde je každý uvidí, než začne psát odpověď. První věta ať na něco z toho naváže; na deseti rozhovorech si ověřte, zda by to šlo.',
  'advice.make-it-their-own':
    'Vezměte pět nejčastěji posílaných šablon a v každé nechte dvě místa, která se musí vyplnit: na co se zákazník ptal, jeho slovy, a co bude následovat. Šablony, po nichž jsou zákazníci nejméně spokojeni, vyřaďte.',
  'advice.practise-hard-moments':
    'Přehrajte si ve dvojicích dvě skutečné stížnosti, každý jednou z každé strany, a zastavte se tam, kde zákazník přestal poslouchat. Dejte stížnostem více času než dotazům a dobu vyřízení nikdy nestanovujte jako jediný cíl; šedesát stížností pak ohodnoťte znovu.',

  'excluded.not-applicable': 'Kategorie se neuplatnila',
  'excluded.automatic': 'Automatické odpovědi',
  'excluded.too-recent': 'Příliš nedávné na to, aby se to dalo posoudit',
};
