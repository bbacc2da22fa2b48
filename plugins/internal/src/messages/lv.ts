import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Iekšējā apkalpošana',
  'principle.question': 'Vai mēs cits citu apkalpojam tikpat labi kā klientus?',

  'on-time.name': 'Turēti iekšējie solījumi',
  'on-time.question': 'Vai nodaļas tur cita citai dotos solījumus?',
  'on-time.source': 'Tiek turēti deviņi iekšējie solījumi no desmit.',
  'on-time.sentence':
    'Solītajā laikā izpildīja {value} iekšējo pieprasījumu ({low} – {high}, {n, plural, zero {# pieprasījumu} one {# pieprasījums} other {# pieprasījumi}}); standarts ir vismaz {target}.',

  'csat.name': 'Kolēģu apmierinātība',
  'csat.question': 'Vai kolēģi ir apmierināti ar saņemto palīdzību?',
  'csat.source': 'Četri kolēģi no pieciem ir apmierināti.',
  'csat.sentence':
    'Labu vērtējumu no kolēģiem saņēma {value} novērtēto iekšējo pieprasījumu ({low} – {high}, {n, plural, zero {# vērtējumu} one {# vērtējums} other {# vērtējumi}}); standarts ir vismaz {target}.',

  'handoff-time.name': 'Citas nodaļas gaidīšana',
  'handoff-time.question': 'Cik ilgi klienti gaida citu nodaļu?',
  'handoff-time.source': 'Deviņas gaidīšanas no desmit beidzas vienas astoņu stundu darbdienas laikā.',
  'handoff-time.sentence':
    'Deviņas no desmit gaidīšanas reizēm beidzās šādā darba laikā: {value} ({low} – {high}, gaidīšanas reizes: {n, number}); standarts ir ne vairāk kā {target}.',

  'blockers.name': 'Nokavēti pieteikumi, kas gaidīja mūs pašus',
  'blockers.question': 'Vai nokavētie pieteikumi gaida mūs pašus?',
  'blockers.source': 'Visilgāk uz citu nodaļu gaidījis ne vairāk kā viens nokavēts pieteikums no pieciem.',
  'blockers.sentence':
    '{value} nokavēto pieteikumu visilgāk gaidīja citu nodaļu ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}); standarts ir ne vairāk kā {target}.',

  'bounce.name': 'Atpakaļ nosūtīti pieprasījumi',
  'bounce.question': 'Vai pieprasījumi starp nodaļām ceļo šurpu turpu?',
  'bounce.source': 'Atpakaļ nosūta ne vairāk kā vienu pieprasījumu no divdesmit.',
  'bounce.sentence':
    '{value} iekšējo pieprasījumu nosūtīja atpakaļ lūdzējam ({low} – {high}, {n, plural, zero {# pieprasījumu} one {# pieprasījums} other {# pieprasījumi}}); standarts ir ne vairāk kā {target}.',

  'supplier-on-time.name': 'Savlaicīgi piegādātāji',
  'supplier-on-time.question': 'Vai piegādātāji izpilda solīto laikus?',
  'supplier-on-time.source': 'Deviņpadsmit piegādes no divdesmit pienāk laikā.',
  'supplier-on-time.sentence':
    'Piegādātāji solītajā laikā izpildīja {value} pieprasījumu ({low} – {high}, {n, plural, zero {# pieprasījumu} one {# pieprasījums} other {# pieprasījumi}}); standarts ir vismaz {target}.',

  'advice.agree-internal-standard':
    'Sasēdiniet abas nodaļas pie viena galda ar nokavētajiem pieprasījumiem un vienojieties par laiku, ko abas uzskata par pareizu. Pierakstiet to kā iekšējo standartu, un katrā pusē viens cilvēks lai ik rītu pārskata, kas šodien jāizpilda.',
  'advice.ask-the-askers':
    'Palūdziet trim vienībām, kas vērtēja viszemāk, pa vienam neveiksmīgam pieprasījumam un izskatiet to kopā. Sāciet ar to, ko tām nācās lūgt divreiz.',
  'advice.shorten-the-wait':
    'Apskatiet, uz kādu atbildi pieteikumi gaida. Ja tā vienmēr ir viena un tā pati, iedodiet to darbiniekiem, kas runā ar klientiem, vai ļaujiet viņiem izlemt pašiem; ja nav, norādiet, kam zvanīt.',
  'advice.ask-completely':
    'Izlasiet desmit atpakaļ nosūtītus pieprasījumus un pierakstiet, kā trūka. Ielieciet šīs dažas lietas pieprasījuma veidlapā, un saņēmējs lai zvana, nevis sūta atpakaļ.',
  'advice.talk-to-the-supplier':
    'Parādiet piegādātājam nokavētos pasūtījumus un to, ko katrs nozīmēja klientam. Vienojieties, ka viņš brīdina pirms termiņa nokavēšanas, nevis pēc tās, un tam, kas kavējas atkal un atkal, atrodiet otru avotu.',

  'excluded.not-yet-due': 'Termiņš vēl nav pienācis',

  'setting.good-from.name': 'Apmierināts no',
  'setting.good-from.doc': 'Atzīme no 5, no kuras kolēģis ir apmierināts.',
};
