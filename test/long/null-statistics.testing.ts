import type { MeasureKind, PlainStatistic, Standard, Statistic } from '@touchstone/sdk';
import type { Unit } from '@touchstone/sdk/contract';

import { findingsOf } from '../../core/src/scorecard/find.js';
import { judgeCheck } from '../../core/src/scorecard/judge-check.js';
import { noPlaces } from '../../core/src/scorecard/places.js';
import type { Demands, EnabledCheck } from '../../core/src/scorecard/scoring-input.js';
import type { Random } from '../../examples/rose-hair/random.ts';

type Draw = (random: Random, n: number) => PlainStatistic;

const sums = (values: readonly number[]) => ({
  n: values.length,
  sum: values.reduce((sum, value) => sum + value, 0),
  sumOfSquares: values.reduce((sum, value) => sum + value * value, 0),
});
const normals = (random: Random, n: number, mean: number) => Array.from({ length: n }, () => mean + random.normal());

/** Draws one unit of a world in which every unit truly is what its standard demands, and no better: the hardest null world. */
function drawOf(kind: MeasureKind, { target }: Standard): Draw | undefined {
  switch (kind) {
    case 'share':
      return (random, n) => ({ kind, n, k: random.binomial(n, target ?? 0.8) });
    case 'spread':
      return (random, n) => ({ kind: 'share', n, k: random.binomial(n, 0.85) });
    case 'mean':
      return (random, n) => {
        const values = normals(random, n, target ?? 4);
        return { kind, ...sums(values), sumOfCubes: values.reduce((sum, value) => sum + value ** 3, 0) };
      };
    case 'rate':
      return (random, n) => ({ kind, n, exposure: n, events: random.poisson(n * (target ?? 0.05)) });
    case 'netPromoter':
      return (random, n) => {
        const promoters = random.binomial(n, 0.4 + (target ?? 0) / 2);
        const detractors = random.binomial(n - promoters, (0.4 - (target ?? 0) / 2) / (0.6 - (target ?? 0) / 2));
        return { kind, promoters, detractors, passives: n - promoters - detractors };
      };
    case 'ratio':
      // Few large amounts over many small ones.
      return (random, n) => ({
        kind,
        numerator: sums(Array.from({ length: n }, () => -Math.log(1 - random.uniform()) * (target ?? 1))),
        denominator: sums(Array.from({ length: n }, () => 1)),
      });
    case 'census':
      return (_, n) => ({ kind, n, breaches: target ?? 0 });
    case 'quantile':
    case 'survival':
    case 'agreement':
    case 'difference':
      return undefined;
  }
}

function added(statistics: readonly PlainStatistic[]): PlainStatistic {
  return statistics.reduce((sum, one) => addFields(sum as object, one as object) as PlainStatistic);
}

function addFields(sum: object, one: object): object {
  const other = new Map(Object.entries(one));
  return Object.fromEntries(
    Object.entries(sum).map(([name, value]: [string, unknown]) => {
      const more: unknown = other.get(name);
      return [name, typeof value === 'number' ? value + Number(more) : typeof value === 'object' && value !== null ? addFields(value, more as object) : value];
    }),
  );
}

/** A world to draw: so many branches alike, with so many rows a month each, over so many months. */
export interface NullWorld {
  readonly branches: number;
  readonly rows: number;
  readonly periods: readonly string[];
}

const demands: Demands = { standardOf: ({ check }) => check.standard, exemptionOf: () => undefined, principleWeight: () => 1 };

/** Whether a check can be drawn here: of quantiles and survival a scan brings more than numbers that could be drawn alone. */
export const canDraw = ({ check }: EnabledCheck): boolean => drawOf(check.measure.kind, check.standard) !== undefined;

/** The findings of a run over drawn statistics, judged and found by the product's own path from statistics on. */
export function findingsInNullWorld(checks: readonly EnabledCheck[], { branches, rows, periods }: NullWorld, random: Random) {
  const judged = checks.flatMap((enabled) => {
    const { measure, standard, minimumGroup } = enabled.check;
    const draw = drawOf(measure.kind, standard);
    if (!draw) {
      return [];
    }
    const period = periods.at(-1) ?? '';
    const statistics = periods.flatMap((key) => {
      const units = Array.from({ length: branches }, (_, place) => ({ unit: { orgUnit: `b${place}` }, statistic: draw(random, rows) }));
      const whole = measure.kind === 'spread' ? spreadOf(measure.as, units) : added(units.map(({ statistic }) => statistic));
      const persons = minimumGroup === undefined ? {} : { persons: rows };
      return [{ unit: {}, statistic: whole }, ...units].map((each) => ({ ...each, period: key, ...persons }));
    });
    const measurement = { id: enabled.id, missing: [], excluded: [], statistics };
    return [judgeCheck({ enabled, measurement }, demands, { period, asOf: '2026-10-31T22:00:00Z' })];
  });
  return findingsOf(judged, noPlaces);
}

function spreadOf(as: 'deviation' | 'gap' | 'outside' | 'inside', units: readonly { unit: Unit; statistic: PlainStatistic }[]): Statistic {
  const groups = units.flatMap(({ unit, statistic }) => (statistic.kind === 'share' ? [{ key: unit['orgUnit'] ?? '', series: 0, statistic }] : []));
  return { kind: 'spread', as, groups };
}
