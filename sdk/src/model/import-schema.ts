import { type ColumnDefinition, columnName } from './column.js';
import type { TableDefinition } from './table.js';

/** What one column may hold, as JSON Schema. */
export interface ColumnSchema {
  readonly type: string | readonly [type: string, orNull: 'null'];
  readonly description: string;
  readonly enum?: readonly (string | null)[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: { readonly type: 'string' };
}

/** JSON Schema (draft 7) of one row of a table, by SQL column names. */
export interface ImportSchema {
  readonly $schema: 'http://json-schema.org/draft-07/schema#';
  readonly title: string;
  readonly description: string;
  readonly type: 'object';
  readonly additionalProperties: false;
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, ColumnSchema>>;
}

type Shape = Omit<ColumnSchema, 'type' | 'description'> & { readonly type: string };

const word: Shape = { type: 'string', minLength: 1 };

const shapes: Record<ColumnDefinition['type'], Shape> = {
  id: word,
  reference: word,
  text: { type: 'string' },
  choice: { type: 'string' },
  timestamp: { type: 'string', format: 'date-time', pattern: 'Z$' },
  date: { type: 'string', format: 'date' },
  month: { type: 'string', format: 'date', pattern: '-01$' },
  time: { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  seconds: { type: 'integer' },
  money: { type: 'integer' },
  boolean: { type: 'boolean' },
  list: { type: 'array', items: { type: 'string' } },
};

function columnSchema(definition: ColumnDefinition): ColumnSchema {
  const { doc, required, values, minimum, maximum } = definition;
  const { type, ...rest } = shapes[definition.type];
  return {
    type: required ? type : [type, 'null'],
    description: doc,
    ...rest,
    ...(values && { enum: required ? values : [...values, null] }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

/**
 * The JSON Schema of one row of a table as the intake has parsed it, by SQL column names: moments as ISO 8601 in UTC, whole seconds
 * and minor units, words from the fixed lists. A column that is not required may be `null` or absent; unknown ones are refused.
 */
export function importSchema(table: TableDefinition): ImportSchema {
  const columns = Object.entries(table.columns).map(
    ([key, definition]) => [columnName(key, definition.type), definition] as const,
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: table.name,
    description: table.doc,
    type: 'object',
    additionalProperties: false,
    required: columns.filter(([, { required }]) => required).map(([name]) => name),
    properties: Object.fromEntries(columns.map(([name, definition]) => [name, columnSchema(definition)])),
  };
}
