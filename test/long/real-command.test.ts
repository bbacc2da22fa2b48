import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, onTestFinished, test } from 'vitest';

import type { Scorecard } from '@touchstone/sdk/contract';

import { realSets } from '../integration/real-sets/all-sets.testing.js';
import { checksOf } from '../integration/real-sets/imported-set.testing.js';
import { fileOf, hasRealData, mappingOf, realData } from '../integration/real-sets/real-set.testing.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const schema = JSON.parse(readFileSync(path.join(root, 'sdk', 'schemas', 'scorecard-1.json'), 'utf8')) as object;
const isScorecard = addFormats.default(new Ajv({ allErrors: true, strict: false })).compile<Scorecard>(schema);

/** Runs the command as the README says, from the root, and gives its standard output. Throws what it said on standard error where it failed. */
async function touchstone(...args: readonly string[]): Promise<string> {
  const child = spawn('npm', ['run', '--silent', 'touchstone', '--', ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const exitCode = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (exitCode !== 0) {
    throw new Error(`touchstone ${args.join(' ')} ended with ${String(exitCode)}: ${errors}`);
  }
  return output;
}

describe.each(hasRealData ? realSets : [])('$name, by the command alone', (set) => {
  test('prints a scorecard that the published schema allows, with something measured', async ({ annotate }) => {
    const folder = mkdtempSync(path.join(tmpdir(), `${set.name}-`));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    await touchstone('init', '--org', folder, '--name', set.name, '--timezone', set.timezone, '--locale', 'en', '--currency', 'USD');
    for (const file of set.files) {
      await touchstone('import', fileOf(set, file), '--org', folder, '--map', mappingOf(set, file));
    }

    const scorecard: unknown = JSON.parse(await touchstone('score', '--org', folder, '--json'));

    expect(isScorecard(scorecard), JSON.stringify(isScorecard.errors)).toBe(true);
    const verdicts = Object.entries(Object.groupBy(checksOf(scorecard as Scorecard), ({ verdict }) => verdict));
    await annotate(verdicts.map(([verdict, checks]) => `${checks.length} ${verdict}`).join(', '));
    expect(verdicts.filter(([verdict]) => verdict !== 'not-measured')).not.toEqual([]);
  });
});

if (!hasRealData) {
  test('no real set was scored, because the exports are not beside the project', async ({ annotate }) => {
    await annotate(`${realData} does not exist.`);
    expect(hasRealData).toBe(false);
  });
}
