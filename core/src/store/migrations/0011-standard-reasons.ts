import type { Migration } from 'kysely/migration';

/** Who asked for a version of a standard, why, and who took it back. */
export const standardReasons: Migration = {
  async up(db) {
    await db.schema.alterTable('standard_versions').addColumn('proposed_by', 'text').execute();
    await db.schema.alterTable('standard_versions').addColumn('reason', 'text').execute();
    await db.schema.alterTable('standard_versions').addColumn('withdrawn_by', 'text').execute();
  },

  async down(db) {
    await db.schema.alterTable('standard_versions').dropColumn('withdrawn_by').execute();
    await db.schema.alterTable('standard_versions').dropColumn('reason').execute();
    await db.schema.alterTable('standard_versions').dropColumn('proposed_by').execute();
  },
};
