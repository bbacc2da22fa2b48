import Type, { type Static } from 'typebox';

const closed = { additionalProperties: false } as const;
const cell = Type.Union([Type.String({ maxLength: 10_000 }), Type.Number(), Type.Boolean(), Type.Null()]);

/** Text as it is, or in Markdown. */
export const CommandText = Type.Object({ kind: Type.Enum(['text', 'markdown']), text: Type.String({ maxLength: 1_000_000 }) }, closed);
export type CommandText = Static<typeof CommandText>;

export const CommandTable = Type.Object(
  {
    kind: Type.Literal('table'),
    columns: Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { minItems: 1, maxItems: 100, uniqueItems: true }),
    rows: Type.Array(Type.Array(cell, { maxItems: 100 }), { maxItems: 10_000, description: 'Each with a cell for each column.' }),
  },
  closed,
);
export type CommandTable = Static<typeof CommandTable>;

/** What a command answers. Nobody takes any of it for HTML. */
export const CommandResult = Type.Union([CommandText, CommandTable]);
export type CommandResult = Static<typeof CommandResult>;

const argumentValue = Type.Union([Type.Number(), Type.String(), Type.Boolean(), Type.Array(Type.String())]);

/** A command of an enabled plugin, and what it wants to be told. */
export const CommandSummary = Type.Object({
  id: Type.String({ description: 'The id of the plugin, a slash, and its own.', examples: ['acme.promises/worst-units'] }),
  plugin: Type.String(),
  doc: Type.String(),
  arguments: Type.Array(
    Type.Object({
      id: Type.String(),
      doc: Type.String(),
      type: Type.Enum(['number', 'duration', 'list', 'text', 'boolean'], { description: 'A duration is in seconds.' }),
      default: Type.Union([argumentValue, Type.Null()], { description: 'Null where it must be given.' }),
    }),
  ),
  checks: Type.Array(Type.String(), { description: 'Whose results it is given.' }),
});
export type CommandSummary = Static<typeof CommandSummary>;

/** Runs a command. */
export const CommandRequest = Type.Object({ arguments: Type.Optional(Type.Record(Type.String({ maxLength: 100 }), argumentValue)) }, closed);
export type CommandRequest = Static<typeof CommandRequest>;
