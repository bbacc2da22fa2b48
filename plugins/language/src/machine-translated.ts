import { check, difference, house, invalidCase, points, share } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

const { machineTranslated, lastResolvedAt, reopenCount } = serviceCase;

const reopened = (byMachine: boolean) =>
  share({
    of: serviceCase,
    where: lastResolvedAt.isKnown().and(byMachine ? machineTranslated : machineTranslated.not()),
    excluding: invalidCase(),
    meeting: reopenCount.above(0),
    period: lastResolvedAt,
  });

/** How much more often cases answered through machine translation come back than others, on the same topics. */
export const machineTranslatedReopened = check({
  id: 'machine-translated',
  question: 'Do cases come back more often after machine translation?',
  measure: difference({ first: reopened(true), second: reopened(false), alike: ['topic'] }),
  by: ['orgUnit'],
  standard: {
    target: points(3),
    floor: points(20),
    better: 'lower',
    provenance: house,
    source: 'Cases come back at most three points more often than those that people answered in the language.',
  },
  countOf: 'resolved cases',
  advice: 'let-a-speaker-read-it',
});
