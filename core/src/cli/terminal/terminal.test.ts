import type { Finding, PrincipleResult, Scorecard } from '@touchstone/sdk/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { briefMissing } from '../../measures/index.js';
import { anyFinding, anyScorecard } from '../../store/stores.testing.js';
import { gradeRange } from './grade-range.js';
import { scorecardText } from './scorecard-text.js';
import { streak } from './streak.js';
import { tableText } from './table-text.js';
import { clip, hang, widthOf, wrap } from './wrap.js';

const plain = (_: string, text: string) => text;
const textOf = (scorecard: Scorecard, locale = 'en') => scorecardText(scorecard, { locale, paint: plain });

const principle = (changes: Partial<PrincipleResult> = {}): PrincipleResult => ({
  id: 'follow-up',
  name: 'Follow-up',
  question: 'Do we follow up?',
  score: 71.2,
  low: 66,
  high: 75.9,
  grade: 'C',
  coverage: 1,
  checks: [],
  ...changes,
});

const scorecard = (changes: Partial<Scorecard> = {}, ...findings: readonly Finding[]): Scorecard => ({
  ...anyScorecard('r1', ...findings),
  overall: { score: 71.2, low: 66, high: 75.9, grade: 'C', coverage: 0.83 },
  principles: [principle()],
  ...changes,
});

test('draws a streak as long as the interval, with the score in its place', () => {
  expect(streak({ score: 50, low: 40, high: 60 }, 21)).toBe('········━━●━━········');
  expect(streak({ score: 100, low: 100, high: 100 }, 11)).toBe('··········●');
  expect(streak({ score: null, low: null, high: null }, 5)).toBe('     ');
});

test('keeps a streak within its width, whatever the score', () => {
  const score = fc.double({ min: -50, max: 150, noNaN: true });
  fc.assert(
    fc.property(score, score, score, fc.integer({ min: 2, max: 60 }), (at, low, high, width) => {
      const drawn = streak({ score: at, low, high }, width);
      expect([...drawn]).toHaveLength(width);
      expect([...drawn].filter((sign) => sign === '●')).toHaveLength(1);
    }),
  );
});

test('wraps without losing a word, and never beyond the width but for a word that is longer', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'ě', 'ő', '–', '1'), minLength: 1, maxLength: 12 }));
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 80 }), (each, width) => {
      const lines = wrap(each.join(' '), width);
      expect(lines.join(' ')).toBe(each.join(' '));
      expect(lines.every((line) => widthOf(line) <= width)).toBe(true);
    }),
  );
});

test('hangs lines under their label and cuts what is too long', () => {
  expect(hang('1. ', 'one two three', 10)).toEqual(['1. one two', '   three']);
  expect(clip('Dotažení věcí', 8)).toBe('Dotažen…');
});

test('a gate that is passed says how much of it nobody knows', () => {
  const condition = (check: string, more: object) => ({ check, passed: true, breaches: 0, sentence: check, ...more });
  const gateOf = (...conditions: ReturnType<typeof condition>[]) => textOf(scorecard({ gate: { passed: true, conditions } })).find((line) => line.startsWith('✓'));

  expect(gateOf(condition('a.b', {}), condition('a.c', { open: true }), condition('a.d', { open: true }))).toBe('✓ Gate passed (2 of 3 conditions could not be measured)');
  expect(gateOf(condition('a.b', {}))).toBe('✓ Gate passed');
});

test('a gate without conditions passes nothing', () => {
  const told = textOf(scorecard({ gate: { passed: true, conditions: [] } }));

  expect(told).toContain('Gate: no hard conditions are set');
  expect(told.some((line) => line.startsWith('✓'))).toBe(false);
});

test('tells the answer, the gate, the figures and then the findings', () => {
  const gate = { passed: false, conditions: [{ check: 'complaint.legal-clock', passed: false, breaches: 2, sentence: 'Legal clock: 2 breaches' }] };
  const advice = 'Call them today. Then write down why.';

  expect(textOf(scorecard({ gate }, anyFinding('f1', { advice }), anyFinding('f2', { severity: 'critical', kind: 'one-off', evidence: { rows: 1 } })))).toEqual([
    'Rose Hair · October 2026 · as of Nov 1, 2026, 12:59 AM',
    '',
    '2 findings need a decision: 1 critical, 1 major. Nothing else survived the',
    'guards against chance.',
    '',
    '✗ Gate FAILED',
    '  – Legal clock: 2 breaches',
    '',
    'Overall                ···············━●━·····  71 (66–76)  C         83%',
    'Follow-up              ···············━●━·····  71 (66–76)  C         100%',
    '',
    'Decide',
    '1. Brno keeps 71 % of its promises.',
    '   Next: Call them today.',
    '   major\u00a0· pattern since 2026-04\u00a0· 70 rows\u00a0· follow-up.promise-kept\u00a0· f1',
    '2. Brno keeps 71 % of its promises.',
    '   critical\u00a0· one-off\u00a0· 1 row\u00a0· follow-up.promise-kept\u00a0· f2',
    '',
    'Rows behind a finding: touchstone evidence ID',
    'How it is calculated:  touchstone explain CHECK',
  ]);
});

test('says that nothing happened, and what could not be measured', () => {
  const unmeasured = { score: null, low: null, high: null, grade: null, coverage: 0 };

  expect(textOf(scorecard())[2]).toBe('Nothing needs a decision: no finding survived the guards against chance.');
  const nothing = textOf(scorecard({ overall: unmeasured, principles: [principle(unmeasured)] }));
  expect(nothing[2]).toBe('Nothing could be measured: no check has the data it needs.');
  expect(nothing).toContain('Follow-up              not measured           ');
});

test('counts praise as no decision, and shows five findings at most', () => {
  const many = Array.from({ length: 8 }, (_, index) => anyFinding(`f${index}`));
  const lines = textOf(scorecard({}, ...many, anyFinding('good', { severity: 'praise' })));

  expect(lines[2]).toContain('8 findings need a decision: 8 major.');
  expect(lines.filter((line) => /^\d\. /.test(line))).toHaveLength(6);
  expect(lines).toContain('And 3 more findings: touchstone findings');
  expect(lines).toContain('Good to copy');
});

test.each([
  [1, '1 zjištění vyžaduje rozhodnutí'],
  [2, '2 zjištění vyžadují rozhodnutí'],
  [5, '5 zjištění vyžaduje rozhodnutí'],
])('counts %i findings as Czech does', (count, text) => {
  const findings = Array.from({ length: count }, (_, index) => anyFinding(`f${index}`));

  expect(textOf(scorecard({}, ...findings), 'cs')[2]).toContain(text);
});

test('speaks English where it has no words of a language', () => {
  expect(textOf(scorecard(), 'de')[2]).toMatch(/^Nothing needs a decision/);
});

test('prints a grade with those that its interval reaches, and a capped one alone', () => {
  expect(gradeRange({ grade: 'B', score: 82, low: 70, high: 92 })).toBe('B (C–A)');
  expect(gradeRange({ grade: 'B', score: 85, low: 81, high: 88 })).toBe('B');
  expect(gradeRange({ grade: 'D', score: 95, low: 91, high: 99 })).toBe('D');
  expect(gradeRange({ grade: null, score: 95, low: 91, high: 99 })).toBeUndefined();
});

test('lays rows out in columns, numbers to the right', () => {
  expect(tableText(['id', 'days'], [{ id: 'a', days: 3 }, { id: 'long one', days: 12 }], 80)).toEqual([
    'id        days',
    '────────  ────',
    'a            3',
    'long one    12',
  ]);
});

test('cuts long cells of a table, but not those of its last column where there is room', () => {
  const long = 'word '.repeat(12).trim();
  expect(tableText(['what', 'why'], [{ what: long, why: long }], Infinity).at(-1)).toBe(`${long.slice(0, 39)}…  ${long}`);
  expect(tableText(['what', 'why'], [{ what: long, why: long }], 60).at(-1)).toBe(`${long.slice(0, 39)}…  ${long.slice(0, 17)}…`);
});

test('says that a later period is not over where the data go beyond the one that is scored', () => {
  const later = scorecard();
  expect(textOf(scorecard())[1]).toBe('');
  expect(textOf({ ...later, run: { ...later.run, asOf: '2026-11-04T14:00:00Z' } })[1]).toBe('What came after it belongs to a period that is not over yet; --period shows it.');
});

test('names a table that has no rows, and not its columns beside it', () => {
  expect(briefMissing(['commitment', 'commitment.due_at', 'case.closed_at', 'order'])).toEqual(['commitment', 'case.closed_at', 'order']);
});
