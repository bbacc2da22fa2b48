import {
  census,
  count,
  days,
  duration,
  exists,
  itemsOf,
  mean,
  netPromoter,
  none,
  now,
  own,
  percent,
  quantile,
  rate,
  ratio,
  setting,
  share,
  spread,
  survival,
} from '@touchstone/sdk';
import {
  channel,
  commitment,
  customer,
  employeeMovement,
  message,
  order,
  serviceCase,
  surveyResponse,
} from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { at, caseRow, measure, measured } from './measure.testing.js';

test('a share counts what meets its condition, by unit and month, and names what it leaves out', async () => {
  const kept = measured({
    measure: share({
      of: commitment,
      excluding: { 'not-yet-due': commitment.dueAt.atOrAfter(now), cancelled: commitment.cancelled },
      meeting: commitment.doneAt.atOrBefore(commitment.dueAt),
      period: commitment.dueAt,
    }),
    by: ['orgUnit'],
  });

  const result = await measure(
    {
      case: [caseRow('c1', { org_unit_id: 'brno' }), caseRow('c2', { org_unit_id: 'praha' })],
      commitment: [
        { id: '1', case_id: 'c1', due_at: at('10-05'), done_at: at('10-04') },
        { id: '2', case_id: 'c1', due_at: at('10-05'), done_at: at('10-06') },
        { id: '3', case_id: 'c2', due_at: at('10-05') },
        { id: '4', case_id: 'c2', due_at: at('10-31', '22:30'), done_at: at('10-31', '22:31') },
        { id: '5', case_id: 'c2', due_at: at('10-05'), cancelled: true },
        { id: '6', due_at: at('09-05'), done_at: at('09-05') },
      ],
    },
    kept,
  );

  expect(result).toEqual({
    id: 'test.check',
    missing: [],
    excluded: [
      { why: 'not-yet-due', rows: 1 },
      { why: 'cancelled', rows: 1 },
    ],
    statistics: [
      { unit: {}, period: '2026-09', statistic: { kind: 'share', k: 1, n: 1 } },
      { unit: {}, period: '2026-10', statistic: { kind: 'share', k: 1, n: 3 } },
      { unit: { orgUnit: 'brno' }, period: '2026-10', statistic: { kind: 'share', k: 1, n: 2 } },
      { unit: { orgUnit: 'praha' }, period: '2026-10', statistic: { kind: 'share', k: 0, n: 1 } },
    ],
  });
});

test('means and ratios leave out rows without a value and say so', async () => {
  const options = { of: order, period: order.placedAt };
  const average = measured({ measure: mean({ ...options, value: order.marginMinor }) });
  const base = { customer_id: 'k', amount_minor: 10 };

  const { statistics, excluded } = await measure(
    {
      order: [
        { id: '1', ...base, placed_at: at('10-01'), margin_minor: 3 },
        { id: '2', ...base, placed_at: at('10-02'), margin_minor: 5 },
        { id: '3', ...base, placed_at: at('10-02') },
      ],
    },
    average,
  );

  expect(excluded).toEqual([{ why: 'missing-value', rows: 1 }]);
  expect(statistics).toEqual([{ unit: {}, period: '2026-10', statistic: { kind: 'mean', n: 2, sum: 8, sumOfSquares: 34, sumOfCubes: 152 } }]);
});

test('a ratio divides sums of different tables in the same period and unit', async () => {
  const perCustomer = measured({
    measure: ratio({
      numerator: { of: order, value: order.amountMinor, period: order.placedAt },
      denominator: { of: customer, period: customer.acquiredOn },
    }),
  });

  const { statistics } = await measure(
    {
      order: [{ id: '1', customer_id: 'k', amount_minor: 70, placed_at: at('10-01') }],
      customer: [
        { id: 'k', acquired_on: '2026-10-01' },
        { id: 'l', acquired_on: '2026-10-31' },
      ],
    },
    perCustomer,
  );

  expect(statistics).toEqual([
    {
      unit: {},
      period: '2026-10',
      statistic: {
        kind: 'ratio',
        numerator: { kind: 'sum', n: 1, sum: 70, sumOfSquares: 4900 },
        denominator: { kind: 'sum', n: 2, sum: 2, sumOfSquares: 2 },
      },
    },
  ]);
});

test('a quantile comes with the order statistics that bound it', async () => {
  const wait = duration(serviceCase.openedAt, serviceCase.firstHumanReplyAt);
  const median = measured({ measure: quantile({ of: serviceCase, value: wait, at: 0.5, period: serviceCase.openedAt }) });
  const rows = Array.from({ length: 9 }, (_, index) => caseRow(`c${index}`, { first_human_reply_at: at('10-05', `10:0${index + 1}`) }));

  const { statistics } = await measure({ case: rows }, median);

  // Ranks 2 and 8 of 9 bound the median with at least 95 % (David and Nagaraja).
  expect(statistics).toEqual([
    { unit: {}, period: '2026-10', statistic: { kind: 'quantile', quantile: 0.5, n: 9, value: 300, low: 120, high: 480 } },
  ]);
});

test('a rate adds up events and exposure over its window', async () => {
  const turnover = measured({
    measure: rate({
      of: employeeMovement,
      events: employeeMovement.leavers,
      exposure: employeeMovement.headcountMean.dividedBy(12),
      period: employeeMovement.month,
      window: 2,
    }),
    by: ['orgUnit'],
  });

  const { statistics } = await measure(
    {
      employee_movement: [
        { org_unit_id: 'brno', month: '2026-09-01', headcount_mean: 12, leavers: 1, joiners: 0 },
        { org_unit_id: 'brno', month: '2026-10-01', headcount_mean: 24, leavers: 2, joiners: 0 },
      ],
    },
    turnover,
  );

  expect(statistics.filter(({ unit: { orgUnit } }) => orgUnit === 'brno')).toEqual([
    { unit: { orgUnit: 'brno' }, period: '2026-09', statistic: { kind: 'rate', events: 1, exposure: 1, n: 1 } },
    { unit: { orgUnit: 'brno' }, period: '2026-10', statistic: { kind: 'rate', events: 3, exposure: 3, n: 2 } },
  ]);
});

test('net promoter counts answers as promoters, passives and detractors', async () => {
  const nps = measured({
    measure: netPromoter({ of: surveyResponse, score: surveyResponse.score, period: surveyResponse.answeredAt }),
  });
  const answers = [10, 9, 8, 7, 6, 0].map((score, index) => ({
    id: `${index}`,
    survey_id: 's',
    answered_at: at('10-02'),
    score,
  }));

  const { statistics } = await measure({ survey_response: answers }, nps);

  expect(statistics).toEqual([
    { unit: {}, period: '2026-10', statistic: { kind: 'netPromoter', promoters: 2, passives: 2, detractors: 2 } },
  ]);
});

test('a census of the words of a setting finds those that nothing answers to', async () => {
  const expected = setting.list('expected', { default: ['phone', 'email'], doc: 'Kinds of channel that customers expect.' });
  const item = itemsOf(expected);
  const coverage = measured(
    { measure: census({ of: item, breaching: none(channel, channel.kind.is(item.value)) }), settings: [expected] },
    { expected: ['phone', 'email', 'chat'] },
  );

  const { statistics } = await measure({ channel: [{ id: 'p', kind: 'phone' }] }, coverage);

  expect(statistics).toEqual([{ unit: {}, period: '2026-10', statistic: { kind: 'census', breaches: 2, n: 3 } }]);
});

test('survival keeps those who are still there in, and tells their ages apart up to the horizon', async () => {
  const staying = measured({
    measure: survival({
      of: customer,
      from: customer.acquiredOn,
      lost: customer.firstSeenOn,
      horizonMonths: 6,
    }),
  });

  const { statistics } = await measure(
    {
      customer: [
        { id: 'a', acquired_on: '2026-01-01', first_seen_on: '2026-03-15' },
        { id: 'b', acquired_on: '2026-01-01' },
        { id: 'c', acquired_on: '2026-08-01' },
      ],
    },
    staying,
  );

  expect(statistics).toEqual([
    {
      unit: {},
      period: '2026-10',
      statistic: {
        kind: 'survival',
        horizonMonths: 6,
        n: 3,
        ages: [
          { age: 2, lost: 1, censored: 0 },
          { age: 3, lost: 0, censored: 1 },
          { age: 7, lost: 0, censored: 1 },
        ],
      },
    },
  ]);
});

test('a spread holds the statistics of all units, and each unit its own', async () => {
  const between = measured({
    measure: spread({
      of: share({ of: serviceCase, meeting: serviceCase.closedAt.isKnown(), period: serviceCase.openedAt }),
      across: 'orgUnit',
      as: 'deviation',
    }),
  });

  const { statistics } = await measure(
    {
      case: [
        caseRow('1', { org_unit_id: 'brno', closed_at: at('10-06') }),
        caseRow('2', { org_unit_id: 'praha' }),
        caseRow('3', { closed_at: at('10-06') }),
      ],
    },
    between,
  );

  const brno = { kind: 'share', k: 1, n: 1 };
  const praha = { kind: 'share', k: 0, n: 1 };
  expect(statistics).toEqual([
    {
      unit: {},
      period: '2026-10',
      statistic: {
        kind: 'spread',
        as: 'deviation',
        groups: [
          { key: 'brno', series: 0, statistic: brno },
          { key: 'praha', series: 0, statistic: praha },
        ],
      },
    },
    { unit: { orgUnit: 'brno' }, period: '2026-10', statistic: brno },
    { unit: { orgUnit: 'praha' }, period: '2026-10', statistic: praha },
  ]);
});

test('related rows can be asked for, counted, and compared with the row outside', async () => {
  const silent = measured({
    measure: census({
      of: serviceCase,
      breaching: exists(message, message.case.is(serviceCase.$self), message.at.after(serviceCase.openedAt.plus(days(1)))).and(
        count(message, message.case.is(serviceCase.$self)).atLeast(2),
      ),
    }),
  });

  const { statistics } = await measure(
    {
      case: [caseRow('1'), caseRow('2')],
      message: [
        { id: 'm1', case_id: '1', at: at('10-05', '11:00') },
        { id: 'm2', case_id: '1', at: at('10-07') },
        { id: 'm3', case_id: '2', at: at('10-07') },
      ],
    },
    silent,
  );

  expect(statistics).toEqual([{ unit: {}, period: '2026-10', statistic: { kind: 'census', breaches: 1, n: 2 } }]);
});

test('a check whose data is not there says what it lacks and measures nothing', async () => {
  const kept = measured({
    measure: share({ of: commitment, meeting: commitment.doneAt.atOrBefore(commitment.dueAt), period: commitment.dueAt }),
    standard: { target: percent(95), better: 'higher', provenance: own },
  } as never);

  const result = await measure({ commitment: [{ id: '1', due_at: at('10-05') }] }, kept);

  expect(result).toEqual({ id: 'test.check', missing: ['commitment.done_at'], excluded: [], statistics: [] });
});

test('a measure that names rows it does not have is an error that names the check', async () => {
  const wrong = measured({
    measure: share({ of: commitment, meeting: serviceCase.closedAt.isKnown() }),
  });

  await expect(
    measure({ commitment: [{ id: '1' }], case: [caseRow('1', { closed_at: at('10-06') })] }, wrong),
  ).rejects.toMatchObject({ code: 'MEASURE_INVALID', message: expect.stringContaining('test.check') });
});

test('thousandths and days add up without loss, in whatever order rows stand', async () => {
  const opened = Array.from({ length: 10 }, (_, index) => caseRow(`c${index}`, { closed_at: at('10-05', `${10 + index}:01`) }));
  const perThousand = measured({ measure: rate({ of: serviceCase, exposure: 0.001, period: serviceCase.openedAt }) });
  const inDays = measured({ measure: mean({ of: serviceCase, value: duration(serviceCase.openedAt, serviceCase.closedAt).inDays(), period: serviceCase.openedAt }) });

  for (const rows of [opened, opened.toReversed()]) {
    const [contacts, took] = [await measure({ case: rows }, perThousand), await measure({ case: rows }, inDays)];
    expect(contacts.statistics.map(({ statistic }) => statistic)).toEqual([{ kind: 'rate', events: 10, exposure: 10 / 1000, n: 10 }]);
    expect(took.statistics.map(({ statistic }) => statistic)).toMatchObject([{ kind: 'mean', n: 10, sum: (45 * 3600 + 600) / 86_400 }]);
  }
});
