import Type, { type Static } from 'typebox';

import { ClockCheck, GuardResult } from './data-guards.js';
import { Reconciliation, SourceFreshness } from './data-sources.js';
import { UndoneImport } from './imports.js';
import { MappingName } from './uploads.js';

export const TableHealth = Type.Object({
  table: Type.String(),
  area: Type.String(),
  rows: Type.Integer({ minimum: 0 }),
  first: Type.Union([Type.String(), Type.Null()]),
  last: Type.Union([Type.String(), Type.Null()]),
  columns: Type.Array(
    Type.Object({ name: Type.String(), filled: Type.Number({ minimum: 0, maximum: 1 }), required: Type.Boolean() }),
  ),
});
export type TableHealth = Static<typeof TableHealth>;

export const ImportBatch = Type.Object({
  id: Type.String(),
  fileName: Type.String(),
  sourceSystem: Type.String(),
  sha256: Type.String(),
  loadedAt: Type.String({ format: 'date-time' }),
  mapping: Type.Union([Type.String(), Type.Null()]),
  rowsRead: Type.Integer(),
  rowsKept: Type.Integer(),
  rowsRejected: Type.Integer(),
});
export type ImportBatch = Static<typeof ImportBatch>;

/** A row that did not fit, kept with the reason. */
export const ImportReject = Type.Object({
  batch: Type.String(),
  fileName: Type.String(),
  line: Type.Integer({ minimum: 1 }),
  column: Type.Union([Type.String(), Type.Null()]),
  code: Type.String(),
  reason: Type.String(),
  remedy: Type.String(),
});
export type ImportReject = Static<typeof ImportReject>;

export const DisabledCheck = Type.Object({ check: Type.String(), missing: Type.Array(Type.String()) });
export type DisabledCheck = Static<typeof DisabledCheck>;

/** What the data can be trusted for. */
export const DataHealth = Type.Object(
  {
    dataVersion: Type.String(),
    asOf: Type.Union([Type.String(), Type.Null()]),
    tables: Type.Array(TableHealth),
    batches: Type.Array(ImportBatch),
    rejects: Type.Array(
      Type.Object({
        batch: Type.String(),
        code: Type.String(),
        column: Type.Union([Type.String(), Type.Null()]),
        reason: Type.String(),
        rows: Type.Integer(),
        mapping: Type.Union([MappingName, Type.Null()], { description: 'The kept mapping of such files, where there is one.' }),
      }),
    ),
    sources: Type.Array(SourceFreshness, { description: 'Those that need somebody first.' }),
    reconciliation: Reconciliation,
    guards: Type.Array(GuardResult, { description: 'Checks that look for bent or wrong figures, as the latest run saw them; empty before the first run.' }),
    times: ClockCheck,
    undone: Type.Optional(Type.Array(UndoneImport, { description: 'Imports that a crash cut off, and that were not made again.' })),
    disabled: Type.Array(DisabledCheck, { description: 'Checks that cannot run, and the columns they lack.' }),
  },
  { additionalProperties: false },
);
export type DataHealth = Static<typeof DataHealth>;
