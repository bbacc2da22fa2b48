import type { IntakeLanguage } from './intake-language.js';

export const cs: IntakeLanguage = {
  refused: {
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
    DURATION_NEGATIVE: [
      'Hodnota ve sloupci „{column}“ je doba kratší než nula.',
      'Opravte hodnotu, nebo ji vynechte pomocí "ifInvalid": "empty".',
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
  },
  remarked: {
    CLOCK_SKEW: 'Hodnota ve sloupci „{column}“ ležela nejvýše minutu před začátkem a byla nastavena na jeho čas.',
    DUPLICATE_CONFLICTING: 'Řádky tabulky „{table}“ nahradil pozdější řádek se stejným klíčem a jiným obsahem.',
    DUPLICATE_IDENTICAL: 'Řádky tabulky „{table}“ opakovaly dřívější řádek se stejným klíčem a stejným obsahem.',
    ENCODING_GUESSED: 'Soubor není v UTF-8; byl přečten jako {encoding}. Vypadají-li písmena špatně, uveďte v přiřazení "encoding".',
    REFERENCE_DANGLING: 'Řádky tabulky „{table}“ odkazují na řádky tabulky „{target}“, které zatím nebyly načteny.',
    TIME_SHIFTED: 'Hodnota ve sloupci „{column}“ padla do hodiny, která se na jaře přeskakuje, a byla o ni posunuta dopředu.',
    VALUE_DROPPED: 'Hodnota ve sloupci „{column}“ nevyhověla a byla vynechána, jak žádá přiřazení.',
  },
};
