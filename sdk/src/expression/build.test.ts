import { expect, test } from 'vitest';

import { customer, message, order, serviceCase } from '../model/index.js';
import { firstKnown, hours, setting, when } from './build.js';
import { count, earliest, exists, none } from './related.js';
import { DurationSetting, DurationValue, NumberValue, TimeValue } from './value.js';

const limit = setting.duration('limit', { default: hours(4), doc: 'How long at most.' });

test('chooses between two moments, two lengths of time or two numbers, and stays of their kind', () => {
  const urgent = serviceCase.priority.is('urgent');

  const moment = when(urgent, order.placedAt, order.deliveredAt);
  const length = when(urgent, hours(1), limit);
  const number = when(urgent, 1, order.amountMinor);

  expect([moment, length, number].map((value) => value.constructor)).toEqual([TimeValue, DurationValue, NumberValue]);
  expect(number.node).toEqual({
    op: 'when',
    condition: urgent.node,
    then: { op: 'literal', value: 1 },
    otherwise: order.amountMinor.node,
  });
});

test('takes the first known of several values, settings among them', () => {
  expect(firstKnown(customer.acquiredOn, customer.firstSeenOn)).toBeInstanceOf(TimeValue);

  const waited = firstKnown(limit, hours(2));

  expect(waited).not.toBeInstanceOf(DurationSetting);
  expect(waited.node).toEqual({ op: 'firstKnown', terms: [{ op: 'setting', id: 'limit' }, { op: 'literal', value: 7200 }] });
  expect(() => firstKnown()).toThrow(TypeError);
});

test('tells whether the word of a choice is one that a setting lists', () => {
  const live = setting.list('live-channels', { default: ['phone'], doc: 'Channels on which somebody waits.' });

  expect(serviceCase.channel.kind.isIn(live).node).toEqual({
    op: 'inSetting',
    term: { op: 'column', scope: 'case', through: ['channel_id'], column: 'kind' },
    id: 'live-channels',
  });
});

test.each([
  ['a number beside a length of time', () => serviceCase.openedAt.hour().atMost(hours(16) as unknown as NumberValue), 'A number is compared or combined with a number, not with a length of time.'],
  ['a length of time beside a number', () => limit.atMost(4 as unknown as DurationValue), 'A length of time is compared or combined with a length of time, not with the number 4.'],
  ['a moment beside a length of time', () => serviceCase.openedAt.after(hours(1) as unknown as TimeValue), 'A moment is compared or combined with a moment, not with a length of time.'],
  ['something that is not there', () => serviceCase.openedAt.before(undefined as unknown as TimeValue), 'A moment is compared or combined with a moment, not with undefined; look whether the table has such a column.'],
])('refuses %s, also where no compiler looks', (_what, build, message) => {
  expect(build).toThrow(new TypeError(message));
});

test.each([
  ['exists', () => exists(message)],
  ['none', () => none(message)],
  ['count', () => count(message)],
  ['earliest', () => earliest(message, message.at)],
])('refuses %s without a condition: any row of the table at all would do', (_name, build) => {
  expect(build).toThrow('Nothing says which rows of "message" are meant: name how they relate to the row, such as message.case.is(serviceCase.$self).');
});
