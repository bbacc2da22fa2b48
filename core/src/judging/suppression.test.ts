import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type Cell, determined, type Sum, suppress } from './suppression.js';

const cell = (key: string, persons: number, hidden = persons > 0 && persons < 5): Cell => ({ key, persons, hidden });
const company = (...persons: number[]): { cells: Cell[]; sums: Sum[] } => {
  const parts = persons.map((count, place) => cell(`b${place}`, count));
  return {
    cells: [cell('all', persons.reduce((sum, count) => sum + count, 0)), ...parts],
    sums: [{ total: 'all', parts: parts.map(({ key }) => key) }],
  };
};
const hiddenOf = (...persons: number[]): string[] => {
  const { cells, sums } = company(...persons);
  return [...suppress(cells, sums)].sort();
};

test('hides nothing where every group is large enough', () => {
  expect(hiddenOf(8, 9, 30)).toEqual([]);
});

test('the one small branch takes the smallest other with it, or the total less the others would tell it', () => {
  expect(hiddenOf(4, 30, 9, 12)).toEqual(['b0', 'b2']);
});

test('two small branches hide each other only where they are five together', () => {
  expect(hiddenOf(2, 3, 30)).toEqual(['b0', 'b1']);
  expect(hiddenOf(1, 2, 30, 9)).toEqual(['b0', 'b1', 'b3']);
});

test('the total goes where no other branch is left, and one in which nobody works hides nobody', () => {
  expect(hiddenOf(4)).toEqual(['all', 'b0']);
  expect(hiddenOf(4, 0, 0)).toEqual(['all', 'b0']);
});

test('a total hidden for another reason is not told by its parts', () => {
  const { cells, sums } = company(8, 9, 30);
  const hidden = suppress(cells.map((each) => (each.key === 'all' ? { ...each, hidden: true } : each)), sums);

  expect([...hidden].sort()).toEqual(['all', 'b0']);
});

test('an unknown number of people is never enough to hide among', () => {
  const cells = [cell('all', 40), cell('a', NaN, true), cell('b', NaN, true), cell('c', 20), cell('d', 15)];

  expect([...suppress(cells, [{ total: 'all', parts: ['a', 'b', 'c', 'd'] }])].sort()).toEqual(['a', 'all', 'b', 'c', 'd']);
});

test('finds what equations give away together and none alone', () => {
  const rows: Sum[] = [
    { total: 'r', parts: ['a', 'b'] },
    { total: 's', parts: ['a', 'c'] },
    { total: 't', parts: ['b', 'c'] },
  ];

  expect(determined(rows, new Set(['a', 'b', 'c'])).sort()).toEqual(['a', 'b', 'c']);
  expect(determined(rows.slice(1), new Set(['a', 'b', 'c']))).toEqual([]);
});

test('rows that belong to no branch hide a small one among them, and are hidden themselves where they are few', () => {
  const withRest = (persons: number, small: number) => {
    const parts = [cell('a', small), cell('b', 20), cell('c', 30)];
    const rest = { ...cell('rest', persons, true), rest: true };
    return [...suppress([cell('all', 50 + small + persons), ...parts, rest], [{ total: 'all', parts: ['a', 'b', 'c', 'rest'] }])].sort();
  };

  expect(withRest(9, 4)).toEqual(['a', 'rest']);
  expect(withRest(9, 8)).toEqual(['rest']);
  expect(withRest(2, 8)).toEqual(['a', 'rest']);
});

/** Regions with branches, and queues that cut across: every branch × queue cell adds up in both directions. */
const table = fc.record({
  counts: fc.array(fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 }),
  regions: fc.integer({ min: 1, max: 3 }),
});

/** What gives the first cell away lies two sums off: everything beside it is hidden already, or empty. */
const farReaching = [[1, 2, 0], [0, 3, 0], [3, 5, 2]];

test('in any table, no hidden cell follows from what is shown, and no sum tells of fewer than five', () => {
  fc.assert(
    fc.property(table, ({ counts, regions }) => {
      const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
      const rowKey = (row: number) => `row${row}`;
      const cellKey = (row: number, column: number) => `${row}x${column}`;
      const people = new Map<string, number>();
      counts.forEach((row, r) => row.forEach((count, c) => people.set(cellKey(r, c), count)));
      counts.forEach((row, r) => people.set(rowKey(r), total(row)));
      [0, 1, 2].forEach((c) => people.set(`column${c}`, total(counts.map((row) => row[c] ?? 0))));
      const regionOf = Array.from({ length: regions }, (_, region) => counts.flatMap((__, r) => (r % regions === region ? [rowKey(r)] : [])));
      regionOf.forEach((rows, region) => people.set(`region${region}`, total(rows.map((row) => people.get(row) ?? 0))));
      people.set('all', total(counts.flat()));
      const sums: Sum[] = [
        ...counts.map((row, r) => ({ total: rowKey(r), parts: row.map((_, c) => cellKey(r, c)) })),
        ...[0, 1, 2].map((c) => ({ total: `column${c}`, parts: counts.map((_, r) => cellKey(r, c)) })),
        ...regionOf.map((rows, region) => ({ total: `region${region}`, parts: rows })),
        { total: 'all', parts: regionOf.map((_, region) => `region${region}`) },
        { total: 'all', parts: [0, 1, 2].map((c) => `column${c}`) },
      ];
      const cells = [...people].map(([key, persons]) => cell(key, persons));
      const hidden = suppress(cells, sums);
      // Whoever attacks may know where nobody is, so that only peopled cells are unknown.
      const unknown = new Set([...hidden].filter((key) => (people.get(key) ?? 0) > 0));

      expect(cells.filter((each) => each.hidden).every(({ key }) => hidden.has(key))).toBe(true);
      expect(determined(sums, unknown)).toEqual([]);
      for (const sum of sums.filter((each) => !hidden.has(each.total))) {
        const gone = sum.parts.filter((part) => unknown.has(part));
        const persons = total(gone.map((part) => people.get(part) ?? 0));
        expect(gone.length === 0 || persons >= 5, `${sum.total} tells of ${persons}`).toBe(true);
      }
    }),
    { numRuns: 400, examples: [[{ counts: farReaching, regions: 1 }]] },
  );
});
