import { leastGroup } from './minimum-n.js';

/** A figure about people as it might be shown. */
export interface Cell {
  readonly key: string;
  /** How many stand behind it; nobody is hidden by a figure of zero. */
  readonly persons: number;
  /** Whether it may not be shown whatever else is. */
  readonly hidden: boolean;
  /** What of a total lies in none of its parts. Nobody is shown it; it needs no hiding unless few stand behind it. */
  readonly rest?: boolean;
}

/** Figures that add up: who knows all but one of them knows that one too. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/**
 * Complementary suppression: the keys of all cells to hide, so that no hidden one follows from those shown, nor several together of
 * fewer than `least` persons. Of each sum in which a single cell is unknown, or few persons are, the smallest part is hidden too, and
 * the total where no part is left; then every hidden cell that the sums still determine takes one more with it.
 *
 * Source: Fischetti and Salazar 2000 for the attack by linear equations; Viva Insights for the rule of groups.
 */
export function suppress(cells: readonly Cell[], sums: readonly Sum[], least: number = leastGroup): ReadonlySet<string> {
  const known = new Map(cells.map((cell) => [cell.key, cell]));
  const hidden = new Set(cells.filter((cell) => cell.hidden).map(({ key }) => key));
  const told = sums.filter(({ total }) => known.has(total));
  for (;;) {
    const wanting = told.flatMap((sum) => mostExposed(sum, { known, hidden, least })).at(0) ?? pulledAlong(told, { known, hidden, least });
    if (wanting === undefined) {
      return hidden;
    }
    hidden.add(wanting);
  }
}

interface State {
  readonly known: ReadonlyMap<string, Cell>;
  readonly hidden: ReadonlySet<string>;
  readonly least: number;
}

/** The cells of a sum that somebody stands behind. */
function peopled({ total, parts }: Sum, { known }: State): { readonly total: Cell | undefined; readonly parts: readonly Cell[] } {
  const people = (key: string): Cell[] => {
    const cell = known.get(key);
    return cell && cell.persons !== 0 ? [cell] : [];
  };
  return { total: people(total)[0], parts: parts.flatMap(people) };
}

/** The next cell to hide in a sum that still tells of few; none where it tells of nobody. */
function mostExposed(sum: Sum, state: State): string[] {
  const { total, parts } = peopled(sum, state);
  const gone = parts.filter(({ key }) => state.hidden.has(key));
  const totalShown = total !== undefined && !state.hidden.has(total.key);
  const guarded = gone.filter((cell) => isGuarded(cell, state));
  const exposed = totalShown
    ? guarded.length > 0 && (gone.length === 1 || !(gone.reduce((persons, cell) => persons + cell.persons, 0) >= state.least))
    : total !== undefined && gone.length === 0 && parts.length > 0;
  if (!exposed) {
    return [];
  }
  const next = smallest(parts, state) ?? (totalShown ? total : undefined);
  return next ? [next.key] : [];
}

const isGuarded = ({ rest, persons }: Cell, { least }: State): boolean => rest !== true || !(persons >= least);

/** The smallest cell that is still shown; of equals, the first by key. */
function smallest(cells: readonly Cell[], { hidden }: State): Cell | undefined {
  return cells
    .filter(({ key }) => !hidden.has(key))
    .sort((a, b) => a.persons - b.persons || (a.key < b.key ? -1 : 1))
    .at(0);
}

/**
 * Of sums that cross, several together may give away what none does alone: one more cell for each hidden one they determine. Beside it
 * first; where nothing is shown there, among all the sums that its hidden neighbours reach: with all of those hidden nothing follows.
 */
function pulledAlong(sums: readonly Sum[], state: State): string | undefined {
  const unknown = new Set([...state.hidden].filter((key) => state.known.get(key)?.persons !== 0));
  for (const key of determined(sums, unknown)) {
    const cell = state.known.get(key);
    if (cell && isGuarded(cell, state)) {
      const beside = sums.filter((sum) => cellsOf(sum).includes(key));
      const next = smallestIn(beside, state) ?? smallestIn(reachedFrom(key, sums, unknown), state);
      if (next) {
        return next.key;
      }
    }
  }
  return undefined;
}

const cellsOf = ({ total, parts }: Sum): readonly string[] => [total, ...parts];

/** The smallest cell still shown of those that somebody stands behind in any of the sums. */
function smallestIn(sums: readonly Sum[], state: State): Cell | undefined {
  const shown = sums.flatMap((sum) => {
    const { total, parts } = peopled(sum, state);
    return [...parts, ...(total ? [total] : [])];
  });
  return smallest(shown, state);
}

/** The sums that hold `key`, those that share an unknown cell with one of them, and so on. */
function reachedFrom(key: string, sums: readonly Sum[], unknown: ReadonlySet<string>): Sum[] {
  const reached = new Set([key]);
  const found = new Set<Sum>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const sum of sums.filter((each) => cellsOf(each).some((cell) => reached.has(cell)))) {
      found.add(sum);
      cellsOf(sum).filter((cell) => unknown.has(cell)).forEach((cell) => reached.add(cell));
    }
  }
  return [...found];
}

/** The hidden keys whose value the sums determine: those alone in a row of the reduced system of equations. */
export function determined(sums: readonly Sum[], hidden: ReadonlySet<string>): string[] {
  const keys = [...hidden].sort();
  const rows = sums.map(({ total, parts }) => keys.map((key) => (key === total ? -1 : 0) + (parts.includes(key) ? 1 : 0)));
  let rank = 0;
  for (let column = 0; column < keys.length && rank < rows.length; column += 1) {
    const pivot = rows.findIndex((row, place) => place >= rank && Math.abs(row[column] ?? 0) > tiny);
    const found = rows[pivot];
    if (found) {
      const scaled = found.map((value) => value / (found[column] ?? 1));
      rows[pivot] = rows[rank] ?? scaled;
      rows[rank] = scaled;
      rows.forEach((row, place) => {
        const factor = row[column] ?? 0;
        if (place !== rank && Math.abs(factor) > tiny) {
          rows[place] = row.map((value, index) => value - factor * (scaled[index] ?? 0));
        }
      });
      rank += 1;
    }
  }
  return rows.flatMap((row) => {
    const unknown = keys.filter((_, place) => Math.abs(row[place] ?? 0) > tiny);
    return unknown.length === 1 ? unknown : [];
  });
}

/** What elimination leaves of zero. */
const tiny = 1e-9;
