import { check, house, percent, setting, share } from '@touchstone/sdk';
import { internalRequest } from '@touchstone/sdk/model';

const goodFrom = setting.number('good-from', {
  default: 4,
  doc: 'Mark of 5 from which a colleague is satisfied.',
  minimum: 1,
  maximum: 5,
});

const { rating, openedAt } = internalRequest;

/** The share of rated requests with which the colleagues who asked were satisfied. */
export const csat = check({
  id: 'csat',
  question: 'Are colleagues satisfied with the help they get?',
  measure: share({ of: internalRequest, where: rating.isKnown(), meeting: rating.atLeast(goodFrom), period: openedAt }),
  by: ['orgUnit'],
  standard: {
    target: percent(80),
    floor: percent(50),
    better: 'higher',
    provenance: house,
    source: 'Four colleagues in five are satisfied.',
  },
  countOf: 'ratings',
  advice: 'ask-the-askers',
  minimumGroup: 5,
  settings: [goodFrom],
});
