import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Apkalpošanas izmaksas',
  'principle.question': 'Cik maksā apkalpošana un vai taupīšana nekaitē klientiem?',

  'per-resolution.name': 'Atrisināta pieteikuma izmaksas',
  'per-resolution.question': 'Cik maksā viens atrisināts pieteikums?',
  'per-resolution.source': 'Iepriekšējo periodu parastās robežas.',
  'per-resolution.sentence':
    'Viens atrisināts pieteikums izmaksāja {value} ({low} – {high}), un tas ir ārpus agrāko periodu ierastajām robežām.',

  'failure-demand.name': 'Pašu radīta saziņa',
  'failure-demand.question': 'Cik daudz darba mēs radām paši?',
  'failure-demand.source': 'Ne vairāk kā trīs saziņas reizes no desmit radušas mūsu pašu kļūdas.',
  'failure-demand.sentence':
    '{value} saziņas reižu ar norādītu cēloni attiecas uz to, kas pie mums bija novēlots, nepareizs, neskaidrs vai bojāts ({low} – {high}, {n, plural, zero {# saziņas reižu} one {# saziņas reize} other {# saziņas reizes}}); standarts ir ne vairāk kā {target}.',

  'poor-quality.name': 'Sliktas kvalitātes izmaksas',
  'poor-quality.question': 'Cik naudas izmaksā slikta kvalitāte?',
  'poor-quality.source': 'Informācija bez mērķa; vērtībai jāsamazinās.',
  'poor-quality.sentence':
    'Naudas atmaksa, pretimnākšana un atkārtota saziņa veidoja {value} no pēdējā gada ieņēmumiem ({low} – {high}).',

  'guardrail.name': 'Apmierinātība pēc pārmaiņām',
  'guardrail.question': 'Vai ietaupījums vai procesa maiņa nav kaitējusi klientiem?',
  'guardrail.source': 'Taupību klients nedrīkst izjust: ne vairāk kā par trim punktiem sliktāk.',
  'guardrail.sentence':
    'Pēc procesa maiņas apmierinātība tajos pašos tematos atšķiras no iepriekšējās par {value} pp ({low} – {high}); standarts ir vismaz {target}.',

  'outsource-parity.name': 'Partneris salīdzinājumā ar mums',
  'outsource-parity.question': 'Vai partneris apkalpo klientus tikpat labi kā mēs?',
  'outsource-parity.source': 'Ne vairāk kā par trim punktiem sliktāk nekā mūsu pašu apkalpošana.',
  'outsource-parity.sentence':
    'Līdzīgos gadījumos apmierinātība pie partnera atšķiras no mūsējās par {value} pp ({low} – {high}); standarts ir vismaz {target}.',

  'advice.look-behind-the-cost':
    'Sadaliet izmaksas pa veidiem un pieteikumus pa kanāliem un skatieties, kas ir mainījies. Pirms taupāt laiku, novērsiet saziņu, kas nevienam nebija vajadzīga: tā izmaksā tikpat, cik vesels pieteikums.',
  'advice.remove-own-causes':
    'Paņemiet biežāk minēto cēloni un noklausieties desmit šādas sarunas kopā ar cilvēkiem, pie kuriem tas rodas. Vienojieties tur par vienu pārmaiņu, piemēram, skaidrāku vēstuli vai godīgu piegādes datumu, un pēc mēneša saskaitiet šo cēloni vēlreiz.',
  'advice.ease-the-change':
    'Apskatiet, kuri temati zaudējuši visvairāk, un dodiet tajos klientiem ceļu pie cilvēka, līdz iemesls ir atrasts. Pēc tam, raugoties gan uz izmaksām, gan uz apmierinātību, izlemiet, vai pārmaiņu paturēt, uzlabot vai atcelt.',
  'advice.share-what-works':
    'Kopā ar partneri izskatiet desmit pieteikumus no temata ar lielāko atšķirību. Dodiet viņa cilvēkiem tās pašas zināšanas, tās pašas tiesības labot kļūdas un tādus pašus vērtējumus kā savējiem un pēc mēneša salīdziniet vēlreiz.',

  'setting.failure-causes.name': 'Pašu radītie cēloņi',
  'setting.failure-causes.doc': 'To saziņas cēloņu kodi, ko organizācija rada pati.',
  'setting.second-cost.name': 'Sekundes cena',
  'setting.second-cost.doc': 'Cik maksā apstrādes sekunde, valūtas mazākajās vienībās.',
  'setting.compare-within.name': 'Salīdzināt laikā',
  'setting.compare-within.doc': 'Laiks pirms un pēc izmaiņām, kurā atbildes tiek salīdzinātas.',
};
