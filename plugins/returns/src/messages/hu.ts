import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Könnyű visszaküldés',
  'principle.question': 'Könnyen visszaadhatnak-e valamit az ügyfelek, és időben megkapják-e a pénzüket?',

  'refund-14-days.name': 'Visszafizetés tizennégy napon belül',
  'refund-14-days.question': 'A törvényes határidőn belül visszafizetjük-e a pénzt?',
  'refund-14-days.source':
    '2011/83/EU irányelv, 13. cikk: az elállás bejelentésétől számított tizennégy napon belül. † A kereskedő megvárhatja az árut; ellenőrizze a saját országára.',
  'refund-14-days.sentence':
    '{breaches, plural, one {# elállásnál} other {# elállásnál}} késve vagy még mindig nem fizettük vissza a pénzt (esedékes összesen: {n, number}); az elvárt szint {target}.',

  'time.name': 'A visszafizetésig eltelt idő',
  'time.question': 'Mennyit várnak az ügyfelek a pénzükre?',
  'time.source': 'Tíz visszatérítésből kilencet tíz napon belül kifizetnek.',
  'time.sentence':
    'Tíz visszafizetésből kilenc ennyi időn belül megtörtént a kérés után: {value} ({low} – {high}, {n, plural, one {# visszaküldés} other {# visszaküldés}}); az elvárt szint legfeljebb {target}.',

  'contacts-a-return.name': 'Megkeresések egy visszaküldésre',
  'contacts-a-return.question': 'Hányszor kell az ügyfeleknek jelentkezniük egy visszaküldés miatt?',
  'contacts-a-return.source': 'Két visszaküldésből legfeljebb egyhez kell megkeresés.',
  'contacts-a-return.sentence':
    'Egy visszaküldésre átlagosan {value} megkeresés jutott ({low} – {high}); az elvárt szint legfeljebb {target}.',

  'steps.name': 'A visszaküldés lépései',
  'steps.question': 'Hány lépést kér a visszaküldés az ügyfelektől?',
  'steps.source': 'Tíz visszaküldésből kilenc legfeljebb három lépés.',
  'steps.sentence':
    'Tíz visszaküldésből kilenc legfeljebb {value} lépésből állt ({low} – {high}, {n, plural, one {# visszaküldés} other {# visszaküldés}}); az elvárt szint legfeljebb {target}.',

  'rate.name': 'Visszaadott darabok',
  'rate.question': 'Több terméket küldenek-e vissza a szokásosnál, és melyeket?',
  'rate.source': 'A korábbi időszakok szokásos tartománya.',
  'rate.sentence':
    'Az ügyfelek az eladott darabok {value}-át adták vissza ({low} – {high}), ami kívül esik a korábbi időszakok megszokott tartományán.',

  'rejected.name': 'Indoklás nélküli elutasítások',
  'rejected.question': 'Minden elutasítást megindokolunk-e írásban?',
  'rejected.source': 'Senkit sem utasítanak el írásos indoklás nélkül.',
  'rejected.sentence':
    'Írásos indoklás nélkül utasítottunk el {breaches, plural, one {# visszaküldést} other {# visszaküldést}} (elutasított összesen: {n, number}); az elvárt szint {target}.',

  'rejected-share.name': 'Elutasított visszaküldések',
  'rejected-share.question': 'Több visszaküldést utasítunk-e el a szokásosnál?',
  'rejected-share.source': 'A korábbi időszakok szokásos tartománya.',
  'rejected-share.sentence':
    'Az elbírált visszaküldések {value}-át utasítottuk el ({low} – {high}, {n, plural, one {# visszaküldés} other {# visszaküldés}}), ami kívül esik a korábbi időszakok megszokott tartományán.',

  'csat.name': 'Elégedettség visszaküldés után',
  'csat.question': 'Elégedettek-e az ügyfelek azután is, hogy visszaadtak valamit?',
  'csat.source': 'Négy ügyfélből három elégedett a visszaküldés után.',
  'csat.sentence':
    'Visszaküldés után az ügyfelek {value}-a volt elégedett ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}); az elvárt szint legalább {target}.',

  'repeat-buyer.name': 'Újabb vásárlás visszaküldés után',
  'repeat-buyer.question': 'Vásárolnak-e újra azok, akik visszaadtak valamit?',
  'repeat-buyer.source': 'Cél nélküli tájékoztatás: együtt jár, de semmit sem bizonyít.',
  'repeat-buyer.sentence':
    'A visszaküldők és a hozzájuk hasonló többi ügyfél újravásárlási aránya közötti különbség {value} százalékpont ({low} – {high}).',

  'advice.pay-today':
    'A lejárt összegeket még ma fizesse ki, és minden ügyféllel közölje a dátumot. Azután nézze meg, melyik lépésre vár a pénz, rendszerint a raktári ellenőrzésre vagy egy jóváhagyásra, és a kis összegeket engedje tovább nélküle.',
  'advice.shorten-the-return':
    'Küldjön vissza valamit saját maga, és írjon le minden lépést és minden kérdést, amelyet fel kellett tennie. Törölje az űrlapot, amely már ismert adatot kér, tegye a címkét a csomagba, és szóljon magától, amikor az áru megérkezett, és amikor a pénz elindul.',
  'advice.find-the-reason':
    'Bontsa szét a visszaküldéseket termék és ok szerint, és olvasson el húsz megjegyzést. Ha egy termék kilóg, mindenekelőtt a weboldalon lévő képét, leírását és méreteit ellenőrizze.',
  'advice.explain-refusals':
    'Írja meg a felsorolt ügyfeleknek az indokot, és azt, mit tehetnek most. Azután adjon a döntéshozóknak három kész mondatot a szokásos esetekre, és egy hónapig minden elutasítást lásson egy második ember is.',

  'excluded.pending': 'Még nincs visszafizetve, de a határidőn belül van',
  'excluded.too-recent': 'Túl friss ahhoz, hogy megítélhető legyen',
  'excluded.order-unknown': 'Nem ismert, melyik rendeléshez tartozik',
  'excluded.cancelled': 'Törölt rendelések',

  'setting.refund-within.name': 'Visszatérítés ennyi időn belül',
  'setting.refund-within.doc': 'Az értesítés napja utáni idő, amelyen belül a törvény szerint vissza kell adni a pénzt.',
  'setting.contact-within.name': 'Visszaküldéshez tartozó megkeresések',
  'setting.contact-within.doc': 'A visszaküldés kérése utáni idő, amelyen belül a rendelésről szóló megkeresések hozzá tartoznak.',
};
