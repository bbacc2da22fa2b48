import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Válság és technika',
  'principle.question': 'Felkészültünk-e egy válságra, és működnek-e az eszközeink?',

  'plan-ready.name': 'Kész tervek',
  'plan-ready.question': 'Készen állunk-e, mielőtt megtörténik?',
  'plan-ready.source': 'Legyen terve minden válságra, mielőtt bekövetkezik.',
  'plan-ready.sentence':
    '{breaches, plural, one {# helyzetre} other {# helyzetre}} nincs kész terv (elvárt összesen: {n, number}); az elvárt szint {target}.',

  'escalation-path.name': 'Ügyelet',
  'escalation-path.question': 'Minden órában elérhető-e valaki?',
  'escalation-path.source': 'A hét minden órájában elérhető valaki.',
  'escalation-path.sentence':
    '{breaches, plural, one {# tervben} other {# tervben}} van a hétnek olyan órája, amikor nincs megnevezett ügyeletes (összesen: {n, number}); az elvárt szint {target}.',

  'drill.name': 'Gyakorlatok és tanulságaik',
  'drill.question': 'Gyakoroltuk-e?',
  'drill.source': 'Évente két gyakorlat, és minden hiányosság megszüntetve.',
  'drill.sentence':
    '{breaches, plural, one {# szervezetnél} other {# szervezetnél}} kevés volt a gyakorlat az év során, vagy nyitva maradtak a feltárt hiányok; az elvárt szint {target}.',

  'detect.name': 'Az észlelésig eltelt idő',
  'detect.question': 'Milyen gyorsan vesszük észre az incidenst?',
  'detect.source': 'Tíz incidensből kilencet negyedórán belül észreveszünk.',
  'detect.sentence':
    'Tíz incidensből kilencet ennyi időn belül észleltünk: {value} ({low} – {high}, {n, plural, one {# incidens} other {# incidens}}); az elvárt szint legfeljebb {target}.',

  'first-notice.name': 'Az ügyfelek értesítéséig eltelt idő',
  'first-notice.question': 'Milyen gyorsan szólunk az ügyfeleknek?',
  'first-notice.source': 'Tíz incidensből kilencről egy órán belül értesülnek az ügyfelek.',
  'first-notice.sentence':
    'Tíz incidensből kilencnél az észleléstől ennyi időn belül szóltunk az ügyfeleknek: {value} ({low} – {high}, {n, plural, one {# incidens} other {# incidens}}); az elvárt szint legfeljebb {target}.',

  'surge.name': 'Tartalék rohamra',
  'surge.question': 'Megbirkóznánk-e a megkeresések többszörösével?',
  'surge.source': 'Minden második időközben háromszoros megkeresésre is van hely; modell és felső korlát.',
  'surge.sentence':
    'Az időszakaszok {value}-ában a jelenlévők a beérkezett munka többszörösét is elvégezték volna ({low} – {high}, {n, plural, one {# időszakasz} other {# időszakasz}}); az elvárt szint legalább {target}.',

  'surge-answered.name': 'Fogadott hívások roham idején',
  'surge-answered.question': 'Hány hívónak válaszolna ember egy roham idején?',
  'surge-answered.source': 'Háromszoros csúcsnál a hívók fele emberrel beszél, a többit visszahívják; modell, nem előrejelzés.',
  'surge-answered.sentence':
    'A legforgalmasabb óra rohamában a hívók {value}-ának válaszolna ember ({low} – {high}, {n, plural, one {# időszakasz} other {# időszakasz}}), a többieket visszahívnák; az elvárt szint legalább {target}. Ez modell, nem előrejelzés.',

  'viral.name': 'Rossz említések hulláma',
  'viral.question': 'Nem terjed-e rólunk valami rossz?',
  'viral.source': 'Nincs kedvezőtlen említésekből álló hullám.',
  'viral.sentence':
    'Hirtelen hullámba {breaches, plural, one {# rossz említés esik} other {# rossz említés esik}} (rossz összesen: {n, number}); az elvárt szint {target}.',

  'incidents.name': 'Biztonsági incidensek',
  'incidents.question': 'Szaporodnak-e a biztonsági incidensek?',
  'incidents.source': 'A korábbi időszakok szokásos tartománya.',
  'incidents.sentence':
    'Tízezer ügyre {value} biztonsági incidens jutott ({low} – {high}), ami kívül esik a korábbi időszakok megszokott tartományán.',

  'fallback-tool.name': 'Munka a fő eszköz nélkül',
  'fallback-tool.question': 'Tudunk-e dolgozni, ha a fő eszköz leáll?',
  'fallback-tool.source': 'A fő eszköz nélküli munkát évente kétszer kipróbálják.',
  'fallback-tool.sentence':
    '{breaches, plural, one {# kiesési tervet} other {# kiesési tervet}} nem próbáltak ki mostanában (összesen: {n, number}); az elvárt szint {target}.',

  'postmortem.name': 'Az incidensek tanulságai',
  'postmortem.question': 'Tanulunk-e az incidensekből?',
  'postmortem.source': 'Minden incidensnek tíz napon belül megvan a tanulsága, és az intézkedések elkészültek.',
  'postmortem.sentence':
    '{breaches, plural, one {# incidensnél} other {# incidensnél}} nem írták le időben a tanulságokat, vagy van még nyitott intézkedés (összesen: {n, number}); az elvárt szint {target}.',

  'uptime.name': 'Eszközhibák miatt elveszett munkaidő',
  'uptime.question': 'Mennyi munkaidőbe kerülnek a meghibásodott eszközök?',
  'uptime.source': 'Az eszközök a munkaidő 99,5%-ában működnek.',
  'uptime.sentence':
    'A meghibásodott eszközök a munkaidő {value}-ába kerültek ({low} – {high}); az elvárt szint legfeljebb {target}.',

  'minutes-lost.name': 'Egy kiesés alatt elveszett percek',
  'minutes-lost.question': 'Mennyi időbe kerül egy kiesés?',
  'minutes-lost.source': 'A korábbi időszakok szokásos tartománya.',
  'minutes-lost.sentence':
    'Egy eszköz kiesése átlagosan {value} munkapercbe került ({low} – {high}, {n, plural, one {# incidens} other {# incidens}}), ami kívül esik a korábbi időszakok megszokott tartományán.',

  'advice.ready-the-plan':
    'Minden nyitott helyzetnek legyen felelőse, hívja fel a névjegyzék minden számát, és írja meg az ügyfeleknek szóló első üzenetet minden nyelvükön. Két kipróbált oldal jobb, mint húsz kipróbálatlan.',
  'advice.fill-the-on-call-list':
    'Keresse meg az üres órákat, rendszerint az éjszakákat és az ünnepeket, és egyezzen meg, kit lehet akkor hívni, és mit kap érte. Ezen a héten egyszer hívja fel a számot egy ilyen órában.',
  'advice.hold-a-drill':
    'Tartson még ebben a hónapban egyórás gyakorlatot a legvalószínűbb helyzetről azokkal, akik ott lennének. Legfeljebb öt hiányt írjon fel, mindegyiket névvel és dátummal.',
  'advice.tell-sooner':
    'Állapodjanak meg, ki teheti közzé kérdezés nélkül az első közleményt, és legyen kész mondat: mi nem működik, mióta, és mikor mond többet. Az ügyfelekkel foglalkozók azonnal jelezzék egy számon, amit hallanak.',
  'advice.plan-the-overflow':
    'Döntse el most, mi maradna el egy roham idején, milyen üzenetet játszana le a vonal, és más csapatokból ki tud egyszerű kérdésekre válaszolni. A következő forgalmas napon próbálja ki a visszahívást.',
  'advice.answer-the-burst':
    'Olvassa el a hullám említéseit, és keresse meg a mögöttük álló egyetlen dolgot. Egy órán belül válaszoljon nyilvánosan azzal, amit tud, nevezze meg, ki foglalkozik vele, és adja ugyanezeket a szavakat az ügyfelekkel foglalkozóknak.',
  'advice.write-the-lessons':
    'Üljön le fél órára azokkal, akik ott voltak, és írja le velük, mi történt, mi segített és mi hiányzott, bűnbak keresése nélkül. Minden intézkedésnek legyen felelőse, a nyitottakat pedig nézze át hetente.',
  'advice.mend-the-tools':
    'Írja össze a kieséseket eszközök és elveszett idő szerint, és vigye a legdrágábbat az üzemeltetőjéhez. Amíg nincs megjavítva, legyen kéznél egy oldal arról, mi végezhető el nélküle.',

  'excluded.pending': 'A határidőnél rövidebb ideje ért véget',
  'excluded.load-unknown': 'A terhelés vagy a létszám nem ismert',

  'setting.scenarios.name': 'Forgatókönyvek',
  'setting.scenarios.doc': 'Azok a válsághelyzetek, amelyekre fel kell készülni.',
  'setting.languages.name': 'Nyelvek',
  'setting.languages.doc': 'Azok a nyelvek, amelyeken az ügyfeleket kiszolgálják, ISO 639 kódokkal.',
  'setting.verified-within.name': 'Elérhetőségek ellenőrzése',
  'setting.verified-within.doc': 'Az az idő, amelyen belül a tervben szereplő elérhetőségeket újra ellenőrzik.',
  'setting.hours-covered.name': 'Lefedett órák',
  'setting.hours-covered.doc': 'A hét azon órái, amelyekben valakinek elérhetőnek kell lennie.',
  'setting.drills-a-year.name': 'Gyakorlatok évente',
  'setting.drills-a-year.doc': 'Az évi gyakorlatok legkisebb száma.',
  'setting.surge-times.name': 'A roham mértéke',
  'setting.surge-times.doc': 'Hányszor annyi megkeresést hozna egy roham, mint amennyi érkezett.',
  'setting.overflow.name': 'Kisegítők',
  'setting.overflow.doc': 'Hány ember segítene ki más csapatokból roham idején.',
  'setting.call-back-after.name': 'Visszahívás ennyi idő után',
  'setting.call-back-after.doc': 'Átlagosan mennyi idő után fogadja el a hívó a visszahívás ajánlatát.',
  'setting.handle-time.name': 'Kezelési idő',
  'setting.handle-time.doc': 'Átlagosan mennyi ideig tart egy hívás, a jegyzetekkel együtt.',
  'setting.burst-times.name': 'A hullám mértéke',
  'setting.burst-times.doc': 'Hányszor több rossz említés a szokásosnál a nap adott órájában számít hullámnak.',
  'setting.few-mentions.name': 'Kevés említés',
  'setting.few-mentions.doc': 'Az óránkénti rossz említések száma, amely alatt nincs hullám.',
  'setting.tested-within.name': 'Kipróbálás ennyi időn belül',
  'setting.tested-within.doc': 'Az az idő, amelyen belül a fő eszköz nélküli munkát újra kipróbálják.',
  'setting.lessons-within.name': 'Tanulságok ennyi időn belül',
  'setting.lessons-within.doc': 'Az incidens vége utáni idő, amelyen belül a tanulságait leírják.',
};
