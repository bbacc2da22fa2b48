import { census, check, count, days, hours, house, setting } from '@touchstone/sdk';
import { mention } from '@touchstone/sdk/model';

const burstTimes = setting.number('burst-times', {
  default: 3,
  doc: 'How many times the usual number of bad mentions in that hour of the day is a burst.',
  minimum: 1,
});
const fewMentions = setting.number('few-mentions', { default: 5, doc: 'Bad mentions in an hour below which there is no burst.', minimum: 1 });

const other = mention.$as('other');
const { postedAt } = mention;
const hourUpTo = count(other, other.tone.below(0), other.postedAt.within(hours(1), postedAt.minus(hours(1))));
const sameHours = count(
  other,
  other.tone.below(0),
  other.postedAt.hour().is(postedAt.hour()),
  other.postedAt.within(days(28), postedAt.minus(days(29))),
);

/** Bad mentions that fall into a burst. */
export const viral = check({
  id: 'viral',
  question: 'Is something bad spreading about us?',
  measure: census({
    of: mention,
    where: mention.tone.below(0),
    breaching: hourUpTo.atLeast(fewMentions).and(hourUpTo.above(sameHours.dividedBy(28).times(burstTimes))),
    period: postedAt,
  }),
  standard: { target: 0, better: 'lower', provenance: house, source: 'No burst of bad mentions.' },
  countOf: 'bad mentions',
  advice: 'answer-the-burst',
  settings: [burstTimes, fewMentions],
});
