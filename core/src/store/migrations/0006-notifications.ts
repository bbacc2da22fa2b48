import type { Migration } from 'kysely/migration';

/** What became of what the notifiers of plugins had to say. */
export const notifications: Migration = {
  async up(db) {
    await db.schema.alterTable('running_plugins').addColumn('last_notification', 'text').execute();
  },

  async down(db) {
    await db.schema.alterTable('running_plugins').dropColumn('last_notification').execute();
  },
};
