export { findCodeProblems, type PackedCode } from './code.js';
export { toContributes } from './contributes.js';
export { PackError, type PackProblem } from './problem.js';
