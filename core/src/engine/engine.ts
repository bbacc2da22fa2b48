import type { Closable } from '../base/lifecycle.js';
import { createServiceToken } from '../base/service-token.js';
import type { Dialect, EngineColumn } from './dialect.js';

/** A value that a statement takes or gives. Timestamps travel as ISO 8601 in UTC, dates as `YYYY-MM-DD`, whole numbers beyond 2^53 as bigint. */
export type EngineValue = string | number | bigint | boolean | null | readonly EngineValue[];

export type EngineRow = Readonly<Record<string, EngineValue>>;

/** Runs statements. Parameters are bound by place (`$1`), never spliced into the text. Throws `ENGINE_FAILED`. */
export interface Session {
  /** How statements for this engine are written where engines differ. */
  readonly dialect: Dialect;
  /** Runs one statement for its effect and returns the number of rows it changed; 0 where the engine does not tell. */
  execute(sql: string, parameters?: readonly EngineValue[]): Promise<number>;
  /** Adds rows to a table, values in the order of the columns, and returns how many. The table may have other columns, which stay empty. */
  insert(table: string, columns: readonly string[], rows: readonly (readonly EngineValue[])[]): Promise<number>;
  /** Runs one statement and returns all its rows. */
  all(sql: string, parameters?: readonly EngineValue[]): Promise<EngineRow[]>;
  /** Runs one statement to its end and yields its rows in chunks: for a result of many rows that each may be let go of. */
  batches(sql: string, parameters?: readonly EngineValue[]): AsyncIterable<EngineRow[]>;
  /** Yields the rows of one statement in chunks while it runs: for a result that may be larger than memory, of a statement that only reads on. */
  chunks(sql: string, parameters?: readonly EngineValue[]): AsyncIterable<EngineRow[]>;
}

/** One connection for one piece of work: temporary tables live as long as it does. */
export interface Connection extends Session {
  /** Runs the work in one transaction: all of it lasts, or nothing. */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>;
}

/** A table of the host's own with all its rows, values in the order of the columns. */
export interface TableContent {
  readonly name: string;
  readonly columns: readonly EngineColumn[];
  readonly rows: readonly (readonly EngineValue[])[];
}

/** An analytics engine that holds one organisation's canonical tables. */
export interface Engine extends Session, Closable {
  /**
   * Runs the work in one transaction: all of it lasts, or nothing. Transactions wait for each other.
   *
   * Throws `TRANSACTION_UNSUPPORTED` where the engine has none.
   */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /**
   * Runs work that prepares temporary tables before its transaction. It waits for transactions and other such work, and they for it.
   *
   * Throws `TRANSACTION_UNSUPPORTED` where the engine has none.
   */
  exclusively<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  /**
   * Writes tables anew. Readers of a table see the old rows or the new ones, never some of both, and what fails half-way leaves the
   * old ones. Engines without transactions change one table after another: the one that says that the others are new comes last.
   */
  replaceTables(tables: readonly TableContent[]): Promise<void>;
}

export const Engine = createServiceToken<Engine>('engine.engine');
