import { rows } from './row.js';

export const commitment = rows('commitment');

export { rows, type Row, type RowOf, type TableName } from './row.js';
export { tables, type Tables } from './tables/index.js';
export { columnName, type ColumnDefinition, type ColumnType, type PrivacyClass } from './column.js';
export type { DimensionName, TableArea, TableDefinition } from './table.js';
