import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Könnyű ügyintézés',
  'principle.question': 'Mennyi munkát hagyunk az ügyfélre?',

  'ces.name': 'Könnyű volt',
  'ces.question': 'Könnyű volt az ügyfélnek?',
  'ces.source': 'Öt ügyfélből négy egyetért azzal, hogy megkönnyítettük a dolgát.',
  'ces.sentence':
    'A megkérdezett ügyfelek {value}-ának könnyű volt ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}); az elvárt szint {target}.',
  'ces.good':
    'A megkérdezett ügyfelek {value}-ának könnyű volt ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}), egyértelműen nagyobb arányban, mint másutt: járja végig az ottani utat ügyfélszemmel.',

  'repeat-information.name': 'Kétszer elmondva',
  'repeat-information.question': 'Ismételniük kell magukat az ügyfeleknek?',
  'repeat-information.source': 'Tíz ügyfélből legfeljebb egynek kell kétszer elmondania.',
  'repeat-information.sentence':
    'A megkérdezett ügyfelek {value}-ának kellett ismételnie magát ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}); az elvárt szint legfeljebb {target}.',
  'repeat-information.good':
    'A megkérdezett ügyfelek {value}-ának kellett ismételnie magát ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}), egyértelműen kisebb arányban, mint másutt: nézze meg, hogyan adják tovább ott a feljegyzéseket.',

  'transfers.name': 'Sok kézen át',
  'transfers.question': 'Hány kézen megy át egy ügy?',
  'transfers.source': 'Tíz ügyből legfeljebb egy megy át három emberen vagy két csapaton.',
  'transfers.sentence':
    'A megoldott ügyek {value}-a túl sok kézen ment át ({low} – {high}, {n, plural, one {# megoldott ügy} other {# megoldott ügy}}); az elvárt szint legfeljebb {target}.',
  'transfers.good':
    'A megoldott ügyek {value}-a túl sok kézen ment át ({low} – {high}, {n, plural, one {# megoldott ügy} other {# megoldott ügy}}), egyértelműen kisebb arányban, mint másutt: nézze meg, hogyan döntik el ott, ki mit visz.',

  'misroute.name': 'Elsőre rossz csapat',
  'misroute.question': 'Rögtön a megfelelő csapathoz kerül az ügy?',
  'misroute.source': 'Gördülékeny továbbítás: tíz ügyből legfeljebb egyet old meg az elsőtől eltérő csapat.',
  'misroute.sentence':
    'A megoldott ügyek {value}-a előbb nem ahhoz a csapathoz került, amelyik megoldotta ({low} – {high}, {n, plural, one {# megoldott ügy} other {# megoldott ügy}}); az elvárt szint legfeljebb {target}.',
  'misroute.good':
    'A megoldott ügyek {value}-a előbb nem ahhoz a csapathoz került, amelyik megoldotta ({low} – {high}, {n, plural, one {# megoldott ügy} other {# megoldott ügy}}), egyértelműen kisebb arányban, mint másutt: nézze meg, mit kérdez az ottani űrlap vagy menü.',

  'contacts-per-issue.name': 'Megkeresések ügyenként',
  'contacts-per-issue.question': 'Hány megkeresésbe kerül egy ügy?',
  'contacts-per-issue.source': 'Tíz ügyből kilenc legfeljebb három megkeresést igényel.',
  'contacts-per-issue.sentence':
    'Tíz ügyből kilenc legfeljebb ennyi megkereséssel jár: {value} ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}); az elvárt szint legfeljebb {target}.',

  'channel-hops.name': 'Csatornaváltásra kényszerítve',
  'channel-hops.question': 'Csatornát kell váltaniuk az ügyfeleknek?',
  'channel-hops.source': 'Tíz ügyből legfeljebb egyhez kell egynél több csatorna.',
  'channel-hops.sentence':
    'Az ügyek {value}-ához egynél több csatorna kellett ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}); az elvárt szint legfeljebb {target}.',
  'channel-hops.good':
    'Az ügyek {value}-ához egynél több csatorna kellett ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}), egyértelműen kisebb arányban, mint másutt: nézze meg, mi mindent lehet ott befejezni.',

  'cancel-time.name': 'A felmondás ideje',
  'cancel-time.question': 'Mennyi időbe telik egy ügyfélnek felmondani?',
  'cancel-time.source': 'A távozni kívánók fele egy napon belül távozhat; egy hívást, amelyben nem engedtek el egy ügyfelet, 2014-ben milliók hallgattak meg.',
  'cancel-time.sentence':
    'A távozni kívánók fele ennél tovább várt: {value} ({low} – {high}, {n, plural, one {# felmondás} other {# felmondás}}); az elvárt szint legfeljebb {target}.',

  'cancel-in-one.name': 'Felmondás egy megkereséssel',
  'cancel-in-one.question': 'Felmondhat az ügyfél egyetlen megkereséssel?',
  'cancel-in-one.source': 'Húsz lemondásból tizenkilenc egyetlen megkereséssel elintéződik.',
  'cancel-in-one.sentence':
    'A felmondások {value}-át egyetlen megkereséssel elintézték ({low} – {high}, {n, plural, one {# felmondás} other {# felmondás}}); az elvárt szint {target}.',
  'cancel-in-one.good':
    'A felmondások {value}-át egyetlen megkereséssel elintézték ({low} – {high}, {n, plural, one {# felmondás} other {# felmondás}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, mi kell ott hozzá.',

  'escalation.name': 'Panasszá vált egyszerű ügyek',
  'escalation.question': 'Panasszá válnak az egyszerű ügyek?',
  'escalation.source': 'Száz egyszerű ügyből legfeljebb egy végződik panasszal.',
  'escalation.sentence':
    'Az egyszerű ügyek {value}-ából lett panasz ({low} – {high}, {n, plural, one {# egyszerű ügy} other {# egyszerű ügy}}); az elvárt szint legfeljebb {target}.',
  'escalation.good':
    'Az egyszerű ügyek {value}-ából lett panasz ({low} – {high}, {n, plural, one {# egyszerű ügy} other {# egyszerű ügy}}), egyértelműen kisebb arányban, mint másutt: nézze meg, ki intézi ott ezeket.',

  'advice.walk-the-way':
    'Járja végig maga az utat a három leggyakoribb üggyel, telefonon és ismert jelszó nélkül. Törölje azt a lépést, amely csak nekünk segít, és olvassa fel a csapattal a hónap leghosszabb ügyét.',
  'advice.pass-notes-on':
    'Állapodjon meg, hogy senki nem ad tovább ügyet két sor nélkül: mit kér az ügyfél, és mi történt már. Aki átveszi, előbb ezt olvassa fel az ügyfélnek, és nem kérdez újra.',
  'advice.route-by-topic':
    'Vegye a legtöbbször továbbadott témát, és nézze meg, az űrlap, a menü vagy a postafiók melyik választása viszi félre; nevezze át az ügyfél szavaival. Amit egyetlen kollégához intézett kérdéssel el lehet intézni, maradjon az első kézben.',
  'advice.finish-where-begun':
    'Nézze meg, mit nem lehet befejezni ott, ahol elkezdődött: aláírást, fizetést, igazolást. Ezt az egyet tegye elérhetővé azon a csatornán, addig pedig hívja Ön az ügyfelet, ne tőle kérje a hívást.',
  'advice.let-them-go':
    'Aki elsőként kapja a kérést, rögtön erősítse meg a felmondást, és minden szükséges dolog férjen egy űrlapra. Az okot egyszer kérdezze meg, utólag: többet ér, mint egy megvárakoztatott ügyfél.',
  'advice.stop-the-escalation':
    'Olvassa el, hogyan kezdődött mindegyik, és jelölje meg az üzenetet, ahol megfordult: többnyire várakozás vagy sablonlevél volt az. A rutinkérdésekkel kezdje a reggelt, és cserélje le azt a levelet.',

  'setting.many-people.name': 'Sok ember',
  'setting.many-people.doc': 'Hány egymást követő embertől számít úgy, hogy az ügy túl sok kézen ment át.',
  'setting.many-teams.name': 'Sok csapat',
  'setting.many-teams.doc': 'Hány egymást követő csapattól számít úgy, hogy az ügy túl sok kézen ment át.',
  'setting.cancel-topics.name': 'Kilépési témák',
  'setting.cancel-topics.doc': 'Azoknak a témáknak a kódjai, amelyekkel az ügyfelek kilépnek.',
  'setting.cancel-within.name': 'Kilépés ennyi időn belül',
  'setting.cancel-within.doc': 'Az az idő, amelyen belül a kilépni kívánó ügyfél kilépett.',
  'setting.routine-topics.name': 'Egyszerű témák',
  'setting.routine-topics.doc': 'Az egyszerű témák kódjai.',
};
