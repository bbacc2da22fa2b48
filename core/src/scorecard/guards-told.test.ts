import type { CheckResult, Scorecard } from '@touchstone/sdk/contract';
import { expect, test } from 'vitest';

import { guardsTold } from './guards-told.js';
import type { EnabledCheck } from './scoring-input.js';

const standard = { target: 0.02, floor: 0.2, better: 'lower', provenance: 'house' } as const;
const result = (id: string, more: Partial<CheckResult> = {}): CheckResult => ({
  ...{ id, question: `${id}?`, kind: 'share', format: 'percent', countOf: 'cases', value: 0.1, low: 0.05, high: 0.15, n: 80, k: 8, standard, critical: false, weight: 1 },
  ...{ verdict: 'meets', missing: [], excluded: [], units: [] },
  ...more,
});
const enabled = (id: string, guards?: readonly string[]) => ({ id, check: guards ? { guards } : {} }) as unknown as EnabledCheck;
const doubt = (guard: string, unit: Record<string, string>) => ({ guard, unit, sentence: 'Bent.' });

const scored = { score: 50, low: 40, high: 60, grade: 'C', coverage: 1 } as const;
const document = {
  principles: [
    {
      ...{ id: 'integrity', name: 'Integrity', question: '?', ...scored },
      checks: [
        result('integrity.split', { verdict: 'not-enough-data', lacking: 'history' }),
        result('integrity.clear'),
        result('integrity.skew', { verdict: 'misses' }),
        result('integrity.bunching', { verdict: 'misses' }),
        result('integrity.completeness', { verdict: 'misses' }),
      ],
    },
    {
      ...{ id: 'speed', name: 'Speed', question: '?', ...scored },
      checks: [
        result('speed.reply', { doubts: [doubt('integrity.bunching', {}), doubt('integrity.bunching', { orgUnit: 'brno' })] }),
        result('speed.solved', { doubts: [doubt('integrity.bunching', { orgUnit: 'brno' }), doubt('integrity.bunching', { orgUnit: 'praha' })] }),
        result('speed.other', { doubts: [doubt('integrity.other', {})] }),
      ],
    },
  ],
  findings: [
    { id: 'f1', check: 'integrity.bunching', unit: { orgUnit: 'brno' }, severity: 'major', sentence: 'In Brno.', evidence: { rows: 7 } },
    { id: 'f2', check: 'integrity.bunching', unit: {}, severity: 'praise', sentence: 'Well done.', evidence: { rows: 3 } },
  ],
} as unknown as Scorecard;

test('tells of the guards alone, those that cast doubt first, with their findings and what they make doubtful', () => {
  const told = guardsTold(document, [
    ...['integrity.split', 'integrity.clear', 'integrity.skew', 'integrity.bunching'].map((id) => enabled(id, ['case'])),
    enabled('integrity.completeness'),
    enabled('speed.reply'),
  ]);
  expect(told.map(({ check, state }) => [check, state])).toEqual([
    ['integrity.bunching', 'suspected'],
    ['integrity.skew', 'noticed'],
    ['integrity.clear', 'clear'],
    ['integrity.split', 'not-known'],
  ]);
  expect(told[0]).toMatchObject({
    ...{ principle: 'integrity', value: 0.1, low: 0.05, high: 0.15, n: 80, k: 8, verdict: 'misses' },
    findings: [{ id: 'f1', unit: { orgUnit: 'brno' }, sentence: 'In Brno.', rows: 7 }],
    doubts: [
      { check: 'speed.reply', principle: 'speed', question: 'speed.reply?', whole: true, units: 1 },
      { check: 'speed.solved', principle: 'speed', question: 'speed.solved?', whole: false, units: 2 },
    ],
  });
  expect(told[3]).toMatchObject({ lacking: 'history', findings: [], doubts: [] });
});
