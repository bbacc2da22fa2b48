import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Tudás és pontosság',
  'principle.question': 'Ismerjük a termékeinket, és helytálló, amit mondunk?',

  'accuracy.name': 'Helyes válaszok',
  'accuracy.question': 'Helyesek és teljesek a válaszaink?',
  'accuracy.source': 'Pontos és hasznos tájékoztatás: száz válaszból legfeljebb három hibás vagy hiányos.',
  'accuracy.sentence':
    'A pontosság az értékelések {value}-ában felelt meg ({low} – {high}, {n, plural, one {# értékelés} other {# értékelés}}); az elvárt szint {target}.',
  'accuracy.good':
    'A pontosság az értékelések {value}-ában felelt meg ({low} – {high}, {n, plural, one {# értékelés} other {# értékelés}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, hol néznek utána ott a dolgoknak.',

  'wrong-information-cause.name': 'Téves információ miatti megkeresések',
  'wrong-information-cause.question': 'Hány megkeresés oka téves vagy hiányzó információ?',
  'wrong-information-cause.source': 'Száz megkeresésből legfeljebb kettő fakad hibás vagy hiányzó tájékoztatásból.',
  'wrong-information-cause.sentence':
    'Az ismert okú megkeresések {value}-ának oka téves vagy hiányzó információ ({low} – {high}, {n, plural, one {# megkeresés} other {# megkeresés}}); az elvárt szint legfeljebb {target}.',
  'wrong-information-cause.good':
    'Az ismert okú megkeresések {value}-ának oka téves vagy hiányzó információ ({low} – {high}, {n, plural, one {# megkeresés} other {# megkeresés}}), egyértelműen kisebb arányban, mint másutt: nézze meg, ki tartja ott rendben a szövegeket.',

  'quiz.name': 'Terméktesztek',
  'quiz.question': 'Ismeri a csapat a termékeket?',
  'quiz.source': 'A csapat fele a termékismereti teszten 100-ból eléri a 85 pontot.',
  'quiz.sentence':
    'A terméktesztekben a csapat fele 100-ból legalább ennyit ér el: {value} ({low} – {high}, {n, plural, one {# teszteredmény} other {# teszteredmény}}); az elvárt szint {target}.',
  'quiz.good':
    'A terméktesztekben a csapat fele 100-ból legalább ennyit ér el: {value} ({low} – {high}, {n, plural, one {# teszteredmény} other {# teszteredmény}}), egyértelműen jobb, mint másutt: kérdezze meg a csapatot, hogyan tanul.',

  'articles-fresh.name': 'Naprakész cikkek',
  'articles-fresh.question': 'Naprakészek az olvasott cikkek?',
  'articles-fresh.source': 'Húsz olvasásból tizenkilenc fél éven belül felülvizsgált cikkre esik.',
  'articles-fresh.sentence':
    'Az olvasások {value}-a nemrég felülvizsgált cikkre esett ({low} – {high}, {n, plural, one {# olvasás} other {# olvasás}}); az elvárt szint {target}.',
  'articles-fresh.good':
    'Az olvasások {value}-a nemrég felülvizsgált cikkre esett ({low} – {high}, {n, plural, one {# olvasás} other {# olvasás}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, ki gondozza ott a cikkeket.',

  'article-gap.name': 'Gyakori témák cikk nélkül',
  'article-gap.question': 'Mely gyakori kérdésekre nincs olvasható válasz?',
  'article-gap.source': 'A húsz leggyakoribb téma mindegyikéről van cikk az ügyfelek minden nyelvén.',
  'article-gap.sentence':
    '{breaches, plural, one {# gyakori témához nincs cikk} other {# gyakori témához nincs cikk}} az ügyfelek valamelyik nyelvén (vizsgált témák száma: {n, number}); az elvárt szint {target}.',

  'escalated-for-answer.name': 'Csak válaszért továbbadva',
  'escalated-for-answer.question': 'Az első vonal maga is tud válaszolni?',
  'escalated-for-answer.source': 'Tíz ügyből legfeljebb egyet visznek feljebb csupán tájékoztatásért.',
  'escalated-for-answer.sentence':
    'Az ügyek {value}-a csak információért került egy szinttel feljebb ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}); az elvárt szint legfeljebb {target}.',
  'escalated-for-answer.good':
    'Az ügyek {value}-a csak információért került egy szinttel feljebb ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}), egyértelműen kisebb arányban, mint másutt: nézze meg, hol néznek utána ott a dolgoknak.',

  'advice.correct-the-wrong-answer':
    'Csoportosítsa téma szerint a nem megfelelt értékeléseket, és keresse meg, melyik szövegből jött a hibás válasz. Először azt javítsa ki, tájékoztasson minden műszakot, és szóljon a tévesen tájékoztatott ügyfeleknek.',
  'advice.correct-at-the-source':
    'Keresse meg azt az oldalt, címkét vagy levelet, ahonnan a téves információ ered, és ott javítsa; a jobb válasz csak a kérdezőkön segít. Legyen felelőse a szövegnek, és hatvan ügy után számolja meg újra.',
  'advice.teach-one-product':
    'Nézze meg, mely kérdéseket rontotta el a többség; először győződjön meg róla, hogy a tananyag jó. Utána hetente egy termék, fél óra, kézbe véve, a csapat egyik tagjának vezetésével.',
  'advice.review-most-read':
    'Vegye elő a tíz legolvasottabb lejárt cikket, és nézze át ezen a héten: ezekre esik az olvasások zöme. Utána mindegyik kapjon felelőst és féléves emlékeztetőt.',
  'advice.write-missing-article':
    'Írja meg a lista első témájának cikkét a valaha adott legjobb válasz alapján, és olyan fordítsa le, aki azon a nyelven válaszol az ügyfeleknek. Hetente egy elég.',
  'advice.bring-the-answer-down':
    'Gyűjtse össze, mit kérdeztek ebben a hónapban egy szinttel feljebb, és a tíz leggyakoribb választ tegye oda, ahol az első vonal először keres. Aki kétszer felel ugyanarra, harmadszorra írja le.',

  'excluded.not-applicable': 'A kategória nem volt értelmezhető',

  'setting.wrong-information.name': 'Téves tájékoztatás',
  'setting.wrong-information.doc': 'Azoknak az okoknak a kódjai, amelyek téves vagy hiányzó tájékoztatást jelentenek.',
  'setting.fresh-for.name': 'Naprakész ennyi ideig',
  'setting.fresh-for.doc': 'Az az idő, ameddig a cikk a felülvizsgálata után naprakésznek számít.',
  'setting.languages.name': 'Nyelvek',
  'setting.languages.doc': 'Azok a nyelvek, amelyeken az ügyfeleket kiszolgálják, ISO 639 kódokkal.',
  'setting.top-topics.name': 'Leggyakoribb témák',
  'setting.top-topics.doc': 'Hány leggyakoribb témához kell cikknek tartoznia.',
  'setting.answer-reasons.name': 'Válaszért továbbadott ügyek okai',
  'setting.answer-reasons.doc': 'Azoknak a továbbadásoknak az okkódjai, amelyek csak egy válaszért történtek.',
};
