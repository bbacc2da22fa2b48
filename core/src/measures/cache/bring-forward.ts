import type { Session } from '../../engine/engine.js';
import { quoteIdentifier } from '../../model/quote.js';
import type { Atom } from '../atoms.js';
import type { Compilation } from '../compile/expression-compiler.js';
import { Parameters } from '../compile/parameters.js';
import { openPopulation } from '../compile/population.js';
import type { MeasureContext } from '../context.js';
import { type AtomResult, runScan } from '../run-scan.js';
import { contentsOf } from '../run-scans.js';
import { completeSorted } from '../run-sorted.js';
import { timeDependence } from '../settling.js';
import type { AnsweredRows } from './answered-rows.js';
import { exchanged } from './exchanged-statistics.js';
import type { KeptStatistics, RecalledStatistics } from './statistics-cache.js';
import { turnedRows, turningOf } from './turning.js';

/** Rows that change, or come to other figures at the moment of the run, while statistics are brought forward: what they were and will be. */
const moving = { before: 'touchstone_moving_before', after: 'touchstone_moving_after' };

/** Where so large a part of many rows moves, all are better read. */
const [manyRows, largePart] = [10_000, 0.25];

/** Rows kept with answers on their way from the moment they were last asked about to that of the run. */
export interface Forwarding {
  readonly rows: AnsweredRows;
  readonly context: MeasureContext;
  readonly asOf: string;
}

/** The atoms whose statistics follow the rows they are read from: what a row adds to them can be taken off again, and the moment turns known rows alone. */
export function followingAtoms(rows: AnsweredRows): Atom[] {
  return rows.only.length > 0 ? [] : rows.scans.flatMap(({ atoms }) => atoms).filter((atom) => addsUp(atom) && turningOf(atom) !== undefined);
}

const addsUp = ({ measure, alike }: Atom): boolean => !alike && measure.kind !== 'quantile' && measure.kind !== 'agreement';

/** Notes which rows move, how they are before they do, and their places; gives the table of them. Nothing where so many do that it is not worth it. */
export async function noteBefore(session: Session, { rows, context, asOf }: Forwarding, again: string): Promise<string | undefined> {
  const parameters = new Parameters();
  const { compilation, scope } = openPopulation(rows.of, { dialect: session.dialect, context, parameters, settings: {}, answered: rows });
  const turned = Date.parse(asOf) === Date.parse(context.asOf) ? [] : turnedConditions(rows, { before: { ...compilation, context: { ...context, asOf } }, after: compilation });
  const moves = [`${scope.alias}."id" IN (SELECT id FROM ${again})`, ...turned.map((each) => `(${each})`)].join(' OR ');
  // All rows are read once, whatever makes them move.
  await session.execute(`CREATE OR REPLACE TEMP TABLE ${moving.before} AS SELECT DISTINCT ${scope.alias}.*, ${scope.alias}.rowid AS place ${scope.from()} WHERE ${moves}`, parameters.values);
  const [count] = await session.all(
    `SELECT greatest((SELECT count(*) FROM ${moving.before}), (SELECT count(*) FROM ${again})) AS moving, (SELECT count(*) FROM ${quoteIdentifier(rows.source)}) AS all_rows`,
  );
  return Number(count?.['moving']) > Math.max(manyRows, Number(count?.['all_rows']) * largePart) ? undefined : moving.before;
}

/** Tables of the ids that were asked about again, and of the rows as they are told now. */
interface AskedAgain {
  readonly again: string;
  readonly fresh: string;
}

/** The statistics of all periods in which an atom was measured before: the rows that moved are taken off as they were, and added as they are. */
export async function bringForward(
  session: Session,
  { rows, context, asOf }: Forwarding,
  { kept, recalled, asked }: { readonly kept: KeptStatistics; readonly recalled: RecalledStatistics; readonly asked?: AskedAgain },
): Promise<void> {
  const stay = `SELECT * EXCLUDE (place) FROM ${moving.before}`;
  const rowsAfter = asked ? `SELECT * FROM ${asked.fresh} UNION ALL BY NAME ${stay} WHERE id NOT IN (SELECT id FROM ${asked.again})` : stay;
  await session.execute(`CREATE OR REPLACE TEMP TABLE ${moving.after} AS ${rowsAfter}`);
  const known = followingAtoms(rows).flatMap((atom) => {
    const contents = context.periods.map((period) => recalled(atom, period));
    return contents.some((content) => content !== undefined) ? [[atom.id, { atom, contents }] as const] : [];
  });
  const brought = new Map(known);
  const before = await figuresOf(session, rows, { from: moving.before, context: { ...context, asOf }, of: brought });
  const after = await figuresOf(session, rows, { from: moving.after, context, of: brought });
  for (const { atom, contents } of brought.values()) {
    const [taken, added] = [before, after].map((figures) => {
      const result = figures.get(atom.id);
      return result && contentsOf(result, context.periods.length);
    });
    for (const [place, period] of context.periods.entries()) {
      const content = contents[place] && taken?.[place] && added?.[place] && exchanged(contents[place], { taken: taken[place], added: added[place] });
      if (content) {
        kept.bring(atom, period, { content, settled: timeDependence(atom).kind === 'never' });
      }
    }
  }
}

/** What some rows alone come to, by atom. The scans are whole, so that the same rows are left out as when all were read. */
async function figuresOf(session: Session, rows: AnsweredRows, { from, context, of }: { readonly from: string; readonly context: MeasureContext; readonly of: ReadonlyMap<string, unknown> }): Promise<Map<string, AtomResult>> {
  const found = new Map<string, AtomResult>();
  for (const scan of rows.scans.filter(({ atoms }) => atoms.some(({ id }) => of.has(id)))) {
    const reading = { ...scan, atoms: scan.atoms.map((atom) => ({ ...atom, answered: { source: from, answers: rows.answers } })) };
    for (const result of await runScan(session, reading, context)) {
      if (of.has(result.atom.id)) {
        found.set(result.atom.id, await completeSorted(session, result, context));
      }
    }
  }
  return found;
}

/** When a row comes to other figures in any of the atoms at one moment than at another. */
function turnedConditions(rows: AnsweredRows, { before, after }: { readonly before: Compilation; readonly after: Compilation }): string[] {
  const conditions = followingAtoms(rows).flatMap((atom) => {
    const turning = turningOf(atom);
    const { settings } = atom.check;
    return (turning && turnedRows(atom, turning, { before: { ...before, settings }, after: { ...after, settings } })) ?? [];
  });
  return [...new Set(conditions)];
}
