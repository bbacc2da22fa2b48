import type { EvidenceColumn } from '@touchstone/sdk/contract';

import type { EngineRow, Session } from '../engine/engine.js';
import type { MeasureContext } from './context.js';
import { type EvidenceLeg, evidenceLegs, type EvidenceWish } from './evidence-legs.js';
import { countSql, legQuery, type LegQuery, pageSql } from './evidence-sql.js';

export interface EvidenceRequest extends EvidenceWish {
  readonly limit: number;
  /** The `next` of the page before. */
  readonly after?: string;
}

export interface Evidence {
  /** All rows of the part. */
  readonly total: number;
  /** What they count in the figure: the rows themselves, or the sum of the counts they hold. */
  readonly counted: number;
  readonly columns: readonly EvidenceColumn[];
  readonly rows: readonly EngineRow[];
  readonly next?: string;
}

/** The name under which a row tells which side of a ratio, or which measure of a spread, it belongs to. */
const legColumn: EvidenceColumn = { name: 'counted_in', type: 'text', doc: 'The side of the ratio, or the place of the measure, that counts the row.' };

/**
 * One page of the rows behind a figure, in the order of their keys. The rows of a part count exactly what the statistic does: the
 * numerator its k, the misses the rest, the denominator its n, and what is left out its exclusions.
 *
 * Throws a `TypeError` for a unit or a period that the check does not have, and for a cursor that was never given.
 */
export async function evidenceOf(session: Session, request: EvidenceRequest, context: MeasureContext): Promise<Evidence> {
  const start = request.after === undefined ? undefined : decodeCursor(request.after);
  const legs = evidenceLegs(request, context).map((leg) => ({ leg, query: legQuery(leg, request, { context, dialect: session.dialect }) }));
  let [total, counted] = [0, 0];
  for (const { query } of legs) {
    const [row] = await session.all(countSql(query), query.parameters.values);
    total += Number(row?.['total'] ?? 0);
    counted += Number(row?.['counted'] ?? 0);
  }
  const found: FoundRow[] = [];
  for (const [place, { query, leg }] of legs.entries()) {
    if (found.length <= request.limit && place >= (start?.leg ?? 0)) {
      const page = pageSql(query, place === start?.leg ? start.key : undefined, request.limit + 1 - found.length);
      const rows = await session.all(page, query.parameters.values);
      found.push(...rows.map((row) => toFound(row, { leg, place, isOne: legs.length === 1 })));
    }
  }
  const shown = found.slice(0, request.limit);
  const last = shown.at(-1);
  return {
    total,
    counted,
    columns: columnsOf(legs.map(({ query }) => query)),
    rows: shown.map(({ row }) => row),
    ...(found.length > request.limit && last && { next: encodeCursor(last) }),
  };
}

interface Cursor {
  readonly leg: number;
  readonly key: string;
}

interface FoundRow extends Cursor {
  readonly row: EngineRow;
}

function toFound(
  { $key: key, $counted: _, ...row }: EngineRow,
  { leg, place, isOne }: { readonly leg: EvidenceLeg; readonly place: number; readonly isOne: boolean },
): FoundRow {
  const shown = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Array.isArray(value) && value.length === 0 ? null : value]));
  return { leg: place, key: String(key), row: isOne ? shown : { ...shown, [legColumn.name]: leg.name } };
}

function columnsOf(queries: readonly LegQuery[]): EvidenceColumn[] {
  const byName = new Map(queries.flatMap(({ columns }) => columns).map((column) => [column.name, column]));
  return [...byName.values(), ...(queries.length > 1 ? [legColumn] : [])];
}

const cursorMark = /^after:(\d+):([\s\S]*)$/;
const encodeCursor = ({ leg, key }: Cursor): string => Buffer.from(`after:${leg}:${key}`).toString('base64url');

/** The key in a cursor of ours. Throws a `TypeError` for a cursor that was never given. */
function decodeCursor(cursor: string): Cursor {
  const [, leg, key] = cursorMark.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (leg === undefined || key === undefined) {
    throw new TypeError(`"${cursor}" is not the "next" of a page of evidence.`);
  }
  return { leg: Number(leg), key };
}
