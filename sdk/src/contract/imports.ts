import Type, { type Static } from 'typebox';

const closed = { additionalProperties: false } as const;
const count = Type.Integer({ minimum: 0 });

/** Asks a server to import files that lie on its own machine. */
export const ImportRequest = Type.Object(
  {
    files: Type.Array(Type.String({ minLength: 1 }), {
      minItems: 1,
      maxItems: 10_000,
      description: 'Absolute paths on the machine of the server, imported in this order.',
    }),
    mapping: Type.Optional(Type.String({ minLength: 1, description: 'Absolute path of a mapping.' })),
    source: Type.Optional(Type.String({ minLength: 1, description: 'The system the files come from, where the mapping does not say.' })),
    id: Type.Optional(
      Type.String({ pattern: '^[A-Za-z0-9_-]{1,64}$', description: 'Names this import in its progress events. Default: made by the server.' }),
    ),
  },
  closed,
);
export type ImportRequest = Static<typeof ImportRequest>;

/** An import that a crash cut off: what it left behind was removed, and the file has not been imported since. */
export const UndoneImport = Type.Object({ fileName: Type.String(), rows: Type.Integer({ minimum: 0, description: 'How many rows were removed.' }) }, closed);
export type UndoneImport = Static<typeof UndoneImport>;

/** What became of one file. `rowsRead` is the sum of the rows kept, skipped by the mapping, and rejected. */
export const ImportedFile = Type.Object(
  {
    file: Type.String({ description: 'As it was asked for.' }),
    batch: Type.Union([Type.String(), Type.Null()], { description: 'Null where the very same file had been imported before.' }),
    rowsRead: count,
    rowsKept: count,
    rowsSkipped: count,
    rowsRejected: count,
    tables: Type.Array(Type.Object({ table: Type.String(), rows: count }, closed)),
    rejects: Type.Array(
      Type.Object(
        { code: Type.String(), column: Type.Union([Type.String(), Type.Null()]), reason: Type.String(), rows: count },
        closed,
      ),
    ),
    firstRejects: Type.Optional(
      Type.Array(
        Type.Object({ line: Type.Integer({ minimum: 1 }), column: Type.Union([Type.String(), Type.Null()]), code: Type.String(), reason: Type.String() }, closed),
        { description: 'The first few rows that were rejected, in the order of the file.' },
      ),
    ),
    seconds: Type.Number({ minimum: 0 }),
  },
  closed,
);
export type ImportedFile = Static<typeof ImportedFile>;

/** What became of an import, file by file. */
export const ImportReport = Type.Object(
  {
    files: Type.Array(ImportedFile),
    undone: Type.Optional(Type.Array(UndoneImport, { description: 'Imports that had been cut off before this one.' })),
    dataVersion: Type.String({ description: 'The version of the data after the import.' }),
  },
  closed,
);
export type ImportReport = Static<typeof ImportReport>;
