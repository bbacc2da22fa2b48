import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { spokenVersion, type TestHost, type TestHostModule } from './test-host.js';
import { TesterError } from './world.js';

/** The package of the host, which the author of a plugin has beside the SDK. */
const hostPackage = '@touchstone/core';

const isMissing = (error: unknown): boolean =>
  ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED'].includes(String((error as NodeJS.ErrnoException).code));

/** The host beside the SDK or, where a package manager keeps packages apart, the one of the package in which the test runs. */
async function importHost(): Promise<TestHostModule> {
  try {
    return await import('@touchstone/core/testing');
  } catch (error) {
    if (!isMissing(error)) {
      throw error;
    }
  }
  const { resolve } = createRequire(path.join(process.cwd(), 'package.json'));
  try {
    return (await import(pathToFileURL(resolve(`${hostPackage}/testing`)).href)) as TestHostModule;
  } catch (error) {
    if (!isMissing(error)) {
      throw error;
    }
    const message = `Tests of plugins run on the host itself, which is not installed. Add it: npm install --save-dev ${hostPackage}`;
    throw new TesterError('HOST_MISSING', message, [], { cause: error });
  }
}

/**
 * Opens the host that is installed beside the SDK. It is looked for when a test runs, so that the SDK does not depend on it.
 *
 * Throws a {@link TesterError} with `HOST_MISSING` or, where the two are of different ages, `HOST_UNFIT`.
 */
export async function openHost(): Promise<TestHost> {
  const { testHostVersion, openTestHost } = await importHost();
  if (testHostVersion !== spokenVersion) {
    const message = `This SDK speaks version ${spokenVersion} of testing, the installed ${hostPackage} version ${testHostVersion}. Install versions of the same release.`;
    throw new TesterError('HOST_UNFIT', message);
  }
  return openTestHost();
}
