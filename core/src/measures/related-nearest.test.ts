import { census, type Condition, days, exists } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';

import { at, context, measured, openWith } from './measure.testing.js';
import { measureChecks } from './measure-checks.js';
import { replaceRows } from './random-measures.testing.js';

const other = serviceCase.$as('other');
const { kind, openedAt } = serviceCase;
const day = 86_400_000;

/** Bounds between which one value of a related row may be asked to lie, as a check asks and as anybody would look for it, in days from the row's own time. */
const bounds: Readonly<Record<string, { readonly asked: Condition; readonly holds: (ahead: number) => boolean }>> = {
  'at most two days before': { asked: other.closedAt.atOrBefore(openedAt).and(other.closedAt.atOrAfter(openedAt.minus(days(2)))), holds: (ahead) => ahead <= 0 && ahead >= -2 },
  'before, and less than two days': { asked: other.closedAt.before(openedAt).and(openedAt.before(other.closedAt.plus(days(2)))), holds: (ahead) => ahead < 0 && ahead > -2 },
  'at most two days after': { asked: other.closedAt.within(days(2), openedAt), holds: (ahead) => ahead >= 0 && ahead <= 2 },
  'after, and at most two days': { asked: other.closedAt.after(openedAt).and(other.closedAt.within(days(2), openedAt)), holds: (ahead) => ahead > 0 && ahead <= 2 },
  'such that two days from then are not over': { asked: openedAt.within(days(2), other.closedAt), holds: (ahead) => ahead <= 0 && ahead >= -2 },
  'ever before': { asked: other.closedAt.before(openedAt), holds: (ahead) => ahead < 0 },
};

const engine = await openWith({ case: [] });
afterAll(() => engine.close());

async function breaches(asked: Condition): Promise<number> {
  const [measurement] = await measureChecks(engine, [measured({ measure: census({ of: serviceCase, breaching: asked, period: openedAt }) })], { context });
  return (measurement?.statistics ?? []).reduce((sum, { statistic }) => sum + (statistic.kind === 'census' ? statistic.breaches : 0), 0);
}

const moment = fc.integer({ min: 1, max: 9 }).map((each) => at(`10-0${each}`));
const words = fc.option(fc.constantFrom('question', 'complaint'));
const rows = fc.array(fc.record({ opened_at: moment, closed_at: fc.option(moment), kind: words, is_spam: fc.boolean(), status: fc.constant('open'), channel_id: fc.constant('mail') }), { maxLength: 8 });

describe.each(Object.entries(bounds))('finds rows that were closed %s', (_, { asked, holds }) => {
  test.each([
    ['of all', [] as Condition[], () => true],
    ['of the same kind', [other.kind.is(kind)], (theirs: string | null, own: string | null) => theirs !== null && theirs === own],
  ])('%s, as looking through all pairs does', async (_, keys, isAsked) => {
    await fc.assert(
      fc.asyncProperty(rows, async (cases) => {
        await replaceRows(engine, 'case', 'c', cases);
        const near = (own: (typeof cases)[number]) =>
          cases.some((theirs) => theirs.closed_at !== null && !theirs.is_spam && isAsked(theirs.kind, own.kind) && holds((Date.parse(theirs.closed_at) - Date.parse(own.opened_at)) / day));
        expect(await breaches(exists(other, ...keys, other.isSpam.not(), asked))).toBe(cases.filter(near).length);
      }),
      { numRuns: 30 },
    );
  });
});

test('finds what was closed near a hundred thousand others, of which no engine looks through all pairs', async () => {
  await engine.execute(`DELETE FROM "case"`);
  await engine.execute(`INSERT INTO "case" BY NAME SELECT 'c' || i AS id, 'question' AS kind, TIMESTAMP '2026-10-05 10:00:00' + to_seconds(i) AS opened_at, TIMESTAMP '2026-10-05 10:00:00' + to_seconds(i + 1) AS closed_at,
    'closed' AS status, 'mail' AS channel_id, 'b' AS import_batch_id FROM range(100000) t(i)`);

  expect(await breaches(exists(other, other.closedAt.within(days(1), openedAt)))).toBe(100_000);
  expect(await breaches(exists(other, other.kind.is(kind), other.closedAt.atOrBefore(openedAt), openedAt.within(days(1), other.closedAt)))).toBe(99_999);
});
