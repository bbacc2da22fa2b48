import type { EvidenceColumn } from '@touchstone/sdk/contract';
import type { Expression } from '@touchstone/sdk';
import { type ColumnDefinition, columnName, type TableDefinition } from '@touchstone/sdk/model';

import { expressionsOf } from './atoms.js';
import { columnNamed, sqlNameOf, tableNamed } from './compile/table-scope.js';
import type { MeasuredCheck } from './measurement.js';

/** A column of evidence: how it is shown, and the expression that reads it. */
export interface EvidenceField {
  readonly column: EvidenceColumn;
  readonly node: Extract<Expression, { op: 'column' }>;
}

/** Columns that lead back to the source system. A row without them is told by those of what it refers to, such as its case. */
const sources = ['external_ref', 'external_url'];

/** Columns that place the row. */
const places = ['org_unit_id', 'channel_id'];

/**
 * The columns to show of a row: what it is in the source system, where it belongs, when it was, what the measure reads of it, its own
 * or reached by reference, and its key last, which says nothing to people. Direct identifiers, free text and data about health or
 * employment never appear.
 */
export function evidenceFields({ check }: MeasuredCheck, table: string): EvidenceField[] {
  if (table.startsWith('setting:')) {
    const node = { op: 'column', scope: table, through: [], column: 'value' } as const;
    return [{ column: { name: 'value', type: 'text', doc: 'The word of the list.' }, node }];
  }
  const definition = tableNamed(table);
  const keys = definition.key.map((key) => sqlNameOf(table, key));
  const occurs = definition.occursAt === undefined ? [] : [sqlNameOf(table, definition.occursAt)];
  const read = expressionsOf(check.measure).flatMap((node) => columnsIn(node, table));
  const own = columnNames(definition);
  const plain = (column: string) => ({ op: 'column' as const, scope: table, through: [], column });
  const first = [...sourceNodes(table), ...[...places.filter((name) => own.includes(name)), ...occurs].map(plain)];
  const isKey = ({ through, column }: EvidenceField['node']) => through.length === 0 && keys.includes(column);
  const fields = new Map<string, EvidenceField>();
  for (const node of [...first, ...read.filter((each) => !isKey(each)), ...keys.map(plain)]) {
    const field = toField(node);
    if (field) {
      fields.set(field.column.name, fields.get(field.column.name) ?? field);
    }
  }
  return [...fields.values()];
}

const columnNames = ({ columns }: TableDefinition): string[] => Object.entries(columns).map(([key, { type }]) => columnName(key, type));

/** References that are followed at most: from a rating over its review to the case. */
const farthest = 2;

/** Where the row's name and address in the source system are: its own, else those of the nearest thing it refers to that has them. */
function sourceNodes(table: string): EvidenceField['node'][] {
  let near: readonly { readonly name: string; readonly through: readonly string[] }[] = [{ name: table, through: [] }];
  for (let steps = 0; steps <= farthest; steps += 1) {
    const found = near.map(({ name, through }) => ({ through, columns: sources.filter((column) => columnNames(tableNamed(name)).includes(column)) })).find(({ columns }) => columns.length > 0);
    if (found) {
      return found.columns.map((column) => ({ op: 'column', scope: table, through: found.through, column }));
    }
    near = near.flatMap(({ name, through }) => referencesOf(name).map(({ reference, target }) => ({ name: target, through: [...through, reference] })));
  }
  return [];
}

function referencesOf(table: string): { readonly reference: string; readonly target: string }[] {
  const columns: readonly (readonly [string, ColumnDefinition])[] = Object.entries(tableNamed(table).columns);
  return columns.flatMap(([key, { type, target }]) => (target === undefined ? [] : [{ reference: columnName(key, type), target }]));
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
