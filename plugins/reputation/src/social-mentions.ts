import { check, duration, hours, house, now, percent, setting, share } from '@touchstone/sdk';
import { mention } from '@touchstone/sdk/model';

const answerWithin = setting.duration('answer-within', { default: hours(4), doc: 'Time for which a mention may wait for an answer.' });

const { postedAt, repliedAt, needsAnswer } = mention;

/** The share of mentions in need of an answer that got one in time. */
export const socialMentions = check({
  id: 'social-mentions',
  question: 'Are we watching social media?',
  measure: share({
    of: mention,
    where: needsAnswer,
    excluding: { unexpired: repliedAt.isMissing().and(postedAt.after(now.minus(answerWithin))) },
    // A mention without any answer is a miss, not one of unknown length.
    meeting: repliedAt.isKnown().and(duration(postedAt, repliedAt).atMost(answerWithin)),
    period: postedAt,
  }),
  by: ['orgUnit'],
  standard: {
    target: percent(90),
    floor: percent(50),
    better: 'higher',
    provenance: house,
    source: 'Nine in ten mentions that need an answer get one within four hours.',
  },
  countOf: 'mentions',
  advice: 'watch-by-turns',
  settings: [answerWithin],
});
