import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Empātija un personiska attieksme',
  'principle.question': 'Vai klienti jūt, ka mēs viņus saprotam?',

  'quality.name': 'Empātija sarunās',
  'quality.question': 'Vai parādām, ka saprotam?',
  'quality.source': 'Sapratne jūtama deviņās sarunās no desmit.',
  'quality.sentence':
    '{value} empātijas vērtējumu atbilda prasībām ({low} – {high}, {n, plural, zero {# vērtējumu} one {# vērtējums} other {# vērtējumi}}); standarts ir vismaz {target}.',
  'quality.good':
    '{value} empātijas vērtējumu atbilda prasībām ({low} – {high}, {n, plural, zero {# vērtējumu} one {# vērtējums} other {# vērtējumi}}), izteikti vairāk nekā citur: noklausieties, kā viņi sāk sarunu.',

  'survey.name': 'Empātija, kā to jūt klienti',
  'survey.question': 'Vai klienti jūtas saprasti?',
  'survey.source': 'Iepriekšējo periodu parastās robežas.',
  'survey.sentence':
    'Klientu vidējais vērtējums par mūsu empātiju: {value} ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}), kas ir zem ierastajām robežām.',

  'context-used.name': 'Tā izmantošana, ko zinām',
  'context-used.question': 'Vai izmantojam to, ko par klientu zinām?',
  'context-used.source': 'Kur par klientu kaut kas ir zināms, četras atbildes no piecām to izmanto.',
  'context-used.sentence':
    'To, kas par klientu zināms, labi izmantojām {value} vērtējumu ({low} – {high}, {n, plural, zero {# vērtējumu} one {# vērtējums} other {# vērtējumi}}); standarts ir vismaz {target}.',
  'context-used.good':
    'To, kas par klientu zināms, labi izmantojām {value} vērtējumu ({low} – {high}, {n, plural, zero {# vērtējumu} one {# vērtējums} other {# vērtējumi}}), izteikti vairāk nekā citur: apskatiet, ko viņi atver pirms atbildes.',

  'template-share.name': 'Atbildes pēc veidnes',
  'template-share.question': 'Vai nesūtām pārāk daudz atbilžu pēc veidnes?',
  'template-share.source': 'Tieši pēc veidnes tiek nosūtītas ne vairāk kā divas atbildes no piecām.',
  'template-share.sentence':
    '{value} atbilžu nosūtītas pēc veidnes bez izmaiņām ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}); standarts ir ne vairāk kā {target}.',

  'template-gap.name': 'Apmierinātība pēc veidnes atbildes',
  'template-gap.question': 'Vai pēc veidnes atbildes klienti ir mazāk apmierināti?',
  'template-gap.source': 'Apmierinātība pēc veidnes atbildes ir ne vairāk kā par trim punktiem zemāka nekā bez tās.',
  'template-gap.sentence':
    'Tajos pašos tematos apmierinātība pēc veidnes atbildes atšķiras no pārējās par {value} pp ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}); standarts ir vismaz {target}.',

  'hard-moments.name': 'Empātija sūdzībās',
  'hard-moments.question': 'Vai sūdzībās esam tikpat laipni kā jautājumos?',
  'hard-moments.source': 'Empātija sūdzībās ir ne vairāk kā par pieciem punktiem zemāka nekā jautājumos.',
  'hard-moments.sentence':
    'Prasībām atbilstošo empātijas vērtējumu īpatsvars sūdzībās atšķiras no jautājumiem par {value} pp ({low} – {high}, {n, plural, zero {# vērtējumu} one {# vērtējums} other {# vērtējumi}}); standarts ir vismaz {target}.',

  'personal-repeat.name': 'Atgriešanās pēc personiskas attieksmes',
  'personal-repeat.question': 'Vai klienti atgriežas pēc personiskas attieksmes?',
  'personal-repeat.source': 'Informācija bez mērķa: iet roku rokā, bet neko nepierāda.',
  'personal-repeat.sentence':
    'Tajos pašos tematos to klientu īpatsvars, kuri pēc personiskas attieksmes pirka vēlreiz, atšķiras no pārējiem par {value} pp ({low} – {high}).',

  'advice.name-the-feeling':
    'Kopā ar komandu noklausieties trīs labas un trīs vājas sarunas un pierakstiet teikumu, ar kuru klientam atbildēja vispirms. Vienojieties, ka pirms risināšanas saviem vārdiem pateiksiet, kas noticis un ko tas klientam nozīmē, un pēc mēneša novērtējiet vēl divdesmit sarunas.',
  'advice.open-the-history-first':
    'Novietojiet klienta pēdējās trīs saziņas reizes un pēdējo pasūtījumu tur, kur tie redzami, pirms sāk rakstīt atbildi. Lai pirmais teikums uz kādu no tiem atsaucas; desmit sarunās pārbaudiet, vai tas būtu bijis iespējams.',
  'advice.make-it-their-own':
    'Paņemiet piecas visbiežāk sūtītās veidnes un katrā atstājiet divas obligāti aizpildāmas vietas: ko klients jautājis, viņa vārdiem, un kas notiks tālāk. Veidnes, pēc kurām klienti ir vismazāk apmierināti, vairs nelietojiet.',
  'advice.practise-hard-moments':
    'Pāros izspēlējiet divas īstas sūdzības, katrs pa reizei abās lomās, un apstājieties tur, kur klients pārstāja klausīties. Sūdzībām dodiet vairāk laika nekā jautājumiem, apstrādes laiku nekad nenosakiet par vienīgo mērķi un pēc tam novērtējiet vēl sešdesmit sūdzības.',

  'excluded.not-applicable': 'Kategorija nebija piemērojama',
  'excluded.automatic': 'Automātiskas atbildes',
  'excluded.too-recent': 'Pārāk nesen, lai varētu vērtēt',
};
