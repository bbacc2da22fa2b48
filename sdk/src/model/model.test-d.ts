import type { Condition, DurationValue, IdValue, NumberValue, TextValue, TimeValue } from '../expression/value.js';
import { call, channel, commitment, complaint, employee, message, order, serviceCase, surveyResponse } from './index.js';

// Each column offers what its type can do.
serviceCase.openedAt satisfies TimeValue;
serviceCase.reopenCount satisfies NumberValue;
serviceCase.isSpam satisfies Condition;
serviceCase.outcome satisfies TextValue;
call.holdSeconds satisfies DurationValue;
order.amountMinor satisfies NumberValue;
employee.hiredMonth satisfies TimeValue;

// References lead on, also round in a circle and back to their own table.
commitment.case.channel.kind.is('phone') satisfies Condition;
message.case.customer.homeOrgUnit.parent.parent.calendar.kind.isOneOf('business', 'always') satisfies Condition;
serviceCase.mergedInto.mergedInto.openedAt.before(serviceCase.openedAt) satisfies Condition;
surveyResponse.invite.case.order.customer.segment.is('gold') satisfies Condition;
channel.orgUnit.kind.isNot('queue') satisfies Condition;

// References are identities too, and rows of one table relate to each other under another name.
serviceCase.$self satisfies IdValue;
commitment.case.is(serviceCase.$self) satisfies Condition;
serviceCase.$as('later').customer.is(serviceCase.customer) satisfies Condition;
complaint.case.isNot(serviceCase.$self) satisfies Condition;

// @ts-expect-error: no channel is of this kind.
commitment.case.channel.kind.is('telegraph');
// @ts-expect-error: cases have no such column.
commitment.case.chanel;
// @ts-expect-error: a reference is named without its id.
commitment.caseId;
// @ts-expect-error: moments are not compared with texts.
serviceCase.openedAt.before('2026-01-01');
// @ts-expect-error: numbers are not compared with durations.
serviceCase.reopenCount.above(call.holdSeconds);
// @ts-expect-error: truths have no order.
serviceCase.isSpam.above(1);
// @ts-expect-error: a case that something leads to is not a root to build other rows from.
commitment.case.$as('other');
// @ts-expect-error: no single id column identifies a complaint.
complaint.$self.is(serviceCase.$self);
