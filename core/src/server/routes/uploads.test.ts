import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { DataHealth, MappingPlan, UploadLook, UploadSummary, UploadTrial } from '@touchstone/sdk/contract';
import { expect, onTestFinished, test } from 'vitest';

import { createOrganisation } from '../../host/index.js';
import { openOrganisation } from '../../services.js';
import { createServer } from '../create-server.js';
import { readEvents } from '../event-reader.testing.js';
import { listenOn } from '../listen-on.js';
import { createServerLog } from '../server-log.js';

const base = '/api/v1/organisations/tiny';
const bytes = { 'content-type': 'application/octet-stream' };
/** Polling goes on for so long on a machine with other things to do, in milliseconds. */
const waiting = { timeout: 15_000 };

/** A server over a real organisation without data, in a folder that goes with the test. */
async function serveTiny() {
  const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-uploads-'));
  createOrganisation(folder, { id: 'tiny', name: 'Tiny', timezone: 'Europe/Prague', locale: 'cs', currency: 'CZK' });
  const organisation = await openOrganisation(folder);
  const app = createServer({ organisations: [organisation], version: '1.0.0', log: createServerLog('silent') });
  onTestFinished(async () => {
    await app.close();
    await organisation.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const ask = async <T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', address: string, payload?: object) => {
    const response = await app.inject({ method, url: base + address, ...(payload && { payload }) });
    return { status: response.statusCode, body: (response.body === '' ? undefined : response.json()) as T };
  };
  const drop = async (name: string, content: string | Buffer) => {
    const response = await app.inject({ method: 'POST', url: `${base}/uploads?name=${encodeURIComponent(name)}`, headers: bytes, payload: content });
    return { status: response.statusCode, ...response.json<UploadSummary & { code: string }>() };
  };
  const stored = () => readdirSync(path.join(folder, '.touchstone/tmp/uploads'));
  return { app, ask, drop, folder, organisation, stored };
}

const cases = ['Číslo tiketu;Vytvořeno;Uzavřeno;Stav;Kanál;Pobočka;E-mail', '1;1.2.2026 9:05;2.2.2026 10:00;Uzavřeno;Telefon;Brno;jan@example.org', '2;28.2.2026 9:05;;Otevřeno;Chat;Praha;eva@example.org', '3;31.2.2026 9:05;;Otevřeno;Chat;Praha;ota@example.org', ...Array.from({ length: 27 }, (_, day) => `${day + 4};${day + 1}.1.2026 8:00;;Otevřeno;Chat;Brno;`)].join('\n');

test('a file is looked at column by column, tried, imported and scored, and its mapping is the one that the command finds', async () => {
  const { app, ask, drop, folder, organisation, stored } = await serveTiny();
  const { url } = await listenOn(app, { host: '127.0.0.1', port: 0 });
  const told = await readEvents(`${url}${base}/events`);
  const upload = await drop('../../Tikety-2026-02.csv', cases);
  expect(upload).toMatchObject({ status: 201, name: 'Tikety-2026-02.csv', state: 'waiting' });

  const { body: look } = await ask<UploadLook>('GET', `/uploads/${upload.id}`);
  expect(look).toMatchObject({ rows: 30, encoding: 'utf-8', mappingName: 'tikety' });
  expect(look.columns.map(({ becomes }) => becomes)).toEqual(['case.id', 'case.opened_at', 'case.closed_at', 'case.status', 'case.channel_id', 'case.org_unit_id', null]);
  expect(look.columns.at(-1)).toMatchObject({ because: 'e-mail', samples: [], values: [] });

  const { body: trial } = await ask<UploadTrial>('POST', `/uploads/${upload.id}/trials`, { plan: look.plan });
  expect(trial).toMatchObject({ read: 30, kept: 29, rejected: 1, sampled: false, missing: [], consent: false });
  expect(trial.rejects).toMatchObject([{ code: 'DATE_INVALID', column: 'Vytvořeno', rows: 1, examples: [{ line: 4, values: { Vytvořeno: '31.2.2026 9:05' } }] }]);
  expect(trial.first.rows).toHaveLength(5);
  expect(trial.checks.after).toBeGreaterThan(trial.checks.before);

  expect(await ask('POST', `/uploads/${upload.id}/imports`, { plan: look.plan, name: 'tikety' })).toMatchObject({ status: 202 });
  await told.until('event: run-finished');
  const events = [...told.text().matchAll(/^event: (upload-imported|data-changed|run-finished)$/gm)].map(([, type]) => type);
  expect(events).toEqual(['upload-imported', 'data-changed', 'run-finished']);
  expect(await ask('GET', `/uploads/${upload.id}`)).toMatchObject({ status: 404, body: { code: 'UPLOAD_UNKNOWN' } });
  expect(stored()).toEqual([]);
  expect((await ask<DataHealth>('GET', '/data')).body.batches).toMatchObject([{ fileName: 'Tikety-2026-02.csv', rowsKept: 29, rowsRejected: 1, mapping: 'tikety' }]);
  expect((await ask<DataHealth>('GET', '/data?locale=cs')).body).toMatchObject({
    rejects: [{ rows: 1, mapping: 'tikety' }],
    sources: [{ mapping: 'tikety', files: 1, state: 'no-rhythm', rhythm: null }],
    reconciliation: { files: [{ read: 30, kept: 29, skipped: 0, rejected: 1, failing: [] }], failing: 0 },
    times: { timezone: 'Europe/Prague', untold: 0, zoned: 0, suspicions: [] },
  });

  const copy = path.join(folder, 'tikety-2026-02.csv');
  writeFileSync(copy, cases);
  const again = await organisation.importFiles({ files: [copy] }, { report: () => {}, signal: new AbortController().signal });
  expect(again.files).toMatchObject([{ batch: null }]);
}, 60_000);

test('the second file of a kind is mapped as the first was, and what people wrote into the mapping stays', async () => {
  const { ask, drop, folder } = await serveTiny();
  const first = await drop('cases-1.csv', 'Ref,When\na,2026-01-02\nb,2026-02-03\n');
  const plan: MappingPlan = { table: 'case', timezone: 'Europe/Riga', decimal: '.', columns: [{ column: 'Ref', becomes: 'id' }, { column: 'When', becomes: 'opened_at' }] };
  await ask('POST', `/uploads/${first.id}/imports`, { plan, name: 'cases' });
  const file = path.join(folder, 'mappings/cases.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('{', '{ // Ask Eva about "When".'));

  const second = await drop('cases-2.csv', 'Ref,When,Done\nc,2026-03-02,2026-03-04\n');
  const { body: look } = await ask<UploadLook>('GET', `/uploads/${second.id}`);
  expect(look.plan).toMatchObject({ timezone: 'Europe/Riga' });
  expect(look.columns.map(({ because, becomes }) => [becomes, because])).toEqual([['case.id', 'kept-mapping'], ['case.opened_at', 'kept-mapping'], [null, 'unknown']]);
  const more = { ...look.plan, columns: [...(look.plan?.columns ?? []), { column: 'Done', becomes: 'closed_at' }] };
  expect(await ask('POST', `/uploads/${second.id}/imports`, { plan: more, name: 'cases' })).toMatchObject({ status: 202 });

  await expect.poll(() => readFileSync(file, 'utf8'), waiting).toContain('closed_at');
  expect(readFileSync(file, 'utf8')).toContain('// Ask Eva about "When".');
});

const mistaken = [
  ['a workbook', 'cases.xlsx', Buffer.from('504b030414000600', 'hex'), 'FILE_IS_WORKBOOK'],
  ['a workbook that calls itself CSV', 'cases.csv', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'FILE_IS_WORKBOOK'],
  ['a picture', 'cases.csv', Buffer.from('89504e470d0a1a0a', 'hex'), 'FILE_IS_BINARY'],
  ['noise', 'cases.csv', Buffer.from(Array.from({ length: 400 }, (_, index) => index % 7)), 'FILE_IS_BINARY'],
  ['nothing', 'cases.csv', '', 'FILE_EMPTY'],
  ['a file of another kind', 'cases.html', '<p>', 'FILE_FORMAT_UNKNOWN'],
] as const;

test('what is plainly no export is refused at once, and nothing of it stays', async () => {
  const { drop, stored } = await serveTiny();
  const answers = [];
  for (const [what, name, content] of mistaken) {
    const { code, status } = await drop(name, content);
    answers.push([what, status, code]);
  }
  expect(answers).toEqual(mistaken.map(([what, , , code]) => [what, 422, code]));
  expect(stored()).toEqual([]);
});

test('a file larger than the room on the disk is refused before it is stored', async () => {
  const { app, stored } = await serveTiny();
  const response = await app.inject({ method: 'POST', url: `${base}/uploads?name=a.csv`, headers: { ...bytes, 'content-length': '900000000000000' }, payload: 'id,opened' });
  expect(response.json()).toMatchObject({ status: 413, code: 'UPLOAD_TOO_LARGE' });
  expect(stored()).toEqual([]);
});

test('of a file whose sender goes away in the middle nothing stays', async () => {
  const { app, ask, stored } = await serveTiny();
  const { url } = await listenOn(app, { host: '127.0.0.1', port: 0 });
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(`POST ${base}/uploads?name=a.csv HTTP/1.1\r\nhost: ${new URL(url).host}\r\ncontent-type: application/octet-stream\r\ncontent-length: 90000\r\n\r\nid;opened\n1;`);
  await expect.poll(() => stored().length, waiting).toBe(1);
  socket.destroy();
  await expect.poll(stored, waiting).toEqual([]);
  expect(await ask('GET', '/uploads')).toMatchObject({ body: [] });
});

test('a file that is being imported is not imported twice, and one that lacks what every row needs says so', async () => {
  const { ask, drop } = await serveTiny();
  const { id } = await drop('a.csv', 'id,opened\n1,2026-01-02\n');
  const nothing = { table: 'case', timezone: 'Europe/Prague', decimal: '.', columns: [] };
  expect((await ask<UploadTrial>('POST', `/uploads/${id}/trials`, { plan: nothing })).body.missing).toEqual(['opened_at']);
  expect(await ask('POST', `/uploads/${id}/imports`, { plan: nothing, name: 'a' })).toMatchObject({ status: 422, body: { code: 'MAPPING_INVALID' } });
  const plan = { ...nothing, columns: [{ column: 'opened', becomes: 'opened_at' }] };
  const both = await Promise.all([1, 2].map(() => ask('POST', `/uploads/${id}/imports`, { plan, name: 'a' })));
  expect(both.map(({ status }) => status).sort()).toEqual([202, 409]);
});

test('words that people wrote are kept only where somebody agrees, and the audit has it', async () => {
  const { ask, drop, organisation } = await serveTiny();
  const { id } = await drop('answers.csv', 'id,When,Score,Comment\n1,2026-01-02,5,Well done\n');
  const own = [{ column: 'id', becomes: 'id' }, { column: 'When', becomes: 'answered_at' }];
  const plan = { table: 'survey_response', timezone: 'Europe/Prague', decimal: '.', columns: [...own, { column: 'Score', becomes: 'score' }, { column: 'Comment', becomes: 'comment' }] };
  const { body: trial } = await ask<UploadTrial>('POST', `/uploads/${id}/trials`, { plan });
  expect(trial).toMatchObject({ consent: true, personal: expect.arrayContaining([{ column: 'survey_response.comment', privacy: 'P3', pseudonym: false }]) as unknown });

  expect(await ask('POST', `/uploads/${id}/imports`, { plan, name: 'answers' })).toMatchObject({ status: 422, body: { code: 'CONSENT_MISSING' } });
  expect(await ask('POST', `/uploads/${id}/imports`, { plan, name: 'answers', consent: true })).toMatchObject({ status: 202, body: { upload: id } });
  await expect.poll(async () => (await organisation.dataHealth()).batches.map(({ rowsKept }) => rowsKept), waiting).toEqual([1]);
});

test('a mapping is edited as text, refused where it is none, and not lost to somebody who read it before', async () => {
  const { ask, drop } = await serveTiny();
  const { id } = await drop('a.csv', 'id,opened\n1,2026-01-02\n');
  const plan = { table: 'case', timezone: 'Europe/Prague', decimal: '.', columns: [{ column: 'opened', becomes: 'opened_at' }] };
  await ask('POST', `/uploads/${id}/imports`, { plan, name: 'a' });
  await expect.poll(async () => (await ask('GET', '/mappings')).body, waiting).toMatchObject([{ name: 'a', tables: ['channel', 'case'], problem: null }]);
  const { body: read } = await ask<{ text: string; revision: string }>('GET', '/mappings/a');

  expect(await ask('PUT', '/mappings/a', { ...read, text: read.text.replace('opened_at', 'opend_at') })).toMatchObject({ status: 422, body: { code: 'MAPPING_COLUMN_UNKNOWN' } });
  expect(await ask('PUT', '/mappings/a', { ...read, text: `// Mine.\n${read.text}` })).toMatchObject({ status: 200 });
  expect(await ask('PUT', '/mappings/a', read)).toMatchObject({ status: 409, body: { code: 'MAPPING_CHANGED' } });
  expect(await ask('GET', '/mappings/b')).toMatchObject({ status: 404, body: { code: 'MAPPING_UNKNOWN' } });
});
