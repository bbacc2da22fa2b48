export * from './capability.js';
export * from './capability-guard.js';
export { createGuardedFetch, type GuardedFetch, type GuardedFetchOptions, type GuardedRequest, type GuardedResponse } from './guarded-fetch.js';
export type { Lookup } from './pinned-agent.js';
