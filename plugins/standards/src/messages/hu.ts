import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Szabályok és ellenőrzés',
  'principle.question': 'Ismertek és mérhetők-e a szabályaink, és életben tartja-e őket rendszeres ellenőrzés?',

  'measurable.name': 'Ellenőrizhető szabályok',
  'measurable.question': 'Ellenőrizhető-e minden szabály?',
  'measurable.sentence':
    'Az érvényes szabályok {value}-a ellenőrizhető ({low} – {high}, {n, plural, one {# szabály} other {# szabály}}); az elvárt szint legalább {target}.',

  'has-source.name': 'Forrás nélküli szabályok',
  'has-source.question': 'Elváráson, törvényen vagy a márkán alapul-e minden szabály?',
  'has-source.sentence':
    '{breaches, plural, one {# szabálynak} other {# szabálynak}} nincs forrása (érvényes: {n, number}); az elvárt szint {target}.',

  'brand-tagged.name': 'Márkaértékhez kötött szabályok',
  'brand-tagged.question': 'Kifejezik-e szabályaink a márkát?',
  'brand-tagged.sentence':
    'Az érvényes szabályok {value}-ánál fel van tüntetve, melyik márkaértéket képviselik ({low} – {high}, {n, plural, one {# szabály} other {# szabály}}); az elvárt szint legalább {target}.',

  'legal-mapped.name': 'Törvényi szabályok hivatkozás vagy ellenőrzés nélkül',
  'legal-mapped.question': 'Fel van-e írva és figyelve minden törvényi kötelezettség?',
  'legal-mapped.sentence':
    '{breaches, plural, one {# törvényi szabálynál} other {# törvényi szabálynál}} hiányzik a jogszabályi hivatkozás vagy az ellenőrzés (törvényi összesen: {n, number}); az elvárt szint {target}.',

  'coverage.name': 'Csatornák hiányos szabályokkal',
  'coverage.question': 'Lefedik-e a szabályok a minőséget, a hatékonyságot, a szakszerűséget és a biztonságot?',
  'coverage.sentence':
    '{breaches, plural, one {# csatornatípusnál} other {# csatornatípusnál}} hiányzik szabály a minőségre, a hatékonyságra, a szakszerűségre vagy a biztonságra (összesen: {n, number}); az elvárt szint {target}.',

  'channel-timeframes.name': 'Csatornák ígért idő nélkül',
  'channel-timeframes.question': 'Minden csatornán ígérünk-e időt?',
  'channel-timeframes.sentence':
    '{breaches, plural, one {# csatornatípuson} other {# csatornatípuson}} nincs ígért idő (összesen: {n, number}); az elvárt szint {target}.',

  'acknowledged.name': 'Tudomásul vett szabályok',
  'acknowledged.question': 'Mindenki ismeri-e a szabályokat?',
  'acknowledged.sentence':
    'Az emberek {value}-a vette tudomásul az összes szabály érvényes változatát ({low} – {high}, {n, plural, one {# fő} other {# fő}}); az elvárt szint legalább {target}.',

  'review-overdue.name': 'Lejárt felülvizsgálatú szabályok',
  'review-overdue.question': 'Naprakészek-e a szabályok?',
  'review-overdue.sentence':
    '{breaches, plural, one {# szabály} other {# szabály}} felülvizsgálata lejárt (érvényes: {n, number}); az elvárt szint {target}.',

  'effect.name': 'Panaszok egy szabály előtt és után',
  'effect.question': 'Együtt jár-e egy új szabály kevesebb panasszal?',
  'effect.sentence':
    'Egy új szabály után a panaszok aránya annak csatornáin {value} százalékponttal jobban nőtt, mint másutt ({low} – {high}); az elvárt szint legfeljebb {target}.',

  'scheme-readiness.name': 'Felkészültség külső minősítésre',
  'scheme-readiness.question': 'Milyen messze vagyunk egy külső minősítéstől?',
  'scheme-readiness.sentence':
    'A külső minősítések szabályainak {value}-a teljesült a látogatásokon ({low} – {high}, {n, plural, one {# szabály} other {# szabály}}).',

  'control-coverage.name': 'Élő ellenőrzési módszerek',
  'control-coverage.question': 'Él-e minden ellenőrzési módszer a fiókokban?',
  'control-coverage.sentence':
    'Az elmúlt negyedévben az ellenőrzési módszerek {value}-a működött a fiókokban ({low} – {high}); az elvárt szint legalább {target}.',

  'control-cadence.name': 'Egységek minőségi megbeszélés nélkül',
  'control-cadence.question': 'Rendszeresen áttekintjük-e a minőséget?',
  'control-cadence.sentence':
    'Az elmúlt hónapban {breaches, plural, one {# egység} other {# egység}} nem tartott minőségügyi megbeszélést (összesen: {n, number}); az elvárt szint {target}.',

  'action-closure.name': 'Időben elvégzett intézkedések',
  'action-closure.question': 'Időben befejezzük-e az intézkedéseket?',
  'action-closure.sentence':
    'Az esedékes intézkedések {value}-át időben elvégezték ({low} – {high}, {n, plural, one {# intézkedés} other {# intézkedés}}); az elvárt szint legalább {target}.',

  'action-verified.name': 'Ellenőrzött hatású intézkedések',
  'action-verified.question': 'Tudjuk-e, hogy beváltak-e az intézkedések?',
  'action-verified.sentence':
    'A befejezett intézkedések {value}-áról tudni lehet, hogy beváltak-e ({low} – {high}, {n, plural, one {# intézkedés} other {# intézkedés}}); az elvárt szint legalább {target}.',

  'participation.name': 'Részvétel a minőségben',
  'participation.question': 'Mindenki részt vesz-e a minőség gondozásában?',
  'participation.sentence':
    'Az elmúlt negyedévben az emberek {value}-a vett részt a minőség gondozásában ({low} – {high}, {n, plural, one {# fő} other {# fő}}); az elvárt szint legalább {target}.',

  'advice.rewrite-the-standard':
    'Nyissa meg a felsorolt szabályokat, és mindegyiknél kérdezze meg, ki és hogyan láthatná, hogy betartották-e. A „legyünk segítőkészek” helyett írjon olyasmit, ami megtörténik, például köszöntést egy percen belül, és adjon hozzá forrást és ellenőrzést.',
  'advice.fill-the-gap':
    'Kérdezze meg a csatornán dolgozókat, mit ígérnek ma az ügyfeleknek, és írja le első szabályként. Kezdetnek elég egy mondat egy határidővel.',
  'advice.talk-it-through':
    'Szánjon a csapatmegbeszélésen hetente öt percet egy szabályra, egy betartott és egy elvétett példával. Ott helyben kérje a tudomásulvételt, és törölje azokat a szabályokat, amelyeket senki sem tud elmagyarázni.',
  'advice.revive-the-rhythm':
    'Tegyen minden felsorolt egység naptárába havonta ugyanarra a napra fél óra minőséget, három ponttal: mit mondanak a számok, melyik intézkedés nyitott, mit próbálunk ki legközelebb. Először a legkevesebbe kerülő ellenőrzési módszert élessze fel.',
  'advice.finish-what-was-begun':
    'Nézze át a lejárt intézkedéseket a felelőseikkel, és indoklással törölje azokat, amelyek már nem számítanak. A többinél állapodjanak meg a következő lépésben és abban a számban, amelyből látszik majd, hogy bevált.',

  'excluded.not-yet-due': 'Még nem esedékes',
  'excluded.dropped': 'Szándékosan elvetve',
};
