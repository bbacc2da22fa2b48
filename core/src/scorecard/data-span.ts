import { type ColumnDefinition, columnName, type TableDefinition, tables } from '@touchstone/sdk/model';

import type { Session } from '../engine/engine.js';
import { quoteIdentifier } from '../model/quote.js';

/** When the data begin and end; moments are ISO 8601 in UTC. Nothing where there are no data. */
export interface DataSpan {
  /** The first thing that customers or staff did. */
  readonly firstActivity?: string;
  readonly lastActivity?: string;
  /** The last thing of any kind that the data say has happened. */
  readonly lastEvent?: string;
}

/** Areas whose rows are things that happen between customers and the organisation. */
const activityAreas = ['contacts', 'commerce', 'listening'] as const;

/**
 * Reads the span of the data, leaving out what is planned, what lies after `now`, and when they were imported. A day, or a month,
 * stands for its first instant in a time zone, as it does for measures.
 */
export async function readDataSpan(session: Session, now: string, timezone: string): Promise<DataSpan> {
  const all: readonly TableDefinition[] = Object.values(tables).filter(({ name }) => name !== 'import_batch');
  const activity = all.filter(({ area }) => (activityAreas as readonly string[]).includes(area));
  const occurring = activity.flatMap((table) => (table.occursAt === undefined ? [] : [[table, table.occursAt] as const]));
  const anyOccurring = all.flatMap((table) => (table.occursAt === undefined ? [] : [[table, table.occursAt] as const]));
  const main = await extent(session, occurring, { now, timezone });
  const [first, last] = main.last === undefined ? spanOf(await extent(session, anyOccurring, { now, timezone })) : spanOf(main);
  const happened = all.flatMap((table) =>
    Object.entries(table.columns).flatMap(([key, column]) => (happens(column) ? [[table, key] as const] : [])),
  );
  const event = (await extent(session, happened, { now, timezone })).last ?? last;
  return {
    ...(first !== undefined && { firstActivity: first }),
    ...(last !== undefined && { lastActivity: last }),
    ...(event !== undefined && { lastEvent: event }),
  };
}

const happens = ({ type, planned }: ColumnDefinition): boolean => type === 'timestamp' && planned !== true;

interface Extent {
  readonly first: string | undefined;
  readonly last: string | undefined;
}

const spanOf = ({ first, last }: Extent) => [first, last] as const;

async function extent(
  session: Session,
  columns: readonly (readonly [TableDefinition, string])[],
  { now, timezone }: { readonly now: string; readonly timezone: string },
): Promise<Extent> {
  const { dialect } = session;
  const parts = columns.map(([table, key]) => {
    const type = table.columns[key]?.type ?? 'timestamp';
    const column = quoteIdentifier(columnName(key, type));
    const limit = type === 'timestamp' ? dialect.moment('$1') : dialect.dayOf(dialect.moment('$1'));
    const [first, last] = [`min(${column})`, `max(${column})`].map((end) => (type === 'timestamp' ? end : dialect.startOfDay(end, '$2')));
    return `SELECT ${first} AS first, ${last} AS last FROM ${quoteIdentifier(table.name)} WHERE ${column} <= ${limit}`;
  });
  // A statement must use every value it is given.
  const zoned = parts.some((part) => part.includes('$2'));
  const [row] = await session.all(`SELECT min(first) AS first, max(last) AS last FROM (${parts.join(' UNION ALL ')})`, [
    now.replace('Z', ''),
    ...(zoned ? [timezone] : []),
  ]);
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return { first: text(row?.['first']), last: text(row?.['last']) };
}
