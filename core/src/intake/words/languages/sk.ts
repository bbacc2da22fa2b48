import type { IntakeLanguage } from './intake-language.js';

export const sk: IntakeLanguage = {
  refused: {
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
    DURATION_NEGATIVE: [
      'Hodnota v stĺpci „{column}“ je čas kratší než nula.',
      'Opravte hodnotu, alebo ju vynechajte pomocou "ifInvalid": "empty".',
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
  },
  remarked: {
    CLOCK_SKEW: 'Hodnota v stĺpci „{column}“ ležala najviac minútu pred začiatkom a bola nastavená na jeho čas.',
    DUPLICATE_CONFLICTING: 'Riadky tabuľky „{table}“ nahradil neskorší riadok s rovnakým kľúčom a iným obsahom.',
    DUPLICATE_IDENTICAL: 'Riadky tabuľky „{table}“ opakovali skorší riadok s rovnakým kľúčom a rovnakým obsahom.',
    ENCODING_GUESSED: 'Súbor nie je v UTF-8; bol prečítaný ako {encoding}. Ak písmená vyzerajú zle, uveďte v priradení "encoding".',
    REFERENCE_DANGLING: 'Riadky tabuľky „{table}“ odkazujú na riadky tabuľky „{target}“, ktoré zatiaľ neboli načítané.',
    TIME_SHIFTED: 'Hodnota v stĺpci „{column}“ padla do hodiny, ktorá sa na jar preskakuje, a bola o ňu posunutá dopredu.',
    VALUE_DROPPED: 'Hodnota v stĺpci „{column}“ nevyhovela a bola vynechaná, ako žiada priradenie.',
  },
};
