import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Maza piepūle',
  'principle.question': 'Cik daudz darba atstājam klientam?',

  'ces.name': 'Bija viegli',
  'ces.question': 'Vai klientam bija viegli?',
  'ces.source': 'Četri klienti no pieciem piekrīt, ka mēs to padarījām vieglu.',
  'ces.sentence':
    '{value} aptaujāto klientu bija viegli ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}); standarts ir {target}.',
  'ces.good':
    '{value} aptaujāto klientu bija viegli ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}), izteikti vairāk nekā citur: izejiet viņu ceļu klienta acīm.',

  'repeat-information.name': 'Stāstīts divreiz',
  'repeat-information.question': 'Vai klientiem jāatkārto jau teiktais?',
  'repeat-information.source': 'Ne vairāk kā vienam klientam no desmit tas jāstāsta divreiz.',
  'repeat-information.sentence':
    '{value} aptaujāto klientu nācās atkārtot jau teikto ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}); standarts ir ne vairāk kā {target}.',
  'repeat-information.good':
    '{value} aptaujāto klientu nācās atkārtot jau teikto ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}), izteikti mazāk nekā citur: noskaidrojiet, kā tur nodod piezīmes.',

  'transfers.name': 'Daudz roku',
  'transfers.question': 'Caur cik rokām iet lieta?',
  'transfers.source': 'Caur trim cilvēkiem vai divām komandām iziet ne vairāk kā viens pieteikums no desmit.',
  'transfers.sentence':
    '{value} atrisināto pieteikumu gājuši caur pārāk daudz rokām ({low} – {high}, {n, plural, zero {# atrisinātu pieteikumu} one {# atrisināts pieteikums} other {# atrisināti pieteikumi}}); standarts ir ne vairāk kā {target}.',
  'transfers.good':
    '{value} atrisināto pieteikumu gājuši caur pārāk daudz rokām ({low} – {high}, {n, plural, zero {# atrisinātu pieteikumu} one {# atrisināts pieteikums} other {# atrisināti pieteikumi}}), izteikti mazāk nekā citur: noskaidrojiet, kā tur izlemj, kurš ko uzņemas.',

  'misroute.name': 'Vispirms cita komanda',
  'misroute.question': 'Vai lieta uzreiz nonāk pie īstās komandas?',
  'misroute.source': 'Raita virzīšana: ne vairāk kā vienu pieteikumu no desmit atrisina cita komanda, nevis pirmā.',
  'misroute.sentence':
    '{value} atrisināto pieteikumu vispirms nonāca pie citas komandas nekā tā, kas tos atrisināja ({low} – {high}, {n, plural, zero {# atrisinātu pieteikumu} one {# atrisināts pieteikums} other {# atrisināti pieteikumi}}); standarts ir ne vairāk kā {target}.',
  'misroute.good':
    '{value} atrisināto pieteikumu vispirms nonāca pie citas komandas nekā tā, kas tos atrisināja ({low} – {high}, {n, plural, zero {# atrisinātu pieteikumu} one {# atrisināts pieteikums} other {# atrisināti pieteikumi}}), izteikti mazāk nekā citur: noskaidrojiet, ko jautā viņu veidlapa vai izvēlne.',

  'contacts-per-issue.name': 'Saziņas reizes vienā lietā',
  'contacts-per-issue.question': 'Cik saziņas reižu prasa viena lieta?',
  'contacts-per-issue.source': 'Deviņām lietām no desmit pietiek ar ne vairāk kā trim saziņas reizēm.',
  'contacts-per-issue.sentence':
    'Deviņas lietas no desmit prasa ne vairāk kā tik saziņas reižu: {value} ({low} – {high}, {n, plural, zero {# lietu} one {# lieta} other {# lietas}}); standarts ir ne vairāk kā {target}.',

  'channel-hops.name': 'Spiesti mainīt kanālu',
  'channel-hops.question': 'Vai klientiem jāmaina saziņas kanāls?',
  'channel-hops.source': 'Vairāk par vienu kanālu vajag ne vairāk kā vienai lietai no desmit.',
  'channel-hops.sentence':
    '{value} lietu prasīja vairāk nekā vienu kanālu ({low} – {high}, {n, plural, zero {# lietu} one {# lieta} other {# lietas}}); standarts ir ne vairāk kā {target}.',
  'channel-hops.good':
    '{value} lietu prasīja vairāk nekā vienu kanālu ({low} – {high}, {n, plural, zero {# lietu} one {# lieta} other {# lietas}}), izteikti mazāk nekā citur: noskaidrojiet, ko tur var pabeigt līdz galam.',

  'cancel-time.name': 'Atteikšanās laiks',
  'cancel-time.question': 'Cik ilgi klientam jāgaida, lai atteiktos?',
  'cancel-time.source': 'Puse no tiem, kas grib aiziet, ir aizgājuši dienas laikā; sarunu, kurā klientu negribēja palaist, 2014. gadā noklausījās miljoni.',
  'cancel-time.sentence':
    'Puse no tiem, kas gribēja atteikties, gaidīja ilgāk par šādu laiku: {value} ({low} – {high}, {n, plural, zero {# atteikumu} one {# atteikums} other {# atteikumi}}); standarts ir ne vairāk kā {target}.',

  'cancel-in-one.name': 'Atteikšanās vienā reizē',
  'cancel-in-one.question': 'Vai klients var atteikties vienā reizē?',
  'cancel-in-one.source': 'Deviņpadsmit atcelšanas no divdesmit nokārto vienā saziņas reizē.',
  'cancel-in-one.sentence':
    '{value} atteikumu nokārtoti vienā reizē ({low} – {high}, {n, plural, zero {# atteikumu} one {# atteikums} other {# atteikumi}}); standarts ir {target}.',
  'cancel-in-one.good':
    '{value} atteikumu nokārtoti vienā reizē ({low} – {high}, {n, plural, zero {# atteikumu} one {# atteikums} other {# atteikumi}}), izteikti vairāk nekā citur: noskaidrojiet, kas tur tam vajadzīgs.',

  'escalation.name': 'Vienkāršas lietas, kas kļuva par sūdzībām',
  'escalation.question': 'Vai vienkāršas lietas kļūst par sūdzībām?',
  'escalation.source': 'Ar sūdzību beidzas ne vairāk kā viena vienkārša lieta no simta.',
  'escalation.sentence':
    '{value} vienkāršo lietu kļuva par sūdzībām ({low} – {high}, {n, plural, zero {# vienkāršu lietu} one {# vienkārša lieta} other {# vienkāršas lietas}}); standarts ir ne vairāk kā {target}.',
  'escalation.good':
    '{value} vienkāršo lietu kļuva par sūdzībām ({low} – {high}, {n, plural, zero {# vienkāršu lietu} one {# vienkārša lieta} other {# vienkāršas lietas}}), izteikti mazāk nekā citur: noskaidrojiet, kurš tur tās nokārto.',

  'advice.walk-the-way':
    'Paši izejiet ceļu ar trim biežākajām lietām, telefonā un bez zināmas paroles. Atceliet soli, kas palīdz tikai mums, un kopā ar komandu skaļi izlasiet mēneša garāko lietu.',
  'advice.pass-notes-on':
    'Vienojieties, ka neviens nenodod pieteikumu bez divām rindām: ko klients grib un kas jau izdarīts. Pārņēmējs vispirms tās nolasa klientam, nevis jautā vēlreiz.',
  'advice.route-by-topic':
    'Paņemiet tematu, ko nodod visbiežāk, un apskatiet, kura veidlapas, izvēlnes vai pastkastes izvēle to aizved nepareizi; pārdēvējiet to klienta vārdiem. Ko var nokārtot ar vienu jautājumu kolēģim, lai paliek pie pirmā.',
  'advice.finish-where-begun':
    'Noskaidrojiet, ko nevar pabeigt tur, kur tas sākts: parakstu, maksājumu, apliecinājumu. Ieviesiet šajā kanālā tieši to, bet līdz tam zvaniet klientam paši, nevis lūdziet piezvanīt.',
  'advice.let-them-go':
    'Lai līguma beigas uzreiz apstiprina tas, kam klients to lūdz pirmajam, un visu vajadzīgo ielieciet vienā veidlapā. Par iemeslu jautājiet vienreiz un tikai pēc tam: tas ir vērtīgāks par klientu, kuram likāt gaidīt.',
  'advice.stop-the-escalation':
    'Izlasiet, kā katra no tām sākās, un atzīmējiet ziņojumu, pēc kura viss mainījās: parasti tā ir gaidīšana vai vēstule pēc veidnes. No rīta vispirms atbildiet uz ikdienišķiem jautājumiem un šo vēstuli nomainiet.',

  'setting.many-people.name': 'Daudz cilvēku',
  'setting.many-people.doc': 'Cilvēku skaits, kuri cits pēc cita turējuši lietu, no kura tā gājusi caur pārāk daudzām rokām.',
  'setting.many-teams.name': 'Daudz komandu',
  'setting.many-teams.doc': 'Komandu skaits, kuras cita pēc citas turējušas lietu, no kura tā gājusi caur pārāk daudzām rokām.',
  'setting.cancel-topics.name': 'Aiziešanas temati',
  'setting.cancel-topics.doc': 'To tematu kodi, ar kuriem klienti aiziet.',
  'setting.cancel-within.name': 'Aiziet laikā',
  'setting.cancel-within.doc': 'Laiks, kurā klients, kas grib aiziet, ir aizgājis.',
  'setting.routine-topics.name': 'Vienkārši temati',
  'setting.routine-topics.doc': 'Vienkāršo tematu kodi.',
};
