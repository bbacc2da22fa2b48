import { quoteIdentifier } from '../../model/quote.js';
import type { Session } from '../engine.js';

/** A table that is to be written anew: how it is created under a name, and how the table of that name is filled. */
export interface TableSwap {
  readonly name: string;
  create(name: string): string;
  fill(name: string): Promise<unknown>;
}

/** Writes all tables beside those that are read, and only then exchanges them, one after another in their order. */
export async function swapTables(session: Session, tables: readonly TableSwap[]): Promise<void> {
  const beside = ({ name }: TableSwap) => `${name}$next`;
  for (const table of tables) {
    await session.execute(`DROP TABLE IF EXISTS ${quoteIdentifier(beside(table))}`);
    await session.execute(table.create(beside(table)));
    await table.fill(beside(table));
  }
  for (const table of tables) {
    await session.execute(table.create(table.name));
    await session.execute(`EXCHANGE TABLES ${quoteIdentifier(table.name)} AND ${quoteIdentifier(beside(table))}`);
    await session.execute(`DROP TABLE ${quoteIdentifier(beside(table))}`);
  }
}
