import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Változás',
  'principle.question': 'Észrevesszük-e, mit akarnak majd az ügyfelek, és teszünk-e érte?',

  'research-cadence.name': 'Rendszeres kutatás',
  'research-cadence.question': 'Rendszeresen megkérdezzük-e, mit akarnak majd az ügyfelek?',
  'research-cadence.source': 'Piackutatás vagy ügyfélkutatás évente kétszer.',
  'research-cadence.sentence':
    'Mostanában {breaches, plural, one {# szervezetnél} other {# szervezetnél}} nem volt piac- vagy ügyfélkutatás; az elvárt szint {target}.',

  'expectation-drift.name': 'Növekvő elvárások',
  'expectation-drift.question': 'Nem nőnek-e az ügyfelek elvárásai?',
  'expectation-drift.source': 'A korábbi időszakok szokásos tartománya.',
  'expectation-drift.sentence':
    'Az ügyfelek elvárásai a skála {value}-ánál tartanak ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}), ami kívül esik a korábbi időszakok megszokott tartományán.',

  'new-topic.name': 'Új témák cikk nélkül',
  'new-topic.question': 'Van-e válaszunk arra, amit az emberek kérdezni kezdtek?',
  'new-topic.source': 'Minden gyorsan növekvő témának van cikke.',
  'new-topic.sentence':
    '{breaches, plural, one {# gyorsan növekvő témához} other {# gyorsan növekvő témához}} nincs cikk (növekvő összesen: {n, number}); az elvárt szint {target}.',

  'action-lag.name': 'Időben megkezdett intézkedések',
  'action-lag.question': 'Elkezdünk-e cselekedni, mielőtt késő lenne?',
  'action-lag.source': 'Tíz intézkedésből kilencet a határidő előtt megkezdenek.',
  'action-lag.sentence':
    'A megállapításokra adott intézkedések {value}-át a határnap előtt megkezdték ({low} – {high}, {n, plural, one {# intézkedés} other {# intézkedés}}); az elvárt szint legalább {target}.',

  'advice.ask-what-comes':
    'Beszéljen tíz ügyféllel és azokkal, akik nekik válaszolnak, arról, mi változott az elmúlt fél évben, és írjon le három dolgot, amit legközelebb el fognak várni. A következő ilyen kört már most tegye a naptárba.',
  'advice.raise-the-standard':
    'Nézze meg, melyik elvárás nőtt, és vesse össze a saját előírásával azt, amit az ügyfelek már természetesnek vesznek. Változtasson meg egy előírást, vagy mondja meg nyíltan, mit nem kínál.',
  'advice.write-the-article':
    'Olvasson el tíz megkeresést a felsorolt témában, és két héten belül írja meg a választ egy rövid cikkben, ügyfelei minden nyelvén. Az ügyfelekkel foglalkozóknak még aznap szóljon.',
  'advice.begin-small':
    'Minden meg nem kezdett intézkedéshez válassza ki a legkisebb lépést, amely ezen a héten megtehető, és tegye meg. Ahol senki sem ér rá, mondja ki, és tolja el a határidőt, ahelyett hogy hagyná heverni.',

  'excluded.not-yet-due': 'Még nem esedékes',
  'excluded.dropped': 'Szándékosan elvetve',

  'setting.research-within.name': 'Újbóli vizsgálat ennyi időn belül',
  'setting.research-within.doc': 'Az az idő, amelyen belül a piacot vagy az ügyfelek szokásait újra megvizsgálják.',
  'setting.topic-growth.name': 'Új téma növekedése',
  'setting.topic-growth.doc': 'Hányszor gyakrabban kell előfordulnia egy témának az előző hónaphoz képest, hogy újnak számítson.',
  'setting.topic-least.name': 'Téma legkevesebb megkeresése',
  'setting.topic-least.doc': 'A havi megkeresések száma, amely alatt egyetlen téma sem számít újnak.',
};
