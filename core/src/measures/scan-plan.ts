import type { Expression } from '@touchstone/sdk';

import type { Atom, UnitCut } from './atoms.js';
import { canonicalText } from './canonical-text.js';
import { isFine, membersOf, mostGroups, strataOf } from './cut-size.js';

/** One pass over one table: all atoms that count its rows by the same moment, with every cut they ask for. */
export interface Scan {
  readonly of: string;
  readonly period: Expression | undefined;
  readonly atoms: readonly Atom[];
  /** Distinct parts of cuts; after these what else makes rows alike. */
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
    // Where like is compared with like there are nearly as many groups as rows: what others add up is better not added up for each.
    const key = canonicalText([atom.population.of, owner, atom.population.period ?? null, strataOf(atom.cuts)]);
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
  // After those of cuts, so that a number that tells cuts apart by their own parts alone is told of all by shifting it.
  atoms.flatMap(({ alike }) => alike?.parts ?? []).forEach(place);
  const [first] = atoms;
  return {
    of: first?.population.of ?? '',
    period: first?.population.period,
    atoms,
    parts: [...parts.values()],
    cuts: [...cuts.values()],
  };
}

/** Places of parts that rows are first gathered by, and the cuts that are rolled up from there. */
export interface Gathering {
  readonly parts: readonly number[];
  readonly cuts: readonly (readonly number[])[];
}

/**
 * What the cuts of a scan are rolled up from. Cuts by parts with few values share one, as long as all crossed are far fewer groups than
 * rows; a part with many gets one of its own.
 */
export function gatheringsOf({ parts, cuts }: Pick<Scan, 'parts' | 'cuts'>): Gathering[] {
  const fineOf = (places: readonly number[]) => places.filter((place) => isFine(parts[place] ?? '')).join();
  const groupsOf = (places: readonly number[]) => places.reduce((product, place) => product * membersOf(parts[place] ?? ''), 1);
  const found: Gathering[] = [];
  for (const cut of [...cuts].sort((a, b) => groupsOf(a) - groupsOf(b))) {
    const fine = fineOf(cut);
    const together = (places: readonly number[]) => [...new Set([...places, ...cut])].sort((a, b) => a - b);
    const place = found.findIndex((each) => each.parts.length === 0 || (fineOf(each.parts) === fine && (fine !== '' || groupsOf(together(each.parts)) <= mostGroups)));
    const known = found[place];
    if (known) {
      found[place] = { parts: together(known.parts), cuts: [...known.cuts, cut] };
    } else {
      found.push({ parts: cut, cuts: [cut] });
    }
  }
  return found;
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
