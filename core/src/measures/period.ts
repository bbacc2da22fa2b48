import type { Grain } from '@touchstone/sdk/contract';
import { DateTime } from 'luxon';

/** A calendar period in the organisation's time zone. */
export interface Period {
  readonly grain: Grain;
  /** `2026-10-31`, `2026-W44`, `2026-10`, `2026-Q4` or `2026`. */
  readonly key: string;
  /** First local day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last local day, `YYYY-MM-DD`. */
  readonly to: string;
  /** First instant, ISO 8601 in UTC. */
  readonly start: string;
  /** The instant after the last, ISO 8601 in UTC. */
  readonly end: string;
}

const keyFormats: Record<Grain, string> = {
  day: 'yyyy-MM-dd',
  week: "kkkk-'W'WW",
  month: 'yyyy-MM',
  quarter: "yyyy-'Q'q",
  year: 'yyyy',
};

/** The period of a grain that holds a moment (ISO 8601), by the local calendar of a time zone. Weeks are ISO weeks. */
export function periodAt(moment: string, grain: Grain, timezone: string): Period {
  return periodFrom(DateTime.fromISO(moment, { zone: 'utc' }).setZone(timezone), grain);
}

/** The period `count` periods before. */
export function periodBefore(period: Period, count: number, timezone: string): Period {
  return periodFrom(DateTime.fromISO(period.from, { zone: timezone }).minus({ [period.grain]: count }), period.grain);
}

/** The period and the `count - 1` periods before it, oldest first. */
export function periodsUntil(period: Period, count: number, timezone: string): Period[] {
  return Array.from({ length: count }, (_, index) => periodBefore(period, count - 1 - index, timezone));
}

function periodFrom(local: DateTime, grain: Grain): Period {
  const first = local.startOf(grain);
  const next = first.plus({ [grain]: 1 });
  return {
    grain,
    key: first.toFormat(keyFormats[grain]),
    from: first.toFormat('yyyy-MM-dd'),
    to: next.minus({ days: 1 }).toFormat('yyyy-MM-dd'),
    start: toInstant(first),
    end: toInstant(next),
  };
}

function toInstant(local: DateTime): string {
  return local.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
}
