import { duration, earliest } from '@touchstone/sdk';
import { caseEvent } from '@touchstone/sdk/model';

const next = caseEvent.$as('next');

/** How long a case stayed in a status that it took on with an event, in opening hours. */
export const stayed = (event: typeof caseEvent) =>
  duration(event.at, earliest(next, next.at, next.case.is(event.case), next.kind.is('status'), next.at.after(event.at)), 'business');
