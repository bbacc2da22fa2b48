import type { IntakeLanguage } from './intake-language.js';

export const lv: IntakeLanguage = {
  refused: {
    COUNT_ORDER: [
      'Vērtība kolonnā „{column}” ir lielāka par veselo, kura daļa tā ir.',
      'Izlabojiet vienu no abiem skaitļiem; pārbaudiet, vai kolonnas nav samainītas.',
    ],
    DATE_INVALID: [
      'Vērtība kolonnā „{column}” nav datums vai laiks, kas pastāv, vai ir formātā, ko sasaiste nenorāda.',
      'Izlabojiet vērtību vai norādiet tās formātu sasaistē pie "date", piemēram, "dd.MM.yyyy HH:mm".',
    ],
    DATE_OUT_OF_RANGE: [
      'Datums kolonnā „{column}” ir pirms 1900. gada vai pēc 2200. gada.',
      'Izlabojiet gadu vai norādiet datuma formātu sasaistē.',
    ],
    DURATION_NEGATIVE: [
      'Vērtība kolonnā „{column}” ir laiks, kas īsāks par nulli.',
      'Izlabojiet vērtību vai izlaidiet to ar "ifInvalid": "empty".',
    ],
    GROUP_TOO_SMALL: [
      'Vērtība kolonnā „{column}” ir mazāka par pieci: tik mazas grupas rezultāti atklātu atsevišķus cilvēkus.',
      'Izlaidiet rindu vai apvienojiet grupu ar citu.',
    ],
    LINE_NOT_JSON: [
      'Rinda nav JSON objekts.',
      'Rakstiet vienu objektu rindā.',
    ],
    LOOKUP_UNKNOWN: [
      'Vērtība kolonnā „{column}” uzmeklējot nav atrasta.',
      'Pievienojiet vērtību tur, kur to meklē, vai norādiet sasaistē "otherwise".',
    ],
    NUMBER_INVALID: [
      'Vērtība kolonnā „{column}” nav gaidītā veida skaitlis.',
      'Izlabojiet vērtību vai norādiet sasaistē pie "number", kā to raksta.',
    ],
    NUMBER_OUT_OF_RANGE: [
      'Vērtība kolonnā „{column}” ir ārpus robežām, kurās tai ir jēga.',
      'Izlabojiet vērtību vai izlaidiet to ar "ifInvalid": "empty".',
    ],
    ROW_FIELDS_EXTRA: [
      'Rindā ir vairāk lauku nekā virsrakstā.',
      'Vērtības, kurās ir atdalītājs, lieciet pēdiņās.',
    ],
    ROW_FIELDS_MISSING: [
      'Rindā ir mazāk lauku nekā virsrakstā.',
      'Papildiniet rindu.',
    ],
    ROW_NUL: [
      'Rindā ir nulles baits.',
      'Eksportējiet failu vēlreiz kā tekstu.',
    ],
    ROW_QUOTE_UNCLOSED: [
      'Rindā sākas pēdiņas, kas nekur nebeidzas.',
      'Aizveriet pēdiņas vai dubultojiet tās, ja tās ir teksta daļa.',
    ],
    ROW_QUOTE_WRONG: [
      'Vērtība pēdiņās turpinās pēc beigu pēdiņām.',
      'Dubultojiet pēdiņas, kas ir teksta daļa.',
    ],
    ROW_TOO_LONG: [
      'Rinda ir garāka par 32\u00a0MB.',
      'Pārbaudiet, vai failā ir rindu beigas.',
    ],
    TIME_INVALID: [
      'Vērtība kolonnā „{column}” nav diennakts laiks.',
      'Rakstiet to kā 08:30.',
    ],
    TIME_ORDER: [
      'Laiks kolonnā „{column}” ir vairāk nekā minūti pirms tā sākuma, ko tas noslēdz.',
      'Izlabojiet vienu no abiem laikiem; pārbaudiet dienu, mēnesi un laika joslu.',
    ],
    VALUE_MISSING: [
      'Kolonna „{column}” ir tukša, bet nedrīkst tāda būt.',
      'Aizpildiet to vai dodiet tai sasaistē nemainīgu vērtību vai citu avotu.',
    ],
    WORD_UNKNOWN: [
      'Vērtība kolonnā „{column}” nav neviens no vārdiem, ko modelis pazīst: {words}.',
      'Norādiet sasaistē pie "map", ko vārds nozīmē.',
    ],
    YES_NO_INVALID: [
      'Vērtība kolonnā „{column}” nav ne jā, ne nē.',
      'Norādiet sasaistē pie "boolean", kuri vārdi nozīmē jā.',
    ],
  },
  remarked: {
    CLOCK_SKEW: 'Vērtība kolonnā „{column}” bija ne vairāk kā minūti pirms sākuma un tika pielīdzināta tam.',
    DUPLICATE_CONFLICTING: 'Tabulas „{table}” rindas aizstāja vēlāka rinda ar to pašu atslēgu un citu saturu.',
    DUPLICATE_IDENTICAL: 'Tabulas „{table}” rindas atkārtoja agrāku rindu ar to pašu atslēgu un to pašu saturu.',
    ENCODING_GUESSED: 'Fails nav UTF-8; tas nolasīts kā {encoding}. Ja burti izskatās nepareizi, norādiet sasaistē "encoding".',
    REFERENCE_DANGLING: 'Tabulas „{table}” rindas norāda uz tabulas „{target}” rindām, kas vēl nav ielādētas.',
    TIME_SHIFTED: 'Vērtība kolonnā „{column}” iekrita stundā, ko pavasarī izlaiž, un tika par to pārbīdīta uz priekšu.',
    VALUE_DROPPED: 'Vērtība kolonnā „{column}” neatbilda un tika izlaista, kā prasa sasaiste.',
  },
};
