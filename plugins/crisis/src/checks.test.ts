import { at, breaching, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const scenarios = ['outage', 'recall', 'data_breach', 'staff_shortage', 'pr'] as const;
const ready = { owner: 'somebody', contactsVerifiedOn: '2026-09-01', templateLanguages: ['cs', 'en'], onCallHoursPerWeek: 168, fallbackTestedOn: '2026-08-01' };
const missingOfPlans = ['crisis_plan'];

/** Plans for the scenarios, the first so many with contacts that nobody verified since winter. */
const plans = (stale: number) => scenarios.map((scenario, index) => given.crisisPlan({ ...ready, scenario, ...(index < stale && { contactsVerifiedOn: '2026-01-01' }) }));

test('plans for each crisis', () =>
  testCheck(plugin, 'plan-ready', {
    worlds: [
      ...breaching((stale) => plans(stale), { meets: [0, 5], misses: [2, 5] }),
      { name: 'no crisis is expected', rows: plans(0), settings: { scenarios: [] }, verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'plans are not kept', rows: given.orgUnit(), verdict: 'not-measured', missing: missingOfPlans },
    ],
  }));

/** Plans of which the first so many name people for forty hours a week. */
const reachable = (short: number, count: number) => many(count, (index) => given.crisisPlan({ onCallHoursPerWeek: index < short ? 40 : 168 }));

test('somebody can be reached', () =>
  testCheck(plugin, 'escalation-path', {
    worlds: [
      ...breaching(reachable, { meets: [0, 3], misses: [2, 3] }),
      { name: 'plans are not kept', rows: given.orgUnit(), verdict: 'not-measured', missing: missingOfPlans },
    ],
  }));

/** Plans for an outage, the first so many of which were last tried a year ago. */
const fallbacks = (old: number, count: number) => many(count, (index) => given.crisisPlan({ scenario: 'outage', fallbackTestedOn: index < old ? '2025-10-01' : '2026-08-01' }));

test('work without the main tool', () =>
  testCheck(plugin, 'fallback-tool', {
    worlds: [
      ...breaching(fallbacks, { meets: [0, 3], misses: [2, 3] }),
      { name: 'no plan is for an outage', rows: given.crisisPlan({ scenario: 'recall', fallbackTestedOn: '2026-08-01' }), verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'plans are not kept', rows: given.orgUnit(), verdict: 'not-measured', missing: missingOfPlans },
    ],
  }));

const company = given.orgUnit({ id: 'company', kind: 'company' });
const drill = (day: number, gapsFound: number, gapsClosed: number) => given.incidentDrill({ heldAt: at(day), gapsFound, gapsClosed });

test('drills', () =>
  testCheck(plugin, 'drill', {
    worlds: [
      { name: 'two, and all gaps closed', rows: [company, drill(-100, 2, 2), drill(-20, 0, 0)], verdict: 'meets', statistic: { breaches: 0, n: 1 }, findings: [] },
      { name: 'two, and a gap open', rows: [company, drill(-100, 2, 1), drill(-20, 0, 0)], verdict: 'misses', statistic: { breaches: 1, n: 1 }, findings: [{ unit: {} }] },
      { name: 'branches without a company over them', rows: [given.orgUnit({ kind: 'branch' }), drill(-20, 0, 0)], verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'nobody drills', rows: company, verdict: 'not-measured', missing: ['incident_drill'] },
    ],
  }));

/** Incidents noticed after so many minutes each, and told so many minutes after that. */
const incidents = (...minutes: readonly number[]) =>
  minutes.map((each) => {
    const noticed = new Date(Date.parse(at(5)) + each * 60_000);
    return given.incident({ startedAt: at(5), detectedAt: noticed.toISOString(), publicNoticeAt: new Date(noticed.getTime() + each * 60_000).toISOString() });
  });

test('how soon incidents are noticed', () =>
  testCheck(plugin, 'detect', {
    worlds: [
      { name: 'after five minutes', rows: incidents(...many(60, () => 5)), verdict: 'meets', statistic: { n: 60, value: 300 }, findings: [] },
      { name: 'after three hours', rows: incidents(...many(60, () => 180)), verdict: 'misses', statistic: { n: 60, value: 10_800 }, findings: [{ unit: {} }] },
      { name: 'after five minutes, and some after an hour', rows: incidents(...many(60, (index) => (index < 53 ? 5 : 60))), verdict: 'too-close-to-call', statistic: { n: 60, value: 3600 } },
      { name: 'six incidents', rows: incidents(...many(6, () => 180)), verdict: 'not-enough-data', statistic: { n: 6 } },
      { name: 'nobody notes when they are noticed', rows: given.incident({ startedAt: at(5) }), verdict: 'not-measured', missing: ['incident.detected_at'] },
    ],
  }));

test('how soon incidents are told', () =>
  testCheck(plugin, 'first-notice', {
    worlds: [
      { name: 'after five minutes', rows: incidents(...many(60, () => 5)), verdict: 'meets', statistic: { n: 60, value: 300 }, findings: [] },
      { name: 'after three hours', rows: incidents(...many(60, () => 180)), verdict: 'misses', statistic: { n: 60, value: 10_800 }, findings: [{ unit: {} }] },
      { name: 'after five minutes, and some after two hours', rows: incidents(...many(60, (index) => (index < 53 ? 5 : 120))), verdict: 'too-close-to-call', statistic: { n: 60, value: 7200 } },
      { name: 'six incidents', rows: incidents(...many(6, () => 180)), verdict: 'not-enough-data', statistic: { n: 6 } },
      { name: 'nobody notes when they are told', rows: given.incident({ startedAt: at(5), detectedAt: at(5) }), verdict: 'not-measured', missing: ['incident.public_notice_at'] },
    ],
  }));

/** Incidents over since the tenth, the first so many with an action left open. */
const over = (open: number, count: number) =>
  many(count, (index) => given.incident({ startedAt: at(5), resolvedAt: at(10), postmortemAt: at(12), actionsPlanned: 2, actionsClosed: index < open ? 1 : 2 }));

test('lessons of incidents', () =>
  testCheck(plugin, 'postmortem', {
    worlds: [
      ...breaching(over, { meets: [0, 3], misses: [2, 3] }),
      { name: 'one ended last week', rows: [over(0, 3), given.incident({ startedAt: at(20), resolvedAt: at(25) })], verdict: 'meets', statistic: { breaches: 0, n: 3 }, excluded: { pending: 1 } },
      { name: 'one of spring', rows: given.incident({ startedAt: at(-180), resolvedAt: at(-170), postmortemAt: at(-168), actionsPlanned: 2, actionsClosed: 1 }), verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'nobody notes how incidents end', rows: given.incident({ startedAt: at(5) }), verdict: 'not-measured', missing: ['incident.resolved_at'] },
    ],
  }));

/** So many bad mentions in one hour. */
const mentions = (count: number) => many(count, (index) => given.mention({ orgUnit: 'brno', postedAt: at(5, `10:${10 + index}`), tone: -1 }));

test('bursts of bad mentions', () =>
  testCheck(plugin, 'viral', {
    worlds: [
      { name: 'four in an hour', rows: mentions(4), verdict: 'meets', statistic: { breaches: 0, n: 4 }, findings: [] },
      { name: 'six in an hour, of which the fifth and the sixth make a burst', rows: mentions(6), verdict: 'misses', statistic: { breaches: 2, n: 6 }, findings: [{ unit: {} }] },
      { name: 'praise alone', rows: given.mention({ postedAt: at(5), tone: 1 }), verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'nobody notes their tone', rows: given.mention({ postedAt: at(5) }), verdict: 'not-measured', missing: ['mention.tone'] },
    ],
  }));

const monthsAgo = (months: number): string => at(15 - 30 * months);

/** Incidents of safety and contacts of a month. */
const unsafe = (months: number, count: number, contacts = 100) => [
  many(count, () => given.incident({ kind: 'safety', startedAt: monthsAgo(months) })),
  many(contacts, () => given.serviceCase({ openedAt: monthsAgo(months) })),
];

test('incidents of safety among contacts', () => {
  const usual = many(8, (index) => unsafe(index + 1, 18 + (index % 5)));
  return testCheck(plugin, 'incidents', {
    worlds: [
      { name: 'as many as usual', rows: [usual, unsafe(0, 20)], verdict: 'meets', statistic: { events: 20 }, findings: [] },
      { name: 'three times as many', rows: [usual, unsafe(0, 60)], verdict: 'misses', statistic: { events: 60 } },
      { name: 'one more, after months that never varied', rows: [many(8, (index) => unsafe(index + 1, 20)), unsafe(0, 21)], verdict: 'too-close-to-call', statistic: { events: 21 } },
      { name: 'the first month of all', rows: unsafe(0, 20), verdict: 'not-enough-data', statistic: { events: 20 } },
      { name: 'incidents are not kept', rows: given.serviceCase({ openedAt: at(5) }), verdict: 'not-measured', missing: ['incident'] },
    ],
  });
});

/** Failures of tools that cost so many minutes each, while ten people worked in two hundred half-hours. */
const failures = (count: number, personMinutesLost: number) => [
  many(count, () => given.incident({ kind: 'tool', startedAt: at(5), personMinutesLost })),
  many(200, (index) => given.intervalStaffing({ orgUnit: 'brno', intervalStart: at(1 + (index % 30), `${Math.floor(index / 30)}:00`), actualFte: 10 })),
];

test('time lost while tools fail', () =>
  testCheck(plugin, 'uptime', {
    worlds: [
      { name: 'next to none', rows: failures(20, 1), verdict: 'meets', statistic: { numerator: { n: 20, sum: 20 }, denominator: { n: 200, sum: 60_000 } }, findings: [] },
      { name: 'a tenth', rows: failures(20, 300), verdict: 'misses', statistic: { numerator: { n: 20, sum: 6000 } }, findings: [{ unit: {} }] },
      { name: 'one in two hundred', rows: failures(20, 15), verdict: 'too-close-to-call', statistic: { numerator: { n: 20, sum: 300 } } },
      { name: 'four failures', rows: failures(4, 15), verdict: 'not-enough-data', statistic: { numerator: { n: 4, sum: 60 } } },
      { name: 'nobody notes the time', rows: given.incident({ kind: 'tool', startedAt: at(5) }), verdict: 'not-measured', missing: ['incident.person_minutes_lost', 'interval_staffing'] },
    ],
  }));

/** Failures of tools in a month, counted back from October, half of which cost so many minutes and half ten more. */
const minutes = (months: number, lost: number, count = 30) => many(count, (index) => given.incident({ kind: 'tool', startedAt: monthsAgo(months), personMinutesLost: lost + (index % 2) * 10 }));

test('minutes that a failure of tools costs', () => {
  const usual = many(8, (index) => minutes(index + 1, 100 + (index % 5)));
  return testCheck(plugin, 'minutes-lost', {
    worlds: [
      { name: 'as many as usual', rows: [usual, minutes(0, 102)], verdict: 'meets', statistic: { n: 30, sum: 30 * 107 }, findings: [] },
      { name: 'three times as many', rows: [usual, minutes(0, 300)], verdict: 'misses', statistic: { n: 30, sum: 30 * 305 } },
      { name: 'one more, after months that never varied', rows: [many(8, (index) => minutes(index + 1, 100)), minutes(0, 101)], verdict: 'too-close-to-call', statistic: { n: 30, sum: 30 * 106 } },
      { name: 'six failures', rows: [usual, minutes(0, 100, 6)], verdict: 'not-enough-data', statistic: { n: 6, sum: 630 } },
      { name: 'nobody notes the time', rows: given.incident({ kind: 'tool', startedAt: at(5) }), verdict: 'not-measured', missing: ['incident.person_minutes_lost'] },
    ],
  });
});
