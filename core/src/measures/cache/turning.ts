import type { Expression } from '@touchstone/sdk';

import type { Atom } from '../atoms.js';
import { type Compilation, compileExpression } from '../compile/expression-compiler.js';
import { periodBounds } from '../compile/population.js';
import { scopesIn } from '../compile/related-link.js';
import { mentionsNow } from '../settling.js';
import { ageInMonths, beyondHorizon, secondsAMonth } from '../sorted-cut-query.js';
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
    terms.push(turnedAge(measure, { before, after }));
  }
  // A value that no condition asks about must not be among the parameters.
  if (terms.length === 0) {
    return undefined;
  }
  return `${periodBounds(population.period, after.context.periods, after)} AND (${terms.map((term) => `(${term})`).join(' OR ')})`;
}

type Survival = Extract<Atom['measure'], { kind: 'survival' }>;

/** The condition of a row that its age, or whether it is lost, is told otherwise. What nearly all rows fail, and costs little, is told beside it. */
function turnedAge({ from, lost: lostAt, until, horizonMonths }: Survival, { before, after }: { readonly before: Compilation; readonly after: Compilation }): string {
  const { dialect } = after;
  const [born, lost] = [compileExpression(from, after), compileExpression(lostAt, after)];
  const ends = [before, after].map((moment) => compileExpression(until, moment));
  const [first, last] = [`least(${ends.join(', ')})`, `greatest(${ends.join(', ')})`];
  const [was, is] = ends.map((end) => ageInMonths({ born, lost, until: end }, { dialect, horizonMonths }));
  // Whoever was lost before both moments was lost at the same age; whoever was past the horizon at both, and is there still, is told at one age.
  const young = `${dialect.epoch(born)} > ${dialect.epoch(first)} - ${beyondHorizon(horizonMonths) * secondsAMonth}`;
  const may = `(${lost} IS NULL OR ${lost} > ${first}) AND (${young} OR ${lost} <= ${last})`;
  return `${may} AND (${was?.months} <> ${is?.months} OR ${was?.lost} <> ${is?.lost})`;
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
