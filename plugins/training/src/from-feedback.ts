import { census, check, count, days, house, now, rank, setting } from '@touchstone/sdk';
import { cause, complaint, trainingRecord } from '@touchstone/sdk/model';

const taughtWithin = setting.duration('taught-within', {
  default: days(60),
  doc: 'Time within which a leading cause of complaints is answered by a course.',
});

const complaints = count(complaint, complaint.rootCause.is(cause.$self), complaint.receivedAt.after(now.minus(days(92))));

const lessons = count(trainingRecord, trainingRecord.course.cause.is(cause.$self), trainingRecord.completedOn.after(now.minus(taughtWithin)));

/** Leading causes of complaints to which nobody was trained lately. */
export const fromFeedback = check({
  id: 'from-feedback',
  question: 'Do we teach what customers complain about?',
  measure: census({
    of: cause,
    where: rank(cause, { by: complaints }).atMost(5).and(complaints.above(0)),
    breaching: lessons.is(0),
  }),
  standard: {
    target: 1,
    better: 'lower',
    provenance: house,
    source: 'Four of the five leading causes of complaints are answered by training within two months.',
  },
  countOf: 'leading causes',
  advice: 'teach-the-causes',
  settings: [taughtWithin],
});
