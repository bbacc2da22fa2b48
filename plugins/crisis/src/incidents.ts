import { check, invalidCase, ownHistory, rateOf } from '@touchstone/sdk';
import { incident, serviceCase } from '@touchstone/sdk/model';

/** Incidents of safety and security for every ten thousand cases. */
export const incidents = check({
  id: 'incidents',
  question: 'Are incidents of safety and security on the rise?',
  measure: rateOf({
    events: { of: incident, where: incident.kind.isOneOf('safety', 'security'), period: incident.startedAt },
    exposure: { of: serviceCase, excluding: invalidCase(), value: 0.0001, period: serviceCase.openedAt },
  }),
  standard: { ...ownHistory('lower'), source: 'The usual range of earlier periods.' },
  countOf: 'incidents',
  advice: 'write-the-lessons',
});
