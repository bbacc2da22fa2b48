import Type, { type Static } from 'typebox';

/** A plugin as the gallery lists it: read from its manifest, nothing executed. */
export const PluginSummary = Type.Object({
  id: Type.String({ examples: ['touchstone.follow-up'] }),
  version: Type.String(),
  principle: Type.String(),
  name: Type.String(),
  question: Type.String(),
  checks: Type.Array(Type.Object({ id: Type.String(), question: Type.String(), runs: Type.Boolean(), missing: Type.Array(Type.String()) })),
  enabled: Type.Boolean(),
  builtIn: Type.Boolean(),
  problem: Type.Union([Type.String(), Type.Null()]),
});
export type PluginSummary = Static<typeof PluginSummary>;
