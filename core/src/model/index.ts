export * from './clickhouse-ddl.js';
export * from './ddl.js';
export * from './migrate.js';
export * from './quote.js';
