import Type, { type Static } from 'typebox';

import { MappingName } from './uploads.js';
import { AppliedStandard, CheckResult, Unit, Verdict } from './scorecard.js';

const closed = { additionalProperties: false } as const;
const count = Type.Integer({ minimum: 0 });
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

const { value, low, high, n, k, kind, format, countOf, lacking, missing } = CheckResult.properties;

/** A check that looks for signs of bent or wrong figures, as the latest run saw it, and what its miss makes doubtful. */
export const GuardResult = Type.Object(
  {
    check: Type.String(),
    principle: Type.String(),
    question: Type.String(),
    ...{ kind, format, countOf, value, low, high, n, k, lacking, missing },
    standard: AppliedStandard,
    verdict: Verdict,
    state: Type.Enum(['suspected', 'noticed', 'clear', 'not-known'], {
      description: 'Suspected: it casts doubt on other figures. Noticed: it misses, but by too little or too surely by chance to cast doubt. Clear: it meets its standard. Not known: it could not tell.',
    }),
    findings: Type.Array(Type.Object({ id: Type.String(), unit: Unit, sentence: Type.String(), rows: count }, closed)),
    doubts: Type.Array(
      Type.Object(
        { check: Type.String(), principle: Type.String(), question: Type.String(), whole: Type.Boolean(), units: Type.Integer({ minimum: 0, description: 'Units in which it is doubtful.' }) },
        closed,
      ),
      { description: 'Checks that are told with less confidence because of it.' },
    ),
  },
  closed,
);
export type GuardResult = Static<typeof GuardResult>;

/** The moments of one column of a file, over all its imports that told. */
export const ClockColumn = Type.Object(
  {
    source: Type.String(),
    mapping: orNull(MappingName),
    table: Type.String(),
    column: Type.String(),
    from: Type.String({ description: 'The column of the file, where it is one.' }),
    timezone: Type.String({ description: 'As which those without a zone were read.' }),
    values: count,
    zoned: Type.Integer({ minimum: 0, description: 'Of these, how many named their own zone.' }),
    skippedHour: Type.Integer({ minimum: 0, description: 'How many lay in the hour that clocks skip in spring.' }),
  },
  closed,
);
export type ClockColumn = Static<typeof ClockColumn>;

/** At which hours of the day the rows of a source happen, by the clock of the organisation. */
export const ClockHours = Type.Object(
  {
    source: Type.String(),
    mapping: orNull(MappingName),
    table: Type.String(),
    column: Type.String(),
    rows: count,
    midnight: Type.Integer({ minimum: 0, description: 'Rows at exactly midnight: most likely days without a time.' }),
    hours: Type.Array(count, { minItems: 24, maxItems: 24, description: 'Rows by hour, those at exactly midnight left out.' }),
    night: Type.Integer({ minimum: 0, description: 'Of the rows by hour, those from 22:00 to 6:00.' }),
    future: Type.Integer({ minimum: 0, description: 'Rows that lie after the moment at which they were imported.' }),
  },
  closed,
);
export type ClockHours = Static<typeof ClockHours>;

/** A sign that moments were read in the wrong time zone. */
export const ClockSuspicion = Type.Object(
  {
    kind: Type.Enum(['at-night', 'days-shifted', 'summer-earlier', 'summer-later', 'skipped-hour', 'mixed', 'future'], {
      description:
        'Nearly all at night; days without a time that became another hour; the whole day an hour earlier or later in summer than in winter; times that no clock ever showed; some columns with a zone and some without; times that had not come when they were imported.',
    }),
    source: Type.String(),
    mapping: orNull(MappingName),
    table: Type.String(),
    column: Type.String(),
    from: Type.String(),
    rows: count,
    of: count,
    hours: orNull(Type.Number({ description: 'By how many hours the times would have to move.' })),
    timezone: Type.String({ description: 'As which they are read now.' }),
    suggest: orNull(Type.String({ description: 'The time zone that would explain it, where one does.' })),
  },
  closed,
);
export type ClockSuspicion = Static<typeof ClockSuspicion>;

/** Whether the times of the data are those of the organisation's clock. */
export const ClockCheck = Type.Object(
  {
    timezone: Type.String({ description: "The organisation's." }),
    values: Type.Integer({ minimum: 0, description: 'Moments whose import told whether they named a zone.' }),
    zoned: count,
    untold: Type.Integer({ minimum: 0, description: 'Imports from before that was kept.' }),
    columns: Type.Array(ClockColumn),
    hours: Type.Array(ClockHours),
    suspicions: Type.Array(ClockSuspicion),
  },
  closed,
);
export type ClockCheck = Static<typeof ClockCheck>;
