export * from './build.js';
export type * from './node.js';
export * from './related.js';
export * from './value.js';
