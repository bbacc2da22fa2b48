import type { Expression, Measure, Population } from '@touchstone/sdk';

import { type Atom, atomsOf } from './atoms.js';
import { columnNamed } from './compile/table-scope.js';
import type { MeasuredCheck } from './measurement.js';

/** Columns a check cannot do without. `anyOf` needs one of its branches. */
export type Need =
  | { readonly kind: 'column'; readonly table: string; readonly column: string; /** A fixed word that some row must have there. */ readonly word?: string }
  | { readonly kind: 'rows'; readonly table: string }
  | { readonly kind: 'all'; readonly of: readonly Need[] }
  | { readonly kind: 'any'; readonly of: readonly Need[] };

/** What a check needs: rows in its tables, and data in the columns that decide who counts and how. Of several series one is enough. */
export function needsOf(check: MeasuredCheck): Need {
  const needs = atomsOf(check).map(needOf);
  return { kind: check.check.measure.kind === 'spread' ? 'any' : 'all', of: needs };
}

function needOf({ population, measure }: Pick<Atom, 'population' | 'measure'>): Need {
  return { kind: 'all', of: populationNeeds(population, measure) };
}

/** Whether a table has rows, one of its columns has data, or a word occurs in the column. */
export type HasData = (table: string, column?: string, word?: string) => boolean;

/** A check without those series of its spread that have no data: unknown must not be read as missed. */
export function withSeriesThere(measured: MeasuredCheck, has: HasData): MeasuredCheck {
  const { check } = measured;
  if (check.measure.kind !== 'spread') {
    return measured;
  }
  const there = atomsOf(measured).map((atom) => missingOf(needOf(atom), has).length === 0);
  const of = check.measure.of.filter((_, place) => there[place] === true);
  return { ...measured, check: { ...check, measure: { ...check.measure, of } } };
}

/** What of a need is not there, as `table.column`, `table`, or `table.column=word`; empty when it is met. */
export function missingOf(need: Need, has: HasData): string[] {
  switch (need.kind) {
    case 'column':
      return columnMissing(need, has);
    case 'rows':
      return has(need.table) ? [] : [need.table];
    case 'all':
      return [...new Set(need.of.flatMap((part) => missingOf(part, has)))];
    case 'any': {
      const missing = need.of.map((part) => missingOf(part, has));
      return missing.some((part) => part.length === 0) ? [] : [...new Set(missing.flat())];
    }
  }
}

/** A column without any data lacks all its words: one that has some may still lack the one that is asked for. */
function columnMissing({ column, table, word }: Extract<Need, { kind: 'column' }>, has: HasData): string[] {
  if (!has(table, column)) {
    return [`${table}.${column}`];
  }
  return word === undefined || has(table, column, word) ? [] : [`${table}.${column}=${word}`];
}

/** Every table, column and word of a column that a need mentions. */
export function mentions(need: Need): { readonly table: string; readonly column?: string; readonly word?: string }[] {
  switch (need.kind) {
    case 'column':
      return [{ table: need.table, column: need.column, ...(need.word !== undefined && { word: need.word }) }];
    case 'rows':
      return [{ table: need.table }];
    default:
      return need.of.flatMap(mentions);
  }
}

type AtomMeasure = Exclude<Measure, { kind: 'ratio' | 'spread' | 'difference' }> | { readonly kind: 'sum'; readonly value: Expression };

function populationNeeds({ of, where, period }: Population, measure: AtomMeasure): Need[] {
  const scopes = new Map([[of, of]]);
  const decisive = [...(where ? [where] : []), ...(period ? [period] : []), ...valuesOf(measure)];
  return [
    ...rowsOf(of),
    ...decisive.map((node) => expressionNeeds(node, scopes)),
    ...(measure.kind === 'rate' ? wordNeeds(measure.events, of) : []),
  ];
}

/**
 * Words by which rows are events, as `complaint` among the kinds of cases: where no row ever has the word, nobody notes such events, and
 * that there are none is not known.
 */
function wordNeeds(events: Expression, of: string): Need[] {
  if (events.op !== 'when') {
    return [];
  }
  const terms = events.condition.op === 'and' ? events.condition.terms : [events.condition];
  return terms.flatMap((term) => {
    if (term.op !== 'compare' || term.operator !== '=' || term.left.op !== 'column' || term.right.op !== 'literal') {
      return [];
    }
    const { column, scope, through } = term.left;
    const { value } = term.right;
    return scope === of && through.length === 0 && columnNamed(of, column).type === 'choice' ? [{ kind: 'column', table: of, column, word: String(value) }] : [];
  });
}

function valuesOf(measure: AtomMeasure): Expression[] {
  switch (measure.kind) {
    case 'share':
      return [measure.meeting, ...(measure.counts ? Object.values(measure.counts) : [])];
    case 'census':
      return [measure.breaching];
    case 'mean':
    case 'sum':
    case 'quantile':
      return [measure.value];
    case 'rate':
      return [measure.events, measure.exposure];
    case 'netPromoter':
      return [measure.promoters, measure.passives, measure.detractors];
    case 'agreement':
      return [measure.item, measure.value];
    case 'survival':
      // Nobody may have been lost yet.
      return [measure.from];
  }
}

const nothing: Need = { kind: 'all', of: [] };

/** Rows of a table; the words of a setting may be none. */
const rowsOf = (table: string): Need[] => (table.startsWith('setting:') ? [] : [{ kind: 'rows', table }]);

function expressionNeeds(node: Expression, scopes: ReadonlyMap<string, string>): Need {
  const needs = (part: Expression) => expressionNeeds(part, scopes);
  switch (node.op) {
    case 'column':
      return columnNeed(node, scopes);
    case 'and':
      return { kind: 'all', of: node.terms.map(needs) };
    case 'or':
    case 'firstKnown':
      return { kind: 'any', of: node.terms.map(needs) };
    case 'not':
      // That a column says nothing is an answer where it never says anything; that no row exists is none where nobody keeps such rows.
      return node.term.op === 'known' && node.term.term.op !== 'related' ? nothing : needs(node.term);
    case 'known':
      return node.term.op === 'column' ? columnNeed(node.term, scopes, { flags: true }) : needs(node.term);
    case 'oneOf':
    case 'inSetting':
    case 'length':
    case 'matches':
      return needs(node.term);
    case 'contains':
      return { kind: 'all', of: [needs(node.list), needs(node.value)] };
    case 'compare':
    case 'arithmetic':
      return { kind: 'all', of: [needs(node.left), needs(node.right)] };
    case 'shift':
      return { kind: 'all', of: [needs(node.time), needs(node.seconds)] };
    case 'duration':
    case 'workingDays':
      return { kind: 'all', of: [needs(node.from), needs(node.to)] };
    case 'part':
      return needs(node.time);
    case 'open':
      return { kind: 'all', of: [needs(node.time), { kind: 'rows', table: 'calendar_hours' }] };
    case 'when':
      return { kind: 'all', of: [needs(node.condition), needs(node.then), needs(node.otherwise)] };
    case 'related':
      // Which columns relate the rows is left open: one that is empty may do so. What is asked of further tables is not.
      return { kind: 'all', of: [...rowsOf(node.table), expressionNeeds(node.where, new Map())] };
    case 'rank':
      return expressionNeeds(node.by, new Map([[node.scope, node.table]]));
    case 'dimension':
    case 'literal':
    case 'moment':
    case 'now':
    case 'setting':
      return nothing;
  }
}

/** A flag that nobody set reads as not set, so it is never missing, but where it is asked whether anybody set it. */
function columnNeed(node: Extract<Expression, { op: 'column' }>, scopes: ReadonlyMap<string, string>, { flags = false } = {}): Need {
  const root = scopes.get(node.scope);
  if (root === undefined || root.startsWith('setting:')) {
    return nothing;
  }
  const path: Need[] = [];
  let table = root;
  for (const reference of node.through) {
    path.push({ kind: 'column', table, column: reference });
    table = columnNamed(table, reference).target ?? table;
  }
  const { type } = columnNamed(table, node.column);
  return { kind: 'all', of: type === 'boolean' && !flags ? path : [...path, { kind: 'column', table, column: node.column }] };
}
