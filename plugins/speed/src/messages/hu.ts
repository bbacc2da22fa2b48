import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Válaszidő',
  'principle.question': 'Válaszolunk és intézkedünk az ígért időn belül?',

  'first-reply.name': 'Időben adott első válasz',
  'first-reply.question': 'Az ígért időn belül válaszolunk?',
  'first-reply.source': 'Szokásos határidők hívásokra, e-mailekre, közösségi üzenetekre és másra; a határidők és a tízből kilenc kezdő értékek.',
  'first-reply.sentence':
    'Az ügyek {value}-ában érkezett az ígért időn belül első válasz embertől ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}); az elvárt szint {target}.',
  'first-reply.good':
    'Az ügyek {value}-ában érkezett az ígért időn belül első válasz embertől ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, ki és mikor figyeli ott a beérkező leveleket.',

  'call-service-level.name': 'Gyorsan felvett hívások',
  'call-service-level.question': 'Gyorsan felvesszük a telefont?',
  'call-service-level.source':
    'A 80% 20 másodpercen belül az ügyfélszolgálati központok szokása, nem kutatás. Spanyolország: 95% 180 másodpercen belül (Ley 10/2025; újra ellenőrizendő).',
  'call-service-level.sentence':
    'A hívások {value}-át vették fel az ígért időn belül ({low} – {high}, {n, plural, one {# hívás} other {# hívás}}); az elvárt szint {target}.',
  'call-service-level.good':
    'A hívások {value}-át vették fel az ígért időn belül ({low} – {high}, {n, plural, one {# hívás} other {# hívás}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, hogyan osztják be ott a műszakokat.',

  'p90-reply.name': 'A leglassabb tized várakozása',
  'p90-reply.question': 'Mennyit vár a leglassabb 10%?',
  'p90-reply.source': 'Tízből kilenc legfeljebb az ígért négy nyitvatartási óra háromszorosát várja.',
  'p90-reply.sentence':
    'Minden tizedik ügyben ennél többet kellett várni az első válaszra: {value} ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}); az elvárt szint legfeljebb {target}.',
  'p90-reply.good':
    'Minden tizedik ügyben ennél többet kellett várni az első válaszra: {value} ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}), egyértelműen kevesebb, mint másutt: nézze meg, hogyan érik el, hogy semmi ne maradjon el.',

  'next-reply.name': 'Gyorsak az első válasz után is',
  'next-reply.question': 'Az első válasz után is gyorsak maradunk?',
  'next-reply.source': 'Húsz további üzenetből tizenhétre fél munkanapon belül válasz érkezik.',
  'next-reply.sentence':
    'Az ügyfelek további üzeneteinek {value}-ára érkezett válasz az ígért időn belül ({low} – {high}, {n, plural, one {# további üzenet} other {# további üzenet}}); az elvárt szint {target}.',
  'next-reply.good':
    'Az ügyfelek további üzeneteinek {value}-ára érkezett válasz az ígért időn belül ({low} – {high}, {n, plural, one {# további üzenet} other {# további üzenet}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, hogyan adják át ott a nyitott beszélgetéseket.',

  'resolve.name': 'Időben megoldott ügyek',
  'resolve.question': 'Időben megoldjuk az ügyeket?',
  'resolve.source': 'Húsz ügyből tizenhetet három munkanapon belül megoldanak.',
  'resolve.sentence':
    'Az ügyek {value}-át oldották meg az ígért időn belül ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}); az elvárt szint {target}.',
  'resolve.good':
    'Az ügyek {value}-át oldották meg az ígért időn belül ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, mely ügyeket zárják le ott egy lépésben.',

  'in-person-greet.name': 'Azonnali köszöntés',
  'in-person-greet.question': 'Azonnal köszöntjük a betérőket?',
  'in-person-greet.source': 'Köszöntés és segítség 60 másodpercen belül: szállodai előírás minden vendégre; a kezdő érték húszból tizenkilenc.',
  'in-person-greet.sentence':
    'A betérők {value}-át köszöntötték az ígért időn belül ({low} – {high}, {n, plural, one {# látogatás} other {# látogatás}}); az elvárt szint {target}.',
  'in-person-greet.good':
    'A betérők {value}-át köszöntötték az ígért időn belül ({low} – {high}, {n, plural, one {# látogatás} other {# látogatás}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, ki figyeli ott az ajtót.',

  'effect.name': 'Gyorsaság és elégedettség',
  'effect.question': 'Elégedettebbek nálunk, akik gyors első választ kaptak?',
  'effect.source': 'Hogy a gyorsaság hűséget hoz-e, a saját adatain mérje; cél nélküli tájékoztatás.',
  'effect.sentence':
    'Gyors, illetve lassú első válasz után {value} százalékpont az eltérés az elégedettségben, azonos csatornák és témák mellett ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}).',

  'advice.cover-slow-hours':
    'Nyissa meg az elmulasztott ügyeket, és nézze meg, melyik órában és csatornán keletkeztek. Tegyen át arra az órára egy embert, a visszaigazolásban pedig tartható időt ígérjen; három hét múlva nézze meg újra.',
  'advice.staff-the-line':
    'Nézze meg, mely félórákban várakoztak a hívások. Mielőtt több embert kérne, tolja el fél órával a szüneteket és a műszakkezdést, és ajánljon visszahívást, amikor senki sem szabad.',
  'advice.look-at-the-oldest':
    'Olvassa át közösen a tíz leglassabb ügyet, és írja fel, mire várt mindegyik. Utána naponta egy ember a legrégebbi ügyekkel kezdje, ne a legújabbakkal.',
  'advice.show-waiting-turns':
    'Készítsen listát azokról a beszélgetésekről, amelyekben az ügyfélé volt az utolsó szó, az újaktól külön, és minden műszakban legyen felelőse. A műszak végén névre szólóan adja át, ami nyitva maradt.',
  'advice.remove-the-wait':
    'Csoportosítsa a késedelmes ügyeket aszerint, mire vártak. A leggyakoribb várakozást szüntesse meg: döntsön róla az első vonal, vagy állapodjon meg határidőben azzal az osztállyal, ahol az ügy áll.',
  'advice.watch-the-door':
    'Mindig egy ember dolga legyen felnézni, amikor nyílik az ajtó, és legyen kijelölve, ki veszi át tőle, ha elfoglalt. A hét legforgalmasabb órájában álljon oda Ön is az ajtóhoz.',

  'excluded.pending': 'Még nincs válasz vagy megoldás, de az ígért időn belül van',
  'excluded.short-abandon': 'Pár másodpercen belül letették',

  'setting.reply-within.name': 'Első válasz ennyi időn belül',
  'setting.reply-within.doc': 'Az a nyitvatartási idő, amelyen belül ember először válaszol, ahol nem ígértek rövidebbet.',
  'setting.urgent-within.name': 'Első válasz sürgős ügyre',
  'setting.urgent-within.doc': 'Az a nyitvatartási idő, amelyen belül ember először válaszol egy sürgős ügyre.',
  'setting.messaging-within.name': 'Első válasz üzenetekre',
  'setting.messaging-within.doc': 'Az a nyitvatartási idő, amelyen belül ember először válaszol a közösségi oldalakon és az üzenetküldőkben.',
  'setting.chat-within.name': 'Első válasz csevegésben',
  'setting.chat-within.doc': 'Az a nyitvatartási idő, amelyen belül ember először válaszol a csevegésben.',
  'setting.call-within.name': 'Hívás fogadása',
  'setting.call-within.doc': 'Az az idő, amelyen belül ember fogadja a várakozni kezdett hívást.',
  'setting.short-abandon.name': 'Rövid megszakítás',
  'setting.short-abandon.doc': 'Az az idő, amelyen belül a hívás megszakítása nem mond rólunk semmit.',
  'setting.next-within.name': 'Következő válasz',
  'setting.next-within.doc': 'Az a nyitvatartási idő, amelyen belül ember válaszol az ügyfél minden további üzenetére.',
  'setting.resolve-within.name': 'Megoldás ennyi időn belül',
  'setting.resolve-within.doc': 'Az a nyitvatartási idő, amelyen belül az ügyet megoldják, az ügyfélre várás nélkül; három nyolcórás munkanap.',
  'setting.greet-within.name': 'Köszöntés ennyi időn belül',
  'setting.greet-within.doc': 'Az az idő, amelyen belül valaki köszönti a belépő ügyfelet.',
};
