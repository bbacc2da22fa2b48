import type { Migration } from 'kysely/migration';

/** What a person writes about a period, for the report to the board. */
export const commentary: Migration = {
  async up(db) {
    await db.schema
      .createTable('commentary')
      .addColumn('period', 'text', (column) => column.primaryKey())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
  },

  async down(db) {
    await db.schema.dropTable('commentary').execute();
  },
};
