import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { isOutdated, stampExample } from './example-stamp.js';

function setUp(): { readonly organisation: string; readonly sources: string } {
  const root = mkdtempSync(path.join(tmpdir(), 'touchstone-stamp-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const [organisation, sources] = [path.join(root, 'org'), path.join(root, 'sources')];
  mkdirSync(path.join(organisation, '.touchstone'), { recursive: true });
  mkdirSync(sources);
  writeFileSync(path.join(sources, 'generate.ts'), 'export const cases = 3;');
  return { organisation, sources };
}

test('an example is outdated once what it is made from is another, and where nothing says what it was made from', () => {
  const { organisation, sources } = setUp();
  expect(isOutdated(organisation, sources)).toBe(true);

  stampExample(organisation, sources);
  expect(isOutdated(organisation, sources)).toBe(false);

  // Neither tests nor pages make an example.
  writeFileSync(path.join(sources, 'generate.test.ts'), '');
  writeFileSync(path.join(sources, 'README.md'), '# Example');
  expect(isOutdated(organisation, sources)).toBe(false);

  writeFileSync(path.join(sources, 'generate.ts'), 'export const cases = 4;');
  expect(isOutdated(organisation, sources)).toBe(true);
  stampExample(organisation, sources);
  writeFileSync(path.join(sources, 'world.ts'), '');
  expect(isOutdated(organisation, sources)).toBe(true);
});
