import assert from 'node:assert/strict';
import { test } from 'node:test';

import { at, given, many, testCheck } from '@touchstone/sdk/testing';

import { shareThatWaits } from './erlang.ts';
import { plannedWait } from './planned-wait.ts';
import plugin from './plugin.ts';
import { worseEachMonth } from './worse-each-month.ts';

/** Answered calls of October that keep somebody busy for so many seconds each. */
const calls = (count: number, seconds: number) =>
  many(count, (index) => given.call({ offeredAt: at(1 + (index % 28)), answeredAt: at(1 + (index % 28)), talkSeconds: seconds - 60, wrapSeconds: 60 }));

/** Two people are kept busy in an hour that a hundred calls of 72 seconds share. */
const twoBusy = { 'open-a-month': 3600, 'longest-wait': 1800 };

test('with two kept busy of three, four in nine callers wait', () => {
  assert.ok(Math.abs(shareThatWaits(2, 3) - 4 / 9) < 1e-12);
});

test('those who wait do so for the length of a call, divided by who is left', () => {
  const [wait] = plannedWait([{ unit: {}, period: '2026-10', statistic: { kind: 'mean', n: 100, sum: 7200, sumOfSquares: 0 } }], { ...twoBusy, people: 3 });

  assert.deepEqual([wait?.statistic.n, Math.round(wait?.statistic.sum ?? 0), Math.round(wait?.statistic.sumOfSquares ?? 0)], [100, 3200, 460_800]);
});

test('advises to plan ahead where the wait grew three times in a row', () => {
  const months = (...waits: readonly number[]) =>
    waits.map((wait, month) => ({ unit: {}, period: `2026-0${month + 1}`, statistic: { kind: 'mean', n: 10, sum: wait * 10, sumOfSquares: 0 } as const }));

  assert.deepEqual(worseEachMonth('misses', months(9, 5, 6, 7, 8)), { id: 'plan-ahead', values: { months: 3 } });
  assert.equal(worseEachMonth('misses', months(5, 6, 5, 6)), null);
});

test('wait with the people planned', () =>
  testCheck(plugin, 'wait-as-planned', {
    derive: plannedWait,
    worlds: [
      { name: 'two busy of five', rows: calls(100, 72), settings: { ...twoBusy, people: 5 }, verdict: 'meets', statistic: { n: 100 }, findings: [] },
      { name: 'two busy of two', rows: calls(100, 72), settings: { ...twoBusy, people: 2 }, verdict: 'misses', statistic: { n: 100, sum: 180_000 } },
      { name: 'few calls', rows: calls(10, 72), settings: { ...twoBusy, people: 5 }, verdict: 'not-enough-data', statistic: { n: 10 } },
      { name: 'nobody notes calls', rows: given.serviceCase(), settings: { ...twoBusy, people: 5 }, verdict: 'not-measured', missing: ['call'] },
    ],
  }));
