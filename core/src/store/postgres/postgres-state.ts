import { Kysely, sql } from 'kysely';

import { HostError } from '../../base/errors.js';
import type { StateTables } from '../schema.js';
import { prepareStores, type StateDatabase, storeFailed } from '../state-database.js';
import { OneWriterDialect } from './one-writer-dialect.js';

/** Where the state of an organisation lies on a PostgreSQL server. */
export interface PostgresPlace {
  /** Such as `postgres://touchstone:secret@db.intra/touchstone`. */
  readonly url: string;
  /** The organisation's own schema, which is made where it is missing: small letters, digits and underscores, at most 63 of them. */
  readonly schema: string;
}

const isSchema = (name: string): boolean => /^(?!pg_)[a-z_][a-z0-9_]{0,62}$/.test(name);

/** A place as messages may tell it: without user and password. */
function told({ url, schema }: PostgresPlace): string {
  const { protocol, host, pathname } = URL.parse(url) ?? { protocol: 'postgres:', host: 'unknown', pathname: '' };
  return `${protocol}//${host}${pathname}, schema ${schema}`;
}

/** Opens the tables in a schema without touching their shape. The schema itself is made where it is missing. */
export async function openPostgresTables({ url, schema }: PostgresPlace): Promise<Kysely<StateTables>> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, options: `-c search_path=${schema}`, max: 10 });
  // A connection that is lost while nobody uses it is replaced at the next query, which tells where that fails.
  pool.on('error', () => undefined);
  const db = new Kysely<StateTables>({ dialect: new OneWriterDialect({ pool }, schema) });
  try {
    await sql`create schema if not exists ${sql.id(schema)}`.execute(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/**
 * Opens the state of an organisation on a PostgreSQL server and brings it to its newest shape, for servers that share it past one
 * machine. Throws `STORE_FAILED` and `STORE_NEWER`.
 */
export async function openPostgresState(place: PostgresPlace, now: () => string = () => new Date().toISOString()): Promise<StateDatabase> {
  if (!isSchema(place.schema)) {
    throw new HostError('STORE_FAILED', { path: told(place), reason: 'a schema is named in small letters, digits and underscores, at most 63 of them' });
  }
  let db: Kysely<StateTables>;
  try {
    db = await openPostgresTables(place);
  } catch (cause) {
    throw storeFailed(told(place), cause);
  }
  return prepareStores(db, now, told(place), place.schema);
}
