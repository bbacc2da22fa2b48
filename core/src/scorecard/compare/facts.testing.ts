import { house, own, type Standard, type Statistic } from '@touchstone/sdk';
import type { Unit } from '@touchstone/sdk/contract';
import fc from 'fast-check';

import { periodAt } from '../../measures/index.js';
import { toDocument } from '../document.js';
import { enabled, judgedOf, measures, months, october, shareOf, type Shown } from '../judged.testing.js';
import type { KeptRun } from './compare-runs.js';
import { toRunFacts } from './run-facts.js';

/** A check of a run that a test makes. */
export interface MadeCheck {
  readonly id: string;
  readonly shown: readonly Shown[];
  readonly standard: Standard;
  readonly weight?: number;
  /** What the plugin proposes, where it is not what holds. */
  readonly proposed?: { readonly standard?: Standard; readonly weight?: number };
  readonly measure?: keyof typeof measures;
  readonly missing?: readonly string[];
  readonly exempted?: boolean;
  readonly minimum?: number;
  readonly minimumGroup?: number;
  readonly version?: string;
  /** Org units with standards of their own. */
  readonly unitStandards?: Readonly<Record<string, Standard>>;
}

export interface MadeRunOptions {
  readonly id?: string;
  readonly touchstone?: string;
  readonly principleWeights?: Readonly<Record<string, number>>;
}

/** A standard of so many per cent. */
export const atLeast = (target: number, floor = target - 15): Standard => ({
  target: target / 100,
  floor: floor / 100,
  better: 'higher',
  provenance: house,
});

/** A run as it is kept, from figures that a test gives. Ids say the principle: `follow-up.promise-kept`. */
export function keptRun(checks: readonly MadeCheck[], { id = 'r1', touchstone = '1.0.0', principleWeights = {} }: MadeRunOptions = {}): KeptRun {
  const demands = { principleWeight: (principle: string) => principleWeights[principle] ?? 1 };
  const judged = checks.map((made) => {
    const [principle = '', name = ''] = made.id.split('.');
    const weight = made.weight ?? 1;
    const check = enabled({
      id: name,
      measure: measures[made.measure ?? 'share'],
      standard: made.proposed?.standard ?? made.standard,
      weight: made.proposed?.weight ?? weight,
      ...(made.minimum !== undefined && { minimum: made.minimum }),
      ...(made.minimumGroup !== undefined && { minimumGroup: made.minimumGroup }),
    });
    const standardOf = (_: unknown, unit: Unit) => made.unitStandards?.[unit['orgUnit'] ?? ''] ?? made.standard;
    return judgedOf({ ...check, id: made.id, principle, weight }, made.missing ? [] : made.shown, {
      demands: { standardOf, exemptionOf: () => (made.exempted ? {} : undefined) },
      measurement: { missing: made.missing ?? [] },
    });
  });
  const versions = new Map(checks.map((each) => [each.id, each.version ?? '1.0.0']));
  const asOf = '2026-10-31T22:00:00Z';
  return {
    document: toDocument({
      organisation: { id: 'rose-hair', name: 'Rose Hair', timezone: 'Europe/Prague' },
      run: { id, asOf, period: periodAt('2026-10-15T00:00:00Z', 'month', 'Europe/Prague'), dataVersion: 'd1' },
      plugins: [],
      checks: judged,
      findings: [],
      demands,
    }),
    // As it comes back from the store.
    facts: JSON.parse(
      JSON.stringify(
        toRunFacts({ touchstone, period: october, asOf, judged, demands, pluginOf: (check) => ({ id: 'test.plugin', version: versions.get(check) ?? '' }) }),
      ),
    ) as KeptRun['facts'],
  };
}

const shares = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.double({ min: 0, max: 1, noNaN: true })).map(([n, p]) => shareOf(Math.round(n * p), n));
const means = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 2, noNaN: true }))
  .map(([n, mean]): Statistic => ({ kind: 'mean', n, sum: n * mean, sumOfSquares: n * mean * mean + n * 0.04 }));

const percentages = fc.integer({ min: 1, max: 99 });
const standards = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(percentages, percentages).map(([a, b]) => atLeast(Math.max(a, b), Math.min(a, b))) },
  { weight: 1, arbitrary: fc.constant<Standard>({ better: 'higher', provenance: own }) },
  { weight: 1, arbitrary: fc.constant<Standard>({ better: 'higher', provenance: house }) },
);

const series = (statistic: fc.Arbitrary<Statistic>, points: number): fc.Arbitrary<Shown[]> =>
  fc.array(statistic, { minLength: 0, maxLength: points }).map((all) => {
    const keys = months(all.length);
    return all.map((each, place) => ({ period: keys[place] ?? october, statistic: each }));
  });

const madeChecks = (id: string): fc.Arbitrary<MadeCheck> =>
  fc.constantFrom('share' as const, 'mean' as const).chain((measure) =>
    fc.record(
      {
        id: fc.constant(id),
        measure: fc.constant(measure),
        shown: series(measure === 'share' ? shares : means, 8),
        standard: standards,
        weight: fc.constantFrom(0, 0.5, 1, 2, 3),
        proposed: fc.record({ standard: standards, weight: fc.constantFrom(1, 2) }, { requiredKeys: [] }),
        missing: fc.constant(['commitment.due_at']),
        exempted: fc.boolean(),
        minimum: fc.constantFrom(5, 20, 50),
        minimumGroup: fc.constantFrom(5, 10),
        version: fc.constantFrom('1.0.0', '1.1.0'),
      },
      { requiredKeys: ['id', 'measure', 'shown', 'standard', 'weight'] },
    ),
  );

const ids = ['follow-up.promise-kept', 'follow-up.reply', 'channels.answered', 'channels.busy', 'retention.kept'];

/** A list of checks as one run may have them: of some principles all, some or none. */
const someChecks: fc.Arbitrary<MadeCheck[]> = fc
  .tuple(...ids.map((id) => fc.option(madeChecks(id), { nil: undefined, freq: 4 })))
  .map((all) => all.flatMap((each) => (each ? [each] : [])));

const madeOptions: fc.Arbitrary<MadeRunOptions> = fc.record({
  touchstone: fc.constantFrom('1.0.0', '1.1.0'),
  principleWeights: fc.record({ 'follow-up': fc.constantFrom(0, 1, 2), channels: fc.constantFrom(1, 3) }, { requiredKeys: [] }),
});

/** Any run. */
export const anyKeptRun: fc.Arbitrary<KeptRun> = fc.tuple(someChecks, madeOptions).map(([checks, options]) => keptRun(checks, options));

/** Two runs of which the second is the first with some things changed, as runs of one organisation are. */
export const anyRunPair: fc.Arbitrary<readonly [KeptRun, KeptRun]> = fc
  .tuple(someChecks, madeOptions, someChecks, madeOptions, fc.array(fc.constantFrom('shown', 'standard', 'weight', 'missing', 'version', 'exempted', 'all'), { minLength: 5, maxLength: 5 }))
  .map(([first, options, other, otherOptions, changes]) => {
    const second = first.flatMap((check, place) => {
      const changed = other.find(({ id }) => id === check.id);
      const what = changes[place];
      if (!changed || what === undefined || what === 'all') {
        return changed ? [changed] : [];
      }
      const sameKind = changed.measure === check.measure;
      return what === 'shown' && !sameKind ? [check] : [withoutUndefined({ ...check, [what]: changed[what] })];
    });
    return [keptRun(first, options), keptRun(second, { ...otherOptions, id: 'r2' })] as const;
  });

function withoutUndefined(made: MadeCheck): MadeCheck {
  return Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as object as MadeCheck;
}
