import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Képzés',
  'principle.question': 'Tudják-e az emberek, amire szükségük van, még mielőtt szükségük lenne rá?',

  'onboarding-done.name': 'Befejezett betanítás',
  'onboarding-done.question': 'Befejezik-e az újak a betanítást, mielőtt önállóan dolgoznának?',
  'onboarding-done.source':
    'Senki sem szolgál ki ügyfelet egyedül, amíg be nem tanították; húszból tizenkilenc, mert semmilyen létszám nem ad teljes bizonyosságot.',
  'onboarding-done.sentence':
    'Az újak {value}-a végezte el az összes betanító képzést ({low} – {high}, {n, plural, one {# fő} other {# fő}}); az elvárt szint legalább {target}.',

  'refresher-due.name': 'Lejárt kötelező képzések',
  'refresher-due.question': 'Van-e határidőn túli kötelező képzés?',
  'refresher-due.source': 'Egyetlen kötelező képzés sem járt le.',
  'refresher-due.sentence':
    'Határidőn túl van {breaches, plural, one {# kötelező képzés} other {# kötelező képzés}} (esedékes összesen: {n, number}); az elvárt szint {target}.',

  'hours.name': 'Képzésre jutó idő',
  'hours.question': 'Jut-e elég idő a tanulásra?',
  'hours.source': 'Havi két óra képzés.',
  'hours.sentence':
    'Az emberek felének az elmúlt évben legfeljebb ennyi óra képzés jutott: {value} ({low} – {high}, {n, plural, one {# fő} other {# fő}}); az elvárt szint legalább {target}.',

  'product-lag.name': 'Képzés a bevezetés előtt',
  'product-lag.question': 'Megkapják-e az emberek a képzést, mielőtt egy termék forgalomba kerül?',
  'product-lag.source': 'Amikor egy termék forgalomba kerül, tízből kilencen már képzettek.',
  'product-lag.sentence':
    'Tíz emberből kilenc az új termék bevezetése után ennyi időn belül kapott képzést: {value} ({low} – {high}, {n, plural, one {# fő} other {# fő}}); az elvárt szint legfeljebb {target}.',

  'from-feedback.name': 'Panaszokra válaszoló képzés',
  'from-feedback.question': 'Azt tanítjuk-e, amire az ügyfelek panaszkodnak?',
  'from-feedback.source': 'A panaszok öt fő okából négyre két hónapon belül képzés válaszol.',
  'from-feedback.sentence':
    'A panaszok fő okai közül {breaches, plural, one {# olyan van} other {# olyan van}}, amelyhez mostanában senki sem kapott képzést (vizsgált ok összesen: {n, number}); az elvárt szint legfeljebb {target}.',

  'effect.name': 'Minőség a képzés után',
  'effect.question': 'Együtt jár-e a képzés jobb minőséggel?',
  'effect.source': 'A minőség jobban javul azoknál, akik elvégezték a tanfolyamot, mint másoknál.',
  'effect.sentence':
    'A tanfolyam után az általa tanított minőség {value} százalékponttal jobban javult, mint azoknál, akik nem vettek részt rajta ({low} – {high}); az elvárt szint legalább {target}.',

  'advice.finish-onboarding':
    'Minden újjal egyeztessen időpontot a hiányzó képzésekre, munkaidőben és két héten belül. Addig dolgozzon tapasztalt kolléga mellett, és adja tovább azt, amire még nem kapott képzést.',
  'advice.book-the-overdue':
    'Még ezen a héten ossza be a lejárt képzéseket, és előbb szabadítson fel rájuk órákat a beosztásban. Ahol ugyanaz a tanfolyam sokaknál késik, tartsa meg kétszer olyan gyakran, rövidebb részekben.',
  'advice.protect-learning-time':
    'Tegyen a beosztásba havi két rögzített óra tanulást, a hét egy nyugodtabb részére, és akkor is tartsa meg, ha sok a munka. Kérdezze meg a csapatot, melyik téma segítene nekik holnap a legtöbbet, és azzal kezdje.',
  'advice.train-before-launch':
    'Minden bevezetési tervbe tegyen képzési dátumot egy héttel a kezdés elé, és enélkül semmi ne kerüljön forgalomba. Az érintett termékekhez még ma adjon az ügyfelekkel foglalkozóknak egy oldalt az öt leggyakoribb kérdéssel.',
  'advice.teach-the-causes':
    'Vigye el a felsorolt okokat a képzések tervezőjéhez, és mindegyikhez válasszon egy rövid leckét egy valódi esettel. Két hónap múlva számolja meg újra az adott okra vonatkozó panaszokat.',
  'advice.mend-the-course':
    'Kérdezze meg a résztvevőket, mit csinálnak azóta másképp, és mi akadályozza őket ebben. Rövidítse a tanfolyamot arra, amit használnak, tegyen bele gyakorlást valódi esetekkel, és további harminc értékelés után nézze meg újra.',

  'excluded.not-yet-due': 'Még nem esedékes',
  'excluded.not-applicable': 'A kategória nem volt alkalmazható',

  'setting.settle-in.name': 'Beilleszkedés',
  'setting.settle-in.doc': 'A belépés utáni idő, amelyen belül a betanító tanfolyamokat el kell végezni.',
  'setting.taught-within.name': 'Tanfolyam az okra',
  'setting.taught-within.doc': 'Az az idő, amelyen belül a panaszok fő okára tanfolyam válaszol.',
};
