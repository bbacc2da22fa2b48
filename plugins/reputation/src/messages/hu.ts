import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Hírnév a nyilvánosság előtt',
  'principle.question': 'Mit mondanak rólunk az emberek nyilvánosan, és válaszolunk-e?',

  'rating.name': 'Csillagok',
  'rating.question': 'Hogyan értékelnek minket nyilvánosan?',
  'rating.source': 'Öt csillagból több mint négy.',
  'rating.sentence':
    'A nyilvános vélemények szerint az átlagunk {value} csillag az ötből ({low} – {high}, {n, plural, one {# vélemény} other {# vélemény}}); az elvárt szint legalább {target}.',
  'rating.good':
    'A nyilvános vélemények átlaga {value} csillag az ötből ({low} – {high}, {n, plural, one {# vélemény} other {# vélemény}}), egyértelműen több, mint másutt: olvassa el, mit dicsérnek.',

  'reply-rate.name': 'Válaszok a negatív véleményekre',
  'reply-rate.question': 'Ember válaszol-e a negatív véleményekre?',
  'reply-rate.source': 'Húsz negatív véleményből tizenkilencre ember válaszol; a fogyasztók 93%-a elvárja (BrightLocal 2024).',
  'reply-rate.sentence':
    'A negatív vélemények {value}-ára válaszolt ember ({low} – {high}, {n, plural, one {# negatív vélemény} other {# negatív vélemény}}); az elvárt szint legalább {target}.',

  'reply-time.name': 'Válaszidő a negatív véleményekre',
  'reply-time.question': 'Milyen gyorsan válaszolunk a negatív véleményekre?',
  'reply-time.source': 'Három napon belül, ahogy a fogyasztók harmada elvárja; kétharmaduk egy hetet vár (BrightLocal).',
  'reply-time.sentence':
    'A negatív véleményekre adott tíz válaszból kilenc ennyi időn belül megérkezett: {value} ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}); az elvárt szint legfeljebb {target}.',

  'velocity.name': 'Rossz vélemények',
  'velocity.question': 'Szaporodnak-e a rossz vélemények?',
  'velocity.source': 'A korábbi időszakok szokásos tartománya.',
  'velocity.sentence': 'Száz nyilvános véleményből {value} volt rossz ({low} – {high}), ami kívül esik a korábbi időszakok megszokott tartományán.',

  'loop.name': 'Kivizsgált negatív vélemények',
  'loop.question': 'Utánajár-e valaki annak, amit a negatív vélemények elmondanak?',
  'loop.source': 'Öt negatív véleményből négyből ügy lesz.',
  'loop.sentence':
    'A negatív vélemények {value}-ából lett ügy ({low} – {high}, {n, plural, one {# negatív vélemény} other {# negatív vélemény}}); az elvárt szint legalább {target}.',

  'recency.name': 'Friss vélemények',
  'recency.question': 'Írtak-e mostanában minden fiókról?',
  'recency.source': 'Minden fióknak van véleménye az utolsó 90 napból; az olvasók 86%-a csak az utolsó három hónapot nézi (2021).',
  'recency.sentence':
    '{breaches, plural, one {# fiókról} other {# fiókról}} régóta nem írtak nyilvános véleményt (összesen: {n, number}); az elvárt szint {target}.',

  'theme-gap.name': 'Amit csak a vélemények mondanak el',
  'theme-gap.question': 'Mit tudunk meg a véleményekből, amit máshol nem hallunk?',
  'theme-gap.source': 'Amit az emberek nyilvánosan megírnak, nekünk is elmondják.',
  'theme-gap.sentence':
    'A nyilvános vélemények témái közül {breaches, plural, one {# egyetlen felmérésben és panaszban sem szerepelt} other {# egyetlen felmérésben és panaszban sem szerepelt}} (összesen: {n, number}); az elvárt szint {target}.',

  'social-mentions.name': 'Megválaszolt említések',
  'social-mentions.question': 'Figyeljük-e a közösségi médiát?',
  'social-mentions.source': 'Tíz választ igénylő említésből kilencre négy órán belül megérkezik a válasz.',
  'social-mentions.sentence':
    'A választ igénylő említések {value}-a kapott időben választ ({low} – {high}, {n, plural, one {# említés} other {# említés}}); az elvárt szint legalább {target}.',

  'against-peers.name': 'Csillagok másokéihoz képest',
  'against-peers.question': 'Hogyan állnak az értékeléseink másokéihoz képest?',
  'against-peers.source': 'Cél nélküli tájékoztatás: az értéket az dönti el, hogy kit neveznek meg.',
  'against-peers.sentence': 'Átlagunk és a feljegyzett versenytársak átlaga közötti különbség, ötből adott csillagban: {value} ({low} – {high}).',

  'advice.ask-the-content':
    'Akkor kérjen véleményt, amikor az ügyfél elégedett, mindenkitől, ne csak a kiválasztottaktól, és legyen meg két koppintással. Előtte olvassa el az utolsó húsz gyenge értékelést, és javítsa ki, amit a legtöbben említenek: ugyanarról a szolgáltatásról több vélemény semmin sem változtat.',
  'advice.reply-with-a-name':
    'Válaszoljon még ma a felsorolt véleményekre: köszönje meg, nevezze meg, mi ment rosszul, írja meg, mit tett, és írja alá névvel és elérhetőséggel. Adjon erre valakinek heti egy órát, és ugyanazt a szöveget senki ne küldje el kétszer.',
  'advice.open-a-case':
    'Nyisson ügyet a hónap minden negatív véleményéhez, jegyezze fel a fiókot és a témát, és mondja el az ott dolgozóknak. A válaszban kérje el a rendelésszámot, ne találgassa, ki írta.',
  'advice.find-the-one-matter':
    'Olvassa el egymás után az időszak rossz véleményeit, és rendezze aszerint, mi történt. Ha a felük ugyanarról szól, legyen annak felelőse és határideje, mielőtt a következőre válaszolna.',
  'advice.ask-about-it':
    'Vegye fel a felsorolt témákat a következő felmérésbe választható válaszként, és kérdezzen meg róluk három ügyfelet. Ha ott sem említi senki, nézze meg, kit nem kérdez.',
  'advice.watch-by-turns':
    'Minden napra jelölje ki, ki nézi meg az említéseket reggel, délben és zárás előtt, és ki válaszolhat kérdezés nélkül. A nyitottakra válaszoljon most, előbb nyilvánosan, aztán privátban.',

  'excluded.pending': 'Még nincs válasz, de a határidő sem járt le',
  'excluded.unexpired': 'Az említésre még nincs válasz, de a határidő sem járt le',

  'setting.reply-within.name': 'Válasz értékelésre',
  'setting.reply-within.doc': 'Ennyi ideig várhat válaszra egy kedvezőtlen vélemény.',
  'setting.fresh-for.name': 'Friss ennyi ideig',
  'setting.fresh-for.doc': 'Az az idő, ameddig egy fiók legújabb véleménye frissnek számít.',
  'setting.look-back.name': 'Visszatekintés',
  'setting.look-back.doc': 'Meddig visszamenőleg vetik össze a véleményeket, felméréseket és panaszokat.',
  'setting.answer-within.name': 'Válasz említésre',
  'setting.answer-within.doc': 'Ennyi ideig várhat válaszra egy említés.',
};
