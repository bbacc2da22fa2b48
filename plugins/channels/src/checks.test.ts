import { at, breaching, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const expected = ['phone', 'email', 'in_person'] as const;

test('channels that are expected', () =>
  testCheck(plugin, 'coverage', {
    worlds: [
      ...breaching((without, count) => [given.channel({ kind: 'fax' }), many(count - without, (index) => given.channel({ kind: expected[index] ?? 'chat' }))], { meets: [0, 3], misses: [1, 3] }),
      {
        name: 'one was given up in spring',
        rows: [given.channel({ kind: 'phone', activeTo: '2026-04-01' }), given.channel({ kind: 'email' }), given.channel({ kind: 'in_person' })],
        verdict: 'misses',
        statistic: { breaches: 1, n: 3 },
      },
      { name: 'none is expected', rows: given.channel({ kind: 'phone' }), settings: { 'expected-channels': [] }, verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'channels are not kept', rows: given.orgUnit(), verdict: 'not-measured', missing: ['channel'] },
    ],
  }));

const line = given.channel({ id: 'line', kind: 'phone', orgUnit: 'brno' });

/** Probes of the line, the first so many answered. */
const probes = (ok: number, count: number) => many(count, (index) => given.serviceProbe({ channel: line, at: at(1, `00:${index}`), ok: index < ok }));

test('channels that can be reached', () =>
  testCheck(plugin, 'uptime', {
    worlds: [
      ...counted(probes, { meets: [500, 500], misses: [60, 100], 'too-close-to-call': [30, 30], 'not-enough-data': [5, 6] }),
      { name: 'nobody probes', rows: line, verdict: 'not-measured', missing: ['service_probe'] },
    ],
  }));

/** Cases by kind of channel, so many of a hundred of each answered in an hour and the others after two days. */
const answered = (shares: Readonly<Partial<Record<'phone' | 'email', number>>>, count: number) =>
  Object.entries(shares).map(([kind, inTime]) =>
    many(count, (index) =>
      given.serviceCase({ channel: given.channel({ id: `${kind}-${index}`, kind: kind as 'phone' | 'email' }), openedAt: at(5), firstHumanReplyAt: index < (inTime * count) / 100 ? at(5, '11:00') : at(7) }),
    ),
  );

test('service alike in every channel', () =>
  testCheck(plugin, 'parity', {
    worlds: [
      { name: 'nine in ten in both', rows: answered({ phone: 90, email: 90 }, 400), verdict: 'meets', statistic: { as: 'gap' }, findings: [] },
      {
        name: 'half as good by mail, and one came this morning',
        rows: [answered({ phone: 90, email: 45 }, 200), given.serviceCase({ channel: 'line', openedAt: at(31, '11:00'), status: 'new' })],
        verdict: 'misses',
        statistic: { as: 'gap' },
        excluded: { pending: 1 },
        findings: [{ unit: {} }],
      },
      { name: 'twenty points apart, of forty each', rows: answered({ phone: 90, email: 70 }, 40), verdict: 'too-close-to-call', statistic: { as: 'gap' } },
      { name: 'one kind of channel', rows: answered({ phone: 90 }, 100), verdict: 'not-enough-data', statistic: { as: 'gap' } },
      { name: 'replies are not recorded', rows: given.serviceCase({ openedAt: at(5) }), verdict: 'not-measured', missing: ['case.first_human_reply_at'] },
    ],
  }));

/** Channels, the first so many of which take five steps to a person. */
const channels = (long: number, count: number) => many(count, (index) => given.channel({ stepsToPerson: index < long ? 5 : 2 }));

test('steps to a person', () =>
  testCheck(plugin, 'steps-to-contact', {
    worlds: [
      ...breaching(channels, { meets: [0, 3], misses: [2, 3] }),
      { name: 'the only one that was counted is gone', rows: given.channel({ stepsToPerson: 5, activeTo: '2026-01-01' }), verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'nobody counts them', rows: given.channel(), verdict: 'not-measured', missing: ['channel.steps_to_person'] },
    ],
  }));

/** Cases, the first so many linked with a customer. */
const cases = (linked: number, count: number) => many(count, (index) => given.serviceCase({ openedAt: at(5), ...(index < linked && { customer: given.customer() }) }));

test('cases linked with a customer', () =>
  testCheck(plugin, 'linked', {
    worlds: [
      ...counted(cases, { meets: [148, 150], misses: [40, 100], 'too-close-to-call': [27, 30], 'not-enough-data': [5, 6] }),
      { name: 'customers are not recorded', rows: given.serviceCase({ openedAt: at(5) }), verdict: 'not-measured', missing: ['case.customer_id'] },
    ],
  }));

const open = given.calendar({ id: 'open', timezone: 'UTC' });
const hours = [1, 2, 3, 4, 5].map((weekday) => given.calendarHours({ calendar: open, weekday, opens: '08:00', closes: '18:00' }));
const phone = given.channel({ kind: 'phone' });
const openBranch = given.orgUnit({ id: 'brno', calendar: open });

/** Calls, the first so many of which came at night. */
const calls = (atNight: number, count: number) =>
  many(count, (index) => given.serviceCase({ channel: phone, orgUnit: openBranch, openedAt: index < atNight ? at(5, '22:00') : at(5) }));

test('hours that fit', () =>
  testCheck(plugin, 'hours-fit', {
    worlds: [
      ...counted((atNight, count) => [hours, calls(atNight, count)], { meets: [8, 150], misses: [60, 100], 'too-close-to-call': [5, 30], 'not-enough-data': [2, 6] }),
      {
        name: 'a branch without hours',
        rows: [hours, calls(8, 150), given.serviceCase({ channel: phone, orgUnit: given.orgUnit({ id: 'praha' }), openedAt: at(5) })],
        verdict: 'meets',
        statistic: { k: 8, n: 150 },
        excluded: { 'no-opening-hours': 1 },
      },
      { name: 'nobody has hours', rows: given.serviceCase({ channel: phone, openedAt: at(5) }), verdict: 'not-measured', missing: ['calendar_hours'] },
    ],
  }));

/** Channels, what is published of the first so many of which was verified in spring. */
const published = (stale: number, count: number) => many(count, (index) => given.channel({ verifiedOn: index < stale ? '2026-03-01' : '2026-10-01' }));

test('facts that are verified', () =>
  testCheck(plugin, 'web-fresh', {
    worlds: [
      ...breaching(published, { meets: [0, 3], misses: [2, 3] }),
      { name: 'one was never verified', rows: [published(0, 3), given.channel()], verdict: 'meets', statistic: { breaches: 0, n: 3 }, excluded: { 'never-verified': 1 } },
      { name: 'the only one is gone', rows: given.channel({ verifiedOn: '2026-03-01', activeTo: '2026-04-01' }), verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'nobody verifies', rows: given.channel(), verdict: 'not-measured', missing: ['channel.verified_on'] },
    ],
  }));
