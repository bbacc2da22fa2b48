import { check, duration, percent, seconds, setting, share } from '@touchstone/sdk';
import { visit } from '@touchstone/sdk/model';

const greetWithin = setting.duration('greet-within', {
  default: seconds(60),
  doc: 'Time within which somebody greets a customer who comes in.',
});

/** The share of visitors who were greeted within the promised time. */
export const inPersonGreet = check({
  id: 'in-person-greet',
  question: 'Are visitors greeted promptly?',
  measure: share({ of: visit, meeting: duration(visit.arrivedAt, visit.greetedAt).atMost(greetWithin), period: visit.arrivedAt }),
  by: ['orgUnit'],
  standard: {
    target: percent(95),
    floor: percent(70),
    better: 'higher',
    provenance: 'seed',
    source: 'Greet and assist within 60 seconds: a hotel standard for every guest; nineteen in twenty is a starting value.',
  },
  countOf: 'visits',
  advice: 'watch-the-door',
  settings: [greetWithin],
});
