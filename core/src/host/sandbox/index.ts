export type { FailureKind, GuestCall, GuestPull } from './protocol.js';
export { type CallResult, type PluginCode, Sandbox, type SandboxEvent, type SourceSession } from './sandbox.js';
export { type DebugOptions, nodeDebugEngine, quickjsEngine, type SandboxEngine } from './sandbox-engine.js';
export { isStrike, SandboxFailure } from './sandbox-failure.js';
export { defaultLimits, type SandboxLimits } from './sandbox-limits.js';
