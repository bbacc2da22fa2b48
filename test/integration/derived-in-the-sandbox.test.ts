import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

import type { PlacedStatistic, PlainStatistic, SettingValues } from '@touchstone/sdk';
import { expect, test } from 'vitest';

import { ask, setUpRunning } from '../../core/src/host/running/running.testing.js';
import { derive as crisis } from '../../plugins/crisis/src/code.js';
import { derive as product } from '../../plugins/product/src/code.js';
import { derive as retention } from '../../plugins/retention/src/code.js';
import { derive as wait } from '../../plugins/wait/src/code.js';

const codeOf = (plugin: string): string => stripTypeScriptTypes(readFileSync(new URL(`../../plugins/${plugin}/src/code.ts`, import.meta.url), 'utf8'));

const mean = (n: number, value: number) => ({ kind: 'mean', n, sum: n * value, sumOfSquares: n * value * value + n }) as const;
const months = ['2026-08', '2026-09', '2026-10'];

/** Staffing of a company and its branches in each hour of three months, as the host gives it. */
const hours = (branches: number) =>
  months.flatMap((period) =>
    Array.from({ length: branches + 1 }, (_, branch) => (branch === 0 ? {} : { orgUnit: `b${branch}` })).flatMap((unit, branch) => [
      { unit, period, statistic: { kind: 'difference', first: mean(360, 6 + branch / 10), second: mean(360, 9) } } as const,
      ...Array.from({ length: 12 }, (_, hour) => {
        const load = 2 + branch / 10 + (hour === 5 ? 8 : hour / 3);
        return { unit: { ...unit, hour: `${hour + 8}` }, period, statistic: { kind: 'difference', first: mean(30, load), second: mean(30, 9) } } as const;
      }),
    ]),
  );

const defects = months.map((period, month) => ({ unit: {}, period, statistic: { kind: 'rate', events: 40 * month, exposure: 0.1, n: 41 } }) as const);

const customers = [
  { unit: {}, period: '2026-10', statistic: mean(100, 2) },
  { unit: { stays: '0' }, period: '2026-10', statistic: mean(40, 1) },
  { unit: { stays: '1' }, period: '2026-10', statistic: mean(60, 3) },
];

type Deriving = (statistics: readonly PlacedStatistic<never>[], settings: SettingValues) => readonly PlacedStatistic<PlainStatistic>[];

interface Derived {
  readonly plugin: string;
  readonly check: string;
  readonly derive: unknown;
  readonly statistics: readonly object[];
  readonly settings: SettingValues;
}

const staffed: SettingValues = { 'answered-share': 0.8, 'answer-within': 20, 'handle-time': 240, 'surge-times': 3, overflow: 0, 'call-back-after': 120 };

const all: readonly Derived[] = [
  { plugin: 'wait', check: 'people-needed', derive: wait['people-needed'], statistics: hours(20), settings: staffed },
  { plugin: 'crisis', check: 'surge-answered', derive: crisis['surge-answered'], statistics: hours(20), settings: staffed },
  { plugin: 'product', check: 'sigma-level', derive: product['sigma-level'], statistics: defects, settings: {} },
  { plugin: 'retention', check: 'clv-cac', derive: retention['clv-cac'], statistics: customers, settings: { discount: 0.1, 'discount-doubt': 0.05, years: 5 } },
];

test('what the plugins of the product derive is the same in the sandbox, to the last digit, and in any order', async () => {
  const { running } = setUpRunning(Object.fromEntries(['wait', 'crisis', 'product', 'retention'].map((plugin) => [plugin, codeOf(plugin)])));
  const run = running.startRun();

  for (const { plugin, check, derive, statistics, settings } of all) {
    const here = (derive as Deriving)(statistics as readonly PlacedStatistic<never>[], settings);
    const there = await ask(run, plugin, { check: `${plugin}.${check}`, args: [statistics, settings] });
    const turned = (await ask(run, plugin, { check: `${plugin}.${check}`, args: [[...statistics].reverse(), settings] })) as readonly object[];

    expect(here.length).toBeGreaterThan(0);
    expect(there).toEqual(here);
    expect(new Set(turned.map((each) => JSON.stringify(each)))).toEqual(new Set(here.map((each) => JSON.stringify(each))));
  }
});
