import type { EvidenceColumn } from '@touchstone/sdk/contract';

import type { EngineRow, Session } from '../engine/engine.js';
import { canonicalText } from './canonical-text.js';
import type { MeasureContext } from './context.js';
import { evidenceLegs } from './evidence-legs.js';
import { keysSql, type LegQuery, legQuery, rowsOfKeysSql } from './evidence-sql.js';
import type { MeasuredCheck } from './measurement.js';

/** A row that misses from some moment on, if nothing happens before. */
export interface DueRow {
  /** The place of the first moment as of which it misses. */
  readonly place: number;
  readonly row: EngineRow;
}

export interface DueRows {
  /** How many rows miss already at the first moment. */
  readonly overdue: number;
  /** How many more miss as of each moment than as of the one before; 0 for the first. */
  readonly counts: readonly number[];
  readonly columns: readonly EvidenceColumn[];
  /** The first of them, by the moment and their key. */
  readonly rows: readonly DueRow[];
}

/**
 * Whether the passing of time alone can make a row miss: a census or a share that asks the row and the clock and nothing else. Where other
 * rows are asked too ("no review for ninety days"), a day without data would look like a miss.
 */
export function canFallDue({ check: { measure } }: Pick<MeasuredCheck, 'check'>): boolean {
  const text = canonicalText(measure);
  return (measure.kind === 'census' || (measure.kind === 'share' && !measure.counts)) && text.includes('"op":"now"') && !/"op":"(related|rank)"/.test(text);
}

/**
 * The rows that will miss as of moments to come if nothing happens: what falls due. The moments are in order, the first is the present.
 * A row belongs to the first moment as of which it misses and did not at the present.
 */
export async function dueRows(session: Session, check: MeasuredCheck, moments: readonly MeasureContext[], limit: number): Promise<DueRows> {
  const asOf = moments.map((context) => missesAsOf(check, context, session));
  const [present, horizon] = [asOf[0], asOf.at(-1)];
  if (!present || !horizon) {
    throw new RangeError('What falls due needs moments.');
  }
  const now = new Set(await keysOf(present, session));
  const due = (await keysOf(horizon, session)).filter((key) => !now.has(key));
  const places = new Map(due.map((key) => [key, moments.length - 1]));
  for (let place = moments.length - 2; place > 0 && due.length > 0; place -= 1) {
    const missed = new Set(await keysOf(asOf[place] ?? horizon, session));
    due.filter((key) => missed.has(key)).forEach((key) => places.set(key, place));
  }
  const ordered = [...places].sort(([one, at], [other, then]) => at - then || (one < other ? -1 : 1));
  const wanted = new Map(ordered.slice(0, limit));
  return {
    overdue: now.size,
    counts: moments.map((_, place) => ordered.filter(([, at]) => at === place).length),
    columns: horizon.columns,
    rows: await rowsOf(horizon, wanted, session),
  };
}

/** The rows that miss as of a moment. Its query is made anew each time it is asked, as it takes its values with it. */
interface Misses {
  readonly columns: readonly EvidenceColumn[];
  readonly query: () => LegQuery;
}

function missesAsOf(check: MeasuredCheck, context: MeasureContext, { dialect }: Session): Misses {
  const [leg] = evidenceLegs({ check, unit: {}, part: 'misses' }, context);
  if (!leg) {
    throw new TypeError(`The check "${check.id}" counts no rows.`);
  }
  const query = () => legQuery(leg, { unit: {}, part: 'misses' }, { context, dialect });
  return { columns: query().columns, query };
}

async function keysOf(misses: Misses, session: Session): Promise<string[]> {
  const query = misses.query();
  return (await session.all(keysSql(query), query.parameters.values)).map(({ $key: key }) => String(key));
}

async function rowsOf(misses: Misses, places: ReadonlyMap<string, number>, session: Session): Promise<DueRow[]> {
  if (places.size === 0) {
    return [];
  }
  const query = misses.query();
  const sql = rowsOfKeysSql(query, [...places.keys()]);
  const found = await session.all(sql, query.parameters.values);
  const told = new Map(found.map(({ $key: key, $counted: _, ...row }) => [String(key), row]));
  return [...places].flatMap(([key, place]) => {
    const row = told.get(key);
    return row ? [{ place, row }] : [];
  });
}
