import Type, { type Static } from 'typebox';

const closed = { additionalProperties: false } as const;

/** Something that a plugin asks to be allowed, and whether it is. */
export const PluginCapability = Type.Object({
  name: Type.String({ description: '`text`, `people`, `sql`, `secrets:<name>` or `network:<origin>`.', examples: ['network:https://api.example.com'] }),
  granted: Type.Boolean(),
  reason: Type.Union([Type.String(), Type.Null()], { description: 'Why it was granted.' }),
});
export type PluginCapability = Static<typeof PluginCapability>;

/** A plugin as the gallery lists it: read from its manifest, nothing executed. */
export const PluginSummary = Type.Object({
  id: Type.String({ examples: ['touchstone.follow-up'] }),
  version: Type.String(),
  principle: Type.String(),
  name: Type.String(),
  question: Type.String(),
  checks: Type.Array(Type.Object({ id: Type.String(), question: Type.String(), runs: Type.Boolean(), missing: Type.Array(Type.String()) })),
  enabled: Type.Boolean(),
  waits: Type.Boolean({ description: 'Whether it is enabled by default alone and has data for none of its checks: it counts from the run on in which one has.' }),
  builtIn: Type.Boolean(),
  problem: Type.Union([Type.String(), Type.Null()]),
  capabilities: Type.Array(PluginCapability),
  contributes: Type.Array(Type.Object({ point: Type.String(), id: Type.String() }), { description: 'What it brings beside checks and texts.' }),
  pinned: Type.Boolean(),
  held: Type.Union([Type.Object({ version: Type.String(), asks: Type.Array(Type.String()) }), Type.Null()], {
    description: 'Another version that waits for consent, and what it asks for beyond the present one; nothing where it waits because it measures otherwise.',
  }),
  earlier: Type.Array(Type.String(), { description: 'Versions to go back to, newest first.' }),
});
export type PluginSummary = Static<typeof PluginSummary>;

/** What became of what a notifier made of the new findings of a run. */
export const PluginNotification = Type.Object({
  notifier: Type.String({ description: 'The id of the plugin, a slash, and its own.', examples: ['acme.chat/team'] }),
  at: Type.String({ format: 'date-time' }),
  outcome: Type.Enum(['sent', 'silent', 'failed'], { description: '`silent`: it had nothing to say.' }),
  messages: Type.Integer({ minimum: 0, description: 'How many were posted.' }),
  detail: Type.Union([Type.String(), Type.Null()], { description: 'What went wrong.' }),
});
export type PluginNotification = Static<typeof PluginNotification>;

/** A plugin with code of its own, as it runs: what this version of it cost, and what befell it, also in earlier processes. */
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
  memoryBytes: Type.Integer({ minimum: 0, description: 'Of its machine, when it last answered.' }),
  restsUntil: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
  quarantinedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
  lastError: Type.Union([
    Type.Object({ code: Type.String(), detail: Type.String(), at: Type.String({ format: 'date-time' }) }),
    Type.Null(),
  ]),
  lastNotification: Type.Union([PluginNotification, Type.Null()]),
});
export type RunningPlugin = Static<typeof RunningPlugin>;

/** What became of a plugin that was to be changed. */
export const PluginChange = Type.Object({
  plugin: Type.String(),
  outcome: Type.Enum(['installed', 'updated', 'held', 'unchanged', 'rolled-back', 'removed', 'pinned', 'unpinned', 'granted', 'revoked']),
  /** The version that is there now; the last one of a plugin that was removed. */
  version: Type.String(),
  previous: Type.Union([Type.String(), Type.Null()], { description: 'The version before, where it is another.' }),
  waiting: Type.Union([Type.String(), Type.Null()], { description: 'The version that waits for consent.' }),
  capabilities: Type.Array(Type.String(), { description: 'What was granted or revoked; what is newly asked for by what was installed or waits.' }),
});
export type PluginChange = Static<typeof PluginChange>;

const reason = Type.String({ minLength: 3, maxLength: 500, description: 'Why; kept with the name of whoever did it.' });

export const PluginInstallRequest = Type.Object(
  {
    spec: Type.String({ minLength: 1, maxLength: 1000, description: 'An absolute path of a folder or a tarball on the server, or a name of an npm package with a version or a range.' }),
    registry: Type.Optional(Type.String({ format: 'uri', maxLength: 500, description: 'Address of an npm registry. Default: the one of npm.' })),
    accept: Type.Optional(Type.Boolean({ description: 'Takes another version of a plugin that takes part also where it measures otherwise. Default: it waits for consent.' })),
  },
  closed,
);
export type PluginInstallRequest = Static<typeof PluginInstallRequest>;

export const PluginRollbackRequest = Type.Object({ version: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })) }, closed);
export const PluginPinRequest = Type.Object({ pinned: Type.Boolean() }, closed);
export const PluginConsentRequest = Type.Object({ reason }, closed);

export const PluginGrantRequest = Type.Object(
  {
    capabilities: Type.Array(Type.String({ minLength: 1, maxLength: 300 }), { minItems: 1, maxItems: 100 }),
    reason,
    privateNetwork: Type.Optional(Type.Boolean({ description: 'Whether the hosts may lie in a private network or on this machine. Default: no.' })),
  },
  closed,
);
export type PluginGrantRequest = Static<typeof PluginGrantRequest>;

export const PluginRevokeRequest = Type.Object({ capabilities: PluginGrantRequest.properties.capabilities, reason }, closed);
export type PluginRevokeRequest = Static<typeof PluginRevokeRequest>;
