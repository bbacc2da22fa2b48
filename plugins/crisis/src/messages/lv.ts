import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Krīze un tehnika',
  'principle.question': 'Vai esam gatavi krīzei un vai mūsu rīki darbojas?',

  'plan-ready.name': 'Gatavi plāni',
  'plan-ready.question': 'Vai esam gatavi, pirms tas notiek?',
  'plan-ready.source': 'Sagatavojiet plānu katrai krīzei, pirms tā pienāk.',
  'plan-ready.sentence':
    '{breaches, plural, zero {# scenārijiem} one {# scenārijam} other {# scenārijiem}} nav gatava plāna (kopā gaidīti: {n, number}); standarts ir {target}.',

  'escalation-path.name': 'Dežurants',
  'escalation-path.question': 'Vai katrā stundā kāds ir sasniedzams?',
  'escalation-path.source': 'Kāds ir sasniedzams katrā nedēļas stundā.',
  'escalation-path.sentence':
    '{breaches, plural, zero {# plānos} one {# plānā} other {# plānos}} nedēļā ir stundas bez norādīta dežuranta (kopā: {n, number}); standarts ir {target}.',

  'drill.name': 'Mācības un to secinājumi',
  'drill.question': 'Vai esam to izmēģinājuši?',
  'drill.source': 'Divas mācības gadā, un katrs trūkums novērsts.',
  'drill.sentence':
    'Pārāk maz mācību gadā vai nenovērstas nepilnības ir {breaches, plural, zero {# uzņēmumiem} one {# uzņēmumam} other {# uzņēmumiem}}; standarts ir {target}.',

  'detect.name': 'Laiks līdz atklāšanai',
  'detect.question': 'Cik ātri mēs incidentu pamanām?',
  'detect.source': 'Deviņus incidentus no desmit pamana ceturtdaļstundas laikā.',
  'detect.sentence':
    'Deviņi no desmit incidentiem pamanīti šādā laikā: {value} ({low} – {high}, {n, plural, zero {# incidentu} one {# incidents} other {# incidenti}}); standarts ir ne vairāk kā {target}.',

  'first-notice.name': 'Laiks līdz paziņojumam klientiem',
  'first-notice.question': 'Cik ātri par to paziņojam klientiem?',
  'first-notice.source': 'Par deviņiem incidentiem no desmit klienti uzzina stundas laikā.',
  'first-notice.sentence':
    'Deviņos no desmit incidentiem klientiem paziņots šādā laikā pēc pamanīšanas: {value} ({low} – {high}, {n, plural, zero {# incidentu} one {# incidents} other {# incidenti}}); standarts ir ne vairāk kā {target}.',

  'surge.name': 'Rezerve pieplūdumam',
  'surge.question': 'Vai tiktu galā ar vairākas reizes lielāku pieplūdumu?',
  'surge.source': 'Katrā otrajā intervālā pietiek vietas trīskāršam saziņas reižu skaitam; tas ir modelis un augšējā robeža.',
  'surge.sentence':
    '{value} intervālu klātesošie būtu paveikuši vairākas reizes vairāk darba, nekā ienāca ({low} – {high}, {n, plural, zero {# intervālu} one {# intervāls} other {# intervāli}}); standarts ir vismaz {target}.',

  'surge-answered.name': 'Atbildētie zvani pieplūdumā',
  'surge-answered.question': 'Cik zvanītājiem pieplūdumā atbildētu cilvēks?',
  'surge-answered.source': 'Trīskāršā maksimumā puse zvanītāju sasniedz cilvēku, pārējiem atzvana; tas ir modelis, nevis prognoze.',
  'surge-answered.sentence':
    'Pieplūdumā visnoslogotākajā stundā cilvēks atbildētu {value} zvanītāju ({low} – {high}, {n, plural, zero {# intervālu} one {# intervāls} other {# intervāli}}), pārējiem atzvanītu; standarts ir vismaz {target}. Tas ir modelis, nevis prognoze.',

  'viral.name': 'Sliktu pieminējumu vilnis',
  'viral.question': 'Vai par mums neizplatās kas slikts?',
  'viral.source': 'Nav nelabvēlīgu pieminējumu viļņa.',
  'viral.sentence':
    'Pēkšņā vilnī ietilpst {breaches, plural, zero {# slikti pieminējumi} one {# slikts pieminējums} other {# slikti pieminējumi}} (slikto kopā: {n, number}); standarts ir {target}.',

  'incidents.name': 'Drošības incidenti',
  'incidents.question': 'Vai drošības incidentu kļūst vairāk?',
  'incidents.source': 'Iepriekšējo periodu parastās robežas.',
  'incidents.sentence':
    'Drošības incidentu skaits uz desmit tūkstošiem pieteikumu: {value} ({low} – {high}), un tas ir ārpus agrāko periodu ierastajām robežām.',

  'fallback-tool.name': 'Darbs bez galvenā rīka',
  'fallback-tool.question': 'Vai varam strādāt, kad galvenais rīks nedarbojas?',
  'fallback-tool.source': 'Darbu bez galvenā rīka izmēģina divreiz gadā.',
  'fallback-tool.sentence':
    'Pēdējā laikā nav izmēģināti {breaches, plural, zero {# pārtraukuma plāni} one {# pārtraukuma plāns} other {# pārtraukuma plāni}} (kopā: {n, number}); standarts ir {target}.',

  'postmortem.name': 'Incidentu mācības',
  'postmortem.question': 'Vai mācāmies no incidentiem?',
  'postmortem.source': 'No katra incidenta desmit dienu laikā ir gūtas mācības, un pasākumi ir paveikti.',
  'postmortem.sentence':
    'Bez laikus pierakstītām mācībām vai ar nepabeigtiem pasākumiem ir {breaches, plural, zero {# incidenti} one {# incidents} other {# incidenti}} (kopā: {n, number}); standarts ir {target}.',

  'uptime.name': 'Rīku dēļ zaudētais darba laiks',
  'uptime.question': 'Cik darba laika atņem nestrādājoši rīki?',
  'uptime.source': 'Rīki darbojas 99,5 % darba laika.',
  'uptime.sentence':
    'Nestrādājoši rīki atņēma {value} darba laika ({low} – {high}); standarts ir ne vairāk kā {target}.',

  'minutes-lost.name': 'Pārtraukumā zaudētās minūtes',
  'minutes-lost.question': 'Cik laika izmaksā viens pārtraukums?',
  'minutes-lost.source': 'Iepriekšējo periodu parastās robežas.',
  'minutes-lost.sentence':
    'Vienā rīka pārtraukumā zaudēto darba minūšu skaits vidēji bija {value} ({low} – {high}, {n, plural, zero {# incidentu} one {# incidents} other {# incidenti}}), un tas ir ārpus agrāko periodu ierastajām robežām.',

  'advice.ready-the-plan':
    'Katram atvērtajam scenārijam nosakiet atbildīgo, piezvaniet uz visiem kontaktu saraksta numuriem un uzrakstiet pirmo ziņu klientiem katrā viņu valodā. Divas izmēģinātas lapas ir labākas par divdesmit neizmēģinātām.',
  'advice.fill-the-on-call-list':
    'Atrodiet tukšās stundas, parasti naktis un svētkus, un vienojieties, kam tad var zvanīt un cik par to maksā. Šonedēļ vienreiz šādā stundā piezvaniet uz numuru.',
  'advice.hold-a-drill':
    'Šomēnes sarīkojiet stundu ilgas mācības par ticamāko scenāriju ar cilvēkiem, kuri tad būtu klāt. Pierakstiet ne vairāk kā piecas nepilnības, katru ar vārdu un datumu.',
  'advice.tell-sooner':
    'Vienojieties, kurš drīkst publicēt pirmo paziņojumu neprasot, un turiet gatavu teikumu: kas nedarbojas, kopš kura laika un kad pateiksiet vairāk. Darbinieki dzirdēto lai uzreiz ziņo uz vienu numuru.',
  'advice.plan-the-overflow':
    'Jau tagad izlemiet, ko pieplūdumā nedarītu, kādu paziņojumu līnija atskaņotu un kurš no citām komandām var atbildēt uz vienkāršiem jautājumiem. Nākamajā noslogotajā dienā izmēģiniet atzvanīšanu.',
  'advice.answer-the-burst':
    'Izlasiet viļņa pieminējumus un atrodiet to vienu lietu, kas ir pamatā. Stundas laikā publiski atbildiet ar to, ko zināt, nosauciet cilvēku, kurš to izskata, un dodiet darbiniekiem tos pašus vārdus.',
  'advice.write-the-lessons':
    'Uz pusstundu apsēdieties ar tiem, kuri bija klāt, un pierakstiet, kas notika, kas palīdzēja un kā trūka, nemeklējot vainīgo. Katram pasākumam nosakiet atbildīgo un atvērtos pārskatiet ik nedēļu.',
  'advice.mend-the-tools':
    'Sakārtojiet pārtraukumus pēc rīka un zaudētā laika un dārgāko parādiet tam, kurš to uztur. Līdz tas ir salabots, turiet pa rokai lapu ar to, ko var darīt bez tā.',

  'excluded.pending': 'Beidzies nesenāk par atļauto laiku',
  'excluded.load-unknown': 'Slodze vai cilvēku skaits nav zināms',

  'setting.scenarios.name': 'Scenāriji',
  'setting.scenarios.doc': 'Krīzes scenāriji, kuriem jābūt gataviem.',
  'setting.languages.name': 'Valodas',
  'setting.languages.doc': 'Valodas, kurās apkalpo klientus, kā ISO 639 kodi.',
  'setting.verified-within.name': 'Pārbaudīt kontaktus laikā',
  'setting.verified-within.doc': 'Laiks, kurā plāna kontaktus pārbauda vēlreiz.',
  'setting.hours-covered.name': 'Nosegtās stundas',
  'setting.hours-covered.doc': 'Stundas nedēļā, kurās kādam jābūt sasniedzamam.',
  'setting.drills-a-year.name': 'Mācības gadā',
  'setting.drills-a-year.doc': 'Mazākais mācību skaits gadā.',
  'setting.surge-times.name': 'Pieplūduma reizes',
  'setting.surge-times.doc': 'Cik reižu vairāk saziņas nekā parasti atnestu pieplūdums.',
  'setting.overflow.name': 'Palīgi',
  'setting.overflow.doc': 'Cik cilvēku no citām komandām palīdzētu pieplūduma laikā.',
  'setting.call-back-after.name': 'Atzvanīšana pēc',
  'setting.call-back-after.doc': 'Pēc cik ilga laika zvanītājs vidēji pieņem piedāvājumu atzvanīt.',
  'setting.handle-time.name': 'Apstrādes laiks',
  'setting.handle-time.doc': 'Cik ilgi vidēji ilgst zvans kopā ar piezīmēm.',
  'setting.burst-times.name': 'Uzplūda reizes',
  'setting.burst-times.doc': 'Cik reižu vairāk sliktu pieminējumu nekā parasti attiecīgajā diennakts stundā ir uzplūds.',
  'setting.few-mentions.name': 'Maz pieminējumu',
  'setting.few-mentions.doc': 'Slikto pieminējumu skaits stundā, zem kura uzplūda nav.',
  'setting.tested-within.name': 'Izmēģināt laikā',
  'setting.tested-within.doc': 'Laiks, kurā darbu bez galvenā rīka izmēģina vēlreiz.',
  'setting.lessons-within.name': 'Secinājumi laikā',
  'setting.lessons-within.doc': 'Laiks pēc incidenta beigām, kurā pieraksta tā mācības.',
};
