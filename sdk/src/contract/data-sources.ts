import Type, { type Static } from 'typebox';

import { MappingName } from './uploads.js';

const closed = { additionalProperties: false } as const;
const count = Type.Integer({ minimum: 0 });
const moment = Type.String({ format: 'date-time' });
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** How often a source brings rows. Files that came on one local day are one delivery. */
export const SourceRhythm = Type.Object(
  {
    deliveries: Type.Integer({ minimum: 4 }),
    usualHours: Type.Number({ minimum: 0, description: 'The median of the hours between two deliveries.' }),
    longestHours: Type.Number({ minimum: 0, description: 'Hours within which nine deliveries in ten came.' }),
  },
  closed,
);
export type SourceRhythm = Static<typeof SourceRhythm>;

/** When a source last brought rows, and whether that is in time by its own rhythm. */
export const SourceFreshness = Type.Object(
  {
    source: Type.String({ description: 'The source system, as mappings and imports name it.' }),
    mapping: orNull(MappingName),
    fileName: Type.String({ description: 'The last file that brought rows, or the last file where none did.' }),
    files: count,
    rows: Type.Integer({ minimum: 0, description: 'Rows of it that are in the tables now.' }),
    lastRowsAt: orNull(Type.String({ format: 'date-time', description: 'When it last brought rows; null where it never did.' })),
    newestRow: orNull(Type.String({ format: 'date-time', description: 'The latest time that its rows tell of something.' })),
    rhythm: orNull(SourceRhythm),
    state: Type.Enum(['fresh', 'late', 'silent', 'no-rhythm'], {
      description: 'Late: longer without rows than nine pauses in ten and half a usual pause. Silent: three times as long. Without a rhythm before the fourth delivery.',
    }),
    dueBy: orNull(Type.String({ format: 'date-time', description: 'Until when it is fresh.' })),
    lateHours: Type.Number({ minimum: 0 }),
  },
  closed,
);
export type SourceFreshness = Static<typeof SourceFreshness>;

/** A sum of money of one column, in minor units such as cents, over the rows of a file and over its table. */
export const MoneyTotals = Type.Object(
  {
    column: Type.String(),
    given: Type.Integer({ description: 'Over all rows that the file gave for the table, as far as the amount could be read.' }),
    taken: Type.Integer({ description: 'Over the rows that were added, changed or were the same.' }),
    rejected: Type.Integer(),
    left: Type.Integer({ description: 'Over rows that the mapping does not want, that a later row replaced, or of forgotten customers.' }),
    before: Type.Integer({ description: 'Over the whole table before the import.' }),
    after: Type.Integer({ description: 'Over the whole table after it.' }),
    replaced: Type.Integer({ description: 'What the changed rows had said before.' }),
    same: Type.Integer({ description: 'Over the rows that were the same as before.' }),
  },
  closed,
);
export type MoneyTotals = Static<typeof MoneyTotals>;

/** What became of the rows that one file gave for one table. */
export const TableTotals = Type.Object(
  {
    table: Type.String(),
    given: Type.Integer({ minimum: 0, description: 'Rows that the file gave for the table.' }),
    perLine: Type.Boolean({ description: 'Whether each line gives one row; else lines are split, brought together or counted.' }),
    added: count,
    changed: count,
    same: count,
    skipped: Type.Integer({ minimum: 0, description: 'Rows that the mapping does not want, or of forgotten customers.' }),
    repeated: Type.Integer({ minimum: 0, description: 'Rows that a later one with the same key replaced.' }),
    rejected: count,
    listed: Type.Integer({ minimum: 0, description: 'Of the rejected, how many were put on the list of rejected rows.' }),
    before: Type.Integer({ minimum: 0, description: 'Rows of the table before the import.' }),
    after: Type.Integer({ minimum: 0, description: 'Rows of the table after it.' }),
    money: Type.Array(MoneyTotals),
  },
  closed,
);
export type TableTotals = Static<typeof TableTotals>;

/** A total that does not come out. */
export const FailingTotal = Type.Object(
  {
    total: Type.Enum(['lines', 'rows', 'rejects', 'table', 'money', 'money-table'], {
      description:
        'Lines read against what became of them; rows given for a table against what became of them; rejected rows against their list; rows of the table before and after; and the same two of a sum of money.',
    }),
    table: orNull(Type.String()),
    column: orNull(Type.String()),
    expected: Type.Integer(),
    found: Type.Integer(),
  },
  closed,
);
export type FailingTotal = Static<typeof FailingTotal>;

/** The totals of one file: what it held, and what became of it. */
export const FileTotals = Type.Object(
  {
    batch: Type.String(),
    fileName: Type.String(),
    source: Type.String(),
    loadedAt: moment,
    read: count,
    kept: count,
    skipped: Type.Integer({ minimum: 0, description: 'Lines that the mapping does not want, or that repeat an earlier one.' }),
    rejected: count,
    tables: orNull(Type.Array(TableTotals, { description: 'Null where the file was imported before totals by table were kept.' })),
    failing: Type.Array(FailingTotal),
  },
  closed,
);
export type FileTotals = Static<typeof FileTotals>;

/** A table as it is now against what imports, the catalogue of standards and forgotten customers should have left in it. */
export const TableBalance = Type.Object(
  {
    table: Type.String(),
    added: count,
    removed: count,
    rows: count,
    money: Type.Array(
      Type.Object({ column: Type.String(), expected: Type.Integer({ description: 'After the last import.' }), found: Type.Integer() }, closed),
      { description: 'In minor units. Columns whose table was changed since by a forgotten customer are left out.' },
    ),
    failing: Type.Array(FailingTotal),
  },
  closed,
);
export type TableBalance = Static<typeof TableBalance>;

/** Whether what is in the tables adds up to what was in the files. */
export const Reconciliation = Type.Object(
  {
    files: Type.Array(FileTotals, { description: 'The latest first; of many, the latest and every one that does not add up.' }),
    older: Type.Integer({ minimum: 0, description: 'Files that add up and are not listed.' }),
    tables: Type.Array(TableBalance, { description: 'Tables that ever had rows.' }),
    failing: Type.Integer({ minimum: 0, description: 'Totals that do not come out, of files and tables.' }),
  },
  closed,
);
export type Reconciliation = Static<typeof Reconciliation>;
