import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Saziņas kvalitāte',
  'principle.question': 'Vai mūsu sarunas ir labas un vai tās vērtējam taisnīgi?',

  'internal-quality.name': 'Kvalitāte pēc pašu mērauklas',
  'internal-quality.question': 'Cik labas ir mūsu sarunas pēc pašu mērauklas?',
  'internal-quality.source': 'Sarunas sasniedz 85 % no sava vērtēšanas saraksta; vērtēšanas rīku piegādātājs par 2021. gadu ziņoja par vidēji 81 %.',
  'internal-quality.sentence':
    'Sarunas sasniedz {value} no vērtējuma lapas ({low} – {high}, {n, plural, zero {# novērtētu sarunu} one {# novērtēta saruna} other {# novērtētas sarunas}}); standarts ir {target}.',
  'internal-quality.good':
    'Sarunas sasniedz {value} no vērtējuma lapas ({low} – {high}, {n, plural, zero {# novērtētu sarunu} one {# novērtēta saruna} other {# novērtētas sarunas}}), izteikti vairāk nekā citur: kopā noklausieties divas no tām.',

  'critical-free.name': 'Bez kritiskām kļūdām',
  'critical-free.question': 'Vai sarunās nav kritisku kļūdu?',
  'critical-free.source': 'Deviņpadsmit sarunās no divdesmit nav kritisku kļūdu; kur kļūdas skar likumu, iestatiet 99 %.',
  'critical-free.sentence':
    '{value} sarunu bija bez kritiskām kļūdām ({low} – {high}, {n, plural, zero {# novērtētu sarunu} one {# novērtēta saruna} other {# novērtētas sarunas}}); standarts ir {target}.',
  'critical-free.good':
    '{value} sarunu bija bez kritiskām kļūdām ({low} – {high}, {n, plural, zero {# novērtētu sarunu} one {# novērtēta saruna} other {# novērtētas sarunas}}), izteikti vairāk nekā citur: noskaidrojiet, ko tur pārbauda pirms atbildes.',

  'courtesy.name': 'Laipnība',
  'courtesy.question': 'Vai esam pieklājīgi un laipni?',
  'courtesy.source': 'Deviņpadsmit sarunas no divdesmit ir pieklājīgas un laipnas, no sveiciena līdz atvadām.',
  'courtesy.sentence':
    '{value} laipnības vērtējumu atbilda prasībām ({low} – {high}, {n, plural, zero {# vērtējumu} one {# vērtējums} other {# vērtējumi}}); standarts ir {target}.',
  'courtesy.good':
    '{value} laipnības vērtējumu atbilda prasībām ({low} – {high}, {n, plural, zero {# vērtējumu} one {# vērtējums} other {# vērtējumi}}), izteikti vairāk nekā citur: paklausieties, kā tur sveicina un atvadās.',

  'clarity.name': 'Skaidrība',
  'clarity.question': 'Vai skaidrojam saprotami?',
  'clarity.source': 'Deviņi skaidrojumi no desmit ir saprotami.',
  'clarity.sentence':
    '{value} skaidrības vērtējumu atbilda prasībām ({low} – {high}, {n, plural, zero {# vērtējumu} one {# vērtējums} other {# vērtējumi}}); standarts ir {target}.',
  'clarity.good':
    '{value} skaidrības vērtējumu atbilda prasībām ({low} – {high}, {n, plural, zero {# vērtējumu} one {# vērtējums} other {# vērtējumi}}), izteikti vairāk nekā citur: izlasiet trīs no viņu skaidrojumiem.',

  'clarity-asked-back.name': 'Jautājumi par to, kas bija domāts',
  'clarity-asked-back.question': 'Cik bieži klienti jautā, ko mēs domājām?',
  'clarity-asked-back.source': 'Ne vairāk kā trīs klientu atbildēs no simta jautāts, ko mēs domājām.',
  'clarity-asked-back.sentence':
    '{value} savu atbilžu klienti pārjautāja, ko bijām domājuši ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}); standarts ir ne vairāk kā {target}.',

  'tone-brand.name': 'Mūsu pašu tonis',
  'tone-brand.question': 'Vai mūsu tonis ir mums raksturīgs?',
  'tone-brand.source': 'Katrai organizācijai ir sava personība; tā jūtama deviņās sarunās no desmit.',
  'tone-brand.sentence':
    '{value} toņa vērtējumu atbilda prasībām ({low} – {high}, {n, plural, zero {# vērtējumu} one {# vērtējums} other {# vērtējumi}}); standarts ir {target}.',
  'tone-brand.good':
    '{value} toņa vērtējumu atbilda prasībām ({low} – {high}, {n, plural, zero {# vērtējumu} one {# vērtējums} other {# vērtējumi}}), izteikti vairāk nekā citur: izlasiet trīs no viņu atbildēm.',

  'conduct-complaints.name': 'Sūdzības par izturēšanos',
  'conduct-complaints.question': 'Vai klienti sūdzas par to, kā pret viņiem izturas?',
  'conduct-complaints.source': 'Iepriekšējo periodu parastās robežas; katru sūdzību kāds izlasa.',
  'conduct-complaints.sentence':
    'Sūdzību par izturēšanos skaits uz tūkstoš saziņas reizēm: {value} ({low} – {high}, {n, plural, zero {# saziņas reižu} one {# saziņas reize} other {# saziņas reizes}}), kas ir virs ierastajām robežām.',
  'conduct-complaints.good':
    'Sūdzību par izturēšanos skaits uz tūkstoš saziņas reizēm: {value} ({low} – {high}, {n, plural, zero {# saziņas reižu} one {# saziņas reize} other {# saziņas reizes}}), izteikti mazāk nekā citur: noskaidrojiet, kā tur palīdz cits citam grūtos brīžos.',

  'coverage.name': 'Pietiekami daudz novērtētu sarunu',
  'coverage.question': 'Vai novērtējam pietiekami daudz sarunu, lai varētu ko apgalvot?',
  'coverage.source':
    'No trīsdesmit četriem nejauši izvēlētiem vērtējumiem īpatsvars zināms desmit punktu robežās, deviņas reizes no desmit; mazāks skaits der apmācībai, ne mērīšanai.',
  'coverage.sentence':
    '{breaches, plural, zero {# filiālēs ir} one {# filiālē ir} other {# filiālēs ir}} pārāk maz novērtētu sarunu, lai spriestu (filiāļu kopā: {n, number}); standarts ir {target}.',

  'calibrated.name': 'Vērtētāju saskaņa',
  'calibrated.question': 'Vai vērtētāji ir vienisprātis?',
  'calibrated.source': 'Kripendorfs alfu 0,8 uzskata par labu, bet 0,67 – par tik tikko lietojamu (jāpārbauda vēlreiz).',
  'calibrated.sentence':
    'Vienu un to pašu sarunu vērtētāju saskaņa ir {value}, kur 1 ir vienmēr un 0 – nejaušība ({low} – {high}, {n, plural, zero {# vērtējumu} one {# vērtējums} other {# vērtējumi}}); standarts ir {target}.',

  'calibrated-gap.name': 'Atšķirība starp vērtētājiem',
  'calibrated-gap.question': 'Cik ļoti atšķiras dažādu vērtētāju vērtējumi par vienu un to pašu?',
  'calibrated-gap.source': 'Vienas un tās pašas sarunas vērtējumi atšķiras ne vairāk kā par pieciem punktiem no simta.',
  'calibrated-gap.sentence':
    'Vērtētāju vidējā starpība, vērtējot vienu un to pašu, simt punktu skalā ir {value} ({low} – {high}, {n, plural, zero {# vērtējumu} one {# vērtējums} other {# vērtējumi}}); standarts ir ne vairāk kā {target}.',

  'disputes.name': 'Pamatoti iebildumi',
  'disputes.question': 'Vai vērtējumi ir taisnīgi?',
  'disputes.source': 'Pamatoti izrādās ne vairāk kā trīs iebildumi no desmit.',
  'disputes.sentence':
    '{value} izskatīto iebildumu atzīti par pamatotiem ({low} – {high}, {n, plural, zero {# iebildumu} one {# iebildums} other {# iebildumi}}); standarts ir ne vairāk kā {target}.',

  'disputes-time.name': 'Iebildumu izskatīšanas laiks',
  'disputes-time.question': 'Cik ilgi izskata iebildumus?',
  'disputes-time.source': 'Pusi iebildumu izlemj piecu dienu laikā.',
  'disputes-time.sentence':
    'Puse iebildumu izskatīta ilgāk par šādu laiku: {value} ({low} – {high}, {n, plural, zero {# iebildumu} one {# iebildums} other {# iebildumi}}); standarts ir ne vairāk kā {target}.',

  'advice.work-on-one-category':
    'Atveriet vērtējumus un paņemiet tikai vājāko kategoriju. Kopā noklausieties divas labas un divas vājas sarunas, vienojieties par vienu teikumu, kas vājās būtu mainījis, un pēc mēneša pārbaudiet vēlreiz.',
  'advice.read-critical-errors':
    'Vēl šodien izlasiet katru sarunu ar kritisku kļūdu un labojiet, ko tā klientam nodarījusi. Tad atrodiet vienu soli, kas lielāko daļu būtu novērsis, un izspēlējiet to ar visiem.',
  'advice.practise-the-opening':
    'Kopā ar komandu izspēlējiet sarunas pirmo un pēdējo teikumu viņu pašu vārdiem. Tad apskatiet, cikos radušies vājie vērtējumi: maiņas beigās pauze palīdz vairāk nekā apmācība.',
  'advice.rewrite-the-unclear':
    'Paņemiet trīs visbiežāk sūtītos tekstus un ļaujiet kādam no malas tos skaļi izlasīt; pārrakstiet katru teikumu, pie kura viņš apstājas. Vispirms atbilde, katrā teikumā viens solis.',
  'advice.write-two-ways':
    'Paņemiet vienu biežu atbildi un uzrakstiet to divējādi: kā mēs teiktu un kā ne, un izkariet abus variantus. No veidnēm svītrojiet to, ko neviens skaļi neteiktu.',
  'advice.hear-both-sides':
    'Izlasiet katru no šīm sūdzībām un pirms spriešanas uzklausiet kolēģi; bieži diena bijusi pārāk pilna. Klientam atbildiet paši, un ar komandu pārrunājiet, kas būtu palīdzējis.',
  'advice.draw-at-random':
    'Ļaujiet sistēmai uzskaitītajām filiālēm katru nedēļu nejauši izvēlēties dažas sarunas. Ja tas ir vairāk, nekā vērtētāji spēj, labāk vērtējiet reģionu un to pasakiet, nevis spriediet par filiāli pēc četriem zvaniem.',
  'advice.calibrate-together':
    'Katrs atsevišķi novērtējiet sešas sarunas un tad runājiet tikai par lielākajām atšķirībām. Vadlīnijās katrai pakāpei ierakstiet vienu piemēru, un nespriediet par cilvēkiem, kamēr vērtētāji nav vienisprātis.',
  'advice.name-the-unclear-category':
    'Apskatiet, uz kuru kategoriju attiecas visvairāk pamatoto iebildumu, un pārrakstiet tās vadlīnijas kopā ar tiem, kas iebilda. Izlabojiet vērtējumus un atklāti pasakiet, ka iebildums bija pamatots.',
  'advice.decide-disputes-weekly':
    'Par iebildumiem lemiet reizi nedēļā noteiktā stundā, divatā, un rezultātu ar viena teikuma pamatojumu paziņojiet tajā pašā dienā.',

  'excluded.not-applicable': 'Kategorija nebija piemērojama',

  'setting.conduct-causes.name': 'Uzvedības cēloņi',
  'setting.conduct-causes.doc': 'To cēloņu kodi, kas apzīmē kāda uzvedību.',
  'setting.reviews-per-unit.name': 'Vērtējumi filiālei',
  'setting.reviews-per-unit.doc': 'Nejauši izvēlēti vērtējumi, kas filiālei vajadzīgi ceturksnī; 34 deviņās reizēs no desmit parāda daļu ar desmit punktu precizitāti.',
};
