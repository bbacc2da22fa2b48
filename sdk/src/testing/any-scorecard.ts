import type { CheckResult, Finding, Scorecard } from '../contract/scorecard.js';

/** The result of a check, as a scorecard tells it: 60 of 80 in time where 90 % are wanted, unless it is told otherwise. */
export const anyCheckResult = (changes: Partial<CheckResult> = {}): CheckResult => ({
  id: 'follow-up.promise-kept',
  question: 'Do we keep our promises?',
  kind: 'share',
  format: 'percent',
  countOf: 'commitments',
  value: 0.75,
  low: 0.645,
  high: 0.832,
  n: 80,
  k: 60,
  standard: { target: 0.9, floor: 0.7, better: 'higher', provenance: 'house' },
  critical: false,
  weight: 1,
  verdict: 'misses',
  missing: [],
  excluded: [],
  units: [
    { unit: {}, period: '2026-10', value: 0.75, low: 0.645, high: 0.832, n: 80, k: 60, verdict: 'misses' },
    { unit: { orgUnit: 'brno' }, period: '2026-10', value: 0.5, low: 0.352, high: 0.648, n: 40, k: 20, verdict: 'misses' },
  ],
  ...changes,
});

/** A finding, as a scorecard tells it. */
export const anyFinding = (changes: Partial<Finding> = {}): Finding => ({
  id: 'f-1',
  check: 'follow-up.promise-kept',
  unit: { orgUnit: 'brno' },
  period: '2026-10',
  severity: 'major',
  kind: 'pattern',
  since: '2026-08',
  sentence: 'Brno: 50 % of promises were kept in time.',
  advice: 'Give each promise an owner.',
  evidence: { rows: 20 },
  ...changes,
});

/** A scorecard with one principle, one check and one finding, to test what is made of scorecards. */
export function anyScorecard(changes: Partial<Scorecard> = {}): Scorecard {
  const score = { score: 50, low: 40, high: 60, grade: 'C', coverage: 1 } as const;
  return {
    schemaVersion: 1,
    organisation: { id: 'example', name: 'Example', timezone: 'Europe/Prague' },
    run: {
      id: 'r-1',
      asOf: '2026-10-31T22:59:59Z',
      period: { grain: 'month', from: '2026-10-01', to: '2026-10-31' },
      dataVersion: 'd-1',
      plugins: [{ id: 'touchstone.follow-up', version: '1.0.0' }],
    },
    overall: score,
    gate: { passed: true, conditions: [] },
    principles: [{ id: 'follow-up', name: 'Follow-up', question: 'Do we do what we said?', ...score, checks: [anyCheckResult()] }],
    findings: [anyFinding()],
    ...changes,
  };
}
