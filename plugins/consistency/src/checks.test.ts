import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const branches = ['brno', 'praha', 'plzen', 'ostrava', 'olomouc', 'zlin'];

/** Cases of a branch, so many of each hundred answered and resolved within hours and the others after days. */
const cases = (orgUnit: string, count: number, inTime: number, hour = '10:00', day = 5) =>
  many(count, (index) => {
    const soon = index % 100 < inTime;
    return given.serviceCase({ orgUnit, openedAt: at(day, hour), firstHumanReplyAt: soon ? at(day, '23:30') : at(day + 3), firstResolvedAt: soon ? at(day, '23:40') : at(day + 6) });
  });
const everywhere = (count: number, inTime: (branch: number) => number) => branches.map((branch, index) => cases(branch, count, inTime(index), '21:00'));
const waiting = given.serviceCase({ orgUnit: 'brno', openedAt: at(31, '11:00'), status: 'new' });

test('first replies alike in every branch', () =>
  testCheck(plugin, 'branch-first-reply', {
    worlds: [
      { name: 'nine in ten everywhere', rows: everywhere(500, () => 90), verdict: 'meets', statistic: { as: 'deviation' }, findings: [] },
      { name: 'one branch is far behind', rows: everywhere(300, (branch) => (branch === 0 ? 50 : 92)), verdict: 'misses', statistic: { as: 'deviation' }, findings: [{ unit: { orgUnit: 'brno' } }] },
      { name: 'every second branch is far behind', rows: [everywhere(200, (branch) => (branch % 2 === 0 ? 60 : 95)), waiting], verdict: 'misses', statistic: { as: 'deviation' }, excluded: { pending: 1 }, findings: [{ unit: {} }] },
      { name: 'one branch is a little behind', rows: everywhere(100, (branch) => (branch === 0 ? 84 : 92)), verdict: 'too-close-to-call', statistic: { as: 'deviation' } },
      { name: 'one branch', rows: cases('brno', 300, 60), verdict: 'not-enough-data', statistic: { as: 'deviation' } },
      { name: 'replies are not recorded', rows: given.serviceCase({ openedAt: at(5) }), verdict: 'not-measured', missing: ['case.first_human_reply_at'] },
    ],
  }));

test('solutions alike in every branch', () =>
  testCheck(plugin, 'branch-resolution', {
    worlds: [
      { name: 'nine in ten everywhere', rows: everywhere(500, () => 90), verdict: 'meets', statistic: { as: 'deviation' }, findings: [] },
      { name: 'one branch is far behind', rows: everywhere(300, (branch) => (branch === 0 ? 50 : 92)), verdict: 'misses', statistic: { as: 'deviation' }, findings: [{ unit: { orgUnit: 'brno' } }] },
      { name: 'every second branch is far behind', rows: [everywhere(200, (branch) => (branch % 2 === 0 ? 60 : 95)), waiting], verdict: 'misses', statistic: { as: 'deviation' }, excluded: { pending: 1 }, findings: [{ unit: {} }] },
      { name: 'one branch is a little behind', rows: everywhere(100, (branch) => (branch === 0 ? 84 : 92)), verdict: 'too-close-to-call', statistic: { as: 'deviation' } },
      { name: 'one branch', rows: cases('brno', 300, 60), verdict: 'not-enough-data', statistic: { as: 'deviation' } },
      { name: 'solutions are not recorded', rows: given.serviceCase({ openedAt: at(5) }), verdict: 'not-measured', missing: ['case.first_resolved_at'] },
    ],
  }));

/** Cases of one branch at two times of the day or three, so many of each hundred answered in time. */
const times = (count: number, morning: number, afternoon: number, evening?: number) => [
  dayCases(count, morning, '09:00'),
  dayCases(count, afternoon, '14:00'),
  evening === undefined ? [] : dayCases(count, evening, '19:00'),
];
const dayCases = (count: number, inTime: number, hour: string) =>
  many(count, (index) => given.serviceCase({ openedAt: at(5, hour), firstHumanReplyAt: index % 100 < inTime ? at(5, hour.replace(':00', ':30')) : at(7) }));

test('first replies alike at each time of the day', () =>
  testCheck(plugin, 'time-of-day', {
    worlds: [
      { name: 'nine in ten at each', rows: times(800, 90, 90, 90), verdict: 'meets', statistic: { as: 'deviation' }, findings: [] },
      { name: 'half of them in the evening', rows: [times(300, 92, 92, 50), waiting], verdict: 'misses', statistic: { as: 'deviation' }, excluded: { pending: 1 }, findings: [{ unit: {} }] },
      { name: 'a little fewer in the evening', rows: times(100, 92, 92, 86), verdict: 'too-close-to-call', statistic: { as: 'deviation' } },
      { name: 'mornings alone', rows: times(300, 60, 0).slice(0, 1), verdict: 'not-enough-data', statistic: { as: 'deviation' } },
      { name: 'replies are not recorded', rows: given.serviceCase({ openedAt: at(5) }), verdict: 'not-measured', missing: ['case.first_human_reply_at'] },
    ],
  }));

const csat = given.survey({ kind: 'csat' });

/** A month, counted back from October, in which so many of forty were answered in time, solved in time, and content. */
const month = (months: number, good: number) => {
  const day = 15 - 30 * months;
  return many(40, (index) => {
    const well = index < good;
    const thisCase = given.serviceCase({ orgUnit: 'brno', openedAt: at(day), firstHumanReplyAt: well ? at(day, '11:00') : at(day + 2), firstResolvedAt: well ? at(day, '12:00') : at(day + 3) });
    return [thisCase, given.surveyResponse({ survey: csat, orgUnit: 'brno', answeredAt: at(day), score: well ? 5 : 2 })];
  });
};
/** So many months, of which the last so many are far off, every second one. */
const steady = (months: number, off = 0) => many(months, (index) => month(index, index < 2 * off && index % 2 === 0 ? 8 : 35 + ((index * 7) % 5)));

test('months within the usual range', () =>
  testCheck(plugin, 'stability', {
    worlds: [
      { name: 'all of them', rows: steady(18), verdict: 'meets', statistic: { as: 'inside' }, findings: [] },
      { name: 'two in three of the last year is far off', rows: [many(12, (index) => month(index, index % 3 === 2 ? 37 : 8)), many(12, (index) => month(index + 12, 35 + (index % 5)))], verdict: 'misses', statistic: { as: 'inside' }, findings: [{ unit: {} }] },
      { name: 'a few are off', rows: [steady(17, 3), given.serviceCase({ orgUnit: 'brno', openedAt: at(31, '11:00'), status: 'new' })], verdict: 'too-close-to-call', statistic: { as: 'inside' }, excluded: { pending: 2 } },
      { name: 'three months', rows: steady(3), verdict: 'not-enough-data', statistic: { as: 'inside' } },
      { name: 'neither cases nor answers are kept', rows: given.orgUnit(), verdict: 'not-measured', missing: ['case', 'channel.kind', 'survey.kind', 'survey.positive_from', 'survey_response'] },
    ],
  }));
