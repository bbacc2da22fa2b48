import type { Migration } from 'kysely/migration';

/** What the code of plugins cost, and what befell it. */
export const runningPlugins: Migration = {
  async up(db) {
    await db.schema
      .createTable('running_plugins')
      .addColumn('plugin', 'text', (column) => column.primaryKey())
      .addColumn('version', 'text', (column) => column.notNull())
      .addColumn('activated_at', 'text')
      .addColumn('activation_ms', 'double precision')
      .addColumn('calls', 'integer', (column) => column.notNull())
      .addColumn('failures', 'integer', (column) => column.notNull())
      .addColumn('cpu_ms', 'double precision', (column) => column.notNull())
      .addColumn('statistics', 'double precision', (column) => column.notNull())
      .addColumn('memory_bytes', 'integer', (column) => column.notNull())
      .addColumn('rests_until', 'text')
      .addColumn('last_error', 'text')
      .execute();
  },

  async down(db) {
    await db.schema.dropTable('running_plugins').execute();
  },
};
