import type { IntakeErrorWords } from './error-words.js';

export const csIntake: IntakeErrorWords = {
  CONSENT_MISSING: [
    'Přiřazení ponechává osobní údaje tak, jak jsou: {columns}.',
    'Potvrďte souhlas, pokud je smíte uchovávat, nebo tyto sloupce nepřiřazujte k ničemu.',
  ],
  COUNT_ORDER: [
    'Hodnota ve sloupci „{column}“ je větší než celek, jehož je částí.',
    'Opravte jeden z obou počtů; ověřte, zda nejsou sloupce prohozené.',
  ],
  DATE_INVALID: [
    'Hodnota ve sloupci „{column}“ není datum ani čas, který existuje, nebo je ve formátu, který přiřazení neuvádí.',
    'Opravte hodnotu, nebo uveďte její formát v přiřazení pod "date", třeba "dd.MM.yyyy HH:mm".',
  ],
  DATE_OUT_OF_RANGE: [
    'Datum ve sloupci „{column}“ leží před rokem 1900 nebo po roce 2200.',
    'Opravte rok, nebo v přiřazení uveďte formát data.',
  ],
  DISK_FULL: [
    'Na disku už není místo pro načtení souboru {file}; nic z něj nezůstalo.',
    'Uvolněte místo a načtěte soubor znovu.',
  ],
  DURATION_NEGATIVE: [
    'Hodnota ve sloupci „{column}“ je doba kratší než nula.',
    'Opravte hodnotu, nebo ji vynechte pomocí "ifInvalid": "empty".',
  ],
  FILE_COLUMN_DUPLICATE: [
    'Řádek {line} v souboru {file} uvádí sloupec „{column}“ dvakrát.',
    'Přejmenujte jeden z obou sloupců, nebo v přiřazení pojmenujte všechny sloupce pod "header".',
  ],
  FILE_COLUMN_MISSING: [
    'Soubor {file} nemá sloupec „{column}“, který přiřazení čte v místě {path}.',
    'Opravte název v přiřazení; soubor má tyto sloupce: {columns}.',
  ],
  FILE_DELIMITER_WRONG: [
    'Řádek {line} v souboru {file} má při dělení znakem „{delimiter}“ jediný sloupec.',
    'Uveďte v přiřazení pod "file" "delimiter": "{found}", kterým je soubor zřejmě dělen.',
  ],
  FILE_EMPTY: [
    'Soubor {file} je prázdný.',
    'Exportujte jej znovu.',
  ],
  FILE_ENCODING_WRONG: [
    'Řádek {line} v souboru {file} není v kódování {encoding}.',
    'Uveďte v přiřazení pod "file" "encoding": "windows-1250" (nebo jiné), nebo "encoding" vynechejte a bude rozpoznáno.',
  ],
  FILE_FORMAT_UNKNOWN: [
    'Soubor {file} není .csv, .tsv, .txt, .jsonl, .ndjson ani .parquet.',
    'Exportujte jej jako CSV, nebo uveďte "format" v přiřazení pod "file".',
  ],
  FILE_HEADER_ONLY: [
    'Soubor {file} má záhlaví, ale žádné řádky.',
    'Exportujte jej znovu, tentokrát s řádky.',
  ],
  FILE_IS_BINARY: [
    'Soubor {file} neobsahuje řádky, které by se daly číst; je to {kind}.',
    'Exportujte data jako CSV, soubor nejprve rozbalte, nebo se podívejte, zda je to ten správný.',
  ],
  FILE_IS_WORKBOOK: [
    'Soubor {file} je sešit tabulkového programu.',
    'Otevřete jej tam, uložte list jako „CSV UTF-8“ a přetáhněte sem ten.',
  ],
  FILE_UNREADABLE: [
    'Soubor {file} nelze číst: {reason}.',
    'Zkontrolujte práva k souboru a zda je celý.',
  ],
  GROUP_TOO_SMALL: [
    'Hodnota ve sloupci „{column}“ je nižší než pět: výsledky tak malé skupiny by prozradily jednotlivce.',
    'Řádek vynechte, nebo skupinu spojte s jinou.',
  ],
  LINE_NOT_JSON: [
    'Řádek není objekt JSON.',
    'Pište na každý řádek jeden objekt.',
  ],
  LOOKUP_UNKNOWN: [
    'Hodnotu ve sloupci „{column}“ vyhledávání nenašlo.',
    'Doplňte hodnotu tam, kde se hledá, nebo v přiřazení uveďte "otherwise".',
  ],
  MAPPING_CHANGED: [
    'Přiřazení „{name}“ se od načtení stránky změnilo.',
    'Načtěte je znovu a změnu proveďte v tom, co říká teď.',
  ],
  MAPPING_COLUMN_UNKNOWN: [
    '{file}: v místě {path} je uveden sloupec „{column}“, který tabulka „{table}“ nemá.',
    'Použijte některý sloupec té tabulky; vypisuje je přehled modelu.',
  ],
  MAPPING_INVALID: [
    '{file} není platné přiřazení: {path} {reason}.',
    'Opravte je; pomůže editor, který čte jeho "$schema".',
  ],
  MAPPING_NOT_JSON: [
    '{file} není JSON: {reason} na řádku {line}, ve sloupci {column}.',
    'Opravte to místo.',
  ],
  MAPPING_TABLE_UNKNOWN: [
    '{file}: v místě {path} je uvedena tabulka „{table}“, kterou model nemá.',
    'Použijte některou tabulku modelu; vypisuje je přehled modelu.',
  ],
  MAPPING_UNKNOWN: [
    'Ve složce „mappings“ organizace není přiřazení „{name}“.',
    'Vyberte některé z těch, která vypisuje stránka dat.',
  ],
  NUMBER_INVALID: [
    'Hodnota ve sloupci „{column}“ není číslo očekávaného druhu.',
    'Opravte hodnotu, nebo v přiřazení pod "number" uveďte, jak se zapisuje.',
  ],
  NUMBER_OUT_OF_RANGE: [
    'Hodnota ve sloupci „{column}“ leží mimo rozsah, který u ní dává smysl.',
    'Opravte hodnotu, nebo ji vynechte pomocí "ifInvalid": "empty".',
  ],
  ROW_FIELDS_EXTRA: [
    'Řádek má víc polí než záhlaví.',
    'Hodnoty, které obsahují oddělovač, dejte do uvozovek.',
  ],
  ROW_FIELDS_MISSING: [
    'Řádek má méně polí než záhlaví.',
    'Doplňte řádek.',
  ],
  ROW_NUL: [
    'Řádek obsahuje nulový bajt.',
    'Exportujte soubor znovu jako text.',
  ],
  ROW_QUOTE_UNCLOSED: [
    'V řádku začíná uvozovka, která nikde nekončí.',
    'Uvozovku uzavřete, nebo ji zdvojte, je-li součástí textu.',
  ],
  ROW_QUOTE_WRONG: [
    'Hodnota v uvozovkách pokračuje i po koncové uvozovce.',
    'Uvozovky, které jsou součástí textu, zdvojte.',
  ],
  ROW_TOO_LONG: [
    'Řádek je delší než 32\u00a0MB.',
    'Ověřte, zda má soubor konce řádků.',
  ],
  TIME_INVALID: [
    'Hodnota ve sloupci „{column}“ není denní čas.',
    'Zapište ji jako 08:30.',
  ],
  TIME_ORDER: [
    'Čas ve sloupci „{column}“ leží víc než minutu před začátkem toho, co ukončuje.',
    'Opravte jeden z obou časů; ověřte den, měsíc a časové pásmo.',
  ],
  UPLOADS_TOO_MANY: [
    'Na načtení už čeká příliš mnoho souborů: {count}.',
    'Nejprve některé z nich načtěte nebo zahoďte.',
  ],
  UPLOAD_IN_USE: [
    'Soubor {file} se právě načítá.',
    'Počkejte, až bude hotov; jeho stránka ukazuje průběh.',
  ],
  UPLOAD_TOO_LARGE: [
    'Soubor {file} je větší než {megabytes}\u00a0MB, pro které je na disku místo.',
    'Uvolněte místo, přineste soubor po částech, nebo jej načtěte příkazem `touchstone import`, který nedělá kopii.',
  ],
  UPLOAD_UNKNOWN: [
    'Takový soubor tu nečeká: byl načten nebo zahozen, nebo byl server spuštěn znovu.',
    'Přetáhněte soubor ještě jednou.',
  ],
  VALUE_MISSING: [
    'Sloupec „{column}“ je prázdný, a prázdný být nesmí.',
    'Vyplňte ho, nebo mu v přiřazení dejte stálou hodnotu či jiný zdroj.',
  ],
  WORD_UNKNOWN: [
    'Hodnota ve sloupci „{column}“ není žádné ze slov, která model zná: {words}.',
    'V přiřazení pod "map" uveďte, co slovo znamená.',
  ],
  YES_NO_INVALID: [
    'Hodnota ve sloupci „{column}“ není ano ani ne.',
    'V přiřazení pod "boolean" uveďte, která slova znamenají ano.',
  ],
};
