import type { MeasurePlan, PlannedScan } from '@touchstone/sdk/contract';

import type { Dialect } from '../engine/dialect.js';
import type { Engine } from '../engine/engine.js';
import { unitName } from './atoms.js';
import { ableChecks } from './available.js';
import { dependenciesOf } from './cache/dependencies.js';
import { KeptStatistics } from './cache/statistics-cache.js';
import { currentPeriod, type MeasureContext } from './context.js';
import { keepsStatisticsIn, planChecks } from './measure-checks.js';
import type { MeasuredCheck } from './measurement.js';
import type { Scan } from './scan-plan.js';
import { scanQuery } from './scan-query.js';
import { timeDependence } from './settling.js';
import { wordsOf } from './words/expression-words.js';

/** What a run of some checks would do: its scans, and what of them is still known from earlier runs. No rows are measured. */
export async function planMeasurement(engine: Engine, checks: readonly MeasuredCheck[], context: MeasureContext): Promise<MeasurePlan> {
  const { missing, able } = await ableChecks(engine, checks);
  const scans = planChecks(able);
  const kept = keepsStatisticsIn(engine) ? await KeptStatistics.load(engine, scans.flatMap(({ atoms }) => atoms), context) : undefined;
  const last = currentPeriod(context);
  return {
    asOf: context.asOf,
    grain: last.grain,
    from: context.periods[0]?.from ?? last.from,
    to: last.to,
    periods: context.periods.length,
    scans: scans.map((scan) => toPlanned(scan, { context, kept, dialect: engine.dialect })),
    missing: [...missing].flatMap(([check, columns]) => (columns.length > 0 ? [{ check, columns: [...columns] }] : [])),
  };
}

interface Planning {
  readonly context: MeasureContext;
  readonly kept: KeptStatistics | undefined;
  readonly dialect: Dialect;
}

function toPlanned(scan: Scan, { context, kept, dialect }: Planning): PlannedScan {
  const [owner] = scan.atoms;
  const checks = [...new Set(scan.atoms.map(({ check }) => check.id))];
  const cuts = scan.cuts.map((places) => places.flatMap((place) => (scan.parts[place] === undefined ? [] : [unitName(scan.parts[place])])));
  const reads = [...new Set(scan.atoms.flatMap(dependenciesOf).map(({ table }) => table))].sort();
  const period = scan.period ? wordsOf(scan.period, { settings: owner?.check.settings ?? {} }) : null;
  const dependence = scan.atoms.map((atom) => timeDependence(atom).kind);
  const asked = scan.atoms.flatMap((atom) => (scan.period ? context.periods : [currentPeriod(context)]).map((each) => kept?.of(atom, each)));
  const table = scan.of.startsWith('setting:') ? `the setting ${scan.of.slice('setting:'.length)}` : scan.of;
  const counted = period === null ? 'the state as of the run' : `by the period of ${period}`;
  const joined = reads.length === 0 ? '' : `, with what ${reads.join(', ')} say of its rows`;
  const measures = scan.atoms.filter(({ alike }) => !alike).length;
  const sorted = scan.atoms.filter(({ measure }) => measure.kind === 'quantile' || measure.kind === 'survival');
  const more = sorted.length === 0 ? '' : ` ${sorted.map(({ check }) => check.id).join(', ')} cannot be added up and ask again.`;
  return {
    table: scan.of,
    words: `Reads ${table} once${joined}, ${counted}, for ${measures} ${measures === 1 ? 'measure' : 'measures'} in ${cuts.length} ${cuts.length === 1 ? 'cut' : 'cuts'}.${more}`,
    period,
    checks,
    cuts,
    reads,
    dependsOnMoment: dependence.includes('always') ? 'always' : dependence.includes('settling') ? 'while-young' : 'never',
    kept: { statistics: asked.filter((each) => each !== undefined).length, of: asked.length },
    sql: scanQuery(scan, context, dialect).sql,
  };
}
