import { check, type DurationValue, percent, seconds, setting, share } from '@touchstone/sdk';
import { mysteryItem } from '@touchstone/sdk/model';

import { items } from './items.js';

const greetWithin = setting.duration('greet-within', { default: seconds(60), doc: 'Time within which somebody who comes in is greeted.' });
const answerWithin = setting.duration('answer-within', { default: seconds(18), doc: 'Time within which the phone is answered; three rings of six seconds.' });
const holdWithin = setting.duration('hold-within', { default: seconds(30), doc: 'Longest time for which a caller is kept on hold.' });

const { kind, valueSeconds } = mysteryItem;

const within = (which: 'greeting' | 'answer' | 'hold', limit: DurationValue) =>
  share({ ...items, where: kind.is(which).and(valueSeconds.isKnown()), meeting: valueSeconds.atMost(limit) });

const standard = { target: percent(95), floor: percent(70), better: 'higher', provenance: 'seed' } as const;

/** The share of visits in which the shopper was greeted within a minute. */
export const greetSixtySeconds = check({
  id: 'greet-60s',
  question: 'Do we notice a customer who comes in at once?',
  measure: within('greeting', greetWithin),
  by: ['orgUnit'],
  standard: { ...standard, source: 'Greet everybody within sixty seconds.' },
  countOf: 'visits',
  advice: 'practise-the-weakest',
  settings: [greetWithin],
});

/** The share of test calls that were answered within three rings. */
export const answerThreeRings = check({
  id: 'answer-3-rings',
  question: 'Do we answer the phone within three rings?',
  measure: within('answer', answerWithin),
  by: ['orgUnit'],
  standard: { ...standard, source: 'Answer the phone within three rings.' },
  countOf: 'test calls',
  advice: 'answer-the-phone',
  settings: [answerWithin],
});

/** The share of test calls that were held no longer than half a minute. */
export const holdThirtySeconds = check({
  id: 'hold-30s',
  question: 'Do we keep callers on hold for a short time only?',
  measure: within('hold', holdWithin),
  by: ['orgUnit'],
  standard: { ...standard, source: 'Hold nobody longer than thirty seconds.' },
  countOf: 'test calls',
  advice: 'answer-the-phone',
  settings: [holdWithin],
});
