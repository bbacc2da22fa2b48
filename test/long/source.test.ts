import { cpSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { PluginSecret, SourcePullReport, SourceSummary } from '@touchstone/sdk/contract';
import { expect, onTestFinished, test } from 'vitest';

import { createOrganisation, editSettings } from '../../core/src/host/index.js';
import { openOrganisation } from '../../core/src/services.js';
import { answersOf, key, type PulseServer, startPulse } from '../../examples/pulse/src/pulse-server.ts';
import { compile, installTools } from '../integration/author.testing.js';
import { printed, start, temporaryFolder, touchstone } from '../integration/cli.testing.js';

const id = 'lantern.pulse';
const source = `${id}/answers`;

/** The example of a source as its author has it, checked and packed; gives its folder. */
async function packedPulse(): Promise<string> {
  const folder = path.join(temporaryFolder(), 'pulse');
  cpSync(fileURLToPath(new URL('../../examples/pulse', import.meta.url)), folder, { recursive: true });
  installTools(folder);
  expect(await compile(folder)).toBe('');
  const tested = await touchstone(['plugin', 'test', '--folder', folder, '--json']);
  expect(JSON.parse(tested.stdout)).toMatchObject({ passed: 3, failed: 0 });
  const checked = await touchstone(['plugin', 'check', '--folder', folder, '--json']);
  expect(JSON.parse(checked.stdout)).toEqual({ plugin: id, version: '1.0.0', problems: [], notes: [] });
  const packed = await touchstone(['plugin', 'pack', '--folder', folder, '--json']);
  return path.join(folder, (JSON.parse(packed.stdout) as { tarball: { filename: string } }).tarball.filename);
}

async function pulseOf(answers: number): Promise<PulseServer> {
  const pulse = await startPulse(answers);
  onTestFinished(() => pulse.close());
  return pulse;
}

interface Told {
  readonly exitCode: number | null;
  readonly code: string | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** An organisation, and the command about it. */
function organisation() {
  const org = path.join(temporaryFolder(), 'organisation');
  createOrganisation(org, { name: 'Small', timezone: 'Europe/Prague', locale: 'en', currency: 'CZK' });
  const run = async (args: readonly string[], input?: string): Promise<Told> => {
    const { exitCode, stdout, stderr } = await touchstone([...args, '--org', org, '--json'], input === undefined ? {} : { input });
    const code = stderr === '' ? undefined : (JSON.parse(stderr) as { error: { code: string } }).error.code;
    return { exitCode, code, stdout, stderr };
  };
  const setAddress = (address: string) => editSettings(path.join(org, 'touchstone.json'), ['settings', 'pulse.address'], address);
  return { org, run, setAddress };
}

const pull = async (run: (args: readonly string[]) => Promise<Told>, ...more: readonly string[]): Promise<SourcePullReport | undefined> =>
  (JSON.parse((await run(['source', 'pull', ...more])).stdout) as SourcePullReport[])[0];

test('a source of a stranger comes from its package to its rows, asks for consent on the way, and goes on where it ended', async () => {
  const pulse = await pulseOf(25);
  const { org, run, setAddress } = organisation();
  await run(['plugin', 'install', await packedPulse()]);
  await run(['plugin', 'enable', id]);
  setAddress(pulse.address);

  expect(await run(['source', 'pull'])).toMatchObject({ exitCode: 2, code: 'CAPABILITY_DENIED' });
  await run(['plugin', 'grant', id, 'secrets:api-key', `network:${pulse.address}`, '--private-network', '--reason', 'Our surveys.']);
  expect(await run(['source', 'pull'])).toMatchObject({ exitCode: 2, code: 'SECRET_MISSING' });
  expect(await run(['secret', 'set', id, 'password'], 'x')).toMatchObject({ code: 'SECRET_UNKNOWN' });
  await run(['secret', 'set', id, 'api-key'], 'wrong-key-77\n');
  const refused = await run(['source', 'pull']);
  expect(refused).toMatchObject({ exitCode: 2, code: 'SOURCE_FAILED' });
  expect(refused.stderr).toContain('Pulse does not know the key');
  await run(['secret', 'set', id, 'api-key'], `${key}\n`);
  pulse.asked.length = 0;

  const first = await pull(run);
  expect(first).toMatchObject({ source, rows: 19, since: String(Date.UTC(2026, 9, 6) / 1000), imported: { rowsRead: 19, rowsKept: 19, rowsRejected: 0, tables: [{ table: 'survey', rows: 2 }, { table: 'survey_response', rows: 17 }] } });
  const second = await pull(run);
  pulse.has.answers = answersOf(28);
  const third = await pull(run, source);
  const again = await pull(run, source, '--again');

  expect(second).toMatchObject({ rows: 2, dataVersion: first?.dataVersion });
  expect(third).toMatchObject({ rows: 4, imported: { rowsKept: 4 } });
  expect(third?.dataVersion).not.toBe(first?.dataVersion);
  expect(again).toMatchObject({ rows: 21, dataVersion: third?.dataVersion });

  const [listed] = JSON.parse((await run(['source', 'list'])).stdout) as SourceSummary[];
  expect(listed).toMatchObject({ id: source, rows: 21, since: again?.since, needs: [{ name: `network:${pulse.address}`, granted: true }, { name: 'secrets:api-key', granted: true, set: true }] });
  const [secret] = JSON.parse((await run(['secret', 'list'])).stdout) as PluginSecret[];
  expect(secret).toMatchObject({ plugin: id, name: 'api-key', granted: true });
  expect(statSync(path.join(org, '.touchstone/secrets.json')).mode & 0o777).toBe(0o600);

  const opened = await openOrganisation(org);
  onTestFinished(() => opened.close());
  const batches = (await opened.dataHealth()).batches;
  expect(batches.map(({ fileName, sourceSystem }) => ({ fileName, sourceSystem }))[0]).toEqual({ fileName: 'lantern.pulse-answers.jsonl', sourceSystem: source });
  expect(statSync(path.join(org, 'touchstone.json')).isFile() && readFileSync(path.join(org, 'touchstone.json'), 'utf8')).not.toContain(key);
});

test('a source is pulled through the server that holds the organisation, and removed with its secrets', async () => {
  const pulse = await pulseOf(6);
  const { org, run, setAddress } = organisation();
  await run(['plugin', 'install', await packedPulse()]);
  await run(['plugin', 'enable', id]);
  setAddress(pulse.address);
  const { child } = start(['serve', '--org', org, '--port', '0']);
  await printed(child, /http:\/\/127\.0\.0\.1:\d+/);

  await run(['plugin', 'grant', id, 'secrets:api-key', `network:${pulse.address}`, '--private-network', '--reason', 'Our surveys.']);
  await run(['secret', 'set', id, 'api-key'], key);
  expect(await pull(run)).toMatchObject({ rows: 6, imported: { rowsKept: 6 } });
  expect(readFileSync(path.join(org, '.touchstone/secrets.json'), 'utf8')).toContain(key);

  await run(['plugin', 'remove', id]);
  expect(readFileSync(path.join(org, '.touchstone/secrets.json'), 'utf8')).not.toContain(key);
  expect(JSON.parse((await run(['source', 'list'])).stdout)).toEqual([]);
  expect(await run(['source', 'pull', source])).toMatchObject({ exitCode: 2, code: 'SOURCE_UNKNOWN' });
});
