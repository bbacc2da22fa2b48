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

/** A plugin with code of its own, as it runs: what it cost, and what befell it. */
export const RunningPlugin = Type.Object({
  plugin: Type.String({ examples: ['acme.staffing'] }),
  version: Type.String(),
  engine: Type.Enum(['quickjs', 'node-debug']),
  state: Type.Enum(['idle', 'active', 'resting', 'trying', 'quarantined'], {
    description: '`resting` after failures, `trying` once to see whether they are over, `quarantined` until an administrator releases it.',
  }),
  activatedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
  activationMs: Type.Union([Type.Number({ minimum: 0 }), Type.Null()], { description: 'How long it took to be ready, when it last was made so.' }),
  calls: Type.Integer({ minimum: 0 }),
  failures: Type.Integer({ minimum: 0 }),
  strikes: Type.Integer({ minimum: 0, description: 'Of the last five minutes: how often it took more than it may.' }),
  cpuMs: Type.Number({ minimum: 0, description: 'Processor time of all calls.' }),
  cpuMsPer1000: Type.Union([Type.Number({ minimum: 0 }), Type.Null()], { description: 'Processor time for a thousand statistics.' }),
  memoryBytes: Type.Integer({ minimum: 0, description: 'Of its machine; 0 while it has none.' }),
  restsUntil: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
  quarantinedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
  lastError: Type.Union([
    Type.Object({ code: Type.String(), detail: Type.String(), at: Type.String({ format: 'date-time' }) }),
    Type.Null(),
  ]),
});
export type RunningPlugin = Static<typeof RunningPlugin>;
