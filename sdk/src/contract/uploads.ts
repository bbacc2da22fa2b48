import Type, { type Static } from 'typebox';

import { Problem } from './problem.js';

const closed = { additionalProperties: false } as const;
const count = Type.Integer({ minimum: 0 });
const text = Type.String({ minLength: 1, maxLength: 500 });
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);

/** The name of a mapping that is kept: that of its file in the folder `mappings`, without its ending. */
export const MappingName = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 });
export type MappingName = Static<typeof MappingName>;

/** What one column of a file becomes. What is left out follows from the values of the column. */
export const PlannedColumn = Type.Object(
  {
    column: Type.String({ minLength: 1, description: 'A column of the file.' }),
    becomes: Type.String({ minLength: 1, description: 'A column of the table of the plan, such as opened_at.' }),
    dates: Type.Optional(Type.Array(text, { minItems: 1, maxItems: 20, description: 'Formats such as dd.MM.yyyy; `ISO` for ISO 8601.' })),
    clock: Type.Optional(Type.String({ minLength: 1, description: 'The column that holds the time of day, where this one holds the day alone.' })),
    words: Type.Optional(Type.Record(Type.String(), orNull(Type.String()), { description: 'What each word of the file means; null means "no value".' })),
    otherwise: Type.Optional(orNull(Type.String())),
    unit: Type.Optional(Type.Enum(['seconds', 'minutes', 'hours', 'days', 'milliseconds', 'clock'], { description: 'Of a length of time.' })),
  },
  closed,
);
export type PlannedColumn = Static<typeof PlannedColumn>;

/** How a file becomes rows of one table, in few words: what a form can show. Whatever else the table refers to is made from the same file. */
export const MappingPlan = Type.Object(
  {
    table: Type.String({ minLength: 1 }),
    timezone: Type.String({ minLength: 1, maxLength: 64, description: 'Of times without one.' }),
    decimal: Type.Enum([',', '.']),
    scale: Type.Optional(Type.Enum([5, 10, 100], { description: 'The highest score of a survey.' })),
    columns: Type.Array(PlannedColumn, { maxItems: 2000 }),
  },
  closed,
);
export type MappingPlan = Static<typeof MappingPlan>;

/** A file that somebody dropped, and where it stands. */
export const UploadSummary = Type.Object(
  {
    id: Type.String(),
    name: Type.String({ description: 'As its sender called it.' }),
    bytes: count,
    receivedAt: Type.String({ format: 'date-time' }),
    state: Type.Enum(['waiting', 'importing', 'failed'], { description: 'One that was imported is gone.' }),
    problem: orNull(Problem),
  },
  closed,
);
export type UploadSummary = Static<typeof UploadSummary>;

/** A column of a file, with what its values look like. */
export const UploadColumn = Type.Object(
  {
    name: Type.String(),
    filled: count,
    distinct: count,
    samples: Type.Array(Type.String(), { maxItems: 20, description: 'Its first different values; none where it identifies people directly.' }),
    values: Type.Array(Type.Object({ value: Type.String(), rows: count }, closed), { description: 'All its values with their rows, most first, where there are few.' }),
    formats: Type.Array(Type.Object({ format: Type.String(), rows: count }, closed), { description: 'Formats that read its dates, and how many rows each.' }),
    becomes: orNull(Type.String()),
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    because: Type.Enum(['called-alike', 'most-dates', 'swappable', 'kept-mapping', 'e-mail', 'telephone', 'pseudonym', 'empty', 'unknown']),
  },
  closed,
);
export type UploadColumn = Static<typeof UploadColumn>;

/** What a file turned out to hold, and how it might be mapped. */
export const UploadLook = Type.Object(
  {
    upload: UploadSummary,
    rows: count,
    encoding: orNull(Type.String()),
    columns: Type.Array(UploadColumn),
    plan: orNull(MappingPlan),
    mapping: orNull(Type.String({ description: 'The kept mapping of such files, as text, where there is one.' })),
    mappingName: MappingName,
  },
  closed,
);
export type UploadLook = Static<typeof UploadLook>;

/** How a file is to be mapped: by a plan, or by a mapping as text. */
export const MappingWish = Type.Object({ plan: Type.Optional(MappingPlan), mapping: Type.Optional(Type.String({ minLength: 1, maxLength: 1_000_000 })) }, closed);
export type MappingWish = Static<typeof MappingWish>;

const why = { code: Type.String(), column: orNull(Type.String()), reason: Type.String(), rows: count };

/** What a mapping would make of the beginning of a file. Nothing of it is kept. */
export const UploadTrial = Type.Object(
  {
    plan: orNull(MappingPlan),
    missing: Type.Array(Type.String(), { description: 'Columns without which no row can be kept; nothing was tried where there are any.' }),
    sampled: Type.Boolean({ description: 'Whether only the beginning of the file was tried.' }),
    read: count,
    kept: count,
    skipped: count,
    rejected: count,
    tables: Type.Array(Type.Object({ table: Type.String(), rows: count }, closed)),
    rejects: Type.Array(
      Type.Object({ ...why, remedy: Type.String(), examples: Type.Array(Type.Object({ line: count, values: Type.Record(Type.String(), Type.String()) }, closed)) }, closed),
    ),
    remarks: Type.Array(Type.Object(why, closed)),
    first: Type.Object({ columns: Type.Array(Type.String()), rows: Type.Array(Type.Array(orNull(Type.String()))) }, { ...closed, description: 'The first rows of the table as they would be kept.' }),
    personal: Type.Array(
      Type.Object({ column: Type.String(), privacy: Type.Enum(['P1', 'P2', 'P3', 'P4']), pseudonym: Type.Boolean() }, closed),
      { description: 'Columns of the model with a bearing on people, and whether only a salted digest is kept.' },
    ),
    consent: Type.Boolean({ description: 'Whether somebody has to agree that such columns are kept.' }),
    checks: Type.Object({ before: count, after: count, of: count }, { ...closed, description: 'How many checks can run before and after such an import.' }),
    lacking: Type.Array(Type.Object({ column: Type.String(), checks: count }, closed), { description: 'Columns of the table that are not mapped, and how many checks ask for them.' }),
  },
  closed,
);
export type UploadTrial = Static<typeof UploadTrial>;

/** Asks to import a file that was dropped, and to keep its mapping under a name. */
export const UploadImportRequest = Type.Object(
  { ...MappingWish.properties, name: MappingName, consent: Type.Optional(Type.Boolean({ description: 'That personal data are kept as the trial tells.' })) },
  closed,
);
export type UploadImportRequest = Static<typeof UploadImportRequest>;

/** A mapping that is kept in the folder `mappings` of an organisation. */
export const KeptMapping = Type.Object(
  {
    name: MappingName,
    title: Type.String(),
    tables: Type.Array(Type.String()),
    sourceSystem: orNull(Type.String()),
    problem: orNull(Type.String({ description: 'Why it cannot be used.' })),
  },
  closed,
);
export type KeptMapping = Static<typeof KeptMapping>;

/** A kept mapping with its text, comments and all. */
export const MappingText = Type.Object({ text: Type.String({ maxLength: 1_000_000 }), revision: Type.String({ description: 'Changes with the text; a change names the one it was made on.' }) }, closed);
export type MappingText = Static<typeof MappingText>;

/** What a mapping may fill: a table of the model. */
export const ModelTable = Type.Object(
  {
    name: Type.String(),
    doc: Type.String(),
    tier: count,
    columns: Type.Array(
      Type.Object(
        { name: Type.String(), doc: Type.String(), type: Type.String(), required: Type.Boolean(), key: Type.Boolean(), values: Type.Array(Type.String()), words: Type.Array(Type.String(), { description: 'What its words may mean.' }) },
        closed,
      ),
    ),
  },
  closed,
);
export type ModelTable = Static<typeof ModelTable>;
