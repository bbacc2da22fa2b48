import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';

import { openIntakeBench } from '../intake.testing.js';
import { RowFile, type RowFileOptions } from './row-file.js';

async function openFile(options: Partial<RowFileOptions> = {}): Promise<RowFile> {
  const folder = await mkdtemp(path.join(tmpdir(), 'touchstone-rows-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = await RowFile.create(path.join(folder, 'rows.jsonl'), { tables: ['topic', 'case'], ...options });
  onTestFinished(() => file.close());
  return file;
}

const line = (into: unknown, row: unknown): string => `${JSON.stringify({ into, row })}\n`;

test('gathers rows of several tables in the order given, under the names of their columns', async () => {
  const file = await openFile();
  await file.take(line('topic', { id: 'a', label: 'Á' }) + line('case', { id: 'c', openedAt: '2026-10-01T10:00:00Z', channel: 'mail' }));
  await file.take(`\n${line('topic', { id: 'b', label: null })}`);

  expect(file.rows).toBe(3);
  expect((await readFile(file.file, 'utf8')).trimEnd().split('\n').map((each) => JSON.parse(each) as unknown)).toEqual([
    { __table: 'topic', id: 'a', label: 'Á' },
    { __table: 'case', id: 'c', opened_at: '2026-10-01T10:00:00Z', channel_id: 'mail' },
    { __table: 'topic', id: 'b', label: null },
  ]);
  expect(file.mapping('acme.crm/rows')).toEqual({
    name: 'acme.crm/rows',
    into: [
      { table: 'topic', where: [{ from: '__table', is: 'topic' }], columns: { id: { from: 'id' }, label: { from: 'label' } } },
      { table: 'case', where: [{ from: '__table', is: 'case' }], columns: { channel_id: { from: 'channel_id' }, id: { from: 'id' }, opened_at: { from: 'opened_at' } } },
    ],
  });
});

test.each([
  ['no JSON', 'rows\n', /does not say by `into`/],
  ['a list', '[]\n', /does not say by `into`/],
  ['null', 'null\n', /does not say by `into`/],
  ['a table that is no text', line(7, {}), /does not say by `into`/],
  ['a table that the source does not declare', line('customer', {}), /goes into "customer", which the source does not declare/],
  ['a table named by the language', line('__proto__', {}), /which the source does not declare/],
  ['the list of imports', line('import_batch', {}), /which the source does not declare/],
  ['no row', line('topic', undefined), /its `row` is no object/],
  ['a row that is a list', line('topic', [1]), /its `row` is no object/],
  ['a column that the table has not', line('topic', { id: 'a', lable: 'A' }), /"topic" has no column "lable"\. Did you mean "label"/],
  ['a column named by the language', '{"into":"topic","row":{"__proto__":1}}\n', /"topic" has no column "__proto__"/],
])('refuses %s, and names the row', async (_what, text, reason) => {
  const file = await openFile({ tables: ['topic', 'case', 'import_batch'] });
  await file.take(line('topic', { id: 'a' }));

  await expect(file.take(text)).rejects.toMatchObject({ name: 'RowInvalid', row: 2, reason: expect.stringMatching(reason) });
});

test('refuses more bytes than a pull may bring, counted over all that was taken', async () => {
  const file = await openFile({ mostBytes: 100 });
  await file.take(line('topic', { id: 'a'.repeat(40) }));

  await expect(file.take(line('topic', { id: 'b'.repeat(40) }))).rejects.toMatchObject({ name: 'RowsTooMany' });
});

test('no other user of the machine may read it', async () => {
  expect((await stat((await openFile()).file)).mode & 0o777).toBe(0o600);
});

test('whatever text a row holds, the same text is imported', async () => {
  await using bench = await openIntakeBench();
  const names = fc.sample(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text === text.trim() && text !== '' && !text.includes('\0')), { numRuns: 300, seed: 41 });
  const rows = names.map((name, place) => ({ id: `t${place}`, label: name }));
  const file = await openFile();
  await file.take(rows.map((row) => line('topic', row)).join(''));
  await file.close();

  const { batch } = await bench.import(file.file, { mapping: file.mapping('acme.crm/rows') });

  expect(batch.rowsRejected).toBe(0);
  const kept = await bench.engine.all('SELECT label FROM topic ORDER BY source_ref');
  expect(kept.map(({ label }) => label)).toEqual(names);
});
