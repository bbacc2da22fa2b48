import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

import { Failure, main } from './lib/failure.mjs';
import { cache, root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { lint, longSuites, suites, types, vitest } from './lib/tools.mjs';

const heading = (text) => process.stdout.write(`\n${text}\n`);

function list(what, titles) {
  if (titles.length > 0) {
    heading(`${titles.length} ${what}:\n${titles.map((title) => `  ${title}`).join('\n')}`);
  }
}

/** Lint and types count as one test each. */
async function count(title, check) {
  heading(title);
  const passed = (await check()) === 0;
  return { passed: passed ? 1 : 0, failures: passed ? [] : [title], skipped: [] };
}

/** What failed, with the first line of why: a long log may be read from its end, or be kept in part. */
const told = (file, title, message) => `${relative(root, file)}: ${title}\n    ${message?.split('\n')[0] ?? 'no message'}`;

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
  const tests = files.flatMap(({ name: path, assertionResults }) => assertionResults.map((test) => ({ ...test, path })));
  const failures = [
    ...unloaded.map((unit) => told(unit.name, 'could not be loaded', unit.message)),
    ...tests.filter(({ status }) => status === 'failed').map((test) => told(test.path, test.fullName, test.failureMessages[0])),
  ];
  const skipped = tests.filter(({ status }) => !['passed', 'failed'].includes(status)).map(({ fullName }) => fullName);

  if (failures.length === 0 && (code !== 0 || passed === 0)) {
    failures.push(`The suite "${name}" ended with exit code ${code} and ${passed} tests passed.`);
  }
  return { passed, failures, skipped };
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
      counts.push({ passed: 0, failures: [`The suite "${suite.name}" cannot run, because the build failed.`], skipped: [] });
    } else {
      counts.push(await countSuite(suite));
    }
  }

  const passed = counts.reduce((total, each) => total + each.passed, 0);
  const failures = counts.flatMap((each) => each.failures);
  list('skipped', counts.flatMap((each) => each.skipped));
  list('failed', failures);
  heading(`${passed} passed, ${failures.length} failed`);
  return failures.length === 0 ? 0 : 1;
});
