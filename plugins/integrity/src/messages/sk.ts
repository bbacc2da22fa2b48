import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Poctivé čísla',
  'principle.question': 'Dá sa číslam veriť a nemá nikto dôvod ich skresľovať?',

  'completeness.name': 'Vyplnené polia',
  'completeness.question': 'Sú prípady úplne zapísané?',
  'completeness.source': 'Zo sto polí sú prázdne najviac dve.',
  'completeness.sentence':
    'Z polí, ktoré má mať každý prípad, je vyplnených {value} ({low} – {high}); štandard je najmenej {target}.',

  'freshness.name': 'Zastarané zdroje',
  'freshness.question': 'Prichádzajú údaje načas?',
  'freshness.source': 'Každý zdroj je starý najviac jeden deň.',
  'freshness.sentence':
    'Príliš dlho nič nové {breaches, plural, one {neposlal # zdroj} few {neposlali # zdroje} many {neposlalo # zdroja} other {neposlalo # zdrojov}} (spolu: {n, number}); štandard je {target}.',

  'duplicates.name': 'Dvakrát započítané prípady',
  'duplicates.question': 'Nepočítame niečo dvakrát?',
  'duplicates.source': 'Nič sa nepočíta dvakrát.',
  'duplicates.sentence':
    'Rovnaké číslo v zdroji ako iný {breaches, plural, one {má # prípad} few {majú # prípady} many {má # prípadu} other {má # prípadov}} (spolu: {n, number}); štandard je {target}.',

  'clock-skew.name': 'Časy v nesprávnom poradí',
  'clock-skew.question': 'Idú časy v prípadoch správne za sebou?',
  'clock-skew.source': 'Nič sa nestane skôr, než môže.',
  'clock-skew.sentence':
    'Niečo sa stalo skôr, než mohlo, v {breaches, plural, one {# prípade} few {# prípadoch} many {# prípadu} other {# prípadoch}} (spolu: {n, number}); štandard je {target}.',

  'reconcile.name': 'Načítania so zvyšnými riadkami',
  'reconcile.question': 'Súhlasia naše súčty so zdrojom?',
  'reconcile.source': 'Načíta sa každý riadok zdroja.',
  'reconcile.sentence':
    'Všetky riadky {breaches, plural, one {neprijalo # načítanie} few {neprijali # načítania} many {neprijalo # načítania} other {neprijalo # načítaní}} (spolu: {n, number}); štandard je {target}.',

  'rows-taken-in.name': 'Prijaté riadky',
  'rows-taken-in.question': 'Máme všetky riadky zo zdroja?',
  'rows-taken-in.source': 'Zo sto riadkov zostane bokom najviac jeden.',
  'rows-taken-in.sentence':
    'Z riadkov v súboroch bolo prijatých {value} ({low} – {high}, {n, plural, one {# riadok} few {# riadky} many {# riadka} other {# riadkov}}); štandard je najmenej {target}.',

  'bunching.name': 'Prípady vyriešené tesne načas',
  'bunching.question': 'Neuzatvárame prípady len preto, že beží čas?',
  'bunching.source': 'Tesne pred lehotou ich je najviac dvakrát toľko ako tesne po nej.',
  'bunching.sentence':
    'Z prípadov vyriešených blízko lehoty bolo {value} vyriešených tesne pred ňou ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}); štandard je najviac {target}.',

  'close-reopen.name': 'Prípady, ktoré sme sami hneď znova otvorili',
  'close-reopen.question': 'Neuzatvárame prípady, ktoré hneď znova otvoríme?',
  'close-reopen.source': 'Najviac dva vyriešené prípady zo sta.',
  'close-reopen.sentence':
    'Do hodiny sme sami znova otvorili {value} vyriešených prípadov ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}); štandard je najviac {target}.',

  'fast-empty-reply.name': 'Prvé odpovede bez obsahu',
  'fast-empty-reply.question': 'Hovoria prvé odpovede niečo?',
  'fast-empty-reply.source': 'Najviac dve prvé odpovede zo sta.',
  'fast-empty-reply.sentence':
    '{value} prvých odpovedí bolo automatických alebo nepovedalo takmer nič ({low} – {high}, {n, plural, one {# odpoveď} few {# odpovede} many {# odpovede} other {# odpovedí}}); štandard je najviac {target}.',

  'split.name': 'Rozdelené prípady',
  'split.question': 'Nedelia sa prípady, aby vyzerali lepšie?',
  'split.source': 'Obvyklé rozpätie skorších období.',
  'split.sentence':
    '{value} prípadov má v ten istý deň ďalší prípad toho istého zákazníka a témy ({low} – {high}, {n, plural, one {# prípad} few {# prípady} many {# prípadu} other {# prípadov}}), čo je mimo obvyklého rozpätia skorších období.',

  'survey-gating.name': 'Dotazník pre každého',
  'survey-gating.question': 'Pýtame sa aj nespokojných?',
  'survey-gating.source': 'Zákazníkov bez riešenia sa pýtame rovnako často ako ostatných: rozdiel najviac desať bodov.',
  'survey-gating.sentence':
    'Zákazníkov s nevyriešeným prípadom sme sa pýtali o {value} p. b. častejšie než ostatných ({low} – {high}); štandard je najmenej {target}.',

  'self-review.name': 'Hodnotenia vlastnej práce',
  'self-review.question': 'Nehodnotí niekto sám seba?',
  'self-review.source': 'Nikto nehodnotí vlastnú prácu.',
  'self-review.sentence':
    '{breaches, plural, one {# hodnotenie sa týkalo} few {# hodnotenia sa týkali} many {# hodnotenia sa týkalo} other {# hodnotení sa týkalo}} vlastnej práce hodnotiteľa (spolu: {n, number}); štandard je {target}.',

  'random-review.name': 'Náhodne vybrané hodnotenia',
  'random-review.question': 'Vyberajú sa rozhovory na hodnotenie náhodne?',
  'random-review.source': 'Sedem hodnotení z desiatich je vybraných náhodne.',
  'random-review.sentence':
    'Náhodne bolo vybraných {value} hodnotených rozhovorov ({low} – {high}, {n, plural, one {# hodnotenie} few {# hodnotenia} many {# hodnotenia} other {# hodnotení}}); štandard je najmenej {target}.',

  'handle-time-guard.name': 'Čas vybavenia bez ukazovateľa kvality',
  'handle-time-guard.question': 'Nie je čas vybavenia cieľom sám osebe?',
  'handle-time-guard.source': 'Čas vybavenia sa nikdy nepoužíva samostatne.',
  'handle-time-guard.sentence':
    'Bez sprievodného štandardu kvality {breaches, plural, one {je # štandard času vybavenia} few {sú # štandardy času vybavenia} many {je # štandardu času vybavenia} other {je # štandardov času vybavenia}} (spolu: {n, number}); štandard je {target}.',

  'advice.mend-the-source':
    'Začnite pri zdroji: otvorte uvedené riadky, pozrite sa, z ktorého systému a kroku pochádzajú, a napravte to tam. Dovtedy čítajte čísla, ktoré na nich stoja, s opatrnosťou.',
  'advice.ease-the-clock':
    'Opýtajte sa tímu, k čomu ich lehota núti; nehľadajte vinníka. K času pridajte údaj o kvalite, napríklad znova otvorené prípady, a prestaňte ukazovať čas samotný.',
  'advice.ask-everybody':
    'Nechajte nástroj posielať dotazník všetkým podľa jedného pravidla, bez niečieho výberu. Počítajte s tým, že spokojnosť najprv klesne, a zapíšte ten deň ako zmenu, aby to nikto nemal za zlé.',
  'advice.draw-at-random':
    'Nechajte nástroj losovať rozhovory aj prideľovať hodnotiteľov, nikdy k vlastným. Cielene vybrané nechajte na koučing a do čísel ich nepočítajte.',

  'excluded.more-than-all': 'Uvádza sa viac prijatých riadkov, než ich bolo',

  'setting.fresh-within.name': 'Čerstvé údaje do',
  'setting.fresh-within.doc': 'Vek, od ktorého je najnovší riadok zdroja zastaraný.',
  'setting.reopened-within.name': 'Vlastné znovuotvorenie do',
  'setting.reopened-within.doc': 'Čas po riešení, v ktorom naše vlastné znovuotvorenie hovorí, že to riešenie nebolo.',
  'setting.few-characters.name': 'Málo znakov',
  'setting.few-characters.doc': 'Počet znakov, do ktorého odpoveď nehovorí takmer nič.',
};
