import type { Migration } from 'kysely/migration';

/** What is done about findings, and what people tell of periods. */
export const actions: Migration = {
  async up(db) {
    await db.schema
      .createTable('actions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('finding', 'text')
      .addColumn('check_id', 'text', (column) => column.notNull())
      .addColumn('unit', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('due', 'text', (column) => column.notNull())
      .addColumn('expected', 'text', (column) => column.notNull())
      .addColumn('expected_change', 'double precision')
      .addColumn('verify_on', 'text')
      .addColumn('verify_rows', 'integer')
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('done_on', 'text')
      .addColumn('since', 'text')
      .addColumn('effect', 'text')
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('annotations')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('check_id', 'text', (column) => column.notNull())
      .addColumn('unit', 'text', (column) => column.notNull())
      .addColumn('period', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('rebase', 'integer', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('annotations_check').on('annotations').column('check_id').execute();
  },

  async down(db) {
    await db.schema.dropTable('annotations').execute();
    await db.schema.dropTable('actions').execute();
  },
};
