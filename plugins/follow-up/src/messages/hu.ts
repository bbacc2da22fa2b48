import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Utánkövetés',
  'principle.question': 'Betartjuk az ígéreteinket, és minden ügyet végigviszünk?',

  'promise-kept.name': 'Betartott ígéretek',
  'promise-kept.question': 'Betartjuk az ígéreteinket?',
  'promise-kept.source': 'A szolgáltatás az általa keltett várakozás is: húsz ígéretből tizenkilencet időben betartanak.',
  'promise-kept.sentence':
    'Az esedékes ígéretek {value}-át tartották be időben ({low} – {high}, {n, plural, one {# ígéret} other {# ígéret}}); az elvárt szint {target}.',
  'promise-kept.good':
    'Az esedékes ígéretek {value}-át tartották be időben ({low} – {high}, {n, plural, one {# ígéret} other {# ígéret}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, hogyan jegyzik fel és adják át ott az ígéreteket.',

  'contacted.name': 'Jelentkezés súlyos ügy után',
  'contacted.question': 'Jelentkezünk az ügyfélnél egy súlyos ügy után?',
  'contacted.source': 'Öt panaszból és sürgős ügyből négy után egy héten belül jelentkezünk.',
  'contacted.sentence':
    'A lezárt panaszok és sürgős ügyek {value}-a után jelentkeztünk az ügyfélnél ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}); az elvárt szint {target}.',
  'contacted.good':
    'A lezárt panaszok és sürgős ügyek {value}-a után jelentkeztünk az ügyfélnél ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, ki telefonál és mikor.',

  'confirmed.name': 'Az ügyfél által megerősített eredmény',
  'confirmed.question': 'Megkérdezzük az ügyfeleket, elégedettek-e az eredménnyel, és meghalljuk a választ?',
  'confirmed.source': 'Öt ügyfélből kettő megmondja, elégedett-e: ennyi elég ahhoz, hogy észrevegyük, ha nem az.',
  'confirmed.sentence':
    'A megoldott ügyek {value}-ában elmondta az ügyfél, hogyan végződött ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}); az elvárt szint {target}.',
  'confirmed.good':
    'A megoldott ügyek {value}-ában elmondta az ügyfél, hogyan végződött ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, hogyan kérdeznek ott.',

  'documented.name': 'Feljegyzett eredmény',
  'documented.question': 'Fel van-e jegyezve, hogyan végződött az ügy?',
  'documented.source': 'Mindig jegyezze fel a megkeresés részleteit, állapotait és összefoglalóját, hogy bárki folytathassa.',
  'documented.sentence':
    'A lezárt ügyek {value}-ának van eredménykódja és összefoglalója ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}); az elvárt szint {target}.',
  'documented.good':
    'A lezárt ügyek {value}-ának van eredménykódja és összefoglalója ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, mikor jut ott idő az írásra.',

  'dropped.name': 'Ügyfelek, akiknél elhallgattunk',
  'dropped.question': 'Elhallgattunk-e olyan ügyfélnél, aki ránk vár?',
  'dropped.source': 'Senki sem vár ránk szó nélkül három munkanapnál tovább.',
  'dropped.sentence':
    '{breaches, plural, one {# nyitott ügyben túl régóta várnak} other {# nyitott ügyben túl régóta várnak}} a jelentkezésünkre (nyitott ügy összesen: {n, number}); az elvárt szint {target}.',

  'advice.hand-over-promises':
    'Még ma hívja fel azokat az ügyfeleket, akiknél lejárt egy ígéret. Ezután nézze meg, mikor születtek a be nem tartott ígéretek, és kinek kellett volna betartania őket; ha az egyik műszak a másik helyett ígér, minden reggel az aznap esedékesek listájával kezdjen, és legyen egy felelőse.',
  'advice.call-after-serious-case':
    'Minden panasz és sürgős ügy lezárásakor állítson be emlékeztetőt az ötödik napra, annak a nevével, aki ismeri az ügyfelet. Kezdje az ezen a héten lezártakkal.',
  'advice.ask-before-closing':
    'A megoldás után tegyen fel egyetlen kérdést azon a csatornán, amelyet az ügyfél használt, és győződjön meg róla, hogy a felkérés valóban kimegy. A legkevesebb munkával a legtöbbet egy rövid telefonhívás adja minden megoldott panasz után.',
  'advice.write-the-summary':
    'Legyen a lezárás feltétele az eredmény és két mondat összefoglaló, és legyen az eredmények listája olyan rövid, hogy választani lehessen belőle. Előbb kérdezze meg az ügyeket lezáró munkatársakat, mi nehezíti ezt.',
  'advice.answer-dropped-today':
    'Nyissa meg a listát, és még ma válaszoljon minden ügyfélnek, a legrégebbivel kezdve, akár csak annyit, hogy mikorra oldódik meg az ügy. Ezután keresse meg, mi közös bennük: távol lévő felelős, senki által nem figyelt várósor, átadás, amelyben elveszett az ügy.',

  'excluded.cancelled': 'Törölve, mert az ügyfél már nem kérte',
  'excluded.not-yet-due': 'Még nem esedékes',
  'excluded.too-recent': 'Túl nemrég zárult le ahhoz, hogy meg lehessen ítélni',

  'setting.contact-within.name': 'Jelentkezés ennyi időn belül',
  'setting.contact-within.doc': 'A súlyos ügy lezárása utáni idő, amelyen belül valaki jelentkezik az ügyfélnél.',
  'setting.confirm-within.name': 'Ügyfél megerősítése',
  'setting.confirm-within.doc': 'Az ügy megoldása utáni idő, amelyen belül az ügyfél megmondja, valóban megoldódott-e.',
  'setting.summary-length.name': 'Összefoglaló hossza',
  'setting.summary-length.doc': 'Ennyi karaktertől mond valamit egy írásos összefoglaló.',
  'setting.silent-after.name': 'Hallgatás ennyi idő után',
  'setting.silent-after.doc': 'Az a nyitvatartási idő, amely után a válasz nélküli ügyfél magára hagyottnak számít; három nyolcórás munkanap.',
};
