import Type, { type Static } from 'typebox';

/** A secret that a plugin asks for by name. What it says is never told. */
export const PluginSecret = Type.Object({
  plugin: Type.String(),
  name: Type.String(),
  granted: Type.Boolean({ description: 'Whether the plugin may be given it.' }),
  setAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()], { description: 'When it was set; null while it is not.' }),
});
export type PluginSecret = Static<typeof PluginSecret>;

/** Sets a secret of a plugin. */
export const SecretRequest = Type.Object({ value: Type.String({ minLength: 1, maxLength: 20_000 }) }, { additionalProperties: false });
export type SecretRequest = Static<typeof SecretRequest>;
