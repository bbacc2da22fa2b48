import type { IntakeErrorWords } from './error-words.js';

export const lvIntake: IntakeErrorWords = {
  CONSENT_MISSING: [
    'Sasaiste saglabā personas datus tādus, kādi tie ir: {columns}.',
    'Apstipriniet to, ja drīkstat tos glabāt, vai nesaistiet šīs kolonnas ne ar ko.',
  ],
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
  DISK_FULL: [
    'Diskā vairs nav vietas, lai ielādētu failu {file}; nekas no tā nav saglabāts.',
    'Atbrīvojiet vietu un ielādējiet failu vēlreiz.',
  ],
  DURATION_NEGATIVE: [
    'Vērtība kolonnā „{column}” ir laiks, kas īsāks par nulli.',
    'Izlabojiet vērtību vai izlaidiet to ar "ifInvalid": "empty".',
  ],
  FILE_COLUMN_DUPLICATE: [
    'Faila {file} {line}. rindā kolonna „{column}” nosaukta divreiz.',
    'Pārdēvējiet vienu no abām kolonnām vai sasaistē nosauciet visas kolonnas pie "header".',
  ],
  FILE_COLUMN_MISSING: [
    'Failā {file} nav kolonnas „{column}”, ko sasaiste lasa vietā {path}.',
    'Izlabojiet nosaukumu sasaistē; faila kolonnas: {columns}.',
  ],
  FILE_DELIMITER_WRONG: [
    'Faila {file} {line}. rindā ir viena kolonna, ja to dala ar „{delimiter}”.',
    'Sasaistē pie "file" norādiet "delimiter": "{found}", ar ko fails, šķiet, ir dalīts.',
  ],
  FILE_EMPTY: [
    'Fails {file} ir tukšs.',
    'Eksportējiet to vēlreiz.',
  ],
  FILE_ENCODING_WRONG: [
    'Faila {file} {line}. rinda nav kodējumā {encoding}.',
    'Sasaistē pie "file" norādiet "encoding": "windows-1250" (vai citu) vai izlaidiet "encoding", lai to noteiktu automātiski.',
  ],
  FILE_FORMAT_UNKNOWN: [
    'Fails {file} nav ne .csv, ne .tsv, .txt, .jsonl, .ndjson vai .parquet.',
    'Eksportējiet to kā CSV vai sasaistē pie "file" norādiet "format".',
  ],
  FILE_HEADER_ONLY: [
    'Failā {file} ir galvene, bet nav nevienas rindas.',
    'Eksportējiet to vēlreiz ar rindām.',
  ],
  FILE_IS_BINARY: [
    'Failā {file} nav lasāmu rindu; tā veids: {kind}.',
    'Eksportējiet datus kā CSV, vispirms atpakojiet failu vai pārbaudiet, vai tas ir īstais.',
  ],
  FILE_IS_WORKBOOK: [
    'Fails {file} ir izklājlapu programmas darbgrāmata.',
    'Atveriet to tur, saglabājiet lapu kā „CSV UTF-8” un ievelciet šo failu.',
  ],
  FILE_UNREADABLE: [
    'Failu {file} nevar nolasīt: {reason}.',
    'Pārbaudiet faila piekļuves tiesības un vai tas ir vesels.',
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
  MAPPING_CHANGED: [
    'Sasaiste „{name}” ir mainījusies, kopš to nolasījāt.',
    'Ielādējiet to vēlreiz un veiciet izmaiņu tajā, kas tur rakstīts tagad.',
  ],
  MAPPING_COLUMN_UNKNOWN: [
    '{file}: vietā {path} norādīta kolonna „{column}”, kuras tabulā „{table}” nav.',
    'Izmantojiet kādu no tabulas kolonnām; tās uzskaitītas modeļa aprakstā.',
  ],
  MAPPING_INVALID: [
    '{file} nav derīga sasaiste: {path} {reason}.',
    'Izlabojiet to; palīdzēs redaktors, kas lasa tās "$schema".',
  ],
  MAPPING_NOT_JSON: [
    '{file} nav JSON: {reason} {line}. rindā, {column}. kolonnā.',
    'Izlabojiet šo vietu.',
  ],
  MAPPING_TABLE_UNKNOWN: [
    '{file}: vietā {path} norādīta tabula „{table}”, kuras modelī nav.',
    'Izmantojiet kādu no modeļa tabulām; tās uzskaitītas modeļa aprakstā.',
  ],
  MAPPING_UNKNOWN: [
    'Organizācijas mapē „mappings” nav sasaistes „{name}”.',
    'Izvēlieties kādu no tām, ko rāda datu lapa.',
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
  UPLOADS_TOO_MANY: [
    'Ielādi jau gaida pārāk daudz failu: {count}.',
    'Vispirms dažus no tiem ielādējiet vai atmetiet.',
  ],
  UPLOAD_IN_USE: [
    'Fails {file} jau tiek ielādēts.',
    'Pagaidiet, līdz tas būs pabeigts; tā lapa rāda norisi.',
  ],
  UPLOAD_TOO_LARGE: [
    'Fails {file} ir lielāks par {megabytes}\u00a0MB, kam diskā ir vieta.',
    'Atbrīvojiet vietu, ielādējiet failu pa daļām vai izmantojiet komandu `touchstone import`, kas neveido kopiju.',
  ],
  UPLOAD_UNKNOWN: [
    'Šāds fails šeit negaida: tas ir ielādēts vai atmests, vai serveris ir palaists no jauna.',
    'Ievelciet failu vēlreiz.',
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
};
