import type { EvidenceColumn } from '@touchstone/sdk/contract';
import type { Expression } from '@touchstone/sdk';
import { type ColumnDefinition, columnName } from '@touchstone/sdk/model';

import { expressionsOf } from './atoms.js';
import { columnNamed, sqlNameOf, tableNamed } from './compile/table-scope.js';
import type { MeasuredCheck } from './measurement.js';

/** A column of evidence: how it is shown, and the expression that reads it. */
export interface EvidenceField {
  readonly column: EvidenceColumn;
  readonly node: Extract<Expression, { op: 'column' }>;
}

/** Columns that lead back to the source system or place the row, shown first where a table has them. */
const always = ['external_ref', 'external_url', 'org_unit_id', 'channel_id'];

/**
 * The columns to show of a row: its key, where it belongs, and what the measure reads of it, its own or reached by
 * reference. Direct identifiers, free text and data about health or employment never appear.
 */
export function evidenceFields({ check }: MeasuredCheck, table: string): EvidenceField[] {
  if (table.startsWith('setting:')) {
    const node = { op: 'column', scope: table, through: [], column: 'value' } as const;
    return [{ column: { name: 'value', type: 'text', doc: 'The word of the list.' }, node }];
  }
  const definition = tableNamed(table);
  const keys = definition.key.map((key) => sqlNameOf(table, key));
  const ofTable = Object.entries(definition.columns).map(([key, { type }]) => columnName(key, type));
  const occurs = definition.occursAt === undefined ? [] : [sqlNameOf(table, definition.occursAt)];
  const read = expressionsOf(check.measure).flatMap((node) => columnsIn(node, table));
  const plain = [...keys, ...always.filter((name) => ofTable.includes(name)), ...occurs].map((column) => ({
    op: 'column' as const,
    scope: table,
    through: [],
    column,
  }));
  const fields = new Map<string, EvidenceField>();
  for (const node of [...plain, ...read]) {
    const field = toField(node);
    if (field) {
      fields.set(field.column.name, fields.get(field.column.name) ?? field);
    }
  }
  return [...fields.values()];
}

function toField(node: EvidenceField['node']): EvidenceField | undefined {
  let table = node.scope;
  for (const reference of node.through) {
    table = columnNamed(table, reference).target ?? table;
  }
  const definition: ColumnDefinition = columnNamed(table, node.column);
  if (definition.privacy !== 'P0' && definition.privacy !== 'P1') {
    return undefined;
  }
  const path = [...node.through.map((name) => name.replace(/_id$/, '')), node.column];
  return {
    node,
    column: {
      name: path.join('.'),
      type: definition.type,
      doc: definition.doc,
      ...(definition.unit !== undefined && { unit: definition.unit }),
    },
  };
}

/** The columns of the outermost rows that an expression reads, also from within questions about related rows. */
function columnsIn(node: Expression, scope: string): EvidenceField['node'][] {
  if (node.op === 'column') {
    return node.scope === scope ? [node] : [];
  }
  return Object.values(node).flatMap((part: unknown) => partsOf(part).flatMap((child) => columnsIn(child, scope)));
}

function partsOf(part: unknown): Expression[] {
  if (Array.isArray(part)) {
    return part.flatMap(partsOf);
  }
  return typeof part === 'object' && part !== null && 'op' in part ? [part as Expression] : [];
}
