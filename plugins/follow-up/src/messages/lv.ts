import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Lietu novešana līdz galam',
  'principle.question': 'Vai turam solījumus un katru lietu novedam līdz galam?',

  'promise-kept.name': 'Turēti solījumi',
  'promise-kept.question': 'Vai turam savus solījumus?',
  'promise-kept.source': 'Apkalpošana ir arī cerības, ko tā rada: deviņpadsmit solījumi no divdesmit izpildīti laikā.',
  'promise-kept.sentence':
    'Laikus izpildīti {value} solījumu, kuriem pienācis termiņš ({low} – {high}, {n, plural, zero {# solījumu} one {# solījums} other {# solījumi}}); standarts ir {target}.',
  'promise-kept.good':
    'Laikus izpildīti {value} solījumu, kuriem pienācis termiņš ({low} – {high}, {n, plural, zero {# solījumu} one {# solījums} other {# solījumi}}), izteikti vairāk nekā citur: noskaidrojiet, kā tur solījumus pieraksta un nodod.',

  'contacted.name': 'Saziņa pēc nopietna pieteikuma',
  'contacted.question': 'Vai pēc nopietna pieteikuma sazināmies ar klientu?',
  'contacted.source': 'Pēc četrām sūdzībām un steidzamām lietām no piecām nedēļas laikā sazināmies.',
  'contacted.sentence':
    'Ar klientu sazinājāmies pēc {value} slēgto sūdzību un steidzamo pieteikumu ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}); standarts ir {target}.',
  'contacted.good':
    'Ar klientu sazinājāmies pēc {value} slēgto sūdzību un steidzamo pieteikumu ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}), izteikti biežāk nekā citur: noskaidrojiet, kas zvana un kad.',

  'confirmed.name': 'Klienta apstiprināts rezultāts',
  'confirmed.question': 'Vai jautājam klientiem, vai viņi ir apmierināti ar rezultātu, un sadzirdam atbildi?',
  'confirmed.source': 'Divi klienti no pieciem pasaka, vai ir apmierināti: ar to pietiek, lai pamanītu, ka nav.',
  'confirmed.sentence':
    'Klients pateica, kā beidzās {value} atrisināto pieteikumu ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}); standarts ir {target}.',
  'confirmed.good':
    'Klients pateica, kā beidzās {value} atrisināto pieteikumu ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}), izteikti biežāk nekā citur: noskaidrojiet, kā tur jautā.',

  'documented.name': 'Pierakstīts rezultāts',
  'documented.question': 'Vai ir pierakstīts, kā lieta beidzās?',
  'documented.source': 'Vienmēr pierakstiet saziņas reizes detaļas, stāvokļus un kopsavilkumu, lai turpināt varētu ikviens.',
  'documented.sentence':
    'Rezultāta kods un kopsavilkums ir {value} slēgto pieteikumu ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}); standarts ir {target}.',
  'documented.good':
    'Rezultāta kods un kopsavilkums ir {value} slēgto pieteikumu ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}), izteikti vairāk nekā citur: noskaidrojiet, kad tur atrod laiku rakstīt.',

  'dropped.name': 'Klienti, kuriem pārstājām atbildēt',
  'dropped.question': 'Vai esam pārstājuši atbildēt klientam, kurš gaida no mums ziņu?',
  'dropped.source': 'Neviens negaida uz mums bez ziņas ilgāk par trim darbdienām.',
  'dropped.sentence':
    'Mūsu ziņu pārāk ilgi gaida {breaches, plural, zero {# atvērtu pieteikumu} one {# atvērts pieteikums} other {# atvērti pieteikumi}} (pavisam atvērti: {n, number}); standarts ir {target}.',

  'advice.hand-over-promises':
    'Jau šodien piezvaniet klientiem, kuriem dotie solījumi nokavēti. Tad apskatiet, kad neturētie solījumi doti un kam tie bija jāizpilda; ja viena maiņa sola otras vietā, katru rītu sāciet ar sarakstu, kas šodien izpildāms, un vienu cilvēku, kurš par to atbild.',
  'advice.call-after-serious-case':
    'Slēdzot katru sūdzību un steidzamo pieteikumu, iestatiet atgādinājumu piektajai dienai ar tā cilvēka vārdu, kurš klientu pazīst. Sāciet ar šonedēļ slēgtajiem.',
  'advice.ask-before-closing':
    'Kad lieta atrisināta, uzdodiet vienu jautājumu kanālā, ko klients izmantoja, un pārliecinieties, ka uzaicinājums tiešām tiek nosūtīts. Vislielāko labumu ar vismazāko darbu dod īss zvans pēc katras atrisinātas sūdzības.',
  'advice.write-the-summary':
    'Rezultātu un kopsavilkumu divos teikumos padariet par slēgšanas nosacījumu un rezultātu sarakstu turiet tik īsu, lai no tā varētu izvēlēties. Vispirms pajautājiet tiem, kas pieteikumus slēdz, kas to apgrūtina.',
  'advice.answer-dropped-today':
    'Atveriet sarakstu un atbildiet katram klientam jau šodien, sākot ar vecāko, kaut vai tikai pasakot, kad lieta būs atrisināta. Tad meklējiet, kas tiem kopīgs: prombūtnē esošs atbildīgais, neuzraudzīta rinda, nodošana, kurā pieteikums pazuda.',

  'excluded.cancelled': 'Atcelti, jo klients to vairs nevēlējās',
  'excluded.not-yet-due': 'Termiņš vēl nav pienācis',
  'excluded.too-recent': 'Slēgti pārāk nesen, lai varētu spriest',

  'setting.contact-within.name': 'Sazināties laikā',
  'setting.contact-within.doc': 'Laiks pēc smagas lietas slēgšanas, kurā kāds sazinās ar klientu.',
  'setting.confirm-within.name': 'Klienta apstiprinājums laikā',
  'setting.confirm-within.doc': 'Laiks pēc lietas atrisināšanas, kurā klients pasaka, vai tā tiešām ir atrisināta.',
  'setting.summary-length.name': 'Kopsavilkuma garums',
  'setting.summary-length.doc': 'Rakstzīmju skaits, no kura rakstisks kopsavilkums kaut ko pasaka.',
  'setting.silent-after.name': 'Klusums pēc',
  'setting.silent-after.doc': 'Darba laiks, pēc kura klients bez atbildes skaitās pamests; trīs darba dienas pa astoņām stundām.',
};
