import type { Messages } from '@touchstone/sdk';

import type { en } from './en.ts';

export const de = {
  'principle.name': 'Besetzung am Telefon',
  'principle.question': 'Sind genug Leute am Telefon?',

  'wait-as-planned.name': 'Wartezeit mit der geplanten Besetzung',
  'wait-as-planned.question': 'Gingen die geplanten Leute rechtzeitig ans Telefon?',
  'wait-as-planned.sentence':
    'Mit der geplanten Besetzung würde man im Mittel {value} warten ({n, plural, one {# Anruf} other {# Anrufe}}); der Maßstab ist {target}.',

  'advice.move-people-to-the-peak': 'Legen Sie Pausen und Schreibarbeit aus den Stunden mit den meisten Anrufen, bevor Sie mehr Leute verlangen.',
  'advice.plan-ahead':
    'Die Wartezeit wächst seit {months, plural, one {# Monat} other {# Monaten}}: Planen Sie ab dem nächsten Monat mehr Leute ein, oder finden Sie heraus, weshalb angerufen wird.',
} as const satisfies Record<keyof typeof en, string> & Messages;
