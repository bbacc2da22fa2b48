import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Ügyfélmegtartás',
  'principle.question': 'Maradnak és visszatérnek az ügyfelek, és mibe kerül megtartani és megnyerni őket?',

  'cohort.name': 'Ügyfelek, akik maradnak',
  'cohort.question': 'Maradnak az ügyfelek?',
  'cohort.source': 'A korábbi csoportok szokásos tartománya.',
  'cohort.sentence':
    'Az egy évvel korábban érkezett ügyfelek {value}-a még itt van ({low} – {high}, {n, plural, one {# ügyfél} other {# ügyfél}}), ez a korábbi évfolyamok szokásos tartománya alatt van.',
  'cohort.good':
    'Az egy évvel korábban érkezett ügyfelek {value}-a még itt van ({low} – {high}, {n, plural, one {# ügyfél} other {# ügyfél}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, hogyan telnek ott az első hónapok.',

  'repeat-rate.name': 'Ügyfelek, akik visszatérnek',
  'repeat-rate.question': 'Visszatérnek az ügyfelek?',
  'repeat-rate.source': 'A korábbi csoportok szokásos tartománya.',
  'repeat-rate.sentence':
    'Az ügyfelek {value}-a vásárolt újra az első vásárlástól számított egy éven belül ({low} – {high}, {n, plural, one {# ügyfél} other {# ügyfél}}), ez a korábbi évfolyamok szokásos tartománya alatt van.',
  'repeat-rate.good':
    'Az ügyfelek {value}-a vásárolt újra az első vásárlástól számított egy éven belül ({low} – {high}, {n, plural, one {# ügyfél} other {# ügyfél}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, hogyan hívják vissza ott őket.',

  'repeat-count.name': 'Rendelések az első évben',
  'repeat-count.question': 'Milyen gyakran vásárolnak az ügyfelek egy évben?',
  'repeat-count.source': 'A korábbi csoportok szokásos tartománya.',
  'repeat-count.sentence':
    'Az első évben egy ügyfélre átlagosan {value} rendelés jut ({low} – {high}, {n, plural, one {# ügyfél} other {# ügyfél}}), ez a korábbi évfolyamok szokásos tartománya alatt van.',
  'repeat-count.good':
    'Az első évben egy ügyfélre átlagosan {value} rendelés jut ({low} – {high}, {n, plural, one {# ügyfél} other {# ügyfél}}), egyértelműen több, mint másutt: nézze meg, hogyan hívják vissza ott őket.',

  'bad-experience-count.name': 'Ügyfelek több rossz tapasztalattal',
  'bad-experience-count.question': 'Mely ügyfeleknek volt több rossz tapasztalatuk?',
  'bad-experience-count.source': 'A felhívandók listája; cél nélküli tájékoztatás.',
  'bad-experience-count.sentence':
    '{breaches, plural, one {# aktív ügyfélnek több rossz élménye volt} other {# aktív ügyfélnek több rossz élménye volt}} egy éven belül (aktív ügyfél összesen: {n, number}).',

  'cac.name': 'Egy ügyfél megnyerésének költsége',
  'cac.question': 'Mibe kerül megnyerni egy ügyfelet?',
  'cac.source': 'A korábbi időszakok szokásos tartománya.',
  'cac.sentence':
    'Egy ügyfél megnyerésének költsége {value} ({low} – {high}, {n, plural, one {# tétel} other {# tétel}}), ez a korábbi időszakok szokásos tartománya felett van.',
  'cac.good':
    'Egy ügyfél megnyerésének költsége {value} ({low} – {high}, {n, plural, one {# tétel} other {# tétel}}), egyértelműen kevesebb, mint másutt: nézze meg, hová megy a pénz.',

  'crc.name': 'Egy ügyfél megtartásának költsége',
  'crc.question': 'Mibe kerül megtartani egy ügyfelet?',
  'crc.source': 'A megtartás várhatóan kevesebbe kerül, mint a megnyerés; cél nélküli tájékoztatás.',
  'crc.sentence':
    'Egy ügyfél megtartásának éves költsége {value} ({low} – {high}, {n, plural, one {# tétel} other {# tétel}}).',

  'clv-cac.name': 'Egy ügyfél értéke a költségéhez képest',
  'clv-cac.question': 'Visszahozza-e egy ügyfél, amibe a megszerzése került?',
  'clv-cac.source': 'A költség háromszorosa ökölszabály; az érték forgatókönyvek tartománya, nem előrejelzés.',
  'clv-cac.sentence':
    'Egy ügyfél az évek alatt a megszerzési költség ennyiszeresét hozza: {value} ({low} – {high}, a legrosszabb forgatókönyvtől a legjobbig, {n, plural, one {# ügyfél} other {# ügyfél}}); az elvárt szint legalább {target}.',

  'referral-share.name': 'Ügyfelek ajánlásra',
  'referral-share.question': 'Elhozzák az ügyfelek a barátaikat?',
  'referral-share.source': 'A korábbi időszakok szokásos tartománya.',
  'referral-share.sentence':
    'Az új ügyfelek {value}-a érkezett ajánlásra ({low} – {high}, {n, plural, one {# új ügyfél} other {# új ügyfél}}), ez a korábbi időszakok szokásos tartománya alatt van.',
  'referral-share.good':
    'Az új ügyfelek {value}-a érkezett ajánlásra ({low} – {high}, {n, plural, one {# új ügyfél} other {# új ügyfél}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, mit mondanak egymásnak az emberek.',

  'budget-balance.name': 'Keret a meglévő ügyfelekre',
  'budget-balance.question': 'A keret mekkora része jut a meglévő ügyfelekre?',
  'budget-balance.source': 'Minden szervezet maga állapítja meg az arányát; addig tájékoztatás.',
  'budget-balance.sentence':
    'Az ügyfelek megnyerésére és megtartására szánt keret {value}-a ment a megtartásukra ({low} – {high}, {n, plural, one {# tétel} other {# tétel}}).',

  'advice.listen-to-leavers':
    'Hívjon fel tíz olyan ügyfelet ebből az évfolyamból, aki elment, és kérdezze meg, mit használ most, és mi hiányzott. Mielőtt kedvezményt kínálna, nézze meg az első három hónapjukat: egy korai második kapcsolatfelvétel olcsóbb, mint visszaszerezni őket.',
  'advice.invite-back':
    'Nézze meg, mi történik az első vásárlás után: van-e köszönet, ok a visszatérésre, időpont? Hívja meg azokat, akik nagyjából két hónapja vásároltak először, eleinte csak a felüket, és hasonlítsa össze a két felet, mielőtt mindenkit meghívna.',
  'advice.reach-out':
    'Két napon belül hívja fel ezeket az ügyfeleket, először azokat, akiknek nyitott ügye van. Kérjen elnézést, zárja le, ami nyitva van, adjon meg egy nevet, akihez fordulhatnak, és fél év múlva nézze meg őket újra.',
  'advice.compare-sources':
    'Bontsa fel a kiadásokat forrás szerint, és vesse össze az onnan érkezett és megmaradt ügyfelekkel. Mielőtt máshol többet költene, egy hónapra szüneteltesse a legdrágább forrást.',
  'advice.thank-for-referrals':
    'Kérdezze meg az új ügyfeleket, honnan hallottak Önökről, és köszönje meg azoknak, akik küldték őket. Ott kezdje, ahol a legnagyobb az elégedettség: az emberek azt ajánlják, amit szeretnek, nem azt, amiért jutalom jár.',

  'excluded.first-year-runs': 'Az első évük még nem telt le',
  'excluded.source-unknown': 'Nem ismert, hogyan érkeztek',

  'setting.lost-after.name': 'Elveszett ennyi idő után',
  'setting.lost-after.doc': 'A rendelés nélküli idő, amely után a szerződés nélküli ügyfél elveszettnek számít.',
  'setting.look-back.name': 'Visszatekintés',
  'setting.look-back.doc': 'Meddig visszamenőleg számítanak a rossz megkeresések, és milyen régen kell vásárolnia egy ügyfélnek, hogy aktív legyen.',
  'setting.bad-contacts.name': 'Rossz megkeresések',
  'setting.bad-contacts.doc': 'Ennyi rossz megkereséstől kerül fel az ügyfél a listára.',
  'setting.low-score.name': 'Alacsony pontszám',
  'setting.low-score.doc': 'A skála alsó része, amelyben a felmérési válasz rossz: 5-ből 2 az 0,25.',
  'setting.cost-year.name': 'Költségek időszaka',
  'setting.cost-year.doc': 'Meddig visszamenőleg adják össze az ügyfelek megtartásának költségét.',
  'setting.discount.name': 'Diszkontráta',
  'setting.discount.doc': 'Mekkora hányaddal ér kevesebbet a pénz egy év múlva.',
  'setting.discount-doubt.name': 'Diszkont bizonytalansága',
  'setting.discount-doubt.doc': 'Mennyivel lehet téves ez a ráta bármelyik irányban; ebből adódik a forgatókönyvek sávja.',
  'setting.years.name': 'Évek',
  'setting.years.doc': 'Hány évre adják össze egy ügyfél értékét, az elsővel együtt.',
};
