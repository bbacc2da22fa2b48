import type { CheckContribution } from '@touchstone/sdk';
import { expect, test } from 'vitest';

import { packs } from '../../plugins/standards/src/packs/index.js';
import { plugins } from './plugins.js';

const checks = new Map<string, CheckContribution>(plugins.flatMap(({ principle, checks: own }) => own.map((check) => [`${principle}.${check.id}`, check] as const)));
const standards = packs.flatMap(({ standards: own }) => own);
const languages = ['cs', 'en', 'hu', 'lv', 'sk'];

test('the packs are those that were asked for', () => {
  expect(packs.map(({ id }) => id)).toEqual(['nine-principles', 'five-areas', 'contact-centre', 'hotel', 'retail-chain', 'law-cz', 'law-hu', 'law-lv', 'law-sk', 'law-es']);
});

test.each(packs.map((pack) => [pack.id, pack] as const))('%s speaks five languages, and no standard stands in it twice', (_, { name, standards: own }) => {
  const codes = own.map(({ code }) => code);

  expect(new Set(codes).size).toBe(codes.length);
  expect([name, ...own.map(({ text }) => text)].map((texts) => Object.keys(texts).sort())).toEqual(Array.from({ length: own.length + 1 }, () => languages));
});

test('a code says the same in every pack', () => {
  const said = Map.groupBy(standards, ({ code }) => code);

  expect([...said.values()].filter(([first, ...others]) => others.some((each) => each !== first))).toEqual([]);
});

test('every standard is checked by a check that there is, or looked after by a method of control', () => {
  expect(standards.filter(({ check, control }) => (check === undefined ? control === undefined : !checks.has(check))).map(({ code }) => code)).toEqual([]);
});

test('every target lies on the good side of its floor, and figures come with checks that take them', () => {
  const odd = standards.filter(({ check = '', target, floor, provenance }) => {
    const better = checks.get(check)?.standard.better;
    const isWrongWay = target !== undefined && floor !== undefined && (better === 'higher' ? target <= floor : target >= floor);
    return isWrongWay || (provenance === 'own' && target !== undefined) || (target !== undefined && better === undefined);
  });

  expect(odd.map(({ code }) => code)).toEqual([]);
});

test('what the law asks for names its law, and figures that come from elsewhere name their source', () => {
  expect(standards.filter(({ legal, provenance, source }) => legal === true && (provenance !== 'law' || source === undefined)).map(({ code }) => code)).toEqual([]);
  expect(standards.filter(({ provenance = '', source, reverify }) => ['seed', 'industry', 'standard'].includes(provenance) && source === undefined && reverify === undefined).map(({ code }) => code)).toEqual([]);
});

test('what research could not verify is marked so', () => {
  expect([...new Set(standards.filter(({ reverify }) => reverify !== undefined).map(({ code }) => code))].sort()).toEqual([
    'complaint-acknowledged',
    'complaint-clock-sk',
    'greeted-in-person',
    'guest-greeted',
    'guest-not-on-hold',
    'refund-14-days',
    'three-rings',
    'visit-score',
  ]);
});

test('the laws set no other target than their checks have, for the law of one country is not that of all', () => {
  const legal = standards.filter(({ check = '' }) => check.startsWith('complaint.legal') || check === 'complaint.receipt' || check === 'returns.refund-14-days');

  expect(legal.map(({ check = '', target }) => [target, checks.get(check)?.standard.target])).toEqual(legal.map(() => [0, 0]));
});
