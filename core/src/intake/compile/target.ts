import type { MappingRule, MappingTarget } from '@touchstone/sdk/contract';
import type { ColumnDefinition, TableDefinition } from '@touchstone/sdk/model';

import { quoteIdentifier, quoteLiteral } from '../../model/quote.js';
import type { ModelColumn } from '../../model/ddl.js';
import type { SourceColumn } from '../file/source.js';
import { isGrouping, tableOf } from '../mapping/check-mapping.js';
import { bitsOf, type CheckedValues, compileChecks, type Complaint, mappedColumns, numberOf, type TargetValue } from './checks.js';
import { compileConditions } from './condition.js';
import { CompileContext, type CompileOptions, lineColumn } from './context.js';
import { Level } from './levels.js';
import { type CompiledRule, compileRule } from './rule.js';

/** A target as queries. The stage has the columns, then `__problem`, `__remarks`, `__raw` and, if the source has it, `__line`. */
export interface CompiledTarget {
  readonly table: TableDefinition;
  readonly columns: readonly ModelColumn[];
  /** Whether rows that are there already stay as they are. */
  readonly keepsKnown: boolean;
  readonly complaints: readonly Complaint[];
  readonly remarks: readonly Complaint[];
  /** The query of the stage, over the rows of the source or, for a group, over the stage of `rows`. */
  readonly select: (from: string) => string;
  /** For a group: its rows before they are counted, judged one by one. */
  readonly rows: CompiledRows | undefined;
  /** The columns of moments that each come from a row of their own, by the name in the model and that in the file. */
  readonly clocks: readonly { readonly column: string; readonly from: string; readonly timezone: string }[];
  /** The texts that are hashed, and the relation that has them, over the rows of the source. */
  readonly hashed: { readonly texts: readonly string[]; readonly over: (from: string) => string };
}

export interface CompiledRows {
  readonly complaints: readonly Complaint[];
  readonly remarks: readonly Complaint[];
  /** The columns that tell groups apart, as SQL; they have the same names in the stage. */
  readonly groupedBy: readonly string[];
  readonly select: (from: string) => string;
}

/** Whether a target needs its rows with their line numbers in a table first, rather than straight from the file. */
export const needsRows = ({ collapse, columns, distinct, group, unpivot }: MappingTarget): boolean =>
  Boolean(collapse || distinct || group || unpivot) || Object.values(columns).some(usesLine);

function usesLine(rule: MappingRule): boolean {
  if (typeof rule === 'string') {
    return false;
  }
  const parts = [...(rule.first ?? []), rule.then, rule.else, rule.plusSeconds].filter((part) => part !== undefined);
  return rule.line === true || rule.numbered === true || rule.lookup !== undefined || parts.some(usesLine);
}

/** Compiles one target of a mapping. Throws `FILE_COLUMN_MISSING` and `MAPPING_INVALID`. */
export function compileTarget(target: MappingTarget, options: CompileOptions & { readonly withLine: boolean; readonly raw: string }): CompiledTarget {
  const table = tableOf(target.table) as TableDefinition;
  const spread = unpivoted(target, options);
  const context = new CompileContext({ ...options, columns: spread.columns });
  const columns = mappedColumns(table, Object.keys(target.columns));
  const rules = columns.map((column) => ({ column, rule: target.columns[column.name] as MappingRule }));
  return target.group
    ? compileGroup({ table, target, rules, context, spread, options })
    : compileRows({ table, target, rules, context, spread, options });
}

interface TargetParts {
  readonly table: TableDefinition;
  readonly target: MappingTarget;
  readonly rules: readonly { readonly column: ModelColumn; readonly rule: MappingRule }[];
  readonly context: CompileContext;
  readonly spread: { readonly relation: (from: string) => string };
  readonly options: { readonly withLine: boolean; readonly raw: string };
}

/** What a report calls a value: the column of the file it comes from, where that is one. */
function labelOf(rule: MappingRule, column: ModelColumn): string {
  const from = typeof rule === 'string' ? rule : rule.from;
  return typeof from === 'string' ? from : column.name;
}

function compileRows({ context, options, rules, spread, table, target }: TargetParts): CompiledTarget {
  const values = rules.map(
    ({ column, rule }): TargetValue => ({
      column,
      label: labelOf(rule, column),
      compiled: compileRule(rule, { table: table.name, key: column.key, definition: column.definition }, context),
    }),
  );
  const checked = compileChecks(table, values, context);
  const wanted = compileConditions(target.where ?? [], context);
  const one = oneOf(target, { table, checked, wanted, context });
  const projection = rules.map(({ column }) => `${checked.aliases.get(column.name)} AS ${quoteIdentifier(column.name)}`);
  const system = systemParts(checked, wanted, { ...options, context });
  const select = (from: string): string =>
    `SELECT ${[...projection, ...system].join(', ')} FROM ${one(context.levels.over(spread.relation(from)))}`;
  return {
    table,
    columns: rules.map(({ column }) => column),
    keepsKnown: target.keepKnown === true,
    complaints: checked.checks,
    remarks: checked.remarks,
    select,
    rows: undefined,
    clocks: values.flatMap(({ column, compiled: { clock }, label }) => (clock ? [{ column: column.name, from: label, timezone: clock.timezone }] : [])),
    hashed: hashedIn({ context, spread }),
  };
}

/** The parts every stage has. The problem is an expression of its own level: within CASE, DuckDB would compute it twice. */
function systemParts({ checks, remarks }: CheckedValues, wanted: string, { context, raw, withLine }: TargetParts['options'] & { context: CompileContext }): string[] {
  const problem = context.levels.add(Level.judged, numberOf(checks, wanted));
  return [
    `${problem} AS "__problem"`,
    `${bitsOf(remarks)} AS "__remarks"`,
    `CASE WHEN ${problem} > 0 THEN ${raw} END AS "__raw"`,
    ...(withLine ? [lineColumn] : []),
  ];
}

/** Keeps one row of those that mean the same thing. */
function oneOf(
  { collapse, distinct }: MappingTarget,
  { checked, context, table, wanted }: { table: TableDefinition; checked: CheckedValues; wanted: string; context: CompileContext },
): (chain: string) => string {
  if (distinct) {
    const keys = mappedColumns(table, [...checked.aliases.keys()]).filter(({ key }) => table.key.includes(key));
    const by = keys.map(({ name }) => checked.aliases.get(name) as string);
    const known = keys.filter(({ required }) => required).map(({ name }) => `${checked.aliases.get(name)} IS NOT NULL`);
    const where = [wanted, ...known].join(' AND ');
    return (chain) => `(SELECT * FROM ${chain} WHERE ${where} QUALIFY row_number() OVER (PARTITION BY ${by.join(', ')} ORDER BY ${lineColumn}) = 1)`;
  }
  if (collapse) {
    const by = collapse.by.map((column) => context.cell(column));
    const direction = collapse.keep === 'last' ? 'DESC NULLS LAST' : 'ASC NULLS LAST';
    const order = [...(collapse.order ?? []).map((rule) => compileOrder(rule, context)), lineColumn].map((sql) => `${sql} ${direction}`);
    return (chain) => `(SELECT * FROM ${chain} WHERE ${wanted} QUALIFY row_number() OVER (PARTITION BY ${by.join(', ')} ORDER BY ${order.join(', ')}) = 1)`;
  }
  return (chain) => chain;
}

function compileOrder(rule: MappingRule, context: CompileContext): string {
  const type = typeof rule === 'string' ? 'text' : rule.date !== undefined ? 'timestamp' : rule.number !== undefined ? 'decimal' : 'text';
  return context.levels.add(Level.combined, compileRule(rule, virtualPlace(type), context).value);
}

const virtualPlace = (type: ColumnDefinition['type']): { table: string; key: string; definition: ColumnDefinition } => ({
  table: '',
  key: '',
  definition: { type, doc: '', required: false, privacy: 'P0' },
});

function unpivoted({ unpivot }: MappingTarget, options: CompileOptions): { columns: readonly SourceColumn[]; relation: (from: string) => string } {
  if (!unpivot) {
    return { columns: options.columns, relation: (from) => from };
  }
  const context = new CompileContext(options);
  const sources = unpivot.columns.map((name) => options.columns.find((column) => column.name === name)?.sql ?? context.cell(name));
  const names = unpivot.columns.map(quoteLiteral).join(', ');
  return {
    columns: [...options.columns, { name: unpivot.name, sql: '"__unpivot_name"' }, { name: unpivot.value, sql: '"__unpivot_value"' }],
    relation: (from) =>
      `(SELECT *, unnest([${names}]) AS "__unpivot_name", unnest([${sources.join(', ')}]) AS "__unpivot_value" FROM ${from})`,
  };
}

const aggregates = { sum: 'sum', mean: 'avg', min: 'min', max: 'max' } as const;

function compileGroup({ context, options, rules, spread, table, target }: TargetParts): CompiledTarget {
  const keys = rules.filter(({ rule }) => !isGrouping(rule));
  const counted = rules.filter(({ rule }) => isGrouping(rule));
  const rowValues = keys.map(({ column, rule }): TargetValue => {
    const optional = { ...column, required: column.required && table.key.includes(column.key) };
    return { column: optional, label: labelOf(rule, column), compiled: compileRule(rule, { table: table.name, key: column.key, definition: column.definition }, context) };
  });
  const inputs = counted.map(({ column, rule }) => ({ column, ...compileInput(column, rule, context) }));
  const groupTable = { ...table, minimumGroup: undefined } as unknown as TableDefinition;
  const rowChecked = compileChecks(groupTable, [...rowValues, ...inputs.flatMap(({ value }) => (value ? [value] : []))], context);
  const wanted = compileConditions(target.where ?? [], context);
  const inputName = (column: ModelColumn): string => quoteIdentifier(`in_${column.name}`);
  const rowColumns = [
    ...keys.map(({ column }) => `${rowChecked.aliases.get(column.name)} AS ${quoteIdentifier(column.name)}`),
    ...inputs.flatMap(({ column, flag, value }) => {
      const sql = flag ?? (value && rowChecked.aliases.get(value.column.name));
      return sql === undefined ? [] : [`${sql} AS ${inputName(column)}`];
    }),
  ];
  const rowSystem = systemParts(rowChecked, wanted, { ...options, context });
  const after = new CompileContext(context.options);
  const final = rules.map(({ column, rule }): TargetValue => {
    const plain: CompiledRule = { value: quoteIdentifier(column.name), problems: [], shifted: [], dropped: [] };
    return { column, label: labelOf(rule, column), compiled: plain };
  });
  const checked = compileChecks(table, final, after);
  const system = systemParts(checked, 'true', { raw: 'NULL::VARCHAR', withLine: true, context: after });
  const grouped = [
    ...keys.map(({ column }) => quoteIdentifier(column.name)),
    ...inputs.map(({ column, flag, how }) => {
      const filter = flag === undefined ? '' : ` FILTER (WHERE ${inputName(column)})`;
      const sql = how === 'count' ? `count(*)${filter}` : `${how}(${inputName(column)})`;
      return `CAST(${sql} AS ${column.physicalType}) AS ${quoteIdentifier(column.name)}`;
    }),
    `min(${lineColumn}) AS ${lineColumn}`,
  ];
  return {
    table,
    columns: rules.map(({ column }) => column),
    keepsKnown: target.keepKnown === true,
    complaints: checked.checks,
    remarks: checked.remarks,
    clocks: [],
    rows: {
      complaints: rowChecked.checks,
      remarks: rowChecked.remarks,
      groupedBy: keys.map(({ column }) => quoteIdentifier(column.name)),
      select: (from) => `SELECT ${[...rowColumns, ...rowSystem].join(', ')} FROM ${context.levels.over(spread.relation(from))}`,
    },
    select: (from) => {
      const groups = `(SELECT ${grouped.join(', ')} FROM ${from} WHERE "__problem" IS NULL${keys.length > 0 ? ' GROUP BY ALL' : ''})`;
      const projection = rules.map(({ column }) => `${checked.aliases.get(column.name)} AS ${quoteIdentifier(column.name)}`);
      return `SELECT ${[...projection, ...system].join(', ')} FROM ${after.levels.over(groups)}`;
    },
    hashed: hashedIn({ context, spread }),
  };
}

const hashedIn = ({ context, spread }: Pick<TargetParts, 'context' | 'spread'>): CompiledTarget['hashed'] => ({
  texts: [...context.hashed],
  over: (from) => context.levels.over(spread.relation(from), Level.text),
});

interface GroupInput {
  readonly how: 'count' | 'sum' | 'avg' | 'min' | 'max';
  /** Whether a row counts. */
  readonly flag: string | undefined;
  readonly value: TargetValue | undefined;
}

function compileInput(column: ModelColumn, rule: MappingRule, context: CompileContext): GroupInput {
  if (typeof rule === 'string' || rule.count !== undefined) {
    const conditions = typeof rule === 'string' || rule.count === true ? undefined : rule.count;
    const flag = conditions && context.levels.add(Level.text, compileConditions(conditions, context));
    return { how: 'count', flag, value: undefined };
  }
  const kind = (Object.keys(aggregates) as (keyof typeof aggregates)[]).find((name) => rule[name] !== undefined) ?? 'sum';
  const inner = rule[kind] as MappingRule;
  const definition = kind === 'mean' ? { ...column.definition, type: 'decimal' as const } : column.definition;
  const compiled = compileRule(inner, { table: '', key: column.key, definition }, context);
  const value: TargetValue = { column: { ...column, name: `in_${column.name}`, required: false }, label: labelOf(inner, column), compiled };
  return { how: aggregates[kind], flag: undefined, value };
}
