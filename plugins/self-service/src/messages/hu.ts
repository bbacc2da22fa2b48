import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Önkiszolgálás',
  'principle.question': 'Boldogulnak az ügyfelek maguk, és van ott ember, ha mégsem?',

  'success.name': 'Maguk megoldották',
  'success.question': 'Tényleg megoldják maguk?',
  'success.source': 'Öt önkiszolgáló alkalomból három után három napig nincs megkeresés ugyanarról a témáról.',
  'success.sentence':
    'Az önkiszolgáló alkalmak {value}-a után nem kellett segítséget kérni ({low} – {high}, {n, plural, one {# alkalom} other {# alkalom}}); az elvárt szint {target}.',
  'success.good':
    'Az önkiszolgáló alkalmak {value}-a után nem kellett segítséget kérni ({low} – {high}, {n, plural, one {# alkalom} other {# alkalom}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, hogyan írják ott a válaszokat.',

  'human-reach.name': 'Ember kérésre',
  'human-reach.question': 'Elérhető ember, ha kérik?',
  'human-reach.source':
    'Húszból tizenkilenc három percen belül emberhez jut; a spanyol törvény tiltja a pusztán robotokkal való kiszolgálást (Ley 10/2025; újra ellenőrizendő).',
  'human-reach.sentence':
    'A géptől embert kérők {value}-a hamar el is ért egyet ({low} – {high}, {n, plural, one {# kérés} other {# kérés}}); az elvárt szint {target}.',
  'human-reach.good':
    'A géptől embert kérők {value}-a hamar el is ért egyet ({low} – {high}, {n, plural, one {# kérés} other {# kérés}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, ki veszi át őket ott.',

  'human-reach-by-phone.name': 'Ember a menü mögött',
  'human-reach-by-phone.question': 'Túljutnak a hívók a menün egy emberig?',
  'human-reach-by-phone.source':
    'Húszból tizenkilenc három percen belül emberhez jut; a spanyol törvény tiltja a pusztán robotokkal való kiszolgálást (Ley 10/2025; újra ellenőrizendő).',
  'human-reach-by-phone.sentence':
    'A menüben embert kérő hívók {value}-a hamar el is ért egyet ({low} – {high}, {n, plural, one {# kérés} other {# kérés}}); az elvárt szint {target}.',
  'human-reach-by-phone.good':
    'A menüben embert kérő hívók {value}-a hamar el is ért egyet ({low} – {high}, {n, plural, one {# kérés} other {# kérés}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, hogyan épül fel ott a menü.',

  'gave-up.name': 'Embert kértek, és elmentek',
  'gave-up.question': 'Elmennek, miután embert kértek?',
  'gave-up.source': 'Tízből legfeljebb egy távozik a kért ember nélkül.',
  'gave-up.sentence':
    'A géptől embert kérők {value}-a anélkül távozott, hogy elért volna egyet ({low} – {high}, {n, plural, one {# kérés} other {# kérés}}); az elvárt szint legfeljebb {target}.',
  'gave-up.good':
    'A géptől embert kérők {value}-a anélkül távozott, hogy elért volna egyet ({low} – {high}, {n, plural, one {# kérés} other {# kérés}}), egyértelműen kisebb arányban, mint másutt: nézze meg, ki veszi át őket ott.',

  'menu-depth.name': 'A menü mélysége',
  'menu-depth.question': 'Milyen mély a hangmenü?',
  'menu-depth.source': 'Húsz hívóból tizenkilenc legfeljebb három szinten át emberhez jut; a rossz menük a rossz szolgáltatás megnevezett okai közt vannak.',
  'menu-depth.sentence':
    'Húsz hívóból tizenkilenc legfeljebb ennyi menüszinten halad át: {value} ({low} – {high}, {n, plural, one {# hívás} other {# hívás}}); az elvárt szint legfeljebb {target}.',

  'routine.name': 'Lefedett rutinkérdések',
  'routine.question': 'Le vannak fedve a rutinkérdések?',
  'routine.source': 'Az ügyfelek által leginkább keresett témák mindegyikére van megírt válasz.',
  'routine.sentence':
    '{breaches, plural, one {# keresett témához nincs az ügyfeleknek írt válasz} other {# keresett témához nincs az ügyfeleknek írt válasz}} (vizsgált témák száma: {n, number}); az elvárt szint {target}.',

  'fallout-gap.name': 'Kiszolgálás sikertelen önkiszolgálás után',
  'fallout-gap.question': 'Rosszabbul járnak, akik maguk nem boldogultak?',
  'fallout-gap.source': 'Az elakadás utáni elégedettség legfeljebb öt ponttal alacsonyabb, mint ha azonnal kérdeztek volna.',
  'fallout-gap.sentence':
    'Sikertelen önkiszolgálás, illetve közvetlen kérdés után {value} százalékpont az eltérés az elégedettségben ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}); az elvárt szint {target}.',

  'advice.mend-the-weak-topic':
    'Vegye azt a témát, amely után a legtöbben mégis kérdeznek, és olvassa el a választ úgy, ahogy ők, telefonon. A válasz kerüljön az első sorba, az utolsóba az, hogyan érhető el ember, és egy hónap múlva nézze meg újra.',
  'advice.open-the-way-to-people':
    'Járja végig az utat maga a legforgalmasabb órában, és írja fel, hol hagyná ott. Az „ember kérése” legyen az első szinten, óránként legyen kijelölve, ki fogadja ezeket az ügyfeleket, és ha senki sem szabad, ajánljon visszahívást.',
  'advice.write-what-is-sought':
    'Írja meg még ma a választ a lista első témájához; elég tíz sor a valaha adott legjobb válaszból. Heti egy, és egy negyedév alatt végez.',
  'advice.know-what-they-tried':
    'A képernyő mutassa a kollégának, mivel próbálkozott már az ügyfél, és az első mondat erről szóljon. Olvasson el tíz, géppel kezdődött ügyet, és jelöljön meg minden kétszer feltett kérdést.',

  'excluded.too-recent': 'Túl friss ahhoz, hogy kiderüljön, segített-e',

  'setting.contact-within.name': 'Megkeresés önkiszolgálás után',
  'setting.contact-within.doc': 'Az önkiszolgálás utáni idő, amelyen belül az ugyanarról a témáról szóló megkeresés azt mutatja, hogy nem segített.',
  'setting.reach-within.name': 'Emberhez jutás',
  'setting.reach-within.doc': 'Az az idő, amelyen belül az embert kérő ügyfél emberhez jut.',
  'setting.routine-topics.name': 'Egyszerű témák',
  'setting.routine-topics.doc': 'Azoknak a témáknak a kódjai, amelyekhez senkinek sem kellene ember.',
  'setting.top-topics.name': 'Legkeresettebb témák',
  'setting.top-topics.doc': 'Az ügyfelek által legtöbbet keresett témák közül hánynak kell legyen válasza.',
};
