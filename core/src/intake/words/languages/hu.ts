import type { IntakeLanguage } from './intake-language.js';

export const hu: IntakeLanguage = {
  remarked: {
    CLOCK_SKEW: 'Legfeljebb egy perccel megelőzte a kezdetet, ezért azzal egyenlőre állítottuk; oszlop: „{column}”.',
    DUPLICATE_CONFLICTING: 'Sorok helyébe egy későbbi, azonos kulcsú, de más tartalmú sor lépett; tábla: „{table}”.',
    DUPLICATE_IDENTICAL: 'Sorok megismételtek egy korábbi, azonos kulcsú és azonos tartalmú sort; tábla: „{table}”.',
    ENCODING_GUESSED: 'A fájl nem UTF-8; beolvasva így: {encoding}. Ha a betűk hibásak, adja meg a megfeleltetésben az "encoding" értéket.',
    REFERENCE_DANGLING: 'Sorok még be nem töltött sorokra hivatkoznak; tábla: „{table}”, a hivatkozott tábla: „{target}”.',
    TIME_SHIFTED: 'A tavasszal kimaradó órába esett, ezért annyival előrébb tettük; oszlop: „{column}”.',
    TITLES_SKIPPED: 'A fejléc fölött címek álltak, ezek kimaradtak: 1–{lines}. sor. Ha ez nem helyes, adja meg a megfeleltetésben: "skipLines".',
    VALUE_DROPPED: 'Nem felelt meg, ezért kimaradt, ahogyan a megfeleltetés kéri; oszlop: „{column}”.',
  },
};
