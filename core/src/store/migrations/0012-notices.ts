import type { Migration } from 'kysely/migration';

/** What notifiers still have to tell. */
export const notices: Migration = {
  async up(db) {
    await db.schema
      .createTable('notices')
      .addColumn('id', 'text', (column) => column.notNull().primaryKey())
      .addColumn('notifier', 'text', (column) => column.notNull())
      .addColumn('run_id', 'text', (column) => column.notNull())
      .addColumn('findings', 'text', (column) => column.notNull())
      .addColumn('is_first', 'integer', (column) => column.notNull())
      .addColumn('begun', 'integer', (column) => column.notNull())
      .execute();
  },

  async down(db) {
    await db.schema.dropTable('notices').execute();
  },
};
