export type { FailureKind, GuestCall } from './protocol.js';
export { type CallResult, type PluginCode, Sandbox, type SandboxEvent } from './sandbox.js';
export { type DebugOptions, nodeDebugEngine, quickjsEngine, type SandboxEngine } from './sandbox-engine.js';
export { isStrike, SandboxFailure } from './sandbox-failure.js';
export { defaultLimits, type SandboxLimits } from './sandbox-limits.js';
