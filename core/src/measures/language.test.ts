import {
  allOf,
  average,
  census,
  count,
  days,
  exists,
  first,
  firstKnown,
  earliest,
  itemsOf,
  largest,
  last,
  latest,
  mean,
  none,
  now,
  quantile,
  quantileOf,
  rank,
  setting,
  share,
  shareAbove,
  unit,
  workingDays,
} from '@touchstone/sdk';
import { caseEvent, customer, employee, kbArticle, message, order, serviceCase, topic, trainingCourse, trainingRecord } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { evidenceOf } from './evidence.js';
import { at, caseRow, context, measure, measured, openWith } from './measure.testing.js';

const topics = (volumes: Readonly<Record<string, number>>) => ({
  topic: Object.keys(volumes).map((id) => ({ id, code: id })),
  case: Object.entries(volumes).flatMap(([id, volume]) =>
    Array.from({ length: volume }, (_, index) => caseRow(`${id}${index}`, { topic_id: id })),
  ),
});

const volume = count(serviceCase, serviceCase.topic.is(topic.$self));

async function breaches(rows: Parameters<typeof measure>[0], options: Parameters<typeof measured>[0], settings = {}) {
  const engine = await openWith(rows);
  try {
    const check = measured(options, settings);
    const { rows: found } = await evidenceOf(engine, { check, unit: {}, part: 'misses', limit: 50 }, context);
    const [whole] = (await measure(rows, check)).statistics;
    expect(whole?.statistic).toMatchObject({ breaches: found.length });
    return found.map(({ id }) => id);
  } finally {
    await engine.close();
  }
}

test('finds the largest of a table, and the smallest set of them that covers four fifths', async () => {
  const rows = topics({ bills: 5, boxes: 3, keys: 1, maps: 1 });

  expect(await breaches(rows, { measure: census({ of: topic, breaching: rank(topic, { by: volume }).atMost(2) }) })).toEqual(['bills', 'boxes']);
  expect(await breaches(rows, { measure: census({ of: topic, breaching: shareAbove(topic, { by: volume }).below(0.8) }) })).toEqual(['bills', 'boxes']);
  const others = topic.code.isNot('bills');
  expect(
    await breaches(rows, { measure: census({ of: topic, breaching: rank(topic, { by: volume, where: others }).atMost(2) }) }),
  ).toEqual(['boxes', 'keys']);
});

test('asks what the first and the last of related rows say', async () => {
  const held = { value: caseEvent.to, by: caseEvent.at };
  const ofCase = [caseEvent.case.is(serviceCase.$self), caseEvent.kind.is('team_changed')] as const;
  const event = (case_id: string, day: string, to: string) => ({ case_id, at: at(day), kind: 'team_changed', to });
  const rows = {
    case: [caseRow('c1'), caseRow('c2'), caseRow('c3')],
    case_event: [event('c1', '10-05', 'front'), event('c1', '10-07', 'back'), event('c1', '10-06', 'lost'), event('c2', '10-05', 'front')],
  };
  const misrouted = first(caseEvent, held, ...ofCase).isNot(last(caseEvent, held, ...ofCase));

  expect(await breaches(rows, { measure: census({ of: serviceCase, breaching: misrouted }) })).toEqual(['c1']);
});

test('attributes a case to the team that held it when it was answered', async () => {
  const heldBy = last(
    caseEvent,
    { value: caseEvent.to, by: caseEvent.at },
    caseEvent.case.is(serviceCase.$self),
    caseEvent.kind.is('assigned'),
    caseEvent.at.atOrBefore(serviceCase.firstHumanReplyAt),
  );
  const event = (to: string, day: string) => ({ case_id: 'c1', at: at(day), kind: 'assigned', to });
  const { statistics } = await measure(
    {
      case: [caseRow('c1', { first_human_reply_at: at('10-06') })],
      case_event: [event('early', '10-05'), event('late', '10-07')],
    },
    measured({
      measure: share({ of: serviceCase, meeting: serviceCase.firstHumanReplyAt.within(days(2), serviceCase.openedAt), period: serviceCase.openedAt }),
      by: [unit('team', heldBy)],
    }),
  );

  expect(statistics).toContainEqual({ unit: { team: 'early' }, period: '2026-10', statistic: { kind: 'share', k: 1, n: 1 } });
});

test('counts the first human reply after the last reopening', async () => {
  const reopenedAt = latest(caseEvent, caseEvent.at, caseEvent.case.is(serviceCase.$self), caseEvent.kind.is('reopened'));
  const begunAt = firstKnown(reopenedAt, serviceCase.openedAt);
  const repliedAt = earliest(
    message,
    message.at,
    message.case.is(serviceCase.$self),
    message.authorKind.is('employee'),
    message.isPublic,
    message.isAuto.not(),
    message.at.atOrAfter(begunAt),
  );
  const reply = (id: string, day: string, more = {}) => ({ id, case_id: 'c1', at: at(day), author_kind: 'employee', is_public: true, is_auto: false, ...more });
  const rows = {
    case: [caseRow('c1')],
    case_event: [{ case_id: 'c1', at: at('10-10'), kind: 'reopened' }],
    message: [reply('m1', '10-06'), reply('m2', '10-11', { is_auto: true }), reply('m3', '10-12')],
  };
  const { statistics } = await measure(
    rows,
    measured({ measure: mean({ of: serviceCase, value: workingDays(begunAt, repliedAt), period: serviceCase.openedAt }) }),
  );

  // From Saturday the 10th to Monday the 12th.
  expect(statistics).toEqual([{ unit: {}, period: '2026-10', statistic: { kind: 'mean', n: 1, sum: 1, sumOfSquares: 1, sumOfCubes: 1 } }]);
});

test('takes the mean, the largest and a quantile of related rows', async () => {
  const mine = message.case.is(serviceCase.$self);
  const rows = {
    case: [caseRow('c1')],
    message: [1, 2, 3, 10].map((chars, index) => ({ id: `m${index}`, case_id: 'c1', at: at('10-06'), chars })),
  };
  const found = async (value: Parameters<typeof mean>[0]['value']) => {
    const { statistics } = await measure(rows, measured({ measure: mean({ of: serviceCase, value, period: serviceCase.openedAt }) }));
    return statistics.map(({ statistic }) => (statistic.kind === 'mean' ? statistic.sum : undefined));
  };

  expect(await found(average(message, message.chars, mine))).toEqual([4]);
  expect(await found(largest(message, message.chars, mine))).toEqual([10]);
  expect(await found(quantileOf(message, { value: message.chars, at: 0.5 }, mine))).toEqual([2]);
});

test('takes an aggregate per customer, then over customers', async () => {
  const orders = { 1: 1, 2: 3, 3: 5 };
  const { statistics } = await measure(
    {
      order: Object.entries(orders).flatMap(([id, times]) =>
        Array.from({ length: times }, (_, index) => ({ id: `${id}-${index}`, customer_id: id, placed_at: at('10-05'), amount_minor: 100 })),
      ),
      customer: Object.keys(orders).map((id) => ({ id, first_seen_on: '2026-10-01' })),
    },
    measured({
      measure: quantile({
        of: customer,
        value: count(order, order.customer.is(customer.$self)),
        at: 0.5,
        period: customer.firstSeenOn,
      }),
    }),
  );

  expect(statistics).toMatchObject([{ statistic: { kind: 'quantile', n: 3, value: 3 } }]);
});

test('tells who has not done all that everybody must', async () => {
  const done = exists(trainingRecord, trainingRecord.course.is(trainingCourse.$self), trainingRecord.employee.is(employee.$self), trainingRecord.completedOn.isKnown());
  const unfinished = exists(trainingCourse, trainingCourse.kind.is('onboarding'), done.not());
  const rows = {
    employee: [{ id: 'e1' }, { id: 'e2' }],
    training_course: [{ id: 'law', kind: 'onboarding' }, { id: 'tools', kind: 'onboarding' }, { id: 'extra', kind: 'refresher' }],
    training_record: [
      { employee_id: 'e1', course_id: 'law', completed_on: '2026-10-01' },
      { employee_id: 'e1', course_id: 'tools', completed_on: '2026-10-02' },
      { employee_id: 'e2', course_id: 'law', completed_on: '2026-10-02' },
    ],
  };

  expect(await breaches(rows, { measure: census({ of: employee, breaching: unfinished }) })).toEqual(['e2']);
});

test('asks for each word of a list whether there is such a row, and looks into columns that hold several words', async () => {
  const languages = setting.list('languages', { default: ['cs', 'hu'], doc: 'Languages of customers.' });
  const wanted = itemsOf(languages);
  const other = kbArticle.$as('other');
  const untranslated = exists(wanted, none(other, other.topic.is(kbArticle.topic), other.language.is(wanted.value)));
  const rows = {
    kb_article: [
      { id: 'a-cs', topic_id: 'bills', language: 'cs' },
      { id: 'a-hu', topic_id: 'bills', language: 'hu' },
      { id: 'b-cs', topic_id: 'boxes', language: 'cs' },
    ],
    employee: [{ id: 'e1', languages: ['cs', 'en'] }, { id: 'e2', languages: ['hu'] }, { id: 'e3' }],
  };

  expect(await breaches(rows, { measure: census({ of: kbArticle, breaching: untranslated }) }, { languages: ['cs', 'hu'] })).toEqual(['b-cs']);
  expect(await breaches(rows, { measure: census({ of: employee, breaching: employee.languages.includes('cs') }) })).toEqual(['e1']);
});

test('matches text by RE2, and counts its characters', async () => {
  const rows = {
    case: [caseRow('c1')],
    message: ['What do you MEAN by that?', 'Thank you', 'ok'].map((text, index) => ({ id: `m${index}`, case_id: 'c1', at: at('10-06'), text })),
  };

  expect(await breaches(rows, { measure: census({ of: message, breaching: message.text.matches('(?i)what do you mean') }) })).toEqual(['m0']);
  expect(await breaches(rows, { measure: census({ of: message, breaching: message.text.length().below(3) }) })).toEqual(['m2']);
});

test('finds no new contact by the same customer on the same topic within seven days on any channel', async () => {
  const later = serviceCase.$as('later');
  const again = exists(
    later,
    later.customer.is(serviceCase.customer),
    later.topic.is(serviceCase.topic),
    later.$self.isNot(serviceCase.$self),
    later.openedAt.after(serviceCase.lastResolvedAt),
    later.openedAt.within(days(7), serviceCase.lastResolvedAt),
  );
  const one = (id: string, day: string, more = {}) =>
    caseRow(id, { customer_id: 'u', topic_id: 'bills', opened_at: at(day), last_resolved_at: at(day, '12:00'), reopen_count: 0, ...more });
  const { statistics, excluded } = await measure(
    {
      case: [
        one('c1', '10-01'),
        one('c2', '10-08', { channel_id: 'chat' }),
        one('c3', '10-09', { topic_id: 'boxes' }),
        one('c4', '10-20', { customer_id: 'v' }),
        one('c5', '10-30'),
      ],
    },
    measured({
      measure: share({
        of: serviceCase,
        excluding: { 'too-recent': serviceCase.lastResolvedAt.after(now.minus(days(7))) },
        meeting: allOf(again.not(), serviceCase.reopenCount.above(0).not()),
        period: serviceCase.lastResolvedAt,
      }),
    }),
  );

  expect(statistics).toEqual([{ unit: {}, period: '2026-10', statistic: { kind: 'share', k: 3, n: 4 } }]);
  expect(excluded).toEqual([{ why: 'too-recent', rows: 1 }]);
});

test('a flag counts as not set where nobody said, and can be asked whether anybody did', async () => {
  const rows = { case: [caseRow('yes', { is_hostile: true }), caseRow('no', { is_hostile: false }), caseRow('unsaid', {})] };
  const hostile = serviceCase.isHostile;

  expect(await breaches(rows, { measure: census({ of: serviceCase, breaching: hostile.not() }) })).toEqual(['no', 'unsaid']);
  expect(await breaches(rows, { measure: census({ of: serviceCase, where: hostile.isKnown(), breaching: hostile.not() }) })).toEqual(['no']);
  expect(await breaches(rows, { measure: census({ of: serviceCase, breaching: hostile.isMissing() }) })).toEqual(['unsaid']);
});

test('a check that asks whether a flag was ever set cannot run where it never was', async () => {
  const rows = { case: [caseRow('unsaid', {})] };
  const hostile = serviceCase.isHostile;

  expect((await measure(rows, measured({ measure: share({ of: serviceCase, meeting: hostile }) }))).missing).toEqual([]);
  expect((await measure(rows, measured({ measure: share({ of: serviceCase, where: hostile.isKnown(), meeting: hostile }) }))).missing).toEqual(['case.is_hostile']);
});
