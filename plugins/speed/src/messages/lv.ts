import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Reakcijas ātrums',
  'principle.question': 'Vai atbildam un atrisinām solītajā laikā?',

  'first-reply.name': 'Savlaicīga pirmā atbilde',
  'first-reply.question': 'Vai atbildam solītajā laikā?',
  'first-reply.source': 'Parastie termiņi zvaniem, e-pastiem, ziņām sociālajos tīklos un citam; termiņi un deviņi no desmit ir sākuma vērtības.',
  'first-reply.sentence':
    'Uz {value} pieteikumu cilvēks pirmo reizi atbildēja solītajā laikā ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}); standarts ir {target}.',
  'first-reply.good':
    'Uz {value} pieteikumu cilvēks pirmo reizi atbildēja solītajā laikā ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}), izteikti vairāk nekā citur: noskaidrojiet, kas un kad tur seko ienākošajam.',

  'call-service-level.name': 'Ātri pacelti zvani',
  'call-service-level.question': 'Vai ātri paceļam klausuli?',
  'call-service-level.source': '80 % 20 sekundēs ir saziņas centru ieraža, nevis pētījums. Spānija: 95 % 180 sekundēs (Ley 10/2025; jāpārbauda vēlreiz).',
  'call-service-level.sentence':
    'Uz {value} zvanu atbildēja solītajā laikā ({low} – {high}, {n, plural, zero {# zvanu} one {# zvans} other {# zvani}}); standarts ir {target}.',
  'call-service-level.good':
    'Uz {value} zvanu atbildēja solītajā laikā ({low} – {high}, {n, plural, zero {# zvanu} one {# zvans} other {# zvani}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur plāno maiņas dienas gaitā.',

  'p90-reply.name': 'Lēnākās desmitdaļas gaidīšana',
  'p90-reply.question': 'Cik ilgi gaida lēnākie 10 %?',
  'p90-reply.source': 'Deviņi no desmit gaida ne vairāk kā trīskārt solītās četras darba laika stundas.',
  'p90-reply.sentence':
    'Katrs desmitais pieteikums pirmo atbildi gaidīja ilgāk par šādu laiku: {value} ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}); standarts ir ne vairāk kā {target}.',
  'p90-reply.good':
    'Katrs desmitais pieteikums pirmo atbildi gaidīja ilgāk par šādu laiku: {value} ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}), izteikti mazāk nekā citur: noskaidrojiet, kā tur nekas nepaliek novārtā.',

  'next-reply.name': 'Ātri arī pēc pirmās atbildes',
  'next-reply.question': 'Vai paliekam ātri arī pēc pirmās atbildes?',
  'next-reply.source': 'Uz septiņpadsmit nākamajām ziņām no divdesmit atbild pusē darbdienas.',
  'next-reply.sentence':
    'Uz {value} klientu turpmāko ziņojumu atbildēja solītajā laikā ({low} – {high}, {n, plural, zero {# turpmāku ziņojumu} one {# turpmāks ziņojums} other {# turpmāki ziņojumi}}); standarts ir {target}.',
  'next-reply.good':
    'Uz {value} klientu turpmāko ziņojumu atbildēja solītajā laikā ({low} – {high}, {n, plural, zero {# turpmāku ziņojumu} one {# turpmāks ziņojums} other {# turpmāki ziņojumi}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur nodod iesāktās sarunas.',

  'resolve.name': 'Savlaicīgi atrisināts',
  'resolve.question': 'Vai pieteikumi tiek atrisināti laikus?',
  'resolve.source': 'Septiņpadsmit pieteikumus no divdesmit atrisina trīs darbdienās.',
  'resolve.sentence':
    '{value} pieteikumu tika atrisināti solītajā laikā ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}); standarts ir {target}.',
  'resolve.good':
    '{value} pieteikumu tika atrisināti solītajā laikā ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}), izteikti vairāk nekā citur: noskaidrojiet, kurus pieteikumus tur atrisina uzreiz.',

  'in-person-greet.name': 'Tūlītēja sagaidīšana',
  'in-person-greet.question': 'Vai apmeklētājus sagaida uzreiz?',
  'in-person-greet.source': 'Sasveicināties un palīdzēt 60 sekunžu laikā: viesnīcas standarts katram viesim; sākuma vērtība ir deviņpadsmit no divdesmit.',
  'in-person-greet.sentence':
    '{value} apmeklētāju tika sveicināti solītajā laikā ({low} – {high}, {n, plural, zero {# apmeklējumu} one {# apmeklējums} other {# apmeklējumi}}); standarts ir {target}.',
  'in-person-greet.good':
    '{value} apmeklētāju tika sveicināti solītajā laikā ({low} – {high}, {n, plural, zero {# apmeklējumu} one {# apmeklējums} other {# apmeklējumi}}), izteikti vairāk nekā citur: noskaidrojiet, kurš tur vēro durvis.',

  'effect.name': 'Ātrums un apmierinātība',
  'effect.question': 'Vai klienti ar ātru pirmo atbildi šeit ir apmierinātāki?',
  'effect.source': 'Vai ātrums nes uzticību, vērtējiet pēc saviem datiem; informācija bez mērķa.',
  'effect.sentence':
    'Apmierinātības starpība pēc ātras un pēc lēnas pirmās atbildes ir {value} pp, salīdzinot vienādus kanālus un tematus ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}).',

  'advice.cover-slow-hours':
    'Atveriet nokavētos pieteikumus un apskatiet, kurā stundā un kanālā tie radušies. Pārceliet uz šo stundu vienu cilvēku un apstiprinājumā miniet laiku, ko varat ievērot; pēc trim nedēļām pārbaudiet vēlreiz.',
  'advice.staff-the-line':
    'Apskatiet, kurās pusstundās zvani gaidīja. Pirms lūdzat vairāk cilvēku, pārbīdiet pauzes un maiņu sākumu par pusstundu un piedāvājiet atzvanīt, kad neviens nav brīvs.',
  'advice.look-at-the-oldest':
    'Kopā izlasiet desmit lēnākos pieteikumus un pierakstiet, ko katrs gaidīja. Pēc tam lai viens cilvēks katru dienu sāk ar vecākajiem pieteikumiem, nevis jaunākajiem.',
  'advice.show-waiting-turns':
    'Izveidojiet sarakstu ar sarunām, kurās pēdējais rakstījis klients, atsevišķi no jaunajām, un katrā maiņā nosakiet atbildīgo. Maiņas beigās nododiet nepabeigto konkrētam cilvēkam.',
  'advice.remove-the-wait':
    'Sagrupējiet nokavētos pieteikumus pēc tā, ko tie gaidīja. Novērsiet biežāko gaidīšanu: ļaujiet par to lemt pirmās līnijas darbiniekiem vai vienojieties par termiņu ar nodaļu, kur lieta stāv.',
  'advice.watch-the-door':
    'Vienmēr vienam cilvēkam uzticiet pacelt acis, kad veras durvis, un nosakiet, kurš viņu aizstāj, kad viņš ir aizņemts. Nedēļas noslogotākajā laikā paši stundu pastāviet pie durvīm.',

  'excluded.pending': 'Vēl nav atbildēts vai atrisināts, taču solītais laiks nav pagājis',
  'excluded.short-abandon': 'Pārtraukts dažu sekunžu laikā',

  'setting.reply-within.name': 'Pirmā atbilde laikā',
  'setting.reply-within.doc': 'Darba laiks, kurā pirmoreiz atbild cilvēks, ja nav apsolīts nekas īsāks.',
  'setting.urgent-within.name': 'Pirmā atbilde steidzamā lietā',
  'setting.urgent-within.doc': 'Darba laiks, kurā cilvēks pirmoreiz atbild steidzamā lietā.',
  'setting.messaging-within.name': 'Pirmā atbilde ziņās',
  'setting.messaging-within.doc': 'Darba laiks, kurā cilvēks pirmoreiz atbild sociālajos tīklos un ziņapmaiņā.',
  'setting.chat-within.name': 'Pirmā atbilde tērzēšanā',
  'setting.chat-within.doc': 'Darba laiks, kurā cilvēks pirmoreiz atbild tērzēšanā.',
  'setting.call-within.name': 'Atbildēt uz zvanu laikā',
  'setting.call-within.doc': 'Laiks, kurā cilvēks atbild uz zvanu, kas sācis gaidīt.',
  'setting.short-abandon.name': 'Īsa atteikšanās',
  'setting.short-abandon.doc': 'Laiks, kurā zvana pārtraukšana par mums neko nepasaka.',
  'setting.next-within.name': 'Nākamā atbilde laikā',
  'setting.next-within.doc': 'Darba laiks, kurā cilvēks atbild uz katru nākamo klienta ziņu.',
  'setting.resolve-within.name': 'Atrisināt laikā',
  'setting.resolve-within.doc': 'Darba laiks, kurā lieta tiek atrisināta, klienta gaidīšanu neskaitot; trīs darba dienas pa astoņām stundām.',
  'setting.greet-within.name': 'Sasveicināties laikā',
  'setting.greet-within.doc': 'Laiks, kurā kāds sveicina ienākušu klientu.',
};
