import type { Migration } from 'kysely/migration';

/** What a run was judged from. Runs that were kept before have none. */
export const runFacts: Migration = {
  async up(db) {
    await db.schema
      .createTable('run_facts')
      .addColumn('run_id', 'text', (column) => column.primaryKey().references('runs.id'))
      .addColumn('facts', 'text', (column) => column.notNull())
      .execute();
  },

  async down(db) {
    await db.schema.dropTable('run_facts').execute();
  },
};
