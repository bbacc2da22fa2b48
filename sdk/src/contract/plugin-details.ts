import Type, { type Static } from 'typebox';

const closed = { additionalProperties: false } as const;
const Nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

const id = Type.String({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 200 });

/** A value of a setting, as it stands in `touchstone.json`. */
const Value = Type.Union([Type.Number(), Type.String({ maxLength: 10_000 }), Type.Boolean(), Type.Array(Type.String({ maxLength: 1000 }), { maxItems: 1000 }), Type.Array(Type.Record(id, Type.Union([Type.Number(), Type.String({ maxLength: 10_000 }), Type.Boolean()])), { maxItems: 1000 })]);

/** Everything the gallery tells of one plugin beside its summary: read from its files, nothing executed. */
export const PluginDetails = Type.Object(
  {
    plugin: Type.String(),
    description: Nullable(Type.String()),
    author: Nullable(Type.String({ description: 'As its package says it; nobody has checked that.' })),
    license: Nullable(Type.String()),
    homepage: Nullable(Type.String({ description: 'An address of https or http.' })),
    changelog: Nullable(Type.String({ description: 'Markdown.' })),
    pages: Type.Array(Type.Object({ name: Type.String(), text: Type.String({ description: 'Markdown.' }) }, closed), { description: 'Its documentation.' }),
    hasCode: Type.Boolean({ description: 'Whether it brings code of its own; it runs in a sandbox.' }),
    weights: Type.Array(
      Type.Object(
        {
          name: Type.String({ description: 'Of its principle, or of one of its checks.', examples: ['follow-up', 'follow-up.promise-kept'] }),
          proposed: Type.Number({ minimum: 0 }),
          value: Type.Number({ minimum: 0 }),
          set: Type.Boolean({ description: 'Whether the organisation set it.' }),
        },
        closed,
      ),
      { description: 'The principle first.' },
    ),
    settings: Type.Object(
      {
        schema: Type.Record(Type.String(), Type.Unknown(), { description: 'JSON Schema of an object with a property for each setting, from which a form is made.' }),
        values: Type.Record(Type.String(), Type.Unknown(), { description: 'What holds for the organisation.' }),
        set: Type.Array(Type.String(), { description: 'The settings whose value the organisation set.' }),
        differing: Type.Record(Type.String(), Type.Array(Type.String()), { description: 'By setting, the org units with values of their own.' }),
      },
      closed,
    ),
  },
  closed,
);
export type PluginDetails = Static<typeof PluginDetails>;

/** Values of settings of a plugin, by their ids; null takes the plugin's own again. What is left out stays as it is. */
export const PluginSettingsRequest = Type.Object({ values: Type.Record(id, Type.Union([Value, Type.Null()])) }, closed);
export type PluginSettingsRequest = Static<typeof PluginSettingsRequest>;

/** Weights of the principle of a plugin and of its checks, by name; null takes what is proposed again. */
export const PluginWeightsRequest = Type.Object(
  {
    weights: Type.Record(Type.String({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)?$', maxLength: 200 }), Nullable(Type.Number({ minimum: 0, maximum: 1000 }))),
  },
  closed,
);
export type PluginWeightsRequest = Static<typeof PluginWeightsRequest>;
