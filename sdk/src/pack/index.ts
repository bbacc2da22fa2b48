export { toContributes } from './contributes.js';
export { PackError, type PackProblem } from './problem.js';
