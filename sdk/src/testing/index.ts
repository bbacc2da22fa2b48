export { columnsRead } from '../plugin/columns-read.js';
export { at, type Builders, type Given, given, type GivenRow, many } from './given.js';
export { pageHeadings } from './page-problems.js';
export * from './plugin-problems.js';
export { testCheck } from './test-check.js';
export type * from './test-host.js';
export { type CheckTest, type ExpectedFinding, type ExpectedStatistic, type ExpectedUnit, TesterError, type TesterErrorCode, type TestProblem, type World } from './world.js';
export type { GivenRows } from './world-tables.js';
