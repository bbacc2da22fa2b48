import { at, breaching, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const bills = given.topic({ id: 'bills', code: 'bills' });

/** Sessions about bills, the first so many of which solved the question; of the others every second fell to a person, and every second wrote two hours later. */
const sessions = (solved: number, count: number) =>
  many(count, (index) => {
    const customer = given.customer();
    const about = { customer, topic: bills } as const;
    const session = given.selfServiceSession({ ...about, at: at(5), outcome: index >= solved && index % 2 === 0 ? 'escalated' : 'left' });
    return index >= solved && index % 2 === 1 ? [session, given.serviceCase({ ...about, openedAt: at(5, '12:00') })] : session;
  });
const longAgo = given.serviceCase({ customer: given.customer(), topic: bills, openedAt: at(-40) });

test('answers found without a person', () =>
  testCheck(plugin, 'success', {
    worlds: [
      ...counted((solved, count) => [longAgo, sessions(solved, count)], { meets: [110, 150], misses: [20, 100], 'too-close-to-call': [18, 30], 'not-enough-data': [4, 6] }),
      {
        name: 'one came yesterday and may still write',
        rows: [longAgo, sessions(110, 150), given.selfServiceSession({ customer: given.customer(), topic: bills, at: at(30), outcome: 'left' })],
        verdict: 'meets',
        statistic: { k: 110, n: 150 },
        excluded: { 'too-recent': 1 },
      },
      { name: 'nobody notes what a session was about', rows: [longAgo, given.selfServiceSession({ customer: given.customer(), at: at(5), outcome: 'left' })], verdict: 'not-measured', missing: ['self_service_session.topic_id'] },
    ],
  }));

const open = given.calendar({ id: 'open', timezone: 'UTC' });
const hours = [1, 2, 3, 4, 5].map((weekday) => given.calendarHours({ calendar: open, weekday, opens: '08:00', closes: '18:00' }));
const brno = given.orgUnit({ id: 'brno', calendar: open });

/** Calls in which somebody asked for a person, the first so many of which got one within two minutes. */
const callsForPerson = (reached: number, count: number) =>
  many(count, (index) => given.call({ orgUnit: brno, offeredAt: at(5), agentRequestedAt: at(5, '10:01'), answeredAt: index < reached ? at(5, '10:03') : at(5, '10:20') }));

test('callers who ask for a person get one', () =>
  testCheck(plugin, 'human-reach-by-phone', {
    worlds: [
      ...counted((reached, count) => [hours, callsForPerson(reached, count)], { meets: [150, 150], misses: [50, 100], 'too-close-to-call': [28, 30], 'not-enough-data': [5, 6] }),
      { name: 'at night nobody is there to be asked for', rows: [hours, callsForPerson(150, 150), given.call({ orgUnit: brno, offeredAt: at(5, '22:00'), agentRequestedAt: at(5, '22:01') })], verdict: 'meets', statistic: { k: 150, n: 150 } },
      { name: 'nobody notes who asks for a person', rows: given.call({ answeredAt: at(5) }), verdict: 'not-measured', missing: ['calendar_hours', 'call.agent_requested_at'] },
    ],
  }));

/** Sessions in which somebody asked for a person, the first so many of whom never got one. */
const askedForPerson = (never: number, count: number) =>
  many(count, (index) => given.selfServiceSession({ orgUnit: brno, at: at(5), humanRequestedAt: at(5), humanReachedAt: index < never ? null : at(5, '10:01') }));

test('those who give up before a person comes', () =>
  testCheck(plugin, 'gave-up', {
    worlds: [
      ...counted((never, count) => [hours, askedForPerson(never, count)], { meets: [5, 150], misses: [60, 100], 'too-close-to-call': [3, 30], 'not-enough-data': [2, 6] }),
      { name: 'nobody notes who asks for a person', rows: given.selfServiceSession({ at: at(5) }), verdict: 'not-measured', missing: ['calendar_hours', 'self_service_session.human_reached_at', 'self_service_session.human_requested_at'] },
    ],
  }));

/** Answered calls with so many levels of a menu each. */
const menus = (...levels: readonly number[]) => levels.map((ivrLevels) => given.call({ ivrLevels, answeredAt: at(5), offeredAt: at(5) }));

test('how deep menus are', () =>
  testCheck(plugin, 'menu-depth', {
    worlds: [
      { name: 'two levels', rows: menus(...many(100, () => 2)), verdict: 'meets', statistic: { n: 100, value: 2 }, findings: [] },
      { name: 'seven levels', rows: menus(...many(100, () => 7)), verdict: 'misses', statistic: { n: 100, value: 7 }, findings: [{ unit: {} }] },
      { name: 'two for most and six for some', rows: menus(...many(100, (index) => (index < 94 ? 2 : 6))), verdict: 'too-close-to-call', statistic: { n: 100, value: 6 } },
      { name: 'six calls', rows: menus(...many(6, () => 7)), verdict: 'not-enough-data', statistic: { n: 6 } },
      { name: 'menus are not recorded', rows: given.call({ answeredAt: at(5), offeredAt: at(5) }), verdict: 'not-measured', missing: ['call.ivr_levels'] },
    ],
  }));

/** Routine topics, so many of which have no article for customers. */
const routineTopics = (without: number, count: number) => {
  const codes = ['hours', 'delivery', 'password'];
  return many(count, (index) => {
    const topic = given.topic({ id: `routine-${index}`, code: codes[index] ?? '' });
    return given.kbArticle({ topic, audience: index < without ? 'staff' : 'customer' });
  });
};
const sought = given.selfServiceSession({ topic: given.topic({ id: 'sought', code: 'sought' }), at: at(-200) });

test('routine questions without an article', () =>
  testCheck(plugin, 'routine', {
    worlds: [
      ...breaching((without, count) => [sought, routineTopics(without, count)], { meets: [0, 3], misses: [2, 3] }),
      { name: 'no routine topic', rows: [sought, given.kbArticle({ topic: given.topic({ code: 'weather' }), audience: 'customer' })], verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'articles are not kept', rows: [sought, given.topic({ code: 'hours' })], verdict: 'not-measured', missing: ['kb_article'] },
    ],
  }));

const csat = given.survey({ kind: 'csat' });

/** Answers about cases that fell through self-service or did not, the first so many content. */
const content = (through: boolean) => (satisfied: number, count: number) =>
  many(count, (index) => {
    const about = given.serviceCase({ openedAt: at(5), topic: bills });
    const answer = given.surveyResponse({ survey: csat, case: about, answeredAt: at(8), score: index < satisfied ? 5 : 1 });
    return through ? [answer, given.selfServiceSession({ at: at(5), escalatedCase: about })] : answer;
  });

const sides = (k: number, n: number, kOther: number, nOther: number) => ({
  rows: [content(true)(k, n), content(false)(kOther, nOther)],
  statistic: { first: { kind: 'share', k, n }, second: { kind: 'share', k: kOther, n: nOther } },
});

test('those who fall through self-service are as content', () =>
  testCheck(plugin, 'fallout-gap', {
    worlds: [
      { name: 'more so', ...sides(98, 100, 85, 100), verdict: 'meets', findings: [] },
      { name: 'far less', ...sides(30, 100, 90, 100), verdict: 'misses', findings: [{ unit: {} }] },
      { name: 'about as content', ...sides(26, 30, 27, 30), verdict: 'too-close-to-call' },
      { name: 'hardly any fell through', ...sides(3, 6, 27, 30), verdict: 'not-enough-data' },
      { name: 'sessions are not kept', rows: content(false)(3, 3), verdict: 'not-measured', missing: ['self_service_session'] },
    ],
  }));
