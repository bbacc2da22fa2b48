import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { chromium } from 'playwright-core';

import { usualBrowsers } from '../../core/src/cli/report/find-browser.js';

const execute = promisify(execFile);

/** The browsers that Playwright has once fetched, newest first. */
function fetchedByPlaywright(): readonly string[] {
  const folders = [
    process.env['PLAYWRIGHT_BROWSERS_PATH'],
    path.join(homedir(), '.cache/ms-playwright'),
    path.join(homedir(), 'Library/Caches/ms-playwright'),
  ];
  return folders
    .filter((folder) => folder !== undefined && existsSync(folder))
    .flatMap((folder) =>
      readdirSync(String(folder))
        .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
        .sort((a, b) => Number(b.split('-').at(-1)) - Number(a.split('-').at(-1)))
        .flatMap((name) => [
          path.join(String(folder), name, 'chrome-linux64/chrome'),
          path.join(String(folder), name, 'chrome-linux/chrome'),
          path.join(String(folder), name, 'chrome-linux/headless_shell'),
          path.join(String(folder), name, 'chrome-headless-shell-linux64/chrome-headless-shell'),
          path.join(String(folder), name, 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'),
        ]),
    );
}

/** The path of an installed Chromium: `CHROMIUM` decides where it is set. Throws where that names nothing. */
export function findChromium(): string | undefined {
  const chosen = process.env['CHROMIUM'];
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) {
      throw new Error(`CHROMIUM names "${chosen}", which does not exist.`);
    }
    return chosen;
  }
  return [...usualBrowsers, chromium.executablePath(), ...fetchedByPlaywright()].find((candidate) => existsSync(candidate));
}

async function installFromDebian(): Promise<void> {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 64e6 };
  await execute('apt-get', ['update'], options);
  await execute('apt-get', ['install', '-y', 'chromium'], options);
}

async function fetchByPlaywright(): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
  await execute(process.execPath, [path.join(path.dirname(manifest), 'cli.js'), 'install', 'chromium'], { maxBuffer: 64e6 });
}

/**
 * The path of a Chromium. If none is there, one is installed: from the packages of Debian as root, else by Playwright.
 *
 * Throws with the reason and the remedy where that cannot be done: a browser test never passes unseen.
 */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found !== undefined) {
    return found;
  }

  const remedy = 'Install Chromium, or set CHROMIUM to the path of one.';
  const onDebianAsRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const origin = onDebianAsRoot ? 'the packages of Debian' : 'Playwright';
  process.stderr.write(`No Chromium was found. Installing it from ${origin} …\n`);
  try {
    await (onDebianAsRoot ? installFromDebian() : fetchByPlaywright());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`No Chromium was found, and installing it from ${origin} failed: ${reason}\n${remedy}`, { cause: error });
  }
  const installed = findChromium();
  if (installed === undefined) {
    throw new Error(`Chromium was installed from ${origin} and is not where it was expected. ${remedy}`);
  }
  return installed;
}
