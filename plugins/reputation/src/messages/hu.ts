import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Hírnév a nyilvánosság előtt',
  'principle.question': 'Mit mondanak rólunk az emberek nyilvánosan, és válaszolunk-e?',

  'rating.name': 'Csillagok',
  'rating.question': 'Hogyan értékelnek minket nyilvánosan?',
  'rating.sentence':
    'A nyilvános vélemények szerint az átlagunk {value} csillag az ötből ({low} – {high}, {n, plural, one {# vélemény} other {# vélemény}}); az elvárt szint legalább {target}.',
  'rating.good':
    'A nyilvános vélemények átlaga {value} csillag az ötből ({low} – {high}, {n, plural, one {# vélemény} other {# vélemény}}), egyértelműen több, mint másutt: olvassák el, mit dicsérnek.',

  'reply-rate.name': 'Válaszok a negatív véleményekre',
  'reply-rate.question': 'Ember válaszol-e a negatív véleményekre?',
  'reply-rate.sentence':
    'A negatív vélemények {value}-ára válaszolt ember ({low} – {high}, {n, plural, one {# negatív vélemény} other {# negatív vélemény}}); az elvárt szint legalább {target}.',

  'reply-time.name': 'Válaszidő a negatív véleményekre',
  'reply-time.question': 'Milyen gyorsan válaszolunk a negatív véleményekre?',
  'reply-time.sentence':
    'A negatív véleményekre adott tíz válaszból kilenc ennyi időn belül megérkezett: {value} ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}); az elvárt szint legfeljebb {target}.',

  'velocity.name': 'Rossz vélemények',
  'velocity.question': 'Szaporodnak-e a rossz vélemények?',
  'velocity.sentence': 'Száz nyilvános véleményből {value} volt rossz ({low} – {high}), ami kívül esik a korábbi időszakok megszokott tartományán.',

  'loop.name': 'Kivizsgált negatív vélemények',
  'loop.question': 'Utánajár-e valaki annak, amit a negatív vélemények elmondanak?',
  'loop.sentence':
    'A negatív vélemények {value}-ából lett ügy ({low} – {high}, {n, plural, one {# negatív vélemény} other {# negatív vélemény}}); az elvárt szint legalább {target}.',

  'recency.name': 'Friss vélemények',
  'recency.question': 'Írtak-e mostanában minden fiókról?',
  'recency.sentence':
    '{breaches, plural, one {# fiókról} other {# fiókról}} régóta nem írtak nyilvános véleményt (összesen: {n, number}); az elvárt szint {target}.',

  'theme-gap.name': 'Amit csak a vélemények mondanak el',
  'theme-gap.question': 'Mit tudunk meg a véleményekből, amit máshol nem hallunk?',
  'theme-gap.sentence':
    'A nyilvános vélemények témái közül {breaches, plural, one {# egyetlen felmérésben és panaszban sem szerepelt} other {# egyetlen felmérésben és panaszban sem szerepelt}} (összesen: {n, number}); az elvárt szint {target}.',

  'social-mentions.name': 'Megválaszolt említések',
  'social-mentions.question': 'Figyeljük-e a közösségi médiát?',
  'social-mentions.sentence':
    'A választ igénylő említések {value}-a kapott időben választ ({low} – {high}, {n, plural, one {# említés} other {# említés}}); az elvárt szint legalább {target}.',

  'against-peers.name': 'Csillagok másokéihoz képest',
  'against-peers.question': 'Hogyan állnak az értékeléseink másokéihoz képest?',
  'against-peers.sentence': 'Átlagunk és a feljegyzett versenytársak átlaga közötti különbség, ötből adott csillagban: {value} ({low} – {high}).',

  'advice.ask-the-content':
    'Akkor kérjenek véleményt, amikor az ügyfél elégedett, mindenkitől, ne csak a kiválasztottaktól, és legyen meg két koppintással. Előtte olvassák el az utolsó húsz gyenge értékelést, és javítsák ki, amit a legtöbben említenek: ugyanarról a szolgáltatásról több vélemény semmin sem változtat.',
  'advice.reply-with-a-name':
    'Válaszoljanak még ma a felsorolt véleményekre: köszönjék meg, nevezzék meg, mi ment rosszul, írják meg, mit tettek, és írják alá névvel és elérhetőséggel. Adjanak erre valakinek heti egy órát, és ugyanazt a szöveget senki ne küldje el kétszer.',
  'advice.open-a-case':
    'Nyissanak ügyet a hónap minden negatív véleményéhez, jegyezzék fel a fiókot és a témát, és mondják el az ott dolgozóknak. A válaszban kérjék el a rendelésszámot, ne találgassák, ki írta.',
  'advice.find-the-one-matter':
    'Olvassák el egymás után az időszak rossz véleményeit, és rendezzék aszerint, mi történt. Ha a felük ugyanarról szól, legyen annak felelőse és határideje, mielőtt a következőre válaszolnának.',
  'advice.ask-about-it':
    'Vegyék fel a felsorolt témákat a következő felmérésbe választható válaszként, és kérdezzenek meg róluk három ügyfelet. Ha ott sem említi senki, nézzék meg, kit nem kérdeznek.',
  'advice.watch-by-turns':
    'Minden napra jelöljék ki, ki nézi meg az említéseket reggel, délben és zárás előtt, és ki válaszolhat kérdezés nélkül. A nyitottakra válaszoljanak most, előbb nyilvánosan, aztán privátban.',

  'excluded.pending': 'Még nincs válasz, de a határidő sem járt le',
  'excluded.unexpired': 'Az említésre még nincs válasz, de a határidő sem járt le',
};
