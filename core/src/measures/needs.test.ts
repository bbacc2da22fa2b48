import { allOf, anyOf, census, type Condition, controlWindow, count, earliest, exists, itemsOf, latest, none, rate, setting, share, sum, tracedMethods, unusedWithin, when } from '@touchstone/sdk';
import { message, order, orgUnit, serviceCase } from '@touchstone/sdk/model';
import { describe, expect, test } from 'vitest';

import type { MeasuredCheck } from './measurement.js';
import { caseRow, measure, measured } from './measure.testing.js';
import { missingOf, needsOf } from './needs.js';

const other = serviceCase.$as('other');
const ofCase = message.case.is(serviceCase.$self);
const meeting = (condition: Condition): MeasuredCheck => measured({ measure: share({ of: serviceCase, meeting: condition, period: serviceCase.openedAt }) });
const hasCases = (table: string) => table === 'case';

describe('a question about rows of a table that has none at all lacks the table, however it is asked', () => {
  const asked: Readonly<Record<string, Condition>> = {
    exists: exists(message, ofCase),
    none: none(message, ofCase),
    'not the count': count(message, ofCase).atLeast(1).not(),
    count: count(message, ofCase).is(0),
    sum: sum(order, order.amountMinor, order.customer.is(serviceCase.customer)).is(0),
    'no earliest': earliest(message, message.at, ofCase).isMissing(),
    latest: latest(message, message.at, ofCase).after(serviceCase.openedAt),
    'none beside another condition': allOf(serviceCase.openedAt.isKnown(), none(message, ofCase)),
    'none within none': none(other, other.customer.is(serviceCase.customer), none(message, message.case.is(other.$self))),
  };

  test.each(Object.entries(asked))('%s', (name, condition) => {
    expect(missingOf(needsOf(meeting(condition)), hasCases)).toEqual([name === 'sum' ? 'order' : 'message']);
  });

  test('so that nothing is told of it', async () => {
    const { missing, statistics } = await measure({ case: [caseRow('c1'), caseRow('c2')] }, meeting(none(message, ofCase)));

    expect({ missing, statistics }).toEqual({ missing: ['message'], statistics: [] });
  });
});

describe('a question is answered without rows of a table', () => {
  const words = setting.list('words', { default: [], doc: 'Words.' });
  const item = itemsOf(words);
  const answered: Readonly<Record<string, Condition>> = {
    'where another condition would do as well': anyOf(none(message, ofCase), serviceCase.openedAt.isKnown()),
    'where the rows are the words of a setting': none(item, item.value.is(serviceCase.status)),
    'where it is asked of the table that is measured': none(other, other.customer.is(serviceCase.customer), other.openedAt.after(serviceCase.openedAt)),
  };

  test.each(Object.entries(answered))('%s', (_, condition) => {
    expect(missingOf(needsOf(meeting(condition)), hasCases)).toEqual([]);
  });
});

test.each(tracedMethods)('a method of control that left nothing anywhere is not used, and no other lacks an answer for it: $id', (method) => {
  const unused = measured({ measure: census({ of: orgUnit, breaching: unusedWithin(method, orgUnit.$self, controlWindow()) }) });

  expect(missingOf(needsOf(unused), (table) => table === 'org_unit')).toEqual([]);
});

describe('a rate of rows of a kind lacks the kind where no row ever is of it: nobody notes them, and none is not known', () => {
  const contacts = { of: serviceCase, exposure: 0.001, period: serviceCase.openedAt };
  const complaints = (condition: Condition) => measured({ measure: rate({ ...contacts, events: when(condition, 1, 0) }) });
  const isComplaint = serviceCase.kind.is('complaint');
  const question = (id: string) => ({ ...caseRow(id), kind: 'question' });

  test('so that nothing is told of it', async () => {
    const { missing, statistics } = await measure({ case: [question('c1'), question('c2')] }, complaints(isComplaint));

    expect({ missing, statistics }).toEqual({ missing: ['case.kind=complaint'], statistics: [] });
  });

  test('though another condition is asked beside it', async () => {
    const { missing } = await measure({ case: [question('c1')] }, complaints(allOf(isComplaint, serviceCase.openedAt.isKnown())));

    expect(missing).toEqual(['case.kind=complaint']);
  });

  test('but not where one row ever was', async () => {
    const { missing, statistics } = await measure({ case: [question('c1'), { ...caseRow('c2'), kind: 'complaint' }] }, complaints(isComplaint));

    expect([missing, statistics.length > 0]).toEqual([[], true]);
  });

  test('and without any kind the column is what lacks', async () => {
    const { missing } = await measure({ case: [caseRow('c1')] }, complaints(isComplaint));

    expect(missing).toEqual(['case.kind']);
  });

  test('nor where any other word does as well', async () => {
    const { missing } = await measure({ case: [question('c1')] }, complaints(anyOf(isComplaint, serviceCase.kind.is('praise'))));

    expect(missing).toEqual([]);
  });
});
