import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Belső kiszolgálás',
  'principle.question': 'Ugyanolyan jól kiszolgáljuk-e egymást, mint az ügyfeleket?',

  'on-time.name': 'Betartott belső ígéretek',
  'on-time.question': 'Betartják-e az osztályok, amit egymásnak ígérnek?',
  'on-time.source': 'Tíz belső ígéretből kilencet betartanak.',
  'on-time.sentence':
    'A belső kérések {value}-át teljesítették az ígért időre ({low} – {high}, {n, plural, one {# kérés} other {# kérés}}); az elvárt szint legalább {target}.',

  'csat.name': 'A kollégák elégedettsége',
  'csat.question': 'Elégedettek-e a kollégák a kapott segítséggel?',
  'csat.source': 'Öt kollégából négy elégedett.',
  'csat.sentence':
    'Az értékelt belső kérések {value}-a kapott jó osztályzatot a kérő kollégáktól ({low} – {high}, {n, plural, one {# értékelés} other {# értékelés}}); az elvárt szint legalább {target}.',

  'handoff-time.name': 'Várakozás másik osztályra',
  'handoff-time.question': 'Mennyit várnak az ügyfelek egy másik osztályra?',
  'handoff-time.source': 'Tíz várakozásból kilenc egy nyolcórás munkanapon belül véget ér.',
  'handoff-time.sentence':
    'Tíz várakozásból kilenc ennyi nyitvatartási időn belül véget ért: {value} ({low} – {high}, várakozások száma: {n, number}); az elvárt szint legfeljebb {target}.',

  'blockers.name': 'Késedelmes ügyek, amelyek ránk vártak',
  'blockers.question': 'Saját magunkra várnak-e a késedelmes ügyek?',
  'blockers.source': 'Öt késedelmes ügyből legfeljebb egy várt a legtovább másik osztályra.',
  'blockers.sentence':
    'A késedelmes ügyek {value}-a leghosszabban egy másik osztályra várt ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}); az elvárt szint legfeljebb {target}.',

  'bounce.name': 'Visszaküldött kérések',
  'bounce.question': 'Ide-oda küldözgetjük-e a kéréseket az osztályok között?',
  'bounce.source': 'Húsz kérésből legfeljebb egyet küldenek vissza.',
  'bounce.sentence':
    'A belső kérések {value}-át visszaküldték a kérőnek ({low} – {high}, {n, plural, one {# kérés} other {# kérés}}); az elvárt szint legfeljebb {target}.',

  'supplier-on-time.name': 'Pontos beszállítók',
  'supplier-on-time.question': 'Időben teljesítenek-e a beszállítók?',
  'supplier-on-time.source': 'Húsz szállításból tizenkilenc időben érkezik.',
  'supplier-on-time.sentence':
    'A beszállítók a kérések {value}-át teljesítették az ígért időre ({low} – {high}, {n, plural, one {# kérés} other {# kérés}}); az elvárt szint legalább {target}.',

  'advice.agree-internal-standard':
    'Ültesse egy asztalhoz a két osztályt a késésben lévő kérésekkel, és egyezzenek meg egy mindkettőjük szerint helyes határidőben. Írják le belső előírásként, és mindkét oldalon nézze át valaki minden reggel az aznap esedékeseket.',
  'advice.ask-the-askers':
    'Kérjen a három legrosszabb osztályzatot adó egységtől egy-egy rosszul sikerült kérést, és nézze át velük közösen. Kezdje azzal, amit kétszer kellett kérniük.',
  'advice.shorten-the-wait':
    'Nézze meg, milyen kérdésre várnak az ügyek. Ahol a válasz mindig ugyanaz, adja oda az ügyfelekkel foglalkozóknak, vagy adjon nekik döntési jogot, ahol pedig nem, ott egy nevet, akit felhívhatnak.',
  'advice.ask-completely':
    'Olvasson el tíz visszaküldött kérést, és jegyezze fel, mi hiányzott belőlük. Tegye be ezt a néhány dolgot a kérés űrlapjába, és a fogadó oldal visszaküldés helyett inkább telefonáljon.',
  'advice.talk-to-the-supplier':
    'Mutassa meg a beszállítónak a késő rendeléseket, és azt, mit jelentett mindegyik egy ügyfélnek. Állapodjon meg vele, hogy a határidő lekésése előtt szól, ne utána, és ami újra meg újra késik, arra keressen második forrást.',

  'excluded.not-yet-due': 'Még nem esedékes',

  'setting.good-from.name': 'Elégedett ettől',
  'setting.good-from.doc': 'Az ötös skála azon jegye, amelytől a kolléga elégedett.',
};
