import { type TableName, tables } from '@touchstone/sdk/model';

import { openDuckDb } from '../../core/src/engine/duckdb/duckdb-engine.js';
import type { Engine, EngineValue } from '../../core/src/engine/engine.js';
import { createTable, quoteIdentifier } from '../../core/src/model/index.js';

type TestRows = Partial<Record<TableName, readonly Readonly<Record<string, EngineValue>>[]>>;

export const timezone = 'Europe/Prague';

const at = (day: string, time = '09:00') => `2026-${day} ${time}:00`;

const caseRow = (id: string, more: object) => ({
  id,
  opened_at: at('10-05'),
  status: 'closed',
  channel_id: 'mail',
  org_unit_id: 'brno',
  customer_id: 'back-again',
  direction: 'inbound',
  ...more,
});

const orderRow = (id: string, customer: string, placed: string, more: object = {}) => ({
  id,
  customer_id: customer,
  placed_at: `${placed} 10:00:00`,
  amount_minor: 100,
  ...more,
});

/**
 * A branch in Brno, open from Monday to Friday, 8:00 to 16:00 local time, with one row for each way in which a row may count.
 *
 * Times are UTC: 9:00 is 11:00 local. As of the run it is the end of October 2026.
 */
const oneOfEachKind: TestRows = {
  org_unit: [{ id: 'brno', kind: 'branch', name: 'Brno', timezone, calendar_id: 'hours' }],
  calendar: [{ id: 'hours', name: 'Opening hours', timezone, kind: 'business' }],
  calendar_hours: [1, 2, 3, 4, 5].map((weekday) => ({ calendar_id: 'hours', weekday, opens: '08:00', closes: '16:00' })),
  channel: [
    { id: 'mail', kind: 'email', org_unit_id: 'brno', steps_to_person: 5, verified_on: '2026-01-01' },
    { id: 'line', kind: 'phone', org_unit_id: 'brno', steps_to_person: 2, verified_on: '2026-10-01' },
    { id: 'desk', kind: 'in_person', active_to: '2026-01-01', steps_to_person: 9, verified_on: '2020-01-01' },
    { id: 'chat', kind: 'chat', org_unit_id: 'brno' },
  ],
  service_probe: [
    { channel_id: 'line', at: at('10-05'), ok: true },
    { channel_id: 'line', at: at('10-06'), ok: false },
  ],
  case: [
    caseRow('prompt', {
      kind: 'complaint',
      first_human_reply_at: at('10-05', '12:00'),
      first_resolved_at: at('10-06'),
      last_resolved_at: at('10-06'),
      closed_at: at('10-06'),
      outcome: 'settled',
      summary_chars: 30,
    }),
    caseRow('slow', {
      priority: 'high',
      first_human_reply_at: at('10-06', '12:00'),
      first_resolved_at: at('10-20'),
      last_resolved_at: at('10-20'),
      closed_at: at('10-20'),
      outcome: 'settled',
      summary_chars: 3,
    }),
    caseRow('never-answered', { status: 'open', customer_id: null }),
    caseRow('spam', { is_spam: true }),
    caseRow('still-in-time', { opened_at: at('10-30', '13:00'), status: 'new' }),
    caseRow('slow-for-a-chat', { channel_id: 'chat', first_human_reply_at: at('10-05', '09:02') }),
    caseRow('on-a-saturday', {
      channel_id: 'line',
      kind: 'complaint',
      opened_at: at('10-03'),
      first_human_reply_at: at('10-05', '08:00'),
    }),
    caseRow('answered-and-open', { status: 'open', first_human_reply_at: at('10-05', '10:00') }),
  ],
  message: [
    { id: 'm1', case_id: 'prompt', at: at('10-08'), direction: 'outbound', author_kind: 'employee', is_public: true },
    { id: 'm2', case_id: 'slow', at: at('10-22'), direction: 'outbound', author_kind: 'employee', is_public: true, is_auto: true },
    { id: 'm3', case_id: 'never-answered', at: at('10-05'), direction: 'inbound', author_kind: 'customer', is_public: true },
    { id: 'm4', case_id: 'answered-and-open', at: at('10-05'), direction: 'inbound', author_kind: 'customer', is_public: true },
    { id: 'm5', case_id: 'answered-and-open', at: at('10-05', '10:00'), direction: 'outbound', author_kind: 'employee', is_public: true },
  ],
  commitment: [
    { id: 'kept', case_id: 'prompt', made_at: at('10-05', '17:00'), due_at: at('10-06'), done_at: at('10-06') },
    { id: 'late', case_id: 'slow', made_at: at('10-05'), due_at: at('10-06'), done_at: at('10-07') },
    { id: 'open', case_id: 'slow', made_at: at('10-05'), due_at: at('10-06') },
    { id: 'done-by-closing', case_id: 'slow', made_at: at('10-05'), due_at: at('10-19'), done_at: at('10-20') },
    { id: 'cancelled', case_id: 'slow', made_at: at('10-05'), due_at: at('10-06'), cancelled: true },
    { id: 'not-due', case_id: 'slow', made_at: at('10-05'), due_at: '2026-10-31 22:30:00' },
  ],
  complaint: [{ case_id: 'prompt', received_at: at('10-05') }],
  survey: [{ id: 'csat', kind: 'csat', scale_min: 1, scale_max: 5, positive_from: 4 }],
  survey_response: [
    { id: 'happy', survey_id: 'csat', case_id: 'prompt', answered_at: at('10-07'), score: 5 },
    { id: 'unhappy', survey_id: 'csat', case_id: 'slow', answered_at: at('10-21'), score: 2 },
  ],
  customer: [
    { id: 'back-again', acquired_on: '2025-10-20', home_org_unit_id: 'brno', acquisition_source: 'referral' },
    { id: 'once', acquired_on: '2025-10-20', home_org_unit_id: 'brno', acquisition_source: 'ad' },
    { id: 'contract-ended', acquired_on: '2025-10-20', home_org_unit_id: 'brno' },
    { id: 'friend', acquired_on: '2026-10-02', home_org_unit_id: 'brno', acquisition_source: 'referral' },
    { id: 'from-somewhere', acquired_on: '2026-10-03', home_org_unit_id: 'brno' },
  ],
  customer_status: [
    { customer_id: 'contract-ended', from: '2025-10-20', status: 'active', to: '2026-03-01' },
    { customer_id: 'contract-ended', from: '2026-03-02', status: 'closed' },
  ],
  order: [
    orderRow('o1', 'back-again', '2025-10-20'),
    orderRow('o2', 'back-again', '2026-09-20'),
    orderRow('o3', 'once', '2025-10-20'),
    orderRow('o4', 'once', '2025-10-21', { cancelled: true }),
  ],
  marketing_spend: [
    { month: '2026-10-01', category: 'acquisition', amount_minor: 3000 },
    { month: '2026-10-01', category: 'retention', amount_minor: 1000 },
  ],
  cost_entry: [{ month: '2026-10-01', category: 'service', amount_minor: 500 }],
  engagement_result: [
    { org_unit_id: 'brno', survey_id: 's', wave: '2026-10-05', item_code: 'enps', n: 10, promoters: 5, passives: 3, detractors: 2 },
    { org_unit_id: 'brno', survey_id: 's', wave: '2026-09-05', item_code: 'heard', n: 10, favourable_n: 7 },
    { org_unit_id: 'brno', survey_id: 's', wave: '2026-10-05', item_code: 'line_of_sight', n: 10, favourable_n: 9 },
  ],
  employee_movement: [
    { org_unit_id: 'brno', month: '2026-09-01', headcount_mean: 12, joiners: 0, leavers: 0 },
    { org_unit_id: 'brno', month: '2026-10-01', headcount_mean: 12, joiners: 0, leavers: 1 },
  ],
  absence_agg: [{ org_unit_id: 'brno', month: '2026-10-01', persons: 10, sick_days: 10, working_days: 200 }],
  interval_staffing: [
    { org_unit_id: 'brno', interval_start: at('10-05'), minutes: 30, handle_seconds: 1700, actual_fte: 1 },
    { org_unit_id: 'brno', interval_start: at('10-05', '10:00'), minutes: 30, handle_seconds: 1000, actual_fte: 1 },
    { org_unit_id: 'brno', interval_start: at('10-05', '11:00'), minutes: 30, handle_seconds: 1000, actual_fte: 0 },
  ],
  idea: [
    { id: 'answered', org_unit_id: 'brno', at: at('10-01'), answered_at: at('10-05') },
    { id: 'overdue', org_unit_id: 'brno', at: at('10-01') },
    { id: 'fresh', org_unit_id: 'brno', at: at('10-25') },
  ],
};

/** Opens a database in memory with every table of the model and {@link oneOfEachKind}. */
export async function openBranch(): Promise<Engine> {
  const engine = await openDuckDb(':memory:', { threads: 1 });
  for (const table of Object.values(tables)) {
    await engine.execute(createTable(table));
  }
  for (const [table, rows] of Object.entries(oneOfEachKind)) {
    for (const row of rows) {
      const complete: Readonly<Record<string, EngineValue>> = { import_batch_id: 'test', ...row };
      const names = Object.keys(complete).map(quoteIdentifier).join(', ');
      const places = Object.keys(complete).map((_, index) => `$${index + 1}`);
      await engine.execute(`INSERT INTO ${quoteIdentifier(table)} (${names}) VALUES (${places.join(', ')})`, Object.values(complete));
    }
  }
  return engine;
}
