import type { IntakeLanguage } from './intake-language.js';

export const hu: IntakeLanguage = {
  refused: {
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
    DURATION_NEGATIVE: [
      'Az időtartam nullánál kisebb; oszlop: „{column}”.',
      'Javítsa az értéket, vagy hagyja ki így: "ifInvalid": "empty".',
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
  },
  remarked: {
    CLOCK_SKEW: 'Legfeljebb egy perccel megelőzte a kezdetet, ezért azzal egyenlőre állítottuk; oszlop: „{column}”.',
    DUPLICATE_CONFLICTING: 'Sorok helyébe egy későbbi, azonos kulcsú, de más tartalmú sor lépett; tábla: „{table}”.',
    DUPLICATE_IDENTICAL: 'Sorok megismételtek egy korábbi, azonos kulcsú és azonos tartalmú sort; tábla: „{table}”.',
    ENCODING_GUESSED: 'A fájl nem UTF-8; beolvasva így: {encoding}. Ha a betűk hibásak, adja meg a megfeleltetésben az "encoding" értéket.',
    REFERENCE_DANGLING: 'Sorok még be nem töltött sorokra hivatkoznak; tábla: „{table}”, a hivatkozott tábla: „{target}”.',
    TIME_SHIFTED: 'A tavasszal kimaradó órába esett, ezért annyival előrébb tettük; oszlop: „{column}”.',
    VALUE_DROPPED: 'Nem felelt meg, ezért kimaradt, ahogyan a megfeleltetés kéri; oszlop: „{column}”.',
  },
};
