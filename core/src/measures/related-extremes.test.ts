import { census, type Condition, exists } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';

import { at, context, measured, openWith } from './measure.testing.js';
import { measureChecks } from './measure-checks.js';
import { replaceRows } from './random-measures.testing.js';

const other = serviceCase.$as('other');
const { externalRef, openedAt, closedAt } = serviceCase;

interface Row {
  readonly opened_at: string;
  readonly closed_at: string | null;
  readonly channel_id: string;
}

const inOrder = (holds: (theirs: string, own: string) => boolean) => (theirs: Row, own: Row) => theirs.closed_at !== null && holds(theirs.closed_at, own.opened_at);

/** Orders that a related row may be asked to stand in, as a check asks and as anybody would look for it. */
const orders: Readonly<Record<string, { readonly asked: Condition; readonly holds: (theirs: Row, own: Row) => boolean }>> = {
  'another than': { asked: other.$self.isNot(serviceCase.$self), holds: (theirs, own) => theirs !== own },
  'by another channel than': { asked: other.channel.isNot(serviceCase.channel), holds: (theirs, own) => theirs.channel_id !== own.channel_id },
  before: { asked: other.closedAt.before(openedAt), holds: inOrder((theirs, own) => theirs < own) },
  'at or before': { asked: other.closedAt.atOrBefore(openedAt), holds: inOrder((theirs, own) => theirs <= own) },
  after: { asked: other.closedAt.after(openedAt), holds: inOrder((theirs, own) => theirs > own) },
  'at or after': { asked: openedAt.atOrBefore(other.closedAt), holds: inOrder((theirs, own) => theirs >= own) },
};

const engine = await openWith({ case: [] });
afterAll(() => engine.close());

async function breaches(asked: Condition): Promise<number> {
  const [measurement] = await measureChecks(engine, [measured({ measure: census({ of: serviceCase, breaching: asked, period: openedAt }) })], { context });
  return (measurement?.statistics ?? []).reduce((sum, { statistic }) => sum + (statistic.kind === 'census' ? statistic.breaches : 0), 0);
}

const day = fc.integer({ min: 1, max: 4 }).map((each) => at(`10-0${each}`));
const rows = fc.array(fc.record({ opened_at: day, closed_at: fc.option(day), external_ref: fc.option(fc.constantFrom('a', 'b')), is_spam: fc.boolean(), status: fc.constant('open'), channel_id: fc.constantFrom('mail', 'phone') }), { maxLength: 8 });

test.each(Object.entries(orders))('finds rows related to one %s their own, as looking through all pairs does', async (_, { asked, holds }) => {
  await fc.assert(
    fc.asyncProperty(rows, async (cases) => {
      await replaceRows(engine, 'case', 'c', cases);
      const related = (own: (typeof cases)[number]) =>
        cases.some((theirs) => own.external_ref !== null && theirs.external_ref === own.external_ref && !theirs.is_spam && holds(theirs, own));
      expect(await breaches(exists(other, other.externalRef.is(externalRef), other.isSpam.not(), asked))).toBe(cases.filter(related).length);
    }),
    { numRuns: 40 },
  );
});

test('finds what shares its key with a hundred thousand others, of which no engine looks through all pairs', async () => {
  await engine.execute(`DELETE FROM "case"`);
  await engine.execute(`INSERT INTO "case" BY NAME SELECT 'c' || i AS id, 'unknown' AS external_ref, TIMESTAMP '2026-10-05 10:00:00' AS opened_at, 'open' AS status, 'mail' AS channel_id, 'b' AS import_batch_id FROM range(100000) t(i)`);

  expect(await breaches(exists(other, other.externalRef.is(externalRef), other.$self.isNot(serviceCase.$self)))).toBe(100_000);
  expect(await breaches(exists(other, other.externalRef.is(externalRef), other.closedAt.after(closedAt)))).toBe(0);
});
