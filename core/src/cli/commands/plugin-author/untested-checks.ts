import { readFile } from 'node:fs/promises';

import type { PluginContribution } from '@touchstone/sdk';

import { testFiles } from './test-plugin.js';

/** The checks that no test names. A test may find its checks in other ways, so that this is to be told and refuses nothing. */
export async function untestedChecks({ checks }: PluginContribution, folder: string): Promise<readonly string[]> {
  const tests = (await Promise.all(testFiles(folder).map((file) => readFile(file, 'utf8')))).join('\n');
  return checks.filter(({ id }) => !new RegExp(`['"\`]${id}['"\`]`).test(tests)).map(({ id }) => `the check "${id}" is named by no test below src: try it with testCheck of @touchstone/sdk/testing`);
}
