import type { en } from './en.js';

export const hu: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Nyelv és kultúra',
  'principle.question': 'Ugyanolyan jó kiszolgálást kapnak-e az ügyfelek a saját nyelvükön, mint bármely másikon?',

  'match.name': 'Kiszolgálás az ügyfél nyelvén',
  'match.question': 'A saját nyelvükön szolgáljuk-e ki az ügyfeleket?',
  'match.source': 'Húsz ügyből tizenkilencet az ügyfél által választott nyelven intéznek.',
  'match.sentence':
    'Az ügyek {value}-át olyan munkatárs intézte, aki beszéli az ügyfél nyelvét ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}); az elvárt szint legalább {target}.',

  'gap.name': 'Elégedettség nyelvek szerint',
  'gap.question': 'Kevésbé elégedett-e valamelyik nyelv csoportja?',
  'gap.source': 'Legfeljebb öt pont a legjobban és a legrosszabbul kiszolgált nyelv között.',
  'gap.sentence':
    'A legjobban és a legrosszabbul kiszolgált nyelv elégedettsége között {value} százalékpont a különbség ({low} – {high}, {n, plural, one {# nyelv} other {# nyelv}}); az elvárt szint legfeljebb {target} százalékpont.',
  'gap.unit':
    'Az ügyfelek {value}-a elégedett ({low} – {high}, {n, plural, one {# válasz} other {# válasz}}), a többi nyelven {peers}.',

  'gap-first-contact.name': 'Gyors megoldás nyelvek szerint',
  'gap-first-contact.question': 'Később kap-e segítséget valamelyik nyelv csoportja?',
  'gap-first-contact.source': 'Legfeljebb öt pont a legjobban és a legrosszabbul kiszolgált nyelv között.',
  'gap-first-contact.sentence':
    'A gyorsan és véglegesen megoldott ügyek arányában {value} százalékpont van a nyelvek között ({low} – {high}, {n, plural, one {# nyelv} other {# nyelv}}); az elvárt szint legfeljebb {target} százalékpont.',
  'gap-first-contact.unit':
    'Az ügyek {value}-a oldódott meg gyorsan és véglegesen ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}), a többi nyelven {peers}.',

  'gap-first-reply.name': 'Első válasz nyelvek szerint',
  'gap-first-reply.question': 'Tovább vár-e valamelyik nyelv csoportja?',
  'gap-first-reply.source': 'Legfeljebb öt pont a legjobban és a legrosszabbul kiszolgált nyelv között.',
  'gap-first-reply.sentence':
    'Az időben adott első válaszok arányában {value} százalékpont van a nyelvek között ({low} – {high}, {n, plural, one {# nyelv} other {# nyelv}}); az elvárt szint legfeljebb {target} százalékpont.',
  'gap-first-reply.unit':
    'Az ügyek {value}-a kapott időben első választ ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}), a többi nyelven {peers}.',

  'capacity.name': 'Jelen lévő nyelvtudás',
  'capacity.question': 'Van-e elég, az adott nyelvet beszélő munkatárs, amikor kell?',
  'capacity.source': 'Húsz olyan időközből, amelyben az adott nyelvű megkeresés érkezik, tizenkilencben jelen van valaki, aki beszéli.',
  'capacity.sentence':
    'Az adott nyelvű megkereséseket hozó időszakaszok {value}-ában volt jelen valaki, aki beszéli a nyelvet ({low} – {high}, {n, plural, one {# időszakasz} other {# időszakasz}}); az elvárt szint legalább {target}.',

  'article-parity.name': 'Segítség minden nyelven',
  'article-parity.question': 'Elérhető-e a segítség ügyfeleink minden nyelvén?',
  'article-parity.source': 'Az ötven legolvasottabb cikk közül tízből kilenc az ügyfelek minden nyelvén megvan.',
  'article-parity.sentence':
    'A legolvasottabb cikkek {value}-a ügyfeleink minden nyelvén elérhető ({low} – {high}, {n, plural, one {# cikk} other {# cikk}}); az elvárt szint legalább {target}.',

  'culture-training.name': 'Felkészültség az ügyfelek kultúrájára',
  'culture-training.question': 'Felkészültek-e munkatársaink az ügyfelek kultúrájára?',
  'culture-training.source': 'Aki más kultúrájú ügyfeleket szolgál ki, fel van rá készítve.',
  'culture-training.sentence':
    'A munkatársak {value}-a végezte el az ügyfelek kultúrájáról szóló tanfolyamokat ({low} – {high}, {n, plural, one {# fő} other {# fő}}); az elvárt szint legalább {target}.',

  'machine-translated.name': 'Gépi fordítás',
  'machine-translated.question': 'Gyakrabban térnek-e vissza az ügyek gépi fordítás után?',
  'machine-translated.source': 'Az ügyek legfeljebb három ponttal gyakrabban térnek vissza, mint azok, amelyekre ember válaszolt az adott nyelven.',
  'machine-translated.sentence':
    'Ugyanazokban a témákban a gépi fordítás után visszatért ügyek aránya {value} százalékponttal tér el a többitől ({low} – {high}, {n, plural, one {# ügy} other {# ügy}}); az elvárt szint legfeljebb {target}.',

  'advice.route-by-language':
    'Előbb az ügyfél által választott nyelv döntsön arról, melyik sorba kerül, és csak azután a téma. Ahol senki sem beszéli, mondja meg az első válaszban, és nevezze meg a napot vagy a csatornát, ahol lesz, aki igen.',
  'advice.look-at-the-language':
    'Nyissa meg a lemaradó nyelvet, és mielőtt következtetne, vesse össze a témáit, óráit és csatornáit a többivel. Többnyire egyetlen műszakból hiányzik a nyelvtudás, vagy egy szöveget sosem fordítottak le: azt hozza rendbe először.',
  'advice.move-a-speaker':
    'Rajzolja fel a hétre a lefedetlen időszakaszokat. Ahol ugyanazokra az órákra esnek, cseréljen műszakot a nyelvet beszélő munkatárssal; máskor ajánljon visszahívást az adott nyelven, rögzített időpontban.',
  'advice.translate-the-most-read':
    'Fordíttassa le a felsorolt cikkeket olvasottságuk sorrendjében olyasvalakivel, aki ezen a nyelven válaszol az ügyfeleknek. Ami már nem igaz, azt fordítás helyett vonja vissza.',
  'advice.finish-the-culture-course':
    'Tűzzön ki a következő hónapra két időpontot a tanfolyamra, és ossza be rá az embereket műszakonként. Kérjen meg egy abból a kultúrából jövő kollégát vagy ügyfelet, hogy mondjon el három balul sikerült pillanatot.',
  'advice.let-a-speaker-read-it':
    'Vegye a leggyakrabban visszatérő témákat, és olvastasson el tíz lefordított választ olyannal, aki beszéli a nyelvet. A félrefordított kifejezéseket írja szójegyzékbe, a pénzügyi és jogi ügyeket pedig bízza emberre.',

  'excluded.not-yet-due': 'Még nincs megoldva, de a határidő sem járt le',
  'excluded.unanswered': 'Még nincs megválaszolva, de a határidő sem járt le',
  'excluded.staffing-unknown': 'Nem ismert, ki volt jelen',

  'setting.solve-within.name': 'Megoldás ennyi időn belül',
  'setting.solve-within.doc': 'Az az idő, amelyen belül az ügyet meg kell oldani, újranyitás nélkül.',
  'setting.reply-within.name': 'Első válasz ennyi időn belül',
  'setting.reply-within.doc': 'Az az idő, amelyen belül meg kell érkeznie az első emberi válasznak.',
  'setting.languages.name': 'Nyelvek',
  'setting.languages.doc': 'Azok a nyelvek, amelyeken az ügyfeleket kiszolgálják, ISO 639 kódokkal.',
  'setting.top-articles.name': 'Legolvasottabb cikkek',
  'setting.top-articles.doc': 'A legolvasottabb cikkek közül hánynak kell minden nyelven meglennie.',
  'setting.culture-courses.name': 'Kulturális tanfolyamok',
  'setting.culture-courses.doc': 'Az ügyfelek nyelvéről és kultúrájáról szóló tanfolyamok fajtái, amelyeket mindenki elvégez.',
};
