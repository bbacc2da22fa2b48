import type { MappingRule } from '@touchstone/sdk/contract';

import { quoteLiteral } from '../../model/quote.js';
import { type CompileContext, lineColumn } from './context.js';
import { Level } from './levels.js';
import { isNoneOf } from './words.js';

type RuleObject = Exclude<MappingRule, string>;
type Scalar = string | number | boolean | null;

const literal = (value: Scalar): string => (value === null ? 'NULL::VARCHAR' : quoteLiteral(String(value)));

/** Parts that are all there, joined; nothing where one of them is empty. */
const joined = (cells: readonly string[], separator: string): string =>
  `CASE WHEN ${cells.map((cell) => `${cell} IS NOT NULL`).join(' AND ')} THEN concat_ws(${quoteLiteral(separator)}, ${cells.join(', ')}) END`;

/** The text a rule starts from, before any step. */
function sourceText(rule: RuleObject, context: CompileContext): string {
  const cell = (column: string): string => context.cell(column, rule.blanks);
  if (rule.from !== undefined) {
    const cells = [rule.from].flat().map(cell);
    const [first = ''] = cells;
    return cells.length === 1 ? first : `CASE WHEN ${first} IS NOT NULL THEN concat_ws(${quoteLiteral(rule.join ?? ' ')}, ${cells.join(', ')}) END`;
  }
  if (rule.key !== undefined) {
    const cells = rule.key.map(cell);
    const key = joined(cells, ':');
    return rule.numbered
      ? `(${key} || '#' || row_number() OVER (PARTITION BY ${cells.join(', ')} ORDER BY ${lineColumn}))`
      : key;
  }
  if (rule.template !== undefined) {
    return templateText(rule.template, cell);
  }
  return rule.line ? `CAST(${lineColumn} AS VARCHAR)` : literal(rule.const ?? null);
}

function templateText(template: string, cell: (column: string) => string): string {
  const parts = template.split(/\{([^}]+)\}/);
  const cells = parts.filter((_, index) => index % 2 === 1).map(cell);
  const pieces = parts.map((part, index) => (index % 2 === 1 ? cell(part) : quoteLiteral(part)));
  const known = cells.map((name) => `${name} IS NOT NULL`).join(' AND ') || 'true';
  return `CASE WHEN ${known} THEN concat(${pieces.join(', ')}) END`;
}

/** The text of a rule after its steps, and whether a look-up left it without a value. */
export interface RuleText {
  readonly text: string;
  readonly unknown: string | undefined;
}

/** Compiles source and text steps of a rule: extract, case, slug, nulls, map, look-up, in this order. */
export function compileText(rule: RuleObject, context: CompileContext): RuleText {
  let text = sourceText(rule, context);
  if (rule.extract !== undefined) {
    const group = /\((?!\?)/.test(rule.extract) ? 1 : 0;
    text = `nullif(regexp_extract(${text}, ${quoteLiteral(rule.extract)}, ${group}), '')`;
  }
  if (rule.case !== undefined) {
    text = `${rule.case}(${text})`;
  }
  if (rule.slug) {
    text = `nullif(trim(regexp_replace(lower(strip_accents(${text})), '[^a-z0-9]+', '-', 'g'), '-'), '')`;
  }
  if (rule.nulls && rule.nulls.length > 0) {
    const before = context.levels.add(Level.text, text);
    return compileMap(rule, `CASE WHEN ${isNoneOf(before, rule.nulls)} THEN ${before} END`, context);
  }
  return compileMap(rule, text, context);
}

function compileMap(rule: RuleObject, text: string, context: CompileContext): RuleText {
  const otherwise = rule.otherwise === undefined ? undefined : literal(rule.otherwise);
  let mapped = text;
  if (rule.map) {
    const cases = Object.entries(rule.map).map(([word, meaning]) => `WHEN ${quoteLiteral(word)} THEN ${literal(meaning)}`);
    const rest = otherwise === undefined ? text : `CASE WHEN ${text} IS NOT NULL THEN ${otherwise} END`;
    mapped = cases.length === 0 ? rest : `CASE ${text} ${cases.join(' ')} ELSE ${rest} END`;
  }
  if (!rule.lookup) {
    return { text: mapped, unknown: undefined };
  }
  const table = context.options.lookups.get(lookupKey(rule.lookup)) as string;
  const found = `(SELECT any_value(found.take) FROM ${table} AS found WHERE found.match = ${mapped})`;
  return otherwise === undefined
    ? { text: found, unknown: `(${mapped}) IS NOT NULL AND ${found} IS NULL` }
    : { text: `CASE WHEN ${mapped} IS NOT NULL THEN coalesce(${found}, ${otherwise}) END`, unknown: undefined };
}

/** What tells look-ups apart. */
export const lookupKey = ({ file, match, table, take }: NonNullable<RuleObject['lookup']>): string =>
  JSON.stringify([file ?? null, table ?? null, match, take]);
