import { boolean, choice, id, reference, timestamp } from '../column.js';
import { defineTable } from '../table.js';

export const commitment = defineTable({
  name: 'commitment',
  doc: 'A promise made to a customer, with when it is due and when it was done.',
  noun: ['commitment', 'commitments'],
  area: 'contacts',
  tier: 4,
  key: ['id'],
  occursAt: 'madeAt',
  dimensions: {
    orgUnit: [['case', 'orgUnit']],
    channel: [['case', 'channel']],
    topic: [['case', 'topic']],
    priority: [['case', 'priority']],
    language: [['case', 'language']],
  },
  columns: {
    id: id('Identifies the promise.', { required: true }),
    case: reference('case', 'The case in which it was made.'),
    kind: choice(['callback', 'update', 'visit', 'delivery', 'refund'], 'What was promised.'),
    madeAt: timestamp('When it was made.'),
    dueAt: timestamp('When it is due.', { planned: true }),
    doneAt: timestamp('When it was done; empty while it is not.'),
    cancelled: boolean('Whether the customer no longer wanted it.'),
  },
});
