import Type, { type Static } from 'typebox';

const closed = { additionalProperties: false } as const;
const columnName = Type.String({ minLength: 1, description: 'A column of the file, by its name in the header.' });
const scalar = Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]);

/** A test of one row of the file. Several in a list must all hold. */
const condition = Type.Object(
  {
    from: Type.Optional(columnName),
    is: Type.Optional(Type.Union([Type.String(), Type.Number(), Type.Boolean()])),
    isNot: Type.Optional(Type.Union([Type.String(), Type.Number(), Type.Boolean()])),
    in: Type.Optional(Type.Array(Type.String(), { minItems: 1 })),
    notIn: Type.Optional(Type.Array(Type.String(), { minItems: 1, description: 'Also holds where the cell is empty.' })),
    empty: Type.Optional(Type.Boolean({ description: 'Whether the cell has to be empty, or has to be filled.' })),
    matches: Type.Optional(Type.String({ description: 'A regular expression (RE2) found anywhere in the cell.' })),
    above: Type.Optional(Type.Number({ description: 'The cell is a number above this one.' })),
    below: Type.Optional(Type.Number({ description: 'The cell is a number below this one.' })),
    any: Type.Optional(Type.Array(Type.Ref('Condition'), { minItems: 1, description: 'At least one of these holds.' })),
  },
  { ...closed, description: 'A test of one row; several in a list must all hold.' },
);

const lookup = Type.Object(
  {
    file: Type.Optional(Type.String({ description: 'A CSV file beside the mapping.' })),
    table: Type.Optional(Type.String({ description: 'A table of the model, as imported so far.' })),
    match: Type.String({ description: 'The column that has to equal the value.' }),
    take: Type.String({ description: 'The column whose value is taken.' }),
  },
  closed,
);

const numberOptions = Type.Object(
  {
    decimal: Type.Optional(Type.Enum([',', '.'], { description: 'The decimal mark. Default: that of the file.' })),
    unit: Type.Optional(
      Type.Enum(['seconds', 'minutes', 'hours', 'days', 'milliseconds', 'clock', 'major'], {
        description: 'Lengths of time become seconds (`clock` reads 1:02:03); `major` turns an amount into minor units, such as cents.',
      }),
    ),
    multiply: Type.Optional(Type.Number()),
    add: Type.Optional(Type.Number({ description: 'Added after multiplying: a scale of 1 to 5 is turned round by multiply -1, add 6.' })),
  },
  closed,
);

const sources = {
  from: Type.Optional(
    Type.Union([columnName, Type.Array(columnName, { minItems: 1 })], {
      description: 'The column to read; several are joined, such as a date and a time.',
    }),
  ),
  join: Type.Optional(Type.String({ description: 'What stands between joined columns. Default: a blank.' })),
  const: Type.Optional(Type.Union([scalar], { description: 'The same value for every row.' })),
  key: Type.Optional(Type.Array(columnName, { minItems: 1, description: 'A key derived from the values of these columns.' })),
  numbered: Type.Optional(
    Type.Boolean({ description: 'With `key`: rows with equal values are told apart by counting them in the order of the file.' }),
  ),
  template: Type.Optional(Type.String({ description: 'Text with columns in braces, such as {branch}-{number}; empty if one of them is.' })),
  first: Type.Optional(Type.Array(Type.Ref('Rule'), { minItems: 1, description: 'The first of these that has a value.' })),
  if: Type.Optional(Type.Array(Type.Ref('Condition'), { minItems: 1, description: 'With `then` and `else`: which of the two is used.' })),
  then: Type.Optional(Type.Ref('Rule')),
  else: Type.Optional(Type.Ref('Rule')),
  line: Type.Optional(Type.Boolean({ description: 'The number of the line in the file.' })),
  count: Type.Optional(
    Type.Union([Type.Literal(true), Type.Array(Type.Ref('Condition'), { minItems: 1 })], {
      description: 'In a grouped target: how many rows the group has, or how many of them pass the conditions.',
    }),
  ),
  sum: Type.Optional(Type.Ref('Rule')),
  mean: Type.Optional(Type.Ref('Rule')),
  min: Type.Optional(Type.Ref('Rule')),
  max: Type.Optional(Type.Ref('Rule')),
};

const steps = {
  extract: Type.Optional(Type.String({ description: 'A regular expression (RE2); its first group, or all of it, is kept.' })),
  case: Type.Optional(Type.Enum(['lower', 'upper'])),
  slug: Type.Optional(Type.Boolean({ description: 'Lower case without accents, words joined by hyphens: readable ids.' })),
  nulls: Type.Optional(Type.Array(Type.String(), { description: 'Words that mean "no value" in this column, beside those of the file.' })),
  map: Type.Optional(Type.Record(Type.String(), scalar, { description: 'What each word of the file means. Null means "no value".' })),
  otherwise: Type.Optional(Type.Union([scalar], { description: 'What every word that `map` or `lookup` does not know means. Default: the word itself; a look-up without a match rejects the row.' })),
  lookup: Type.Optional(lookup),
  date: Type.Optional(
    Type.Union([Type.String(), Type.Array(Type.String(), { minItems: 1 })], {
      description: 'Formats such as dd.MM.yyyy HH:mm, tried in order. Default: ISO 8601 and the unambiguous Czech, Slovak, Hungarian and Latvian ones.',
    }),
  ),
  timezone: Type.Optional(Type.String({ description: 'The IANA time zone of times without one. Default: that of the mapping, else of the organisation.' })),
  plusSeconds: Type.Optional(Type.Ref('Rule')),
  number: Type.Optional(numberOptions),
  boolean: Type.Optional(
    Type.Object({ true: Type.Array(Type.String()), false: Type.Optional(Type.Array(Type.String())) }, {
      ...closed,
      description: 'The words for yes and for no. Without words for no, every other word means no.',
    }),
  ),
  hash: Type.Optional(
    Type.Boolean({ description: 'Whether an id is replaced by its salted SHA-256. Default: yes, where the model says that it points to a person.' }),
  ),
  blanks: Type.Optional(Type.Enum(['collapse', 'keep'], { description: 'Whether blanks are trimmed and collapsed. Default: collapse.' })),
  ifInvalid: Type.Optional(
    Type.Enum(['reject', 'empty'], { description: 'Whether a value that does not fit rejects the row, or is left out and counted. Default: reject.' }),
  ),
};

const rule = Type.Union([columnName, Type.Object({ ...sources, ...steps }, closed)], {
  description: 'How the value of a column is found: a column of the file, or a source with steps.',
});

const definitions = { Condition: condition, Rule: rule };

export const MappingCondition = Type.Cyclic(definitions, 'Condition');
export type MappingCondition = Static<typeof MappingCondition>;

export const MappingRule = Type.Cyclic(definitions, 'Rule');
export type MappingRule = Static<typeof MappingRule>;

/** The definitions as plain schemas, for the published document. */
export const mappingDefinitions = definitions;
