import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Produkti bez defektiem',
  'principle.question': 'Vai klienti saņem produktus bez defektiem un vai mēs mācāmies no tiem, kas sabojājas?',

  'dpmo.name': 'Defekti uz miljonu iespēju',
  'dpmo.question': 'Cik defektu nonāk pie klientiem?',
  'dpmo.source': 'Iepriekšējo periodu parastās robežas.',
  'dpmo.sentence':
    'Pie klientiem nonākušo defektu skaits uz miljonu iespēju: {value} ({low} – {high}), un tas ir ārpus agrāko periodu ierastajām robežām.',

  'sigma-level.name': 'Sigma līmenis',
  'sigma-level.question': 'Kādu sigma līmeni sasniedz mūsu produkti?',
  'sigma-level.source': 'Četras sigmas, 6210 defektu uz miljonu; tajā ietvertā nobīde 1,5 ir apstrīdēta ieraža.',
  'sigma-level.sentence':
    'Produktu sigma līmenis ir {value} ({low} – {high}), ar ierasto un apstrīdēto nobīdi 1,5; standarts ir vismaz {target}. Defekti uz miljonu norādīti līdzās.',

  'contact-rate.name': 'Saziņa defektu dēļ',
  'contact-rate.question': 'Cik bieži klienti vēršas pie mums defekta dēļ?',
  'contact-rate.source': 'Iepriekšējo periodu parastās robežas.',
  'contact-rate.sentence':
    'Saziņas reižu skaits defektu dēļ uz tūkstoš pārdotām vienībām: {value} ({low} – {high}), un tas ir ārpus agrāko periodu ierastajām robežām.',

  'early-life.name': 'Agrīnas kļūmes',
  'early-life.question': 'Cik vienību sabojājas drīz pēc pirkuma?',
  'early-life.source': 'Pirmajās trīsdesmit dienās sabojājas ne vairāk kā viena vienība no simta.',
  'early-life.sentence':
    'Pirmo dienu kļūmes veidoja {value} no pārdotajām vienībām ({low} – {high}); standarts ir ne vairāk kā {target}.',

  'prevent-ratio.name': 'Pirms nosūtīšanas atklāti defekti',
  'prevent-ratio.question': 'Cik defektu mēs atklājam, pirms tie nonāk pie klientiem?',
  'prevent-ratio.source': 'Novērst ir labāk nekā labot: četrus defektus no pieciem atklāj pirms nosūtīšanas.',
  'prevent-ratio.sentence':
    'Pirms nosūtīšanas atklājām {value} no visiem atrastajiem defektiem ({low} – {high}, {n, plural, zero {# defektu} one {# defekts} other {# defekti}}); standarts ir vismaz {target}.',

  'pareto.name': 'Galvenie cēloņi bez pasākumiem',
  'pareto.question': 'Vai kaut ko darām ar tiem dažiem cēloņiem, kas ir vairuma saziņas reižu par produktiem pamatā?',
  'pareto.source': 'Meklējiet cēloņus, kas ir vairuma defektu pamatā, un vispirms novērsiet tos.',
  'pareto.sentence':
    'Bez pasākumiem {breaches, plural, zero {ir # galveno cēloņu} one {ir # galvenais cēlonis} other {ir # galvenie cēloņi}}, kuru dēļ klienti vēršas par produktiem (kopā: {n, number}); standarts ir {target}.',

  'loop.name': 'Produkta komandas apstiprināti defekti',
  'loop.question': 'Vai produkta komanda apstiprina ziņotos defektus?',
  'loop.source': 'Deviņus ziņojumus no desmit apstiprina piecu dienu laikā.',
  'loop.sentence':
    'Produkta komanda laikus apstiprināja {value} defektu ({low} – {high}, {n, plural, zero {# defektu} one {# defekts} other {# defekti}}); standarts ir vismaz {target}.',

  'advice.hold-the-batch':
    'Pirms kaut ko maināt, meklējiet vienu produktu, partiju vai piegādātāju, kas izceļas. Aizturiet to, kas vēl ir noliktavā, informējiet pircējus, pirms viņiem jājautā, un dodiet darbiniekiem, kas runā ar klientiem, vienu kopīgu atbildi.',
  'advice.inspect-earlier':
    'Paņemiet pēdējos desmit defektus, ko atrada klienti, un par katru jautājiet, kurā solī to varēja pamanīt. Visbiežāk nosauktajā solī ieviesiet vienu īsu pārbaudi un skaitiet, ko tā atklāj.',
  'advice.act-on-causes':
    'Atveriet uzskaitītos cēloņus, sākot ar biežāko. Katram nosakiet vienu pasākumu ar atbildīgo un termiņu vai pierakstiet, kāpēc to pieņemat, un pēc mēneša vēlreiz paskatieties uz saziņas reižu skaitu.',
  'advice.close-the-loop':
    'Nozīmējiet produkta komandā vienu cilvēku, kurš katru darba dienu pieņem ziņojumus par defektiem un pasaka, kas ar tiem notiks. Sāciet ar vecākajiem, uz kuriem neviens nav atbildējis.',

  'excluded.pending': 'Vēl nav apstiprināts, bet termiņš nav beidzies',
  'excluded.stage-unknown': 'Nav zināms, kurā posmā atklāts',

  'setting.early-life.name': 'Agrīnais posms',
  'setting.early-life.doc': 'Laiks pēc pasūtījuma, kurā kļūme ir agrīna.',
  'setting.leading-share.name': 'Galveno cēloņu daļa',
  'setting.leading-share.doc': 'Visu ar produktiem saistīto saziņas reižu daļa, ko kopā veido galvenie cēloņi.',
  'setting.acknowledge-within.name': 'Apstiprināt defektu laikā',
  'setting.acknowledge-within.doc': 'Laiks, kurā produkta komanda apstiprina paziņotu defektu.',
};
