import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Előírások és ellenőrzés',
  'principle.question': 'Ismertek és mérhetők-e az előírásaink, és életben tartja-e őket rendszeres ellenőrzés?',

  'measurable.name': 'Ellenőrizhető előírások',
  'measurable.question': 'Ellenőrizhető-e minden előírás?',
  'measurable.source': 'Az előírások ellenőrizhetők.',
  'measurable.sentence':
    'Az érvényes előírások {value}-a ellenőrizhető ({low} – {high}, {n, plural, one {# előírás} other {# előírás}}); az elvárt szint legalább {target}.',

  'has-source.name': 'Forrás nélküli előírások',
  'has-source.question': 'Elváráson, törvényen vagy a márkán alapul-e minden előírás?',
  'has-source.source': 'Az előírások arra épülnek, amit az ügyfelek várnak, a törvény megkövetel és a márka képvisel.',
  'has-source.sentence':
    '{breaches, plural, one {# előírásnak} other {# előírásnak}} nincs forrása (érvényes: {n, number}); az elvárt szint {target}.',

  'brand-tagged.name': 'Márkaértékhez kötött előírások',
  'brand-tagged.question': 'Kifejezik-e előírásaink a márkát?',
  'brand-tagged.source': 'A szolgáltatás a márka, ahogyan az ügyfelek megélik.',
  'brand-tagged.sentence':
    'Az érvényes előírások {value}-ánál fel van tüntetve, melyik márkaértéket képviselik ({low} – {high}, {n, plural, one {# előírás} other {# előírás}}); az elvárt szint legalább {target}.',

  'legal-mapped.name': 'Törvényi előírások hivatkozás vagy ellenőrzés nélkül',
  'legal-mapped.question': 'Fel van-e írva és figyelve minden törvényi kötelezettség?',
  'legal-mapped.source': 'Minden törvényi előírás megnevezi a törvényét és az ellenőrzését.',
  'legal-mapped.sentence':
    '{breaches, plural, one {# törvényi előírásnál} other {# törvényi előírásnál}} hiányzik a jogszabályi hivatkozás vagy az ellenőrzés (törvényi összesen: {n, number}); az elvárt szint {target}.',

  'coverage.name': 'Csatornák hiányos előírásokkal',
  'coverage.question': 'Lefedik-e az előírások a minőséget, a hatékonyságot, a szakszerűséget és a biztonságot?',
  'coverage.source': 'Előírások a minőségre, hatékonyságra, szakszerűségre és biztonságra, minden csatornán.',
  'coverage.sentence':
    '{breaches, plural, one {# csatornatípusnál} other {# csatornatípusnál}} hiányzik előírás a minőségre, a hatékonyságra, a szakszerűségre vagy a biztonságra (összesen: {n, number}); az elvárt szint {target}.',

  'channel-timeframes.name': 'Csatornák ígért idő nélkül',
  'channel-timeframes.question': 'Minden csatornán ígérünk-e időt?',
  'channel-timeframes.source': 'Minden csatornának megvan a saját ideje.',
  'channel-timeframes.sentence':
    '{breaches, plural, one {# csatornatípuson} other {# csatornatípuson}} nincs ígért idő (összesen: {n, number}); az elvárt szint {target}.',

  'acknowledged.name': 'Tudomásul vett előírások',
  'acknowledged.question': 'Mindenki ismeri-e az előírásokat?',
  'acknowledged.source': 'Az előírásokat mindenki ismeri: tízből kilencen mindet tudomásul vették.',
  'acknowledged.sentence':
    'Az emberek {value}-a vette tudomásul az összes előírás érvényes verzióját ({low} – {high}, {n, plural, one {# fő} other {# fő}}); az elvárt szint legalább {target}.',

  'review-overdue.name': 'Lejárt felülvizsgálatú előírások',
  'review-overdue.question': 'Naprakészek-e az előírások?',
  'review-overdue.source': 'Minden előírást időben újra áttekintenek.',
  'review-overdue.sentence':
    '{breaches, plural, one {# előírás} other {# előírás}} felülvizsgálata lejárt (érvényes: {n, number}); az elvárt szint {target}.',

  'effect.name': 'Panaszok egy előírás előtt és után',
  'effect.question': 'Együtt jár-e egy új előírás kevesebb panasszal?',
  'effect.source': 'A panaszok nem nőnek jobban, mint az előírás nélküli csatornákon.',
  'effect.sentence':
    'Egy új előírás után a panaszok aránya annak csatornáin {value} százalékponttal jobban nőtt, mint másutt ({low} – {high}); az elvárt szint legfeljebb {target}.',

  'scheme-readiness.name': 'Felkészültség külső minősítésre',
  'scheme-readiness.question': 'Milyen messze vagyunk egy külső minősítéstől?',
  'scheme-readiness.source': 'Cél nélküli tájékoztatás: minden minősítés maga szabja meg.',
  'scheme-readiness.sentence':
    'A külső minősítések előírásainak {value}-a teljesült a látogatásokon ({low} – {high}, {n, plural, one {# előírás} other {# előírás}}).',

  'control-coverage.name': 'Használt ellenőrzési módszerek',
  'control-coverage.question': 'Minden ellenőrzési módszert használunk a fiókokban?',
  'control-coverage.source': 'Tizenkét ellenőrzési módszer, mindegyik lát valamit, amit a többi nem; ötből négyet mindenhol használnak.',
  'control-coverage.sentence':
    'Az elmúlt negyedévben az ellenőrzési módszerek {value}-át használták a fiókokban ({low} – {high}); az elvárt szint legalább {target}.',

  'control-cadence.name': 'Egységek minőségi megbeszélés nélkül',
  'control-cadence.question': 'Rendszeresen áttekintjük-e a minőséget?',
  'control-cadence.source': 'Minden egységben havonta minőségi megbeszélés.',
  'control-cadence.sentence':
    'Az elmúlt hónapban {breaches, plural, one {# egység} other {# egység}} nem tartott minőségügyi megbeszélést (összesen: {n, number}); az elvárt szint {target}.',

  'action-closure.name': 'Időben elvégzett intézkedések',
  'action-closure.question': 'Időben befejezzük-e az intézkedéseket?',
  'action-closure.source': 'Öt intézkedésből négyet időben elvégeznek.',
  'action-closure.sentence':
    'Az esedékes intézkedések {value}-át időben elvégezték ({low} – {high}, {n, plural, one {# intézkedés} other {# intézkedés}}); az elvárt szint legalább {target}.',

  'action-verified.name': 'Ellenőrzött hatású intézkedések',
  'action-verified.question': 'Tudjuk-e, hogy beváltak-e az intézkedések?',
  'action-verified.source': 'Öt intézkedésből háromról tudni, hogy bevált-e.',
  'action-verified.sentence':
    'A befejezett intézkedések {value}-áról tudni lehet, hogy beváltak-e ({low} – {high}, {n, plural, one {# intézkedés} other {# intézkedés}}); az elvárt szint legalább {target}.',

  'participation.name': 'Részvétel a minőségben',
  'participation.question': 'Mindenki részt vesz-e a minőség gondozásában?',
  'participation.source': 'A minőség mindenki dolga: tízből heten vesznek részt.',
  'participation.sentence':
    'Az elmúlt negyedévben az emberek {value}-a vett részt a minőség gondozásában ({low} – {high}, {n, plural, one {# fő} other {# fő}}); az elvárt szint legalább {target}.',

  'advice.rewrite-the-standard':
    'Nyissa meg a felsorolt előírásokat, és mindegyiknél kérdezze meg, ki és hogyan láthatná, hogy betartották-e. A „legyünk segítőkészek” helyett írjon olyasmit, ami megtörténik, például köszöntést egy percen belül, és adjon hozzá forrást és ellenőrzést.',
  'advice.fill-the-gap':
    'Kérdezze meg a csatornán dolgozókat, mit ígérnek ma az ügyfeleknek, és írja le első előírásként. Kezdetnek elég egy mondat egy határidővel.',
  'advice.talk-it-through':
    'Szánjon a csapatmegbeszélésen hetente öt percet egy előírásra, egy betartott és egy elvétett példával. Ott helyben kérje a tudomásulvételt, és törölje azokat az előírásokat, amelyeket senki sem tud elmagyarázni.',
  'advice.revive-the-rhythm':
    'Tegyen minden felsorolt egység naptárába havonta ugyanarra a napra fél óra minőséget, három ponttal: mit mondanak a számok, melyik intézkedés nyitott, mit próbálunk ki legközelebb. Először a legkevesebbe kerülő ellenőrzési módszert élessze fel.',
  'advice.finish-what-was-begun':
    'Nézze át a lejárt intézkedéseket a felelőseikkel, és indoklással törölje azokat, amelyek már nem számítanak. A többinél állapodjon meg velük a következő lépésben és abban a számban, amelyből látszik majd, hogy bevált.',

  'excluded.not-yet-due': 'Még nem esedékes',
  'excluded.dropped': 'Szándékosan elvetve',

  'setting.channel-kinds.name': 'Csatornafajták',
  'setting.channel-kinds.doc': 'Azok a csatornafajták, amelyeket az ügyfelek itt használnak.',
  'setting.review-within.name': 'Minőségi megbeszélés',
  'setting.review-within.doc': 'Az az idő, amelyen belül minden egység minőségi megbeszélést tart.',
};
