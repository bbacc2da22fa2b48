import { expect, test } from 'vitest';

import type { CheckState } from './check-changes.js';
import type { DevReport } from './develop-plugin.js';
import { devText, typesText } from './dev-text.js';

const options = { locale: 'en', currency: 'EUR', width: 100, now: new Date(2026, 9, 31, 12, 5, 9) };
const state = (changes: Partial<CheckState> = {}): CheckState => ({ verdict: 'misses', value: 0.5, low: 0.4, high: 0.6, n: 100, missing: [], format: 'percent', findings: [], ...changes });
const report = (changes: Partial<DevReport> = {}): DevReport => ({ changed: ['src/a.ts'], plugin: { id: 'acme.x', version: '1.0.0' }, ms: { built: 40, total: 300 }, checks: {}, changes: [], problems: [], ...changes });

test('tells what changed: verdict and value before and after, and findings that came and went', () => {
  const before = state({ findings: ['Half are late.'] });
  const after = state({ verdict: 'meets', value: 0.9, low: 0.85, high: 0.95, findings: ['All is well.'] });

  expect(devText(report({ changes: [{ check: 'x.kept', before, after }] }), options)).toEqual([
    '12:05:09  src/a.ts: 300 ms (40 of them to build)',
    `  ${'x.kept'.padEnd(30)} misses → meets   50\u00a0% (40\u00a0% – 60\u00a0%) → 90\u00a0% (85\u00a0% – 95\u00a0%)   n 100`,
    '    – Half are late.',
    '    + All is well.',
  ]);
});

test('tells a check that has come, one that is gone, and one that lacks data', () => {
  const lacking = state({ verdict: 'not-measured', value: null, low: null, high: null, n: 0, missing: ['call'] });

  expect(devText(report({ changes: [{ check: 'x.a', before: null, after: lacking }, { check: 'x.b', before: state(), after: null }] }), options).slice(1)).toEqual([
    `  ${'x.a'.padEnd(30)} not-measured   no value   n 0`,
    '    needs call',
    '  x.b  is gone',
  ]);
});

test('tells mistakes with their place, and says so where nothing is told otherwise', () => {
  const problem = { code: 'PLUGIN_BUILD_FAILED', message: 'No.', file: 'src/a.ts', line: 3, column: 7 };

  expect(devText(report({ plugin: null, problems: [problem] }), options)).toEqual(['12:05:09  src/a.ts: not built', '  src/a.ts:3:7 error PLUGIN_BUILD_FAILED: No.']);
  expect(devText(report(), options).at(-1)).toBe('  Nothing is told otherwise.');
});

test('tells what the compiler says with its place, and when it is content again', () => {
  const wrong = { message: "TS2322: Type 'string' is odd.", file: 'src/a.ts', line: 3, column: 7 };

  expect(typesText([wrong, { message: 'TS5023: Unknown compiler option.' }], 100)).toEqual(["  src/a.ts:3:7 types: TS2322: Type 'string' is odd.", '  types: TS5023: Unknown compiler option.']);
  expect(typesText([], 100)).toEqual(['  The types fit again.']);
});
