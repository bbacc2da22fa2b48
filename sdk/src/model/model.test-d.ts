import { days } from '../expression/build.js';
import { last, rank } from '../expression/related.js';
import { type Condition, type DurationValue, type IdValue, type NumberValue, type TextValue, type TimeValue, workingDays } from '../expression/value.js';
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

// Lists of words know what they hold, and words compare with words.
employee.languages.includes(serviceCase.language) satisfies Condition;
// @ts-expect-error: a list is none of its words.
employee.languages.is('cs');
// @ts-expect-error: a customer is no case.
serviceCase.customer.is(commitment.case);
// @ts-expect-error: an employee is no organisational unit, though both have ids.
message.author.is(serviceCase.orgUnit);
// @ts-expect-error: nor are accounts customers.
serviceCase.customer.accountId.is(serviceCase.customer);
// @ts-expect-error: numbers are not shifted by days.
serviceCase.openedAt.plus(3);
// @ts-expect-error: working days are counted, not measured in seconds.
workingDays(complaint.receivedAt, complaint.finalReplyAt).atMost(days(15));
// @ts-expect-error: lengths of time are no numbers of anything.
rank(channel, { by: call.holdSeconds });
// @ts-expect-error: rows are ordered in time by moments alone.
last(message, { value: message.author, by: message.chars });
last(message, { value: message.author, by: message.at }).is(serviceCase.assignee) satisfies Condition;
// @ts-expect-error: the last author is an employee, not a customer.
last(message, { value: message.author, by: message.at }).is(serviceCase.customer);
