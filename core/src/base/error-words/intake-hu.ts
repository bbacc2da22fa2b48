import type { IntakeErrorWords } from './error-words.js';

export const huIntake: IntakeErrorWords = {
  CONSENT_MISSING: [
    'A megfeleltetés változatlanul megtartja a személyes adatokat: {columns}.',
    'Járuljon hozzá, ha megtarthatja őket, vagy ezeket az oszlopokat ne feleltesse meg semminek.',
  ],
  COUNT_ORDER: [
    'Nagyobb az egésznél, amelynek a része; oszlop: „{column}”.',
    'Javítsa a két darabszám egyikét; ellenőrizze, nem cserélődtek-e fel az oszlopok.',
  ],
  DATE_INVALID: [
    'Nem létező dátum vagy időpont, vagy olyan formátumú, amelyet a megfeleltetés nem nevez meg; oszlop: „{column}”.',
    'Javítsa az értéket, vagy adja meg a formátumát a megfeleltetésben a "date" alatt, például "dd.MM.yyyy HH:mm".',
  ],
  DATE_OUT_OF_RANGE: [
    'A dátum 1900 előtti vagy 2200 utáni; oszlop: „{column}”.',
    'Javítsa az évet, vagy adja meg a dátum formátumát a megfeleltetésben.',
  ],
  DISK_FULL: [
    'Nincs több hely a lemezen a következő fájl betöltéséhez: {file}; semmi sem maradt meg belőle.',
    'Szabadítson fel helyet, és töltse be újra a fájlt.',
  ],
  DURATION_NEGATIVE: [
    'Az időtartam nullánál kisebb; oszlop: „{column}”.',
    'Javítsa az értéket, vagy hagyja ki így: "ifInvalid": "empty".',
  ],
  FILE_COLUMN_DUPLICATE: [
    'A fájl ({file}) {line}. sora kétszer nevezi meg ezt az oszlopot: „{column}”.',
    'Nevezze át az egyik oszlopot, vagy nevezze meg az összeset a megfeleltetésben a "header" alatt.',
  ],
  FILE_COLUMN_MISSING: [
    'Nincs ilyen oszlop a fájlban ({file}): „{column}”. A megfeleltetés innen olvasná: {path}.',
    'Javítsa a nevet a megfeleltetésben; a fájl oszlopai: {columns}.',
  ],
  FILE_DELIMITER_WRONG: [
    'A fájl ({file}) {line}. sora egyetlen oszlop, ha ez az elválasztó: „{delimiter}”.',
    'Adja meg a megfeleltetésben a "file" alatt: "delimiter": "{found}"; a fájl láthatóan ezt használja.',
  ],
  FILE_EMPTY: [
    'A fájl üres: {file}.',
    'Exportálja újra.',
  ],
  FILE_ENCODING_WRONG: [
    'A fájl ({file}) {line}. sora nem ilyen kódolású: {encoding}.',
    'Adja meg a megfeleltetésben a "file" alatt: "encoding": "windows-1250" (vagy más), vagy hagyja el az "encoding" részt, és a rendszer felismeri.',
  ],
  FILE_FORMAT_UNKNOWN: [
    'A fájl nem .csv, .tsv, .txt, .jsonl, .ndjson vagy .parquet: {file}.',
    'Exportálja CSV-ként, vagy adja meg a "format" értékét a megfeleltetésben a "file" alatt.',
  ],
  FILE_HEADER_ONLY: [
    'A fájlban fejléc van, de nincs egyetlen sor sem: {file}.',
    'Exportálja újra, sorokkal együtt.',
  ],
  FILE_IS_BINARY: [
    'A fájlban ({file}) nincs olvasható sor; a fajtája: {kind}.',
    'Exportálja az adatokat CSV-ként, csomagolja ki előbb a fájlt, vagy nézze meg, jó fájlt választott-e.',
  ],
  FILE_IS_WORKBOOK: [
    'A fájl egy táblázatkezelő munkafüzete: {file}.',
    'Nyissa meg ott, mentse el a lapot „CSV UTF-8” formátumban, és azt a fájlt hozza ide.',
  ],
  FILE_UNREADABLE: [
    'A fájl nem olvasható: {file}. Az ok: {reason}.',
    'Ellenőrizze a fájl jogosultságait, és hogy a fájl ép-e.',
  ],
  GROUP_TOO_SMALL: [
    'Ötnél kisebb: ilyen kevés ember eredménye elárulná őket; oszlop: „{column}”.',
    'Hagyja ki a sort, vagy vonja össze a csoportot egy másikkal.',
  ],
  LINE_NOT_JSON: [
    'A sor nem JSON-objektum.',
    'Soronként egy objektumot írjon.',
  ],
  LOOKUP_UNKNOWN: [
    'A keresés nem találja az értéket; oszlop: „{column}”.',
    'Vegye fel az értéket oda, ahol keresünk, vagy adja meg a megfeleltetésben az "otherwise" értéket.',
  ],
  MAPPING_CHANGED: [
    'Ez a megfeleltetés megváltozott, amióta betöltötte: „{name}”.',
    'Töltse be újra, és a mostani változatán végezze el a módosítást.',
  ],
  MAPPING_COLUMN_UNKNOWN: [
    '{file}: itt ({path}) olyan oszlop szerepel, amely nincs a táblában: „{column}”, tábla: „{table}”.',
    'Használja a tábla valamelyik oszlopát; ezeket a modell leírása sorolja fel.',
  ],
  MAPPING_INVALID: [
    '{file}: nem érvényes megfeleltetés: {path} {reason}.',
    'Javítsa ki; segít egy olyan szerkesztő, amely olvassa a "$schema" részét.',
  ],
  MAPPING_NOT_JSON: [
    '{file}: nem JSON: {reason}, {line}. sor, {column}. oszlop.',
    'Javítsa ki azt a helyet.',
  ],
  MAPPING_TABLE_UNKNOWN: [
    '{file}: itt ({path}) olyan tábla szerepel, amely nincs a modellben: „{table}”.',
    'Használja a modell valamelyik tábláját; ezeket a modell leírása sorolja fel.',
  ],
  MAPPING_UNKNOWN: [
    'A szervezet „mappings” mappájában nincs ilyen megfeleltetés: „{name}”.',
    'Válasszon azok közül, amelyeket az adatok oldala felsorol.',
  ],
  NUMBER_INVALID: [
    'Nem a várt fajtájú szám; oszlop: „{column}”.',
    'Javítsa az értéket, vagy adja meg a megfeleltetésben a "number" alatt, hogyan írják.',
  ],
  NUMBER_OUT_OF_RANGE: [
    'Kívül esik azon, aminek itt értelme van; oszlop: „{column}”.',
    'Javítsa az értéket, vagy hagyja ki így: "ifInvalid": "empty".',
  ],
  ROW_FIELDS_EXTRA: [
    'A sorban több mező van, mint a fejlécben.',
    'Tegye idézőjelbe az elválasztójelet tartalmazó értékeket.',
  ],
  ROW_FIELDS_MISSING: [
    'A sorban kevesebb mező van, mint a fejlécben.',
    'Egészítse ki a sort.',
  ],
  ROW_NUL: [
    'A sorban nulla bájt van.',
    'Exportálja újra a fájlt szövegként.',
  ],
  ROW_QUOTE_UNCLOSED: [
    'A sorban megnyílik egy idézőjel, amely nem záródik be.',
    'Zárja be az idézőjelet, vagy kettőzze meg, ha a szöveg része.',
  ],
  ROW_QUOTE_WRONG: [
    'Egy idézőjeles érték a záró idézőjel után is folytatódik.',
    'Kettőzze meg a szöveghez tartozó idézőjeleket.',
  ],
  ROW_TOO_LONG: [
    'A sor hosszabb 32 MB-nál.',
    'Ellenőrizze, vannak-e sorvégek a fájlban.',
  ],
  TIME_INVALID: [
    'Nem időpont; oszlop: „{column}”.',
    'Így írja: 08:30.',
  ],
  TIME_ORDER: [
    'Több mint egy perccel megelőzi annak a kezdetét, amit lezár; oszlop: „{column}”.',
    'Javítsa a két időpont egyikét; ellenőrizze a napot, a hónapot és az időzónát.',
  ],
  UPLOADS_TOO_MANY: [
    'Már túl sok fájl vár betöltésre: {count}.',
    'Előbb töltsön be vagy vessen el néhányat.',
  ],
  UPLOAD_IN_USE: [
    'A fájl betöltése már folyamatban van: {file}.',
    'Várja meg, amíg elkészül; az oldala mutatja, hol tart.',
  ],
  UPLOAD_TOO_LARGE: [
    'A fájl nagyobb, mint a lemezen rendelkezésre álló {megabytes}\u00a0MB: {file}.',
    'Szabadítson fel helyet, hozza részletekben, vagy töltse be a `touchstone import` paranccsal, amely nem készít másolatot.',
  ],
  UPLOAD_UNKNOWN: [
    'Ilyen fájl nem vár itt: betöltötték vagy elvetették, vagy a szervert újraindították.',
    'Húzza ide újra a fájlt.',
  ],
  VALUE_MISSING: [
    'Üres, pedig nem lehet az; oszlop: „{column}”.',
    'Töltse ki, vagy adjon neki állandó értéket vagy más forrást a megfeleltetésben.',
  ],
  WORD_UNKNOWN: [
    'Nem szerepel a modell szavai között ({words}); oszlop: „{column}”.',
    'Adja meg a megfeleltetésben a "map" alatt, mit jelent a szó.',
  ],
  YES_NO_INVALID: [
    'Se nem igen, se nem nem; oszlop: „{column}”.',
    'Adja meg a megfeleltetésben a "boolean" alatt, mely szavak jelentenek igent.',
  ],
};
