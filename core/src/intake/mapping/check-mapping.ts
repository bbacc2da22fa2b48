import type { Mapping, MappingRule } from '@touchstone/sdk/contract';
import { type TableDefinition, tables } from '@touchstone/sdk/model';

import { HostError } from '../../base/errors.js';
import { columnsOf } from '../../model/ddl.js';
import { didYouMean } from '../../base/did-you-mean.js';

const sources = ['from', 'const', 'key', 'template', 'first', 'if', 'line', 'count', 'sum', 'mean', 'min', 'max'] as const;
const grouping = new Set<string>(['count', 'sum', 'mean', 'min', 'max']);

/** The table of the model by its SQL name. */
export const tableOf = (name: string): TableDefinition | undefined => (tables as Readonly<Record<string, TableDefinition>>)[name];

/** The one place a rule takes its value from. */
export function sourceOf(rule: Exclude<MappingRule, string>): (typeof sources)[number] | undefined {
  const named = sources.filter((source) => rule[source] !== undefined);
  return named.length === 1 ? named[0] : undefined;
}

/** Whether a rule counts or sums over the rows of a group. */
export const isGrouping = (rule: MappingRule): boolean => typeof rule !== 'string' && grouping.has(sourceOf(rule) ?? '');

/** Checks what a schema cannot say. Throws `MAPPING_TABLE_UNKNOWN`, `MAPPING_COLUMN_UNKNOWN`, `MAPPING_INVALID`. */
export function checkMapping(mapping: Mapping, file: string): void {
  for (const [index, target] of mapping.into.entries()) {
    const path = `/into/${index}`;
    const table = tableOf(target.table);
    if (!table || table.name === 'import_batch') {
      const hint = didYouMean(target.table, Object.keys(tables));
      throw new HostError('MAPPING_TABLE_UNKNOWN', { file, path: `${path}/table`, table: target.table, hint });
    }
    const known = columnsOf(table).map(({ name }) => name);
    for (const [column, rule] of Object.entries(target.columns)) {
      const place = `${path}/columns/${column}`;
      if (!known.includes(column)) {
        const hint = didYouMean(column, known);
        throw new HostError('MAPPING_COLUMN_UNKNOWN', { file, path: place, column, table: table.name, hint });
      }
      checkRule(rule, place, { file, group: target.group === true });
    }
    const missing = columnsOf(table).find(({ name, required }) => required && !(name in target.columns));
    if (missing) {
      const reason = `lacks the column "${missing.name}", without which no row of "${table.name}" can be kept`;
      throw new HostError('MAPPING_INVALID', { file, path: `${path}/columns`, reason });
    }
    if (target.group && target.collapse) {
      throw new HostError('MAPPING_INVALID', { file, path, reason: 'has both "group" and "collapse", of which one must go' });
    }
  }
}

interface RuleContext {
  readonly file: string;
  readonly group: boolean;
}

function checkRule(rule: MappingRule, path: string, context: RuleContext): void {
  if (typeof rule === 'string') {
    return;
  }
  const source = sourceOf(rule);
  const invalid = (reason: string): HostError => new HostError('MAPPING_INVALID', { file: context.file, path, reason });
  if (!source) {
    throw invalid(`needs exactly one of ${sources.join(', ')}`);
  }
  if (grouping.has(source) && !context.group) {
    throw invalid(`counts rows, which needs "group": true in its target`);
  }
  if (rule.lookup && (rule.lookup.file === undefined) === (rule.lookup.table === undefined)) {
    throw invalid('has a "lookup" that needs exactly one of file and table');
  }
  if (rule.lookup?.table !== undefined && !tableOf(rule.lookup.table)) {
    throw new HostError('MAPPING_TABLE_UNKNOWN', {
      file: context.file,
      path: `${path}/lookup/table`,
      table: rule.lookup.table,
      hint: didYouMean(rule.lookup.table, Object.keys(tables)),
    });
  }
  if ((rule.if !== undefined) !== (rule.then !== undefined)) {
    throw invalid('needs both "if" and "then"');
  }
  const inner = { ...context, group: false };
  for (const [index, part] of (rule.first ?? []).entries()) {
    checkRule(part, `${path}/first/${index}`, inner);
  }
  for (const key of ['then', 'else', 'sum', 'mean', 'min', 'max', 'plusSeconds'] as const) {
    const part = rule[key];
    if (part !== undefined) {
      checkRule(part, `${path}/${key}`, inner);
    }
  }
}
