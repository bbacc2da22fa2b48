import type { Kysely } from 'kysely';
import { type MigrationResultSet, Migrator, NO_MIGRATIONS } from 'kysely/migration';

import { migrations } from './migrations/index.js';
import type { StateTables } from './schema.js';

/** A schema, where a database holds several organisations. */
type Schema = string | undefined;

const createMigrator = (db: Kysely<StateTables>, schema: Schema) =>
  new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) }, ...(schema !== undefined && { migrationTableSchema: schema }) });

async function succeed(migrating: Promise<MigrationResultSet>): Promise<void> {
  const { error } = await migrating;
  if (error !== undefined) {
    throw error instanceof Error ? error : new Error(String(error));
  }
}

/** Names of migrations that a newer Touchstone has applied and this one does not know. */
export async function unknownMigrations(db: Kysely<StateTables>, schema?: Schema): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration' && table.schema === schema)) {
    return [];
  }
  const untyped = db as unknown as Kysely<{ kysely_migration: { name: string } }>;
  const applied = await untyped.selectFrom('kysely_migration').select('name').execute();
  return applied.map(({ name }) => name).filter((name) => !Object.hasOwn(migrations, name));
}

/** Brings the state database to the newest shape. */
export const migrateUp = (db: Kysely<StateTables>, schema?: Schema): Promise<void> => succeed(createMigrator(db, schema).migrateToLatest());

/** Takes the state database down to a migration, or to nothing at all. What is dropped is lost. */
export const migrateDown = (db: Kysely<StateTables>, to?: string, schema?: Schema): Promise<void> =>
  succeed(createMigrator(db, schema).migrateTo(to ?? NO_MIGRATIONS));
