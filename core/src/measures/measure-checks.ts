import { HostError } from '../base/errors.js';
import type { ReportProgress } from '../base/progress.js';
import { silently } from '../base/progress.js';
import type { Engine, Session } from '../engine/engine.js';
import { type Atom, atomsOf } from './atoms.js';
import { ableChecks } from './available.js';
import { type AnsweredRows, answeredRowsOf } from './cache/answered-rows.js';
import { followingAtoms } from './cache/bring-forward.js';
import { keepAnswered } from './cache/keep-answered.js';
import { isAnswered } from './cache/statistics-tables.js';
import { KeptStatistics } from './cache/statistics-cache.js';
import { isAdditive } from './combine.js';
import type { MeasureContext } from './context.js';
import type { MeasuredCheck, Measurement } from './measurement.js';
import type { AtomResult } from './run-scan.js';
import { lacksAny, measureScan } from './run-scans.js';
import { planScans, type Scan } from './scan-plan.js';
import { toMeasurement } from './to-measurement.js';

/** All that will be run for some checks: inspectable, and the same for the same checks. */
export function planChecks(checks: readonly MeasuredCheck[]): Scan[] {
  return planScans(checks.flatMap(validAtoms));
}

export interface MeasureOptions {
  readonly context: MeasureContext;
  readonly onProgress?: ReportProgress;
  /**
   * Where statistics are kept from run to run: only what the data or the moment have changed since is then measured. `all` says that
   * no other checks are, so that what others left can go; `readOnly`, that nothing is added. Default: everything is measured and nothing kept.
   */
  readonly keep?: { readonly in: Engine; readonly all?: boolean; readonly readOnly?: boolean };
}

/** Only an engine with transactions can keep statistics that are always true of the data beside them. */
export const keepsStatisticsIn = ({ dialect }: Engine): boolean => dialect.name === 'duckdb';

/**
 * Measures checks in as few scans as their tables and period rules allow. Checks whose data is missing come back with
 * what they lack. The table of business days must be up to date.
 *
 * Throws `MEASURE_INVALID` with the check's id when a measure cannot be compiled.
 */
export async function measureChecks(
  session: Session,
  checks: readonly MeasuredCheck[],
  options: MeasureOptions,
): Promise<Measurement[]> {
  const { context, onProgress = silently, keep } = options;
  const { missing, able } = await ableChecks(session, checks);
  const reduced = new Map(able.map((check) => [check.id, check]));
  const planned = planChecks(able);
  const kept = keep && keepsStatisticsIn(keep.in) ? await KeptStatistics.load(keep.in, planned.flatMap(({ atoms }) => atoms), context) : undefined;
  const { scans, answered } = kept && keep?.all === true && !keep.readOnly ? await guardedAll(planned, () => readingAnswered(keep.in, planned, { context, kept })) : { scans: planned, answered: [] };
  const results = new Map<string, AtomResult>();
  for (const [done, scan] of scans.entries()) {
    onProgress({ step: `measuring ${scan.of}`, done, total: scans.length });
    const plain = planned[done] ?? scan;
    for (const result of await guarded(plain, () => measureFrom([scan, plain], (each) => measureScan(session, each, { context, kept }), session))) {
      results.set(result.atom.id, result);
    }
  }
  if (!keep?.readOnly) {
    await kept?.save({ all: keep?.all ?? false, answered: answered.flatMap((rows) => followingAtoms(rows).map((atom) => ({ atom, source: rows.source }))) });
  }
  onProgress({ step: 'measured', done: scans.length, total: scans.length });
  return checks.map((check) => {
    const lacking = missing.get(check.id) ?? [];
    if (lacking.length > 0) {
      return { id: check.id, missing: lacking, excluded: [], statistics: [] };
    }
    const measured = reduced.get(check.id) ?? check;
    const own = atomsOf(measured).flatMap(({ id }) => results.get(id) ?? []);
    return toMeasurement(measured, own, context);
  });
}

/** The same scans, those that ask much about related rows over rows kept with the answers, which are brought up to date where a scan reads them. */
async function readingAnswered(
  engine: Engine,
  scans: readonly Scan[],
  { context, kept }: { readonly context: MeasureContext; readonly kept: KeptStatistics },
): Promise<{ readonly scans: Scan[]; readonly answered: readonly AnsweredRows[] }> {
  const answered = answeredRowsOf(scans, context);
  const needed = new Set(scans.filter((scan) => lacksAny(scan, context, kept)).flatMap((scan) => answered.get(scan) ?? []));
  const all = [...new Set(answered.values())];
  await keepAnswered(engine, [...needed], { context, all, kept });
  const reading = scans.map((scan) => {
    const rows = answered.get(scan);
    return rows ? { ...scan, atoms: scan.atoms.map((atom) => ({ ...atom, answered: rows })) } : scan;
  });
  return { scans: reading, answered: all };
}

/** Measures a scan of rows kept with answers, or of the tables where others let go of those rows meanwhile: who forgets a customer does not wait for a run. */
async function measureFrom([scan, plain]: readonly [Scan, Scan], measureOne: (scan: Scan) => Promise<AtomResult[]>, session: Session): Promise<AtomResult[]> {
  try {
    return await measureOne(scan);
  } catch (error) {
    const source = scan.atoms[0]?.answered?.source;
    if (source === undefined || (await isAnswered(session, source))) {
      throw error;
    }
    return measureOne(plain);
  }
}

function validAtoms(check: MeasuredCheck): Atom[] {
  const atoms = atomsOf(check);
  for (const { measure, population } of atoms) {
    if ((population.window ?? 1) > 1 && !isAdditive(measure.kind)) {
      const reason = `a ${measure.kind} cannot be added up over ${population.window} periods`;
      throw new HostError('MEASURE_INVALID', { check: check.id, reason });
    }
  }
  return atoms;
}

const guarded = <T>(scan: Scan, work: () => Promise<T>): Promise<T> => guardedAll([scan], work);

/** A tree that does not compile is its author's mistake: the error names the checks of the scans. */
async function guardedAll<T>(scans: readonly Scan[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TypeError || HostError.is(error, 'ENGINE_FAILED')) {
      const check = [...new Set(scans.flatMap(({ atoms }) => atoms.map((atom) => atom.check.id)))].join(', ');
      throw new HostError('MEASURE_INVALID', { check, reason: error.message }, { cause: error });
    }
    throw error;
  }
}
