import type { IntakeErrorWords } from './error-words.js';

export const skIntake: IntakeErrorWords = {
  CONSENT_MISSING: [
    'Priradenie ponecháva osobné údaje tak, ako sú: {columns}.',
    'Potvrďte súhlas, ak ich smiete uchovávať, alebo tieto stĺpce nepriraďujte k ničomu.',
  ],
  COUNT_ORDER: [
    'Hodnota v stĺpci „{column}“ je väčšia než celok, ktorého je časťou.',
    'Opravte jeden z oboch počtov; overte, či nie sú stĺpce vymenené.',
  ],
  DATE_INVALID: [
    'Hodnota v stĺpci „{column}“ nie je dátum ani čas, ktorý existuje, alebo je vo formáte, ktorý priradenie neuvádza.',
    'Opravte hodnotu, alebo uveďte jej formát v priradení pod "date", napríklad "dd.MM.yyyy HH:mm".',
  ],
  DATE_OUT_OF_RANGE: [
    'Dátum v stĺpci „{column}“ leží pred rokom 1900 alebo po roku 2200.',
    'Opravte rok, alebo v priradení uveďte formát dátumu.',
  ],
  DISK_FULL: [
    'Na disku už nie je miesto na načítanie súboru {file}; nič z neho nezostalo.',
    'Uvoľnite miesto a načítajte súbor znova.',
  ],
  DURATION_NEGATIVE: [
    'Hodnota v stĺpci „{column}“ je čas kratší než nula.',
    'Opravte hodnotu, alebo ju vynechajte pomocou "ifInvalid": "empty".',
  ],
  FILE_COLUMN_DUPLICATE: [
    'Riadok {line} v súbore {file} uvádza stĺpec „{column}“ dvakrát.',
    'Premenujte jeden z oboch stĺpcov, alebo v priradení pomenujte všetky stĺpce pod "header".',
  ],
  FILE_COLUMN_MISSING: [
    'Súbor {file} nemá stĺpec „{column}“, ktorý priradenie číta v mieste {path}.',
    'Opravte názov v priradení; súbor má tieto stĺpce: {columns}.',
  ],
  FILE_DELIMITER_WRONG: [
    'Riadok {line} v súbore {file} má pri delení znakom „{delimiter}“ jediný stĺpec.',
    'Uveďte v priradení pod "file" "delimiter": "{found}", ktorým je súbor zrejme delený.',
  ],
  FILE_EMPTY: [
    'Súbor {file} je prázdny.',
    'Exportujte ho znova.',
  ],
  FILE_ENCODING_WRONG: [
    'Riadok {line} v súbore {file} nie je v kódovaní {encoding}.',
    'Uveďte v priradení pod "file" "encoding": "windows-1250" (alebo iné), alebo "encoding" vynechajte a bude rozpoznané.',
  ],
  FILE_FORMAT_UNKNOWN: [
    'Súbor {file} nie je .csv, .tsv, .txt, .jsonl, .ndjson ani .parquet.',
    'Exportujte ho ako CSV, alebo uveďte "format" v priradení pod "file".',
  ],
  FILE_HEADER_ONLY: [
    'Súbor {file} má hlavičku, ale žiadne riadky.',
    'Exportujte ho znova, tentoraz s riadkami.',
  ],
  FILE_IS_BINARY: [
    'Súbor {file} neobsahuje riadky, ktoré by sa dali čítať; je to {kind}.',
    'Exportujte údaje ako CSV, súbor najprv rozbaľte, alebo sa pozrite, či je to ten správny.',
  ],
  FILE_IS_WORKBOOK: [
    'Súbor {file} je zošit tabuľkového programu.',
    'Otvorte ho tam, uložte hárok ako „CSV UTF-8“ a presuňte sem ten.',
  ],
  FILE_UNREADABLE: [
    'Súbor {file} sa nedá čítať: {reason}.',
    'Skontrolujte práva k súboru a či je celý.',
  ],
  GROUP_TOO_SMALL: [
    'Hodnota v stĺpci „{column}“ je nižšia než päť: výsledky takej malej skupiny by prezradili jednotlivcov.',
    'Riadok vynechajte, alebo skupinu spojte s inou.',
  ],
  LINE_NOT_JSON: [
    'Riadok nie je objekt JSON.',
    'Píšte na každý riadok jeden objekt.',
  ],
  LOOKUP_UNKNOWN: [
    'Hodnotu v stĺpci „{column}“ vyhľadávanie nenašlo.',
    'Doplňte hodnotu tam, kde sa hľadá, alebo v priradení uveďte "otherwise".',
  ],
  MAPPING_CHANGED: [
    'Priradenie „{name}“ sa od načítania stránky zmenilo.',
    'Načítajte ho znova a zmenu urobte v tom, čo hovorí teraz.',
  ],
  MAPPING_COLUMN_UNKNOWN: [
    '{file}: v mieste {path} je uvedený stĺpec „{column}“, ktorý tabuľka „{table}“ nemá.',
    'Použite niektorý stĺpec tej tabuľky; vypisuje ich prehľad modelu.',
  ],
  MAPPING_INVALID: [
    '{file} nie je platné priradenie: {path} {reason}.',
    'Opravte ho; pomôže editor, ktorý číta jeho "$schema".',
  ],
  MAPPING_NOT_JSON: [
    '{file} nie je JSON: {reason} na riadku {line}, v stĺpci {column}.',
    'Opravte to miesto.',
  ],
  MAPPING_TABLE_UNKNOWN: [
    '{file}: v mieste {path} je uvedená tabuľka „{table}“, ktorú model nemá.',
    'Použite niektorú tabuľku modelu; vypisuje ich prehľad modelu.',
  ],
  MAPPING_UNKNOWN: [
    'V priečinku „mappings“ organizácie nie je priradenie „{name}“.',
    'Vyberte niektoré z tých, ktoré vypisuje stránka údajov.',
  ],
  NUMBER_INVALID: [
    'Hodnota v stĺpci „{column}“ nie je číslo očakávaného druhu.',
    'Opravte hodnotu, alebo v priradení pod "number" uveďte, ako sa zapisuje.',
  ],
  NUMBER_OUT_OF_RANGE: [
    'Hodnota v stĺpci „{column}“ leží mimo rozsahu, ktorý pri nej dáva zmysel.',
    'Opravte hodnotu, alebo ju vynechajte pomocou "ifInvalid": "empty".',
  ],
  ROW_FIELDS_EXTRA: [
    'Riadok má viac polí než hlavička.',
    'Hodnoty, ktoré obsahujú oddeľovač, dajte do úvodzoviek.',
  ],
  ROW_FIELDS_MISSING: [
    'Riadok má menej polí než hlavička.',
    'Doplňte riadok.',
  ],
  ROW_NUL: [
    'Riadok obsahuje nulový bajt.',
    'Exportujte súbor znova ako text.',
  ],
  ROW_QUOTE_UNCLOSED: [
    'V riadku sa začína úvodzovka, ktorá sa nikde nekončí.',
    'Úvodzovku uzavrite, alebo ju zdvojte, ak je súčasťou textu.',
  ],
  ROW_QUOTE_WRONG: [
    'Hodnota v úvodzovkách pokračuje aj po koncovej úvodzovke.',
    'Úvodzovky, ktoré sú súčasťou textu, zdvojte.',
  ],
  ROW_TOO_LONG: [
    'Riadok je dlhší než 32\u00a0MB.',
    'Overte, či má súbor konce riadkov.',
  ],
  TIME_INVALID: [
    'Hodnota v stĺpci „{column}“ nie je denný čas.',
    'Zapíšte ju ako 08:30.',
  ],
  TIME_ORDER: [
    'Čas v stĺpci „{column}“ leží viac než minútu pred začiatkom toho, čo ukončuje.',
    'Opravte jeden z oboch časov; overte deň, mesiac a časové pásmo.',
  ],
  UPLOADS_TOO_MANY: [
    'Na načítanie už čaká priveľa súborov: {count}.',
    'Najprv niektoré z nich načítajte alebo zahoďte.',
  ],
  UPLOAD_IN_USE: [
    'Súbor {file} sa práve načítava.',
    'Počkajte, kým sa to dokončí; jeho stránka ukazuje priebeh.',
  ],
  UPLOAD_TOO_LARGE: [
    'Súbor {file} je väčší než {megabytes}\u00a0MB, na ktoré je na disku miesto.',
    'Uvoľnite miesto, prineste súbor po častiach, alebo ho načítajte príkazom `touchstone import`, ktorý nerobí kópiu.',
  ],
  UPLOAD_UNKNOWN: [
    'Taký súbor tu nečaká: bol načítaný alebo zahodený, alebo bol server spustený znova.',
    'Presuňte súbor ešte raz.',
  ],
  VALUE_MISSING: [
    'Stĺpec „{column}“ je prázdny, a prázdny byť nesmie.',
    'Vyplňte ho, alebo mu v priradení dajte stálu hodnotu či iný zdroj.',
  ],
  WORD_UNKNOWN: [
    'Hodnota v stĺpci „{column}“ nie je žiadne zo slov, ktoré model pozná: {words}.',
    'V priradení pod "map" uveďte, čo slovo znamená.',
  ],
  YES_NO_INVALID: [
    'Hodnota v stĺpci „{column}“ nie je áno ani nie.',
    'V priradení pod "boolean" uveďte, ktoré slová znamenajú áno.',
  ],
};
