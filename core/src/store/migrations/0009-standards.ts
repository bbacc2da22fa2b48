import type { Migration } from 'kysely/migration';

/** Every version of every standard of the catalogue. */
export const standards: Migration = {
  async up(db) {
    await db.schema
      .createTable('standard_versions')
      .addColumn('code', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('facts', 'text', (column) => column.notNull())
      .addColumn('pack', 'text')
      .addColumn('retired', 'integer', (column) => column.notNull())
      .addColumn('changed_by', 'text', (column) => column.notNull())
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .addColumn('approved_by', 'text')
      .addColumn('approved_at', 'text')
      .addPrimaryKeyConstraint('standard_versions_key', ['code', 'version'])
      .execute();
  },

  async down(db) {
    await db.schema.dropTable('standard_versions').execute();
  },
};
