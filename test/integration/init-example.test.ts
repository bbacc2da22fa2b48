import path from 'node:path';

import type { Scorecard } from '@touchstone/sdk/contract';
import { expect, test } from 'vitest';

import { temporaryFolder, touchstone } from './cli.testing.js';

test('an organisation with made-up data can be scored at once: one branch keeps too few of its promises, another enough', async () => {
  const org = path.join(temporaryFolder(), 'example');
  const made = await touchstone(['init', '--example', '--org', org, '--timezone', 'Europe/Prague', '--json']);
  const scored = await touchstone(['score', '--org', org, '--json']);

  expect([made.exitCode, made.stderr, JSON.parse(made.stdout)]).toMatchObject([0, '', { id: 'example', rows: expect.any(Number) as number }]);
  const { principles } = JSON.parse(scored.stdout) as Scorecard;
  const kept = principles.flatMap(({ checks }) => checks).find(({ id }) => id === 'follow-up.promise-kept');
  const verdictOf = (branch: string) => kept?.units.find(({ unit }) => unit['orgUnit'] === branch)?.verdict;
  expect(verdictOf('harbour')).toBe('misses');
  expect(verdictOf('north')).not.toBe('misses');
});
