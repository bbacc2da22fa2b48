import type { PrincipleResult, Scorecard } from '@touchstone/sdk/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { composeOverall } from '../../judging/index.js';
import { allLayouts, layOut, type ToldLayout, toldLayout } from './layouts.js';

const principle = (id: string, score: number | null, rest: Partial<PrincipleResult> = {}): PrincipleResult => ({
  id,
  name: id,
  question: '',
  score,
  low: score === null ? null : score - 6,
  high: score === null ? null : score + 8,
  grade: null,
  coverage: score === null ? 0 : 1,
  checks: [],
  ...rest,
});

const card = (principles: PrincipleResult[]) => ({ run: { id: 'r' } as Scorecard['run'], principles });
const layout = (groups: Readonly<Record<string, readonly string[]>>): ToldLayout => ({
  id: 'blocks',
  name: 'Blocks',
  doc: '',
  by: null,
  groups: Object.entries(groups).map(([id, principles]) => ({ id, name: id, principles })),
});

test('composes a group as the whole is composed: by weight, with its interval and coverage', () => {
  const principles = [principle('speed', 80), principle('wait', 60), principle('voice', null), principle('cost', 50)];
  const [blocks] = layOut(card(principles), [layout({ customers: ['speed', 'wait', 'voice'], owners: ['cost', 'unknown'] })], (id) => (id === 'speed' ? 3 : 1)).layouts;

  const [customers, owners] = blocks?.groups ?? [];
  expect(customers).toMatchObject({ score: 75, coverage: 0.8, grade: 'C', principles: ['speed', 'wait', 'voice'] });
  expect(customers?.low).toBeCloseTo(75 - 6 * Math.hypot(0.75, 0.25), 8);
  expect(customers?.high).toBeCloseTo(75 + 8 * Math.hypot(0.75, 0.25), 8);
  expect(owners).toMatchObject({ score: 50, principles: ['cost'] });
  expect(blocks?.others).toBeNull();
});

test('shows what is in no group, and a group without principles as not measured', () => {
  const [blocks] = layOut(card([principle('integrity', 90)]), [layout({ customers: ['speed'] })], () => 1).layouts;

  expect(blocks?.groups).toEqual([{ id: 'customers', name: 'customers', score: null, low: null, high: null, grade: null, coverage: 0, principles: [] }]);
  expect(blocks?.others).toMatchObject({ score: 90, principles: ['integrity'] });
});

test('the layouts of the organisation take the place of those of plugins, and say so', () => {
  const texts = { en: 'Blocks', cs: 'Bloky' };
  const ofPlugin = toldLayout({ id: 'three-blocks', doc: 'Why.', name: texts, groups: [{ id: 'all', name: texts, principles: ['speed'] }] }, 'touchstone.standards', 'cs-CZ');
  const own = { id: 'three-blocks', name: 'Naše', groups: [{ id: 'all', name: 'Vše', principles: ['wait'] }] };

  expect(allLayouts([ofPlugin], [])).toMatchObject([{ name: 'Bloky', by: 'touchstone.standards', doc: 'Why.', groups: [{ name: 'Bloky' }] }]);
  expect(allLayouts([ofPlugin], [own])).toMatchObject([{ name: 'Naše', by: null, groups: [{ principles: ['wait'] }] }]);
});

const scores = fc.array(
  fc.record({ score: fc.option(fc.double({ min: 20, max: 80, noNaN: true })), below: fc.double({ min: 0, max: 15, noNaN: true }), above: fc.double({ min: 0, max: 15, noNaN: true }), coverage: fc.double({ min: 0, max: 1, noNaN: true }), weight: fc.integer({ min: 1, max: 9 }), group: fc.integer({ min: 0, max: 3 }) }),
  { minLength: 1, maxLength: 29 },
);

test('the groups and what is in none compose to the whole, each with the weight of what it has', () => {
  fc.assert(
    fc.property(scores, (drawn) => {
      const principles = drawn.map(({ score, below, above, coverage }, place) => principle(`p${place}`, score, { coverage: score === null ? 0 : coverage, ...(score !== null && { low: score - below, high: score + above }) }));
      const weightOf = (id: string) => drawn[Number(id.slice(1))]?.weight ?? 0;
      // Group 3 is left out of the layout.
      const members = (group: number) => drawn.flatMap((each, place) => (each.group === group ? [`p${place}`] : []));
      const [blocks] = layOut(card(principles), [layout({ a: members(0), b: members(1), c: members(2) })], weightOf).layouts;
      const parts = [...(blocks?.groups ?? []), ...(blocks?.others ? [blocks.others] : [])];
      const whole = composeOverall(principles.map((each) => ({ ...each, weight: weightOf(each.id) })));
      const weigh = (ids: readonly string[], scored: boolean) => ids.filter((id) => !scored || principles.find((each) => each.id === id)?.score !== null).reduce((sum, id) => sum + weightOf(id), 0);

      expect(parts.flatMap(({ principles: own }) => own).sort()).toEqual(principles.map(({ id }) => id).sort());
      const composed = composeOverall(parts.map((part) => ({ ...part, weight: weigh(part.principles, true) })));
      const covered = composeOverall(parts.map((part) => ({ ...part, weight: weigh(part.principles, false) }))).coverage;
      if (whole.score !== null) {
        expect([composed.score, composed.low, composed.high]).toEqual([whole.score, whole.low, whole.high].map((each) => expect.closeTo(each ?? 0, 6)));
      }
      expect(covered).toBeCloseTo(whole.coverage, 9);
    }),
  );
});
