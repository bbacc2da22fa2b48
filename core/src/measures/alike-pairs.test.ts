import { type ComparedPair, difference, mean, share } from '@touchstone/sdk';
import { serviceCase, surveyResponse } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { at, caseRow, measure, measured } from './measure.testing.js';
import type { UnitStatistic } from './measurement.js';
import type { TestRows } from './test-database.testing.js';

const { answeredAt } = surveyResponse;
const fast = surveyResponse.case.firstHumanReplyAt.isKnown();

const sharesOf = (where: typeof fast) => share({ of: surveyResponse, where, meeting: surveyResponse.score.atLeast(4), period: answeredAt });
const meansOf = (where: typeof fast) => mean({ of: surveyResponse, where, value: surveyResponse.score, period: answeredAt });

/** The same numbers on every machine, in no pattern. */
function roll(seed: number, below: number): number {
  const mixed = Math.imul(seed ^ (seed >>> 16), 0x85eb_ca6b);
  return (Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35) >>> 16) % below;
}

/** A case and its answer for each number, spread over months, topics and branches; some have no topic or no branch. */
function answers(count: number): TestRows {
  const numbers = Array.from({ length: count }, (_, place) => place);
  return {
    case: numbers.map((i) =>
      caseRow(String(i), {
        topic_id: roll(i + 1, 11) === 0 ? null : `t${roll(i + 10_000, 6)}`,
        org_unit_id: roll(i + 20_000, 17) === 0 ? null : `b${roll(i + 30_000, 3)}`,
        ...(roll(i + 40_000, 3) === 0 && { first_human_reply_at: at('10-05') }),
      }),
    ),
    survey_response: numbers.map((i) => answer(String(i), ['08-06', '09-06', '10-06'][roll(i + 50_000, 3)] ?? '', 1 + roll(i + 60_000, 5))),
  };
}

const answer = (id: string, day: string, score: number) => ({ id, case_id: id, survey_id: 's', answered_at: at(day), score });

const withoutTopic = ({ topic: _, ...unit }: UnitStatistic['unit']) => unit;

/** What the pairs are by measuring each side by itself within each topic. */
async function pairsByHand(rows: TestRows, { first, second }: ComparedPair): Promise<Map<string, string[]>> {
  const by = [['orgUnit'], ['topic'], ['orgUnit', 'topic']];
  const [ones, others] = await Promise.all([first, second].map(async (side) => (await measure(rows, measured({ measure: side, by }))).statistics));
  const found = new Map<string, string[]>();
  for (const { unit, period, statistic: one } of ones?.filter((each) => 'topic' in each.unit) ?? []) {
    const other = others?.find((each) => each.period === period && each.unit['topic'] === unit['topic'] && each.unit['orgUnit'] === unit['orgUnit'])?.statistic;
    if (other && 'n' in one && 'n' in other && one.n > 0 && other.n > 0) {
      const key = JSON.stringify([withoutTopic(unit), period]);
      found.set(key, [...(found.get(key) ?? []), JSON.stringify({ first: one, second: other })].sort());
    }
  }
  return found;
}

test.each<[string, ComparedPair, ReturnType<typeof difference>]>([
  ['shares', { first: sharesOf(fast), second: sharesOf(fast.not()) }, difference({ first: sharesOf(fast), second: sharesOf(fast.not()), alike: ['topic'] })],
  ['means', { first: meansOf(fast), second: meansOf(fast.not()) }, difference({ first: meansOf(fast), second: meansOf(fast.not()), alike: ['topic'] })],
])('tells the same pairs of %s as each side by itself within each group', async (_, sides, compared) => {
  const rows = answers(250);
  const { statistics } = await measure(rows, measured({ measure: compared, by: ['orgUnit'] }));
  const told = statistics.map(({ unit, period, statistic }) => [JSON.stringify([unit, period]), statistic.kind === 'difference' ? (statistic.alike ?? []).map((pair) => JSON.stringify(pair)).sort() : []] as const);
  const byHand = await pairsByHand(rows, sides);

  expect(told.flatMap(([, pairs]) => pairs).length).toBeGreaterThan(40);
  expect(Object.fromEntries(told.filter(([, pairs]) => pairs.length > 0))).toEqual(Object.fromEntries(byHand));
});

test('finds pairs among groups that are added up over several periods', async () => {
  const over = (where: typeof fast) => share({ of: surveyResponse, where, meeting: surveyResponse.score.atLeast(4), period: answeredAt, window: 3 });
  const rows = {
    case: ['1', '2'].map((id) => caseRow(id, { topic_id: 'bills', ...(id === '1' && { first_human_reply_at: at('10-05') }) })),
    survey_response: [answer('1', '08-06', 5), answer('2', '10-06', 1)],
  };
  const { statistics } = await measure(rows, measured({ measure: difference({ first: over(fast), second: over(fast.not()), alike: ['topic'] }) }));

  expect(statistics.find(({ period }) => period === '2026-10')?.statistic).toMatchObject({ alike: [{ first: { k: 1, n: 1 }, second: { k: 0, n: 1 } }] });
});

test('finds pairs among rows of two tables', async () => {
  const sides = { first: share({ of: surveyResponse, meeting: surveyResponse.score.atLeast(4), period: answeredAt }), second: share({ of: serviceCase, meeting: serviceCase.priority.is('high'), period: serviceCase.openedAt }) };
  const rows = { case: [caseRow('1', { topic_id: 'bills', priority: 'low' })], survey_response: [answer('1', '10-06', 5)] };
  const { statistics } = await measure(rows, measured({ measure: difference({ ...sides, alike: ['topic'] }) }));

  expect(statistics.at(-1)?.statistic).toMatchObject({ alike: [{ first: { k: 1, n: 1 }, second: { k: 0, n: 1 } }] });
});
