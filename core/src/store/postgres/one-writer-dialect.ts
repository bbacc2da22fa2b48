import { CompiledQuery, type DatabaseConnection, type Driver, PostgresDialect, type PostgresDialectConfig, PostgresDriver, type TransactionSettings } from 'kysely';

class OneWriterDriver extends PostgresDriver {
  constructor(
    config: PostgresDialectConfig,
    private readonly lock: CompiledQuery,
  ) {
    super(config);
  }

  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await super.beginTransaction(connection, settings);
    try {
      await connection.executeQuery(this.lock);
    } catch (error) {
      await connection.executeQuery(CompiledQuery.raw('rollback'));
      throw error;
    }
  }
}

/**
 * PostgreSQL with one transaction at a time in a schema, as SQLite has one in a file: the stores count runs and carry the life of
 * findings from what they have just read, which two at once would do twice. Other processes wait like other connections.
 */
export class OneWriterDialect extends PostgresDialect {
  private readonly lock: CompiledQuery;

  constructor(
    private readonly settings: PostgresDialectConfig,
    schema: string,
  ) {
    super(settings);
    this.lock = CompiledQuery.raw('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`touchstone ${schema}`]);
  }

  override createDriver(): Driver {
    return new OneWriterDriver(this.settings, this.lock);
  }
}
