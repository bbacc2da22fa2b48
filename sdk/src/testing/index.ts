export { columnsRead } from '../plugin/columns-read.js';
export { pageHeadings } from './page-problems.js';
export * from './plugin-problems.js';
