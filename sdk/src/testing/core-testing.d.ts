/** The host, as far as the SDK knows it: it is installed by whoever tests a plugin, and found when a test runs. */
declare module '@touchstone/core/testing' {
  import type { TestHost } from './test-host.js';

  export const testHostVersion: number;
  export const openTestHost: () => Promise<TestHost>;
}
