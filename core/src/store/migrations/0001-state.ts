import type { Migration } from 'kysely/migration';

import { counted } from './counted.js';

/** Runs, findings, the history of settings and the audit log. */
export const state: Migration = {
  async up(db) {
    await db.schema
      .createTable('runs')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('as_of', 'text', (column) => column.notNull())
      .addColumn('period_grain', 'text', (column) => column.notNull())
      .addColumn('period_from', 'text', (column) => column.notNull())
      .addColumn('period_to', 'text', (column) => column.notNull())
      .addColumn('data_version', 'text', (column) => column.notNull())
      .addColumn('settings_version', 'text', (column) => column.notNull())
      .addColumn('plugins_version', 'text', (column) => column.notNull())
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('document', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('sequence', 'integer', (column) => column.notNull().unique())
      .execute();
    await db.schema
      .createTable('findings')
      .addColumn('fingerprint', 'text', (column) => column.primaryKey())
      .addColumn('check_id', 'text', (column) => column.notNull())
      .addColumn('unit', 'text', (column) => column.notNull())
      .addColumn('first_seen_run', 'text', (column) => column.notNull().references('runs.id'))
      .addColumn('last_seen_run', 'text', (column) => column.notNull().references('runs.id'))
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('state_run', 'text', (column) => column.notNull().references('runs.id'))
      .execute();
    await db.schema
      .createTable('settings_history')
      .addColumn('id', 'integer', counted(db))
      .addColumn('version', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('audit')
      .addColumn('id', 'integer', counted(db))
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('detail', 'text', (column) => column.notNull())
      .execute();
  },

  async down(db) {
    for (const table of ['audit', 'settings_history', 'findings', 'runs']) {
      await db.schema.dropTable(table).execute();
    }
  },
};
