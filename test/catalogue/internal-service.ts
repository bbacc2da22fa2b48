import { anyOf, duration, earliest, largest, now, quantile, share } from '@touchstone/sdk';
import { caseEvent, internalRequest, serviceCase } from '@touchstone/sdk/model';

import { casesBy, type Declarations, declare } from './declare.js';

const { promisedAt, doneAt, openedAt, rating } = internalRequest;

const due = {
  of: internalRequest,
  where: promisedAt.isKnown(),
  excluding: { 'not-yet-due': promisedAt.atOrAfter(now) },
  meeting: doneAt.atOrBefore(promisedAt),
  period: promisedAt,
};

const next = caseEvent.$as('next');

/** How long a case stayed in a status that it took on with an event. */
const stayed = (event: typeof caseEvent) =>
  duration(event.at, earliest(next, next.at, next.case.is(event.case), next.kind.is('status'), next.at.after(event.at)), 'business');

const wait = caseEvent.$as('wait');
const longest = (status: string) => largest(wait, stayed(wait).inSeconds(), wait.case.is(serviceCase.$self), wait.kind.is('status'), wait.to.is(status));
const missed = serviceCase.firstResolvedAt.after(serviceCase.targetAt);
const byUs = longest('pending_internal');

export const internalService: Declarations = {
  'on-time': declare(share({ ...due, where: due.where.and(internalRequest.toUnit.kind.isNot('partner')) })),
  csat: declare(share({ of: internalRequest, where: rating.isKnown(), meeting: rating.atLeast(4), period: openedAt })),
  'handoff-time': declare(
    quantile({ of: caseEvent, where: caseEvent.kind.is('status').and(caseEvent.to.is('pending_internal')), value: stayed(caseEvent), at: 0.9, period: caseEvent.at }),
  ),
  blockers: declare(
    share({
      ...casesBy(serviceCase.openedAt),
      where: missed,
      meeting: byUs.above(0).and(anyOf(longest('pending_customer').isMissing(), byUs.above(longest('pending_customer'))), anyOf(longest('open').isMissing(), byUs.above(longest('open')))),
    }),
  ),
  bounce: declare(share({ of: internalRequest, meeting: internalRequest.bounced, period: openedAt })),
  'supplier-on-time': declare(share({ ...due, where: due.where.and(internalRequest.toUnit.kind.is('partner')) })),
};

