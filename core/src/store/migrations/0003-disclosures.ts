import type { Migration } from 'kysely/migration';

/** Figures about people that were shown. */
export const disclosures: Migration = {
  async up(db) {
    await db.schema
      .createTable('disclosures')
      .addColumn('check_id', 'text', (column) => column.notNull())
      .addColumn('unit', 'text', (column) => column.notNull())
      .addColumn('period', 'text', (column) => column.notNull())
      .addColumn('figure', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('disclosures_key', ['check_id', 'unit', 'period', 'figure'])
      .execute();
  },

  async down(db) {
    await db.schema.dropTable('disclosures').execute();
  },
};
