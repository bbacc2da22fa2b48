import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Sūdzību risināšana',
  'principle.question':
    'Vai uz sūdzībām atbildam likumā noteiktajā laikā, tās atrisinām un no tām mācāmies?',

  'ack.name': 'Apstiprināta sūdzību saņemšana',
  'ack.question': 'Vai sūdzību saņemšanu apstiprinām uzreiz?',
  'ack.source': 'Deviņpadsmit no divdesmit vienas darbdienas laikā; ISO 10002 prasa apstiprināt uzreiz (jāpārbauda vēlreiz).',
  'ack.sentence':
    '{value} sūdzību saņemšana tika apstiprināta laikus ({low} – {high}, {n, plural, zero {# sūdzību} one {# sūdzība} other {# sūdzības}}); standarts ir {target}.',
  'ack.good':
    '{value} sūdzību saņemšana tika apstiprināta laikus ({low} – {high}, {n, plural, zero {# sūdzību} one {# sūdzība} other {# sūdzības}}), izteikti vairāk nekā citur: noskaidrojiet, kurš tur katru rītu atver sūdzības.',

  'legal-clock.name': 'Sūdzības likumā noteiktajā termiņā',
  'legal-clock.question': 'Vai uz sūdzībām atbildam likumā noteiktajā termiņā?',
  'legal-clock.source':
    'CZ: 30 dienas, likuma Nr. 634/1992 19. panta 3. punkts. HU: 30 dienas, Fgytv. 17/A. §. LV: 15 darbdienas. ES: 15 darbdienas, par nepamatotu maksu 5, Ley 10/2025. SK: 30 dienas no nākamās dienas; jāpārbauda vēlreiz pēc likuma Nr. 108/2024.',
  'legal-clock.sentence':
    '{breaches, plural, zero {# sūdzību pārsniegušas likumā noteikto galīgās atbildes termiņu} one {# sūdzība pārsniegusi likumā noteikto galīgās atbildes termiņu} other {# sūdzības pārsniegušas likumā noteikto galīgās atbildes termiņu}} (vērtēto sūdzību skaits: {n, number}); standarts ir {target}.',

  'receipt.name': 'Izsniegts rakstisks apliecinājums',
  'receipt.question':
    'Vai rakstisks apliecinājums izsniegts par katru sūdzību, kurai to prasa likums?',
  'receipt.source':
    'CZ: pārdevējs klientam izsniedz rakstisku apstiprinājumu par pretenziju un par to, kā tā izskatīta, likuma Nr. 634/1992 19. panta 2. un 5. punkts.',
  'receipt.sentence':
    '{breaches, plural, zero {# sūdzībām nav rakstiska apliecinājuma} one {# sūdzībai nav rakstiska apliecinājuma} other {# sūdzībām nav rakstiska apliecinājuma}} (vērtēto sūdzību skaits: {n, number}); standarts ir {target}.',

  'recovery-steps.name': 'Četri labošanas soļi',
  'recovery-steps.question':
    'Vai atvainojamies, uzņemamies atbildību, dodam risinājumu un sazināmies vēlreiz?',
  'recovery-steps.source':
    'Patiesi atvainojieties, uzņemieties atbildību, piedāvājiet risinājumu un sazinieties, līdz klients to apstiprina; sākuma vērtība ir deviņi no desmit.',
  'recovery-steps.sentence':
    '{value} sūdzību gadījumā veikti visi četri labošanas soļi ({low} – {high}, {n, plural, zero {# sūdzību} one {# sūdzība} other {# sūdzības}}); standarts ir {target}.',
  'recovery-steps.good':
    '{value} sūdzību gadījumā veikti visi četri labošanas soļi ({low} – {high}, {n, plural, zero {# sūdzību} one {# sūdzība} other {# sūdzības}}), izteikti vairāk nekā citur: paklausieties, kā tur runā ar sūdzību iesniedzējiem.',

  'confirmed.name': 'Nokārtots arī klienta acīs',
  'confirmed.question': 'Vai klients apstiprināja, ka sūdzība ir nokārtota?',
  'confirmed.source': 'Četri klienti no pieciem nedēļas laikā apstiprina, ka ir apmierināti.',
  'confirmed.sentence':
    '{value} slēgto sūdzību gadījumā klients apstiprināja, ka ir apmierināts ({low} – {high}, {n, plural, zero {# sūdzību} one {# sūdzība} other {# sūdzības}}); standarts ir {target}.',
  'confirmed.good':
    '{value} slēgto sūdzību gadījumā klients apstiprināja, ka ir apmierināts ({low} – {high}, {n, plural, zero {# sūdzību} one {# sūdzība} other {# sūdzības}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur jautā.',

  'recovery.name': 'Klienti, kas paliek pēc sūdzības',
  'recovery.question': 'Vai klienti paliek pēc sūdzības?',
  'recovery.source': 'Pēc sūdzības atkārtoti pērk ne vairāk kā par pieciem punktiem mazāk klientu nekā pēc citas saziņas reizes par to pašu tēmu.',
  'recovery.sentence':
    'Atkārtotu pirkumu īpatsvara starpība pēc sūdzības un pēc citas saziņas par to pašu tematu ir {value} pp ({low} – {high}, {n, plural, zero {# saziņas reižu} one {# saziņas reize} other {# saziņas reizes}}); standarts ir {target}.',

  'rate.name': 'Sūdzību biežums saziņā',
  'rate.question': 'Vai sūdzību īpatsvars saziņā pieaug?',
  'rate.source': 'Iepriekšējo periodu parastās robežas.',
  'rate.sentence':
    'Sūdzību skaits uz tūkstoš saziņas reizēm: {value} ({low} – {high}, {n, plural, zero {# saziņas reižu} one {# saziņas reize} other {# saziņas reizes}}), kas ir virs ierastajām robežām.',
  'rate.good':
    'Sūdzību skaits uz tūkstoš saziņas reizēm: {value} ({low} – {high}, {n, plural, zero {# saziņas reižu} one {# saziņas reize} other {# saziņas reizes}}), izteikti mazāk nekā citur: noskaidrojiet, kas tur izdodas.',

  'rate-of-orders.name': 'Sūdzības uz tūkstoš pasūtījumiem',
  'rate-of-orders.question': 'Vai sūdzību skaits pieaug attiecībā pret pasūtījumiem?',
  'rate-of-orders.source': 'Iepriekšējo periodu parastās robežas.',
  'rate-of-orders.sentence':
    'Sūdzību skaits uz tūkstoš pasūtījumiem: {value} ({low} – {high}, {n, plural, zero {# sūdzību} one {# sūdzība} other {# sūdzības}}), kas ir virs ierastajām robežām.',
  'rate-of-orders.good':
    'Sūdzību skaits uz tūkstoš pasūtījumiem: {value} ({low} – {high}, {n, plural, zero {# sūdzību} one {# sūdzība} other {# sūdzības}}), izteikti mazāk nekā citur: noskaidrojiet, kas tur izdodas.',

  'repeat-cause.name': 'Cēloņi, kas atgriežas',
  'repeat-cause.question': 'Vai atgriežas cēloņi, kurus uzskatījām par novērstiem?',
  'repeat-cause.source': 'Ne vairāk kā vienai sūdzībai no desmit ir cēlonis, kas kādam pasākumam bija jānovērš.',
  'repeat-cause.sentence':
    '{value} sūdzību cēlonis ir tāds, ko kādam pasākumam vajadzēja novērst ({low} – {high}, {n, plural, zero {# sūdzību} one {# sūdzība} other {# sūdzības}}); standarts ir ne vairāk kā {target}.',
  'repeat-cause.good':
    '{value} sūdzību cēlonis ir tāds, ko kādam pasākumam vajadzēja novērst ({low} – {high}, {n, plural, zero {# sūdzību} one {# sūdzība} other {# sūdzības}}), izteikti mazāk nekā citur: noskaidrojiet, kā tur pārbauda, vai pasākums līdzējis.',

  'escalated.name': 'Iestādēs nonākušās sūdzības',
  'escalated.question': 'Vai klientiem jāvēršas iestādē?',
  'escalated.source': 'Līdz iestādēm nonāk ne vairāk kā viena sūdzība no simta.',
  'escalated.sentence':
    '{value} sūdzību nonāca iestādē ({low} – {high}, {n, plural, zero {# sūdzību} one {# sūdzība} other {# sūdzības}}); standarts ir ne vairāk kā {target}.',
  'escalated.good':
    '{value} sūdzību nonāca iestādē ({low} – {high}, {n, plural, zero {# sūdzību} one {# sūdzība} other {# sūdzības}}), izteikti mazāk nekā citur: noskaidrojiet, kā tur lietas nokārto pirms tam.',

  'empowered.name': 'Atrisināts uzreiz',
  'empowered.question': 'Vai sūdzību var atrisināt tas, kurš to uzklausa pirmais?',
  'empowered.source': 'Pasakiet, kādus līdzekļus darbinieki drīkst izmantot, lai klients būtu apmierināts; sākuma vērtība ir septiņi no desmit.',
  'empowered.sentence':
    '{value} pamatoto sūdzību atrisināja tas, kurš tās uzklausīja pirmais ({low} – {high}, {n, plural, zero {# sūdzību} one {# sūdzība} other {# sūdzības}}); standarts ir {target}.',
  'empowered.good':
    '{value} pamatoto sūdzību atrisināja tas, kurš tās uzklausīja pirmais ({low} – {high}, {n, plural, zero {# sūdzību} one {# sūdzība} other {# sūdzības}}), izteikti vairāk nekā citur: noskaidrojiet, par ko tur cilvēki drīkst lemt paši.',

  'uncoded.name': 'Pierakstīti cēloņi',
  'uncoded.question': 'Vai zinām, kāpēc klienti sūdzas?',
  'uncoded.source': 'Cēlonis zināms deviņpadsmit sūdzībām no divdesmit.',
  'uncoded.sentence':
    '{value} sūdzību gadījumā ir pierakstīts cēlonis ({low} – {high}, {n, plural, zero {# sūdzību} one {# sūdzība} other {# sūdzības}}); standarts ir {target}.',
  'uncoded.good':
    '{value} sūdzību gadījumā ir pierakstīts cēlonis ({low} – {high}, {n, plural, zero {# sūdzību} one {# sūdzība} other {# sūdzības}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur atrod cēloni.',

  'advice.acknowledge-same-day':
    'Vēl šodien apstipriniet visu nokavēto, norādot cilvēka vārdu un atbildes dienu. Pēc tam lai viens cilvēks katru rītu vispirms atver sūdzības, un nosakiet, kurš viņu aizstāj.',
  'advice.answer-overdue-today':
    'Atveriet sarakstu un vēl šodien atbildiet uz katru sūdzību, sākot ar vecāko; par tām, kurās klientam var būt radušās papildu tiesības, jautājiet juristam. Pēc tam katrai atvērtai sūdzībai iestatiet atgādinājumu nedēļu pirms termiņa gan atbildīgajam, gan aizvietotājam.',
  'advice.send-the-confirmation':
    'Vēl šodien nosūtiet sarakstā esošos apliecinājumus. Pēc tam lai sistēma tos izdrukā vai nosūta pie katras reģistrētās sūdzības, lai nevienam par to nebūtu jādomā.',
  'advice.use-the-four-steps':
    'Apskatiet, kurš no četriem soļiem iztrūkst visbiežāk, un nākamajā sanāksmē to izspēlējiet ar divām īstām sūdzībām. Ielieciet visus četrus pie sūdzības kā atzīmējamus lauciņus pirms slēgšanas.',
  'advice.call-after-closing':
    'Piezvaniet katram klientam trīs dienu laikā pēc slēgšanas; lai zvana tas, kurš sūdzību nokārtoja, un uzdod vienu jautājumu: vai jums tas ir nokārtots? Sāciet ar šonedēļ slēgtajām.',
  'advice.win-back-complainants':
    'Piezvaniet desmit klientiem, kuri pirms apmēram pusgada sūdzējās un kopš tā laika nav pirkuši, un pajautājiet, kas palika neatrisināts. Ko dzirdat trīs reizes, to mainiet.',
  'advice.read-the-new-complaints':
    'Izlasiet visas jaunās sūdzības pilnībā, vislabāk skaļi, un pierakstiet, kas īsi pirms tam mainījies: cena, piegādātājs, veidlapa, maiņa. Ja aiz vairākām ir viena lieta, vispirms nokārtojiet to un pasakiet klientiem.',
  'advice.reopen-the-action':
    'Atkārtoti atveriet pasākumu, kura cēlonis atgriezies, un nosēdiniet tā atbildīgo pie jaunākās sūdzības. Nosakiet dienu, kad sūdzības ar šo cēloni saskaitīs vēlreiz, pirms to sauc par pabeigtu.',
  'advice.settle-before-authority':
    'Izlasiet, ko šie klienti lūdza pirms tam un ko viņiem atbildēja. Katrā atteikumā norādiet iemeslus, strīdu risināšanas iestādi un cilvēku, kam vispirms piezvanīt.',
  'advice.raise-the-limit':
    'Apskatiet, par ko pēdējā mēnesī lēma pakāpi augstāk un par kādām summām. Ko tik un tā vienmēr apstiprināja, par to ļaujiet lemt pirmās līnijas darbiniekiem; pēc mēneša pārbaudiet kopsummu.',
  'advice.code-the-cause':
    'Saīsiniet cēloņu sarakstu tā, lai to var pārskatīt vienā acu uzmetienā, un ļaujiet cēloni izvēlēties tam, kurš sūdzību nokārto. Reizi nedēļā kopā izskatiet tās, kurām cēloņa nav.',

  'excluded.pending': 'Termiņš vēl nav beidzies',
  'excluded.no-due-day': 'Nav zināma termiņa diena',
  'excluded.too-recent': 'Slēgts pārāk nesen, lai vērtētu',
  'excluded.half-year-runs': 'Laiks nākamajam pirkumam vēl nav beidzies',

  'setting.acknowledge-days.name': 'Saņemšanas apstiprinājuma dienas',
  'setting.acknowledge-days.doc': 'Darba dienas, kurās klients uzzina, ka sūdzība ir saņemta.',
  'setting.confirm-within.name': 'Apstiprinājums laikā',
  'setting.confirm-within.doc': 'Laiks pēc sūdzības slēgšanas, kurā klients apstiprina, ka ir apmierināts.',
  'setting.stay-within.name': 'Pērk vēlreiz laikā',
  'setting.stay-within.doc': 'Laiks pēc saziņas, kurā klients, kas paliek, pērk vēlreiz.',
  'setting.settled-for.name': 'Miers pēc pasākuma',
  'setting.settled-for.doc': 'Laiks pēc pasākuma izpildes, no kura tā cēlonis vairs nedrīkst radīt sūdzības.',
};
