import type { TableDefinition } from '@touchstone/sdk/model';

import { type ErrorCode, errorCatalog } from '../../base/errors.js';
import { fillTemplate } from '../../base/message.js';
import { columnsOf, type ModelColumn } from '../../model/ddl.js';
import { remarkReason } from '../words/remarks.js';
import type { CompileContext } from './context.js';
import { countedParts } from './counted-parts.js';
import { Level } from './levels.js';
import type { CompiledRule } from './rule.js';
import { clockSkewSeconds, timeOrder } from './time-order.js';

/** What a row may be refused or remarked on for, by the number it carries. */
export interface Complaint {
  readonly code: string;
  /** The column of the file, or of the model where the value has no single source. */
  readonly column: string | null;
  readonly reason: string;
}

export interface Check extends Complaint {
  /** True where the row is refused. */
  readonly sql: string;
}

/** A value of the target with everything needed to judge it. */
export interface TargetValue {
  readonly column: ModelColumn;
  /** What a report calls it. */
  readonly label: string;
  readonly compiled: CompiledRule;
}

/** The values after all checks: names to read them by, what refuses a row, what is only remarked. */
export interface CheckedValues {
  readonly aliases: ReadonlyMap<string, string>;
  readonly checks: readonly Check[];
  readonly remarks: readonly Check[];
}

function complaint(code: ErrorCode, label: string, column?: ModelColumn): Complaint {
  const words = (column?.definition.values ?? []).join(', ');
  return { code, column: label, reason: fillTemplate(errorCatalog[code].message, { column: label, words }) };
}

/** Marks the moments that name their own zone. It is counted, and no remark to anybody. */
export const zonedRemark = 'ZONED';

/** What is remarked of a row that is kept. */
const remarkReasons = {
  CLOCK_SKEW: (column: string) => remarkReason('CLOCK_SKEW', { column }),
  TIME_SHIFTED: (column: string) => remarkReason('TIME_SHIFTED', { column }),
  [zonedRemark]: (column: string) => `${column} names its own time zone.`,
  VALUE_DROPPED: (column: string) => remarkReason('VALUE_DROPPED', { column }),
};

/** Compiles the checks of a table over the values of a target. */
export function compileChecks(table: TableDefinition, values: readonly TargetValue[], context: CompileContext): CheckedValues {
  const aliases = new Map(values.map(({ column, compiled }) => [column.name, context.levels.add(Level.combined, compiled.value)]));
  const checks: Check[] = [];
  const remarks: Check[] = [];
  for (const { column, compiled, label } of values) {
    const alias = aliases.get(column.name) as string;
    checks.push(...compiled.problems.map(({ code, sql }) => ({ ...complaint(code, label, column), sql })));
    if (column.required) {
      checks.push({ ...complaint('VALUE_MISSING', label), sql: `${alias} IS NULL` });
    }
    if (table.minimumGroup?.column === column.key) {
      checks.push({ ...complaint('GROUP_TOO_SMALL', label), sql: `${alias} < ${table.minimumGroup.size}` });
    }
    const remark = (code: keyof typeof remarkReasons, tests: readonly string[]): void => {
      if (tests.length > 0) {
        remarks.push({ code, column: label, reason: remarkReasons[code](label), sql: tests.join(' OR ') });
      }
    };
    remark('TIME_SHIFTED', compiled.shifted);
    remark('VALUE_DROPPED', compiled.dropped);
    remark(zonedRemark, compiled.clock?.zoned === undefined ? [] : [`(coalesce(${compiled.clock.zoned}, false) AND ${alias} IS NOT NULL)`]);
  }
  boundParts(table, values, { aliases, checks });
  orderTimes(table, values, { aliases, checks, remarks, context });
  return { aliases, checks, remarks };
}

interface Ordering {
  readonly aliases: Map<string, string>;
  readonly checks: Check[];
  readonly remarks: Check[];
  readonly context: CompileContext;
}

/** What is done cannot lie before what began: refused, unless clocks explain it. */
function orderTimes(table: TableDefinition, values: readonly TargetValue[], { aliases, checks, remarks, context }: Ordering): void {
  const order = timeOrder[table.name];
  const begins = order && aliases.get(order.begins);
  if (!begins) {
    return;
  }
  for (const { column, label } of values.filter(({ column: { name } }) => order.ends.includes(name))) {
    const alias = aliases.get(column.name) as string;
    const skew = column.physicalType === 'TIMESTAMP' ? ` - INTERVAL ${clockSkewSeconds} SECOND` : '';
    checks.push({ ...complaint('TIME_ORDER', label), sql: `${alias} < ${begins}${skew}` });
    if (skew) {
      remarks.push({ code: 'CLOCK_SKEW', column: label, reason: remarkReasons.CLOCK_SKEW(label), sql: `${alias} < ${begins}` });
      aliases.set(column.name, context.levels.add(Level.ordered, `CASE WHEN ${alias} < ${begins} THEN ${begins} ELSE ${alias} END`));
    }
  }
}

/** What is part of a count cannot be more than it. */
function boundParts(table: TableDefinition, values: readonly TargetValue[], { aliases, checks }: Pick<Ordering, 'aliases' | 'checks'>): void {
  const counted = countedParts[table.name];
  const whole = counted && aliases.get(counted.whole);
  if (!whole) {
    return;
  }
  for (const { column, label } of values.filter(({ column: { name } }) => counted.parts.includes(name))) {
    checks.push({ ...complaint('COUNT_ORDER', label), sql: `${aliases.get(column.name)} > ${whole}` });
  }
}

/** The columns of a table that a target gives values to, in the order of the table. */
export function mappedColumns(table: TableDefinition, names: readonly string[]): ModelColumn[] {
  return columnsOf(table).filter(({ name }) => names.includes(name));
}

/** SQL for the number of the first check that refuses a row, null where none does; 0 where the row is not wanted. */
export function numberOf(checks: readonly Check[], wanted: string): string {
  const cases = checks.map(({ sql }, index) => `WHEN ${sql} THEN ${index + 1}`);
  return `CAST(CASE WHEN NOT (${wanted}) THEN 0 ${cases.join(' ')} END AS SMALLINT)`;
}

/** SQL for the remarks of a row, one bit each. */
export function bitsOf(remarks: readonly Check[]): string {
  const bits = remarks.map(({ sql }, index) => `CASE WHEN ${sql} THEN ${2n ** BigInt(Math.min(index, 61))} ELSE 0 END`);
  return bits.length === 0 ? '0::BIGINT' : `CAST(${bits.join(' + ')} AS BIGINT)`;
}
