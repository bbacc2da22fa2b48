import type { TableDefinition } from '@touchstone/sdk/model';

import { type PhysicalType, type StoredColumn, storedColumnsOf } from './ddl.js';
import { quoteIdentifier } from './quote.js';

const clickHouseTypes: Readonly<Record<PhysicalType, string>> = {
  VARCHAR: 'String',
  TIMESTAMP: `DateTime64(6, 'UTC')`,
  DATE: 'Date32',
  BIGINT: 'Int64',
  DOUBLE: 'Float64',
  BOOLEAN: 'Bool',
  'VARCHAR[]': 'Array(String)',
};

/** A list cannot be missing in ClickHouse: where there is none it is empty. */
function columnClause({ name, physicalType, required }: StoredColumn): string {
  const type = clickHouseTypes[physicalType];
  return `${quoteIdentifier(name)} ${required || physicalType === 'VARCHAR[]' ? type : `Nullable(${type})`}`;
}

/**
 * The statement that creates a table of the model in ClickHouse unless it exists; another name serves for staging.
 *
 * Rows lie in the order in which they happen, so that a scan of some periods reads no others.
 */
export function createClickHouseTable(table: TableDefinition, name: string = table.name): string {
  const columns = storedColumnsOf(table);
  const occurs = table.occursAt === undefined ? [] : columns.filter((column) => 'key' in column && column.key === table.occursAt);
  const order = occurs.filter(({ required }) => required).map((column) => quoteIdentifier(column.name));
  return `CREATE TABLE IF NOT EXISTS ${quoteIdentifier(name)} (\n  ${columns.map(columnClause).join(',\n  ')}\n) ENGINE = MergeTree ORDER BY (${order.join(', ')})`;
}
