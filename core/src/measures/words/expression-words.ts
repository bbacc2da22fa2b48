import type { ComparisonOperator, Expression } from '@touchstone/sdk';
import type { ColumnDefinition } from '@touchstone/sdk/model';

import { columnNamed, tableNamed } from '../compile/table-scope.js';
import { addends, countedConditions, possibleTerms } from './readable.js';

type ColumnNode = Extract<Expression, { op: 'column' }>;

/** What an expression is told within: values of settings, and what related rows are called. */
export interface Wording {
  readonly settings: Readonly<Record<string, number | readonly string[]>>;
  /** The tables of rows that go by another name. */
  readonly aliases?: Readonly<Record<string, string>>;
}

/** Tells an expression in English: `done at is at or before due at`. */
export function wordsOf(node: Expression, wording: Wording): string {
  const words = (part: Expression) => wordsOf(part, wording);
  switch (node.op) {
    case 'column':
      return columnWords(node, wording);
    case 'dimension':
      return spaced(node.dimension);
    case 'literal':
      return String(node.value);
    case 'moment':
      return node.value.slice(0, 16).replace('T', ' ');
    case 'now':
      return 'now';
    case 'setting':
      return settingWords(node.id, wording);
    case 'compare':
      return comparisonWords(node, wording);
    case 'and':
      return withinWords(node, wording) ?? node.terms.map(words).join(', and ');
    case 'or':
      return alternatives(possibleTerms(node), words);
    case 'not':
      return negationWords(node.term, wording);
    case 'known':
      return `${words(node.term)} is known`;
    case 'oneOf':
      return `${words(node.term)} is ${listWords(node.values.map(String), 'or')}`;
    case 'inSetting':
      return `${words(node.term)} is ${listWords(listOf(node.id, wording), 'or')}`;
    case 'arithmetic':
      return arithmeticWords(node, words);
    case 'shift':
      return shiftWords(node, wording);
    case 'duration':
      return `the ${node.clock === 'business' ? 'opening hours' : 'time'} from ${words(node.from)} to ${words(node.to)}`;
    case 'workingDays':
      return `the working days${node.calendar === 'legal' ? ' of the law' : ''} from ${words(node.from)} to ${words(node.to)}`;
    case 'open':
      return `${words(node.time)} is within opening hours`;
    case 'part':
      return `the local ${parts[node.part]} of ${words(node.time)}`;
    case 'firstKnown':
      return `the first known of ${listWords(node.terms.map(words), 'and')}`;
    case 'length':
      return `the length of ${words(node.term)}`;
    case 'matches':
      return `${words(node.term)} matches "${node.pattern}"`;
    case 'contains':
      return `${words(node.list)} include ${words(node.value)}`;
    case 'when':
      return `${words(node.then)} where ${words(node.condition)}, else ${words(node.otherwise)}`;
    case 'related':
      return relatedWords(node, wording);
    case 'rank':
      return rankWords(node, wording);
  }
}

const alternatives = (terms: readonly Expression[], words: (part: Expression) => string): string =>
  terms.map((term) => (term.op === 'and' && terms.length > 1 ? `(${words(term)})` : words(term))).join(', or ');

function arithmeticWords(node: Extract<Expression, { op: 'arithmetic' }>, words: (part: Expression) => string): string {
  const counted = countedConditions(node);
  if (counted) {
    return `(the number of these that hold: ${counted.map(words).join('; ')})`;
  }
  return node.operator === '+' ? `(${addends(node).map(words).join(' plus ')})` : `(${words(node.left)} ${arithmetic[node.operator]} ${words(node.right)})`;
}

const arithmetic = { '+': 'plus', '-': 'less', '*': 'times', '/': 'divided by' } as const;
const parts = { hour: 'hour', weekday: 'weekday', date: 'date', month: 'month', timeOfDay: 'part of the day' } as const;

const timeComparisons: Record<ComparisonOperator, string> = {
  '=': 'is at the same moment as',
  '<>': 'is at another moment than',
  '<': 'is before',
  '<=': 'is at or before',
  '>': 'is after',
  '>=': 'is at or after',
};
const comparisons: Record<ComparisonOperator, string> = {
  '=': 'is',
  '<>': 'is not',
  '<': 'is less than',
  '<=': 'is at most',
  '>': 'is more than',
  '>=': 'is at least',
};

function comparisonWords(node: Extract<Expression, { op: 'compare' }>, wording: Wording): string {
  const verbs = isTime(node.left, wording) || isTime(node.right, wording) ? timeComparisons : comparisons;
  const same = sameWords(node, wording);
  if (same !== undefined) {
    return same;
  }
  const right = isDuration(node.left, wording) ? durationWords(node.right, wording) : otherSideWords(node, wording);
  return `${wordsOf(node.left, wording)} ${verbs[node.operator]} ${right}`;
}

/** The other side of a comparison; what is called as its first side is, and is that of the row outside, as such. */
function otherSideWords({ left, right }: Extract<Expression, { op: 'compare' }>, wording: Wording): string {
  const [one, other] = [wordsOf(left, wording), wordsOf(right, wording)];
  return one === other && left.op === 'column' && right.op === 'column' && left.scope !== right.scope ? `that of this ${nounOf(tableOf(right.scope, wording))}` : other;
}

/** Rows that share something, or belong to the row outside. */
function sameWords({ left, right, operator }: Extract<Expression, { op: 'compare' }>, wording: Wording): string | undefined {
  if (left.op !== 'column' || right.op !== 'column' || (operator !== '=' && operator !== '<>') || left.scope === right.scope) {
    return undefined;
  }
  const name = columnWords(left, wording);
  if (right.column === 'id' && right.through.length === 0) {
    const other = left.column === 'id' && left.through.length === 0 ? 'it' : `its ${name}`;
    return operator === '=' ? `${other} is this one` : `${other} is another one`;
  }
  const isSame = left.column === right.column && left.through.join() === right.through.join();
  return isSame ? `${operator === '=' ? 'the same' : 'another'} ${name}` : undefined;
}

/** `X is within D after S`, which is built of two comparisons. */
function withinWords({ terms }: Extract<Expression, { op: 'and' }>, wording: Wording): string | undefined {
  const [from, to] = terms;
  if (terms.length !== 2 || from?.op !== 'compare' || to?.op !== 'compare' || to.right.op !== 'shift') {
    return undefined;
  }
  const isWithin = from.operator === '>=' && to.operator === '<=' && equal(from.left, to.left) && equal(from.right, to.right.time);
  return isWithin ? `${wordsOf(from.left, wording)} is within ${durationWords(to.right.seconds, wording)} after ${wordsOf(from.right, wording)}` : undefined;
}

const equal = (one: Expression, two: Expression): boolean => JSON.stringify(one) === JSON.stringify(two);

function shiftWords({ time, seconds }: Extract<Expression, { op: 'shift' }>, wording: Wording): string {
  const back = seconds.op === 'arithmetic' && seconds.operator === '*' && seconds.right.op === 'literal' && seconds.right.value === -1;
  return back
    ? `${durationWords(seconds.left, wording)} before ${wordsOf(time, wording)}`
    : `${durationWords(seconds, wording)} after ${wordsOf(time, wording)}`;
}

function negationWords(term: Expression, wording: Wording): string {
  if (term.op === 'known') {
    return `${wordsOf(term.term, wording)} is not known`;
  }
  if (term.op === 'related' && term.aggregate === 'exists') {
    return `there is no ${rowsWords(nounOf(term.table), term, wording)}`;
  }
  return `not (${wordsOf(term, wording)})`;
}

function relatedWords(node: Extract<Expression, { op: 'related' }>, outside: Wording): string {
  const wording = within(node, outside);
  const [one, all] = [nounOf(node.table), pluralOf(node.table)].map((noun) => rowsWords(noun, node, outside)) as [string, string];
  const value = node.value ? wordsOf(node.value, wording) : '';
  const by = node.by ? wordsOf(node.by, wording) : '';
  switch (node.aggregate) {
    case 'exists':
      return `there is ${withArticle(one)}`;
    case 'count':
      return `the number of ${all}`;
    case 'sum':
      return `the sum of ${value} of ${all}`;
    case 'min':
      return `the ${extremes(node, wording)[0]} ${value} of ${all}`;
    case 'max':
      return `the ${extremes(node, wording)[1]} ${value} of ${all}`;
    case 'mean':
      return `the mean ${value} of ${all}`;
    case 'quantile':
      return `the ${value} that ${Math.round((node.at ?? 0) * 100)} % of ${all} do not exceed`;
    case 'first':
    case 'last':
      return `${value} of the ${node.aggregate} by ${by} of ${all}`;
  }
}

/** Rows by what ties them to the row outside, and then by what else they are: `messages of this case where author kind is employee`. */
function rowsWords(noun: string, node: Extract<Expression, { op: 'related' }>, outside: Wording): string {
  const wording = within(node, outside);
  const terms = node.where.op === 'and' && withinWords(node.where, wording) === undefined ? node.where.terms : [node.where];
  const ties = terms.map((term) => (term.op === 'compare' ? tieWords(term, wording) : undefined));
  const rest = terms.filter((_, place) => ties[place] === undefined);
  const told = ['of', 'other', 'with', 'whose'].flatMap((kind) => {
    const words = ties.flatMap((tie) => (tie?.kind === kind ? tie.words : []));
    return words.length === 0 ? [] : [kind === 'other' ? words[0] : `${kind} ${words.join(' and ')}`];
  });
  return [noun, ...told, ...(rest.length === 0 ? [] : [`where ${rest.map((term) => wordsOf(term, wording)).join(', and ')}`])].join(' ');
}

/** How a condition ties a related row to the row outside; nothing where it does not. */
function tieWords(node: Extract<Expression, { op: 'compare' }>, wording: Wording): { readonly kind: 'of' | 'other' | 'with' | 'whose'; readonly words: string } | undefined {
  const same = sameWords(node, wording);
  const { left, right, operator } = node;
  if (same === undefined || left.op !== 'column' || right.op !== 'column') {
    return undefined;
  }
  if (right.column !== 'id' || right.through.length > 0) {
    return { kind: 'with', words: same };
  }
  const [name, owner] = [columnWords(left, wording), nounOf(tableOf(right.scope, wording))];
  if (left.column === 'id' && left.through.length === 0) {
    return operator === '<>' ? { kind: 'other', words: 'other than this one' } : undefined;
  }
  return operator === '=' && name === owner ? { kind: 'of', words: `this ${owner}` } : { kind: 'whose', words: `${name} is ${operator === '=' ? 'this one' : 'another one'}` };
}

/** Moments come first and last; numbers are small and large. */
function extremes({ value }: Extract<Expression, { op: 'related' }>, wording: Wording): readonly [least: string, most: string] {
  return value && !isTime(value, wording) ? ['smallest', 'largest'] : ['first', 'last'];
}

function rankWords(node: Extract<Expression, { op: 'rank' }>, wording: Wording): string {
  const rows = node.where ? `${pluralOf(node.table)} with ${wordsOf(node.where, wording)}` : pluralOf(node.table);
  const by = wordsOf(node.by, wording);
  return node.as === 'place' ? `the place among ${rows} by ${by}` : `the share of ${by} that larger ${rows} make up`;
}

/** Seconds in the largest unit that fits: `4 hours`, `2 days`, `90 seconds`. */
export function formatSeconds(seconds: number): string {
  const units = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
  ] as const;
  const [name, size] = units.find(([, length]) => seconds !== 0 && seconds % length === 0) ?? (['second', 1] as const);
  const count = seconds / size;
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}

function durationWords(node: Expression, wording: Wording): string {
  if (node.op === 'literal' && typeof node.value === 'number') {
    return formatSeconds(node.value);
  }
  if (node.op === 'setting') {
    const value = wording.settings[node.id];
    return typeof value === 'number' ? formatSeconds(value) : settingWords(node.id, wording);
  }
  if (node.op === 'when') {
    const [then, otherwise] = [node.then, node.otherwise].map((part) => durationWords(part, wording));
    return `${then} where ${wordsOf(node.condition, wording)}, else ${otherwise}`;
  }
  return wordsOf(node, wording);
}

function isDuration(node: Expression, wording: Wording): boolean {
  switch (node.op) {
    case 'duration':
      return true;
    case 'column':
      return typeOf(node, wording) === 'seconds';
    case 'arithmetic':
      return (node.operator === '+' || node.operator === '-') && isDuration(node.left, wording) && isDuration(node.right, wording);
    case 'firstKnown':
      return node.terms.some((term) => isDuration(term, wording));
    case 'when':
      return isDuration(node.then, wording);
    default:
      return false;
  }
}

function settingWords(id: string, { settings }: Wording): string {
  const value = settings[id];
  return typeof value === 'number' ? String(value) : `the setting ${id}`;
}

function listOf(id: string, { settings }: Wording): readonly string[] {
  const value = settings[id];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function columnWords(node: ColumnNode, wording: Wording): string {
  if (node.scope.startsWith('setting:')) {
    return 'the expected word';
  }
  if (node.column === 'id' && node.through.length === 0) {
    return `the ${tableNamed(tableOf(node.scope, wording)).noun[0]} itself`;
  }
  const path = [...node.through, node.column].map((name) => spaced(name.replace(/_id$/, '')));
  const own = path.length === 1 ? [] : path.slice(0, -1).reverse();
  return [path.at(-1) ?? '', ...own.map((name) => `of the ${name}`)].join(' ');
}

function isTime(node: Expression, wording: Wording): boolean {
  const ofTime = (part: Expression) => isTime(part, wording);
  switch (node.op) {
    case 'now':
    case 'moment':
    case 'shift':
      return true;
    case 'part':
      return node.part === 'date' || node.part === 'month';
    case 'firstKnown':
      return node.terms.some(ofTime);
    case 'when':
      return ofTime(node.then);
    case 'related':
      return node.value !== undefined && node.aggregate !== 'count' && isTime(node.value, within(node, wording));
    case 'column':
      return ['timestamp', 'date', 'month'].includes(typeOf(node, wording) ?? '');
    default:
      return false;
  }
}

/** Related rows know what they are called. */
const within = ({ scope, table }: { readonly scope: string; readonly table: string }, wording: Wording): Wording => ({
  ...wording,
  aliases: { ...wording.aliases, [scope]: table },
});

const tableOf = (scope: string, { aliases = {} }: Wording): string => aliases[scope] ?? scope;

/** The type of the column that a node reads, its own or reached through references. */
function typeOf(node: Expression, wording: Wording): ColumnDefinition['type'] | undefined {
  if (node.op !== 'column' || node.scope.startsWith('setting:')) {
    return undefined;
  }
  const table = node.through.reduce<string>((here, reference) => columnNamed(here, reference).target ?? here, tableOf(node.scope, wording));
  return columnNamed(table, node.column).type;
}

const spaced = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' ').toLowerCase();

function nounOf(table: string): string {
  return table.startsWith('setting:') ? 'word' : tableNamed(table).noun[0];
}

function pluralOf(table: string): string {
  return table.startsWith('setting:') ? 'words' : tableNamed(table).noun[1];
}

const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

function listWords(items: readonly string[], last: 'and' | 'or'): string {
  return items.length < 2 ? (items[0] ?? 'none') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
