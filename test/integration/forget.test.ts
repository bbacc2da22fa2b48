import { writeFileSync } from 'node:fs';
import path from 'node:path';

import type { DataHealth, ForgetReport, Scorecard } from '@touchstone/sdk/contract';
import { expect, test } from 'vitest';

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

async function json<T>(...args: readonly string[]): Promise<T> {
  const { exitCode, stdout, stderr } = await touchstone([...args, '--json']);
  expect([exitCode, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as T;
}

const kept = ({ principles }: Scorecard) => {
  const found = principles.flatMap(({ checks }) => checks).find(({ id }) => id === 'follow-up.promise-kept');
  return [found?.k, found?.n];
};

test('a customer who is forgotten is gone from the figures and the data, and the same files do not bring the customer back', async () => {
  const folder = await makePromises();
  const before = kept(await json<Scorecard>('score', '--org', folder));

  const report = await json<ForgetReport>('forget', '--customer', 'K-0', '--org', folder);

  expect(before).toEqual([21, 28]);
  expect(report.removed).toEqual([
    { table: 'customer', rows: 1 },
    { table: 'case', rows: 7 },
    { table: 'commitment', rows: 7 },
  ]);
  expect(kept(await json<Scorecard>('score', '--org', folder))).toEqual([21, 21]);
  await json('import', path.join(folder, 'case.csv'), path.join(folder, 'commitment.csv'), '--org', folder);
  expect(kept(await json<Scorecard>('score', '--org', folder))).toEqual([21, 21]);
  const { batches } = await json<DataHealth>('doctor', '--org', folder);
  expect(JSON.stringify(batches)).not.toContain('K-0');
  expect(batches.map(({ fileName }) => fileName)).toContain('forgotten customer');
});

test('tells people what is gone, that it was done before, and that nobody is known under an id', async () => {
  const folder = await makePromises();

  const first = await touchstone(['forget', '--customer', 'K-1', '--org', folder]);
  const again = await touchstone(['forget', '--customer', 'K-1', '--org', folder]);
  const unknown = await touchstone(['forget', '--customer', 'K-9', '--org', folder, '--json']);
  const nobody = await touchstone(['forget', '--org', folder]);

  expect([first.exitCode, first.stdout]).toEqual([0, expect.stringContaining('case: 7 removed')]);
  expect([again.exitCode, again.stdout]).toEqual([0, 'The customer was forgotten before; nothing is left.\n']);
  expect([unknown.exitCode, unknown.stdout, JSON.parse(unknown.stderr)]).toEqual([2, '', { error: expect.objectContaining({ code: 'CUSTOMER_UNKNOWN' }) }]);
  expect([nobody.exitCode, nobody.stderr]).toEqual([2, expect.stringContaining('--customer')]);
});

test('asks the server that holds the organisation', async () => {
  const folder = await makePromises();
  const { child } = start(['serve', '--port', '0', '--org', folder]);
  await printed(child, /http:\/\/\S+/);

  const report = await json<ForgetReport>('forget', '--customer', 'K-2', '--org', folder);

  expect(report.removed).toContainEqual({ table: 'case', rows: 7 });
});
