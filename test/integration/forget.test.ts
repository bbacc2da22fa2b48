import { writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Scorecard } from '@touchstone/sdk/contract';
import { expect, onTestFinished, test } from 'vitest';

import { openOrganisation } from '../../core/src/services.js';
import { printed, start, touchstone } from './cli.testing.js';
import { makeOrganisation } from './small-organisation.testing.js';

const days = Array.from({ length: 28 }, (_, index) => String(index + 1).padStart(2, '0'));

/** A promise a day to one of four customers; those made to the first are all kept late. */
async function makePromises(): Promise<string> {
  const folder = await makeOrganisation();
  const cases = days.map((day, index) => `c${index},K-${index % 4},2026-10-${day} 08:00,closed,mail`);
  const promises = days.map((day, index) => `p${index},c${index},callback,2026-10-${day} 08:00,2026-10-${day} 12:00,2026-10-${day} ${index % 4 === 0 ? '13:00' : '11:00'}`);
  const files = {
    'customer.csv': ['id', ...[0, 1, 2, 3].map((place) => `K-${place}`)],
    'case.csv': ['id,customer_id,opened_at,status,channel_id', ...cases],
    'commitment.csv': ['id,case_id,kind,made_at,due_at,done_at', ...promises],
  };
  const written = Object.entries(files).map(([name, lines]) => {
    const file = path.join(folder, name);
    writeFileSync(file, `${lines.join('\n')}\n`);
    return file;
  });
  const { exitCode, stderr } = await touchstone(['import', ...written, '--org', folder]);
  expect([exitCode, stderr]).toEqual([0, '']);
  return folder;
}

const kept = (scorecard: Scorecard | undefined) => {
  const found = scorecard?.principles.flatMap(({ checks }) => checks).find(({ id }) => id === 'follow-up.promise-kept');
  return [found?.k, found?.n];
};

test('a customer who is forgotten is gone from figures, evidence and data, and the same files do not bring the customer back', async () => {
  const folder = await makePromises();
  const organisation = await openOrganisation(folder);
  onTestFinished(() => organisation.close());
  const follow = { report: () => undefined, signal: new AbortController().signal };
  const scored = async () => organisation.scorecardOfRun(await organisation.score(follow));
  const misses = async () => (await organisation.checkEvidence('follow-up.promise-kept', { part: 'misses', limit: 5 })).total;
  expect([kept(await scored()), await misses()]).toEqual([[20, 27], 7]);

  const report = await organisation.forgetCustomer({ customer: 'K-0' }, 'the-owner');

  expect(report.removed).toEqual([
    { table: 'customer', rows: 1 },
    { table: 'case', rows: 7 },
    { table: 'commitment', rows: 7 },
  ]);
  expect([kept(await scored()), await misses()]).toEqual([[20, 20], 0]);
  await organisation.importFiles({ files: [path.join(folder, 'case.csv'), path.join(folder, 'commitment.csv')] }, follow);
  expect([kept(await scored()), await misses()]).toEqual([[20, 20], 0]);
  const { batches } = await organisation.dataHealth();
  expect(batches.map(({ fileName }) => fileName)).toContain('forgotten customer');
  expect(JSON.stringify(batches)).not.toContain('K-0');
});

test('asks the server that holds the organisation, and tells people what is gone, what was gone before, and that nobody is known', async () => {
  const folder = await makePromises();
  const { child } = start(['serve', '--port', '0', '--org', folder]);
  await printed(child, /http:\/\/\S+/);

  const looked = await touchstone(['forget', '--customer', 'K-1', '--dry-run', '--org', folder]);
  const first = await touchstone(['forget', '--customer', 'K-1', '--org', folder]);
  const again = await touchstone(['forget', '--customer', 'K-1', '--org', folder]);
  const unknown = await touchstone(['forget', '--customer', 'K-9', '--org', folder, '--json']);
  const nobody = await touchstone(['forget', '--org', folder]);

  expect([looked.exitCode, looked.stdout]).toEqual([0, expect.stringMatching(/^Nothing was changed[^]*case: 7 removed/)]);
  expect([first.exitCode, first.stdout]).toEqual([0, expect.stringContaining('case: 7 removed')]);
  expect([again.exitCode, again.stdout]).toEqual([0, 'The customer was forgotten before; nothing is left.\n']);
  expect([unknown.exitCode, unknown.stdout, JSON.parse(unknown.stderr)]).toEqual([2, '', { error: expect.objectContaining({ code: 'CUSTOMER_UNKNOWN' }) }]);
  expect([nobody.exitCode, nobody.stderr]).toEqual([2, expect.stringContaining('--customer')]);
});
