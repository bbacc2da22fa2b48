import Type, { type Static } from 'typebox';

import { mappingDefinitions } from './mapping-rule.js';

const closed = { additionalProperties: false } as const;
const columnName = Type.String({ minLength: 1 });

/** How the bytes of a file are to be read. What is not said is found out from the file. */
export const FileFormat = Type.Object(
  {
    format: Type.Optional(Type.Enum(['csv', 'jsonl', 'parquet'], { description: 'Default: by the ending of the file name.' })),
    encoding: Type.Optional(
      Type.Enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1252', 'windows-1257', 'iso-8859-2', 'iso-8859-13'], {
        description: 'Default: found out.',
      }),
    ),
    delimiter: Type.Optional(Type.Enum([',', ';', '\t', '|'], { description: 'Default: found out.' })),
    quote: Type.Optional(Type.Enum(['"', "'", ''], { description: 'Default: ".' })),
    header: Type.Optional(
      Type.Union([Type.Boolean(), Type.Array(columnName, { minItems: 1 })], {
        description: 'Whether the first line names the columns, or the names of a file without such a line. Default: true.',
      }),
    ),
    skipLines: Type.Optional(Type.Integer({ minimum: 0, description: 'How many lines to leave out before the header.' })),
    nulls: Type.Optional(Type.Array(Type.String(), { description: 'Words that mean "no value" in every column, such as "?".' })),
    decimal: Type.Optional(Type.Enum([',', '.'], { description: 'The decimal mark. Default: a point.' })),
  },
  closed,
);
export type FileFormat = Static<typeof FileFormat>;

const collapse = Type.Object(
  {
    by: Type.Array(columnName, { minItems: 1, description: 'The columns that rows of one thing have in common.' }),
    order: Type.Optional(
      Type.Array(Type.Ref('Rule'), { minItems: 1, description: 'What to order them by; ties and nothing said: the order of the file.' }),
    ),
    keep: Type.Enum(['first', 'last']),
  },
  { ...closed, description: 'Many rows of one thing, such as events of a ticket, become one.' },
);

const unpivot = Type.Object(
  {
    columns: Type.Array(columnName, { minItems: 1, description: 'Columns that hold the same sort of value, such as one a question.' }),
    name: Type.String({ minLength: 1, description: 'The new column that tells which of them it was.' }),
    value: Type.String({ minLength: 1, description: 'The new column that holds the value.' }),
  },
  { ...closed, description: 'Each row becomes one row for each of these columns.' },
);

const target = Type.Object(
  {
    table: Type.String({ minLength: 1, description: 'A table of the model.' }),
    where: Type.Optional(Type.Array(Type.Ref('Condition'), { description: 'Which rows to take. The others are counted as skipped.' })),
    unpivot: Type.Optional(unpivot),
    collapse: Type.Optional(collapse),
    distinct: Type.Optional(
      Type.Boolean({ description: 'One row for each different key, such as the branches named in a file of cases; rows without a key are left out.' }),
    ),
    keepKnown: Type.Optional(
      Type.Boolean({ description: 'Rows that are there already stay as they are, and only new ones are added: what a file of cases calls a branch says less of it than a file of branches.' }),
    ),
    group: Type.Optional(
      Type.Boolean({ description: 'One row for each combination of the columns that do not count or sum.' }),
    ),
    columns: Type.Record(Type.String(), Type.Ref('Rule'), { description: 'By column of the table, such as opened_at.' }),
  },
  closed,
);

const mapping = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    name: Type.Optional(Type.String({ minLength: 1, description: 'What the mapping is called in reports.' })),
    notes: Type.Optional(Type.Array(Type.String(), { description: 'What an analyst should know about the file.' })),
    sourceSystem: Type.Optional(Type.String({ minLength: 1, description: 'The system the file comes from.' })),
    file: Type.Optional(FileFormat),
    timezone: Type.Optional(Type.String({ description: 'The IANA time zone of times without one. Default: that of the organisation.' })),
    distinct: Type.Optional(Type.Boolean({ description: 'Whether rows that repeat an earlier one in every column are left out and counted.' })),
    into: Type.Array(Type.Ref('Target'), { minItems: 1 }),
  },
  { ...closed, description: 'How a foreign file becomes tables of the model.' },
);

const definitions = { ...mappingDefinitions, Target: target, Mapping: mapping };

/** What one file yields for one table. */
export const MappingTarget = Type.Cyclic(definitions, 'Target');
export type MappingTarget = Static<typeof MappingTarget>;

/** How a foreign file becomes tables of the model. */
export const Mapping = Type.Cyclic(definitions, 'Mapping');
export type Mapping = Static<typeof Mapping>;

function withLocalReferences(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withLocalReferences);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === '$ref' && typeof part === 'string' ? `#/$defs/${part}` : withLocalReferences(part),
    ]),
  );
}

/** The published schema of a mapping, JSON Schema draft 7. */
export const mappingSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://touchstone.dev/schemas/mapping-1.json',
  title: 'Mapping of a file to the Touchstone model',
  ...(withLocalReferences(JSON.parse(JSON.stringify(mapping))) as Readonly<Record<string, unknown>>),
  $defs: withLocalReferences(JSON.parse(JSON.stringify({ ...mappingDefinitions, Target: target }))) as Readonly<Record<string, unknown>>,
};
