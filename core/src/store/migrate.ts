import type { Kysely } from 'kysely';
import { type MigrationResultSet, Migrator, NO_MIGRATIONS } from 'kysely/migration';

import { migrations } from './migrations/index.js';
import type { StateTables } from './schema.js';

const createMigrator = (db: Kysely<StateTables>) => new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });

async function succeed(migrating: Promise<MigrationResultSet>): Promise<void> {
  const { error } = await migrating;
  if (error !== undefined) {
    throw error instanceof Error ? error : new Error(String(error));
  }
}

/** Names of migrations that a newer Touchstone has applied and this one does not know. */
export async function unknownMigrations(db: Kysely<StateTables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) {
    return [];
  }
  const untyped = db as unknown as Kysely<{ kysely_migration: { name: string } }>;
  const applied = await untyped.selectFrom('kysely_migration').select('name').execute();
  return applied.map(({ name }) => name).filter((name) => !Object.hasOwn(migrations, name));
}

/** Brings the state database to the newest shape. */
export const migrateUp = (db: Kysely<StateTables>): Promise<void> => succeed(createMigrator(db).migrateToLatest());

/** Takes the state database down to a migration, or to nothing at all. What is dropped is lost. */
export const migrateDown = (db: Kysely<StateTables>, to?: string): Promise<void> =>
  succeed(createMigrator(db).migrateTo(to ?? NO_MIGRATIONS));
