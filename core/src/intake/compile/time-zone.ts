import { IANAZone } from 'luxon';

import { HostError } from '../../base/errors.js';
import { quoteLiteral } from '../../model/quote.js';

/** A stretch of local time and how far it is ahead of UTC; within a gap no clock ever showed it. */
interface Stretch {
  /** The first local moment of the stretch, in milliseconds as if it were UTC. */
  readonly from: number;
  /** In seconds. */
  readonly offset: number;
  readonly gap: boolean;
}

const minute = 60_000;
const week = 7 * 24 * 60 * minute;
const firstYear = 1990;
const lastYear = 2041;

/** Whether a name is an IANA time zone that this machine knows. */
export const isTimeZone = (name: string): boolean => IANAZone.isValidZone(name);

/** Moments at which the zone changes its offset, found by halving; since 1990 that was always on a whole minute. */
function transitions(zone: IANAZone): { at: number; before: number; after: number }[] {
  const found: { at: number; before: number; after: number }[] = [];
  const end = Date.UTC(lastYear, 0, 1);
  let at = Date.UTC(firstYear, 0, 1);
  let before = zone.offset(at);
  while (at < end) {
    const next = at + week;
    const after = zone.offset(next);
    if (after !== before) {
      let low = at;
      let high = next;
      while (high - low > minute) {
        const middle = Math.floor((low + high) / (2 * minute)) * minute;
        if (zone.offset(middle) === before) {
          low = middle;
        } else {
          high = middle;
        }
      }
      found.push({ at: high, before, after });
    }
    at = next;
    before = after;
  }
  return found;
}

/** The stretches of local time in order. A time that comes twice counts as the first; one that never comes as if the clock had not been put forward. */
function stretchesOf(zone: IANAZone): Stretch[] {
  const start = zone.offset(Date.UTC(firstYear, 0, 1)) * 60;
  const stretches: Stretch[] = [{ from: Number.NEGATIVE_INFINITY, offset: start, gap: false }];
  for (const { at, before, after } of transitions(zone)) {
    if (after > before) {
      stretches.push({ from: at + before * 60_000, offset: before * 60, gap: true });
    }
    stretches.push({ from: at + Math.max(before, after) * 60_000, offset: after * 60, gap: false });
  }
  return stretches;
}

/** How often a stretch is looked for: files are of these years, seldom of the others. */
const weightOf = ({ from }: Stretch): number => (from >= Date.UTC(2014, 0, 1) && from < Date.UTC(2034, 0, 1) ? 20 : 1);

/** Where the weights before and after are most alike; at least one stretch stays before. */
function middleOf(stretches: readonly Stretch[]): number {
  const whole = stretches.reduce((sum, stretch) => sum + weightOf(stretch), 0);
  let before = 0;
  const middle = stretches.findIndex((stretch) => (before += weightOf(stretch)) >= whole / 2);
  return Math.max(1, middle);
}

/** A search by halving, as nested CASE: some six comparisons a row instead of one a transition. */
function search(local: string, stretches: readonly Stretch[], leaf: (stretch: Stretch) => string): string {
  if (stretches.length === 1) {
    return leaf(stretches[0] as Stretch);
  }
  const middle = middleOf(stretches);
  const pivot = stretches[middle] as Stretch;
  const moment = new Date(pivot.from).toISOString().slice(0, 19).replace('T', ' ');
  const [before, after] = [stretches.slice(0, middle), stretches.slice(middle)];
  return `CASE WHEN ${local} < TIMESTAMP '${moment}' THEN ${search(local, before, leaf)} ELSE ${search(local, after, leaf)} END`;
}

/** SQL for how far a zone is ahead of UTC at a moment in UTC, in seconds; for moments from 1990 to 2040. Throws `MAPPING_INVALID`. */
export function offsetAt(name: string, utc: string): string {
  const zone = zoneOf(name);
  const first: Stretch = { from: Number.NEGATIVE_INFINITY, offset: zone.offset(Date.UTC(firstYear, 0, 1)) * 60, gap: false };
  const later = transitions(zone).map(({ at, after }): Stretch => ({ from: at, offset: after * 60, gap: false }));
  return search(utc, [first, ...later], ({ offset }) => String(offset));
}

/** The first and the last moment of the years that {@link offsetAt} knows. */
export const knownYears = { from: `${firstYear}-01-02`, before: `${lastYear - 1}-12-31` } as const;

export interface ZoneSql {
  /** The offset of a local time in seconds, doubled, plus one where no clock ever showed it; null beyond the years that are known. */
  readonly offset: (local: string) => string;
  /** The moment in UTC at which clocks showed a local time, given its {@link ZoneSql.offset}. */
  readonly toUtc: (local: string, offset: string) => string;
  /** Whether a local time fell into the hour that is skipped in spring, given its offset; undefined where clocks never change. */
  readonly inGap: ((offset: string) => string) | undefined;
}

/**
 * The SQL by which local times of a zone become moments. Calling ICU for every value takes ten times as long, so it is left to
 * years beyond 1990 to 2040.
 *
 * Throws `MAPPING_INVALID` for a zone that does not exist.
 */
export function zoneSql(name: string): ZoneSql {
  const known = compiled.get(name) ?? compileZone(name);
  compiled.set(name, known);
  return known;
}

/** Zones do not change while a process runs, and asking for all offsets of one takes longer than importing a short file. */
const compiled = new Map<string, ZoneSql>();

function zoneOf(name: string): IANAZone {
  if (!isTimeZone(name)) {
    throw new HostError('MAPPING_INVALID', { file: 'The mapping', path: '/timezone', reason: `names "${name}", which is no IANA time zone` });
  }
  return IANAZone.create(name);
}

function compileZone(name: string): ZoneSql {
  const stretches = stretchesOf(zoneOf(name));
  const known = (local: string): string => `${local} >= TIMESTAMP '${knownYears.from}' AND ${local} < TIMESTAMP '${knownYears.before}'`;
  return {
    offset: (local) => `CASE WHEN ${known(local)} THEN ${search(local, stretches, ({ gap, offset }) => String(offset * 2 + (gap ? 1 : 0)))} END`,
    toUtc: (local, offset) =>
      `CASE WHEN ${offset} IS NOT NULL THEN make_timestamp(epoch_us(${local}) - (${offset} >> 1) * 1000000::BIGINT) ELSE timezone('UTC', timezone(${quoteLiteral(name)}, ${local})) END`,
    inGap: stretches.some(({ gap }) => gap) ? (offset) => `(${offset} & 1) = 1` : undefined,
  };
}
