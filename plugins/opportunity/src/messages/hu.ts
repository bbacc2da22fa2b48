import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Minden megkeresés lehetőség',
  'principle.question': 'Segítünk-e egy megkereséskor kicsit többet anélkül, hogy zaklatnánk?',

  'offer-rate.name': 'Hasznos ajánlatok',
  'offer-rate.question': 'Megemlítünk-e valami hasznosat, amikor illik?',
  'offer-rate.source': 'Cél nélküli tájékoztatás: az ajánlás sosem kvóta.',
  'offer-rate.sentence':
    'Azoknak a megkereséseknek a {value}-ában ajánlottunk valami hasznosat, ahol ez szívesen látott lehetett ({low} – {high}, {n, plural, one {# megkeresés} other {# megkeresés}}).',

  'accept.name': 'Elfogadott ajánlatok',
  'accept.question': 'Szívesen fogadták-e, amit ajánlottunk?',
  'accept.source': 'A korábbi időszakok szokásos tartománya.',
  'accept.sentence':
    'Az ügyfelek a megfelelő ajánlatok {value}-át fogadták el ({low} – {high}, {n, plural, one {# ajánlat} other {# ajánlat}}), ami kívül esik a korábbi időszakok megszokott tartományán.',

  'harm.name': 'Elégedettség ajánlattal és anélkül',
  'harm.question': 'Nem zavarja-e az ajánlat az ügyfeleket?',
  'harm.source': 'Legfeljebb két ponttal kevésbé elégedettek.',
  'harm.sentence':
    'Ugyanazokban a témákban az ajánlat utáni elégedettség eltérése az ajánlat nélkülitől {value} százalékpont ({low} – {high}); az elvárt szint legalább {target}.',

  'harm-complaints.name': 'Panaszok ajánlatokra',
  'harm-complaints.question': 'Nem panaszkodnak-e az ügyfelek az ajánlatokra?',
  'harm-complaints.source': 'Egyetlen ajánlatot sem követ panasz.',
  'harm-complaints.sentence':
    '{breaches, plural, one {# ajánlatot} other {# ajánlatot}} panasz követett (összes ajánlat: {n, number}); az elvárt szint {target}.',

  'net-value.name': 'Egy ajánlat értéke',
  'net-value.question': 'Megérte-e az ajánlat?',
  'net-value.source': 'Az ajánlat megtérül a ráfordított időhöz képest.',
  'net-value.sentence':
    'Egy ajánlat átlagos hozama a ráfordított idő levonása után: {value} ({low} – {high}, {n, plural, one {# ajánlat} other {# ajánlat}}); az elvárt szint legalább {target}.',

  'products-per-customer.name': 'Termékek ügyfelenként',
  'products-per-customer.question': 'Mélyül-e a kapcsolat az ügyfelekkel?',
  'products-per-customer.source': 'Cél nélküli tájékoztatás.',
  'products-per-customer.sentence':
    'Az ügyfelek átlagosan {value} különböző terméket vettek ({low} – {high}, {n, plural, one {# ügyfél} other {# ügyfél}}).',

  'advice.listen-before-offering':
    'Hallgasson meg tíz elutasított ajánlatot, és mindegyiknél kérdezze meg, válasz volt-e valamire, amit az ügyfél mondott. Ajánljon kevesebbet, és csak azt, amire maga a megkeresés adott okot.',
  'advice.stop-where-it-hurts':
    'Azokban a témákban, ahol az ajánlat mellett alacsonyabb az elégedettség, azonnal hagyja abba az ajánlást, máshol tartsa meg. Előbb oldja meg, amiért az ügyfél jött; az ajánlat a „segíthetek-e még valamiben” után következik.',
  'advice.apologise-for-the-offer':
    'Hívja fel a panaszt tevő ügyfeleket, kérjen bocsánatot, és jegyezze fel, hogy nem kérnek ajánlatot. Azután nézze meg, mi volt közös az ajánlatokban: egy kampány, egy termék, a beszélgetés egy pillanata.',

  'excluded.complaining': 'Az ügyfélnek nyitott panasza volt',
  'excluded.vulnerable': 'Az ügyfél különös gondoskodást igényel',

  'setting.second-cost.name': 'Egy másodperc ára',
  'setting.second-cost.doc': 'Mennyibe kerül egy másodperc ügyintézés, a pénznem legkisebb egységében.',
};
