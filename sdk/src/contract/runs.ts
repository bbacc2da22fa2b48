import Type, { type Static } from 'typebox';

/** What a run looks at. Nothing said, the present: then the life of findings goes on. Anything else is a look back. */
export const RunRequest = Type.Object(
  {
    asOf: Type.Optional(
      Type.String({
        pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$',
        description: 'A moment with its zone.',
        examples: ['2026-10-31T23:59:59Z'],
      }),
    ),
    period: Type.Optional(Type.String({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2}|-Q[1-4])?$', description: 'The key of a period.', examples: ['2026-10', '2026-W44', '2026-Q4'] })),
  },
  { additionalProperties: false },
);
export type RunRequest = Static<typeof RunRequest>;

/** The answer to a request for a run. */
export const RunAccepted = Type.Object(
  {
    job: Type.String({ description: 'Names the run in the events until it is finished and has an id.' }),
    joined: Type.Boolean({ description: 'Whether a run was already waiting or under way, which this request now shares.' }),
  },
  { additionalProperties: false },
);
export type RunAccepted = Static<typeof RunAccepted>;
