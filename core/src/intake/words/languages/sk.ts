import type { IntakeLanguage } from './intake-language.js';

export const sk: IntakeLanguage = {
  remarked: {
    CLOCK_SKEW: 'Hodnota v stĺpci „{column}“ ležala najviac minútu pred začiatkom a bola nastavená na jeho čas.',
    DUPLICATE_CONFLICTING: 'Riadky tabuľky „{table}“ nahradil neskorší riadok s rovnakým kľúčom a iným obsahom.',
    DUPLICATE_IDENTICAL: 'Riadky tabuľky „{table}“ opakovali skorší riadok s rovnakým kľúčom a rovnakým obsahom.',
    ENCODING_GUESSED: 'Súbor nie je v UTF-8; bol prečítaný ako {encoding}. Ak písmená vyzerajú zle, uveďte v priradení "encoding".',
    REFERENCE_DANGLING: 'Riadky tabuľky „{table}“ odkazujú na riadky tabuľky „{target}“, ktoré zatiaľ neboli načítané.',
    TIME_SHIFTED: 'Hodnota v stĺpci „{column}“ padla do hodiny, ktorá sa na jar preskakuje, a bola o ňu posunutá dopredu.',
    TITLES_SKIPPED: 'Nad záhlavím boli nadpisy a boli vynechané: riadky 1 až {lines}. Ak to nie je správne, uveďte v priradení "skipLines".',
    VALUE_DROPPED: 'Hodnota v stĺpci „{column}“ nevyhovela a bola vynechaná, ako žiada priradenie.',
  },
};
