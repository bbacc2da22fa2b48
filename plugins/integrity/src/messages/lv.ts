import type { en } from './en.js';

export const lv: Readonly<Record<keyof typeof en, string>> = {
  'principle.name': 'Godīgi skaitļi',
  'principle.question': 'Vai skaitļiem var uzticēties un nevienam nav iemesla tos izkropļot?',

  'completeness.name': 'Aizpildīti lauki',
  'completeness.question': 'Vai pieteikumi ir pilnībā aizpildīti?',
  'completeness.source': 'No simta laukiem tukši ir ne vairāk kā divi.',
  'completeness.sentence':
    'No laukiem, kas vajadzīgi katram pieteikumam, aizpildīti {value} ({low} – {high}); standarts ir vismaz {target}.',

  'freshness.name': 'Novecojuši avoti',
  'freshness.question': 'Vai dati pienāk laikus?',
  'freshness.source': 'Katrs avots ir ne vairāk kā dienu vecs.',
  'freshness.sentence':
    'Pārāk ilgi neko jaunu nav sūtījuši {breaches, plural, zero {# avoti} one {# avots} other {# avoti}} (kopā: {n, number}); standarts ir {target}.',

  'duplicates.name': 'Divreiz skaitīti pieteikumi',
  'duplicates.question': 'Vai kaut ko neskaitām divreiz?',
  'duplicates.source': 'Nekas nav skaitīts divreiz.',
  'duplicates.sentence':
    'Vienāds numurs avotā ar citu pieteikumu ir {breaches, plural, zero {# pieteikumiem} one {# pieteikumam} other {# pieteikumiem}} (kopā: {n, number}); standarts ir {target}.',

  'clock-skew.name': 'Laiki nepareizā secībā',
  'clock-skew.question': 'Vai laiki pieteikumos ir pareizā secībā?',
  'clock-skew.source': 'Nekas nenotiek, pirms tas var notikt.',
  'clock-skew.sentence':
    'Kaut kas notika agrāk, nekā tas bija iespējams, {breaches, plural, zero {# pieteikumos} one {# pieteikumā} other {# pieteikumos}} (kopā: {n, number}); standarts ir {target}.',

  'reconcile.name': 'Ielādes ar atlikušām rindām',
  'reconcile.question': 'Vai mūsu kopsummas sakrīt ar avotu?',
  'reconcile.source': 'Tiek pieņemta katra avota rinda.',
  'reconcile.sentence':
    'Ne visas rindas pieņemtas {breaches, plural, zero {# ielādēs} one {# ielādē} other {# ielādēs}} (kopā: {n, number}); standarts ir {target}.',

  'rows-taken-in.name': 'Pieņemtās rindas',
  'rows-taken-in.question': 'Vai mums ir visas avota rindas?',
  'rows-taken-in.source': 'No simta rindām ārpusē paliek ne vairāk kā viena.',
  'rows-taken-in.sentence':
    'No failu rindām pieņemtas {value} ({low} – {high}, {n, plural, zero {# rindu} one {# rinda} other {# rindas}}); standarts ir vismaz {target}.',

  'bunching.name': 'Pēdējā brīdī atrisināti pieteikumi',
  'bunching.question': 'Vai neslēdzam pieteikumus tikai termiņa dēļ?',
  'bunching.source': 'Tieši pirms robežas to ir ne vairāk kā divreiz vairāk nekā tieši pēc tās.',
  'bunching.sentence':
    'No pieteikumiem, kas atrisināti ap termiņu, {value} atrisināti tieši pirms tā ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}); standarts ir ne vairāk kā {target}.',

  'close-reopen.name': 'Mūsu pašu uzreiz atvērti no jauna',
  'close-reopen.question': 'Vai neslēdzam pieteikumus, ko tūlīt atveram no jauna?',
  'close-reopen.source': 'Ne vairāk kā divi atrisināti pieteikumi no simta.',
  'close-reopen.sentence':
    'Stundas laikā paši no jauna atvērām {value} atrisināto pieteikumu ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}); standarts ir ne vairāk kā {target}.',

  'fast-empty-reply.name': 'Pirmās atbildes bez satura',
  'fast-empty-reply.question': 'Vai pirmās atbildes kaut ko pasaka?',
  'fast-empty-reply.source': 'Ne vairāk kā divas pirmās atbildes no simta.',
  'fast-empty-reply.sentence':
    '{value} pirmo atbilžu bija automātiskas vai nepateica gandrīz neko ({low} – {high}, {n, plural, zero {# atbilžu} one {# atbilde} other {# atbildes}}); standarts ir ne vairāk kā {target}.',

  'split.name': 'Sadalīti pieteikumi',
  'split.question': 'Vai pieteikumus nesadala, lai tie izskatītos labāk?',
  'split.source': 'Iepriekšējo periodu parastās robežas.',
  'split.sentence':
    '{value} pieteikumu tajā pašā dienā ir vēl viens no tā paša klienta par to pašu tematu ({low} – {high}, {n, plural, zero {# pieteikumu} one {# pieteikums} other {# pieteikumi}}), un tas ir ārpus agrāko periodu ierastajām robežām.',

  'survey-gating.name': 'Aptauja visiem',
  'survey-gating.question': 'Vai jautājam arī neapmierinātajiem?',
  'survey-gating.source': 'Klientiem bez risinājuma jautājam tikpat bieži kā citiem: ne vairāk kā par desmit punktiem retāk.',
  'survey-gating.sentence':
    'Klientiem ar neatrisinātu pieteikumu jautājām par {value} pp biežāk nekā pārējiem ({low} – {high}); standarts ir vismaz {target}.',

  'self-review.name': 'Sava darba vērtējumi',
  'self-review.question': 'Vai neviens nevērtē pats sevi?',
  'self-review.source': 'Neviens nevērtē pats savu darbu.',
  'self-review.sentence':
    'Savu darbu vērtēja {breaches, plural, zero {# vērtējumos} one {# vērtējumā} other {# vērtējumos}} (kopā: {n, number}); standarts ir {target}.',

  'random-review.name': 'Nejauši izvēlēti vērtējumi',
  'random-review.question': 'Vai vērtējamās sarunas izvēlas nejauši?',
  'random-review.source': 'Septiņi vērtējumi no desmit ir izvēlēti nejauši.',
  'random-review.sentence':
    'Nejauši izvēlēti {value} vērtēto sarunu ({low} – {high}, {n, plural, zero {# vērtējumu} one {# vērtējums} other {# vērtējumi}}); standarts ir vismaz {target}.',

  'handle-time-guard.name': 'Apstrādes laiks bez kvalitātes rādītāja',
  'handle-time-guard.question': 'Vai apstrādes laiks nav mērķis pats par sevi?',
  'handle-time-guard.source': 'Apstrādes laiku nekad nelieto vienu pašu.',
  'handle-time-guard.sentence':
    'Bez kvalitātes standarta līdzās ir {breaches, plural, zero {# apstrādes laika standarti} one {# apstrādes laika standarts} other {# apstrādes laika standarti}} (kopā: {n, number}); standarts ir {target}.',

  'advice.mend-the-source':
    'Sāciet ar avotu: atveriet uzskaitītās rindas, skatieties, no kuras sistēmas un kura soļa tās nāk, un labojiet tur. Līdz tam skaitļus, kas uz tām balstās, lasiet piesardzīgi.',
  'advice.ease-the-clock':
    'Jautājiet komandai, uz ko termiņš viņus mudina; nemeklējiet vainīgo. Laikam pievienojiet kvalitātes rādītāju, piemēram, no jauna atvērtos pieteikumus, un vairs nerādiet laiku vienu pašu.',
  'advice.ask-everybody':
    'Lai rīks sūta aptauju visiem pēc viena noteikuma, nevienam neizvēloties. Rēķinieties, ka apmierinātība sākumā kritīsies, un atzīmējiet šo dienu kā pārmaiņu, lai nevienu par to nevainotu.',
  'advice.draw-at-random':
    'Lai rīks izlozē sarunas un piešķir vērtētājus, nekad pašu sarunām. Mērķtiecīgi izvēlētās paturiet koučingam un skaitļos neiekļaujiet.',

  'excluded.more-than-all': 'Norādīts vairāk pieņemtu rindu, nekā to bija',

  'setting.fresh-within.name': 'Svaigi dati laikā',
  'setting.fresh-within.doc': 'Vecums, no kura avota jaunākā rinda ir novecojusi.',
  'setting.reopened-within.name': 'Pašu atkārtota atvēršana laikā',
  'setting.reopened-within.doc': 'Laiks pēc risinājuma, kurā mūsu pašu atkārtota atvēršana rāda, ka tas nebija risinājums.',
  'setting.few-characters.name': 'Maz rakstzīmju',
  'setting.few-characters.doc': 'Rakstzīmju skaits, līdz kuram atbilde nepasaka gandrīz neko.',
};
