import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Várakozás',
  'principle.question': 'Mennyit várnak a hívók, hányan adják fel, és vannak-e elegen a vonalnál?',

  'hold-30s.name': 'Rövid tartás',
  'hold-30s.question': 'Tartunk-e bárkit 30 másodpercnél tovább?',
  'hold-30s.source': '30 másodpercnél hosszabb tartás csak visszahívás felajánlásával: szállodai előírás minden hívásra; a kezdő érték húszból tizenkilenc.',
  'hold-30s.sentence':
    'A felvett hívások {value}-ában senkit sem várakoztattak túl sokáig ({low} – {high}, {n, plural, one {# hívás} other {# hívás}}); az elvárt szint {target}.',
  'hold-30s.good':
    'A felvett hívások {value}-ában senkit sem várakoztattak túl sokáig ({low} – {high}, {n, plural, one {# hívás} other {# hívás}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, mit tesznek ott várakoztatás helyett.',

  'abandon.name': 'Feladott hívások',
  'abandon.question': 'Hány hívó adja fel?',
  'abandon.source': 'Húsz hívóból legfeljebb egy adja fel az első másodpercek után.',
  'abandon.sentence':
    'A hívások {value}-ában az ügyfél feladta a várakozást ({low} – {high}, {n, plural, one {# hívás} other {# hívás}}); az elvárt szint legfeljebb {target}.',
  'abandon.good':
    'A hívások {value}-ában az ügyfél feladta a várakozást ({low} – {high}, {n, plural, one {# hívás} other {# hívás}}), egyértelműen kisebb arányban, mint másutt: nézze meg, hogyan osztják be ott a műszakokat.',

  'long-tail.name': 'Leghosszabb várakozás',
  'long-tail.question': 'Milyen hosszúak a leghosszabb várakozások?',
  'long-tail.source': 'Húszból tizenkilenc legfeljebb három percet vár, ahogy a spanyol törvény a nagy cégektől megköveteli (Ley 10/2025; újra ellenőrizendő).',
  'long-tail.sentence':
    'Minden huszadik fogadott hívó ennél tovább várt: {value} ({low} – {high}, {n, plural, one {# hívás} other {# hívás}}); az elvárt szint legfeljebb {target}.',
  'long-tail.good':
    'Minden huszadik fogadott hívó ennél tovább várt: {value} ({low} – {high}, {n, plural, one {# hívás} other {# hívás}}), egyértelműen kevesebb, mint másutt: nézze meg, mit tesznek ott, ha nő a sor.',

  'peak-gap.name': 'Csúcsidő',
  'peak-gap.question': 'Sokkal rosszabb a csúcsidő?',
  'peak-gap.source': 'A csúcsidei késedelmek a rossz szolgáltatás megnevezett okai közt vannak; a kezdő érték tíz pont.',
  'peak-gap.sentence':
    'Csúcsidőben {value} százalékponttal kevesebb megkeresést fogadunk időben, mint máskor ({low} – {high}, {n, plural, one {# megkeresés} other {# megkeresés}}); az elvárt szint legfeljebb {target}.',

  'staffing-gap.name': 'Kevés ember a munkához',
  'staffing-gap.question': 'Kevesen vagyunk, vagy csak nincs szerencsénk?',
  'staffing-gap.source': 'Húsz időközből legfeljebb egyben van kevesebb ember, mint amennyit a munka kíván.',
  'staffing-gap.sentence':
    'Az időszakaszok {value}-ában kevesebben voltak, mint amennyit a munka megkívánt ({low} – {high}, {n, plural, one {# időszakasz} other {# időszakasz}}); az elvárt szint legfeljebb {target}.',
  'staffing-gap.good':
    'Az időszakaszok {value}-ában kevesebben voltak, mint amennyit a munka megkívánt ({low} – {high}, {n, plural, one {# időszakasz} other {# időszakasz}}), egyértelműen kisebb arányban, mint másutt: nézze meg, hogyan tervezik ott a napot.',

  'people-needed.name': 'Ennyi ember kellett volna a hívásokhoz',
  'people-needed.question': 'Mennyivel több ember kellett volna a hívásokhoz?',
  'people-needed.source':
    'Annyian vannak jelen, amennyit az Erlang C kér ahhoz, hogy tíz hívásból nyolcat 20 másodpercen belül fogadjanak; modell, amelyben senki sem adja fel.',
  'people-needed.sentence':
    'Az időben való válaszadáshoz átlagosan {value} fővel több kellett volna, mint ahányan voltak ({low} – {high}, {n, plural, one {# időszakasz} other {# időszakasz}}); az elvárt szint legfeljebb {target}. Ez modell: benne senki sem teszi le.',

  'occupancy.name': 'A vonal terheltsége',
  'occupancy.question': 'Túlterhelt a vonal?',
  'occupancy.source': 'Az ügyfélszolgálati központok a 75–85%-ot tartják elviselhetőnek (ICMI és mások, másodkézből).',
  'occupancy.sentence':
    'A jelenlét idejének {value}-át vitte el a megkeresések kezelése ({low} – {high}, {n, plural, one {# időszakasz} other {# időszakasz}}); az elvárt szint legfeljebb {target}.',
  'occupancy.good':
    'A jelenlét idejének {value}-át vitte el a megkeresések kezelése ({low} – {high}, {n, plural, one {# időszakasz} other {# időszakasz}}), egyértelműen kisebb arányban, mint másutt: nézze meg, hogyan tervezik ott a napot.',

  'callback-kept.name': 'Betartott visszahívások',
  'callback-kept.question': 'Visszahívjuk, akinek megígértük?',
  'callback-kept.source': 'Húsz megígért visszahívásból tizenkilencet időben teljesítenek.',
  'callback-kept.sentence':
    'A megígért visszahívások {value}-a megtörtént időben ({low} – {high}, {n, plural, one {# megígért visszahívás} other {# megígért visszahívás}}); az elvárt szint {target}.',
  'callback-kept.good':
    'A megígért visszahívások {value}-a megtörtént időben ({low} – {high}, {n, plural, one {# megígért visszahívás} other {# megígért visszahívás}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, ki felel ott a listáért.',

  'advice.offer-to-call-back':
    'Ajánljon visszahívást, mielőtt a várakozás vagy a tartás túllépi a határt, és mondja meg, mikor. Utána nézze meg, melyik kérdés áll a legtöbb hosszú hívás mögött, és legyen a válasza a képernyőn.',
  'advice.shift-start-times':
    'Nézze meg a leggyengébb félórákat. Mielőtt embert venne fel, tolja el onnan a szüneteket és a műszakkezdést, a halasztható munkát tegye a csendes órákra, és két hét múlva nézze meg újra.',
  'advice.move-people-to-the-gap':
    'Nézze meg, hogy a hiányos időszakok a hét azonos óráira esnek-e: akkor a beosztáson múlik, nem a szerencsén. Először műszakkezdést vagy szünetet igazítson; csak ami azután marad, indokol több embert.',
  'advice.make-room-to-breathe':
    'Keresse meg a határ feletti heteket, és vegyen le valamit a vonalról: jelentést, második sort, értekezletet. Beszélje meg a csapattal, mely percek hiányoznak leginkább a hívások között.',
  'advice.own-the-call-backs':
    'Hívja fel most azokat, akiknél lejárt az idő. Utána minden óra a visszahívások listájával kezdődjön, műszakonként egy felelőssel, és tartható időszakot ígérjen.',

  'excluded.hold-unknown': 'Nem ismert, tartottak-e valakit',
  'excluded.short-abandon': 'Pár másodpercen belül letették',
  'excluded.load-unknown': 'A terhelés vagy a létszám nem ismert',
  'excluded.not-yet-due': 'Még nem esedékes',

  'setting.hold-within.name': 'Tartás legfeljebb',
  'setting.hold-within.doc': 'A leghosszabb tartás visszahívás felajánlása nélkül.',
  'setting.short-abandon.name': 'Rövid megszakítás',
  'setting.short-abandon.doc': 'Az az idő, amelyen belül a hívás megszakítása nem mond rólunk semmit.',
  'setting.safety.name': 'Tartalék',
  'setting.safety.doc': 'A terhelés négyzetgyökének hányszorosával kell többen lenniük; 1 esetén tízből közel nyolc hívást 20 másodpercen belül fogadnak.',
  'setting.answered-share.name': 'Fogadott hívások aránya',
  'setting.answered-share.doc': 'A hívók azon aránya, akiket időben kell fogadni.',
  'setting.answer-within.name': 'Fogadás ennyi időn belül',
  'setting.answer-within.doc': 'Az az idő, amelyen belül a hívókat fogadni kell.',
  'setting.handle-time.name': 'Kezelési idő',
  'setting.handle-time.doc': 'Átlagosan mennyi ideig tart egy hívás, a jegyzetekkel együtt; csak azt dönti el, meddig várnak a várakozók.',
};
