import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Egyenletesség',
  'principle.question': 'Ugyanazt a kiszolgálást kapják az ügyfelek minden fiókban, minden órában, hónapról hónapra?',

  'branch-satisfaction.name': 'Elégedettség a fiókokban',
  'branch-satisfaction.question': 'Minden fiókban egyformán elégedettek az ügyfelek?',
  'branch-satisfaction.source': 'A fiókok közötti szórás legfeljebb három pont, a véletlent leszámítva.',
  'branch-satisfaction.sentence':
    'A fiókok között az elégedettség a véletlenen felül {value} százalékponttal tér el ({low} – {high}, {n, plural, one {# fiók} other {# fiók}}); az elvárt szint legfeljebb {target} százalékpont.',
  'branch-satisfaction.unit':
    'Az ügyfelek {value}-a elégedett ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}), a többi fiókban {peers}.',
  'branch-satisfaction.good':
    'Az ügyfelek {value}-a elégedett ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}), a többi fiókban {peers}: megér egy látogatást, hogy kiderüljön, mit érdemes átvenni.',

  'branch-first-reply.name': 'Első válasz a fiókokban',
  'branch-first-reply.question': 'Minden fiókból egyformán időben kapnak első választ az ügyfelek?',
  'branch-first-reply.source': 'A fiókok közötti szórás legfeljebb három pont, a véletlent leszámítva.',
  'branch-first-reply.sentence':
    'A fiókok között az időben adott első válaszok aránya a véletlenen felül {value} százalékponttal tér el ({low} – {high}, {n, plural, one {# fiók} other {# fiók}}); az elvárt szint legfeljebb {target} százalékpont.',
  'branch-first-reply.unit':
    'Az ügyek {value}-ában érkezett időben első válasz ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}), a többi fiókban {peers}.',
  'branch-first-reply.good':
    'Az ügyek {value}-ában érkezett időben első válasz ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}), a többi fiókban {peers}: megér egy látogatást, hogy kiderüljön, mit érdemes átvenni.',

  'branch-resolution.name': 'Megoldás a fiókokban',
  'branch-resolution.question': 'Minden fiókban egyformán időben oldják meg az ügyeket?',
  'branch-resolution.source': 'A fiókok közötti szórás legfeljebb három pont, a véletlent leszámítva.',
  'branch-resolution.sentence':
    'A fiókok között az időben megoldott ügyek aránya a véletlenen felül {value} százalékponttal tér el ({low} – {high}, {n, plural, one {# fiók} other {# fiók}}); az elvárt szint legfeljebb {target} százalékpont.',
  'branch-resolution.unit':
    'Az ügyek {value}-át oldották meg időben ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}), a többi fiókban {peers}.',
  'branch-resolution.good':
    'Az ügyek {value}-át oldották meg időben ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}), a többi fiókban {peers}: megér egy látogatást, hogy kiderüljön, mit érdemes átvenni.',

  'time-of-day.name': 'Első válasz a nap folyamán',
  'time-of-day.question': 'Minden napszakban egyformán gyors a kiszolgálás?',
  'time-of-day.source': 'A napszakok közötti szórás legfeljebb három pont, a véletlent leszámítva.',
  'time-of-day.sentence':
    'A napszakok között az időben adott első válaszok aránya a véletlenen felül {value} százalékponttal tér el ({low} – {high}, {n, plural, one {# napszak} other {# napszak}}); az elvárt szint legfeljebb {target} százalékpont.',
  'time-of-day.unit':
    'Az ebben a napszakban nyílt ügyek {value}-ában érkezett időben első válasz ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}), máskor {peers}.',
  'time-of-day.good':
    'Az ebben a napszakban nyílt ügyek {value}-ában érkezett időben első válasz ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}), máskor {peers}: az ezt megelőző műszakátadást talán érdemes átvenni.',

  'stability.name': 'Időbeli állandóság',
  'stability.question': 'Időben állandó a kiszolgálás?',
  'stability.source': 'A kulcsmutatók öt értékéből négy a saját soruk határain belül van.',
  'stability.sentence':
    'Az elégedettség, az első válasz és a megoldás értékeinek {value}-a maradt a saját idősora határain belül ({low} – {high}, {n, plural, one {# érték} other {# érték}}); az elvárt szint {target}.',

  'advice.copy-good-branch':
    'Látogasson el egy olyan fiókba, ahol az ügyfelek egyértelműen elégedettebbek, és írja le, mit csinál másképp az első kapcsolatfelvételnél. Próbálja ki egy hónapig egy gyengébb fiókban, mielőtt mindegyiktől kérné. A fiókok listáját ne tegye közzé: azt mutatja, hová érdemes nézni, nem azt, ki a legjobb.',
  'advice.level-first-replies':
    'Hasonlítsa össze, hogyan jutnak el az üzenetek az emberekhez egy gyors és egy lassú fiókban: ki nézi a postafiókot, milyen gyakran, és ki ugrik be helyette. Ezután állapodjon meg egy közös szabályban, és ha valahol kevés az ember, egy gyors fiók vegye át az üzeneteket.',
  'advice.level-resolution':
    'Olvasson el tíz késedelmes ügyet egy lassú fiókból, és jegyezze fel, melyik lépésnél várakozott. Kezdje a leggyakoribb lépéssel: adja meg annak a fióknak azt a tudást, jogkört vagy kapcsolatot, amely egy gyors fióknak megvan.',
  'advice.level-the-day':
    'Nézze meg, ki dolgozik a lassú napszakban, és mit hagy rá az előző műszak. Kezdje írásos átadással műszakváltáskor; órákat csak akkor tegyen át egyik műszakból a másikba, ha ez nem segít.',
  'advice.find-what-changed':
    'Nyissa meg azt az idősort, amely kilépett a határai közül, és jelölje be, mi történt akkor: új eszköz, ünnepek, kampány, távozó emberek. Rögzítse megjegyzésként. Ha semmit sem talál, ne nyúljon a folyamathoz, és figyelje a következő két értéket.',

  'excluded.pending': 'Még nyitott, és az ígért időn belül van',

  'setting.reply-within.name': 'Első válasz ennyi időn belül',
  'setting.reply-within.doc': 'Az a nyitvatartási idő, amelyen belül ember először válaszol, a saját határidő nélküli csatornákon.',
  'setting.messaging-reply-within.name': 'Első válasz üzenetekre',
  'setting.messaging-reply-within.doc': 'Az a nyitvatartási idő, amelyen belül ember először válaszol a közösségi oldalakon és az üzenetküldőkben.',
  'setting.chat-reply-within.name': 'Első válasz csevegésben',
  'setting.chat-reply-within.doc': 'Az a nyitvatartási idő, amelyen belül ember először válaszol a csevegésben.',
  'setting.resolve-within.name': 'Megoldás ennyi időn belül',
  'setting.resolve-within.doc': 'Az a nyitvatartási idő, amelyen belül az ügyet megoldják; három nyolcórás munkanap.',
};
