import { exists, mean, share } from '@touchstone/sdk';
import { commitment, serviceCase } from '@touchstone/sdk/model';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';

import type { Engine, EngineRow } from '../engine/engine.js';
import { context, measured, openWith } from './measure.testing.js';
import { measureChecks } from './measure-checks.js';
import { caseRows, commitmentRows, measuresOf, replaceRows } from './random-measures.testing.js';
import { evenly } from './slices.js';

const engine = await openWith({ case: [], commitment: [] });
afterAll(() => engine.close());

/** The same engine, which says of each table that it has as many rows as need a statement for each period. */
function asIfLarge(statements: string[]): Engine {
  return Object.assign(Object.create(engine) as Engine, {
    all: (sql: string, parameters?: Parameters<Engine['all']>[1]): Promise<EngineRow[]> => (sql.startsWith('SELECT count(*) AS n FROM') ? Promise.resolve([{ n: 1e9 }]) : engine.all(sql, parameters)),
    batches: (sql: string, parameters?: Parameters<Engine['batches']>[1]) => {
      statements.push(sql);
      return engine.batches(sql, parameters);
    },
  });
}

const of = { of: serviceCase, period: serviceCase.openedAt };
const asking = [
  measured({ measure: share({ ...of, excluding: { spam: serviceCase.isSpam }, meeting: exists(commitment, commitment.case.is(serviceCase.$self), commitment.doneAt.atOrBefore(commitment.dueAt)) }), by: ['orgUnit'] }),
  measured({ measure: mean({ ...of, value: serviceCase.reopenCount, where: exists(commitment, commitment.case.is(serviceCase.$self), commitment.cancelled).not() }), by: ['orgUnit', 'channel'] }),
];

test.each(Object.entries(measuresOf))('measures of kind %s come to the same, read at once or period by period', async (_, measures) => {
  let most = 0;
  await fc.assert(
    fc.asyncProperty(caseRows, commitmentRows, measures, async (cases, commitments, measure) => {
      await replaceRows(engine, 'case', 'c', cases);
      await replaceRows(engine, 'commitment', 'k', commitments);
      const checks = [...asking, measured({ measure, ...(measure.kind !== 'spread' && { by: ['orgUnit'] }) })].map((each, place) => ({ ...each, id: `test.${place}` }));
      const statements: string[] = [];
      const [whole, sliced] = [await measureChecks(engine, checks, { context }), await measureChecks(asIfLarge(statements), checks, { context })];

      most = Math.max(most, statements.length);
      expect(sliced.map(ordered)).toEqual(whole.map(ordered));
    }),
    { numRuns: 12 },
  );
  expect(most).toBeGreaterThanOrEqual(context.periods.length);
}, 60_000);

/** An engine gives groups in any order. */
const ordered = ({ statistics, ...rest }: Awaited<ReturnType<typeof measureChecks>>[number]) => ({ ...rest, statistics: statistics.map((each) => JSON.stringify(each)).toSorted() });

test('periods are read in so many slices of about the same number, in their order', () => {
  const periods = Array.from({ length: 25 }, (_, place) => ({ ...context.periods[0], label: String(place) })) as unknown as typeof context.periods;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), (count) => {
      const slices = evenly(periods, count);
      expect(slices.flatMap((slice) => slice.periods)).toEqual(periods);
      expect(slices.map(({ first }) => periods[first])).toEqual(slices.map((slice) => slice.periods[0]));
      expect(slices.length).toBeLessThanOrEqual(Math.max(1, count));
    }),
  );
  expect(evenly(periods, 4).map((slice) => slice.periods.length)).toEqual([7, 7, 7, 4]);
});
