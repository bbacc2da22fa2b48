import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** Calls to Brno, the first so many given up after a minute, the others answered. */
const calls = (count: number, givenUp: number) =>
  many(count, (index) =>
    given.call({
      id: `${index}`,
      orgUnit: 'brno',
      offeredAt: at(5, '10:00'),
      ...(index < givenUp ? { abandonedAt: at(5, '10:01') } : { answeredAt: at(5, '10:01') }),
    }),
  );

test('callers who give up', () =>
  testCheck(plugin, 'abandon', {
    worlds: [
      { name: 'one in two hundred', rows: calls(200, 1), verdict: 'meets', statistic: { k: 1, n: 200 }, findings: [] },
      {
        name: 'every fourth',
        rows: calls(80, 20),
        verdict: 'misses',
        statistic: { k: 20, n: 80 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { k: 20, n: 80 } }],
      },
      { name: 'two of forty', rows: calls(40, 2), verdict: 'too-close-to-call', statistic: { k: 2, n: 40 }, evidence: { numerator: ['0', '1'] } },
      {
        name: 'a few, one put down at the first ring',
        rows: [calls(6, 1), given.call({ offeredAt: at(5, '10:00'), abandonedAt: at(5, '10:00') })],
        verdict: 'not-enough-data',
        statistic: { k: 1, n: 6 },
        excluded: { 'short-abandon': 1 },
      },
      { name: 'giving up is not recorded', rows: given.call({ answeredAt: at(5) }), verdict: 'not-measured', missing: ['call.abandoned_at'] },
    ],
  }));

/** Half-hours with a hundred calls of three minutes, a load of ten people, and so many there. */
const halfHours = (count: number, actualFte: number) =>
  many(count, (index) =>
    given.intervalStaffing({
      orgUnit: 'brno',
      intervalStart: at(1 + (index % 30), `${8 + Math.floor(index / 30)}:00`),
      offered: 100,
      answered: 100,
      handleSeconds: 18_000,
      actualFte,
    }),
  );

test('half-hours with too few people, where Erlang C gives 79.6 % in 20 seconds for thirteen and 88.8 % for fourteen', () =>
  testCheck(plugin, 'staffing-gap', {
    worlds: [
      { name: 'fourteen are there', rows: halfHours(90, 14), verdict: 'meets', statistic: { k: 0, n: 90 } },
      { name: 'thirteen are', rows: halfHours(30, 13), verdict: 'misses', statistic: { k: 30, n: 30 } },
      {
        name: 'thirteen are, and less is asked for',
        rows: [halfHours(90, 13), given.intervalStaffing({ offered: 3, answered: 0, handleSeconds: 0, actualFte: 2 })],
        settings: { safety: 0.8 },
        verdict: 'meets',
        statistic: { k: 0, n: 90 },
        excluded: { 'load-unknown': 1 },
      },
      { name: 'thirteen are in two of thirty', rows: [halfHours(30, 14).slice(2), halfHours(2, 13)], verdict: 'too-close-to-call', statistic: { k: 2, n: 30 } },
      { name: 'six half-hours', rows: halfHours(6, 13), verdict: 'not-enough-data', statistic: { k: 6, n: 6 } },
      { name: 'nobody notes who was there', rows: given.intervalStaffing({ offered: 3, answered: 3, handleSeconds: 60, intervalStart: at(5) }), verdict: 'not-measured', missing: ['interval_staffing.actual_fte'] },
    ],
  }));
