import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { commitment } from '../model/index.js';
import { proposalKey, proposals } from './index.js';
import { knownShare } from './known-share.js';

const at = (place: string): string => fileURLToPath(new URL(place, import.meta.url));

test('has an entry of its own for each proposal, and a file for each entry', () => {
  const { exports } = JSON.parse(readFileSync(at('../../package.json'), 'utf8')) as { exports: Readonly<Record<string, unknown>> };
  const files = readdirSync(at('.')).filter((file) => !/^(?:index|proposal)\.ts$|\.test\.ts$/.test(file));

  expect(files.sort()).toEqual(proposals.map(({ name }) => `${name}.ts`).sort());
  expect(proposals.filter(({ name }) => !(`./proposed/${name}` in exports) || !existsSync(at(`./${name}.ts`)))).toEqual([]);
  expect(proposals.filter(({ version, doc }) => !Number.isInteger(version) || version < 1 || doc === '').map(proposalKey)).toEqual([]);
});

test('counts rows in which all columns are known', () => {
  expect(knownShare({ of: commitment, columns: [commitment.doneAt, commitment.dueAt] })).toMatchObject({ kind: 'share', of: 'commitment', meeting: { op: 'and' } });
});
