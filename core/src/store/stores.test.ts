import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { temporaryFolder } from '../host/host.testing.js';
import { describeLife } from './life.testing.js';
import { migrateDown, migrateUp } from './migrate.js';
import { migrations } from './migrations/index.js';
import { openStateDatabase, openStateTables } from './state-database.js';
import { anyRun, describeStores } from './stores.testing.js';

const newFile = () => path.join(temporaryFolder(), 'state.sqlite');

describeStores('SQLite in a file', (now) => openStateDatabase(newFile(), now));
describeStores('SQLite in memory', (now) => openStateDatabase(':memory:', now));
describeLife('SQLite in a file', (now) => openStateDatabase(newFile(), now));

test('keeps everything when it is closed and opened again', async () => {
  const file = newFile();
  const first = await openStateDatabase(file);
  await first.runs.save(anyRun('r1'));
  await first.close();

  const second = await openStateDatabase(file);
  onTestFinished(() => second.close());
  expect((await second.runs.latest())?.id).toBe('r1');
});

test('is open in two processes at once', async () => {
  const file = newFile();
  const [one, two] = [await openStateDatabase(file), await openStateDatabase(file)];
  onTestFinished(() => one.close());
  onTestFinished(() => two.close());

  await one.runs.save(anyRun('r1'));
  await two.runs.save(anyRun('r2'));

  expect((await one.runs.latest())?.id).toBe('r2');
});

test('takes every migration up, down and up again', async () => {
  const db = openStateTables(':memory:');
  onTestFinished(() => db.destroy());
  const shape = async () =>
    (await db.introspection.getTables()).map(({ name, columns }) => [name, columns.map((column) => [column.name, column.dataType, column.isNullable])]);
  const shapes: unknown[] = [];

  await migrateUp(db);
  const newest = await shape();
  for (const name of Object.keys(migrations).reverse()) {
    await migrateDown(db, name);
    shapes.push(await shape());
  }
  await migrateDown(db);
  expect(await shape()).toEqual([]);

  await migrateUp(db);
  expect(await shape()).toEqual(newest);
  expect(shapes[0]).toEqual(newest);
});

test('numbers the migrations without gaps', () => {
  expect(Object.keys(migrations).map((name) => Number(name.slice(0, 4)))).toEqual(Object.keys(migrations).map((_, index) => index + 1));
});

test('leaves a database alone that a newer Touchstone has written', async () => {
  const file = newFile();
  await (await openStateDatabase(file)).close();
  const db = openStateTables(file);
  await db.insertInto('kysely_migration' as 'audit').values({ name: '9999-future', timestamp: 'later' } as never).execute();
  await db.destroy();

  await expect(openStateDatabase(file)).rejects.toMatchObject({ code: 'STORE_NEWER' });
});

test('says which file is no database', async () => {
  const file = newFile();
  writeFileSync(file, 'This is not SQLite. '.repeat(200));

  await expect(openStateDatabase(file)).rejects.toMatchObject({ code: 'STORE_FAILED', message: expect.stringContaining(file) });
});
