import type { CatalogueStandard, StandardDraft } from '@touchstone/sdk/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readWishes, toReject, type WishesOptions } from './read-wishes.js';
import { standardsAsCsv } from './write-standards-csv.js';

const meta = { version: 1, state: 'approved', approvedVersion: 1, retires: false, pack: null, proposedBy: null, reason: null, changedBy: 'eva', changedAt: '2026-01-01T00:00:00Z', approvedBy: null, approvedAt: null } as const;
const context = { find: () => undefined, locale: 'en', file: 'a.csv', knows: (check: string) => check === 'speed.first-reply' };

async function read(csv: string, options: Partial<WishesOptions> = {}) {
  const { wishes, refused } = await readWishes(csv, { ...context, ...options });
  if (refused[0]) {
    throw refused[0];
  }
  return wishes.map(({ code, facts }) => ({ code, facts }));
}

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text && text.isWellFormed() && !text.includes('|') && !/^'[=+\-@]/.test(text));
const drafts: fc.Arbitrary<StandardDraft> = fc.record(
  {
    text: fc.oneof(words, fc.constantFrom('=1+1', '+420 1', '-', '@x', 'a,b;c', 'first\nsecond', '"said"')),
    check: fc.constant('speed.first-reply'),
    target: fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }).map((value) => Number(value.toFixed(4)) + 0),
    source: words,
    owner: words,
    legal: fc.boolean(),
    area: fc.constantFrom('quality', 'safety'),
    from: fc.constant('2026-01-01'),
    until: fc.constant('2026-12-31'),
    orgUnits: fc.array(words, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['text', 'check'] },
);

test('what is exported is imported as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(drafts, { maxLength: 8 }), async (all) => {
      const standards: CatalogueStandard[] = all.map((draft, index) => ({ ...draft, ...meta, code: `s-${index}` }));
      const wishes = await read([...standardsAsCsv(standards)].join(''));

      expect(wishes).toEqual(all.map(({ text, ...facts }, index) => ({ code: `s-${index}`, facts: { texts: { en: text }, ...facts } })));
    }),
    { numRuns: 60 },
  );
});

test('no cell begins as a formula does', () => {
  const [, line = ''] = [...standardsAsCsv([{ ...meta, code: 'a', text: '=HYPERLINK("x")', owner: '+420', source: '@x', scheme: '-1', valueTag: '\ty' }])];

  expect(line).toContain(`"'=HYPERLINK(""x"")"`);
  expect(line).not.toMatch(/"[=+\-@\t]/);
});

test('targets are read as people write them, with any of the usual delimiters', async () => {
  const targets = async (csv: string) => (await read(csv)).map(({ facts }) => facts.target);

  expect(await targets('code;text;check;target\r\na;A;speed.first-reply;90 %\r\nb;B;speed.first-reply;0,85\r\nc;C;speed.first-reply;4 h\r\n')).toEqual([0.9, 0.85, 14_400]);
  expect(await targets('\uFEFFcode\ttext\tcheck\ttarget\na\tA\tspeed.first-reply\t')).toEqual([undefined]);
});

test('what a file has no column for stays as it is, and what a cell leaves empty goes', async () => {
  const before = { code: 'a', version: 1, facts: { texts: { en: 'Old.', cs: 'Staré.' }, owner: 'Eva', legal: true }, pack: null, retired: false, changedBy: '', changedAt: '', approvedBy: null, approvedAt: null, proposedBy: null, reason: null, withdrawnBy: null };
  const wish = async (csv: string) => (await read(csv, { find: () => before })).map(({ facts }) => facts);

  expect(await wish('code,owner\na,\n')).toEqual([{ texts: before.facts.texts, legal: true }]);
  expect(await wish('code,text\na,New.\n')).toEqual([{ texts: { en: 'New.' }, owner: 'Eva', legal: true }]);
});

test.each([
  ['text\nA\n', 1, 'code', 'no such column'],
  ['code,text,colour\na,A,red\n', 1, 'colour', 'no such column is known'],
  ['code,text,text\na,A,B\n', 1, 'text', 'twice'],
  ['code,text\na,A\n\na,B\n', 4, 'code', 'stands in line 2 already'],
  ['code,text\na,"two\nlines"\nb,\n', 4, 'text', 'needs a text'],
  ['code,text\n,A\n', 2, 'code', 'must begin with'],
  ['code,text,target\na,A,much\n', 2, 'target', 'is no figure'],
  ['code,text,target\na,A,1\n', 2, 'target', 'needs a check'],
  ['code,text,check\na,A,speed.frist-reply\n', 2, 'check', 'names no check'],
  ['code,text,legal\na,A,perhaps\n', 2, 'legal', 'neither yes nor no'],
  ['code,text,area\na,A,taste\n', 2, 'area', 'must be one of'],
  ['code,text,review_on\na,A,31.12.2026\n', 2, 'review_on', 'format'],
  ['code,text,from,until\na,A,2026-02-01,2026-01-01\n', 2, 'until', 'before its first day'],
  ['code,text,check,provenance,target\na,A,speed.first-reply,own,0.9\n', 2, 'target', 'own history'],
  ['code,text\na,A,B\n', 2, 'text', '3 cells'],
  ['code,text\na,"A\n', 2, 'text', 'not CSV'],
])('%j is refused at line %i, column %s', async (csv, line, column, reason) => {
  await expect(read(csv)).rejects.toMatchObject({ code: 'STANDARDS_FILE_INVALID', data: { file: 'a.csv', line, column }, message: expect.stringContaining(reason) as string });
});

test('each line that is no standard is told by its first mistake, and the others are read', async () => {
  const { wishes, refused } = await readWishes('code,text,target,check\na,A,much,\nb,B,0.9,speed.first-reply\nb,Again,,\nc,C,1,\nd,D,,\n', context);

  expect(wishes.map(({ code, line }) => [code, line])).toEqual([['b', 3], ['d', 6]]);
  expect(refused.map(toReject).map(({ code, line, column }) => [code, line, column])).toEqual([
    ['STANDARDS_FILE_INVALID', 2, 'target'],
    ['STANDARDS_FILE_INVALID', 4, 'code'],
    ['STANDARDS_FILE_INVALID', 5, 'target'],
  ]);
});
