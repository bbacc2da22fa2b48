import { existsSync } from 'node:fs';

import { HostError } from '../../base/errors.js';

/** Where browsers that print are usually installed: Chromium, Chrome and Edge, on Linux, macOS and Windows. */
export const usualBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A browser of this machine that prints; `CHROMIUM` decides where it is set. Throws `BROWSER_MISSING`. */
export function findBrowser(env: Readonly<Record<string, string | undefined>>, places: readonly string[] = usualBrowsers): string {
  const chosen = env['CHROMIUM'];
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) {
      throw new HostError('BROWSER_MISSING', { reason: `CHROMIUM names ${chosen}, which does not exist` });
    }
    return chosen;
  }
  const found = places.find((place) => existsSync(place));
  if (found === undefined) {
    throw new HostError('BROWSER_MISSING', { reason: 'none was found where they are usually installed' });
  }
  return found;
}
