import { IANAZone } from 'luxon';

import { HostError } from '../../base/errors.js';

/** A stretch of local time and how far it is ahead of UTC; within a gap no clock ever showed it. */
interface Stretch {
  /** The first local moment of the stretch, in milliseconds as if it were UTC. */
  readonly from: number;
  /** In seconds. */
  readonly offset: number;
  readonly gap: boolean;
}

const day = 86_400_000;
const firstYear = 1970;
const lastYear = 2050;

/** Whether a name is an IANA time zone that this machine knows. */
export const isTimeZone = (name: string): boolean => IANAZone.isValidZone(name);

/** Moments at which the zone changes its offset, found by halving. */
function transitions(zone: IANAZone): { at: number; before: number; after: number }[] {
  const found: { at: number; before: number; after: number }[] = [];
  const end = Date.UTC(lastYear, 0, 1);
  let at = Date.UTC(firstYear, 0, 1);
  let before = zone.offset(at);
  while (at < end) {
    const next = at + 7 * day;
    const after = zone.offset(next);
    if (after !== before) {
      let low = at;
      let high = next;
      while (high - low > 1000) {
        const middle = Math.floor((low + high) / 2000) * 1000;
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

/** A search by halving, as nested CASE: some eight comparisons a row instead of one a transition. */
function search(local: string, stretches: readonly Stretch[], leaf: (stretch: Stretch) => string): string {
  const middle = Math.floor(stretches.length / 2);
  const pivot = stretches[middle] as Stretch;
  if (stretches.length === 1) {
    return leaf(pivot);
  }
  const moment = new Date(pivot.from).toISOString().slice(0, 19).replace('T', ' ');
  const [before, after] = [stretches.slice(0, middle), stretches.slice(middle)];
  return `CASE WHEN ${local} < TIMESTAMP '${moment}' THEN ${search(local, before, leaf)} ELSE ${search(local, after, leaf)} END`;
}

export interface ZoneSql {
  /** The moment in UTC at which clocks showed a local time. */
  readonly toUtc: (local: string) => string;
  /** Whether a local time fell into the hour that is skipped in spring; undefined where clocks never change. */
  readonly inGap: ((local: string) => string) | undefined;
}

/**
 * The SQL by which local times of a zone become moments, without calling into ICU for every value: that takes ten times as long.
 *
 * Throws `MAPPING_INVALID` for a zone that does not exist.
 */
export function zoneSql(name: string): ZoneSql {
  if (!isTimeZone(name)) {
    throw new HostError('MAPPING_INVALID', { file: 'The mapping', path: '/timezone', reason: `names "${name}", which is no IANA time zone` });
  }
  const zone = IANAZone.create(name);
  const stretches = stretchesOf(zone);
  const shift = (local: string): string =>
    search(local, stretches, ({ offset }) => `INTERVAL (${-offset}) SECOND`);
  const only = stretches.length === 1 ? stretches[0] : undefined;
  return {
    toUtc: (local) => (only?.offset === 0 ? local : `(${local} + ${shift(local)})`),
    inGap: stretches.some(({ gap }) => gap) ? (local) => search(local, stretches, ({ gap }) => String(gap)) : undefined,
  };
}
