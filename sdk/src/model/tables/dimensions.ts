import type { TableDefinition } from '../table.js';

type Dimensions = NonNullable<TableDefinition['dimensions']>;

/** The dimensions of rows that belong to a case and say nothing of their own. */
export const throughCase: Dimensions = Object.freeze({
  orgUnit: [['case', 'orgUnit']],
  channel: [['case', 'channel']],
  topic: [['case', 'topic']],
  priority: [['case', 'priority']],
  product: [['case', 'product']],
  language: [['case', 'language']],
  segment: [['case', 'customer', 'segment']],
  queue: [['case', 'queue']],
});

/** The dimensions of rows that belong to a case but may name their own unit. */
export const ownUnitElseCase: Dimensions = Object.freeze({ ...throughCase, orgUnit: [['orgUnit'], ['case', 'orgUnit']] });
