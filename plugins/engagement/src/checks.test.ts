import { at, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

/** What people of Brno answered to an item, so many of all of them favourably. */
const favourable = (itemCode: string) => (favourableN: number, n: number) => given.engagementResult({ orgUnit: 'brno', wave: '2026-10-05', itemCode, n, favourableN });

test('favourable answers', () =>
  testCheck(plugin, 'index', {
    worlds: [
      ...counted(favourable('heard'), { meets: [135, 150], misses: [30, 100], 'too-close-to-call': [21, 30], 'not-enough-data': [5, 9] }),
      { name: 'more are favourable than answered', rows: [favourable('heard')(135, 150), favourable('tools')(20, 10)], verdict: 'meets', statistic: { k: 135, n: 150 }, excluded: { 'more-than-all': 1 } },
      { name: 'answers are not counted', rows: given.engagementResult({ wave: '2026-10-05', itemCode: 'heard' }), verdict: 'not-measured', missing: ['engagement_result.favourable_n'] },
    ],
  }));

test('people who see what their work is good for', () =>
  testCheck(plugin, 'line-of-sight', {
    worlds: [
      ...counted(favourable('line_of_sight'), { meets: [140, 150], misses: [40, 100], 'too-close-to-call': [24, 30], 'not-enough-data': [5, 9] }),
      { name: 'answers are not counted', rows: given.engagementResult({ wave: '2026-10-05', itemCode: 'line_of_sight' }), verdict: 'not-measured', missing: ['engagement_result.favourable_n'] },
    ],
  }));

const months = many(12, (index) => `${index < 2 ? 2025 : 2026}-${String(((index + 10) % 12) + 1).padStart(2, '0')}-01`);

/** A year in which so many of so many people left, one a month at most but for the last. */
const year = (leavers: number, headcountMean: number, of: readonly string[] = months) =>
  of.map((month, index) => given.employeeMovement({ orgUnit: 'brno', month, headcountMean, leavers: index === of.length - 1 ? leavers : 0 }));

test('people who leave in a year', () =>
  testCheck(plugin, 'turnover', {
    worlds: [
      { name: 'five of a hundred', rows: year(5, 100), verdict: 'meets', statistic: { events: 5 }, findings: [] },
      { name: 'half of them', rows: year(50, 100), verdict: 'misses', statistic: { events: 50 }, findings: [{ unit: {} }] },
      { name: 'three of twenty', rows: year(3, 20), verdict: 'too-close-to-call', statistic: { events: 3 } },
      { name: 'nobody knows but of two months', rows: year(1, 20, months.slice(10)), verdict: 'not-enough-data', statistic: { events: 1, n: 2 } },
      { name: 'nobody notes who leaves', rows: given.employeeMovement({ month: '2026-10-01', headcountMean: 20 }), verdict: 'not-measured', missing: ['employee_movement.leavers'] },
    ],
  }));

/** Half-hours with ten people, the first so many of which were too busy. */
const halfHours = (busy: number, count: number) =>
  many(count, (index) => given.intervalStaffing({ orgUnit: 'brno', intervalStart: at(1 + (index % 30), `${8 + Math.floor(index / 30)}:00`), actualFte: 10, handleSeconds: index < busy ? 17_000 : 9000 }));

test('half-hours in which people have no rest', () =>
  testCheck(plugin, 'occupancy', {
    worlds: [
      ...counted(halfHours, { meets: [5, 150], misses: [60, 100], 'too-close-to-call': [3, 30], 'not-enough-data': [2, 6] }),
      { name: 'nobody was there once', rows: [halfHours(5, 150), given.intervalStaffing({ orgUnit: 'brno', intervalStart: at(1, '20:00'), actualFte: 0, handleSeconds: 60 })], verdict: 'meets', statistic: { k: 5, n: 150 }, excluded: { 'nobody-there': 1 } },
      { name: 'nobody notes how long work took', rows: given.intervalStaffing({ intervalStart: at(5), actualFte: 10 }), verdict: 'not-measured', missing: ['interval_staffing.handle_seconds'] },
    ],
  }));

/** Ideas of the first, the first so many answered within a month. */
const ideas = (answered: number, count: number) => many(count, (index) => given.idea({ orgUnit: 'brno', at: at(1, '08:00'), answeredAt: index < answered ? at(20) : null }));

test('ideas that are answered', () =>
  testCheck(plugin, 'ideas-adopted', {
    worlds: [
      ...counted(ideas, { meets: [148, 150], misses: [40, 100], 'too-close-to-call': [27, 30], 'not-enough-data': [5, 6] }),
      { name: 'one came last week', rows: [ideas(148, 150), given.idea({ orgUnit: 'brno', at: at(24) })], verdict: 'meets', statistic: { k: 148, n: 150 }, excluded: { pending: 1 } },
      { name: 'answers are not recorded', rows: given.idea({ at: at(5) }), verdict: 'not-measured', missing: ['idea.answered_at'] },
    ],
  }));

/** The sick days of a month, counted back from October, of forty people who were due to work eight hundred days. */
const month = (monthsAgo: number, sickDays: number) =>
  given.absenceAgg({ orgUnit: 'brno', month: `${at(15 - 30 * monthsAgo).slice(0, 7)}-01`, persons: 40, sickDays, workingDays: 800 });

test('sick days', () => {
  const usual = many(8, (index) => month(index + 1, 38 + (index % 5)));
  return testCheck(plugin, 'sick-rate', {
    worlds: [
      { name: 'as many as usual', rows: [usual, month(0, 40)], verdict: 'meets', statistic: { numerator: { n: 1, sum: 40 } }, findings: [] },
      { name: 'three times as many', rows: [usual, month(0, 120)], verdict: 'misses', statistic: { numerator: { n: 1, sum: 120 } } },
      { name: 'one more, after months that never varied', rows: [many(8, (index) => month(index + 1, 40)), month(0, 41)], verdict: 'too-close-to-call', statistic: { numerator: { n: 1, sum: 41 } } },
      { name: 'the first month of all', rows: month(0, 120), verdict: 'not-enough-data', statistic: { numerator: { n: 1, sum: 120 } } },
      { name: 'nobody notes sick days', rows: given.absenceAgg({ month: '2026-10-01', workingDays: 800 }), verdict: 'not-measured', missing: ['absence_agg.sick_days'] },
    ],
  });
});
