import { census, count, exists, mean, now, share } from '@touchstone/sdk';
import { commitment, message, qaRating, serviceCase } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { evidenceOf, type EvidenceRequest } from './evidence.js';
import { at, caseRow, context, measured, openWith } from './measure.testing.js';
import type { TestRows } from './test-database.testing.js';

const kept = measured({
  measure: share({
    of: commitment,
    excluding: { cancelled: commitment.cancelled, 'not-yet-due': commitment.dueAt.atOrAfter(now) },
    meeting: commitment.doneAt.atOrBefore(commitment.dueAt),
    period: commitment.dueAt,
  }),
  by: ['orgUnit'],
});

const promises: TestRows = {
  case: [caseRow('c1', { org_unit_id: 'brno' }), caseRow('c2', { org_unit_id: 'praha' })],
  commitment: [
    { id: '1', case_id: 'c1', due_at: at('10-05'), done_at: at('10-04') },
    { id: '2', case_id: 'c1', due_at: at('10-05'), done_at: at('10-06') },
    { id: '3', case_id: 'c2', due_at: at('10-05') },
    { id: '4', case_id: 'c2', due_at: at('10-06'), cancelled: true },
    { id: '5', case_id: 'c2', due_at: at('09-06') },
  ],
};

async function evidence(rows: TestRows, request: Partial<EvidenceRequest>) {
  const engine = await openWith(rows);
  try {
    return await evidenceOf(engine, { check: kept, unit: {}, part: 'misses', limit: 10, ...request }, context);
  } finally {
    await engine.close();
  }
}

test('shows the misses of the current period, with what the measure reads and where the row belongs', async () => {
  const { total, rows, columns } = await evidence(promises, {});

  expect(total).toBe(2);
  expect(rows).toEqual([
    { id: '2', case_id: 'c1', made_at: null, due_at: '2026-10-05T10:00:00.000Z', done_at: '2026-10-06T10:00:00.000Z', cancelled: false },
    { id: '3', case_id: 'c2', made_at: null, due_at: '2026-10-05T10:00:00.000Z', done_at: null, cancelled: false },
  ].map((row) => expect.objectContaining({ id: row.id, due_at: row.due_at, done_at: row.done_at })));
  expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining(['id', 'due_at', 'done_at']));
});

test('shows the numerator, and what is left out with the reason', async () => {
  expect((await evidence(promises, { part: 'numerator' })).rows.map(({ id }) => id)).toEqual(['1']);
  expect((await evidence(promises, { part: 'excluded' })).rows).toEqual([
    expect.objectContaining({ id: '4', left_out_because: 'cancelled' }),
  ]);
});

test('narrows to a unit and to an earlier period', async () => {
  expect((await evidence(promises, { unit: { orgUnit: 'praha' } })).rows.map(({ id }) => id)).toEqual(['3']);
  expect((await evidence(promises, { period: '2026-09' })).rows.map(({ id }) => id)).toEqual(['5']);
});

test('pages by cursor without losing or repeating a row', async () => {
  const many = Array.from({ length: 25 }, (_, index) => ({ id: `p${String(index).padStart(2, '0')}`, due_at: at('10-05') }));
  const engine = await openWith({ commitment: [{ id: 'done', due_at: at('10-05'), done_at: at('10-05') }, ...many] });
  const seen: unknown[] = [];
  let after: string | undefined;
  do {
    const page = await evidenceOf(
      engine,
      { check: kept, unit: {}, part: 'misses', limit: 10, ...(after !== undefined && { after }) },
      context,
    );
    expect(page.total).toBe(25);
    seen.push(...page.rows.map(({ id }) => id));
    after = page.next;
  } while (after !== undefined);
  await engine.close();

  expect(seen).toEqual(many.map(({ id }) => id));
});

test('leads back to the source system by the row itself, or by the case that it refers to, over another row too', async () => {
  const source = { external_ref: 'HD-7', external_url: 'https://desk.example/7' };
  const rows: TestRows = {
    case: [caseRow('c1', source)],
    message: [{ id: 'm1', case_id: 'c1', at: at('10-05') }],
    qa_review: [{ id: 'r1', case_id: 'c1', scorecard_id: 's1', at: at('10-05') }],
    qa_rating: [{ review_id: 'r1', category_id: 'k1', score: 2 }],
  };
  const of = async (check: EvidenceRequest['check']) => (await evidence(rows, { check, part: 'denominator' })).rows;

  expect(await of(measured({ measure: mean({ of: serviceCase, value: count(message, message.case.is(serviceCase.$self)), period: serviceCase.openedAt }) }))).toEqual([expect.objectContaining(source)]);
  expect(await of(measured({ measure: mean({ of: qaRating, value: qaRating.score }) }))).toEqual([
    expect.objectContaining({ 'review.case.external_ref': source.external_ref, 'review.case.external_url': source.external_url }),
  ]);
});

test('refuses a cursor that it never gave', async () => {
  await expect(evidence(promises, { after: 'zzz' })).rejects.toThrow('is not the "next" of a page');
});

test('never shows free text, even where a measure asks about it', async () => {
  const quiet = measured({
    measure: census({
      of: message,
      breaching: message.text.isMissing().or(exists(serviceCase, serviceCase.$self.is(message.case))),
      period: message.at,
    }),
  });

  const { rows, columns } = await evidence(
    { message: [{ id: 'm', case_id: 'c', at: at('10-05'), text: 'Call me at 777 123 456' }], case: [caseRow('c')] },
    { check: quiet },
  );

  expect(columns.map(({ name }) => name)).not.toContain('text');
  expect(JSON.stringify(rows)).not.toContain('777');
});

test('rows drawn by lot are all rows, page by page, in an order that the lot alone tells', async () => {
  const many: TestRows = { ...promises, commitment: Array.from({ length: 40 }, (_, place) => ({ id: `p${String(place).padStart(2, '0')}`, case_id: 'c1', due_at: at('10-05') })) };
  const engine = await openWith(many);
  const drawn = async (lot?: string): Promise<unknown[]> => {
    const ids: unknown[] = [];
    let after: string | undefined;
    do {
      const page = await evidenceOf(engine, { check: kept, unit: {}, part: 'misses', limit: 7, ...(lot !== undefined && { lot }), ...(after !== undefined && { after }) }, context);
      ids.push(...page.rows.map(({ id }) => id));
      after = page.next;
    } while (after !== undefined);
    return ids;
  };
  try {
    const [plain, one, again, other] = [await drawn(), await drawn('one'), await drawn('one'), await drawn("other's 1")];
    expect(again).toEqual(one);
    expect([one.toSorted(), other.toSorted()]).toEqual([plain, plain]);
    expect(new Set([plain, one, other].map((ids) => ids.join())).size).toBe(3);
  } finally {
    await engine.close();
  }
});

test('each row is as likely to be drawn first as any other', async () => {
  const engine = await openWith({ ...promises, commitment: Array.from({ length: 4 }, (_, place) => ({ id: `p${place}`, case_id: 'c1', due_at: at('10-05') })) });
  try {
    const first = new Map<unknown, number>();
    for (let lot = 0; lot < 200; lot += 1) {
      const { rows } = await evidenceOf(engine, { check: kept, unit: {}, part: 'misses', limit: 1, lot: String(lot) }, context);
      first.set(rows[0]?.['id'], (first.get(rows[0]?.['id']) ?? 0) + 1);
    }
    // Of 200 lots 50 are expected for each; a fair draw lies within 30 to 70 but for one in six hundred.
    expect([...first.values()].every((times) => times >= 30 && times <= 70) && first.size === 4).toBe(true);
  } finally {
    await engine.close();
  }
});
