import { anyOf, census, days, exists, now, share } from '@touchstone/sdk';
import { commitment, message, serviceCase } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { canFallDue, type DueRows, dueRows } from './due-rows.js';
import { at, caseRow, context, measured, openWith } from './measure.testing.js';
import type { MeasuredCheck } from './measurement.js';
import type { TestRows } from './test-database.testing.js';

const kept = measured({
  measure: share({
    of: commitment,
    excluding: { cancelled: commitment.cancelled, 'not-yet-due': commitment.doneAt.isMissing().and(commitment.dueAt.atOrAfter(now)) },
    meeting: commitment.doneAt.atOrBefore(commitment.dueAt),
    period: commitment.dueAt,
  }),
});

const promises: TestRows = {
  case: [caseRow('c1', {})],
  commitment: [
    { id: 'late', case_id: 'c1', due_at: at('10-25'), made_at: at('10-01') },
    { id: 'third', case_id: 'c1', due_at: at('10-29'), made_at: at('10-01') },
    { id: 'first', case_id: 'c1', due_at: at('10-27'), made_at: at('10-01') },
    { id: 'second', case_id: 'c1', due_at: at('10-27'), made_at: at('10-02') },
    { id: 'done', case_id: 'c1', due_at: at('10-28'), done_at: at('10-20'), made_at: at('10-01') },
    { id: 'cancelled', case_id: 'c1', due_at: at('10-28'), cancelled: true, made_at: at('10-01') },
    { id: 'beyond', case_id: 'c1', due_at: at('10-30'), made_at: at('10-01') },
  ],
};

const moments = ['26', '27', '28', '29', '30'].map((day) => ({ ...context, asOf: `2026-10-${day}T00:00:00Z` }));

async function due(check: MeasuredCheck, rows: TestRows, limit = 10): Promise<DueRows> {
  const engine = await openWith(rows);
  try {
    return await dueRows(engine, check, moments, limit);
  } finally {
    await engine.close();
  }
}

test('rows belong to the first moment as of which they miss', async () => {
  const { overdue, counts, rows } = await due(kept, promises);

  expect(overdue).toBe(1);
  expect(counts).toEqual([0, 0, 2, 0, 1]);
  expect(rows.map(({ place, row }) => [place, row['id']])).toEqual([
    [2, 'first'],
    [2, 'second'],
    [4, 'third'],
  ]);
});

test('all of them are counted, however few are told', async () => {
  const { counts, rows } = await due(kept, promises, 1);

  expect(counts).toEqual([0, 0, 2, 0, 1]);
  expect(rows.map(({ row }) => row['id'])).toEqual(['first']);
});

test('nothing falls due where there is nothing', async () => {
  expect(await due(kept, {})).toMatchObject({ overdue: 0, counts: [0, 0, 0, 0, 0], rows: [] });
});

test('only what asks the row and the clock alone can fall due', () => {
  const isOpen = serviceCase.closedAt.isMissing();
  const old = now.after(serviceCase.openedAt.plus(days(30)));
  const answered = exists(message, message.case.is(serviceCase.id), message.at.after(serviceCase.openedAt));

  expect(canFallDue(kept)).toBe(true);
  expect(canFallDue(measured({ measure: census({ of: serviceCase, where: isOpen, breaching: old }) }))).toBe(true);
  expect(canFallDue(measured({ measure: census({ of: serviceCase, where: isOpen, breaching: anyOf(old, answered.not()) }) }))).toBe(false);
  expect(canFallDue(measured({ measure: census({ of: serviceCase, breaching: isOpen }) }))).toBe(false);
});
