import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Empátia és személyes kiszolgálás',
  'principle.question': 'Érzik-e az ügyfelek, hogy megértjük őket?',

  'quality.name': 'Empátia a beszélgetésekben',
  'quality.question': 'Kimutatjuk-e, hogy megértjük az ügyfelet?',
  'quality.source': 'Tíz beszélgetésből kilencben érződik a megértés.',
  'quality.sentence':
    'Az empátia az értékelések {value}-ában felelt meg ({low} – {high}, {n, plural, one {# értékelés} other {# értékelés}}); az elvárt szint legalább {target}.',
  'quality.good':
    'Az empátia az értékelések {value}-ában felelt meg ({low} – {high}, {n, plural, one {# értékelés} other {# értékelés}}), egyértelműen nagyobb arányban, mint másutt: hallgassa meg, hogyan kezdik itt a beszélgetést.',

  'survey.name': 'Az ügyfelek által érzett empátia',
  'survey.question': 'Érzik-e az ügyfelek, hogy megértik őket?',
  'survey.source': 'A korábbi időszakok szokásos tartománya.',
  'survey.sentence':
    'Az ügyfelek átlagos értékelése az empátiánkról: {value} ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}), ami a saját szokásos sáv alatt van.',

  'context-used.name': 'Amit már tudunk az ügyfélről',
  'context-used.question': 'Felhasználjuk-e, amit az ügyfélről tudunk?',
  'context-used.source': 'Ahol tudnak valamit az ügyfélről, öt válaszból négy felhasználja.',
  'context-used.sentence':
    'Az értékelések {value}-a szerint jól használtuk fel, amit az ügyfélről tudunk ({low} – {high}, {n, plural, one {# értékelés} other {# értékelés}}); az elvárt szint legalább {target}.',
  'context-used.good':
    'Az értékelések {value}-a szerint jól használtuk fel, amit az ügyfélről tudunk ({low} – {high}, {n, plural, one {# értékelés} other {# értékelés}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, mit nyitnak meg itt válaszadás előtt.',

  'template-share.name': 'Sablonválaszok',
  'template-share.question': 'Nem küldünk-e túl sok sablonválaszt?',
  'template-share.source': 'Öt válaszból legfeljebb kettő megy ki szó szerint a sablon szerint.',
  'template-share.sentence':
    'A válaszok {value}-a változtatás nélkül, a sablon szerint ment ki ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}); az elvárt szint legfeljebb {target}.',

  'template-gap.name': 'Elégedettség sablonválasz után',
  'template-gap.question': 'Kevésbé elégedettek-e az ügyfelek egy sablonválasz után?',
  'template-gap.source': 'A sablonos válasz utáni elégedettség legfeljebb három ponttal alacsonyabb, mint nélküle.',
  'template-gap.sentence':
    'Ugyanazokban a témákban a sablonválasz utáni elégedettség eltérése az anélkülitől {value} százalékpont ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}); az elvárt szint legalább {target}.',

  'hard-moments.name': 'Empátia panasz esetén',
  'hard-moments.question': 'Ugyanolyan kedvesek vagyunk-e panasznál, mint kérdésnél?',
  'hard-moments.source': 'A panaszoknál mutatott empátia legfeljebb öt ponttal alacsonyabb, mint a kérdéseknél.',
  'hard-moments.sentence':
    'A megfelelő empátiájú értékelések aránya panasznál {value} százalékponttal tér el a kérdésektől ({low} – {high}, {n, plural, one {# értékelés} other {# értékelés}}); az elvárt szint legalább {target}.',

  'personal-repeat.name': 'Visszatérés személyes kiszolgálás után',
  'personal-repeat.question': 'Visszatérnek-e az ügyfelek személyes kiszolgálás után?',
  'personal-repeat.source': 'Cél nélküli tájékoztatás: együtt jár, de semmit sem bizonyít.',
  'personal-repeat.sentence':
    'Ugyanazokban a témákban az újra vásárlók aránya személyes kiszolgálás után {value} százalékponttal tér el a más kiszolgálás utánitól ({low} – {high}).',

  'advice.name-the-feeling':
    'Hallgasson meg a csapattal három megfelelő és három nem megfelelő beszélgetést, és írja le azt a mondatot, amelyet az ügyfél először kapott válaszul. Állapodjon meg abban, hogy a megoldás előtt a saját szavaival mondja el, mi történt és mit jelent ez az ügyfélnek, majd egy hónap múlva értékeljen még húszat.',
  'advice.open-the-history-first':
    'Tegye az ügyfél utolsó három megkeresését és utolsó rendelését oda, ahol a válasz megkezdése előtt látszik. Az első mondat utaljon ezek egyikére, és tíz beszélgetésen nézze meg, lehetséges lett volna-e.',
  'advice.make-it-their-own':
    'Vegye elő az öt leggyakrabban küldött sablont, és mindegyikben hagyjon két kitöltendő helyet: mit kérdezett az ügyfél a saját szavaival, és mi következik. Vonja ki azokat a sablonokat, amelyek után az ügyfelek a legkevésbé elégedettek.',
  'advice.practise-hard-moments':
    'A munkatársak párban játsszanak el két valódi panaszt, mindkét szerepben egyszer, és álljanak meg ott, ahol az ügyfél már nem figyelt. A panaszokra szánjon több időt, mint a kérdésekre, az ügyintézési idő soha ne legyen egyedüli cél, és értékeljen újra hatvan panaszt.',

  'excluded.not-applicable': 'A kategória nem volt értelmezhető',
  'excluded.automatic': 'Automatikus válaszok',
  'excluded.too-recent': 'Túl friss ahhoz, hogy megítélhető legyen',
};
