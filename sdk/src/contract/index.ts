export * from './data-health.js';
export * from './evidence.js';
export * from './explanation.js';
export * from './finding-page.js';
export * from './organisation.js';
export * from './plugins.js';
export * from './problem.js';
export * from './scorecard.js';
