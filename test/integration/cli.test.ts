import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

import { Scorecard } from '@touchstone/sdk/contract';
import { Check } from 'typebox/value';
import { describe, expect, onTestFinished, test } from 'vitest';

import { printed, start, temporaryFolder, touchstone } from './cli.testing.js';
import { openDuckDb } from '../../core/src/engine/duckdb/duckdb-engine.js';
import { prepareDatabase } from '../../core/src/intake/index.js';
import { makeImported, makeOrganisation, writeSmallData } from './small-organisation.testing.js';

interface Told {
  readonly error: { readonly code: string; readonly message: string; readonly remedy: string; readonly line?: number; readonly column?: number };
}

const toldBy = (stderr: string) => (JSON.parse(stderr) as Told).error;

describe('mistakes of the user', () => {
  test.each([
    ['an unknown command', ['measure'], "Unknown command 'measure'."],
    ['no command', [], 'Say what to do: init, import'],
    ['an unknown option', ['score', '--colour'], "Unknown option '--colour'."],
    ['an option without its value', ['score', '--period'], "Option '--period <key>' argument missing."],
    ['an argument too many', ['score', 'now'], 'Too many arguments'],
    ['a port that is none', ['serve', '--port', '70000'], 'It must be a whole number from 0 to 65535.'],
    ['a moment without its zone', ['score', '--as-of', 'yesterday'], 'It must be a moment with its zone'],
    ['a language that is none', ['score', '--locale', 'xx-yy-zz'], 'It must be a language tag'],
  ])('exit with 2 for %s, and tell it on standard error alone', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await touchstone(args);

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('error USAGE: ');
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('name the folder that is no organisation, as JSON where JSON was asked for', async () => {
    const folder = temporaryFolder();
    const { exitCode, stdout, stderr } = await touchstone(['score', '--org', folder, '--json']);

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(toldBy(stderr)).toEqual({
      code: 'ORGANISATION_UNKNOWN',
      message: `There is no organisation in ${folder}: it has no touchstone.json.`,
      remedy: `Create one with \`touchstone init --org ${folder}\`.`,
    });
  });

  test('name line and column of a mistake in the settings', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'touchstone.json'), '{\n  "id": "a",\n  "name": "A",\n  "timezone": "Mars"\n}');
    const { exitCode, stderr } = await touchstone(['score', '--org', folder, '--json']);

    expect(exitCode).toBe(2);
    expect(toldBy(stderr)).toMatchObject({ code: 'ORGANISATION_INVALID', line: 4, column: 3 });
  });

  test('are told for files that are missing and mappings that are not JSON', async () => {
    const folder = await makeOrganisation();
    const mapping = path.join(folder, 'broken.json');
    writeFileSync(mapping, '{ "into": [ }');
    const [file] = writeSmallData(temporaryFolder());

    const missing = await touchstone(['import', 'absent.csv', '--org', folder, '--json'], { cwd: folder });
    expect([missing.exitCode, missing.stdout, toldBy(missing.stderr).code]).toEqual([2, '', 'FILE_MISSING']);
    const broken = await touchstone(['import', file ?? '', '--map', mapping, '--org', folder, '--json']);
    expect([broken.exitCode, broken.stdout, toldBy(broken.stderr)]).toEqual([2, '', expect.objectContaining({ code: 'MAPPING_NOT_JSON', line: 1 })]);
  });
});

test('proposes a mapping on standard output that the import takes, and its reasons on standard error', async () => {
  const folder = await makeOrganisation();
  const file = path.join(folder, 'tickets.csv');
  writeFileSync(file, `Ticket;Opened;Status\n${Array.from({ length: 30 }, (_, index) => `T${index};${1 + (index % 28)}.10.2026 08:30;closed`).join('\n')}\n`);
  const guessed = await touchstone(['import', '--guess', file, '--org', folder]);
  const mapping = path.join(folder, 'tickets.json');
  writeFileSync(mapping, guessed.stdout);
  const imported = await touchstone(['import', file, '--map', mapping, '--org', folder, '--json']);

  expect(guessed).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('Opened → case.opened_at') });
  expect(imported).toMatchObject({ exitCode: 0, stderr: '' });
  expect(JSON.parse(imported.stdout)).toMatchObject({ files: [{ rowsRead: 30, rowsKept: 30 }] });
});

test('prints its version and its help on standard output', async () => {
  const [version, help, parts] = [await touchstone(['--version']), await touchstone(['score', '--help']), await touchstone(['evidence', '--help'])];

  expect(version).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+/), stderr: '' });
  expect(help).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('--as-of <moment>'), stderr: '' });
  expect(parts.stdout).toMatch(/numerator .*kept promises[^]*misses .*breaches[^]*denominator [^]*excluded /);
});

test('makes an organisation once', async () => {
  const folder = path.join(temporaryFolder(), 'new');
  const made = await touchstone(['init', '--org', folder, '--name', 'Růže', '--locale', 'cs', '--json']);
  expect([made.exitCode, made.stderr, JSON.parse(made.stdout)]).toEqual([0, '', expect.objectContaining({ id: 'ruze', name: 'Růže' })]);

  const again = await touchstone(['init', '--org', folder, '--json']);
  expect([again.exitCode, again.stdout, toldBy(again.stderr).code]).toEqual([2, '', 'ORGANISATION_EXISTS']);
});

describe('an organisation with data', () => {
  test('imports a file once, and says so', async () => {
    const folder = await makeOrganisation();
    const files = writeSmallData(temporaryFolder());
    const first = await touchstone(['import', ...files, '--org', folder, '--json']);
    const second = await touchstone(['import', ...files, '--org', folder, '--json']);

    type Report = { readonly files: readonly { readonly batch: string | null; readonly rowsKept: number }[]; readonly dataVersion: string };
    const [one, two] = [JSON.parse(first.stdout) as Report, JSON.parse(second.stdout) as Report];
    expect([first.stderr, second.stderr]).toEqual(['', '']);
    expect(one.files.map(({ rowsKept }) => rowsKept)).toEqual([3, 2, 120, 120]);
    expect(two.files.map(({ batch }) => batch)).toEqual([null, null, null, null]);
    expect(two.dataVersion).toBe(one.dataVersion);
  });

  test('names the first rows that an import rejected, and prints all of them as CSV', async () => {
    const folder = await makeOrganisation();
    const file = path.join(temporaryFolder(), 'case.csv');
    const rows = Array.from({ length: 9 }, (_, index) => `${index},${index === 0 ? '2026-03-01 10:00:00' : '2026-02-30'},open,mail`);
    writeFileSync(file, `id,opened_at,status,channel_id\n${rows.join('\n')}\n`);

    const told = await touchstone(['import', file, '--org', folder]);
    const batch = /--rejects (\S+)/.exec(told.stdout)?.[1] ?? '';
    const csv = await touchstone(['import', '--rejects', batch, '--org', folder]);

    expect(told).toMatchObject({ exitCode: 0, stderr: '' });
    expect(told.stdout).toContain('9 rows read, 1 kept, 0 skipped by the mapping, 8 rejected');
    expect(told.stdout.match(/case\.csv:\d+, opened_at: .* \(DATE_INVALID\)/g)).toHaveLength(5);
    expect(told.stdout).toContain(`All 8: touchstone import --rejects ${batch}`);
    expect([csv.exitCode, csv.stderr]).toEqual([0, '']);
    const lines = csv.stdout.trimEnd().split('\r\n').slice(1);
    expect(lines.map((line) => /"case\.csv","(\d+)","opened_at","DATE_INVALID"/.exec(line)?.[1])).toEqual(['3', '4', '5', '6', '7', '8', '9', '10']);
    const mixed = await touchstone(['import', file, '--rejects', '--org', folder, '--json']);
    expect([mixed.exitCode, toldBy(mixed.stderr).code]).toEqual([2, 'USAGE']);
  });

  test('is rid of what a crash left of an import, and says so until the file is imported again', async () => {
    const folder = await makeOrganisation();
    const file = path.join(temporaryFolder(), 'topic.csv');
    writeFileSync(file, 'id,label\na,A\nb,B\n');
    const engine = await openDuckDb(path.join(folder, '.touchstone/data.duckdb'));
    await prepareDatabase(engine);
    await engine.execute(`INSERT INTO import_unfinished VALUES ('0001-0badcafe', 'topic.csv', ['topic'], NULL)`);
    await engine.execute(`INSERT INTO topic (id, label, import_batch_id) VALUES ('a', 'A', '0001-0badcafe')`);
    await engine.close();

    const warning = 'An import of topic.csv was cut off; 1 row of it was left and removed.';
    const doctor = await touchstone(['doctor', '--org', folder, '--json']);
    const imported = await touchstone(['import', file, '--org', folder]);
    const after = await touchstone(['doctor', '--org', folder, '--json']);

    type Found = { readonly found: readonly { readonly subject: string; readonly state: string; readonly says: string }[] };
    expect((JSON.parse(doctor.stdout) as Found).found).toContainEqual({ subject: 'Imports', state: 'warning', says: `${warning} Import it again.` });
    expect(imported.stdout).toContain(`! ${warning} It was imported again now.\ntopic.csv: 2 rows read, 2 kept`);
    expect((JSON.parse(after.stdout) as Found).found.map(({ subject }) => subject)).not.toContain('Imports');
  });

  test('is scored into a document that fits its schema, and the same one again', async () => {
    const folder = await makeImported();
    const first = await touchstone(['score', '--org', folder, '--json']);
    const second = await touchstone(['score', '--org', folder, '--json']);

    const scorecard: unknown = JSON.parse(first.stdout);
    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    expect(Check(Scorecard, scorecard)).toBe(true);
    expect(second.stdout).toBe(first.stdout);
    const { findings } = scorecard as Scorecard;
    expect(findings.map(({ check }) => check)).toContain('follow-up.promise-kept');
  });

  test('is told to people in 80 columns, the answer before the figures', async () => {
    const folder = await makeImported();
    const { exitCode, stdout, stderr } = await touchstone(['score', '--org', folder]);

    const lines = stdout.split('\n');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
    expect(lines[0]).toContain('Small · October 2026 · as of Oct 24, 2026');
    expect(lines[2]).toMatch(/needs? a decision/);
    expect(stdout).not.toContain('\u001b');
  });

  test('speaks Czech where asked to', async () => {
    const folder = await makeImported();
    const { stdout } = await touchstone(['score', '--org', folder, '--locale', 'cs']);

    expect(stdout).toContain('říjen 2026');
    expect(stdout).toMatch(/vyžaduje|vyžadují/);
  });

  test('opens a finding to its rows and its recipe', async () => {
    const folder = await makeImported();
    const { findings } = JSON.parse((await touchstone(['score', '--org', folder, '--json'])).stdout) as Scorecard;
    const finding = findings.find(({ check }) => check === 'follow-up.promise-kept');
    const evidence = await touchstone(['evidence', finding?.id ?? '', '--org', folder, '--json']);
    const rows = evidence.stdout.trimEnd().split('\n');
    const explained = await touchstone(['explain', 'follow-up.promise-kept', '--org', folder, '--json']);

    expect(evidence).toMatchObject({ exitCode: 0, stderr: '' });
    expect(rows.map((row) => typeof JSON.parse(row))).toEqual(Array.from({ length: 40 }, () => 'object'));
    expect(JSON.parse(explained.stdout)).toMatchObject({ check: 'follow-up.promise-kept', standard: { better: 'higher' }, missing: [], sample: { within: [{ half: 0.1 }, { half: 0.05 }, { half: 0.03 }] } });
    const told = await touchstone(['explain', 'follow-up.promise-kept', '--org', folder, '--no-sql', '--locale', 'en']);
    expect(told.stdout).toMatch(/It takes: +± 10 points: 82 rows; ± 5 points: 339 rows; ± 3 points: 946 rows; to\s+settle the verdict if the share stays: 20 rows/);
    const drawn = async (lot: string) => (await touchstone(['evidence', finding?.id ?? '', '--org', folder, '--json', '--limit', '5', '--lot', lot])).stdout;
    expect([await drawn('a'), (await drawn('a')).trimEnd().split('\n').every((row) => rows.includes(row))]).toEqual([await drawn('a'), true]);
    expect(new Set([await drawn('a'), await drawn('b'), `${rows.slice(0, 5).join('\n')}\n`]).size).toBe(3);
    const unknown = await touchstone(['evidence', 'nothing', '--org', folder, '--json']);
    expect([unknown.exitCode, unknown.stdout, toldBy(unknown.stderr).code]).toEqual([2, '', 'FINDING_UNKNOWN']);
  });

  test('looks back without touching the present', async () => {
    const folder = await makeImported();
    await touchstone(['score', '--org', folder]);
    const back = await touchstone(['score', '--org', folder, '--period', '2026-09', '--json']);
    const wrong = await touchstone(['score', '--org', folder, '--period', 'autumn', '--json']);

    expect((JSON.parse(back.stdout) as Scorecard).run.period).toEqual({ grain: 'month', from: '2026-09-01', to: '2026-09-30' });
    expect([wrong.exitCode, toldBy(wrong.stderr).code]).toEqual([2, 'PERIOD_INVALID']);
  });

  test('leaves out a plugin that is disabled, and keeps the comments of the settings', async () => {
    const folder = await makeImported();
    const disabled = await touchstone(['plugin', 'disable', 'touchstone.follow-up', '--org', folder, '--json']);
    const { principles } = JSON.parse((await touchstone(['score', '--org', folder, '--json'])).stdout) as Scorecard;
    const unknown = await touchstone(['plugin', 'enable', 'nobody.nothing', '--org', folder, '--json']);

    expect(JSON.parse(disabled.stdout)).toEqual({ plugin: 'touchstone.follow-up', enabled: false });
    expect(principles.map(({ id }) => id)).not.toContain('follow-up');
    expect(readFileSync(path.join(folder, 'touchstone.json'), 'utf8')).toContain('// Settings of this organisation.');
    expect([unknown.exitCode, toldBy(unknown.stderr).code]).toEqual([2, 'PLUGIN_UNKNOWN']);
  });

  test('is found healthy by the doctor, who also says what checks lack', async () => {
    const folder = await makeImported();
    const { exitCode, stdout, stderr } = await touchstone(['doctor', '--org', folder, '--json']);

    const { healthy, found } = JSON.parse(stdout) as { healthy: boolean; found: { subject: string; state: string }[] };
    expect({ exitCode, stderr, healthy }).toEqual({ exitCode: 0, stderr: '', healthy: true });
    expect(found.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['Folder', 'Databases', 'Plugins', 'Data', 'Checks']));
    const czech = await touchstone(['doctor', '--org', folder, '--locale', 'cs-CZ']);
    expect(czech.stdout).toMatch(/^✓ Složka: [\s\S]*^✓ Databáze: otevřeny$[\s\S]*^! Kontroly: \d+ kontrol nemůže běžet pro nedostatek dat$/m);
    rmSync(path.join(folder, '.touchstone/state.sqlite'));
    mkdirSync(path.join(folder, '.touchstone/state.sqlite'));
    const sick = await touchstone(['doctor', '--org', folder]);
    expect(sick).toMatchObject({ exitCode: 2, stdout: expect.stringContaining('STORE_FAILED') });
  });
});

describe('a server', () => {
  test('takes the commands for the organisation that it holds, and lets go of it on Ctrl-C', async () => {
    const folder = await makeImported();
    const { child, ended } = start(['serve', '--org', folder, '--port', '0']);
    const [, url] = await printed(child, /served at (http:\/\/127\.0\.0\.1:\d+)/);

    const scored = await touchstone(['score', '--org', folder, '--json']);
    expect(scored).toMatchObject({ exitCode: 0, stderr: '' });
    const answer = await fetch(`${url}/api/v1/organisations/small/scorecard`);
    expect(await answer.json()).toEqual(JSON.parse(scored.stdout));
    const imported = await touchstone(['import', ...writeSmallData(temporaryFolder()), '--org', folder, '--json']);
    expect(imported).toMatchObject({ exitCode: 0, stderr: '' });
    const unknown = await touchstone(['explain', 'no.check', '--org', folder, '--json']);
    expect([unknown.exitCode, toldBy(unknown.stderr).code]).toEqual([2, 'CHECK_UNKNOWN']);
    const second = await touchstone(['serve', '--org', folder, '--port', '0', '--json']);
    expect([second.exitCode, toldBy(second.stderr).code]).toEqual([2, 'ORGANISATION_IN_USE']);
    expect(toldBy(second.stderr).message).toContain(`by process ${child.pid}`);

    child.kill('SIGINT');
    expect((await ended).exitCode).toBe(130);
    expect((await touchstone(['plugin', 'list', '--org', folder])).exitCode).toBe(0);
  });

  test('names the port that is taken and the way out', async () => {
    const folder = await makeOrganisation();
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => {
        const address = taken.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    onTestFinished(() => void taken.close());

    const { exitCode, stdout, stderr } = await touchstone(['serve', '--org', folder, '--port', String(port)]);

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(`error PORT_IN_USE: Port ${port} on 127.0.0.1 is in use`);
    expect(stderr).toContain('--port');
  });
});
