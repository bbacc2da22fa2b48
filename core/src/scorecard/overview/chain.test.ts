import type { ChainContribution } from '@touchstone/sdk';
import type { CheckResult, Scorecard, UnitResult } from '@touchstone/sdk/contract';
import { expect, test } from 'vitest';

import { months } from '../judged.testing.js';
import { chainOf } from './chain.js';

const texts = (en: string) => ({ en });
const chain: ChainContribution = {
  id: 'service-profit',
  doc: 'A chain.',
  name: texts('Chain'),
  steps: [
    { id: 'employees', name: texts('Employees'), checks: ['engagement.index', 'engagement.turnover'] },
    { id: 'satisfaction', name: texts('Satisfaction'), checks: ['voice.csat'] },
    { id: 'loyalty', name: texts('Loyalty'), checks: ['retention.repeat-rate'] },
  ],
};

const period = '2026-10';
const branches = 'abcdefghij'.split('');
const result = (unit: UnitResult['unit'], at: string, value: number | null, verdict: UnitResult['verdict'] = 'meets'): UnitResult => ({ unit, period: at, value, low: value, high: value, n: 40, verdict });
const atBranches = (values: readonly number[]) => values.map((value, place) => result({ orgUnit: branches[place] ?? '' }, period, value));
const overMonths = (values: readonly number[]) => values.map((value, place) => result({}, months(values.length)[place] ?? '', value));

const check = (id: string, units: UnitResult[], better: 'higher' | 'lower' = 'higher', missing: string[] = []) =>
  ({ id, question: '', kind: 'share', format: 'percent', countOf: 'rows', value: null, low: null, high: null, n: 0, critical: false, weight: 1, verdict: 'meets', missing, excluded: [], standard: { target: null, floor: null, better, provenance: 'house' }, units }) satisfies CheckResult;

function read(...checks: CheckResult[]) {
  const principles = checks.map((each) => ({ id: each.id.split('.')[0] ?? '', name: '', question: '', score: null, low: null, high: null, grade: null, coverage: 0, checks: [each] }));
  const document = { organisation: { timezone: 'UTC' }, principles } as unknown as Scorecard;
  const units = [{ id: 'north', name: 'North', kind: 'region', parent: null, country: null }, ...branches.map((id) => ({ id, name: id, kind: 'branch', parent: 'north', country: null }))];
  return chainOf(chain, { document, period, units, locale: 'en', nameOf: (id) => id, tableOf: (id) => id.split('.')[0], whereIs: ({ orgUnit = '' }) => orgUnit });
}

const rising = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const nearly = [2, 1, 3, 4, 5, 6, 7, 8, 10, 9];
const mixed = [5, 1, 8, 3, 10, 2, 7, 4, 9, 6];

test('compares branches, turned so that better goes with better, and holds all links to one rate', () => {
  const { steps, links } = read(check('engagement.turnover', [...atBranches(rising), result({ orgUnit: 'north' }, period, 99)], 'lower'), check('voice.csat', atBranches(nearly.map((each) => -each))), check('retention.repeat-rate', atBranches(mixed)));

  expect(steps.map((step) => [step.check?.id, step.check?.units])).toEqual([['engagement.turnover', 10], ['voice.csat', 10], ['retention.repeat-rate', 10]]);
  // Σd² = 4 of 10 pairs: ρ = 1 − 6·4/990.
  expect(links[0]).toMatchObject({ by: 'units', n: 10, verdict: 'together', correlation: expect.closeTo(1 - 24 / 990, 12) });
  expect(links[0]?.points[0]).toEqual({ name: 'a', from: 1, to: -2 });
  expect(links[1]).toMatchObject({ by: 'units', n: 10, verdict: 'could-be-chance' });
});

test('says against where better goes with worse', () => {
  const { links } = read(check('engagement.index', atBranches(rising)), check('voice.csat', atBranches(rising.toReversed())));

  expect(links[0]).toMatchObject({ verdict: 'against', correlation: -1 });
});

test('with too few branches looks at changes from month to month, so that two figures which both grow do not seem to go together', () => {
  const growing = (noise: readonly number[]) => Array.from({ length: 25 }, (_, place) => place + (noise[place % noise.length] ?? 0));
  const { links } = read(check('engagement.index', overMonths(growing([0, 0.3, -0.2, 0.4, -0.4]))), check('voice.csat', overMonths(growing([0.1, -0.3, 0.4, -0.1, 0, 0.2, -0.2]))));

  expect(links[0]).toMatchObject({ by: 'periods', n: 24, least: 12, verdict: 'could-be-chance' });
});

test('says plainly what there is too little of, and what is missing', () => {
  const { steps, links } = read(check('engagement.index', [], 'higher', ['engagement_result']), check('voice.csat', atBranches(rising.slice(0, 7))), check('retention.repeat-rate', atBranches(rising.slice(0, 7))));

  expect(steps[0]).toMatchObject({ check: null, missing: ['engagement_result'], wanted: ['engagement.index', 'engagement.turnover'] });
  expect(links).toMatchObject([
    { by: null, n: 0, least: 8, verdict: 'not-enough-data', correlation: null },
    { by: null, n: 7, least: 8, verdict: 'not-enough-data', correlation: null },
  ]);
});

test('leaves out branches of which a figure is hidden', () => {
  const hidden = atBranches(rising).map((each, place) => (place < 3 ? { ...each, value: null, verdict: 'hidden-for-privacy' as const } : each));

  expect(read(check('engagement.index', hidden), check('voice.csat', atBranches(rising))).links[0]).toMatchObject({ n: 7, verdict: 'not-enough-data' });
});
