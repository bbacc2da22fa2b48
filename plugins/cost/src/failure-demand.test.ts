import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const late = given.cause({ code: 'late' });
const advice = given.cause({ code: 'advice' });

/** Contacts of a branch, the first so many because something was late. */
const contacts = (orgUnit: string, count: number, ours: number) =>
  many(count, (index) => given.serviceCase({ orgUnit, openedAt: at(5), cause: index < ours ? late : advice }));

test('contacts that the organisation brings about', () =>
  testCheck(plugin, 'failure-demand', {
    worlds: [
      { name: 'one in ten', rows: contacts('brno', 100, 10), verdict: 'meets', statistic: { k: 10, n: 100 }, findings: [] },
      {
        name: 'most of one branch',
        rows: [contacts('brno', 100, 70), contacts('praha', 60, 6)],
        verdict: 'misses',
        statistic: { k: 76, n: 160 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { k: 70, n: 100 } }],
      },
      { name: 'three in ten of a few', rows: contacts('brno', 30, 9), verdict: 'too-close-to-call', statistic: { k: 9, n: 30 } },
      { name: 'ten contacts', rows: contacts('brno', 10, 9), verdict: 'not-enough-data', statistic: { k: 9, n: 10 } },
      {
        name: 'advice counts as our own cause too',
        rows: contacts('brno', 100, 10),
        settings: { 'failure-causes': ['late', 'advice'] },
        verdict: 'misses',
        statistic: { k: 100, n: 100 },
      },
      {
        name: 'nobody notes causes',
        rows: given.serviceCase({ openedAt: at(5) }),
        verdict: 'not-measured',
        missing: ['case.cause_id', 'cause.code'],
      },
    ],
  }));
