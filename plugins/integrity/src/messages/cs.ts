import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Poctivá čísla',
  'principle.question': 'Dá se číslům věřit a nemá nikdo důvod je ohýbat?',

  'completeness.name': 'Vyplněná pole',
  'completeness.question': 'Jsou případy úplně zapsané?',
  'completeness.source': 'Ze sta polí jsou prázdná nejvýše dvě.',
  'completeness.sentence':
    'Z polí, která má mít každý případ, je vyplněno {value} ({low} – {high}); standard je nejméně {target}.',

  'freshness.name': 'Zastaralé zdroje',
  'freshness.question': 'Přicházejí data včas?',
  'freshness.source': 'Každý zdroj je starý nejvýše jeden den.',
  'freshness.sentence':
    'Příliš dlouho nic nového {breaches, plural, one {neposlal # zdroj} few {neposlaly # zdroje} many {neposlalo # zdroje} other {neposlalo # zdrojů}} (celkem: {n, number}); standard je {target}.',

  'duplicates.name': 'Dvakrát započtené případy',
  'duplicates.question': 'Nepočítáme něco dvakrát?',
  'duplicates.source': 'Nic se nepočítá dvakrát.',
  'duplicates.sentence':
    'Stejné číslo ve zdroji jako jiný {breaches, plural, one {má # případ} few {mají # případy} many {má # případu} other {má # případů}} (celkem: {n, number}); standard je {target}.',

  'clock-skew.name': 'Časy v nesprávném pořadí',
  'clock-skew.question': 'Jdou časy v případech správně za sebou?',
  'clock-skew.source': 'Nic se nestane dřív, než může.',
  'clock-skew.sentence':
    'Něco se stalo dřív, než mohlo, v {breaches, plural, one {# případu} few {# případech} many {# případu} other {# případech}} (celkem: {n, number}); standard je {target}.',

  'reconcile.name': 'Načtení se zbylými řádky',
  'reconcile.question': 'Souhlasí naše součty se zdrojem?',
  'reconcile.source': 'Načte se každý řádek zdroje.',
  'reconcile.sentence':
    'Všechny řádky {breaches, plural, one {nepřijalo # načtení} few {nepřijala # načtení} many {nepřijalo # načtení} other {nepřijalo # načtení}} (celkem: {n, number}); standard je {target}.',

  'rows-taken-in.name': 'Přijaté řádky',
  'rows-taken-in.question': 'Máme všechny řádky ze zdroje?',
  'rows-taken-in.source': 'Ze sta řádků zůstane stranou nejvýše jeden.',
  'rows-taken-in.sentence':
    'Z řádků v souborech bylo přijato {value} ({low} – {high}, {n, plural, one {# řádek} few {# řádky} many {# řádku} other {# řádků}}); standard je nejméně {target}.',

  'bunching.name': 'Případy vyřešené těsně včas',
  'bunching.question': 'Neuzavíráme případy jen proto, že běží čas?',
  'bunching.source': 'Těsně před lhůtou jich je nejvýše dvakrát tolik co těsně po ní.',
  'bunching.sentence':
    'Z případů vyřešených blízko lhůty bylo {value} vyřešeno těsně před ní ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}); standard je nejvýše {target}.',

  'close-reopen.name': 'Hned znovu otevřené námi',
  'close-reopen.question': 'Neuzavíráme případy, které hned znovu otevřeme?',
  'close-reopen.source': 'Nejvýše dva vyřešené případy ze sta.',
  'close-reopen.sentence':
    'Do hodiny jsme sami znovu otevřeli {value} vyřešených případů ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}); standard je nejvýše {target}.',

  'fast-empty-reply.name': 'První odpovědi bez obsahu',
  'fast-empty-reply.question': 'Říkají první odpovědi něco?',
  'fast-empty-reply.source': 'Nejvýše dvě první odpovědi ze sta.',
  'fast-empty-reply.sentence':
    '{value} prvních odpovědí bylo automatických nebo neřeklo skoro nic ({low} – {high}, {n, plural, one {# odpověď} few {# odpovědi} many {# odpovědi} other {# odpovědí}}); standard je nejvýše {target}.',

  'split.name': 'Rozdělené případy',
  'split.question': 'Nedělí se případy, aby vypadaly lépe?',
  'split.source': 'Obvyklé rozmezí dřívějších období.',
  'split.sentence':
    '{value} případů má týž den další případ téhož zákazníka a tématu ({low} – {high}, {n, plural, one {# případ} few {# případy} many {# případu} other {# případů}}), což je mimo obvyklé rozmezí dřívějších období.',

  'survey-gating.name': 'Dotazník pro každého',
  'survey-gating.question': 'Ptáme se i nespokojených?',
  'survey-gating.source': 'Zákazníků bez řešení se ptáme stejně často jako ostatních: rozdíl nejvýše deset bodů.',
  'survey-gating.sentence':
    'Zákazníků s nevyřešeným případem jsme se ptali o {value} p. b. častěji než ostatních ({low} – {high}); standard je nejméně {target}.',

  'self-review.name': 'Posouzení vlastní práce',
  'self-review.question': 'Neposuzuje nikdo sám sebe?',
  'self-review.source': 'Nikdo nehodnotí vlastní práci.',
  'self-review.sentence':
    '{breaches, plural, one {# hodnocení se týkalo} few {# hodnocení se týkala} many {# hodnocení se týkalo} other {# hodnocení se týkalo}} vlastní práce hodnotitele (celkem: {n, number}); standard je {target}.',

  'random-review.name': 'Náhodně vybraná hodnocení',
  'random-review.question': 'Vybírají se rozhovory k hodnocení náhodně?',
  'random-review.source': 'Sedm hodnocení z deseti je vybráno náhodně.',
  'random-review.sentence':
    'Náhodně bylo vybráno {value} hodnocených rozhovorů ({low} – {high}, {n, plural, one {# hodnocení} few {# hodnocení} many {# hodnocení} other {# hodnocení}}); standard je nejméně {target}.',

  'handle-time-guard.name': 'Doba vyřízení bez ukazatele kvality',
  'handle-time-guard.question': 'Není doba vyřízení cílem sama o sobě?',
  'handle-time-guard.source': 'Doba vyřízení se nikdy nepoužívá samotná.',
  'handle-time-guard.sentence':
    'Bez doprovodného standardu kvality {breaches, plural, one {je # standard doby vyřízení} few {jsou # standardy doby vyřízení} many {je # standardu doby vyřízení} other {je # standardů doby vyřízení}} (celkem: {n, number}); standard je {target}.',

  'advice.mend-the-source':
    'Začněte u zdroje: otevřete uvedené řádky, podívejte se, ze kterého systému a kroku pocházejí, a napravte to tam. Do té doby čtěte čísla, která na nich stojí, s opatrností.',
  'advice.ease-the-clock':
    'Zeptejte se týmu, k čemu je lhůta nutí; nehledejte viníka. K času přidejte údaj o kvalitě, třeba znovu otevřené případy, a přestaňte ukazovat čas samotný.',
  'advice.ask-everybody':
    'Nechte nástroj posílat dotazník všem podle jednoho pravidla, bez něčího výběru. Počítejte s tím, že spokojenost nejdřív klesne, a zapište ten den jako změnu, aby to nikdo neměl za zlé.',
  'advice.draw-at-random':
    'Nechte nástroj losovat rozhovory i přidělovat hodnotitele, nikdy k vlastním. Cíleně vybrané nechte pro koučink a do čísel je nepočítejte.',

  'excluded.more-than-all': 'Uvádí víc přijatých řádků, než jich bylo',

  'setting.fresh-within.name': 'Čerstvá data do',
  'setting.fresh-within.doc': 'Stáří, od kterého je nejnovější řádek zdroje zastaralý.',
  'setting.reopened-within.name': 'Vlastní znovuotevření do',
  'setting.reopened-within.doc': 'Doba po řešení, ve které naše vlastní znovuotevření říká, že to řešení nebylo.',
  'setting.few-characters.name': 'Málo znaků',
  'setting.few-characters.doc': 'Počet znaků, do kterého odpověď neříká téměř nic.',
};
