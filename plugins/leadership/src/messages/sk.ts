import type { en } from './en.js';

export const sk: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Vedenie',
  'principle.question': 'Hovoria vedúci so svojimi ľuďmi, pomáhajú im a správajú sa k nim spravodlivo?',

  'one-to-ones.name': 'Uskutočnené osobné rozhovory',
  'one-to-ones.question': 'Hovoria vedúci so svojimi ľuďmi?',
  'one-to-ones.source': 'Uskutoční sa deväť plánovaných osobných rozhovorov z desiatich.',
  'one-to-ones.sentence':
    'Uskutočnilo sa {value} plánovaných osobných rozhovorov ({low} – {high}, {n, plural, one {# rozhovor} few {# rozhovory} many {# rozhovoru} other {# rozhovorov}}); štandard je najmenej {target}.',

  'feedback-given.name': 'Spätná väzba do mesiaca',
  'feedback-given.question': 'Dostáva každý pravidelne spätnú väzbu?',
  'feedback-given.source': 'Každý má pravidelnú spätnú väzbu: deväť z desiatich do mesiaca.',
  'feedback-given.sentence':
    'Spätnú väzbu k svojej práci dostalo za posledný mesiac {value} ľudí ({low} – {high}, {n, plural, one {# človek} few {# ľudia} many {# človeka} other {# ľudí}}); štandard je najmenej {target}.',

  'coaching-cadence.name': 'Pomoc po slabom výsledku',
  'coaching-cadence.question': 'Nasleduje po slabom výsledku pomoc?',
  'coaching-cadence.source': 'Po deviatich slabých hodnoteniach z desiatich príde do desiatich dní pomoc.',
  'coaching-cadence.sentence':
    'Po {value} slabých hodnotení nasledoval včas koučing ({low} – {high}, {n, plural, one {# hodnotenie} few {# hodnotenia} many {# hodnotenia} other {# hodnotení}}); štandard je najmenej {target}.',

  'recognition.name': 'Uznanie popri napomenutiach',
  'recognition.question': 'Všímame si dobrú prácu?',
  'recognition.source': 'Trikrát viac uznania než napomenutí.',
  'recognition.sentence':
    'Z odoziev, ktoré vedúci ľuďom dali, tvorili pochvaly a odmeny {value} ({low} – {high}, {n, plural, one {# udalosť} few {# udalosti} many {# udalosti} other {# udalostí}}); štandard je najmenej {target}.',

  'fair-basis.name': 'Postihy bez spravodlivého základu',
  'fair-basis.question': 'Sú postihy spravodlivé?',
  'fair-basis.source': 'Žiadny postih bez dôkazov a žiadny bez vypočutia dotknutého.',
  'fair-basis.sentence':
    'Dostatok dôkazov alebo vyjadrenie dotknutého človeka chýba pri {breaches, plural, one {# postihu} few {# postihoch} many {# postihu} other {# postihoch}} (spolu: {n, number}); štandard je {target}.',

  'effect.name': 'Kvalita po uznaní',
  'effect.question': 'Ide uznanie ruka v ruke s lepšou kvalitou?',
  'effect.source': 'Informácia bez cieľa: ide ruka v ruke, ale nič nedokazuje.',
  'effect.sentence': 'Po uznaní vzrástla kvalita v jednotke o {value} p. b. viac než inde ({low} – {high}).',

  'guidance.name': 'Časté témy bez návodu',
  'guidance.question': 'Vedia ľudia, čo majú robiť?',
  'guidance.source': 'Vedúci dbajú na to, aby ľudia vedeli, čo robiť: každá častá téma má svoj postup.',
  'guidance.sentence':
    'Platný postup pre pracovníkov chýba pri {breaches, plural, one {# z najčastejších tém} few {# z najčastejších tém} many {# z najčastejších tém} other {# z najčastejších tém}} (tém spolu: {n, number}); štandard je {target}.',

  'advice.book-the-talks':
    'Rozhovory, ktoré sa neuskutočnili, naplánujte na najbližšie dva týždne a veďte ich krátko. Kde odpadajú znova a znova, má vedúci príliš veľa ľudí alebo málo voľných hodín: zmeňte najprv to.',
  'advice.help-after-weak-review':
    'Ku každému slabému hodnoteniu, po ktorom žiadny nebol, dohodnite koučing k jednému bodu, s rozhovorom v ruke. Najprv sa opýtajte, v čom to bolo ťažké; často je to nástroj alebo pravidlo, nie človek.',
  'advice.notice-good-work':
    'Nech každý vedúci raz týždenne pomenuje kus dobrej práce aj to, čo na ňom bolo dobré, pred tímom alebo v súkromí, ako je komu milšie. Hľadajte ho tam, kam sa nikto nepozerá: v pokojných zmenách, v zázemí, v noci.',
  'advice.hear-the-person':
    'Vráťte sa k uvedeným krokom s niekým, kto o nich nerozhodoval: vypočujte dotknutého, pozrite sa na dôkazy aj ich neistotu a čo neobstojí, vezmite späť. Niekoľko prípadov o nikom nič nedokazuje.',
  'advice.write-the-procedure':
    'Požiadajte tých, ktorí tému zvládajú najlepšie, o polstranu k nej a nech ju vyskúša nováčik. Začnite najčastejšou témou.',

  'excluded.not-yet-due': 'Termín ešte nenastal',
  'excluded.pending': 'Zatiaľ bez koučingu a stále v lehote',
  'excluded.not-applicable': 'Kategória sa neuplatnila',

  'setting.feedback-within.name': 'Spätná väzba do',
  'setting.feedback-within.doc': 'Čas, do ktorého každý aspoň raz dostane spätnú väzbu.',
  'setting.coach-within.name': 'Koučing do',
  'setting.coach-within.doc': 'Čas, do ktorého po slabom hodnotení nasleduje koučing.',
  'setting.reviewed-within.name': 'Preskúmať do',
  'setting.reviewed-within.doc': 'Čas, do ktorého musí byť postup preskúmaný, aby bol aktuálny.',
};
