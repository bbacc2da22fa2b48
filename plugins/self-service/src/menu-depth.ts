import { check, house, quantile } from '@touchstone/sdk';
import { call } from '@touchstone/sdk/model';

/** The levels of the voice menu that nineteen answered callers in twenty do not exceed. */
export const menuDepth = check({
  id: 'menu-depth',
  question: 'How deep is the voice menu?',
  measure: quantile({ of: call, where: call.answeredAt.isKnown(), value: call.ivrLevels, at: 0.95, period: call.offeredAt }),
  by: ['orgUnit', 'queue'],
  standard: {
    target: 3,
    floor: 6,
    better: 'lower',
    provenance: house,
    source: 'Nineteen callers in twenty reach a person through three levels at most; bad menus are named among the causes of bad service.',
  },
  countOf: 'answered calls',
  format: 'number',
  advice: 'open-the-way-to-people',
});
