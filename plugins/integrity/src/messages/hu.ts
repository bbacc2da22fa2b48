import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Becsületes számok',
  'principle.question': 'Megbízhatók-e a számok, és nincs-e oka senkinek torzítani őket?',

  'completeness.name': 'Kitöltött mezők',
  'completeness.question': 'Hiánytalanul rögzítik-e az ügyeket?',
  'completeness.source': 'Száz mezőből legfeljebb kettő üres.',
  'completeness.sentence':
    'A minden ügynél elvárt mezők {value}-a ki van töltve ({low} – {high}); az elvárt szint legalább {target}.',

  'freshness.name': 'Elavult források',
  'freshness.question': 'Időben érkeznek-e az adatok?',
  'freshness.source': 'Minden forrás legfeljebb egynapos.',
  'freshness.sentence':
    '{breaches, plural, one {# forrás} other {# forrás}} túl régóta nem küldött újat (összesen: {n, number}); az elvárt szint {target}.',

  'duplicates.name': 'Kétszer számolt ügyek',
  'duplicates.question': 'Nem számolunk-e valamit kétszer?',
  'duplicates.source': 'Semmit sem számolunk kétszer.',
  'duplicates.sentence':
    '{breaches, plural, one {# ügy} other {# ügy}} forrásbeli száma megegyezik egy másikéval (összesen: {n, number}); az elvárt szint {target}.',

  'clock-skew.name': 'Rossz sorrendű időpontok',
  'clock-skew.question': 'Helyes sorrendben követik-e egymást az időpontok?',
  'clock-skew.source': 'Semmi sem történik korábban, mint ahogy lehetséges.',
  'clock-skew.sentence':
    '{breaches, plural, one {# ügyben} other {# ügyben}} valami előbb történt, mint lehetett volna (összesen: {n, number}); az elvárt szint {target}.',

  'reconcile.name': 'Hiányos betöltések',
  'reconcile.question': 'Egyeznek-e az összegeink a forrással?',
  'reconcile.source': 'A forrás minden sorát átvesszük.',
  'reconcile.sentence':
    '{breaches, plural, one {# betöltés} other {# betöltés}} nem vett át minden sort (összesen: {n, number}); az elvárt szint {target}.',

  'rows-taken-in.name': 'Átvett sorok',
  'rows-taken-in.question': 'Megvan a forrás minden sora?',
  'rows-taken-in.source': 'Száz sorból legfeljebb egy marad ki.',
  'rows-taken-in.sentence':
    'A fájlok sorainak {value}-át vettük át ({low} – {high}, {n, plural, one {# sor} other {# sor}}); az elvárt szint legalább {target}.',

  'bunching.name': 'Éppen időben megoldott ügyek',
  'bunching.question': 'Nem csak az óra miatt zárunk-e le ügyeket?',
  'bunching.source': 'Közvetlenül a határ előtt legfeljebb kétszer annyi, mint közvetlenül utána.',
  'bunching.sentence':
    'A határidő közelében megoldott ügyek {value}-át közvetlenül előtte oldották meg ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}); az elvárt szint legfeljebb {target}.',

  'close-reopen.name': 'Általunk azonnal újranyitva',
  'close-reopen.question': 'Nem zárunk-e le olyan ügyeket, amelyeket rögtön újranyitunk?',
  'close-reopen.source': 'Száz megoldott ügyből legfeljebb kettő.',
  'close-reopen.sentence':
    'A megoldott ügyek {value}-át egy órán belül mi magunk nyitottuk újra ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}); az elvárt szint legfeljebb {target}.',

  'fast-empty-reply.name': 'Tartalmatlan első válaszok',
  'fast-empty-reply.question': 'Mondanak-e valamit az első válaszok?',
  'fast-empty-reply.source': 'Száz első válaszból legfeljebb kettő.',
  'fast-empty-reply.sentence':
    'Az első válaszok {value}-a automatikus volt, vagy szinte semmit sem mondott ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}); az elvárt szint legfeljebb {target}.',

  'split.name': 'Kettévágott ügyek',
  'split.question': 'Nem bontják-e szét az ügyeket, hogy jobban mutassanak?',
  'split.source': 'A korábbi időszakok szokásos tartománya.',
  'split.sentence':
    'Az ügyek {value}-ához ugyanaznap ugyanattól az ügyféltől ugyanabban a témában másik is tartozik ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}), ami kívül esik a korábbi időszakok megszokott tartományán.',

  'survey-gating.name': 'Kérdőív mindenkinek',
  'survey-gating.question': 'Az elégedetleneket is megkérdezzük-e?',
  'survey-gating.source': 'A megoldás nélkül maradt ügyfeleket ugyanolyan gyakran kérdezzük, mint a többieket: legfeljebb tíz ponttal ritkábban.',
  'survey-gating.sentence':
    'A megoldatlan ügyben érintett ügyfelek megkérdezési arányának eltérése a többiekétől {value} százalékpont ({low} – {high}); az elvárt szint legalább {target}.',

  'self-review.name': 'Saját munka értékelése',
  'self-review.question': 'Nem értékeli-e valaki saját magát?',
  'self-review.source': 'Senki sem értékeli a saját munkáját.',
  'self-review.sentence':
    '{breaches, plural, one {# értékelést} other {# értékelést}} az készített, akiről szólt (összesen: {n, number}); az elvárt szint {target}.',

  'random-review.name': 'Véletlenszerűen kiválasztott értékelések',
  'random-review.question': 'Véletlenszerűen választjuk-e ki az értékelt beszélgetéseket?',
  'random-review.source': 'Tíz értékelésből hetet véletlenszerűen választanak ki.',
  'random-review.sentence':
    'Az értékelt beszélgetések {value}-át véletlenszerűen választották ({low} – {high}, {n, plural, one {# értékelés} other {# értékelés}}); az elvárt szint legalább {target}.',

  'handle-time-guard.name': 'Kezelési idő minőség nélkül',
  'handle-time-guard.question': 'Nem önmagában cél-e a kezelési idő?',
  'handle-time-guard.source': 'A kezelési időt soha nem használjuk önmagában.',
  'handle-time-guard.sentence':
    '{breaches, plural, one {# kezelési időre vonatkozó előírás} other {# kezelési időre vonatkozó előírás}} mellett nincs minőségi előírás (összesen: {n, number}); az elvárt szint {target}.',

  'advice.mend-the-source':
    'Kezdje a forrásnál: nyissa meg a felsorolt sorokat, nézze meg, melyik rendszerből és lépésből jönnek, és ott javítsa ki. Addig óvatosan olvassa az ezeken alapuló számokat.',
  'advice.ease-the-clock':
    'Kérdezze meg a csapatot, mire készteti őket a határidő; ne keressen bűnöst. Az idő mellé tegyen minőségi számot, például az újranyitott ügyekét, és ne mutassa többé egyedül az időt.',
  'advice.ask-everybody':
    'Küldje az eszköz mindenkinek a kérdőívet egyetlen szabály szerint, válogatás nélkül. Számítson rá, hogy az elégedettség először csökken, és jegyezze fel a napot változásként, hogy senkit se hibáztassanak érte.',
  'advice.draw-at-random':
    'Az eszköz sorsolja ki a beszélgetéseket, és ossza ki az értékelőket, soha ne a sajátjukhoz. A célzottan választottakat tartsa meg a coachinghoz, és ne számolja a számok közé.',

  'excluded.more-than-all': 'Több átvett sor szerepel, mint ahány volt',

  'setting.fresh-within.name': 'Friss adat ennyi időn belül',
  'setting.fresh-within.doc': 'Az a kor, amelytől egy forrás legújabb sora elavultnak számít.',
  'setting.reopened-within.name': 'Saját újranyitás ennyi időn belül',
  'setting.reopened-within.doc': 'A megoldás utáni idő, amelyen belül a saját újranyitásunk azt mondja, hogy nem volt megoldás.',
  'setting.few-characters.name': 'Kevés karakter',
  'setting.few-characters.doc': 'Ennyi karakterig a válasz szinte semmit sem mond.',
};
