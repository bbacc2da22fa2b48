export { type CheckProblem, findCheckProblems } from './check-problems.js';
export * from './contribution-schema.js';
export type { JsonSchema } from './json-schema.js';
export * from './manifest-schema.js';
export * from './organisation-schema.js';
export * from './statistic-schema.js';
