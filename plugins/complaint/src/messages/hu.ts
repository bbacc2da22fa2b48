import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Panaszkezelés',
  'principle.question':
    'Törvényes időn belül válaszolunk a panaszokra, orvosoljuk őket és tanulunk belőlük?',

  'ack.name': 'Visszaigazolt panaszok',
  'ack.question': 'Azonnal visszaigazoljuk a panaszokat?',
  'ack.source': 'Húszból tizenkilenc egy munkanapon belül; az ISO 10002 azonnali visszaigazolást kér (újra ellenőrizendő).',
  'ack.sentence':
    'A panaszok {value}-át igazolták vissza időben ({low} – {high}, {n, plural, one {# panasz} other {# panasz}}); az elvárt szint {target}.',
  'ack.good':
    'A panaszok {value}-át igazolták vissza időben ({low} – {high}, {n, plural, one {# panasz} other {# panasz}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, ki nyitja meg ott reggelente a panaszokat.',

  'legal-clock.name': 'Panaszok törvényes határidőben',
  'legal-clock.question': 'Törvényes határidőn belül válaszolunk a panaszokra?',
  'legal-clock.source':
    'CZ: 30 nap, 634/1992. sz. törvény, 19. § (3). HU: 30 nap, Fgytv. 17/A. §. LV: 15 munkanap. ES: 15 munkanap, jogtalan terhelésnél 5, Ley 10/2025. SK: 30 nap a következő naptól; újra ellenőrizendő a 108/2024. sz. törvény alapján.',
  'legal-clock.sentence':
    '{breaches, plural, one {# panasz túllépte a végső válasz törvényi határidejét} other {# panasz túllépte a végső válasz törvényi határidejét}} (vizsgált panaszok száma: {n, number}); az elvárt szint {target}.',

  'receipt.name': 'Kiadott írásos igazolás',
  'receipt.question':
    'Kapott az ügyfél írásos igazolást minden panaszról, amelynél a törvény előírja?',
  'receipt.source': 'CZ: az eladó írásos igazolást ad az ügyfélnek a reklamációról és annak elintézéséről, 634/1992. sz. törvény, 19. § (2) és (5).',
  'receipt.sentence':
    '{breaches, plural, one {# panaszhoz nincs írásos igazolás} other {# panaszhoz nincs írásos igazolás}} (vizsgált panaszok száma: {n, number}); az elvárt szint {target}.',

  'recovery-steps.name': 'A helyreállítás négy lépése',
  'recovery-steps.question':
    'Bocsánatot kérünk, felelősséget vállalunk, megoldást adunk és utánakövetünk?',
  'recovery-steps.source':
    'Kérjen őszintén bocsánatot, vállalja a felelősséget, ajánljon megoldást, és kövesse nyomon, amíg az ügyfél vissza nem igazolja; a kezdő érték tízből kilenc.',
  'recovery-steps.sentence':
    'A panaszok {value}-ában megtörtént a helyreállítás mind a négy lépése ({low} – {high}, {n, plural, one {# panasz} other {# panasz}}); az elvárt szint {target}.',
  'recovery-steps.good':
    'A panaszok {value}-ában megtörtént a helyreállítás mind a négy lépése ({low} – {high}, {n, plural, one {# panasz} other {# panasz}}), egyértelműen nagyobb arányban, mint másutt: hallgassa meg, hogyan beszélnek ott a panaszosokkal.',

  'confirmed.name': 'Az ügyfél szerint is rendezve',
  'confirmed.question': 'Megerősítette az ügyfél, hogy a panasz rendeződött?',
  'confirmed.source': 'Öt ügyfélből négy egy héten belül megerősíti, hogy elégedett.',
  'confirmed.sentence':
    'A lezárt panaszok {value}-ában az ügyfél megerősítette, hogy elégedett ({low} – {high}, {n, plural, one {# panasz} other {# panasz}}); az elvárt szint {target}.',
  'confirmed.good':
    'A lezárt panaszok {value}-ában az ügyfél megerősítette, hogy elégedett ({low} – {high}, {n, plural, one {# panasz} other {# panasz}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, hogyan kérdeznek ott.',

  'recovery.name': 'Panasz után is maradó ügyfelek',
  'recovery.question': 'Maradnak az ügyfelek panasz után?',
  'recovery.source': 'Panasz után legfeljebb öt ponttal kevesebben vásárolnak újra, mint ugyanarról a témáról szóló más megkeresés után.',
  'recovery.sentence':
    'Panasz, illetve azonos témájú más megkeresés után {value} százalékpont az eltérés az ismételt vásárlásban ({low} – {high}, {n, plural, one {# megkeresés} other {# megkeresés}}); az elvárt szint {target}.',

  'rate.name': 'Megkeresésekre jutó panaszok',
  'rate.question': 'Nő a panaszok aránya a megkeresések között?',
  'rate.source': 'A korábbi időszakok szokásos tartománya.',
  'rate.sentence':
    'Ezer megkeresésre jutó panaszok száma: {value} ({low} – {high}, {n, plural, one {# megkeresés} other {# megkeresés}}), ami a saját szokásos sáv felett van.',
  'rate.good':
    'Ezer megkeresésre jutó panaszok száma: {value} ({low} – {high}, {n, plural, one {# megkeresés} other {# megkeresés}}), egyértelműen kevesebb, mint másutt: nézze meg, mi sikerül ott jól.',

  'rate-of-orders.name': 'Rendelésre jutó panaszok',
  'rate-of-orders.question': 'Nő a rendelésekre jutó panaszok száma?',
  'rate-of-orders.source': 'A korábbi időszakok szokásos tartománya.',
  'rate-of-orders.sentence':
    'Ezer rendelésre jutó panaszok száma: {value} ({low} – {high}, {n, plural, one {# panasz} other {# panasz}}), ami a saját szokásos sáv felett van.',
  'rate-of-orders.good':
    'Ezer rendelésre jutó panaszok száma: {value} ({low} – {high}, {n, plural, one {# panasz} other {# panasz}}), egyértelműen kevesebb, mint másutt: nézze meg, mi sikerül ott jól.',

  'repeat-cause.name': 'Visszatérő okok',
  'repeat-cause.question': 'Visszatérnek olyan okok, amelyeket megszüntetettnek hittünk?',
  'repeat-cause.source': 'Tíz panaszból legfeljebb egynek az oka olyan, amelyet egy intézkedésnek meg kellett volna szüntetnie.',
  'repeat-cause.sentence':
    'A panaszok {value}-ának oka olyasmi, amit egy intézkedésnek már meg kellett volna szüntetnie ({low} – {high}, {n, plural, one {# panasz} other {# panasz}}); az elvárt szint legfeljebb {target}.',
  'repeat-cause.good':
    'A panaszok {value}-ának oka olyasmi, amit egy intézkedésnek már meg kellett volna szüntetnie ({low} – {high}, {n, plural, one {# panasz} other {# panasz}}), egyértelműen kisebb arányban, mint másutt: nézze meg, hogyan ellenőrzik ott az intézkedések hatását.',

  'escalated.name': 'Hatósághoz vitt panaszok',
  'escalated.question': 'Hatósághoz kell fordulniuk az ügyfeleknek?',
  'escalated.source': 'Száz panaszból legfeljebb egy kerül hatóság elé.',
  'escalated.sentence':
    'A panaszok {value}-a hatóság elé került ({low} – {high}, {n, plural, one {# panasz} other {# panasz}}); az elvárt szint legfeljebb {target}.',
  'escalated.good':
    'A panaszok {value}-a hatóság elé került ({low} – {high}, {n, plural, one {# panasz} other {# panasz}}), egyértelműen kisebb arányban, mint másutt: nézze meg, hogyan rendezik ott az ügyeket előbb.',

  'empowered.name': 'Azonnal orvosolt panaszok',
  'empowered.question': 'Orvosolhatja a panaszt, aki először hallja?',
  'empowered.source': 'Mondja meg, milyen eszközöket használhatnak a munkatársak az ügyfél elégedettségéért; a kezdő érték tízből hét.',
  'empowered.sentence':
    'A jogos panaszok {value}-át orvosolta az, aki először hallotta ({low} – {high}, {n, plural, one {# panasz} other {# panasz}}); az elvárt szint {target}.',
  'empowered.good':
    'A jogos panaszok {value}-át orvosolta az, aki először hallotta ({low} – {high}, {n, plural, one {# panasz} other {# panasz}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, miben dönthetnek ott az emberek maguk.',

  'uncoded.name': 'Feljegyzett okok',
  'uncoded.question': 'Tudjuk, miért panaszkodnak az ügyfelek?',
  'uncoded.source': 'Húsz panaszból tizenkilencnek ismert az oka.',
  'uncoded.sentence':
    'A panaszok {value}-ánál van feljegyezve az ok ({low} – {high}, {n, plural, one {# panasz} other {# panasz}}); az elvárt szint {target}.',
  'uncoded.good':
    'A panaszok {value}-ánál van feljegyezve az ok ({low} – {high}, {n, plural, one {# panasz} other {# panasz}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, hogyan találják meg ott az okot.',

  'advice.acknowledge-same-day':
    'Igazolja vissza még ma, ami lejárt, névvel és a válasz napjával. Utána reggelente egy ember a panaszok megnyitásával kezdjen, és legyen kijelölt helyettese.',
  'advice.answer-overdue-today':
    'Nyissa meg a listát, és még ma válaszoljon minden panaszra, a legrégebbivel kezdve; kérdezzen meg jogászt, ahol az ügyfélnek további jogai keletkezhettek. Utána minden nyitott panaszhoz állítson be emlékeztetőt egy héttel a határidő elé, a felelősnek és a helyettesének is.',
  'advice.send-the-confirmation':
    'Küldje el még ma a listán szereplő igazolásokat. Utána a rendszer nyomtassa vagy küldje ki minden bejegyzett panasznál, hogy senkinek se kelljen fejben tartania.',
  'advice.use-the-four-steps':
    'Nézze meg, a négy lépés közül melyik marad el leggyakrabban, és a következő megbeszélésen azt gyakorolja két valódi panaszon. A négy lépés legyen ott a panasz lapján kipipálandóként, lezárás előtt.',
  'advice.call-after-closing':
    'Hívja fel az ügyfelet a lezárástól számított három napon belül, az hívja, aki a panaszt rendezte, és csak ennyit kérdezzen: rendeződött az ügy Ön szerint? Kezdje az ezen a héten lezártakkal.',
  'advice.win-back-complainants':
    'Hívjon fel tíz ügyfelet, aki nagyjából fél éve panaszkodott, és azóta nem vásárolt, és kérdezze meg, mi maradt nyitva. Amit háromszor hall, azon változtasson.',
  'advice.read-the-new-complaints':
    'Olvassa el végig az összes új panaszt, lehetőleg hangosan, és írja fel, mi változott előttük: ár, beszállító, űrlap, műszak. Ha több mögött egy dolog áll, azt rendezze először, és szóljon az ügyfeleknek.',
  'advice.reopen-the-action':
    'Nyissa meg újra azt az intézkedést, amelynek oka visszatért, és ültesse le a felelősét a legújabb panasszal. Tűzzön ki egy napot, amikor újraszámolja az ilyen okú panaszokat, mielőtt késznek mondja.',
  'advice.settle-before-authority':
    'Olvassa el, mit kértek ezek az ügyfelek előtte, és mit válaszoltak nekik. Minden elutasításban legyen indoklás, a békéltető testület és egy név, akit előbb fel lehet hívni.',
  'advice.raise-the-limit':
    'Nézze meg, miről döntöttek az elmúlt hónapban egy szinttel feljebb, és mekkora összegben. Amit úgyis mindig megadtak, arról döntsön az első vonal; egy hónap múlva nézze meg az összeget.',
  'advice.code-the-cause':
    'Rövidítse le az okok listáját, hogy egy pillantással áttekinthető legyen, és lezáráskor az válasszon, aki a panaszt rendezte. Hetente egyszer menjen végig közösen azokon, amelyeknél hiányzik az ok.',

  'excluded.pending': 'A határidő még nem járt le',
  'excluded.no-due-day': 'Nem ismert a határidő napja',
  'excluded.too-recent': 'Túl friss a lezárás a megítéléshez',
  'excluded.half-year-runs': 'Az újabb vásárlás ideje még nem telt le',

  'setting.acknowledge-days.name': 'Visszaigazolás munkanapjai',
  'setting.acknowledge-days.doc': 'Az a munkanapokban mért idő, amelyen belül az ügyfél megtudja, hogy a panasza megérkezett.',
  'setting.confirm-within.name': 'Megerősítés ennyi időn belül',
  'setting.confirm-within.doc': 'A panasz lezárása utáni idő, amelyen belül az ügyfél megerősíti, hogy elégedett.',
  'setting.stay-within.name': 'Újra vásárol ennyi időn belül',
  'setting.stay-within.doc': 'A megkeresés utáni idő, amelyen belül a megmaradó ügyfél újra vásárol.',
  'setting.settled-for.name': 'Nyugalom az intézkedés után',
  'setting.settled-for.doc': 'Az intézkedés elvégzése utáni idő, amelytől az oka már nem hozhat több panaszt.',
};
