import { check, duration, house, percent, seconds, setting, share, when } from '@touchstone/sdk';
import { call, selfServiceSession as session } from '@touchstone/sdk/model';

const reachWithin = setting.duration('reach-within', {
  default: seconds(180),
  doc: 'Time within which a customer who asks for a person reaches one.',
});

const standard = {
  target: percent(95),
  floor: percent(70),
  better: 'higher',
  provenance: house,
  source: 'Nineteen in twenty reach a person within three minutes; Spanish law forbids service by robots alone (Ley 10/2025; re-verify).',
} as const;

const { at, humanRequestedAt, humanReachedAt } = session;

const requested = { of: session, where: humanRequestedAt.isKnown().and(humanRequestedAt.isDuringOpeningHours()), period: at };

/** Written so that reaching a person must be recorded somewhere: else everybody would seem to have left. */
const neverReached = when(humanReachedAt.isKnown(), 0, 1).is(1);

/** The share of customers who asked a machine for a person in opening hours and soon reached one. */
export const humanReach = check({
  id: 'human-reach',
  question: 'Can you get a person when you ask for one?',
  measure: share({ ...requested, meeting: duration(humanRequestedAt, humanReachedAt).atMost(reachWithin) }),
  by: ['orgUnit', 'topic'],
  standard,
  countOf: 'requests for a person',
  advice: 'open-the-way-to-people',
  critical: true,
  settings: [reachWithin],
});

/** The share of callers who asked the menu for a person in opening hours and soon reached one. */
export const humanReachByPhone = check({
  id: 'human-reach-by-phone',
  question: 'Can callers get past the menu to a person?',
  measure: share({
    of: call,
    where: call.agentRequestedAt.isKnown().and(call.agentRequestedAt.isDuringOpeningHours()),
    meeting: duration(call.agentRequestedAt, call.answeredAt).atMost(reachWithin),
    period: call.offeredAt,
  }),
  by: ['orgUnit', 'queue'],
  standard,
  countOf: 'requests for a person',
  advice: 'open-the-way-to-people',
  critical: true,
  settings: [reachWithin],
});

/** The share of customers who asked a machine for a person in opening hours and never reached one. */
export const gaveUp = check({
  id: 'gave-up',
  question: 'Do they leave after asking for a person?',
  measure: share({ ...requested, meeting: neverReached }),
  by: ['orgUnit', 'topic'],
  standard: {
    target: percent(10),
    floor: percent(40),
    better: 'lower',
    provenance: house,
    source: 'At most one in ten leaves without the person they asked for.',
  },
  countOf: 'requests for a person',
  advice: 'open-the-way-to-people',
});
