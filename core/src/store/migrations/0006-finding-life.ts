import type { Migration } from 'kysely/migration';

import { counted } from './counted.js';

/** What people decide about findings, and what became of each from run to run. */
export const findingLife: Migration = {
  async up(db) {
    await db.schema.alterTable('findings').addColumn('opened_at', 'text').execute();
    await db.schema.alterTable('findings').addColumn('opened_figure', 'text').execute();
    await db.schema.alterTable('findings').addColumn('acceptance', 'text').execute();
    await db.schema.alterTable('audit').addColumn('subject', 'text').execute();
    await db.schema.createIndex('audit_subject').on('audit').column('subject').execute();
    await db.schema
      .createTable('finding_decisions')
      .addColumn('fingerprint', 'text', (column) => column.primaryKey().references('findings.fingerprint'))
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('owner', 'text')
      .addColumn('reason', 'text')
      .addColumn('until', 'text')
      .addColumn('figure', 'text')
      .addColumn('reopened', 'text')
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('first_at', 'text')
      .execute();
    await db.schema
      .createTable('finding_states')
      .addColumn('id', 'integer', counted(db))
      .addColumn('fingerprint', 'text', (column) => column.notNull().references('findings.fingerprint'))
      .addColumn('event', 'text', (column) => column.notNull())
      .addColumn('run_id', 'text', (column) => column.notNull().references('runs.id'))
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('finding_states_finding').on('finding_states').column('fingerprint').execute();
  },

  async down(db) {
    await db.schema.dropTable('finding_states').execute();
    await db.schema.dropTable('finding_decisions').execute();
    await db.schema.dropIndex('audit_subject').execute();
    await db.schema.alterTable('audit').dropColumn('subject').execute();
    for (const column of ['acceptance', 'opened_figure', 'opened_at']) {
      await db.schema.alterTable('findings').dropColumn(column).execute();
    }
  },
};
