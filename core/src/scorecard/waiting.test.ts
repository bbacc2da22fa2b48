import { expect, test } from 'vitest';

import { enabled, judgedOf } from './judged.testing.js';
import { compareRuns } from './compare/compare-runs.js';
import { atLeast, keptRun } from './compare/facts.testing.js';
import { shareOf } from './judged.testing.js';
import { setWaitingApart } from './waiting.js';

const pair = (principle: string, id: string, ...missing: readonly string[]) => {
  const check = enabled({ id });
  const { measurement } = judgedOf(check, [], { measurement: { missing } });
  return { enabled: { ...check, id: `${principle}.${id}`, principle }, measurement };
};

const unasked = (...principles: readonly string[]) => new Map(principles.map((each) => [each, `touchstone.${each}`]));

test('a principle that nobody asked for waits while none of its checks has data', () => {
  const pairs = [pair('follow-up', 'kept'), pair('training', 'taken', 'course', 'course.name'), pair('training', 'known', 'training_record.passed')];
  const { counting, waiting } = setWaitingApart(pairs, unasked('follow-up', 'training'));

  expect(counting.map(({ enabled: { id } }) => id)).toEqual(['follow-up.kept']);
  expect(waiting).toMatchObject([{ id: 'training', plugin: 'touchstone.training', needs: ['course'], checks: [{ id: 'training.taken' }, { id: 'training.known' }] }]);
});

test('it counts as soon as one of its checks has data, and always where it was asked for by name', () => {
  const pairs = [pair('training', 'taken', 'course'), pair('training', 'known'), pair('returns', 'fast', 'return_request')];

  expect(setWaitingApart(pairs, unasked('training')).waiting).toEqual([]);
  expect(setWaitingApart(pairs, unasked('training')).counting).toHaveLength(3);
});

test('those come first that the fewest tables and columns would unlock', () => {
  const pairs = [pair('a', 'x', 'case', 'case.closed_at', 'order'), pair('b', 'x', 'message', 'message.at', 'message.author'), pair('c', 'x', 'case.closed_at', 'call')];

  expect(setWaitingApart(pairs, unasked('a', 'b', 'c')).waiting.map(({ id, needs }) => [id, needs])).toEqual([
    ['b', ['message']],
    ['a', ['case', 'order']],
    ['c', ['case.closed_at', 'call']],
  ]);
});

test('a principle that has waited and counts in the later run changed the score by coverage, not by a plugin', () => {
  const kept = { id: 'follow-up.kept', shown: [{ period: '2026-10', statistic: shareOf(90, 100) }], standard: atLeast(95) };
  const taken = { id: 'training.taken', shown: [{ period: '2026-10', statistic: shareOf(40, 100) }], standard: atLeast(95) };
  const before = keptRun([kept]);
  const { waiting } = setWaitingApart([pair('training', 'taken', 'course')], unasked('training'));
  const comparison = compareRuns({ ...before, document: { ...before.document, waiting } }, keptRun([kept, taken], { id: 'r2' }));

  expect(comparison.change).toBeLessThan(0);
  expect(comparison.parts?.coverage).toBeCloseTo(comparison.change ?? 0, 9);
  expect(comparison.checks).toMatchObject([{ id: 'training.taken', causes: ['coverage'], from: null }]);
});
