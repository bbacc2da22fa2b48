import Type, { type Static } from 'typebox';

import { ImportedFile } from './imports.js';

const closed = { additionalProperties: false } as const;
const count = Type.Integer({ minimum: 0 });
const orNull = <T extends ReturnType<typeof Type.String>>(schema: T) => Type.Union([schema, Type.Null()]);
const since = orNull(Type.String({ description: 'From where the source goes on the next time; null where it begins anew.' }));

/** A source of an enabled plugin: what it brings, what it needs, and when it was last pulled. */
export const SourceSummary = Type.Object({
  id: Type.String({ description: 'The id of the plugin, a slash, and its own.', examples: ['acme.desk/tickets'] }),
  plugin: Type.String(),
  doc: Type.String(),
  tables: Type.Array(Type.String()),
  needs: Type.Array(Type.Object({ name: Type.String({ examples: ['network:https://api.example.com', 'secrets:token'] }), granted: Type.Boolean(), set: Type.Boolean({ description: 'Of a secret: whether it is kept. Of anything else: true.' }) })),
  since,
  pulledAt: orNull(Type.String({ format: 'date-time' })),
  rows: Type.Union([count, Type.Null()], { description: 'Of the last pull.' }),
});
export type SourceSummary = Static<typeof SourceSummary>;

/** Pulls a source. */
export const SourcePullRequest = Type.Object(
  {
    again: Type.Optional(Type.Boolean({ description: 'Whether all is asked for again, from the beginning. Default: no.' })),
    id: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9_-]{1,64}$', description: 'Names this pull in its progress events. Default: made by the server.' })),
  },
  closed,
);
export type SourcePullRequest = Static<typeof SourcePullRequest>;

/** What became of a pull. */
export const SourcePullReport = Type.Object(
  {
    source: Type.String(),
    rows: Type.Integer({ minimum: 0, description: 'How many it brought.' }),
    requests: Type.Integer({ minimum: 0, description: 'How often it fetched.' }),
    since,
    imported: Type.Union([ImportedFile, Type.Null()], { description: 'What became of the rows; null where there were none.' }),
    dataVersion: Type.String({ description: 'The version of the data after the pull.' }),
    seconds: Type.Number({ minimum: 0 }),
  },
  closed,
);
export type SourcePullReport = Static<typeof SourcePullReport>;
