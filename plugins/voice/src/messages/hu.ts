import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Az ügyfél hangja',
  'principle.question': 'Meghalljuk az ügyfeleket, és változik ettől valami?',

  'csat.name': 'Elégedett ügyfelek',
  'csat.question': 'Elégedettek az ügyfelek?',
  'csat.source': 'Ötből négyen elégedettek; a közölt normák 75 és 85% között vannak, gyenge alapon.',
  'csat.sentence':
    'A megkérdezett ügyfelek {value}-a elégedett ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}); az elvárt szint {target}.',
  'csat.good':
    'A megkérdezett ügyfelek {value}-a elégedett ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, hogyan csinálják ott.',

  'nps.name': 'Ajánlanának minket',
  'nps.question': 'Ajánlanának minket az ügyfelek?',
  'nps.source': 'A korábbi időszakok szokásos tartománya; minden ágazatra érvényes cél nincs.',
  'nps.sentence':
    'Az ügyfelek között az ajánlók és az ellenzők különbsége: {value} ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}), ami a saját szokásos sáv alatt van.',
  'nps.good':
    'Az ügyfelek között az ajánlók és az ellenzők különbsége: {value} ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}), egyértelműen több, mint másutt: nézze meg, hogyan csinálják ott.',

  'ces.name': 'Könnyűnek mondják',
  'ces.question': 'Könnyűnek mondják az ügyfelek?',
  'ces.source': 'Öt ügyfélből négy egyetért azzal, hogy megkönnyítettük a dolgát.',
  'ces.sentence':
    'A megkérdezett ügyfelek {value}-ának könnyű volt ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}); az elvárt szint {target}.',
  'ces.good':
    'A megkérdezett ügyfelek {value}-ának könnyű volt ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, hogyan csinálják ott.',

  'servperf.name': 'A szolgáltatás öt dimenziója',
  'servperf.question': 'Hogyan értékelik az ügyfelek a szolgáltatás öt dimenzióját?',
  'servperf.source': 'A korábbi időszakok szokásos tartománya; a leggyengébb dimenzión kell dolgozni.',
  'servperf.sentence':
    'Az ügyfelek átlagos értékelése: {value} ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}), ami a saját szokásos sáv alatt van.',
  'servperf.good':
    'Az ügyfelek átlagos értékelése: {value} ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}), egyértelműen több, mint másutt: nézze meg, hogyan csinálják ott.',

  'response-rate.name': 'Válaszok a kérdőíveinkre',
  'response-rate.question': 'Elég embert hallunk?',
  'response-rate.source': 'Száz felkértből legalább tizenöt válaszol.',
  'response-rate.sentence':
    'A kérdőívre szóló felkérések {value}-ára érkezett válasz ({low} – {high}, {n, plural, one {# felkérés} other {# felkérés}}); az elvárt szint {target}.',
  'response-rate.good':
    'A kérdőívre szóló felkérések {value}-ára érkezett válasz ({low} – {high}, {n, plural, one {# felkérés} other {# felkérés}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, hogyan csinálják ott.',

  'bias.name': 'Akiket nem kérdezünk',
  'bias.question': 'Kiket nem kérdezünk meg?',
  'bias.source': 'A megoldatlan ügyekről legfeljebb tíz ponttal ritkábban kérdezünk, mint a megoldottakról.',
  'bias.sentence':
    'A megoldatlan és a megoldott ügyek utáni felkérések aránya között {value} százalékpont az eltérés ({low} – {high}, {n, plural, one {# felkérés} other {# felkérés}}); az elvárt szint {target}.',

  'methods.name': 'A meghallgatás módjai',
  'methods.question': 'Többféleképpen is meghallgatjuk az ügyfeleket?',
  'methods.source': 'Javaslatűrlapok, felmérések, beszélgetések, próbavásárlás és közösségi hálózatok szerepelnek; a kezdő érték hétből négy.',
  'methods.sentence':
    'Az elmúlt negyedévben {breaches, plural, one {# módját nem használtuk az ügyfelek meghallgatásának} other {# módját nem használtuk az ügyfelek meghallgatásának}} (összesen: {n, number}); az elvárt szint legfeljebb {target}.',

  'interviews.name': 'Személyes beszélgetések',
  'interviews.question': 'Beszélünk az ügyfelekkel személyesen?',
  'interviews.source': 'A személyes beszélgetés a meghallgatás egyik módja; a kezdő érték negyedévente öt.',
  'interviews.sentence':
    'Az elmúlt negyedévben {breaches, plural, one {# szervezet túl kevés ügyféllel beszélt személyesen} other {# szervezet túl kevés ügyféllel beszélt személyesen}}; az elvárt szint {target}.',

  'coded.name': 'Elolvasott visszajelzések',
  'coded.question': 'Elolvasunk minden visszajelzést?',
  'coded.source': 'Húsz visszajelzésből tizenkilencet elolvasnak és besorolnak.',
  'coded.sentence':
    'A visszajelzések {value}-át elolvasták és besorolták ({low} – {high}, {n, plural, one {# visszajelzés} other {# visszajelzés}}); az elvárt szint {target}.',
  'coded.good':
    'A visszajelzések {value}-át elolvasták és besorolták ({low} – {high}, {n, plural, one {# visszajelzés} other {# visszajelzés}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, hogyan csinálják ott.',

  'answered.name': 'Megválaszolt negatív visszajelzések',
  'answered.question': 'Hamar válaszolunk a negatív visszajelzésekre?',
  'answered.source': 'Tízből kilenc 48 órán belül, ahogy a visszajelzéskezelő eszközök szokták ígérni.',
  'answered.sentence':
    'A negatív visszajelzések {value}-ára érkezett időben válasz ({low} – {high}, {n, plural, one {# visszajelzés} other {# visszajelzés}}); az elvárt szint {target}.',
  'answered.good':
    'A negatív visszajelzések {value}-ára érkezett időben válasz ({low} – {high}, {n, plural, one {# visszajelzés} other {# visszajelzés}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, hogyan csinálják ott.',

  'acted.name': 'Visszajelzésből tett',
  'acted.question': 'Változik valami a visszajelzések után?',
  'acted.source': 'A tíz leggyakoribb témából nyolchoz hatvan napon belül intézkedés indult.',
  'acted.sentence':
    '{breaches, plural, one {# gyakori témához nem tartozik intézkedés} other {# gyakori témához nem tartozik intézkedés}} (vizsgált témák: {n, number}); az elvárt szint legfeljebb {target}.',

  'silent-share.name': 'Szó nélkül távoztak',
  'silent-share.question': 'Hányan távoznak szó nélkül?',
  'silent-share.source': 'A csalódottak közül kevesen panaszkodnak; cél nélküli tájékoztatás.',
  'silent-share.sentence':
    'A távozott ügyfelek {value}-a előtte nem panaszkodott és kérdőívre sem válaszolt ({low} – {high}, {n, plural, one {# távozott ügyfél} other {# távozott ügyfél}}).',

  'praise-rate.name': 'Dicséretek',
  'praise-rate.question': 'Megdicsérnek minket az ügyfelek?',
  'praise-rate.source': 'A korábbi időszakok szokásos tartománya.',
  'praise-rate.sentence':
    'Ezer megkeresésre jutó dicséretek száma: {value} ({low} – {high}, {n, plural, one {# megkeresés} other {# megkeresés}}), ami a saját szokásos sáv alatt van.',
  'praise-rate.good':
    'Ezer megkeresésre jutó dicséretek száma: {value} ({low} – {high}, {n, plural, one {# megkeresés} other {# megkeresés}}), egyértelműen több, mint másutt: nézze meg, hogyan csinálják ott.',

  'suggestions.name': 'Megválaszolt javaslatok',
  'suggestions.question': 'Válaszolunk a javaslatokra?',
  'suggestions.source': 'Tíz javaslatból kilencre harminc napon belül válasz érkezik.',
  'suggestions.sentence':
    'A javaslatok {value}-ára érkezett időben válasz ({low} – {high}, {n, plural, one {# javaslat} other {# javaslat}}); az elvárt szint {target}.',
  'suggestions.good':
    'A javaslatok {value}-ára érkezett időben válasz ({low} – {high}, {n, plural, one {# javaslat} other {# javaslat}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, hogyan csinálják ott.',

  'suggestions-adopted.name': 'Megvalósított javaslatok',
  'suggestions-adopted.question': 'Megvalósítjuk a javaslatokat?',
  'suggestions-adopted.source': 'A korábbi időszakok szokásos tartománya.',
  'suggestions-adopted.sentence':
    'Az elbírált javaslatok {value}-át megvalósítják ({low} – {high}, {n, plural, one {# javaslat} other {# javaslat}}), ami a saját szokásos sáv alatt van.',
  'suggestions-adopted.good':
    'Az elbírált javaslatok {value}-át megvalósítják ({low} – {high}, {n, plural, one {# javaslat} other {# javaslat}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, hogyan csinálják ott.',

  'cadence.name': 'Rendszeres kérdezés',
  'cadence.question': 'Rendszeresen kérdezünk?',
  'cadence.source': 'Minden fiók ügyfeleit legalább öthetente egyszer megkérdezik.',
  'cadence.sentence':
    '{breaches, plural, one {# fiók túl régóta nem kérdezte meg} other {# fiók túl régóta nem kérdezte meg}} az ügyfeleit (összes fiók: {n, number}); az elvárt szint {target}.',

  'advice.read-the-low-answers':
    'Olvassa végig az időszak alacsony értékeléseit, és csoportosítsa aszerint, mit említ először az ügyfél. Ötöt hívjon fel, rendezze, ami rendezhető, és változtasson azon az egy dolgon, amely legtöbbször előkerült.',
  'advice.lift-the-weakest-dimension':
    'Nyissa meg az öt dimenziót, és egy negyedévig csak a leggyengébben dolgozzon: a megbízhatóságnál a betartott ígéreteket számolja, a készségességnél a várakozást, az empátiánál hallgasson beszélgetéseket közösen.',
  'advice.ask-one-question':
    'Rövidítse a kérdőívet egy kérdésre és egy sorra az indoklásnak, és küldje el egy napon belül azon a csatornán, amelyet az ügyfél használt. Előbb próbálja ki magán: sok felkérés meg sem érkezik.',
  'advice.ask-everybody':
    'A felkéréseket szabály szerint küldje, ne kézzel, megoldott és megoldatlan ügyben egyaránt. Számítson rá, hogy romlanak a számok, jegyezze fel a váltás napját, és ne a hírvivőt hibáztassa.',
  'advice.add-a-way-to-listen':
    'Ebben a hónapban egy móddal bővítsen, a legolcsóbbal kezdve: kártya a pulton, kérdés a blokkon, beszélgetés egy ügyféllel. Amit hall, oda jegyezze fel, ahol a többi van, különben elvész.',
  'advice.talk-to-five':
    'Kéthetente kérjen egy ügyféltől húsz percet, felváltva elégedettől és csalódottól. Arról kérdezze, mi történt, ne arról, mit gondol, és írjon le három mondatot.',
  'advice.read-and-answer-daily':
    'Válaszoljon még ma a lejártakra, névvel aláírva. Utána reggelente olvassa el, ami érkezett, tíz perc, ketten, és egyikük délig válaszoljon.',
  'advice.begin-one-action':
    'Kezdjen el ezen a héten egy intézkedést a lista első témájára, felelőssel és egy nappal, amikor újraszámol. Mondja el azoknak az ügyfeleknek, akik felvetették, min változtat.',
  'advice.pass-praise-on':
    'Olvassa fel a dicséreteket azoknak, akikről szólnak, az ügyfél szavaival. Ha kevesebb lett, nézze meg, mit dicsértek korábban, és megvan-e még.',

  'excluded.too-recent': 'Még van idő válaszolni',
  'excluded.pending': 'Még nincs megválaszolva, de az idő nem járt le',

  'setting.answer-within.name': 'Válaszidő',
  'setting.answer-within.doc': 'Ennyi idejük van az ügyfeleknek válaszolni a meghívásra, mielőtt megválaszolatlannak számít.',
  'setting.methods.name': 'Meghallgatás módjai',
  'setting.methods.doc': 'Azok a módok, ahogyan az ügyfeleket minden negyedévben meg kell hallgatni.',
  'setting.interviews-per-quarter.name': 'Interjúk negyedévente',
  'setting.interviews-per-quarter.doc': 'Ennyi személyes beszélgetés kell az ügyfelekkel egy negyedévben.',
  'setting.negative-within.name': 'Válasz a bírálatra',
  'setting.negative-within.doc': 'Az az idő, amelyen belül valaki válaszol a kedvezőtlen visszajelzésre.',
  'setting.suggestion-within.name': 'Válasz a javaslatra',
  'setting.suggestion-within.doc': 'Az az idő, amelyen belül valaki válaszol egy javaslatra.',
  'setting.wave-every.name': 'Hullám ennyi időnként',
  'setting.wave-every.doc': 'A leghosszabb idő egy fiók két meghívása között.',
};
