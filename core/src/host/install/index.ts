export { installedFolders } from './installed-folders.js';
export * from './plugin-administration.js';
export { PluginInstaller } from './plugin-installer.js';
export { type LockedPlugin, type PluginLock, readLock } from './plugin-lock.js';
export type { StagedFolder } from './stage-plugin.js';
export { toAbsoluteSpec } from './package-spec.js';
