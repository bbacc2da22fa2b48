import type { IntakeLanguage } from './intake-language.js';

export const lv: IntakeLanguage = {
  remarked: {
    CLOCK_SKEW: 'Vērtība kolonnā „{column}” bija ne vairāk kā minūti pirms sākuma un tika pielīdzināta tam.',
    DUPLICATE_CONFLICTING: 'Tabulas „{table}” rindas aizstāja vēlāka rinda ar to pašu atslēgu un citu saturu.',
    DUPLICATE_IDENTICAL: 'Tabulas „{table}” rindas atkārtoja agrāku rindu ar to pašu atslēgu un to pašu saturu.',
    ENCODING_GUESSED: 'Fails nav UTF-8; tas nolasīts kā {encoding}. Ja burti izskatās nepareizi, norādiet sasaistē "encoding".',
    REFERENCE_DANGLING: 'Tabulas „{table}” rindas norāda uz tabulas „{target}” rindām, kas vēl nav ielādētas.',
    TIME_SHIFTED: 'Vērtība kolonnā „{column}” iekrita stundā, ko pavasarī izlaiž, un tika par to pārbīdīta uz priekšu.',
    TITLES_SKIPPED: 'Virs galvenes bija virsraksti, tie izlaisti: 1. līdz {lines}. rinda. Ja tas nav pareizi, norādiet sasaistē "skipLines".',
    VALUE_DROPPED: 'Vērtība kolonnā „{column}” neatbilda un tika izlaista, kā prasa sasaiste.',
  },
};
