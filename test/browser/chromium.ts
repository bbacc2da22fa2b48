import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

const wellKnown = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

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
  return [...wellKnown, ...fetchedByPlaywright()].find((candidate) => existsSync(candidate));
}

async function installWithApt(): Promise<void> {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await execute('apt-get', ['update'], { env: environment, maxBuffer: 64e6 });
  await execute('apt-get', ['install', '-y', 'chromium'], { env: environment, maxBuffer: 64e6 });
}

function whyNotInstallable(): string | undefined {
  if (!existsSync('/etc/debian_version')) {
    return 'this is not Debian';
  }
  return process.getuid?.() === 0 ? undefined : 'only root may install it here';
}

/**
 * The path of a Chromium, installed from Debian's packages if none is there.
 *
 * Throws with the reason and the remedy where that cannot be done: a browser test never passes unseen.
 */
export async function ensureChromium(): Promise<string> {
  const remedy = 'Install Chromium, or set CHROMIUM to the path of one.';
  const found = findChromium();
  if (found !== undefined) {
    return found;
  }

  const reason = whyNotInstallable();
  if (reason !== undefined) {
    throw new Error(`No Chromium was found, and ${reason}. ${remedy}`);
  }
  process.stderr.write('No Chromium was found. Installing it from the packages of Debian …\n');
  try {
    await installWithApt();
  } catch (error) {
    throw new Error(`No Chromium was found, and installing it failed. ${remedy}`, { cause: error });
  }
  const installed = findChromium();
  if (installed === undefined) {
    throw new Error(`Chromium was installed and is not where it was expected. ${remedy}`);
  }
  return installed;
}
