import { ensureChromium } from '../browser/chromium.js';

/** Makes sure of a browser before the first test of the project begins, outside of every test's time. */
export async function setup(): Promise<void> {
  await ensureChromium();
}
