import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Kommunikáció',
  'principle.question': 'Jók a beszélgetéseink, és igazságosan értékeljük őket?',

  'internal-quality.name': 'Minőség a saját mércénk szerint',
  'internal-quality.question': 'Mennyire jók a beszélgetéseink a saját mércénk szerint?',
  'internal-quality.source': 'A beszélgetések elérik értékelőlapjuk 85%-át; egy értékelőeszköz gyártója 2021-re 81%-os átlagot közölt.',
  'internal-quality.sentence':
    'A beszélgetések az értékelőlap {value}-át érik el ({low} – {high}, {n, plural, one {# értékelt beszélgetés} other {# értékelt beszélgetés}}); az elvárt szint {target}.',
  'internal-quality.good':
    'A beszélgetések az értékelőlap {value}-át érik el ({low} – {high}, {n, plural, one {# értékelt beszélgetés} other {# értékelt beszélgetés}}), egyértelműen nagyobb arányban, mint másutt: hallgasson meg közösen kettőt.',

  'critical-free.name': 'Kritikus hiba nélkül',
  'critical-free.question': 'Mentesek a beszélgetések a kritikus hibáktól?',
  'critical-free.source': 'Húsz beszélgetésből tizenkilencben nincs súlyos hiba; ahol a hiba jogszabályt érint, állítson be 99%-ot.',
  'critical-free.sentence':
    'A beszélgetések {value}-ában nem volt kritikus hiba ({low} – {high}, {n, plural, one {# értékelt beszélgetés} other {# értékelt beszélgetés}}); az elvárt szint {target}.',
  'critical-free.good':
    'A beszélgetések {value}-ában nem volt kritikus hiba ({low} – {high}, {n, plural, one {# értékelt beszélgetés} other {# értékelt beszélgetés}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, mit ellenőriznek ott válaszadás előtt.',

  'courtesy.name': 'Udvariasság',
  'courtesy.question': 'Udvariasak és barátságosak vagyunk?',
  'courtesy.source': 'Húsz beszélgetésből tizenkilenc udvarias és barátságos, a köszönéstől az elköszönésig.',
  'courtesy.sentence':
    'Az udvariasság az értékelések {value}-ában felelt meg ({low} – {high}, {n, plural, one {# értékelés} other {# értékelés}}); az elvárt szint {target}.',
  'courtesy.good':
    'Az udvariasság az értékelések {value}-ában felelt meg ({low} – {high}, {n, plural, one {# értékelés} other {# értékelés}}), egyértelműen nagyobb arányban, mint másutt: hallgassa meg, hogyan köszönnek és búcsúznak ott.',

  'clarity.name': 'Érthetőség',
  'clarity.question': 'Érthetően magyarázunk?',
  'clarity.source': 'Tíz magyarázatból kilenc érthető.',
  'clarity.sentence':
    'Az érthetőség az értékelések {value}-ában felelt meg ({low} – {high}, {n, plural, one {# értékelés} other {# értékelés}}); az elvárt szint {target}.',
  'clarity.good':
    'Az érthetőség az értékelések {value}-ában felelt meg ({low} – {high}, {n, plural, one {# értékelés} other {# értékelés}}), egyértelműen nagyobb arányban, mint másutt: olvasson el három ottani magyarázatot.',

  'clarity-asked-back.name': 'Visszakérdezések',
  'clarity-asked-back.question': 'Milyen gyakran kérdezik meg az ügyfelek, hogy mire gondoltunk?',
  'clarity-asked-back.source': 'Száz ügyfélválaszból legfeljebb három kérdezi, mire gondoltunk.',
  'clarity-asked-back.sentence':
    'Az ügyfelek a nekünk írt válaszaik {value}-ában kérdeztek vissza, hogy mire gondoltunk ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}); az elvárt szint legfeljebb {target}.',

  'tone-brand.name': 'A saját hangunk',
  'tone-brand.question': 'Ránk vall a hangnem?',
  'tone-brand.source': 'Minden szervezetnek megvan a maga egyénisége; tíz beszélgetésből kilencben érződik.',
  'tone-brand.sentence':
    'A hangnem az értékelések {value}-ában felelt meg ({low} – {high}, {n, plural, one {# értékelés} other {# értékelés}}); az elvárt szint {target}.',
  'tone-brand.good':
    'A hangnem az értékelések {value}-ában felelt meg ({low} – {high}, {n, plural, one {# értékelés} other {# értékelés}}), egyértelműen nagyobb arányban, mint másutt: olvasson el három ottani választ.',

  'conduct-complaints.name': 'Panaszok a viselkedésre',
  'conduct-complaints.question': 'Panaszkodnak az ügyfelek arra, hogyan bántak velük?',
  'conduct-complaints.source': 'A korábbi időszakok szokásos tartománya; minden panaszt elolvasnak.',
  'conduct-complaints.sentence':
    'Ezer megkeresésre jutó, viselkedés miatti panaszok száma: {value} ({low} – {high}, {n, plural, one {# megkeresés} other {# megkeresés}}), ami a saját szokásos sáv felett van.',
  'conduct-complaints.good':
    'Ezer megkeresésre jutó, viselkedés miatti panaszok száma: {value} ({low} – {high}, {n, plural, one {# megkeresés} other {# megkeresés}}), egyértelműen kevesebb, mint másutt: nézze meg, hogyan segítik ott egymást a nehéz pillanatokban.',

  'coverage.name': 'Elég értékelt beszélgetés',
  'coverage.question': 'Elég beszélgetést értékelünk ahhoz, hogy bármit állíthassunk?',
  'coverage.source':
    'Harmincnégy véletlenszerűen kiválasztott értékelésből az arány tíz ponton belül ismert, tízből kilencszer; ennél kevesebb a fejlesztést szolgálja, nem a mérést.',
  'coverage.sentence':
    '{breaches, plural, one {# fiókban} other {# fiókban}} túl kevés az értékelt beszélgetés a megítéléshez (összes fiók: {n, number}); az elvárt szint {target}.',

  'calibrated.name': 'Egyetértő értékelők',
  'calibrated.question': 'Egyetértenek az értékelők?',
  'calibrated.source': 'Krippendorff szerint a 0,8-as alfa jó, a 0,67-es éppen használható (újra ellenőrizendő).',
  'calibrated.sentence':
    'Az ugyanazt értékelők egyetértése {value}, ahol 1 a teljes, 0 a véletlen ({low} – {high}, {n, plural, one {# értékelés} other {# értékelés}}); az elvárt szint {target}.',

  'calibrated-gap.name': 'Eltérés az értékelők között',
  'calibrated-gap.question': 'Mennyire tér el az értékelők pontszáma ugyanarra?',
  'calibrated-gap.source': 'Ugyanannak az értékelései legfeljebb öt ponttal térnek el százból.',
  'calibrated-gap.sentence':
    'Az értékelők pontszáma ugyanarra átlagosan {value} ponttal tér el a százas skálán ({low} – {high}, {n, plural, one {# értékelés} other {# értékelés}}); az elvárt szint legfeljebb {target}.',

  'disputes.name': 'Jogos kifogások',
  'disputes.question': 'Igazságosak az értékelések?',
  'disputes.source': 'Tíz kifogásból legfeljebb három bizonyul jogosnak.',
  'disputes.sentence':
    'Az elbírált kifogások {value}-a jogosnak bizonyult ({low} – {high}, {n, plural, one {# kifogás} other {# kifogás}}); az elvárt szint legfeljebb {target}.',

  'disputes-time.name': 'Kifogások elbírálási ideje',
  'disputes-time.question': 'Meddig tart a kifogások elbírálása?',
  'disputes-time.source': 'A kifogások felét öt napon belül eldöntik.',
  'disputes-time.sentence':
    'A kifogások felének elbírálása ennél tovább tartott: {value} ({low} – {high}, {n, plural, one {# kifogás} other {# kifogás}}); az elvárt szint legfeljebb {target}.',

  'advice.work-on-one-category':
    'Nyissa meg az értékeléseket, és csak a leggyengébb kategóriát vegye elő. Hallgasson meg közösen két jó és két gyenge beszélgetést, állapodjon meg egy mondatban, amely a gyengéken változtatott volna, és egy hónap múlva nézze meg újra.',
  'advice.read-critical-errors':
    'Olvassa el még ma az összes kritikus hibás beszélgetést, és hozza helyre, amit az ügyfélnek okozott. Utána keresse meg azt az egy lépést, amely a legtöbbet megelőzte volna, és gyakorolja mindenkivel.',
  'advice.practise-the-opening':
    'Gyakorolja a csapattal a beszélgetés első és utolsó mondatát, a saját szavaikkal. Utána nézze meg, mikor születtek a gyenge értékelések: a műszak végén egy szünet többet segít, mint egy tréning.',
  'advice.rewrite-the-unclear':
    'Vegye elő a három leggyakrabban küldött szöveget, és olvastassa fel valaki kívülállóval; minden mondatot írjon át, amelynél megakad. Elöl a válasz, mondatonként egy lépés.',
  'advice.write-two-ways':
    'Vegyen egy gyakori választ, és írja meg kétféleképpen: ahogy mi mondanánk, és ahogy nem, és tűzze ki mindkettőt. A sablonokból húzza ki, amit hangosan senki sem mondana.',
  'advice.hear-both-sides':
    'Olvassa el mindegyik panaszt, és ítélet előtt hallgassa meg a kollégát is; sokszor túl zsúfolt volt a nap. Az ügyfélnek személyesen válaszoljon, a csapattal pedig beszélje meg, mi segített volna.',
  'advice.draw-at-random':
    'A felsorolt fiókoknál a rendszer sorsoljon hetente néhány beszélgetést. Ha ez több, mint amit az értékelők bírnak, inkább a régiót értékelje, és mondja is meg, mint hogy négy hívásból ítéljen meg egy fiókot.',
  'advice.calibrate-together':
    'Az értékelők értékeljenek külön-külön hat beszélgetést, és utána csak a legnagyobb eltérésekről beszéljenek. Az útmutatóba minden fokozathoz írjon egy példát, és addig ne vonjon le következtetést senkiről, amíg az értékelők nem értenek egyet.',
  'advice.name-the-unclear-category':
    'Nézze meg, melyik kategóriára esik a legtöbb jogos kifogás, és írja át az útmutatóját azokkal, akik kifogásolták. Javítsa a pontszámokat, és mondja ki nyíltan, hogy a kifogás jogos volt.',
  'advice.decide-disputes-weekly':
    'Hetente egyszer, kötött időpontban, két ember bírálja el a kifogásokat, és még aznap közölje az eredményt egy mondatnyi indoklással.',

  'excluded.not-applicable': 'A kategória nem volt értelmezhető',

  'setting.conduct-causes.name': 'Viselkedést jelentő okok',
  'setting.conduct-causes.doc': 'Azoknak az okoknak a kódjai, amelyek valakinek a viselkedését jelentik.',
  'setting.reviews-per-unit.name': 'Értékelések fiókonként',
  'setting.reviews-per-unit.doc': 'Ennyi véletlenszerű értékelés kell egy fióknak negyedévente; 34 értékelés tízből kilencszer tíz ponton belül megmondja az arányt.',
};
