export * from './build.js';
export type * from './measure.js';
export * from './statistic.js';
