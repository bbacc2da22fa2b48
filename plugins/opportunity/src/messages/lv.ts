import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Katra saziņa ir iespēja',
  'principle.question': 'Vai saziņā palīdzam mazliet vairāk, neapgrūtinot klientu?',

  'offer-rate.name': 'Noderīgi piedāvājumi',
  'offer-rate.question': 'Vai pieminam ko noderīgu, kad tas ir vietā?',
  'offer-rate.source': 'Informācija bez mērķa: piedāvājums nekad nav kvota.',
  'offer-rate.sentence':
    'Ko noderīgu piedāvājām {value} saziņas reižu, kurās tas varēja būt vēlams ({low} – {high}, {n, plural, zero {# saziņas reižu} one {# saziņas reize} other {# saziņas reizes}}).',

  'accept.name': 'Pieņemtie piedāvājumi',
  'accept.question': 'Vai piedāvātais bija vēlams?',
  'accept.source': 'Iepriekšējo periodu parastās robežas.',
  'accept.sentence':
    'Klienti pieņēma {value} piemēroto piedāvājumu ({low} – {high}, {n, plural, zero {# piedāvājumu} one {# piedāvājums} other {# piedāvājumi}}), un tas ir ārpus agrāko periodu ierastajām robežām.',

  'harm.name': 'Apmierinātība ar piedāvājumu un bez tā',
  'harm.question': 'Vai piedāvājums klientus neapgrūtina?',
  'harm.source': 'Apmierinātība ne vairāk kā par diviem punktiem zemāka.',
  'harm.sentence':
    'Tajos pašos tematos apmierinātība pēc saziņas ar piedāvājumu atšķiras no saziņas bez tā par {value} pp ({low} – {high}); standarts ir vismaz {target}.',

  'harm-complaints.name': 'Sūdzības par piedāvājumiem',
  'harm-complaints.question': 'Vai klienti nesūdzas par piedāvājumiem?',
  'harm-complaints.source': 'Nevienam piedāvājumam neseko sūdzība.',
  'harm-complaints.sentence':
    'Sūdzība sekoja {breaches, plural, zero {# piedāvājumiem} one {# piedāvājumam} other {# piedāvājumiem}} (kopā izteikti: {n, number}); standarts ir {target}.',

  'net-value.name': 'Piedāvājuma vērtība',
  'net-value.question': 'Vai piedāvājums atmaksājās?',
  'net-value.source': 'Piedāvājums atmaksā laiku, ko tas prasa.',
  'net-value.sentence':
    'Viens piedāvājums, atskaitot patērēto laiku, vidēji deva {value} ({low} – {high}, {n, plural, zero {# piedāvājumu} one {# piedāvājums} other {# piedāvājumi}}); standarts ir vismaz {target}.',

  'products-per-customer.name': 'Produkti uz klientu',
  'products-per-customer.question': 'Vai attiecības ar klientiem kļūst ciešākas?',
  'products-per-customer.source': 'Informācija bez mērķa.',
  'products-per-customer.sentence':
    'Viena klienta nopirkto dažādo produktu skaits vidēji ir {value} ({low} – {high}, {n, plural, zero {# klientu} one {# klients} other {# klienti}}).',

  'advice.listen-before-offering':
    'Noklausieties desmit noraidītus piedāvājumus un par katru jautājiet, vai tas atbilda kaut kam, ko klients bija teicis. Piedāvājiet mazāk un tikai to, kam pamatu deva pati saruna.',
  'advice.stop-where-it-hurts':
    'Tematos, kuros ar piedāvājumu apmierinātība ir zemāka, uzreiz pārtrauciet piedāvāt un turpiniet tur, kur tā nav zemāka. Vispirms atrisiniet to, ar ko klients atnāca; piedāvājums seko pēc jautājuma, vai vēl ko vajag.',
  'advice.apologise-for-the-offer':
    'Piezvaniet klientiem, kuri sūdzējās, atvainojieties un atzīmējiet, ka viņi piedāvājumus nevēlas. Pēc tam skatieties, kas piedāvājumiem bija kopīgs: kampaņa, produkts, sarunas brīdis.',

  'excluded.complaining': 'Klientam bija neatrisināta sūdzība',
  'excluded.vulnerable': 'Klientam vajadzīga īpaša gādība',

  'setting.second-cost.name': 'Sekundes cena',
  'setting.second-cost.doc': 'Cik maksā apstrādes sekunde, valūtas mazākajās vienībās.',
};
