import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { Failure, main } from './lib/failure.mjs';
import { cache } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { lint, longSuites, suites, types, vitest } from './lib/tools.mjs';

const heading = (text) => process.stdout.write(`\n${text}\n`);

/** Lint and types count as one test each. */
async function count(title, check) {
  heading(title);
  const passed = (await check()) === 0;
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: [] };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}

/**
 * Runs one suite and counts from Vitest's own report. A file that could not be loaded is a failed test; so is a suite
 * that wrote no report, found no test, or ended badly for a reason that no test shows.
 */
async function countSuite({ name, projects }) {
  heading(`Tests: ${name}`);
  const file = join(cache, `tests-${name}.json`);
  rmSync(file, { force: true });
  const code = await vitest(projects, ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${file}`]);
  if (code === 130 || code === 143) {
    throw new Failure('The tests were interrupted.', code);
  }

  const report = readReport(file);
  const files = report?.testResults ?? [];
  const unloaded = files.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  const passed = report?.numPassedTests ?? 0;
  const failed = (report?.numFailedTests ?? 0) + unloaded.length;
  const skipped = files
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => !['passed', 'failed'].includes(status))
    .map(({ fullName }) => fullName);

  if (failed === 0 && (code !== 0 || passed === 0)) {
    heading(`The suite "${name}" ended with exit code ${code} and ${passed} tests passed: counted as a failure.`);
    return { passed, failed: 1, skipped };
  }
  return { passed, failed, skipped };
}

/** Installs, or builds: a failure is told in words and counted, so that the closing line is never missing. */
async function succeeds(preparation) {
  try {
    await prepare({ everything: true, ...preparation });
    return true;
  } catch (error) {
    if (!(error instanceof Failure) || error.exitCode !== 3) {
      throw error;
    }
    process.stderr.write(`\n${error.message}\n`);
    return false;
  }
}

await main(async () => {
  if (!(await succeeds({ build: false }))) {
    heading('0 passed, 1 failed');
    return 1;
  }
  const built = await succeeds({ build: true });

  const long = process.argv.includes('--long');
  const counts = long ? [] : [await count('Lint', lint), await count('Types', types)];
  for (const suite of long ? longSuites : suites) {
    if (suite.build && !built) {
      heading(`Tests: ${suite.name} cannot run, because the build failed: counted as a failure.`);
      counts.push({ passed: 0, failed: 1, skipped: [] });
    } else {
      counts.push(await countSuite(suite));
    }
  }

  const sum = (key) => counts.reduce((total, each) => total + each[key], 0);
  const skipped = counts.flatMap((each) => each.skipped);
  if (skipped.length > 0) {
    heading(`${skipped.length} skipped:\n${skipped.map((title) => `  ${title}`).join('\n')}`);
  }
  heading(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
});
