import type { Compilation } from './expression-compiler.js';
import { dimensionSql, hasDimension } from './dimension.js';

/** The clock that a row lives by: SQL for its unit's time zone, and for its unit's calendar where it has a unit. */
export interface UnitClock {
  timezone(): string;
  /** `NULL` for rows that belong to no unit. */
  readonly calendar: string;
  /** The calendar by which the law counts working days; `NULL` as above. */
  readonly legalCalendar: string;
}

/** The clock of the organisational unit of the outermost row: a related row is told by the clock of the row it is related to. */
export function unitClock(within: Compilation): UnitClock {
  const [scope] = within.scopes.values();
  if (!scope) {
    throw new TypeError('A clock needs a row.');
  }
  // Bound on demand: a statement must use every value it is given.
  const fallback = () => within.parameters.add(within.context.timezone);
  if (!hasDimension(scope.table, 'orgUnit')) {
    return { timezone: fallback, calendar: 'NULL', legalCalendar: 'NULL' };
  }
  const orgUnit = dimensionSql('orgUnit', scope);
  const { alias } = scope.join('$unit', (name) => ({
    table: 'org_unit',
    sql: `LEFT JOIN "org_unit" AS ${name} ON ${name}."id" = ${orgUnit}`,
  }));
  return {
    timezone: () => `coalesce(${alias}."timezone", ${fallback()})`,
    calendar: `${alias}."calendar_id"`,
    legalCalendar: `${alias}."legal_calendar_id"`,
  };
}
