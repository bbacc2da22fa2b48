import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Vadība',
  'principle.question': 'Vai vadītāji runā ar saviem cilvēkiem, palīdz viņiem un izturas taisnīgi?',

  'one-to-ones.name': 'Notikušās individuālās pārrunas',
  'one-to-ones.question': 'Vai vadītāji runā ar saviem cilvēkiem?',
  'one-to-ones.source': 'Notiek deviņas plānotās individuālās pārrunas no desmit.',
  'one-to-ones.sentence':
    'Notika {value} plānoto individuālo pārrunu ({low} – {high}, {n, plural, zero {# pārrunu} one {# pārrunas} other {# pārrunas}}); standarts ir vismaz {target}.',

  'feedback-given.name': 'Atgriezeniskā saite mēneša laikā',
  'feedback-given.question': 'Vai ikviens regulāri saņem atgriezenisko saiti?',
  'feedback-given.source': 'Ikviens regulāri saņem atgriezenisko saiti: deviņi no desmit mēneša laikā.',
  'feedback-given.sentence':
    'Pēdējā mēnesī atgriezenisko saiti par savu darbu saņēma {value} cilvēku ({low} – {high}, {n, plural, zero {# cilvēku} one {# cilvēks} other {# cilvēki}}); standarts ir vismaz {target}.',

  'coaching-cadence.name': 'Palīdzība pēc vāja rezultāta',
  'coaching-cadence.question': 'Vai pēc vāja rezultāta seko palīdzība?',
  'coaching-cadence.source': 'Pēc deviņiem vājiem vērtējumiem no desmit desmit dienu laikā seko palīdzība.',
  'coaching-cadence.sentence':
    'Pēc {value} vāju vērtējumu laikus sekoja koučings ({low} – {high}, {n, plural, zero {# vērtējumu} one {# vērtējums} other {# vērtējumi}}); standarts ir vismaz {target}.',

  'recognition.name': 'Atzinība līdzās aizrādījumiem',
  'recognition.question': 'Vai pamanām labu darbu?',
  'recognition.source': 'Trīsreiz vairāk atzinības nekā aizrādījumu.',
  'recognition.sentence':
    'No vadītāju reakcijām uz darbu {value} bija uzslavas vai apbalvojumi ({low} – {high}, {n, plural, zero {# notikumu} one {# notikums} other {# notikumi}}); standarts ir vismaz {target}.',

  'fair-basis.name': 'Korektīvi soļi bez taisnīga pamata',
  'fair-basis.question': 'Vai korektīvie soļi ir taisnīgi?',
  'fair-basis.source': 'Nekādu seku bez pierādījumiem un nekādu bez cilvēka uzklausīšanas.',
  'fair-basis.sentence':
    '{breaches, plural, zero {# korektīviem soļiem} one {# korektīvam solim} other {# korektīviem soļiem}} trūkst pierādījumu vai cilvēks nav uzklausīts (kopā: {n, number}); standarts ir {target}.',

  'effect.name': 'Kvalitāte pēc atzinības',
  'effect.question': 'Vai atzinība iet roku rokā ar labāku kvalitāti?',
  'effect.source': 'Informācija bez mērķa: iet roku rokā, bet neko nepierāda.',
  'effect.sentence':
    'Pēc atzinības kvalitāte vienībā uzlabojās par {value} pp vairāk nekā citur ({low} – {high}).',

  'guidance.name': 'Bieži temati bez norādēm',
  'guidance.question': 'Vai cilvēki zina, kā rīkoties?',
  'guidance.source': 'Vadītāji rūpējas, lai cilvēki zinātu, kas darāms: katrai biežai tēmai ir sava kārtība.',
  'guidance.sentence':
    'Darbiniekiem nav spēkā esošas kārtības par {breaches, plural, zero {# biežākajiem tematiem} one {# biežāko tematu} other {# biežākajiem tematiem}} (kopā: {n, number}); standarts ir {target}.',

  'advice.book-the-talks':
    'Nenotikušās pārrunas ieplānojiet nākamajās divās nedēļās, un lai tās ir īsas. Ja tās atceļ atkal un atkal, vadītājam ir par daudz cilvēku vai par maz brīvu stundu: vispirms mainiet to.',
  'advice.help-after-weak-review':
    'Katram vājam vērtējumam, pēc kura nekas nesekoja, ieplānojiet koučingu par vienu punktu, ar konkrēto sarunu rokās. Vispirms jautājiet, kas bija grūti; bieži tas ir rīks vai noteikums, nevis cilvēks.',
  'advice.notice-good-work':
    'Katrs vadītājs reizi nedēļā lai piemin vienu labi padarītu darbu un to, kas tajā bija labs, komandas priekšā vai divatā, kā cilvēkam labāk. Meklējiet to tur, kur neviens neskatās: klusās maiņās, aizkulisēs, naktī.',
  'advice.hear-the-person':
    'Atgriezieties pie uzskaitītajiem soļiem kopā ar kādu, kurš lēmumā nepiedalījās: uzklausiet cilvēku, izvērtējiet pierādījumus un to nenoteiktību un atsauciet to, kas neiztur pārbaudi. Daži gadījumi ne par vienu neko nepierāda.',
  'advice.write-the-procedure':
    'Palūdziet tiem, kuri tematu pārzina vislabāk, uzrakstīt par to puslapu un ļaujiet jaunajam darbiniekam to izmēģināt. Sāciet ar biežāko tematu.',

  'excluded.not-yet-due': 'Termiņš vēl nav pienācis',
  'excluded.pending': 'Koučinga vēl nav bijis, bet termiņš nav beidzies',
  'excluded.not-applicable': 'Kategorija nebija attiecināma',

  'setting.feedback-within.name': 'Atsauksme laikā',
  'setting.feedback-within.doc': 'Laiks, kurā katrs vismaz reizi saņem atgriezenisko saiti.',
  'setting.coach-within.name': 'Koučings laikā',
  'setting.coach-within.doc': 'Laiks, kurā pēc vāja vērtējuma seko koučings.',
  'setting.reviewed-within.name': 'Pārskatīt laikā',
  'setting.reviewed-within.doc': 'Laiks, kurā procedūrai jābūt pārskatītai, lai tā būtu aktuāla.',
};
