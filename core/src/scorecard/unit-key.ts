import type { Unit } from '@touchstone/sdk/contract';

/** A text by which equal units are equal; empty for the whole organisation. */
export const unitKey = (unit: Unit): string =>
  Object.keys(unit)
    .sort()
    .map((name) => `${name}=${unit[name]}`)
    .join('\u001f');

/** By which dimensions a unit is cut out: units of one cut are each other's peers. */
export const cutOf = (unit: Unit): string => Object.keys(unit).sort().join();

/** Whether two units are the same, whatever the order in which they are written. */
export const sameUnit = (a: Unit, b: Unit): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((name) => a[name] === b[name]);
