import type { MeasureKind, SpreadGroup, Statistic } from '@touchstone/sdk';
import type { EvidencePart, Unit } from '@touchstone/sdk/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Engine } from '../engine/engine.js';
import { rowsBehind } from './evidence-part.js';
import { evidenceOf, type EvidenceRequest } from './evidence.js';
import { caseRows, commitmentRows, measuresOf, replaceRows } from './random-measures.testing.js';
import { measureChecks } from './measure-checks.js';
import { context, measured, openWith } from './measure.testing.js';

type Part = Exclude<EvidencePart, 'excluded'>;
type Counts = Readonly<Record<Part, number>>;

const nothing: Counts = { numerator: 0, misses: 0, denominator: 0 };
const all = (n: number): Counts => ({ numerator: n, misses: 0, denominator: n });

/** What the rows of each part must count, by the statistic alone. */
function countsOf(statistic: Statistic | undefined): Counts {
  if (!statistic) {
    return nothing;
  }
  switch (statistic.kind) {
    case 'share':
      return { numerator: statistic.k, misses: statistic.n - statistic.k, denominator: statistic.n };
    case 'census':
      return { numerator: statistic.n - statistic.breaches, misses: statistic.breaches, denominator: statistic.n };
    case 'netPromoter': {
      const { promoters, passives, detractors } = statistic;
      return { numerator: promoters, misses: detractors, denominator: promoters + passives + detractors };
    }
    case 'rate':
      return { numerator: statistic.events, misses: 0, denominator: statistic.exposure };
    case 'survival': {
      const lost = statistic.ages.reduce((sum, age) => sum + age.lost, 0);
      return { numerator: statistic.n - lost, misses: lost, denominator: statistic.n };
    }
    case 'ratio':
      return { numerator: statistic.numerator.n, misses: 0, denominator: statistic.denominator.n };
    case 'difference': {
      const sides = [statistic, ...(statistic.beyond ? [statistic.beyond] : [])].flatMap(({ first, second }) => [first, second]);
      return sides.map(countsOf).reduce(add, nothing);
    }
    case 'spread':
      return statistic.groups.map(({ statistic: each }: SpreadGroup) => countsOf(each)).reduce(add, nothing);
    case 'mean':
    case 'quantile':
    case 'agreement':
      return all(statistic.n);
  }
}

const add = (a: Counts, b: Counts): Counts => ({
  numerator: a.numerator + b.numerator,
  misses: a.misses + b.misses,
  denominator: a.denominator + b.denominator,
});

const parts: readonly Part[] = ['numerator', 'misses', 'denominator'];
const periods = context.periods.map(({ key }) => key);
const kinds = Object.keys(measuresOf) as MeasureKind[];
const units: readonly Unit[] = [{}, { orgUnit: 'brno' }, { channel: 'mail' }, { orgUnit: 'praha', channel: 'phone' }];

/** Every row of a part, page by page, and what all pages say of their whole. */
async function allRows(engine: Engine, request: Omit<EvidenceRequest, 'after'>) {
  const rows: unknown[] = [];
  let page = await evidenceOf(engine, request, context);
  rows.push(...page.rows);
  while (page.next !== undefined) {
    page = await evidenceOf(engine, { ...request, after: page.next }, context);
    rows.push(...page.rows);
  }
  const keyOf = (row: unknown) => JSON.stringify([(row as { readonly id: string }).id, (row as { readonly counted_in?: string }).counted_in]);
  expect(new Set(rows.map(keyOf)).size).toBe(rows.length);
  expect(rows).toHaveLength(page.total);
  return page;
}

/** Holds every part of every kind of measure to its statistic, over random measures and rows; so many cases a kind, and says of which seed. */
export function describeEvidenceCounts(numRuns: number, timeout: number): void {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openWith({});
  });
  afterAll(() => engine.close());

  test.each(kinds)('the rows behind a %s count what its statistic does, in every part, unit and period', { timeout }, async (kind) => {
    const one = fc.record({
      measure: measuresOf[kind],
      cases: caseRows,
      commitments: commitmentRows,
      unit: fc.constantFrom(...units),
      period: fc.constantFrom(...periods),
      limit: fc.constantFrom(1, 5, 100),
    });
    await fc.assert(
      fc.asyncProperty(one, async ({ measure, cases, commitments, unit, period, limit }) => {
        await replaceRows(engine, 'case', 'c', cases);
        await replaceRows(engine, 'commitment', 'p', commitments);
        const check = measured({ measure, by: ['orgUnit', 'channel', ['orgUnit', 'channel']] });
        const [measurement] = await measureChecks(engine, [check], { context });
        fc.pre(measurement?.missing.length === 0);
        const found = measurement?.statistics.find((each) => each.period === period && JSON.stringify(each.unit) === JSON.stringify(unit));
        const expected = countsOf(found?.statistic);

        // Of rows that hold counts of their own no statistic knows how many they are.
        const holdsCounts = kind === 'netPromoter' || JSON.stringify(measure).includes('"counts":') || (measure.kind === 'rate' && measure.exposureOf !== undefined);
        for (const part of parts) {
          const { counted, total } = await allRows(engine, { check, unit, period, part, limit });
          expect([part, counted]).toEqual([part, expected[part]]);
          expect([part, holdsCounts ? counted : total]).toEqual([part, found ? rowsBehind(measure, found.statistic, part) : 0]);
        }
        const current = periods.at(-1) ?? '';
        const leftOut = measurement?.excluded.reduce((sum, { rows }) => sum + rows, 0);
        expect((await allRows(engine, { check, unit: {}, period: current, part: 'excluded', limit })).total).toBe(leftOut);
      }),
      { numRuns },
    );
    process.stdout.write(`Held the evidence of ${numRuns} random cases of a ${kind} to its statistic, seed ${fc.readConfigureGlobal().seed}.\n`);
  });
}
