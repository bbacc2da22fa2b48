import { census, check, count, days, now, rank, setting } from '@touchstone/sdk';
import { kbArticle, serviceCase, topic } from '@touchstone/sdk/model';

const reviewedWithin = setting.duration('reviewed-within', { default: days(365), doc: 'Time after which a procedure must have been reviewed to be current.' });

const volume = count(serviceCase, serviceCase.topic.is(topic.$self), serviceCase.openedAt.after(now.minus(days(92))));

const procedures = count(
  kbArticle,
  kbArticle.topic.is(topic.$self),
  kbArticle.audience.is('staff'),
  kbArticle.reviewedOn.after(now.minus(reviewedWithin)),
);

/** Frequent topics for which staff have no current procedure. */
export const guidance = check({
  id: 'guidance',
  question: 'Do people know what to do?',
  measure: census({ of: topic, where: rank(topic, { by: volume }).atMost(50).and(volume.above(0)), breaching: procedures.is(0) }),
  by: ['topic'],
  standard: { target: 0, better: 'lower', provenance: 'seed', source: 'Leaders see to it that people know what to do: every frequent topic has a procedure.' },
  countOf: 'frequent topics',
  advice: 'write-the-procedure',
  settings: [reviewedWithin],
});
