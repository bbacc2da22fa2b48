import Type, { type Static } from 'typebox';

/** One pass over one table, for all checks that count its rows by the same moment. */
export const PlannedScan = Type.Object(
  {
    table: Type.String(),
    /** What the scan does, in one sentence. */
    words: Type.String(),
    /** The moment by which a row belongs to a period, in words; null where the state as of the run is measured. */
    period: Type.Union([Type.String(), Type.Null()]),
    checks: Type.Array(Type.String()),
    cuts: Type.Array(Type.Array(Type.String()), { description: 'How figures are told apart: each a list of dimensions, the empty one for the whole organisation.' }),
    reads: Type.Array(Type.String(), { description: 'Other tables that it reads.' }),
    dependsOnMoment: Type.Union([Type.Literal('never'), Type.Literal('while-young'), Type.Literal('always')], {
      description: 'Whether figures of a period depend on the moment of the run: never, only while some rows are young, or always.',
    }),
    kept: Type.Object({ statistics: Type.Integer(), of: Type.Integer() }, { description: 'Of the figures by measure and period, how many are still true from earlier runs.' }),
    sql: Type.String(),
  },
  { additionalProperties: false },
);
export type PlannedScan = Static<typeof PlannedScan>;

/** All that a run would measure. */
export const MeasurePlan = Type.Object(
  {
    asOf: Type.String(),
    grain: Type.String(),
    from: Type.String({ description: 'First day of the first period.' }),
    to: Type.String({ description: 'Last day of the last one.' }),
    periods: Type.Integer(),
    scans: Type.Array(PlannedScan),
    missing: Type.Array(Type.Object({ check: Type.String(), columns: Type.Array(Type.String()) }), { description: 'Checks that cannot run, and what they lack.' }),
  },
  { additionalProperties: false },
);
export type MeasurePlan = Static<typeof MeasurePlan>;
