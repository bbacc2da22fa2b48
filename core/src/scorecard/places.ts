import type { Unit } from '@touchstone/sdk/contract';

import type { Names } from './names.js';

/** How units lie within each other: a channel within its branch though no check crosses the two, a branch within its region. */
export interface Places {
  /** Which org unit each channel belongs to. */
  readonly channelUnits: ReadonlyMap<string, string>;
  /** The org unit above each. */
  readonly parents: ReadonlyMap<string, string>;
}

export const noPlaces: Places = Object.freeze({ channelUnits: new Map<string, string>(), parents: new Map<string, string>() });

/** Reads how units lie within each other off their names. */
export function placesIn({ units, channelUnits }: Pick<Names, 'units' | 'channelUnits'>): Places {
  return { channelUnits, parents: new Map(units.flatMap(({ id, parent }) => (parent === null ? [] : [[id, parent] as const]))) };
}

/** The org units above one, from the nearest on. A tree that bites its tail ends where it began. */
export function ancestorsOf(orgUnit: string, { parents }: Pick<Places, 'parents'>): string[] {
  const found: string[] = [];
  let above = parents.get(orgUnit);
  while (above !== undefined && above !== orgUnit && !found.includes(above)) {
    found.push(above);
    above = parents.get(above);
  }
  return found;
}

/** The org unit a unit lies in: its own, or that of its channel. */
export function orgUnitOf(unit: Unit, { channelUnits }: Places): string | undefined {
  return unit['orgUnit'] ?? (unit['channel'] === undefined ? undefined : channelUnits.get(unit['channel']));
}

/** Everything a unit lies in, one dimension each: its own dimensions, the branch of its channel, and the org units above. */
export function placesOf(unit: Unit, places: Places): string[] {
  const branch = orgUnitOf(unit, places);
  const orgUnits = branch === undefined ? [] : [branch, ...ancestorsOf(branch, places)];
  const own = Object.entries(unit).filter(([name]) => name !== 'orgUnit');
  return [...own.map(([name, key]) => `${name}=${key}`), ...orgUnits.map((id) => `orgUnit=${id}`)];
}
