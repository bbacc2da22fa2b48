import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Engine } from '../../core/src/engine/engine.js';
import { refreshBusinessDays } from '../../core/src/measures/business-time/business-day-table.js';
import { measureChecks } from '../../core/src/measures/measure-checks.js';
import type { Measurement } from '../../core/src/measures/measurement.js';
import { periodAt, periodsUntil } from '../../core/src/measures/period.js';
import channels from '../../plugins/channels/src/plugin.js';
import consistency from '../../plugins/consistency/src/plugin.js';
import engagement from '../../plugins/engagement/src/plugin.js';
import followUp from '../../plugins/follow-up/src/plugin.js';
import retention from '../../plugins/retention/src/plugin.js';
import { openBranch, timezone } from './five-principles.testing.js';

const month = periodAt('2026-10-15T00:00:00Z', 'month', timezone);
const context = { asOf: '2026-10-31T22:00:00Z', timezone, periods: periodsUntil(month, 3, timezone) };

let engine: Engine;
let measurements: readonly Measurement[];

beforeAll(async () => {
  engine = await openBranch();
  await refreshBusinessDays(engine, { firstDay: '2025-01-01', lastDay: '2026-12-31', timezone: 'Europe/Prague' });
  const checks = [consistency, channels, followUp, retention, engagement].flatMap(({ principle, checks: declared }) =>
    declared.map((check) => ({
      id: `${principle}.${check.id}`,
      check,
      settings: Object.fromEntries(check.settings.map(({ id, default: value }) => [id, value])),
    })),
  );
  measurements = await measureChecks(engine, checks, { context });
});

afterAll(() => engine.close());

const share = (k: number, n: number) => ({ kind: 'share', k, n });
const census = (breaches: number, n: number) => ({ kind: 'census', breaches, n });
const rate = (events: number, exposure: number, n: number) => ({ kind: 'rate', events, exposure, n });
const groups = (...of: readonly (readonly [key: string, k: number, n: number])[]) =>
  expect.objectContaining({ groups: of.map(([key, k, n]) => expect.objectContaining({ key, statistic: share(k, n) })) });
const ratio = (numerator: number, denominator: number) =>
  expect.objectContaining({
    kind: 'ratio',
    numerator: expect.objectContaining({ sum: numerator }),
    denominator: expect.objectContaining({ sum: denominator }),
  });

interface Expected {
  readonly check: string;
  readonly statistic: unknown;
  readonly excluded?: Readonly<Record<string, number>>;
}

const pendingAndSpam = { spam: 1, pending: 1 };

const expected: readonly Expected[] = [
  { check: 'consistency.branch-satisfaction', statistic: groups(['brno', 1, 2]) },
  { check: 'consistency.branch-first-reply', statistic: groups(['brno', 3, 6]), excluded: pendingAndSpam },
  { check: 'consistency.branch-resolution', statistic: groups(['brno', 1, 6]), excluded: pendingAndSpam },
  { check: 'consistency.time-of-day', statistic: groups(['afternoon', 0, 0], ['morning', 3, 6]), excluded: pendingAndSpam },
  { check: 'consistency.stability', statistic: groups(['2026-10', 1, 2], ['2026-10', 3, 6], ['2026-10', 1, 6]) },
  { check: 'channels.coverage', statistic: census(1, 3) },
  { check: 'channels.uptime', statistic: share(1, 2) },
  { check: 'channels.answered', statistic: share(5, 6), excluded: pendingAndSpam },
  { check: 'channels.parity', statistic: groups(['chat', 0, 1], ['email', 2, 4], ['phone', 1, 1]), excluded: pendingAndSpam },
  { check: 'channels.steps-to-contact', statistic: census(1, 2) },
  { check: 'channels.linked', statistic: share(6, 7), excluded: { spam: 1 } },
  { check: 'channels.hours-fit', statistic: share(1, 2) },
  { check: 'channels.web-fresh', statistic: census(1, 2), excluded: { 'never-verified': 1 } },
  { check: 'follow-up.promise-kept', statistic: share(1, 4), excluded: { cancelled: 1, 'not-yet-due': 1 } },
  { check: 'follow-up.contacted', statistic: share(1, 2) },
  { check: 'follow-up.confirmed', statistic: share(1, 1), excluded: { 'too-recent': 1 } },
  { check: 'follow-up.documented', statistic: share(1, 2) },
  { check: 'follow-up.dropped', statistic: census(1, 3) },
  {
    check: 'retention.cohort',
    statistic: {
      kind: 'survival',
      horizonMonths: 12,
      n: 3,
      ages: [
        { age: 4, lost: 1, censored: 0 },
        { age: 5, lost: 1, censored: 0 },
        { age: 12, lost: 0, censored: 1 },
      ],
    },
  },
  { check: 'retention.repeat-rate', statistic: share(1, 2) },
  { check: 'retention.repeat-count', statistic: { kind: 'mean', n: 2, sum: 3, sumOfSquares: 5, sumOfCubes: 9 } },
  { check: 'retention.bad-experience-count', statistic: census(1, 1) },
  { check: 'retention.cac', statistic: ratio(3000, 2) },
  { check: 'retention.crc', statistic: ratio(500, 1) },
  { check: 'retention.clv-cac', statistic: { kind: 'mean', n: 0, sum: 0, sumOfSquares: 0, sumOfCubes: 0 } },
  { check: 'retention.referral-share', statistic: share(1, 1), excluded: { 'source-unknown': 1 } },
  { check: 'retention.budget-balance', statistic: ratio(1000, 4000) },
  { check: 'engagement.enps', statistic: { kind: 'netPromoter', promoters: 5, passives: 3, detractors: 2 } },
  { check: 'engagement.index', statistic: share(16, 20) },
  { check: 'engagement.turnover', statistic: rate(1, 2, 2) },
  { check: 'engagement.sick-rate', statistic: ratio(10, 200) },
  { check: 'engagement.occupancy', statistic: share(1, 2), excluded: { 'nobody-there': 1 } },
  { check: 'engagement.ideas-adopted', statistic: share(1, 2), excluded: { pending: 1 } },
  { check: 'engagement.line-of-sight', statistic: share(9, 10) },
];

test.each(expected)('$check counts what a person counts by hand', ({ check, statistic, excluded = {} }) => {
  const measurement = measurements.find(({ id }) => id === check);
  const whole = measurement?.statistics.filter(({ unit, period }) => period === '2026-10' && Object.keys(unit).length === 0);

  expect(measurement?.missing).toEqual([]);
  expect(whole?.map((one) => one.statistic)).toEqual([statistic]);
  if (Object.keys(excluded).length > 0) {
    expect(Object.fromEntries(measurement?.excluded.map(({ why, rows }) => [why, rows]) ?? [])).toEqual(excluded);
  }
});

test('every check of the five plugins is among those counted by hand', () => {
  expect(measurements.map(({ id }) => id).sort()).toEqual(expected.map(({ check }) => check).sort());
});
