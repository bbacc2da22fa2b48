import type { HostErrorWords } from './error-words.js';

export const lvHost: HostErrorWords = {
  ACTION_DONE_AHEAD: [
    'Pasākumu nevar saglabāt: diena {day}, kurā tas paveikts, vēl nav pienākusi.',
    'Izvēlieties šodienu vai agrāku dienu.',
  ],
  ACTION_UNKNOWN: [
    'Pasākuma „{id}” nav.',
    'Pasākumus uzskaita komanda `touchstone actions`.',
  ],
  ACTION_UNVERIFIABLE: [
    'Pasākumu nevar saglabāt: nav norādīts ne kad, ne pēc cik rindām pārbaudīt, vai tas palīdzējis.',
    'Norādiet vienu no abiem un saglabājiet vēlreiz.',
  ],
  ANNOTATION_UNKNOWN: [
    'Piezīmes „{id}” nav.',
    'Ielādējiet diagrammu vēlreiz, lai redzētu esošās.',
  ],
  CALENDAR_INVALID: [
    'Kalendāru „{calendar}” nevar izmantot: {reason}.',
    'Izlabojiet tā rindas tabulā calendar_hours vai calendar_exception un ielādējiet tās vēlreiz.',
  ],
  CALENDAR_UNKNOWN: [
    'Iestatījumos norādīts kalendārs „{calendar}”, kura datos nav; tajos ir: {known}.',
    'Izlabojiet tā nosaukumu failā touchstone.json pie "calendars".',
  ],
  CAPABILITY_DENIED: [
    'Spraudnim „{plugin}” nav piešķirta atļauja „{capability}”.',
    'Piešķiriet to spraudņa lapā vai ar komandu `touchstone plugin grant {plugin} {capability} --reason TEXT`.',
  ],
  CAPABILITY_UNKNOWN: [
    'Spraudnis „{plugin}” neprasa atļauju „{capability}”; tas prasa: {asked}.',
    'Norādiet kādu no tām; serveri kā network:api.example.com, slepenu vērtību kā secrets:name.',
  ],
  CHANNEL_ELSEWHERE: [
    'Kanāls „{channel}” nepieder vienībai „{unit}”.',
    'Skatiet kanālu atsevišķi vai kādu šīs vienības kanālu.',
  ],
  CHANNEL_UNKNOWN: [
    'Datos nav kanāla „{channel}”.',
    'Izvēlieties kādu no tiem, ko piedāvā lapa.',
  ],
  CHECK_DISABLED: [
    'Pārbaude „{id}” pieder spraudnim „{plugin}”, kas ir izslēgts.',
    'Ieslēdziet to ar komandu `touchstone plugin enable {plugin}`.',
  ],
  CHECK_UNKNOWN: [
    'Pārbaudes „{id}” nav.',
    'Pārbaudes uzskaita komanda `touchstone plugin list`.',
  ],
  COMMAND_ARGUMENT_INVALID: [
    'Komandas „{command}” vērtību „{argument}” nevar izmantot: {reason}.',
    'Ko komanda pieņem, rāda `touchstone command list`.',
  ],
  COMMAND_UNKNOWN: [
    'Nevienam ieslēgtam spraudnim nav komandas „{command}”; ir pieejams: {known}.',
    'Komandas uzskaita `touchstone command list`; spraudni ieslēdz `touchstone plugin enable PLUGIN`.',
  ],
  COMMENTARY_CHANGED: [
    'Komentāru par periodu {period} pa to laiku mainījis kāds cits ({actor}, {at}).',
    'Izlasiet to vēlreiz un papildiniet ar trūkstošo.',
  ],
  CUSTOMER_UNKNOWN: [
    'Datos šāda klienta nav, un ar šo identifikatoru neviens nav aizmirsts.',
    'Norādiet identifikatoru tā, kā tas ir sistēmā, no kuras nāk dati, vai pseidonīmu, ko rāda dati.',
  ],
  DECISION_GROUNDLESS: [
    'Par konstatējumu „{id}” nekas nav izlemts: pēdējā vērtēšanā tā nav.',
    'Apskatiet pēdējo vērtēšanu; tam, kas zudis, izņēmums nav vajadzīgs.',
  ],
  DECISION_PAST: [
    'Par konstatējumu „{id}” nekas nav izlemts: diena {day} jau ir pagājusi.',
    'Izvēlieties šodienu vai vēlāku dienu.',
  ],
  EXPORTER_UNKNOWN: [
    'Šāda eksporta veida nav: „{exporter}”; ir pieejams: {known}.',
    'Eksporta veidus uzskaita `touchstone export --list`; spraudni ieslēdz `touchstone plugin enable PLUGIN`.',
  ],
  EXPORT_INVALID: [
    'To nevar eksportēt: {reason}.',
    'No kā katrs eksporta veids spēj izveidot failu, rāda `touchstone export --list`.',
  ],
  FETCH_FAILED: [
    'Spraudnis „{plugin}” nevarēja saņemt datus no {origin}: {reason}.',
    'Pārbaudiet, vai pakalpojums atbild, un mēģiniet vēlreiz.',
  ],
  FIGURE_HIDDEN: [
    'Rindas, no kurām veidojas šis pārbaudes „{check}” skaitlis, privātuma dēļ ir paslēptas: tās atklātu pārāk maz cilvēku.',
    'Jautājiet par lielāku vienību.',
  ],
  FIGURE_UNJUDGED: [
    'Rindas, no kurām veidojas šis pārbaudes „{check}” skaitlis, privātuma dēļ ir paslēptas: pašreizējie dati un iestatījumi vēl nav vērtēti.',
    'Vērtējiet vēlreiz.',
  ],
  FIGURE_WHOLE_ONLY: [
    'Tas, kas no skaitļa par cilvēkiem izlaists, tiek rādīts tikai par visu organizāciju; pārbaude „{check}” ir par cilvēkiem.',
    'Jautājiet par visu organizāciju.',
  ],
  FINDING_UNKNOWN: [
    'Pēdējā vērtēšanā nav konstatējuma „{id}”.',
    'Konstatējumus uzskaita komanda `touchstone score`.',
  ],
  FOLDER_UNWRITABLE: [
    'Vietā {path} nevar rakstīt: {reason}.',
    'Izvēlieties mapi, kurā drīkstat rakstīt, vai atbrīvojiet vietu.',
  ],
  HOLIDAYS_UNKNOWN: [
    'Nav zināmas vietas „{place}” svētku dienas, kurās kalendāram „{calendar}” jābūt slēgtam.',
    'Failā touchstone.json pie "calendars" norādiet valsti kā CZ vai tās reģionu kā ES-CT.',
  ],
  ORGANISATION_NOT_SERVED: [
    'Šis serveris neapkalpo organizāciju „{id}”.',
    'Izvēlieties kādu no tām, ko piedāvā sākumlapa; API tās uzskaita ar GET /api/v1/organisations.',
  ],
  PACKAGE_FORBIDDEN: [
    'Reģistrs {registry} atsakās izsniegt pakotni {package}: {reason}.',
    'Piesakieties ar `npm login --registry {registry}` vai ievietojiet savā .npmrc marķieri, kas drīkst lasīt pakotni.',
  ],
  PACKAGE_TOO_LARGE: [
    'Pakotne {package} ir lielāka par {limit}.',
    'Paziņojiet to autoram; spraudnim vajadzīgas tikai tā deklarācijas, kods un lapas.',
  ],
  PACKAGE_UNAVAILABLE: [
    'Pakotni {package} nevar iegūt: {reason}.',
    'Pārbaudiet tās nosaukumu un versiju, ceļu vai reģistru (`--registry URL`).',
  ],
  PACKAGE_UNSAFE: [
    'Pakotne {package} ir noraidīta: {path} {reason}.',
    'Nelietojiet to un pasakiet tam, kas to piedāvā.',
  ],
  PANEL_UNKNOWN: [
    'Paneļa „{id}” nav vai tam nav faila „{file}”.',
    'Ieslēdziet tā spraudni vai atjauniniet to.',
  ],
  PERIOD_AHEAD: [
    'Periodā {period} vēl nav ko skatīt: pārskats ir uz {asOf}.',
    'Izvēlieties kādu no periodiem, ko piedāvā lapa vai API uzskaita pie `views`.',
  ],
  PERIOD_BEFORE_DATA: [
    'Periodā {period} nav ko skatīt: dati sākas {first}.',
    'Izvēlieties kādu no periodiem, ko piedāvā lapa vai API uzskaita pie `views`.',
  ],
  PERIOD_INVALID: [
    '„{period}” nav periods.',
    'Rakstiet dienu 2026-10-31, nedēļu 2026-W44, mēnesi 2026-10, ceturksni 2026-Q4 vai gadu 2026.',
  ],
  PERIOD_UNMEASURED: [
    'Periodā {period} nav ko skatīt: datu nav.',
    'Vispirms ielādējiet datus.',
  ],
  PERIOD_UNSCORED: [
    'Perioda {period} vērtēšana nav saglabāta.',
    'Izvēlieties vērtētu periodu vai vērtējiet šo ar komandu `touchstone score --period {period}`.',
  ],
  PERSON_UNENTITLED: [
    '„{id}” nav starp tiem, kas drīkst apstiprināt.',
    'Izvēlieties kādu, kas drīkst, vai ļaujiet to šai personai failā touchstone.json pie "people".',
  ],
  PERSON_UNKNOWN: [
    'Organizācijā neviens nav norādīts kā „{id}”.',
    'Pievienojiet personu failā touchstone.json pie "people" vai izvēlieties kādu no norādītajām.',
  ],
  PLUGIN_BUILT_IN: [
    'Spraudnis „{plugin}” ir Touchstone daļa.',
    'Ja tam nav jāpiedalās, izslēdziet to ar komandu `touchstone plugin disable {plugin}`.',
  ],
  PLUGIN_CHANGED: [
    'Spraudņa „{plugin}” {version} faili nav tie, kas tika instalēti.',
    'Noņemiet spraudni un instalējiet to vēlreiz.',
  ],
  PLUGIN_ID_TAKEN: [
    'Pakotne {package} pretendē uz identifikatoru „{plugin}”, kas pieder citam: {owner}.',
    'Nelietojiet šo pakotni; ja tā aizstāj otru spraudni, vispirms noņemiet to.',
  ],
  PLUGIN_INCOMPATIBLE: [
    'Spraudnim „{plugin}” {version} vajadzīgs Touchstone {wanted}; šis ir {host}.',
    'Instalējiet piemērotu spraudņa versiju vai atjauniniet Touchstone.',
  ],
  PLUGIN_NOT_HELD: [
    'Neviena spraudņa „{plugin}” versija negaida piekrišanu.',
    'Jaunākas versijas meklē `touchstone plugin update {plugin}`.',
  ],
  PLUGIN_PINNED: [
    'Spraudnis „{plugin}” ir piesprausts versijai {version}.',
    'Atlaidiet to ar komandu `touchstone plugin unpin {plugin}`.',
  ],
  PLUGIN_QUARANTINED: [
    'Spraudnis „{plugin}” kopš {since} ir karantīnā: {reason}.',
    'Atjauniniet to vai paziņojiet autoram; pēc tam ļaujiet tam darboties ar komandu `touchstone plugin release {plugin}`.',
  ],
  PLUGIN_RESTING: [
    'Spraudnis „{plugin}” līdz {until} atpūšas, jo vairākas reizes kļūdījās.',
    'Vērtējiet vēlāk; kas neizdevās, rāda `touchstone plugin running`.',
  ],
  PLUGIN_UNKNOWN: [
    'Spraudņa „{id}” nav.',
    'Spraudņus uzskaita `touchstone plugin list`.',
  ],
  PLUGIN_VERSION_UNKNOWN: [
    'Spraudnim „{plugin}” nav agrākas versijas {wanted}, pie kuras atgriezties; ir pieejams: {kept}.',
    'Instalējiet versiju no vietas, kur tā publicēta.',
  ],
  REQUEST_INVALID: [
    'Uz šo pieprasījumu nevar atbildēt: {reason}.',
    'Ko serveris pieņem, aprakstīts lapā /api/docs.',
  ],
  REVISION_STALE: [
    '„{id}” ir mainījies, kopš lapa tika ielādēta.',
    'Ielādējiet to vēlreiz, apskatiet, kas mainījies, un izlemiet no jauna.',
  ],
  RUNS_TOO_FEW: [
    'Nav divu atšķirīgu vērtēšanas reižu, ko salīdzināt.',
    'Vērtējiet vēlreiz, kad dati vai iestatījumi būs mainījušies, vai paskatieties atpakaļ ar komandu `touchstone score --period KEY`.',
  ],
  RUN_INCOMPARABLE: [
    'Vērtēšanu „{id}” saglabājusi vecāka Touchstone versija bez tā, no kā tika spriests.',
    'Vērtējiet vēlreiz; agrākam periodam ar komandu `touchstone score --period KEY`.',
  ],
  RUN_UNKNOWN: [
    'Vērtēšanas „{id}” nav.',
    'Vērtēšanas reizes uzskaita komanda `touchstone compare --list`.',
  ],
  SCORECARD_MISSING: [
    'Organizācija „{id}” vēl nav vērtēta.',
    'Ielādējiet datus un vērtējiet tos ar komandu `touchstone score`.',
  ],
  SECRET_MISSING: [
    'Avotam „{source}” vajadzīga slepena vērtība „{name}”, kas nav iestatīta.',
    'Iestatiet to ar komandu `touchstone secret set {plugin} {name}`.',
  ],
  SERVER_FAILED: [
    'Serverī radās kļūda. Kur tieši, rāda tā žurnāls.',
    'Palaidiet `touchstone doctor` un saglabājiet izvadi kļūdas ziņojumam.',
  ],
  SETTING_INVALID: [
    'Iestatījumam „{key}” nevar būt šāda vērtība: {reason}.',
    'Kam tas paredzēts, rāda `touchstone settings get`.',
  ],
  SETTING_UNKNOWN: [
    'Nekam no instalētā nav iestatījuma „{key}”.',
    'Iestatījumus uzskaita `touchstone settings get`.',
  ],
  SOURCE_FAILED: [
    'Avots „{source}” nav izdevies: {reason}.',
    'Apskatiet spraudņa iestatījumus un slepenās vērtības; ja tie ir pareizi, paziņojiet autoram. No šīs ielādes nekas nav saglabāts.',
  ],
  SOURCE_UNKNOWN: [
    'Nevienam ieslēgtam spraudnim nav avota „{source}”; ir pieejams: {known}.',
    'Avotus uzskaita `touchstone source list`; spraudni ieslēdz `touchstone plugin enable PLUGIN`.',
  ],
  STANDARDS_FILE_INVALID: [
    'Faila {file} {line}. rinda, kolonna „{column}” nav standarts: {reason}.',
    'Izlabojiet šūnu un ielādējiet failu vēlreiz; nekas no tā nav pārņemts. Kā raksta katru kolonnu, rāda `touchstone standards export`.',
  ],
  STANDARDS_PACK_UNKNOWN: [
    'Neviens ieslēgts spraudnis nesniedz pakotni „{id}”; ir pieejams: {known}.',
    'Izvēlieties kādu no tām vai ieslēdziet spraudni, kas to sniedz.',
  ],
  STANDARD_APPROVER_SAME: [
    '„{id}” ierosināja to, ko nosaka standarts „{code}”, un nevar to arī apstiprināt.',
    'Lai to apstiprina kāds cits, kas drīkst apstiprināt.',
  ],
  STANDARD_INVALID: [
    'Standartā „{code}” vietā {path} ir kļūda: {reason}.',
    'Izlabojiet to un saglabājiet vēlreiz; nekas nav mainīts.',
  ],
  STANDARD_PROPOSER_MISSING: [
    'Standartu „{code}” nevar ne mainīt, ne apstiprināt: nav norādīts, kas to ierosina, bet iestatījumi prasa divus cilvēkus.',
    'Norādiet, kas ierosina izmaiņu, kādu no failā touchstone.json pie "people" minētajiem, lapā vai ar `--proposed-by`.',
  ],
  STANDARD_SETTLED: [
    'Standartam „{code}” nav neviena ierosinājuma.',
    'Apskatiet tā pēdējo versiju: kāds to ir apstiprinājis vai atsaucis.',
  ],
  STANDARD_UNKNOWN: [
    'Katalogā nav standarta „{code}”.',
    'Standartus uzskaita `touchstone standards list`.',
  ],
  UNIT_UNKNOWN: [
    'Datos nav organizācijas vienības „{unit}”.',
    'Izvēlieties kādu no tām, ko piedāvā lapa.',
  ],
};
