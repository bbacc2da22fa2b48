export { AuditLog, type AuditEntry, localOwner } from './audit-log.js';
export { DisclosureStore, type StoredDisclosure } from './disclosure-store.js';
export { FindingStore, type StoredFinding } from './finding-store.js';
export type { CapabilityGrant, GrantStore } from './grant-store.js';
export { type ListedRun, RunStore, type RunOrigin, type SaveRun, type StoredRun } from './run-store.js';
export type { RunningRecord, RunningStore } from './running-store.js';
export type { FindingState } from './schema.js';
export { SettingsHistory, type SettingsVersion } from './settings-history.js';
export { openStateDatabase, StateDatabase } from './state-database.js';
