export { openTestHost, testHostVersion } from './test-host.js';
