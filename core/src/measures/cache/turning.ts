import type { Expression } from '@touchstone/sdk';

import type { Atom } from '../atoms.js';
import { type Compilation, compileExpression } from '../compile/expression-compiler.js';
import { periodBounds } from '../compile/population.js';
import { scopesIn } from '../compile/related-link.js';
import { mentionsNow } from '../settling.js';
import { ageInMonths } from '../sorted-cut-query.js';
import { nodesOf } from './dependencies.js';

/** The condition of a row that a condition about the moment holds of it at one moment and not at another. */
export function turnsBetween(term: Expression, before: Compilation, after: Compilation): string {
  return [`(${compileExpression(term, before)}) IS DISTINCT FROM (${compileExpression(term, after)})`, ...betweenMoments(term, before, after)].join(' AND ');
}

/** What a comparison of something of a row with a moment holds to between two of them: told beside it, whole stretches of rows need not be read. */
function betweenMoments(term: Expression, before: Compilation, after: Compilation): string[] {
  const sides = comparedWithMoment(term);
  if (!sides) {
    return [];
  }
  const ends = [before, after].map((moment) => compileExpression(sides.moving, moment)).join(', ');
  const value = compileExpression(sides.still, after);
  return [`${value} >= least(${ends})`, `${value} <= greatest(${ends})`];
}

/** The sides of a comparison of what a row says with what the moment alone says. */
function comparedWithMoment(term: Expression): { readonly still: Expression; readonly moving: Expression } | undefined {
  if (term.op !== 'compare' || mentionsNow(term.left) === mentionsNow(term.right)) {
    return undefined;
  }
  const [still, moving] = mentionsNow(term.left) ? [term.right, term.left] : [term.left, term.right];
  return scopesIn(moving).length === 0 ? { still, moving } : undefined;
}

/** How rows of an atom come to other figures as the moment moves on. */
export interface Turning {
  /** Comparisons with the moment: a row stays as it is while none of them turns. */
  readonly comparisons: readonly Expression[];
}

/**
 * Finds what the moment turns of rows kept with answers; nothing where it shows in anything but comparisons of a row with the moment
 * alone. What is asked of related rows is answered beside the rows. A survival is watched until the moment besides.
 */
export function turningOf(atom: Atom): Turning | undefined {
  const { measure, population } = atom;
  const watched = measure.kind === 'survival' ? measure.until : undefined;
  if ((population.period && asksNow(population.period)) || (watched && scopesIn(watched).length > 0)) {
    return undefined;
  }
  const comparisons = new Map<string, Expression>();
  const all = nodesOf(atom).every((node) => node === watched || gather(node, comparisons));
  return all ? { comparisons: [...comparisons.values()] } : undefined;
}

/** The condition of a row that it comes to other figures at another moment; nothing where no row does. */
export function turnedRows(atom: Atom, { comparisons }: Turning, { before, after }: { readonly before: Compilation; readonly after: Compilation }): string | undefined {
  const { measure, population } = atom;
  const terms = comparisons.map((term) => turnsBetween(term, before, after));
  if (measure.kind === 'survival') {
    const [born, lost] = [measure.from, measure.lost].map((node) => compileExpression(node, after));
    const ends = [before, after].map((moment) => compileExpression(measure.until, moment));
    const ages = ends.map((until) => ageInMonths({ born: born ?? '', lost: lost ?? '', until }, after.dialect));
    // Whoever was lost before both moments was lost at the same age.
    terms.push(`NOT coalesce(${lost} <= least(${ends.join(', ')}), FALSE) AND (${ages.map(({ months }) => months).join(' <> ')} OR ${ages.map(({ lost: isLost }) => isLost).join(' <> ')})`);
  }
  // A value that no condition asks about must not be among the parameters.
  if (terms.length === 0) {
    return undefined;
  }
  return `${periodBounds(population.period, after.context.periods, after)} AND (${terms.map((term) => `(${term})`).join(' OR ')})`;
}

function gather(node: Expression, comparisons: Map<string, Expression>): boolean {
  if (!asksNow(node)) {
    return true;
  }
  if (comparedWithMoment(node)) {
    comparisons.set(JSON.stringify(node), node);
    return true;
  }
  return node.op !== 'now' && partsOf(node).every((part) => gather(part, comparisons));
}

/** Whether an expression asks about the moment itself, and not only what related rows say of it. */
function asksNow(node: Expression): boolean {
  return node.op === 'now' || (node.op !== 'related' && partsOf(node).some(asksNow));
}

function partsOf(node: Expression): Expression[] {
  const values = Object.values(node).flatMap((value: unknown) => (Array.isArray(value) ? (value as unknown[]) : [value]));
  return values.filter((value): value is Expression => typeof value === 'object' && value !== null && 'op' in value);
}
