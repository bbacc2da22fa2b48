import { anyOf, check, house, invalidCase, largest, percent, share } from '@touchstone/sdk';
import { caseEvent, serviceCase } from '@touchstone/sdk/model';

import { stayed } from './stayed.js';

const wait = caseEvent.$as('wait');

/** The longest time, in seconds, that a case stayed in a status at a stretch. */
const longest = (status: string) =>
  largest(wait, stayed(wait).inSeconds(), wait.case.is(serviceCase.$self), wait.kind.is('status'), wait.to.is(status));

const onUs = longest('pending_internal');
const onCustomer = longest('pending_customer');
const open = longest('open');

/** The share of late cases whose longest wait was on another department. */
export const blockers = check({
  id: 'blockers',
  question: 'Do late cases wait for ourselves?',
  measure: share({
    of: serviceCase,
    where: serviceCase.firstResolvedAt.after(serviceCase.targetAt),
    excluding: invalidCase(),
    meeting: onUs.above(0).and(anyOf(onCustomer.isMissing(), onUs.above(onCustomer)), anyOf(open.isMissing(), onUs.above(open))),
    period: serviceCase.firstResolvedAt,
  }),
  by: ['orgUnit', 'topic'],
  standard: {
    target: percent(20),
    floor: percent(60),
    better: 'lower',
    provenance: house,
    source: 'At most one late case in five waited longest on another department.',
  },
  countOf: 'late cases',
  advice: 'shorten-the-wait',
});
