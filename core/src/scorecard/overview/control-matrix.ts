import type { ControlCell, ControlMatrix, ControlState } from '@touchstone/sdk/contract';
import { controlQuarterDays, restsOn } from '@touchstone/sdk';
import { DateTime } from 'luxon';

import type { RegisteredCheck } from '../../host/index.js';
import type { ControlTraces, ControlUse } from '../../measures/index.js';

/** The check that says as one figure what the matrix says cell by cell. */
const coverageCheck = 'standards.control-coverage';

/** How many quarters can be looked at. */
export const controlQuarters = 8;

/** Below so many rows about employees their number is not told. */
const leastPeople = 5;

export interface MatrixParts {
  readonly traces: ControlTraces;
  readonly back: number;
  /** ISO 8601 in UTC. */
  readonly asOf: string;
  readonly timezone: string;
  readonly checks: readonly RegisteredCheck[];
  readonly nameOf: (check: string) => string;
  /** Puts names in the order of a language. */
  readonly collator: Intl.Collator;
}

/** Which methods of control are alive in which branch, in the quarter that ends `back` quarters before the run. */
export function controlMatrix({ traces, back, asOf, timezone, checks, nameOf, collator }: MatrixParts): ControlMatrix {
  const quarters = Array.from({ length: controlQuarters }, (_, place) => quarterOf(asOf, timezone, place));
  const seen = new Set(traces.sights.flatMap(({ method, missing }) => (missing.length === 0 ? [method.id] : [])));
  const ofPeople = new Set(traces.sights.flatMap(({ method }) => (method.ofPeople ? [method.id] : [])));
  const units = traces.units.map(({ id, name, uses }) => {
    const cells = uses.map((use) => cellOf(use, { isSeen: seen.has(use.method), ofPeople: ofPeople.has(use.method), timezone }));
    return { id, name, alive: cells.filter(isAlive).length, seen: cells.filter(({ state }) => state !== 'unseen').length, cells };
  });
  const cells = units.flatMap((unit) => unit.cells);
  return {
    asOf,
    quarter: quarters[back] ?? quarterOf(asOf, timezone, back),
    quarters,
    methods: traces.sights.map(({ method, readFrom, missing }) => {
      const tables = [...new Set(method.traces.map(({ rows }) => rows.$table))];
      const looking = checks.filter(({ check }) => restsOn(check, tables));
      return { id: method.id, readFrom: [...readFrom], missing: [...missing], aboutPeople: method.ofPeople === true, checks: looking.map(({ id, principle }) => ({ id, principle, name: nameOf(id) })) };
    }),
    units: units.sort((a, b) => collator.compare(a.name, b.name)),
    alive: cells.filter(isAlive).length,
    seen: cells.filter(({ state }) => state !== 'unseen').length,
    total: cells.length,
    check: checks.some(({ id }) => id === coverageCheck) ? coverageCheck : null,
  };
}

const isAlive = ({ state }: ControlCell): boolean => state === 'alive';

function quarterOf(asOf: string, zone: string, back: number): ControlMatrix['quarters'][number] {
  const until = DateTime.fromISO(asOf, { zone: 'utc' }).minus({ days: controlQuarterDays * back }).setZone(zone);
  return { back, from: until.minus({ days: controlQuarterDays - 1 }).toFormat('yyyy-MM-dd'), to: until.toFormat('yyyy-MM-dd') };
}

/** How a method stands, by its uses: a quarter without is fading, two are silence. */
export function controlState({ within, before, last }: Pick<ControlUse, 'within' | 'before' | 'last'>): Exclude<ControlState, 'unseen'> {
  if (within > 0) {
    return 'alive';
  }
  return before > 0 ? 'fading' : last === undefined ? 'never' : 'silent';
}

function cellOf(use: ControlUse, { isSeen, ofPeople, timezone }: { readonly isSeen: boolean; readonly ofPeople: boolean; readonly timezone: string }): ControlCell {
  const { method, within, last } = use;
  if (!isSeen) {
    return { method, state: 'unseen', last: null, n: null };
  }
  const day = last === undefined ? null : DateTime.fromISO(last, { zone: 'utc' }).setZone(timezone).toFormat(ofPeople ? 'yyyy-MM' : 'yyyy-MM-dd');
  return { method, state: controlState(use), last: day, n: ofPeople && within > 0 && within < leastPeople ? null : within };
}
