import type { IntakeLanguage } from './intake-language.js';

export const cs: IntakeLanguage = {
  remarked: {
    CLOCK_SKEW: 'Hodnota ve sloupci „{column}“ ležela nejvýše minutu před začátkem a byla nastavena na jeho čas.',
    DUPLICATE_CONFLICTING: 'Řádky tabulky „{table}“ nahradil pozdější řádek se stejným klíčem a jiným obsahem.',
    DUPLICATE_IDENTICAL: 'Řádky tabulky „{table}“ opakovaly dřívější řádek se stejným klíčem a stejným obsahem.',
    ENCODING_GUESSED: 'Soubor není v UTF-8; byl přečten jako {encoding}. Vypadají-li písmena špatně, uveďte v přiřazení "encoding".',
    REFERENCE_DANGLING: 'Řádky tabulky „{table}“ odkazují na řádky tabulky „{target}“, které zatím nebyly načteny.',
    TIME_SHIFTED: 'Hodnota ve sloupci „{column}“ padla do hodiny, která se na jaře přeskakuje, a byla o ni posunuta dopředu.',
    TITLES_SKIPPED: 'Nad záhlavím byly nadpisy a byly vynechány: řádky 1 až {lines}. Není-li to správně, uveďte v přiřazení "skipLines".',
    VALUE_DROPPED: 'Hodnota ve sloupci „{column}“ nevyhověla a byla vynechána, jak žádá přiřazení.',
  },
};
