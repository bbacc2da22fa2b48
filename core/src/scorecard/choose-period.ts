import type { Grain } from '@touchstone/sdk/contract';
import { DateTime } from 'luxon';

import { HostError } from '../base/errors.js';
import { type Period, periodAt, periodBefore } from '../measures/index.js';
import type { DataSpan } from './data-span.js';

export interface PeriodChoice {
  readonly grain: Grain;
  readonly timezone: string;
  /** ISO 8601. */
  readonly asOf: string;
  readonly span: DataSpan;
}

/**
 * The period a scorecard is about: the latest one in which something happened and which is over, or on its last day.
 *
 * Where the data begin within an unfinished period, that one: a partial answer is better than none.
 */
export function choosePeriod({ grain, timezone, asOf, span }: PeriodChoice): Period {
  const latest = span.lastActivity !== undefined && span.lastActivity < asOf ? span.lastActivity : asOf;
  const candidate = periodAt(latest, grain, timezone);
  const today = DateTime.fromISO(asOf, { zone: 'utc' }).setZone(timezone).toFormat('yyyy-MM-dd');
  if (today >= candidate.to) {
    return candidate;
  }
  const before = periodBefore(candidate, 1, timezone);
  const hasEarlier = span.firstActivity !== undefined && span.firstActivity < before.end;
  return hasEarlier ? before : candidate;
}

const patterns: Record<Grain, RegExp> = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  week: /^\d{4}-W\d{2}$/,
  month: /^\d{4}-\d{2}$/,
  quarter: /^\d{4}-Q[1-4]$/,
  year: /^\d{4}$/,
};

/** The period of a key; its form tells the grain. Throws `PERIOD_INVALID`. */
export function periodOfKey(key: string, timezone: string): Period {
  const grain = (Object.keys(patterns) as Grain[]).find((each) => patterns[each].test(key));
  const first = grain === 'quarter' ? quarterStart(key) : key;
  const local = DateTime.fromISO(first, { zone: timezone });
  if (grain === undefined || !local.isValid) {
    throw new HostError('PERIOD_INVALID', { period: key });
  }
  return periodAt(local.plus({ hours: 12 }).toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'"), grain, timezone);
}

function quarterStart(key: string): string {
  const quarter = Number(key.at(-1));
  return `${key.slice(0, 4)}-${String(quarter * 3 - 2).padStart(2, '0')}`;
}
