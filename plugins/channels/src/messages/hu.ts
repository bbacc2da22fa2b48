import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Nyitott csatornák',
  'principle.question': 'Minden hozzánk vezető út nyitva van, kiszolgált és egyformán jó?',

  'coverage.name': 'Csatornák, amelyeket elvárnak az ügyfelek',
  'coverage.question': 'Mely csatornákat várják el az ügyfelek, amelyeket nem kínálunk?',
  'coverage.source': 'Nyisson meg minden kommunikációs csatornát: személyesen, telefonon és írásban.',
  'coverage.sentence':
    '{breaches, plural, one {# olyan csatornatípus hiányzik} other {# olyan csatornatípus hiányzik}}, amelyet az ügyfelek elvárnak (elvárt csatornatípus összesen: {n, number}); az elvárt szint {target}.',

  'uptime.name': 'Működő csatornák',
  'uptime.question': 'Működnek a csatornáink, amikor azt mondjuk, hogy nyitva vannak?',
  'uptime.source': 'A digitális csatornák 100 próbából 99-szer működnek.',
  'uptime.sentence':
    'A próbák {value}-ában működött a csatorna ({low} – {high}, {n, plural, one {# próba} other {# próba}}); az elvárt szint {target}.',
  'uptime.good':
    'A próbák {value}-ában működött a csatorna ({low} – {high}, {n, plural, one {# próba} other {# próba}}), egyértelműen nagyobb arányban, mint másutt.',

  'answered.name': 'Megválaszolt megkeresések',
  'answered.question': 'Kap-e egyáltalán választ minden megkeresés, minden csatornán?',
  'answered.source': 'Szinte minden megkeresésre öt munkanapon belül ember válaszol.',
  'answered.sentence':
    'A megkeresések {value}-ára végül válaszolt egy ember ({low} – {high}, {n, plural, one {# megkeresés} other {# megkeresés}}); az elvárt szint {target}.',
  'answered.good':
    'A megkeresések {value}-ára végül válaszolt egy ember ({low} – {high}, {n, plural, one {# megkeresés} other {# megkeresés}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, ki és hogyan figyeli ott a beérkező leveleket.',

  'parity.name': 'Csatornák egyenrangúsága',
  'parity.question': 'Van-e másodrendű csatorna?',
  'parity.source': 'Legfeljebb tíz pont a legjobb és a legrosszabb csatornafajta között, mindegyiket a saját ígért idejéhez mérve.',
  'parity.sentence':
    'Az ígért válaszidő betartásában {value} százalékpont van a legjobb és a legrosszabb csatornatípus között ({low} – {high}, {n, plural, one {# csatornatípus} other {# csatornatípus}}); az elvárt szint legfeljebb {target} százalékpont.',
  'parity.unit':
    'A megkeresések {value}-a kapott első választ az itt ígért időn belül ({low} – {high}, {n, plural, one {# megkeresés} other {# megkeresés}}), a többi csatornán {peers}.',
  'parity.good':
    'A megkeresések {value}-a kapott első választ az itt ígért időn belül ({low} – {high}, {n, plural, one {# megkeresés} other {# megkeresés}}), a többi csatornán {peers}: nézze meg, mit lehetne ott is megtenni.',

  'steps-to-contact.name': 'Lépések egy emberig',
  'steps-to-contact.question': 'Hány lépés kell ahhoz, hogy egy ember válaszoljon?',
  'steps-to-contact.source': 'Csökkentse a lépések számát, amelyekkel az ügyfél emberhez jut; a kezdő érték legfeljebb három.',
  'steps-to-contact.sentence':
    '{breaches, plural, one {# csatornán túl sok lépés kell} other {# csatornán túl sok lépés kell}}, mire egy ember válaszol (csatorna összesen: {n, number}); az elvárt szint {target}.',

  'linked.name': 'Ismert ügyfelek',
  'linked.question': 'Látja-e, aki válaszol, hogy ki az ügyfél, és mi történt korábban?',
  'linked.source': 'Egyetlen rendszer, amely a munkatársnak minden adatot megad: tíz megkeresésből kilenc ismert ügyfélé.',
  'linked.sentence':
    'A megkeresések {value}-a tartozik ismert ügyfélhez ({low} – {high}, {n, plural, one {# megkeresés} other {# megkeresés}}); az elvárt szint {target}.',
  'linked.good':
    'A megkeresések {value}-a tartozik ismert ügyfélhez ({low} – {high}, {n, plural, one {# megkeresés} other {# megkeresés}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, hogyan kérdeznek rá ott.',

  'hours-fit.name': 'Megfelelő nyitvatartás',
  'hours-fit.question': 'Itt vagyunk, amikor az ügyfelek keresnek minket?',
  'hours-fit.source': 'Száz próbálkozásból legfeljebb tizenöt esik nyitvatartáson kívülre.',
  'hours-fit.sentence':
    'Az elérési kísérletek {value}-a esett nyitvatartási időn kívülre ({low} – {high}, {n, plural, one {# kísérlet} other {# kísérlet}}); az elvárt szint legfeljebb {target}.',
  'hours-fit.good':
    'Az elérési kísérletek {value}-a esett nyitvatartási időn kívülre ({low} – {high}, {n, plural, one {# kísérlet} other {# kísérlet}}), egyértelműen kisebb arányban, mint másutt: ez a nyitvatartás megfelel.',

  'web-fresh.name': 'Friss elérhetőségi adatok',
  'web-fresh.question': 'Helyesek és frissek a közzétett nyitvatartások, telefonszámok és címek?',
  'web-fresh.source': 'Minden közzétett adatot legalább kilencvennaponta ellenőriznek.',
  'web-fresh.sentence':
    '{breaches, plural, one {# csatorna közzétett adatait} other {# csatorna közzétett adatait}} túl régen nem ellenőrizte senki (csatorna összesen: {n, number}); az elvárt szint {target}.',

  'advice.open-missing-channel':
    'Mielőtt bármit megnyitna, kérdezzen meg tíz ügyfelet, hogyan keresné Önt a legszívesebben. Egyszerre egy csatornát nyisson, felelőssel, közzétett nyitvatartással és helyettessel; ha az elvárás már nem él, vegye le a csatornát az elvártak listájáról.',
  'advice.fix-failing-channel':
    'Nézze meg, mikor voltak a sikertelen próbák: ha egyszerre, az kiesés, ha elszórtan, az gyenge pont. Amíg a csatorna nem működik, jelezze az ügyfeleknek a weboldalon, és gondoskodjon róla, hogy két egymást követő sikertelen próba után valakit felhívjanak.',
  'advice.own-or-close-channel':
    'Olvassa el a legrégebbi megválaszolatlan megkereséseket, és válaszoljon rájuk. Ezután legyen a csatornának felelőse, aki minden munkanap megnézi, vagy zárja be nyilvánosan, és írja meg, hová lehet helyette írni: a válasz nélküli csatorna rosszabb, mintha nem is volna.',
  'advice.lift-weak-channel':
    'Először a leggyengébb csatornát nézze meg: ki figyeli, mikor és milyen eszközökkel. Vagy adjon hozzá annyi embert, hogy tartsa az ígért időt, vagy ígérjen olyat, amelyet tartani tud, és közölje az ügyfelekkel, mielőtt írna.',
  'advice.shorten-the-way':
    'Járja végig maga az utat az ügyfél szemével, és hagyja el azt a lépést, amely senkinek sem segít. Jó kezdet, ha már a menü első szintjén lehet embert választani, vagy ha telefonszám áll az űrlap mellett.',
  'advice.ask-for-identity':
    'A megkeresés elején egyetlen adatot kérjen, amelyről az ügyfél felismerhető, például a rendelés számát, a többit keresse ki a rendszer. Azzal a csatornával kezdje, ahol a legtöbb a névtelen megkeresés.',
  'advice.shift-opening-hours':
    'Nézze meg, mely órákra esnek a kísérletek. Egy órát áttenni olcsóbb, mint hozzátenni; ahol ez nem megy, ajánljon visszahívást, és mondja meg, mikor.',
  'advice.verify-published-data':
    'Még ma ellenőrizze a felsorolt csatornák nyitvatartását, telefonszámát és címét a weboldalon, a térképeken és az ajtón, és jegyezze fel a dátumot. Ezután kapjon valaki negyedévente emlékeztetőt.',

  'excluded.pending': 'Még nincs válasz, de az ígért időn belül van',
  'excluded.no-opening-hours': 'Az egységnek nincs nyitvatartása, amellyel össze lehetne vetni',
  'excluded.never-verified': 'Nem ismert, hogy az adatokat valaha ellenőrizték volna',

  'setting.expected-channels.name': 'Elvárt csatornák',
  'setting.expected-channels.doc': 'Azok a csatornafajták, amelyeket az ügyfelek elvárnak, a modell elnevezései szerint.',
  'setting.answer-within.name': 'Válasz ennyi időn belül',
  'setting.answer-within.doc': 'Az a nyitvatartási idő, amely után a válasz nélküli megkeresés soha meg nem válaszoltnak számít; öt nyolcórás munkanap.',
  'setting.reply-within.name': 'Első válasz ennyi időn belül',
  'setting.reply-within.doc': 'Az a nyitvatartási idő, amelyen belül ember először válaszol, a saját határidő nélküli csatornákon.',
  'setting.messaging-reply-within.name': 'Első válasz üzenetekre',
  'setting.messaging-reply-within.doc': 'Az a nyitvatartási idő, amelyen belül ember először válaszol a közösségi oldalakon és az üzenetküldőkben.',
  'setting.chat-reply-within.name': 'Első válasz csevegésben',
  'setting.chat-reply-within.doc': 'Az a nyitvatartási idő, amelyen belül ember először válaszol a csevegésben.',
  'setting.most-steps.name': 'Legtöbb lépés',
  'setting.most-steps.doc': 'Ennyi kattintás vagy menüszint lehet, mielőtt az ügyfél emberhez jut.',
  'setting.live-channels.name': 'Élő csatornák',
  'setting.live-channels.doc': 'Azok a csatornafajták, amelyeken az ügyfél arra vár, hogy jelentkezzen valaki.',
  'setting.verified-within.name': 'Újbóli ellenőrzés ennyi időn belül',
  'setting.verified-within.doc': 'Az az idő, amely után a közzétett nyitvatartást, telefonszámokat és címeket újra ellenőrizni kell.',
};
