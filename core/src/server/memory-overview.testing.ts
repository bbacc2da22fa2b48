import type { Scorecard, ViewAsked, ViewChoices } from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import type { OrganisationOverview } from '../services/overview.js';
import { score } from './memory-scorecard.testing.js';

const quarter = { back: 0, from: '2026-08-01', to: '2026-10-31' };
const group = { ...score, principles: ['follow-up'] };
const check = { id: 'voice.csat', principle: 'voice', name: 'Satisfied answers', units: 1, periods: 0 };

/** What a small organisation in memory says of its scorecard as a whole. */
export const memoryOverview: OrganisationOverview = {
  controls: async (back) => ({
    asOf: '2026-10-31T23:59:59Z',
    quarter: { ...quarter, back },
    quarters: [quarter],
    methods: [{ id: 'surveys', readFrom: ['survey_response.answered_at'], missing: [], aboutPeople: false, checks: [{ id: check.id, principle: check.principle, name: check.name }] }],
    units: [{ id: 'brno', name: 'Brno', alive: 1, seen: 1, cells: [{ method: 'surveys', state: 'alive', last: '2026-10-30', n: 12 }] }],
    alive: 1,
    seen: 1,
    total: 1,
    check: null,
  }),
  due: async () => ({
    asOf: '2026-10-31T22:59:59Z',
    days: ['2026-10-31', '2026-11-01'],
    checks: [
      {
        id: 'complaint.legal-clock',
        principle: 'complaint',
        question: 'Are complaints answered within the law?',
        critical: true,
        provenance: 'law',
        source: 'CZ: 30 days.',
        overdue: 1,
        due: 1,
        perDay: [0, 1],
        columns: [{ name: 'id', type: 'id', doc: 'Its id.' }],
        rows: [{ on: '2026-11-01', row: { id: 'c1' } }],
      },
    ],
    looked: 4,
  }),
  layouts: async () => ({
    run: 'run-1',
    layouts: [{ id: 'three-blocks', name: 'Customers, employees, owners', doc: '', by: 'touchstone.standards', groups: [{ id: 'customers', name: 'Customers', ...group }], others: null }],
  }),
  chains: async () => ({
    run: 'run-1',
    period: '2026-10',
    chains: [
      {
        id: 'service-profit',
        name: 'Service-profit chain',
        doc: '',
        steps: [
          { id: 'satisfaction', name: 'Satisfaction', check, wanted: [check.id], missing: [] },
          { id: 'loyalty', name: 'Loyalty', check: null, wanted: ['retention.repeat-rate'], missing: ['order'] },
        ],
        links: [{ from: 'satisfaction', to: 'loyalty', by: null, n: 0, least: 8, correlation: null, low: null, high: null, p: null, verdict: 'not-enough-data', sameRows: false, points: [] }],
      },
    ],
  }),
};

/** What a small organisation in memory can be looked at by. */
export const memoryViewChoices = async (): Promise<ViewChoices> => ({
  periods: ['2026-10', '2026-09'].map((key) => ({ key, from: `${key}-01`, to: `${key}-30`, grain: 'month' })),
  channels: [{ id: 'brno-phone', name: 'Phone', orgUnit: 'brno' }],
});

/** A scorecard as it is looked at by Brno, or by another period; there is no other unit. */
export function inView(document: Scorecard, { period = '2026-10', unit }: ViewAsked): Scorecard {
  const { orgUnit = 'brno' } = unit ?? {};
  if (orgUnit !== 'brno') {
    throw new HostError('UNIT_UNKNOWN', { unit: orgUnit });
  }
  return unit === undefined && period === '2026-10' ? document : { ...document, view: { period, present: period === '2026-10', unit: unit ?? {} } };
}
