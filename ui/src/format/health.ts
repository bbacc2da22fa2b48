import type { ClockSuspicion, FailingTotal, SourceFreshness } from '@touchstone/sdk/contract';

import { localize } from '../localize/localize.js';
import { formatDuration } from './duration.js';
import { columnName, tableName } from './model-name.js';
import { formatNumber, unbroken } from './number.js';

const hour = 3600;

/** Hours in words, such as `3 days 4 h`. */
export const formatHours = (hours: number): string => formatDuration(hours * hour, hours >= 48 ? hour : hours >= 1 ? 600 : 60);

/** An amount in minor units, in major ones, with both decimals. */
export const formatMinor = (minor: number): string => unbroken(formatNumber(minor / 100, 2));

/** How often a source brings rows. */
export const formatRhythm = ({ rhythm }: SourceFreshness): string =>
  rhythm === null ? localize('health.noRhythm') : localize('health.rhythm', { usual: formatHours(rhythm.usualHours), longest: formatHours(rhythm.longestHours), n: rhythm.deliveries });

const sums: readonly FailingTotal['total'][] = ['money', 'money-table'];

/** Which total does not come out, and by how much. */
export function formatFailing({ column, expected, found, table, total }: FailingTotal): string {
  const tell = sums.includes(total) ? formatMinor : (value: number) => formatNumber(value);
  return localize(`health.failing.${total}`, { table: table === null ? '' : tableName(table), column: table === null || column === null ? '' : columnName(table, column), expected: tell(expected), found: tell(found), apart: tell(found - expected) });
}

/** What gives a time zone away. */
export function formatSuspicion({ from, hours, kind, of, rows, table, timezone }: ClockSuspicion): string {
  const moved = hours === null ? '' : `${hours > 0 ? '+' : '−'}${formatNumber(Math.abs(hours))}`;
  return localize(`health.clock.${kind}`, { from, table: tableName(table), timezone, rows: formatNumber(rows), of: formatNumber(of), hours: moved });
}
