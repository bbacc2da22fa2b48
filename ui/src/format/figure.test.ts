import { beforeAll, describe, expect, test } from 'vitest';

import { speak } from '../localize/language.js';
import { type Figure, formatCount, formatDifference, formatFigure, formatNoun, formatStandard, type Told } from './figure.js';

const share: Told = { kind: 'share', format: 'percent', countOf: 'promises' };
const figure = (value: number | null, low: number | null, high: number | null, n: number): Figure => ({ value, low, high, n });

/** With plain spaces, as a reader sees them. */
const plain = (text: string | undefined) => text?.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
const line = (told: Told, shown: Figure) => plain(formatFigure(told, shown).line);

beforeAll(() => speak('en'));

describe('a figure', () => {
  test('is never told without its interval and the rows behind it', () => {
    expect(line(share, figure(0.7183, 0.6603, 0.7698, 402))).toBe('72 % (66 – 77 %, 402 promises)');
  });

  test('has decimals only where the interval supports them', () => {
    expect(line(share, figure(0.97342, 0.9691, 0.9772, 5000))).toBe('97.3 % (96.9 – 97.7 %, 5,000 promises)');
  });

  test('is told in points where it is a difference or a net promoter score', () => {
    const told: Told = { kind: 'netPromoter', format: 'points', countOf: 'answers' };
    expect(line(told, figure(0.201, -0.108, 0.51, 22))).toBe('20 points (−11 – 51 points, 22 answers)');
  });

  test('is told in hours and minutes where it is a duration', () => {
    const told: Told = { kind: 'quantile', format: 'duration', countOf: 'messages' };
    expect(line(told, figure(15_012, 14_100, 15_900, 1510))).toBe('4 h 10 min (3 h 55 min – 4 h 25 min, 1,510 messages)');
  });

  test('is rounded to hundreds where more is not known', () => {
    const told: Told = { kind: 'ratio', format: 'money', countOf: 'customers' };
    expect(line(told, figure(284_212, 263_212, 305_212, 412))).toBe('2,800 (2,600 – 3,100, 412 customers)');
  });

  test('is a plain count where each breach counts', () => {
    const told: Told = { kind: 'census', format: 'count', countOf: 'cases' };
    expect(line(told, { ...figure(2, 2, 2, 1204), k: 2 })).toBe('2 of 1,204 cases');
  });

  test('says that there is no value, and how many rows there were', () => {
    expect(line(share, figure(null, null, null, 3))).toBe('no value (3 promises)');
  });
});

test('a standard is told exactly as it was set', () => {
  expect([0.95, 0.995, 0].map((target) => plain(formatStandard(target, share)))).toEqual(['95 %', '99.5 %', '0 %']);
  expect(plain(formatStandard(14_400, { ...share, format: 'duration' }))).toBe('4 h');
});

test('rows of which only a plugin knows the name are counted by that name', () => {
  expect([formatCount(1, 'promises'), formatCount(2, 'unicorns')].map(plain)).toEqual(['1 promise', '2 unicorns']);
});

describe('what is counted', () => {
  test.each([
    ['en', 'promised call backs'],
    ['cs', 'slíbená zpětná volání'],
    ['hu', 'megígért visszahívás'],
    ['lv', 'solīti atzvani'],
    ['sk', 'sľúbené spätné volania'],
  ] as const)('stands alone in %s', async (language, expected) => {
    await speak(language);

    expect([formatNoun('promised call backs'), formatNoun('unicorns')]).toEqual([expected, 'unicorns']);
    await speak('en');
  });
});

describe('a difference', () => {
  const told = (value: number, low: number | null, high: number | null) => plain(formatDifference(share, { value, low, high }));

  test('of shares is told in points, each end with its sign', () => {
    expect(told(-0.14, -0.2065, -0.069)).toBe('−14 (−21 – −7) points');
    expect(told(0.03, -0.014, 0.071)).toBe('+3 (−1 – +7) points');
  });

  test('has no sign where it rounds to nothing', () => {
    expect(told(0.0497, 0.0014, 0.0976)).toBe('+5 (0 – +10) points');
  });

  test('without an interval is told alone', () => {
    expect(plain(formatDifference({ kind: 'census', format: 'count', countOf: 'cases' }, { value: 6, low: 6, high: 6 }))).toBe('+6');
  });
});
