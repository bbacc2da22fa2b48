import type { Expression } from '@touchstone/sdk';

import type { Atom, UnitCut } from './atoms.js';

/** One pass over one table: all atoms that count its rows by the same moment, with every cut they ask for. */
export interface Scan {
  readonly of: string;
  readonly period: Expression | undefined;
  readonly atoms: readonly Atom[];
  /** Distinct parts of cuts. */
  readonly parts: readonly UnitCut[number][];
  /** Each cut as places in `parts`, ascending; the empty one is the whole organisation. */
  readonly cuts: readonly (readonly number[])[];
}

/** Fuses atoms into as few scans as their tables and period rules allow. The order of atoms does not matter to the result. */
export function planScans(atoms: readonly Atom[]): Scan[] {
  const groups = new Map<string, Atom[]>();
  for (const atom of atoms) {
    // The words of a list setting are the check's own.
    const owner = atom.population.of.startsWith('setting:') ? atom.check.id : '';
    const key = JSON.stringify([atom.population.of, owner, atom.population.period ?? null]);
    groups.set(key, [...(groups.get(key) ?? []), atom]);
  }
  return [...groups.values()].map(toScan);
}

function toScan(atoms: readonly Atom[]): Scan {
  const parts = new Map<string, UnitCut[number]>();
  const cuts = new Map<string, readonly number[]>();
  const place = (part: UnitCut[number]) => {
    const key = partKey(part);
    parts.set(key, part);
    return [...parts.keys()].indexOf(key);
  };
  for (const cut of atoms.flatMap((atom) => atom.cuts)) {
    const places = cut.map(place).sort((a, b) => a - b);
    cuts.set(places.join(), places);
  }
  const [first] = atoms;
  return {
    of: first?.population.of ?? '',
    period: first?.population.period,
    atoms,
    parts: [...parts.values()],
    cuts: [...cuts.values()],
  };
}

/** The same scan for some of its atoms alone. */
export function narrowScan(scan: Scan, atoms: readonly Atom[]): Scan {
  return atoms.length === scan.atoms.length ? scan : toScan(atoms);
}

/** Tells parts of cuts apart: two checks may give different meanings to one name. */
export function partKey(part: UnitCut[number]): string {
  return typeof part === 'string' ? part : JSON.stringify(part);
}

/** The places in a scan of the parts of one cut. */
export function placesOf(cut: UnitCut, scan: Scan): number[] {
  const keys = scan.parts.map(partKey);
  return cut.map((part) => keys.indexOf(partKey(part))).sort((a, b) => a - b);
}
