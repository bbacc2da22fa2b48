import type { ComparisonOperator, Expression } from '@touchstone/sdk';
import { type ColumnDefinition, tables } from '@touchstone/sdk/model';

import { columnNamed, tableNamed } from '../compile/table-scope.js';

/** What an expression is told within: values of settings, and what related rows are called. */
export interface Wording {
  readonly settings: Readonly<Record<string, number | readonly string[]>>;
}

/** Tells an expression in English: `done at is at or before due at`. */
export function wordsOf(node: Expression, wording: Wording): string {
  const words = (part: Expression) => wordsOf(part, wording);
  switch (node.op) {
    case 'column':
      return columnWords(node);
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
      return node.terms.map(words).join(', and ');
    case 'or':
      return node.terms.map((term) => (term.op === 'and' ? `(${words(term)})` : words(term))).join(', or ');
    case 'not':
      return negationWords(node.term, wording);
    case 'known':
      return `${words(node.term)} is known`;
    case 'oneOf':
      return `${words(node.term)} is ${listWords(node.values.map(String), 'or')}`;
    case 'inSetting':
      return `${words(node.term)} is ${listWords(listOf(node.id, wording), 'or')}`;
    case 'arithmetic':
      return `(${words(node.left)} ${arithmetic[node.operator]} ${words(node.right)})`;
    case 'shift':
      return `${durationWords(node.seconds, wording)} after ${words(node.time)}`;
    case 'duration':
      return `the ${node.clock === 'business' ? 'opening hours' : 'time'} from ${words(node.from)} to ${words(node.to)}`;
    case 'open':
      return `${words(node.time)} is within opening hours`;
    case 'part':
      return `the local ${parts[node.part]} of ${words(node.time)}`;
    case 'firstKnown':
      return `the first known of ${listWords(node.terms.map(words), 'and')}`;
    case 'length':
      return `the length of ${words(node.term)}`;
    case 'when':
      return `${words(node.then)} where ${words(node.condition)}, else ${words(node.otherwise)}`;
    case 'related':
      return relatedWords(node, wording);
  }
}

const arithmetic = { '+': 'plus', '-': 'less', '*': 'times', '/': 'divided by' } as const;
const parts = { hour: 'hour', weekday: 'weekday', date: 'date', timeOfDay: 'part of the day' } as const;

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
  const verbs = isTime(node.left) || isTime(node.right) ? timeComparisons : comparisons;
  const isDuration = node.left.op === 'duration' || typeOf(node.left) === 'seconds';
  const right = isDuration ? durationWords(node.right, wording) : wordsOf(node.right, wording);
  return `${wordsOf(node.left, wording)} ${verbs[node.operator]} ${right}`;
}

function negationWords(term: Expression, wording: Wording): string {
  if (term.op === 'known') {
    return `${wordsOf(term.term, wording)} is not known`;
  }
  if (term.op === 'related' && term.aggregate === 'exists') {
    return `there is no ${nounOf(term.table)} with ${wordsOf(term.where, wording)}`;
  }
  return `not (${wordsOf(term, wording)})`;
}

function relatedWords(node: Extract<Expression, { op: 'related' }>, wording: Wording): string {
  const where = wordsOf(node.where, wording);
  const value = node.value ? wordsOf(node.value, wording) : '';
  switch (node.aggregate) {
    case 'exists':
      return `there is a ${nounOf(node.table)} with ${where}`;
    case 'count':
      return `the number of ${pluralOf(node.table)} with ${where}`;
    case 'sum':
      return `the sum of ${value} of ${pluralOf(node.table)} with ${where}`;
    case 'min':
      return `the first ${value} of ${pluralOf(node.table)} with ${where}`;
    case 'max':
      return `the last ${value} of ${pluralOf(node.table)} with ${where}`;
  }
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
  if (node.op === 'arithmetic' && node.operator === '*' && node.right.op === 'literal' && node.right.value === -1) {
    return `minus ${durationWords(node.left, wording)}`;
  }
  return wordsOf(node, wording);
}

function settingWords(id: string, { settings }: Wording): string {
  const value = settings[id];
  return typeof value === 'number' ? String(value) : `the setting ${id}`;
}

function listOf(id: string, { settings }: Wording): readonly string[] {
  const value = settings[id];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function columnWords(node: Extract<Expression, { op: 'column' }>): string {
  if (node.scope.startsWith('setting:')) {
    return 'the expected word';
  }
  const path = [...node.through, node.column].map((name) => spaced(name.replace(/_id$/, '')));
  const own = path.length === 1 ? [] : path.slice(0, -1).reverse();
  return [path.at(-1) ?? '', ...own.map((name) => `of the ${name}`)].join(' ');
}

function isTime(node: Expression): boolean {
  const type = typeOf(node);
  return (
    ['now', 'moment', 'shift'].includes(node.op) ||
    (node.op === 'part' && node.part === 'date') ||
    (node.op === 'firstKnown' && node.terms.some(isTime)) ||
    (node.op === 'related' && (node.aggregate === 'min' || node.aggregate === 'max')) ||
    type === 'timestamp' ||
    type === 'date' ||
    type === 'month'
  );
}

/** The type of a column of the scope's own table; rows under another name are told by their name alone. */
function typeOf(node: Expression): ColumnDefinition['type'] | undefined {
  if (node.op !== 'column' || node.through.length > 0 || !Object.hasOwn(tables, node.scope)) {
    return undefined;
  }
  return columnNamed(node.scope, node.column).type;
}

const spaced = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' ').toLowerCase();

function nounOf(table: string): string {
  return table.startsWith('setting:') ? 'word' : tableNamed(table).noun[0];
}

function pluralOf(table: string): string {
  return table.startsWith('setting:') ? 'words' : tableNamed(table).noun[1];
}

function listWords(items: readonly string[], last: 'and' | 'or'): string {
  return items.length < 2 ? (items[0] ?? 'none') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
