import type { Migration } from 'kysely/migration';

/** What plugins may do, by whom and why it was granted. */
export const capabilityGrants: Migration = {
  async up(db) {
    await db.schema
      .createTable('capability_grants')
      .addColumn('plugin', 'text', (column) => column.notNull())
      .addColumn('capability', 'text', (column) => column.notNull())
      .addColumn('private_network', 'integer', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('capability_grants_key', ['plugin', 'capability'])
      .execute();
  },

  async down(db) {
    await db.schema.dropTable('capability_grants').execute();
  },
};
