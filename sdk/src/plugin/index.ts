export { apiVersion } from './api-version.js';
export * from './check.js';
export type * from './code.js';
export { capabilitiesNeeded } from './columns-read.js';
export * from './plugin.js';
export * from './points.js';
export * from './population.js';
export type * from './source.js';
export * from './standard.js';
