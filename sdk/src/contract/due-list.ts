import Type, { type Static } from 'typebox';

import { EvidenceColumn } from './evidence.js';
import { AppliedStandard } from './scorecard.js';

const closed = { additionalProperties: false } as const;

/** Rows of one check that fall due, day by day. */
export const DueCheck = Type.Object(
  {
    id: Type.String(),
    principle: Type.String(),
    question: Type.String(),
    critical: Type.Boolean(),
    provenance: AppliedStandard.properties.provenance,
    source: Type.Union([Type.String(), Type.Null()], { description: 'Where the standard comes from, such as the law and its section.' }),
    overdue: Type.Integer({ minimum: 0, description: 'Rows that miss already.' }),
    due: Type.Integer({ minimum: 0, description: 'Rows that will miss by the end of the days, if nothing happens.' }),
    perDay: Type.Array(Type.Integer({ minimum: 0 }), { description: 'How many fall due on each of the days.' }),
    columns: Type.Array(EvidenceColumn),
    rows: Type.Array(Type.Object({ on: Type.String({ format: 'date', description: 'The local day on which it falls due.' }), row: Type.Record(Type.String(), Type.Unknown()) }, closed), {
      description: 'The first rows that fall due, earliest first.',
    }),
  },
  closed,
);
export type DueCheck = Static<typeof DueCheck>;

/** What falls due in the days to come: rows that will miss a standard by the passing of time alone. Those the law speaks of come first. */
export const DueList = Type.Object(
  {
    asOf: Type.String({ format: 'date-time' }),
    days: Type.Array(Type.String({ format: 'date' }), { description: 'The local days, that of the moment first.' }),
    checks: Type.Array(DueCheck, { description: 'Checks of which something falls due, or is overdue.' }),
    looked: Type.Integer({ minimum: 0, description: 'Checks of which rows can fall due and whose data are there.' }),
  },
  closed,
);
export type DueList = Static<typeof DueList>;
