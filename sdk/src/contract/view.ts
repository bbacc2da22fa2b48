import Type, { type Static } from 'typebox';

import { NamedPeriod } from './period-comparison.js';
import { Grain, Unit } from './scorecard.js';

const closed = { additionalProperties: false } as const;

/** What a scorecard is looked at by: a period, and a unit of an org unit, a channel or both. Left out, all of it. */
export const ViewAsked = Type.Object(
  {
    period: Type.Optional(Type.String({ examples: ['2026-03', '2026-Q1'] })),
    unit: Type.Optional(Unit),
  },
  closed,
);
export type ViewAsked = Static<typeof ViewAsked>;

/** What a scorecard can be looked at by, beside the units of the organisation. */
export const ViewChoices = Type.Object(
  {
    periods: Type.Array(Type.Object({ ...NamedPeriod.properties, grain: Grain }, closed), {
      description: 'That of the latest run, and those that are over and have data: of its grain first, then months and quarters, each kind newest first.',
    }),
    channels: Type.Array(
      Type.Object({ id: Type.String(), name: Type.String(), orgUnit: Type.Union([Type.String(), Type.Null()], { description: 'The org unit that it belongs to.' }) }, closed),
      { description: 'By id.' },
    ),
  },
  closed,
);
export type ViewChoices = Static<typeof ViewChoices>;
