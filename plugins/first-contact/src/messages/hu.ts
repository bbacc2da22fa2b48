import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Megoldás elsőre',
  'principle.question': 'Elsőre megoldjuk az ügyeket, és az ügyfél is így látja?',

  'rate.name': 'Elsőre megoldva',
  'rate.question': 'Elsőre megoldjuk az ügyeket?',
  'rate.source': 'Az ügyfélszolgálati központok 70% körüli értéket közölnek (SQM, Metric Sherpa, másodkézből); ők hívásokat számolnak, itt ügyek szerepelnek.',
  'rate.sentence':
    'A megoldott ügyek {value}-ában nem volt szükség újabb megkeresésre ({low} – {high}, {n, plural, one {# megoldott ügy} other {# megoldott ügy}}); az elvárt szint {target}.',
  'rate.good':
    'A megoldott ügyek {value}-ában nem volt szükség újabb megkeresésre ({low} – {high}, {n, plural, one {# megoldott ügy} other {# megoldott ügy}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, mit kérdeznek ott lezárás előtt.',

  'voice.name': 'Az ügyfelek szerint is megoldva',
  'voice.question': 'Az ügyfél is úgy látja, hogy megoldódott?',
  'voice.source': 'Négy ügyfélből három azt mondja, hogy megoldódott az ügye.',
  'voice.sentence':
    'A megkérdezett ügyfelek {value}-a szerint megoldódott az ügye ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}); az elvárt szint {target}.',
  'voice.good':
    'A megkérdezett ügyfelek {value}-a szerint megoldódott az ügye ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, hogyan győződnek meg róla.',

  'gap.name': 'Nyilvántartás és ügyfelek',
  'gap.question': 'Szépítenek a nyilvántartásaink?',
  'gap.source': 'A saját feljegyzéseink legfeljebb tíz ponttal mutatnak többet annál, amit az ügyfelek mondanak.',
  'gap.sentence':
    'Az elsőre megoldott ügyek nyilvántartott aránya {value} százalékponttal haladja meg azt, amit az ügyfelek mondanak ({low} – {high}, {n, plural, one {# ügy és válasz} other {# ügy és válasz}}); az elvárt szint legfeljebb {target}.',

  'reopen.name': 'Újranyitott ügyek',
  'reopen.question': 'Hány ügyet kell újra megnyitni?',
  'reopen.source': 'Húsz megoldott ügyből legfeljebb egyet nyitnak újra.',
  'reopen.sentence':
    'A megoldott ügyek {value}-át kellett újra megnyitni ({low} – {high}, {n, plural, one {# megoldott ügy} other {# megoldott ügy}}); az elvárt szint legfeljebb {target}.',
  'reopen.good':
    'A megoldott ügyek {value}-át kellett újra megnyitni ({low} – {high}, {n, plural, one {# megoldott ügy} other {# megoldott ügy}}), egyértelműen kisebb arányban, mint másutt: nézze meg, mit kérdeznek ott lezárás előtt.',

  'one-touch.name': 'Elég volt egy válasz',
  'one-touch.question': 'Elég egy válasz?',
  'one-touch.source': 'A korábbi időszakok szokásos tartománya; egy helpdesk-szállító két ágazata 2018-ban 36%-on és 39%-on állt.',
  'one-touch.sentence':
    'A megoldott ügyek {value}-ához elég volt egyetlen válasz ({low} – {high}, {n, plural, one {# megoldott ügy} other {# megoldott ügy}}), ami a saját szokásos sáv alatt van.',
  'one-touch.good':
    'A megoldott ügyek {value}-ához elég volt egyetlen válasz ({low} – {high}, {n, plural, one {# megoldott ügy} other {# megoldott ügy}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, mi van az ottani első válaszban.',

  'backlog-age.name': 'Elfelejtett ügyek',
  'backlog-age.question': 'Mely ügyekről feledkeztünk meg?',
  'backlog-age.source': 'Egyetlen ügy sem marad nyitva harminc napnál tovább.',
  'backlog-age.sentence':
    '{breaches, plural, one {# ügy} other {# ügy}} túl régóta nyitott (összes nyitott ügy: {n, number}); az elvárt szint {target}.',

  'advice.settle-before-closing':
    'Nyissa meg a leggyengébb téma ügyeit, és olvassa el, mit írt az ügyfél másodszor: abból kiderül, mi hiányzott az első válaszból. Javítsa ki azt a szöveget vagy űrlapot, lezárás előtt kérdezze meg: „megoldódott?”, és kétszáz ügy után mérjen újra.',
  'advice.ask-is-it-solved':
    'Hívjon fel öt ügyfelet, aki ezen a héten nemmel válaszolt, és kérdezze meg, mi hiányzik még; az ügyüket nyissa meg Ön újra. Ha háromszor ugyanaz hiányzik, azt Önnek kell pótolni, nem nekik kérni.',
  'advice.read-the-disagreement':
    'Olvasson el közösen tíz ügyet, amely a nyilvántartás szerint megoldott, az ügyfél szerint nem. Egy mondatban állapodjon meg, mikor zárható le egy ügy, és amíg a két szám nem egyezik, az ügyfelekének higgyen.',
  'advice.answer-the-next-question':
    'Gyűjtse össze, mit kérdeznek vissza az ügyfelek a leggyakoribb témában, és válaszolja meg már az első válaszban. Amit mindig utólag kell bekérni, annak az űrlapon a helye.',
  'advice.clear-the-oldest':
    'Szánjon rá egy órát, és menjen végig a listán a legrégebbitől: minden ügy kapjon felelőst, következő lépést, az ügyfél pedig hírt. Amit már senki nem fog megtenni, azt őszintén zárja le, és mondja is meg.',

  'excluded.too-recent': 'Túl friss a megoldás a megítéléshez',

  'setting.again-within.name': 'Újra jelentkezik ennyi időn belül',
  'setting.again-within.doc': 'Az ügy megoldása utáni idő, amelyen belül az ugyanarról a témáról szóló új megkeresés azt mutatja, hogy nem oldódott meg.',
  'setting.reopen-within.name': 'Újranyitás ennyi időn belül',
  'setting.reopen-within.doc': 'Az ügy első megoldása utáni idő, amelyen belül az újranyitás számít.',
  'setting.forgotten-after.name': 'Elfelejtett ennyi idő után',
  'setting.forgotten-after.doc': 'Az az idő, amely után a még nyitott ügy elfelejtettnek számít.',
};
