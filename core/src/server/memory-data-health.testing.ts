import type { DataHealth } from '@touchstone/sdk/contract';

import { standard } from './memory-scorecard.testing.js';

const source = { source: 'x', mapping: 'a', fileName: 'a.csv', files: 1, rows: 7, lastRowsAt: '2026-10-31T00:00:00Z', newestRow: '2026-10-30T22:00:00Z' } as const;
const lines = { batch: 'b1', fileName: 'a.csv', source: 'x', loadedAt: '2026-10-31T00:00:00Z', read: 8, kept: 7, skipped: 0, rejected: 1 };
const totals = { table: 'commitment', given: 8, perLine: true, added: 7, changed: 0, same: 0, skipped: 0, repeated: 0, rejected: 1, listed: 1, before: 0, after: 7, money: [] };
const clock = { source: 'x', mapping: 'a', table: 'commitment', column: 'made_at' };

/** What the data of the organisation in memory can be trusted for. */
export const memoryDataHealth = (locale: string): DataHealth => ({
  dataVersion: 'd1',
  asOf: '2026-10-31',
  tables: [{ table: 'commitment', area: 'cases', rows: 7, first: '2026-01-01', last: null, columns: [{ name: 'due_at', filled: 0.5, required: true }] }],
  batches: [{ id: 'b1', fileName: 'a.csv', sourceSystem: 'x', sha256: '00', loadedAt: '2026-10-31T00:00:00Z', mapping: null, rowsRead: 8, rowsKept: 7, rowsRejected: 1 }],
  rejects: [{ batch: 'b1', code: 'DATE_INVALID', column: null, reason: 'No such day.', rows: 1, mapping: 'a' }],
  sources: [{ ...source, rhythm: { deliveries: 5, usualHours: 24, longestHours: 72 }, state: 'late', dueBy: '2026-11-03T12:00:00Z', lateHours: 2.5 }],
  reconciliation: { files: [{ ...lines, tables: [totals], failing: [] }], older: 0, tables: [{ table: 'commitment', added: 7, removed: 0, rows: 7, money: [], failing: [] }], failing: 0 },
  guards: [
    {
      ...{ check: 'integrity.bunching', principle: 'integrity', question: `Bent? (${locale})`, kind: 'share', format: 'percent', countOf: 'cases', value: 0.9, low: 0.8, high: 0.95, n: 80, k: 72 },
      ...{ missing: [], standard, verdict: 'misses', state: 'suspected' },
      findings: [{ id: 'f1', unit: {}, sentence: 'Bent.', rows: 72 }],
      doubts: [{ check: 'follow-up.promise-kept', principle: 'follow-up', question: 'Kept?', whole: true, units: 0 }],
    },
  ],
  times: {
    ...{ timezone: 'Europe/Prague', values: 7, zoned: 0, untold: 0 },
    columns: [{ ...clock, from: 'made', timezone: 'UTC', values: 7, zoned: 0, skippedHour: 0 }],
    hours: [{ ...clock, rows: 7, midnight: 0, hours: Array.from({ length: 24 }, (_, hour) => (hour === 8 ? 7 : 0)), night: 0, future: 0 }],
    suspicions: [{ kind: 'summer-later', ...clock, from: 'made', rows: 4, of: 7, hours: -1, timezone: 'UTC', suggest: 'Europe/Prague' }],
  },
  disabled: [{ check: 'follow-up.contacted', missing: ['contact.at'] }],
});
