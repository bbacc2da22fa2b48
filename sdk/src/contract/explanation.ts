import Type, { type Static } from 'typebox';

import { AppliedStandard, SettingOrigin } from './scorecard.js';

/** How a check is calculated: generated from its measure, in words and in SQL. */
export const Explanation = Type.Object(
  {
    check: Type.String(),
    question: Type.String(),
    /** The measure in one sentence. */
    words: Type.String(),
    /** How the interval is made and the verdict reached, in words. */
    judging: Type.String(),
    periodRule: Type.String(),
    timezone: Type.String(),
    calendar: Type.String(),
    countOf: Type.String(),
    needs: Type.Array(Type.String(), { description: 'Columns the measure reads.' }),
    missing: Type.Array(Type.String()),
    excluded: Type.Array(Type.Object({ why: Type.String(), words: Type.String(), rows: Type.Integer() })),
    settings: Type.Array(
      Type.Object({
        id: Type.String(),
        name: Type.String({ description: 'What the plugin calls it.' }),
        value: Type.Unknown(),
        words: Type.String(),
        doc: Type.String(),
        setBy: Type.Optional(SettingOrigin),
        units: Type.Optional(
          Type.Array(Type.Object({ orgUnit: Type.String(), name: Type.String(), value: Type.Unknown(), words: Type.String() }), {
            description: 'Where it differs: each holds for its org unit and everything below it that has none of its own.',
          }),
        ),
      }),
    ),
    standard: AppliedStandard,
    sample: Type.Optional(
      Type.Object(
        {
          share: Type.Number({ minimum: 0, maximum: 1, description: 'What is assumed: the share as it was measured last, or its target where it was not.' }),
          rows: Type.Integer({ minimum: 0, description: 'Rows behind the figure now.' }),
          within: Type.Array(Type.Object({ half: Type.Number({ description: 'Half the width of the interval.' }), rows: Type.Integer({ minimum: 1 }) })),
          perfect: Type.Optional(Type.Integer({ minimum: 1, description: 'Rows that surely keep the standard if none falls short.' })),
          settled: Type.Optional(Type.Integer({ minimum: 1, description: 'Rows that settle whether the target is kept, if the share stays as it is.' })),
        },
        { description: 'Of a share: how many rows it takes to know it, for who has to draw a sample.' },
      ),
    ),
    plugin: Type.Object({ id: Type.String(), version: Type.String() }),
    sql: Type.String(),
  },
  { additionalProperties: false },
);
export type Explanation = Static<typeof Explanation>;
