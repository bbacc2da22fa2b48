import type { en } from './en.js';

export const cs: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Vedení',
  'principle.question': 'Mluví vedoucí se svými lidmi, pomáhají jim a jednají s nimi spravedlivě?',

  'one-to-ones.name': 'Uskutečněné osobní rozhovory',
  'one-to-ones.question': 'Mluví vedoucí se svými lidmi?',
  'one-to-ones.source': 'Uskuteční se devět plánovaných osobních rozhovorů z deseti.',
  'one-to-ones.sentence':
    'Uskutečnilo se {value} plánovaných osobních rozhovorů ({low} – {high}, {n, plural, one {# rozhovor} few {# rozhovory} many {# rozhovoru} other {# rozhovorů}}); standard je nejméně {target}.',

  'feedback-given.name': 'Zpětná vazba do měsíce',
  'feedback-given.question': 'Dostává každý pravidelně zpětnou vazbu?',
  'feedback-given.source': 'Každý má pravidelnou zpětnou vazbu: devět z deseti do měsíce.',
  'feedback-given.sentence':
    'Zpětnou vazbu ke své práci dostalo za poslední měsíc {value} lidí ({low} – {high}, {n, plural, one {# člověk} few {# lidé} many {# člověka} other {# lidí}}); standard je nejméně {target}.',

  'coaching-cadence.name': 'Pomoc po slabém výsledku',
  'coaching-cadence.question': 'Následuje po slabém výsledku pomoc?',
  'coaching-cadence.source': 'Po devíti slabých hodnoceních z deseti přijde do deseti dnů pomoc.',
  'coaching-cadence.sentence':
    'Po {value} slabých hodnocení následoval včas koučink ({low} – {high}, {n, plural, one {# hodnocení} few {# hodnocení} many {# hodnocení} other {# hodnocení}}); standard je nejméně {target}.',

  'recognition.name': 'Uznání vedle výtek',
  'recognition.question': 'Všímáme si dobré práce?',
  'recognition.source': 'Třikrát víc uznání než výtek.',
  'recognition.sentence':
    'Z odezev, které vedoucí lidem dali, tvořily pochvaly a odměny {value} ({low} – {high}, {n, plural, one {# událost} few {# události} many {# události} other {# událostí}}); standard je nejméně {target}.',

  'fair-basis.name': 'Postihy bez spravedlivého základu',
  'fair-basis.question': 'Jsou postihy spravedlivé?',
  'fair-basis.source': 'Žádný postih bez důkazů a žádný bez vyslechnutí dotyčného.',
  'fair-basis.sentence':
    'Dost důkazů nebo vyjádření dotčeného člověka chybí u {breaches, plural, one {# postihu} few {# postihů} many {# postihu} other {# postihů}} (celkem: {n, number}); standard je {target}.',

  'effect.name': 'Kvalita po uznání',
  'effect.question': 'Jde uznání ruku v ruce s lepší kvalitou?',
  'effect.source': 'Informace bez cíle: jde ruku v ruce, ale nic nedokazuje.',
  'effect.sentence': 'Po uznání vzrostla kvalita v jednotce o {value} p. b. více než jinde ({low} – {high}).',

  'guidance.name': 'Častá témata bez návodu',
  'guidance.question': 'Vědí lidé, co mají dělat?',
  'guidance.source': 'Vedoucí dbají na to, aby lidé věděli, co dělat: každé časté téma má svůj postup.',
  'guidance.sentence':
    'Platný postup pro pracovníky chybí u {breaches, plural, one {# z nejčastějších témat} few {# z nejčastějších témat} many {# z nejčastějších témat} other {# z nejčastějších témat}} (témat celkem: {n, number}); standard je {target}.',

  'advice.book-the-talks':
    'Rozhovory, které se neuskutečnily, zapište na příští dva týdny a veďte je krátce. Kde odpadají znovu a znovu, má vedoucí příliš mnoho lidí nebo málo volných hodin: změňte nejdřív to.',
  'advice.help-after-weak-review':
    'Ke každému slabému hodnocení, po kterém žádný nebyl, domluvte koučink k jednomu bodu, s rozhovorem v ruce. Nejdřív se zeptejte, v čem to bylo těžké; často je to nástroj nebo pravidlo, ne člověk.',
  'advice.notice-good-work':
    'Ať každý vedoucí jednou týdně pojmenuje kus dobré práce i to, co na něm bylo dobré, před týmem nebo v soukromí, jak je komu milejší. Hledejte ho tam, kam se nikdo nedívá: v klidných směnách, v zázemí, v noci.',
  'advice.hear-the-person':
    'Vraťte se k uvedeným krokům s někým, kdo o nich nerozhodoval: vyslechněte dotčeného, podívejte se na důkazy i jejich nejistotu a co neobstojí, vezměte zpět. Několik případů o nikom nic nedokazuje.',
  'advice.write-the-procedure':
    'Požádejte ty, kdo téma zvládají nejlépe, o půlstránku k němu a nechte ji vyzkoušet nováčkem. Začněte nejčastějším tématem.',

  'excluded.not-yet-due': 'Termín ještě nenastal',
  'excluded.pending': 'Zatím bez koučinku a stále ve lhůtě',
  'excluded.not-applicable': 'Kategorie se neuplatnila',

  'setting.feedback-within.name': 'Zpětná vazba do',
  'setting.feedback-within.doc': 'Doba, do které každý alespoň jednou dostane zpětnou vazbu.',
  'setting.coach-within.name': 'Koučink do',
  'setting.coach-within.doc': 'Doba, do které po slabém hodnocení následuje koučink.',
  'setting.reviewed-within.name': 'Přezkoumat do',
  'setting.reviewed-within.doc': 'Doba, do které musí být postup přezkoumán, aby byl aktuální.',
};
