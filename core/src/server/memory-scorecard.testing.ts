import type { CheckResult, Finding, UnitResult } from '@touchstone/sdk/contract';

/** What the organisation in memory has measured and found. */
export const standard = { target: 0.95, floor: 0.8, better: 'higher', provenance: 'house' } as const;
const figure = { value: 0.71, low: 0.62, high: 0.79, n: 98, k: 70 };
export const brno: UnitResult = { unit: { orgUnit: 'brno' }, period: '2026-10', ...figure, verdict: 'misses' };
export const score = { score: 71.2, low: 66, high: 75.9, grade: 'B', coverage: 0.83 } as const;

export const check: CheckResult = {
  id: 'follow-up.promise-kept',
  question: 'Do we keep our promises?',
  kind: 'share',
  format: 'percent',
  countOf: 'commitments',
  ...figure,
  standard,
  critical: false,
  weight: 1,
  verdict: 'misses',
  missing: [],
  excluded: [{ why: 'not-yet-due', rows: 12 }],
  units: [brno],
};

export const finding: Finding = {
  id: 'f1',
  check: check.id,
  unit: brno.unit,
  period: '2026-10',
  severity: 'major',
  kind: 'pattern',
  since: '2026-04',
  sentence: 'Brno keeps 71 % of its promises.',
  advice: null,
  evidence: { rows: 28 },
};

/** Seven rows, so that pages can be turned. */
export const rows = Array.from({ length: 7 }, (_, index) => ({ case_id: `c${index}`, minutes_late: index * 10, note: null }));
