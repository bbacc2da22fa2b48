import type { Grain } from '@touchstone/sdk/contract';
import { DateTime } from 'luxon';

import { HostError } from '../base/errors.js';
import { type Period, periodAt } from '../measures/index.js';
import type { DataSpan } from './data-span.js';

export interface PeriodChoice {
  readonly grain: Grain;
  readonly timezone: string;
  /** ISO 8601. */
  readonly asOf: string;
  readonly span: DataSpan;
  /** The last thing that happened before a moment (ISO 8601). Asked only when the period of the last one of all is unfinished. */
  readonly lastBefore: (moment: string) => Promise<string | undefined>;
}

/**
 * The period a scorecard is about: the latest one in which something happened and which is over, or on its last day. What lies after
 * the moment of the run counts for nothing.
 *
 * Where the data begin within an unfinished period, that one: a partial answer is better than none.
 */
export async function choosePeriod({ grain, timezone, asOf, span, lastBefore }: PeriodChoice): Promise<Period> {
  const { firstActivity: first, lastActivity: last } = span;
  const candidate = periodAt(last !== undefined && isBefore(last, asOf) ? last : asOf, grain, timezone);
  const today = DateTime.fromISO(asOf, { zone: 'utc' }).setZone(timezone).toFormat('yyyy-MM-dd');
  if (today >= candidate.to || first === undefined || !isBefore(first, candidate.start)) {
    return candidate;
  }
  const earlier = await lastBefore(candidate.start);
  return earlier === undefined ? candidate : periodAt(earlier, grain, timezone);
}

/** Compares moments, not texts: of two that write the same second, one may have a fraction. */
const isBefore = (a: string, b: string): boolean => Date.parse(a) < Date.parse(b);

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
