import type { Expression } from '@touchstone/sdk';

import { columnNamed, tableNamed } from '../compile/table-scope.js';
import type { Wording } from './expression-words.js';
import type { Phrase, RecipeLanguage } from './languages/recipe-language.js';
import { fixedWord, nameOfColumn, nameOfDimension, quoted } from './model-names.js';
import { addends, countedConditions, possibleTerms } from './readable.js';

/** What a tree is told with in a language other than English. Names stand in quotes as they are, so that nothing is inflected. */
export interface Telling extends Wording {
  readonly locale: string;
  readonly language: RecipeLanguage;
}

/** Fills a phrase of the language. */
export function fill({ language }: Pick<Telling, 'language'>, phrase: Phrase, values: Readonly<Record<string, string | number>>): string {
  return language.phrases[phrase].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** What the rows of a table are called: one, and several. */
export function nounsOf(table: string, { language }: Telling): readonly [one: string, several: string] {
  if (table.startsWith('setting:')) {
    return language.words;
  }
  const english = tableNamed(table).noun;
  return language.nouns[english[0]] ?? english;
}

const operators = { '=': '=', '<>': '≠', '<': '<', '<=': '≤', '>': '>', '>=': '≥', '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

/** Tells an expression: `„splněno“ ≤ „termín“`. */
export function tellExpression(node: Expression, telling: Telling): string {
  const { language } = telling;
  const tell = (part: Expression) => tellExpression(part, telling);
  const say = (phrase: Phrase, values: Readonly<Record<string, string | number>>) => fill(telling, phrase, values);
  const list = (items: readonly string[]) => (items.length === 0 ? language.nothing : items.join(', '));
  switch (node.op) {
    case 'column':
      return columnName(node, telling);
    case 'dimension':
      return quoted(nameOfDimension(node.dimension, language), language);
    case 'literal':
      return String(node.value);
    case 'moment':
      return node.value.slice(0, 16).replace('T', ' ');
    case 'now':
      return language.now;
    case 'setting':
      return settingValue(node.id, telling);
    case 'compare':
      return `${tell(node.left)} ${operators[node.operator]} ${isLength(node.left) ? lengthOf(node.right, telling) : tellBeside(node.left, node.right, telling)}`;
    case 'and':
      return node.terms.map((term) => (term.op === 'or' ? `(${tell(term)})` : tell(term))).join(`, ${language.and} `);
    case 'or': {
      const terms = possibleTerms(node);
      return terms.map((term) => (term.op === 'and' && terms.length > 1 ? `(${tell(term)})` : tell(term))).join(`, ${language.or} `);
    }
    case 'not':
      return node.term.op === 'known'
        ? say('unknown', { term: tell(node.term.term) })
        : node.term.op === 'related' && node.term.aggregate === 'exists'
          ? tellRelated(node.term, telling, 'none')
          : `${language.not} (${tell(node.term)})`;
    case 'known':
      return say('known', { term: tell(node.term) });
    case 'oneOf':
      return say('oneOf', { term: tell(node.term), values: list(node.values.map((value) => wordOf(value, node.term, telling))) });
    case 'inSetting': {
      const values = telling.settings[node.id];
      return say('oneOf', { term: tell(node.term), values: list(Array.isArray(values) ? values.map((value) => wordOf(value, node.term, telling)) : []) });
    }
    case 'arithmetic': {
      const counted = countedConditions(node);
      return counted
        ? say('counted', { conditions: counted.map((condition) => `[${tell(condition)}]`).join('; ') })
        : `(${(node.operator === '+' ? addends(node) : [node.left, node.right]).map(tell).join(` ${operators[node.operator]} `)})`;
    }
    case 'shift':
      return `(${tell(node.time)} + ${lengthOf(node.seconds, telling)})`;
    case 'duration':
      return say(node.clock === 'business' ? 'openingHours' : 'duration', { from: tell(node.from), to: tell(node.to) });
    case 'workingDays':
      return say(node.calendar === 'legal' ? 'legalDays' : 'workingDays', { from: tell(node.from), to: tell(node.to) });
    case 'open':
      return say('open', { time: tell(node.time) });
    case 'part':
      return say('part', { part: language.parts[node.part], time: tell(node.time) });
    case 'firstKnown':
      return say('firstKnown', { terms: list(node.terms.map(tell)) });
    case 'length':
      return say('length', { term: tell(node.term) });
    case 'matches':
      return say('matches', { term: tell(node.term), pattern: node.pattern });
    case 'contains':
      return say('contains', { list: tell(node.list), value: tell(node.value) });
    case 'when':
      return say('when', { then: tell(node.then), condition: tell(node.condition), otherwise: tell(node.otherwise) });
    case 'related':
      return tellRelated(node, telling, relatedPhrases[node.aggregate]);
    case 'rank': {
      const rows = node.where ? say('where', { rows: nounsOf(node.table, telling)[1], condition: tell(node.where) }) : nounsOf(node.table, telling)[1];
      return say(node.as === 'place' ? 'place' : 'cumulative', { rows, by: tell(node.by) });
    }
  }
}

const relatedPhrases = {
  exists: 'exists',
  count: 'relatedCount',
  sum: 'relatedSum',
  min: 'relatedMin',
  max: 'relatedMax',
  mean: 'relatedMean',
  quantile: 'relatedQuantile',
  first: 'first',
  last: 'last',
} as const;

function tellRelated(node: Extract<Expression, { op: 'related' }>, outside: Telling, phrase: Phrase): string {
  const telling = { ...outside, aliases: { ...outside.aliases, [node.scope]: node.table } };
  const [one, rows] = nounsOf(node.table, telling);
  return fill(telling, phrase, {
    one,
    rows,
    condition: tellExpression(node.where, telling),
    value: node.value ? tellExpression(node.value, telling) : '',
    by: node.by ? tellExpression(node.by, telling) : '',
    percent: Math.round((node.at ?? 0) * 100),
  });
}

/** What a column is compared with: a fixed word of it in the words of the language. */
const tellBeside = (column: Expression, node: Expression, telling: Telling): string => (node.op === 'literal' ? wordOf(node.value, column, telling) : tellExpression(node, telling));

/** The declaration of a column and of the table that has it, told by the references on the way. */
function declarationOf({ scope, column, through }: Extract<Expression, { op: 'column' }>, { aliases }: Telling) {
  const table = through.reduce((here, reference) => columnNamed(here, reference).target ?? here, aliases?.[scope] ?? scope);
  return { table, ...columnNamed(table, column) };
}

function wordOf(value: unknown, beside: Expression, telling: Telling): string {
  const isFixed = beside.op === 'column' && !beside.scope.startsWith('setting:') && declarationOf(beside, telling).values?.includes(String(value)) === true;
  return isFixed ? quoted(fixedWord(String(value), telling.language), telling.language) : String(value);
}

function columnName(node: Extract<Expression, { op: 'column' }>, telling: Telling): string {
  const { scope, column, through } = node;
  if (scope.startsWith('setting:')) {
    return telling.language.words[0];
  }
  const table = telling.aliases?.[scope] ?? scope;
  if (column === 'id' && through.length === 0) {
    return fill(telling, 'itself', { one: nounsOf(table, telling)[0] });
  }
  // Of rows related to others, a bare name would not tell whose it is.
  const owner = telling.aliases?.[scope] === undefined ? [] : [nounsOf(table, telling)[0]];
  const own = nameOfColumn(declarationOf(node, telling).table, column, telling.language);
  return quoted([...owner, ...through.map((reference) => nameOfColumn('', reference, telling.language)), own].join(': '), telling.language);
}

function settingValue(id: string, telling: Telling): string {
  const value = telling.settings[id];
  return typeof value === 'number' ? new Intl.NumberFormat(telling.locale).format(value) : fill(telling, 'setting', { id });
}

const isLength = (node: Expression): boolean => node.op === 'duration' || (node.op === 'firstKnown' && node.terms.some(isLength)) || (node.op === 'when' && isLength(node.then));

const lengthUnits = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** A length of time in the largest unit that fits. */
function lengthOf(node: Expression, telling: Telling): string {
  const seconds = node.op === 'literal' ? node.value : node.op === 'setting' ? telling.settings[node.id] : undefined;
  if (typeof seconds !== 'number') {
    return tellExpression(node, telling);
  }
  const [unit, size] = lengthUnits.find(([, length]) => seconds !== 0 && seconds % length === 0) ?? (['second', 1] as const);
  return new Intl.NumberFormat(telling.locale, { style: 'unit', unit, unitDisplay: 'long' }).format(seconds / size);
}
