export * from './check.js';
export * from './plugin.js';
export * from './population.js';
export * from './standard.js';
