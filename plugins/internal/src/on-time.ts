import { check, type Condition, house, now, percent, share } from '@touchstone/sdk';
import { internalRequest } from '@touchstone/sdk/model';

const { promisedAt, doneAt, toUnit } = internalRequest;
const partner = toUnit.kind.is('partner');

const keptPromises = (whose: Condition) =>
  share({
    of: internalRequest,
    where: promisedAt.isKnown().and(whose),
    excluding: { 'not-yet-due': doneAt.isMissing().and(promisedAt.atOrAfter(now)) },
    meeting: doneAt.atOrBefore(promisedAt),
    period: promisedAt,
  });

/** The share of requests between units that were done by the time promised. */
export const onTime = check({
  id: 'on-time',
  question: 'Do departments keep their promises to each other?',
  measure: keptPromises(toUnit.kind.isNot('partner')),
  by: ['orgUnit', 'topic'],
  standard: {
    target: percent(90),
    floor: percent(60),
    better: 'higher',
    provenance: house,
    source: 'Nine internal promises in ten are kept.',
  },
  countOf: 'requests',
  advice: 'agree-internal-standard',
});

/** The share of requests to suppliers that were done by the time promised. */
export const supplierOnTime = check({
  id: 'supplier-on-time',
  question: 'Do suppliers deliver on time?',
  measure: keptPromises(partner),
  by: ['orgUnit'],
  standard: {
    target: percent(95),
    floor: percent(75),
    better: 'higher',
    provenance: house,
    source: 'Nineteen deliveries in twenty come on time.',
  },
  countOf: 'requests',
  advice: 'talk-to-the-supplier',
});
