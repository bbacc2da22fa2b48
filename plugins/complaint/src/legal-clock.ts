import { anyOf, census, check, days, firstKnown, hours, law, now, type TimeValue, when, workingDays } from '@touchstone/sdk';
import { complaint } from '@touchstone/sdk/model';

const { receivedAt, finalReplyAt, dueAt, legalRegime } = complaint;

const inThirtyDays = legalRegime.isOneOf('CZ_19', 'HU_17A', 'SK');
const inFifteenWorkingDays = legalRegime.isOneOf('LV_15WD', 'ES_10_2025');
const inFiveWorkingDays = legalRegime.is('ES_10_2025_CHARGE');

/** The thirtieth day after receipt, at noon: half a day keeps clear of the hour that clocks are changed by. */
const thirtiethDay = receivedAt.date().plus(days(30)).plus(hours(12));

/** Whether a moment lies past the day on which the law wants the final reply; a stored day counts before a counted one. */
const isLate = (at: TimeValue) =>
  when(
    inFifteenWorkingDays,
    workingDays(receivedAt, at, 'legal').minus(15),
    when(
      inFiveWorkingDays,
      workingDays(receivedAt, at, 'legal').minus(5),
      when(anyOf(at.after(dueAt), dueAt.isMissing().and(inThirtyDays, at.date().after(thirtiethDay))), 1, 0),
    ),
  ).above(0);

/** Written so that replies must be recorded somewhere: else every complaint would look unanswered. */
const isUnanswered = when(finalReplyAt.isKnown(), 0, 1).is(1);

const hasNoDay = dueAt.isMissing().and(legalRegime.is('other'));

/** Complaints without a final reply on the day that the law sets; each one is listed. */
export const legalClock = check({
  id: 'legal-clock',
  question: 'Are complaints answered within the law?',
  measure: census({
    of: complaint,
    where: legalRegime.isNot('none'),
    excluding: { 'no-due-day': hasNoDay, pending: finalReplyAt.isMissing().and(isLate(now).not()) },
    breaching: isUnanswered.or(isLate(finalReplyAt)),
    // An open one past its day is a breach of today, however long ago it came in.
    period: firstKnown(finalReplyAt, now),
  }),
  by: ['orgUnit'],
  standard: {
    target: 0,
    better: 'lower',
    provenance: law,
    source:
      'CZ: 30 days, Act 634/1992, § 19 (3). HU: 30 days, Fgytv. § 17/A. LV: 15 working days. ES: 15 working days, 5 for undue charges, Ley 10/2025. SK: 30 days from the day after; re-verify against Act 108/2024.',
  },
  countOf: 'complaints under a legal clock',
  advice: 'answer-overdue-today',
  critical: true,
});
