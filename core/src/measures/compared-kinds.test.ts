import { agreement, difference, mean, rateOf, share } from '@touchstone/sdk';
import { defect, productPeriod, qaRating, serviceCase, surveyResponse } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { evidenceOf } from './evidence.js';
import { at, caseRow, context, measure, measured, openWith } from './measure.testing.js';
import type { MeasuredCheck } from './measurement.js';
import type { TestRows } from './test-database.testing.js';

const positive = surveyResponse.score.atLeast(4);
const fast = surveyResponse.case.firstHumanReplyAt.isKnown();
const answeredAt = surveyResponse.answeredAt;

const satisfiedWhereFast = (alike?: readonly string[]) =>
  measured({
    measure: difference({
      first: share({ of: surveyResponse, where: fast, meeting: positive, period: answeredAt }),
      second: share({ of: surveyResponse, where: fast.not(), meeting: positive, period: answeredAt }),
      ...(alike && { alike }),
    }),
    by: ['orgUnit'],
  });

function answers(groups: readonly { readonly topic: string; readonly fast: boolean; readonly scores: readonly number[] }[]): TestRows {
  const given = groups.flatMap((group) => group.scores.map((score, index) => ({ ...group, score, id: `${group.topic}-${group.fast ? 'fast' : 'slow'}-${index}` })));
  return {
    case: given.map(({ id, topic, fast: wasFast }) => caseRow(id, { topic_id: topic, org_unit_id: 'brno', ...(wasFast && { first_human_reply_at: at('10-05') }) })),
    survey_response: given.map(({ id, score }) => ({ id, case_id: id, survey_id: 's', answered_at: at('10-06'), score })),
  };
}

const mixed = answers([
  { topic: 'bills', fast: true, scores: [5, 5, 1] },
  { topic: 'bills', fast: false, scores: [5, 1] },
  { topic: 'boxes', fast: true, scores: [2] },
]);

async function evidenceTotal(rows: TestRows, check: MeasuredCheck, part: 'misses' | 'numerator'): Promise<number> {
  const engine = await openWith(rows);
  try {
    return (await evidenceOf(engine, { check, unit: {}, part, limit: 10 }, context)).total;
  } finally {
    await engine.close();
  }
}

const counted = (k: number, n: number) => ({ kind: 'share', k, n });

test('takes one share from another, in the whole organisation and in each unit', async () => {
  const check = satisfiedWhereFast();
  const statistic = { kind: 'difference', first: counted(2, 4), second: counted(1, 2) };

  expect((await measure(mixed, check)).statistics).toEqual([
    { unit: {}, period: '2026-10', statistic },
    { unit: { orgUnit: 'brno' }, period: '2026-10', statistic },
  ]);
  expect([await evidenceTotal(mixed, check, 'numerator'), await evidenceTotal(mixed, check, 'misses')]).toEqual([3, 3]);
});

test('compares like with like, and leaves out what has no like on the other side', async () => {
  const { statistics } = await measure(mixed, satisfiedWhereFast(['topic']));

  expect(statistics[1]).toEqual({
    unit: { orgUnit: 'brno' },
    period: '2026-10',
    statistic: {
      kind: 'difference',
      first: counted(2, 4),
      second: counted(1, 2),
      alike: [{ first: counted(2, 3), second: counted(1, 2) }],
    },
  });
});

test('takes off what the matter did not touch, and tells a side without rows as empty', async () => {
  const side = (topic: string, isFast: boolean) =>
    mean({ of: surveyResponse, where: surveyResponse.case.topic.code.is(topic).and(isFast ? fast : fast.not()), value: surveyResponse.score, period: answeredAt });
  const check = measured({
    measure: difference({
      first: side('bills', true),
      second: side('bills', false),
      beyond: { first: side('boxes', true), second: side('boxes', false) },
    }),
  });
  const { statistics } = await measure({ ...mixed, topic: ['bills', 'boxes'].map((id) => ({ id, code: id })) }, check);
  const sums = (n: number, sum: number, sumOfSquares: number) => ({ kind: 'mean', n, sum, sumOfSquares });

  expect(statistics).toMatchObject([
    { statistic: { first: sums(3, 11, 51), second: sums(2, 6, 26), beyond: { first: sums(1, 2, 4), second: sums(0, 0, 0) } } },
  ]);
});

test('counts events in some rows per exposure in others, also where nothing happened', async () => {
  const check = measured({
    measure: rateOf({
      events: { of: defect, period: defect.foundAt },
      exposure: { of: productPeriod, value: productPeriod.unitsSold.dividedBy(1000), period: productPeriod.month },
    }),
    by: ['product'],
  });
  const sold = (product_id: string, units_sold: number) => ({ product_id, units_sold, month: '2026-10-01' });
  const rows = {
    defect: ['1', '2', '3'].map((id) => ({ id, product_id: 'kettle', found_at: at('10-07') })),
    product_period: [sold('kettle', 1500), sold('mill', 500)],
  };

  const { statistics } = await measure(rows, check);

  expect(Object.fromEntries(statistics.map(({ unit, statistic }) => [unit['product'] ?? 'all', statistic]))).toEqual({
    all: { kind: 'rate', events: 3, exposure: 2, n: 5 },
    kettle: { kind: 'rate', events: 3, exposure: 1.5, n: 4 },
    mill: { kind: 'rate', events: 0, exposure: 0.5, n: 1 },
  });
  expect(await evidenceTotal(rows, check, 'numerator')).toBe(3);
});

test('gathers the ratings of one thing, and leaves out what was not rated or belongs to nothing', async () => {
  const check = measured({
    measure: agreement({
      of: qaRating,
      excluding: { 'not-applicable': qaRating.na },
      item: qaRating.review.case,
      value: qaRating.score.dividedBy(qaRating.category.scaleMax),
      scale: 'interval',
      period: qaRating.review.at,
    }),
  });
  const ratings = [
    ['r1', 'c1', 4],
    ['r2', 'c1', 5],
    ['r3', 'c2', 1],
    ['r4', 'c2', 1],
    ['r5', 'c3', 2],
    ['r6', undefined, 3],
    ['r7', 'c1', null],
  ] as const;
  const rows = {
    case: ['c1', 'c2', 'c3'].map((id) => caseRow(id)),
    qa_category: [{ id: 'k', scorecard_id: 's', scale_max: 5 }],
    qa_review: ratings.map(([id, case_id]) => ({ id, at: at('10-08'), ...(case_id && { case_id }) })),
    qa_rating: [
      ...ratings.map(([review_id, , score]) => ({ review_id, category_id: 'k', score })),
      { review_id: 'r1', category_id: 'other', score: 3, na: true },
    ],
  };

  const { statistics, excluded } = await measure(rows, check);

  expect(statistics).toEqual([
    { unit: {}, period: '2026-10', statistic: { kind: 'agreement', scale: 'interval', items: [[0.8, 1], [0.2, 0.2], [0.4]], n: 5 } },
  ]);
  expect(excluded).toEqual([
    { why: 'not-applicable', rows: 1 },
    { why: 'missing-value', rows: 2 },
  ]);
  expect(await evidenceTotal(rows, check, 'numerator')).toBe(5);
});

test('a difference is told for the periods in which any side has rows', async () => {
  const check = measured({
    measure: difference({
      first: share({ of: surveyResponse, meeting: positive, period: answeredAt }),
      second: share({ of: serviceCase, meeting: serviceCase.reopenCount.is(0), period: serviceCase.openedAt }),
    }),
  });
  const { statistics } = await measure(
    {
      survey_response: [{ id: 'a', survey_id: 's', answered_at: at('10-06'), score: 5 }],
      case: [caseRow('c1', { opened_at: at('09-06'), reopen_count: 0 })],
    },
    check,
  );

  expect(statistics).toEqual([
    { unit: {}, period: '2026-09', statistic: { kind: 'difference', first: counted(0, 0), second: counted(1, 1) } },
    { unit: {}, period: '2026-10', statistic: { kind: 'difference', first: counted(1, 1), second: counted(0, 0) } },
  ]);
});
