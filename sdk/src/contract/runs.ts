import Type, { type Static } from 'typebox';

/** The answer to a request for a run. */
export const RunAccepted = Type.Object(
  {
    job: Type.String({ description: 'Names the run in the events until it is finished and has an id.' }),
    joined: Type.Boolean({ description: 'Whether a run was already waiting or under way, which this request now shares.' }),
  },
  { additionalProperties: false },
);
export type RunAccepted = Static<typeof RunAccepted>;
