import { exists, mean, share } from '@touchstone/sdk';
import { order, serviceCase, surveyResponse, type TableName } from '@touchstone/sdk/model';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Engine } from '../../engine/engine.js';
import { at, caseRow, context, measured, openWith } from '../measure.testing.js';
import { measureChecks } from '../measure-checks.js';
import { forgetTouched } from './forget-touched.js';

const heard = measured({
  measure: share({
    of: serviceCase,
    meeting: exists(surveyResponse, surveyResponse.case.is(serviceCase.$self)),
    period: serviceCase.openedAt,
  }),
  by: ['orgUnit', 'segment'],
});
const amount = { ...measured({ measure: mean({ of: order, value: order.amountMinor, period: order.placedAt }) }), id: 'test.amount' };

/** Counts only where anybody is content at all. */
const where = exists(surveyResponse.$as('noted'), surveyResponse.$as('noted').score.atLeast(4));
const noted = { ...measured({ measure: share({ of: order, where, meeting: order.cancelled, period: order.placedAt }) }), id: 'test.noted' };

let engine: Engine;

beforeEach(async () => {
  engine = await openWith({
    case: [
      caseRow('august', { opened_at: at('08-05'), customer_id: 'k1' }),
      caseRow('october', { opened_at: at('10-05'), customer_id: 'k2' }),
    ],
    customer: [{ id: 'k1' }, { id: 'k2' }],
    survey_response: [{ id: 'r1', survey_id: 's', case_id: 'october', answered_at: at('10-06'), score: 5 }],
    order: [{ id: 'o1', customer_id: 'k1', placed_at: at('09-05'), amount_minor: 10 }],
  });
  await measureChecks(engine, [heard, amount], { context, keep: { in: engine } });
});

afterEach(() => engine.close());

/** Tells of rows that are about to be written, and gives the first days of the periods that are no longer kept. */
async function forgotten(table: TableName, rows: string): Promise<unknown> {
  await engine.execute(`CREATE TABLE changed AS (SELECT * FROM "${table}" LIMIT 0) UNION ALL BY NAME (SELECT ${rows})`);
  const kept = `SELECT atom, json_extract_string(told, '$.of') AS of, strftime(starts + INTERVAL 12 HOUR, '%Y-%m') AS month FROM touchstone_statistic JOIN touchstone_measured USING (atom)`;
  const before = await engine.all(`${kept} ORDER BY of, month`);
  await engine.transaction((session) => forgetTouched(session, { table, rows: 'changed' }));
  const left = new Set((await engine.all(kept)).map((row) => JSON.stringify(row)));
  return before.filter((row) => !left.has(JSON.stringify(row))).map((row) => `${String(row['of'])} ${String(row['month'])}`);
}

test('a survey that comes late forgets the month of its case, and not its own', async () => {
  expect(await forgotten('survey_response', `'r2' AS id, 'august' AS case_id, TIMESTAMP '2026-10-20 10:00:00' AS answered_at`)).toEqual(['case 2026-08']);
});

test('a row that comes late forgets its month, and what does not read it stays', async () => {
  expect(await forgotten('order', `'o2' AS id, 'k1' AS customer_id, TIMESTAMP '2026-09-30 22:30:00' AS placed_at`)).toEqual(['order 2026-10']);
});

test('a row that others belong to forgets the months of those that do', async () => {
  expect(await forgotten('customer', `'k2' AS id, 'business' AS segment`)).toEqual(['case 2026-10']);
});

test('a table that nothing reads forgets nothing', async () => {
  expect(await forgotten('message', `'m1' AS id, 'august' AS case_id`)).toEqual([]);
});

test('where any row will do, another one is no news while one stands', async () => {
  await measureChecks(engine, [noted], { context, keep: { in: engine } });
  expect(await forgotten('survey_response', `'r2' AS id, 'nothing' AS case_id, 4 AS score`)).toEqual([]);
});

test('where any row will do, the last of them forgets all', async () => {
  await measureChecks(engine, [noted], { context, keep: { in: engine } });
  expect(await forgotten('survey_response', `* FROM survey_response UNION ALL BY NAME SELECT * REPLACE (2 AS score) FROM survey_response`)).toEqual(expect.arrayContaining(['order 2026-09']));
});

test('where any row will do, the first of them forgets all', async () => {
  await engine.execute('UPDATE survey_response SET score = 2');
  await measureChecks(engine, [noted], { context, keep: { in: engine } });
  expect(await forgotten('survey_response', `'r2' AS id, 'nothing' AS case_id, 4 AS score`)).toEqual(expect.arrayContaining(['order 2026-09']));
});
