import { check, days, duration, house, now, percent, quantile, setting, share } from '@touchstone/sdk';
import { review } from '@touchstone/sdk/model';

import { negative } from './ours.js';

const { postedAt, repliedAt, replyBy } = review;
const secondsOfDays = (count: number): number => count * 86_400;

const replyWithin = setting.duration('reply-within', { default: days(3), doc: 'Time for which a negative review may wait for a reply.' });

/** The share of negative reviews that a person replied to. */
export const replyRate = check({
  id: 'reply-rate',
  question: 'Does a person reply to negative reviews?',
  measure: share({
    ...negative,
    excluding: { pending: repliedAt.isMissing().and(postedAt.after(now.minus(replyWithin))) },
    meeting: repliedAt.isKnown().and(replyBy.is('person')),
  }),
  by: ['orgUnit'],
  standard: {
    target: percent(95),
    floor: percent(60),
    better: 'higher',
    provenance: house,
    source: 'Nineteen negative reviews in twenty get a reply of a person; 93 % of consumers expect one (BrightLocal 2024).',
  },
  countOf: 'negative reviews',
  advice: 'reply-with-a-name',
  settings: [replyWithin],
});

/** The time within which nine in ten replies to negative reviews came. */
export const replyTime = check({
  id: 'reply-time',
  question: 'How soon do we reply to negative reviews?',
  measure: quantile({ ...negative, value: duration(postedAt, repliedAt), at: 0.9 }),
  by: ['orgUnit'],
  standard: {
    target: secondsOfDays(3),
    floor: secondsOfDays(14),
    better: 'lower',
    provenance: house,
    source: 'Within three days, which a third of consumers expects; two in three expect a week (BrightLocal).',
  },
  countOf: 'replies',
  advice: 'reply-with-a-name',
});

/** The share of negative reviews that became a case. */
export const loop = check({
  id: 'loop',
  question: 'Does somebody look into what negative reviews tell?',
  measure: share({ ...negative, meeting: review.case.isKnown() }),
  by: ['orgUnit'],
  standard: {
    target: percent(80),
    floor: percent(40),
    better: 'higher',
    provenance: house,
    source: 'Four negative reviews in five become a case.',
  },
  countOf: 'negative reviews',
  advice: 'open-a-case',
});
