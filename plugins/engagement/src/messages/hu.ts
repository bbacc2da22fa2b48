import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Elkötelezettség',
  'principle.question': 'Jól vannak, meghallgatják őket, és tudják, mit jelent a munkájuk azok, akik kiszolgálnak?',

  'enps.name': 'Munkahelyként ajánlanának',
  'enps.question': 'Ajánlanának minket munkahelyként a munkatársaink?',
  'enps.source': 'Nincs több ellenző, mint támogató.',
  'enps.sentence':
    'A munkatársak között az ajánlók és az ellenzők különbsége {value} ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}); az elvárt szint {target}.',
  'enps.good':
    'A munkatársak között az ajánlók és az ellenzők különbsége {value} ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}), egyértelműen több, mint másutt: kérdezze meg a csapatot, mitől van ez így.',

  'index.name': 'Kedvező válaszok',
  'index.question': 'Mennyire elkötelezettek a munkatársaink?',
  'index.source': 'Tíz válaszból hét kedvező.',
  'index.sentence':
    'A munkatársak válaszainak {value}-a kedvező ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}); az elvárt szint {target}.',
  'index.good':
    'A munkatársak válaszainak {value}-a kedvező ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}), egyértelműen nagyobb arányban, mint másutt: kérdezze meg a csapatot, mitől van ez így.',

  'turnover.name': 'Távozó munkatársak',
  'turnover.question': 'Hányan távoznak?',
  'turnover.source': 'A fele annak, amit az Egyesült Államok ügyfélszolgálati központjai tapasztaltak, évi mintegy 30% (ContactBabel 2020, másodkézből).',
  'turnover.sentence':
    'A munkatársak távozásának éves üteme {value} ({low} – {high}, {n, plural, one {# egységhónap} other {# egységhónap}}); az elvárt szint legfeljebb {target}.',
  'turnover.good':
    'A munkatársak távozásának éves üteme {value} ({low} – {high}, {n, plural, one {# egységhónap} other {# egységhónap}}), egyértelműen kevesebb, mint másutt: kérdezze meg a csapatot, miért maradnak az emberek.',

  'sick-rate.name': 'Betegség miatti napok',
  'sick-rate.question': 'A szokásos tartományban van a betegség miatti napok száma?',
  'sick-rate.source': 'A korábbi hónapok szokásos tartománya; a betegségre nincs cél.',
  'sick-rate.sentence':
    'A munkanapok {value}-a esett ki betegség miatt, ez a korábbi hónapok szokásos tartománya felett van ({n, plural, one {# csoport} other {# csoport}}).',

  'occupancy.name': 'Idő fellélegezni',
  'occupancy.question': 'Van idejük fellélegezni az embereknek két megkeresés között?',
  'occupancy.source': 'Tíz időközből legfeljebb egyben haladja meg a leterheltség a 85%-ot.',
  'occupancy.sentence':
    'Az időszakaszok {value}-ában szinte végig dolgoztak az emberek ({low} – {high}, {n, plural, one {# időszakasz} other {# időszakasz}}); az elvárt szint legfeljebb {target}.',
  'occupancy.good':
    'Az időszakaszok {value}-ában szinte végig dolgoztak az emberek ({low} – {high}, {n, plural, one {# időszakasz} other {# időszakasz}}), egyértelműen kisebb arányban, mint másutt: nézze meg, hogyan tervezik ott a műszakokat.',

  'ideas-adopted.name': 'Megválaszolt ötletek',
  'ideas-adopted.question': 'Választ kapnak a munkatársaink ötletei?',
  'ideas-adopted.source': 'Motiváció és bevonás: tíz ötletből kilencre harminc napon belül válasz érkezik.',
  'ideas-adopted.sentence':
    'A munkatársak ötleteinek {value}-a kapott időben választ ({low} – {high}, {n, plural, one {# ötlet} other {# ötlet}}); az elvárt szint {target}.',
  'ideas-adopted.good':
    'A munkatársak ötleteinek {value}-a kapott időben választ ({low} – {high}, {n, plural, one {# ötlet} other {# ötlet}}), egyértelműen nagyobb arányban, mint másutt: nézze meg, ki válaszol és mikor.',

  'line-of-sight.name': 'Az ügyfél szem előtt',
  'line-of-sight.question': 'Tudják a munkatársaink, hogyan hat a munkájuk az ügyfelekre?',
  'line-of-sight.source': 'A munkatársak értik, hogy az elégedett ügyfelek és a siker együtt jár: ötből négyen ezt mondják.',
  'line-of-sight.sentence':
    'A munkatársak {value}-a mondja, hogy tudja, hogyan hat a munkája az ügyfelekre ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}); az elvárt szint {target}.',
  'line-of-sight.good':
    'A munkatársak {value}-a mondja, hogy tudja, hogyan hat a munkája az ügyfelekre ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}), egyértelműen nagyobb arányban, mint másutt: kérdezze meg a csapatot, mitől van ez így.',

  'advice.ask-the-team':
    'Mielőtt bármit tenne, beszéljen a csapattal mint csapattal: mutassa meg az eredményeket, kérdezze meg, melyik egyetlen pontot változtatná meg először, és állapodjon meg egy dologban, amelyet a következő hullámig kipróbál. Soha ne keresse, ki mit válaszolt.',
  'advice.talk-before-they-leave':
    'Kérdezze meg azokat, akik maradnak, mi venné rá őket a távozásra, és mi tartja itt őket, űrlap nélküli beszélgetésben. Először az új emberek első három hónapját nézze meg: ott lehet a legtöbbet tenni.',
  'advice.look-at-the-load':
    'Nézze meg a csapattal együtt ezeknek a hónapoknak a terhelését és műszakjait. A betegség miatti napok semmit sem mondanak az okról, és senkit sem szabad az egészségéről kérdezni.',
  'advice.spread-the-load':
    'Nézze meg, mely órák túl zsúfoltak, és tegye át onnan a szüneteket, a képzést és az írásbeli munkát. Ha minden héten ugyanazok az órák telnek meg, tervezzen oda eggyel több embert, mielőtt bárkit sietségre kérne.',
  'advice.answer-ideas':
    'Válaszoljon a legrégebben várakozó ötletekre, a nemre is, indoklással. Ezután kapjon valaki hetente egy állandó órát az újakra: a válasz nélkül maradt ötlet többnyire az utolsó.',
  'advice.show-the-customer':
    'Minden csapatmegbeszélésen olvassa fel egy ügyfél történetét, jót vagy rosszat, és mondja el, kinek a munkáján múlt. Akik sosem találkoznak ügyféllel, üljenek fél napot azok mellett, akik igen.',

  'excluded.pending': 'Még nincs válasz, de a megengedett időn belül van',
  'excluded.nobody-there': 'Senki sem volt ott, vagy nem tudni, ki',
  'excluded.more-than-all': 'Több kedvező válasz szerepel, mint válasz',

  'setting.enps-items.name': 'eNPS kérdések',
  'setting.enps-items.doc': 'Azoknak a kérdéseknek a kódjai, amelyek azt kérdezik, ajánlanák-e a szervezetet munkahelyként.',
  'setting.most-occupied.name': 'Legnagyobb leterheltség',
  'setting.most-occupied.doc': 'A jelenlévők idejének az a része, amelytől egy időszak nem hagy lélegzetvételnyi szünetet.',
  'setting.idea-answer-within.name': 'Ötletre válasz ennyi időn belül',
  'setting.idea-answer-within.doc': 'Az az idő, amelyen belül választ kap egy dolgozó javaslata.',
  'setting.line-of-sight-items.name': 'A munka értelmének kérdései',
  'setting.line-of-sight-items.doc': 'Azoknak a kérdéseknek a kódjai, amelyek azt kérdezik, tudják-e az emberek, hogyan hat a munkájuk az ügyfelekre.',
};
