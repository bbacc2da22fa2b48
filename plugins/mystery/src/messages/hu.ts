import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Próbavásárlás',
  'principle.question': 'Érvényesülnek-e az előírásaink a gyakorlatban, ahol senki sem jelenti be a látogatást?',

  'score.name': 'A látogatások eredménye',
  'score.question': 'Előírásaink mekkora része teljesül, amikor senki sem számít rá?',
  'score.source': 'Valamivel több a négy csillaghoz kért 82%-nál.',
  'score.sentence':
    'Egy látogatás átlagosan a vizsgált tételek {value}-át teljesítette ({low} – {high}, {n, plural, one {# látogatás} other {# látogatás}}); az elvárt szint legalább {target}.',

  'greet-60s.name': 'Köszöntés egy percen belül',
  'greet-60s.question': 'Azonnal észrevesszük-e a belépő ügyfelet?',
  'greet-60s.source': 'Hatvan másodpercen belül köszöntsön mindenkit.',
  'greet-60s.sentence':
    'A látogatások {value}-ában időben köszöntötték a vásárlót ({low} – {high}, {n, plural, one {# látogatás} other {# látogatás}}); az elvárt szint legalább {target}.',

  'answer-3-rings.name': 'Felvéve három csengetésen belül',
  'answer-3-rings.question': 'Három csengetésen belül felvesszük-e a telefont?',
  'answer-3-rings.source': 'Három csengetésen belül vegye fel a telefont.',
  'answer-3-rings.sentence':
    'A próbahívások {value}-át időben felvették ({low} – {high}, {n, plural, one {# tétel} other {# tétel}}); az elvárt szint legalább {target}.',

  'hold-30s.name': 'Várakoztatás legfeljebb fél percig',
  'hold-30s.question': 'Csak rövid ideig tartjuk-e vonalban a hívókat?',
  'hold-30s.source': 'Senkit ne várakoztasson a vonalban harminc másodpercnél tovább.',
  'hold-30s.sentence':
    'A próbahívások {value}-ában senkit sem várakoztattak túl sokáig a vonalban ({low} – {high}, {n, plural, one {# tétel} other {# tétel}}); az elvárt szint legalább {target}.',

  'coverage.name': 'Meg nem látogatott fiókok',
  'coverage.question': 'Rendszeresen ellátogatunk-e minden fiókba?',
  'coverage.source': 'Minden fiókot legalább félévente egyszer meglátogatnak.',
  'coverage.sentence':
    'Az elmúlt fél évben {breaches, plural, one {# fiókot nem látogattak meg} other {# fiókot nem látogattak meg}} (összesen: {n, number}); az elvárt szint {target}.',

  'environment.name': 'Környezet',
  'environment.question': 'Tiszták és áttekinthetők-e a helyiségek, és egyértelműek-e az árak?',
  'environment.source': 'Tisztaság, jó eligazítás és kérdés nélkül is érthető árak.',
  'environment.sentence':
    'A tisztaságra, a feliratokra és az árakra vonatkozó tételek {value}-a teljesült ({low} – {high}, {n, plural, one {# tétel} other {# tétel}}); az elvárt szint legalább {target}.',

  'against-internal.name': 'Kívülről és belülről nézve',
  'against-internal.question': 'Úgy látjuk-e magunkat, ahogy a látogatók látnak minket?',
  'against-internal.source': 'A rejtett hibákat kívülről találják meg: a látogatók legfeljebb tíz ponttal látnak kevesebbet.',
  'against-internal.sentence':
    'Ugyanazoknál az előírásoknál a látogatások eltérése a saját értékeléseinktől {value} százalékpont ({low} – {high}); az elvárt szint legalább {target}.',

  'shopper-effect.name': 'Egyezés a látogatók között',
  'shopper-effect.question': 'Nem attól függ-e az eredmény, hogy ki jött?',
  'shopper-effect.source': 'Legfeljebb tíz pont a legenyhébb és a legszigorúbb látogató között.',
  'shopper-effect.sentence':
    'A látogatók által elfogadott tételek arányában {value} százalékpont az eltérés ({low} – {high}); az elvárt szint legfeljebb {target}.',
  'shopper-effect.unit':
    'Az egyik látogató a tételek {value}-át fogadta el ({low} – {high}), a többiek körülbelül ennyit: {peers}.',

  'advice.practise-the-weakest':
    'Vegye a legtöbbször elbukott tételt, és járja végig a csapattal ott, ahol történik. Állapodjon meg velük egy apró változtatásban, például abban, ki figyeli az ajtót, és csak további húsz látogatás után ítéljen.',
  'advice.answer-the-phone':
    'Nézze meg, mikor voltak a késve felvett hívások: ha mindig ugyanabban az órában, az a beosztás dolga, ha egész nap, akkor az, ki érzi magát felelősnek. Minden órának legyen egy embere, aki elsőként veszi fel, és tartás helyett ajánljon visszahívást.',
  'advice.schedule-visits':
    'Tervezzen be a következő négy hétre minden felsorolt fiókba egy látogatást, különböző napokra és órákra. Négy látogatás szinte semmit sem mond egy fiókról; osszon el húszat az évre.',
  'advice.look-where-reviews-do-not':
    'Vesse össze a legnagyobb eltérésű tételeket azzal, amit a saját értékelései egyáltalán láthatnak. Amit nem láthatnak, például a bejáratot, ott legyen több látogatás; amit láthatnak, abból tíz esetet értékeljen közösen a két oldal, amíg egyet nem ért.',
  'advice.brief-the-shoppers':
    'Értékelje minden látogató ugyanazt a három rögzített látogatást, és beszéljék meg, miben térnek el. Írja át azokat a tételeket, amelyeket mindenki másképp ért, és a látogatók cseréljenek fiókot.',

  'excluded.not-applicable': 'Az előírás nem volt alkalmazható',

  'setting.greet-within.name': 'Köszöntés ennyi időn belül',
  'setting.greet-within.doc': 'Az az idő, amelyen belül a belépőt köszöntik.',
  'setting.answer-within.name': 'Telefon felvétele',
  'setting.answer-within.doc': 'Az az idő, amelyen belül felveszik a telefont; három, hat másodperces csengetés.',
  'setting.hold-within.name': 'Tartás legfeljebb',
  'setting.hold-within.doc': 'A leghosszabb idő, ameddig a hívót tartásban hagyják.',
  'setting.visited-within.name': 'Látogatás ennyi időn belül',
  'setting.visited-within.doc': 'Az az idő, amelyen belül minden fiókot legalább egyszer meglátogatnak.',
};
