import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Pašapkalpošanās',
  'principle.question': 'Vai klienti tiek galā paši, un vai ir cilvēks, kad netiek?',

  'success.name': 'Tika galā paši',
  'success.question': 'Vai cilvēki tiešām tiek galā paši?',
  'success.source': 'Trīs pašapkalpošanās mēģinājumi no pieciem beidzas bez saziņas par to pašu tēmu trīs dienu laikā.',
  'success.sentence':
    '{value} pašapkalpošanās mēģinājumu iztika bez saziņas pēc tam ({low} – {high}, {n, plural, zero {# mēģinājumu} one {# mēģinājums} other {# mēģinājumi}}); standarts ir {target}.',
  'success.good':
    '{value} pašapkalpošanās mēģinājumu iztika bez saziņas pēc tam ({low} – {high}, {n, plural, zero {# mēģinājumu} one {# mēģinājums} other {# mēģinājumi}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur rakstītas atbildes.',

  'human-reach.name': 'Cilvēks pēc lūguma',
  'human-reach.question': 'Vai var tikt pie cilvēka, kad to lūdz?',
  'human-reach.source':
    'Deviņpadsmit no divdesmit trīs minūtēs sasniedz cilvēku; Spānijas likums aizliedz apkalpot tikai ar robotiem (Ley 10/2025; jāpārbauda vēlreiz).',
  'human-reach.sentence':
    '{value} no tiem, kas automātam lūdza cilvēku, drīz pie viņa tika ({low} – {high}, {n, plural, zero {# lūgumu} one {# lūgums} other {# lūgumi}}); standarts ir {target}.',
  'human-reach.good':
    '{value} no tiem, kas automātam lūdza cilvēku, drīz pie viņa tika ({low} – {high}, {n, plural, zero {# lūgumu} one {# lūgums} other {# lūgumi}}), izteikti vairāk nekā citur: noskaidrojiet, kurš tur viņus pārņem.',

  'human-reach-by-phone.name': 'Cilvēks aiz balss izvēlnes',
  'human-reach-by-phone.question': 'Vai zvanītāji tiek caur izvēlni līdz cilvēkam?',
  'human-reach-by-phone.source':
    'Deviņpadsmit no divdesmit trīs minūtēs sasniedz cilvēku; Spānijas likums aizliedz apkalpot tikai ar robotiem (Ley 10/2025; jāpārbauda vēlreiz).',
  'human-reach-by-phone.sentence':
    '{value} zvanītāju, kas izvēlnē lūdza cilvēku, drīz pie viņa tika ({low} – {high}, {n, plural, zero {# lūgumu} one {# lūgums} other {# lūgumi}}); standarts ir {target}.',
  'human-reach-by-phone.good':
    '{value} zvanītāju, kas izvēlnē lūdza cilvēku, drīz pie viņa tika ({low} – {high}, {n, plural, zero {# lūgumu} one {# lūgums} other {# lūgumi}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur veidota izvēlne.',

  'gave-up.name': 'Lūdza cilvēku un aizgāja',
  'gave-up.question': 'Vai viņi aiziet pēc tam, kad lūguši cilvēku?',
  'gave-up.source': 'Bez lūgtā cilvēka aiziet ne vairāk kā viens no desmit.',
  'gave-up.sentence':
    '{value} no tiem, kas automātam lūdza cilvēku, aizgāja bez tā ({low} – {high}, {n, plural, zero {# lūgumu} one {# lūgums} other {# lūgumi}}); standarts ir ne vairāk kā {target}.',
  'gave-up.good':
    '{value} no tiem, kas automātam lūdza cilvēku, aizgāja bez tā ({low} – {high}, {n, plural, zero {# lūgumu} one {# lūgums} other {# lūgumi}}), izteikti mazāk nekā citur: noskaidrojiet, kurš tur viņus pārņem.',

  'menu-depth.name': 'Izvēlnes dziļums',
  'menu-depth.question': 'Cik dziļa ir balss izvēlne?',
  'menu-depth.source':
    'Deviņpadsmit zvanītāji no divdesmit sasniedz cilvēku ne vairāk kā trīs līmeņos; sliktas izvēlnes min starp sliktas apkalpošanas cēloņiem.',
  'menu-depth.sentence':
    'Deviņpadsmit zvanītāji no divdesmit iziet ne vairāk kā tik izvēlnes līmeņu: {value} ({low} – {high}, {n, plural, zero {# zvanu} one {# zvans} other {# zvani}}); standarts ir ne vairāk kā {target}.',

  'routine.name': 'Ikdienas jautājumi ar atbildēm',
  'routine.question': 'Vai uz ikdienas jautājumiem ir atbildes?',
  'routine.source': 'Katrai tēmai, ko klienti meklē visvairāk, ir viņiem uzrakstīta atbilde.',
  'routine.sentence':
    '{breaches, plural, zero {# meklētiem tematiem nav klientiem rakstītas atbildes} one {# meklētam tematam nav klientiem rakstītas atbildes} other {# meklētiem tematiem nav klientiem rakstītas atbildes}} (apskatīto tematu skaits: {n, number}); standarts ir {target}.',

  'fallout-gap.name': 'Apkalpošana pēc neveiksmīgas pašapkalpošanās',
  'fallout-gap.question': 'Vai tos, kas paši netika galā, apkalpo sliktāk?',
  'fallout-gap.source': 'Apmierinātība pēc neveiksmes ir ne vairāk kā par pieciem punktiem zemāka, nekā jautājot uzreiz.',
  'fallout-gap.sentence':
    'Apmierinātības starpība pēc neizdevušās pašapkalpošanās un pēc tieša jautājuma ir {value} pp ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}); standarts ir {target}.',

  'advice.mend-the-weak-topic':
    'Paņemiet tematu, pēc kura visvairāk klientu tik un tā jautā, un izlasiet tā atbildi kā viņi, telefonā. Atbildi ielieciet pirmajā rindā, pēdējā – kā tikt pie cilvēka, un pēc mēneša pārbaudiet vēlreiz.',
  'advice.open-the-way-to-people':
    'Paši izejiet ceļu noslogotākajā stundā un pierakstiet, kurā vietā aizietu. „Runāt ar cilvēku” ielieciet pirmajā līmenī, pa stundām nosakiet, kurš šos klientus pārņem, un, ja neviens nav brīvs, piedāvājiet atzvanīt.',
  'advice.write-what-is-sought':
    'Vēl šodien uzrakstiet atbildi saraksta pirmajam tematam; pietiek ar desmit rindām no labākās jebkad dotās atbildes. Viena nedēļā, un ceturksnī viss būs gatavs.',
  'advice.know-what-they-tried':
    'Parādiet kolēģim uz ekrāna, ko klients jau mēģinājis, un lai pirmais teikums to pasaka. Izlasiet desmit pieteikumus, kas sākās ar automātu, un atzīmējiet katru divreiz uzdotu jautājumu.',

  'excluded.too-recent': 'Pārāk nesen, lai zinātu, vai tas palīdzēja',

  'setting.contact-within.name': 'Saziņa pēc pašapkalpošanās laikā',
  'setting.contact-within.doc': 'Laiks pēc pašapkalpošanās, kurā saziņa par to pašu tematu rāda, ka tā nepalīdzēja.',
  'setting.reach-within.name': 'Sasniegt cilvēku laikā',
  'setting.reach-within.doc': 'Laiks, kurā klients, kas lūdz cilvēku, tiek pie tā.',
  'setting.routine-topics.name': 'Vienkārši temati',
  'setting.routine-topics.doc': 'To tematu kodi, kuriem nevienam nevajadzētu cilvēka.',
  'setting.top-topics.name': 'Meklētākie temati',
  'setting.top-topics.doc': 'Cik no tematiem, ko klienti meklē visvairāk, jābūt atbildei.',
};
