import type { ImportedFile } from '@touchstone/sdk/contract';
import { expect, test } from 'vitest';

import { importText } from './import-text.js';

const imported = (changes: Partial<ImportedFile> = {}): ImportedFile => ({
  file: '/data/case.csv',
  batch: '0001-abcdef01',
  rowsRead: 1200,
  rowsKept: 1200,
  rowsSkipped: 0,
  rowsRejected: 0,
  tables: [{ table: 'case', rows: 1200 }],
  rejects: [],
  firstRejects: [],
  seconds: 1.25,
  ...changes,
});

test('tells how many rows were rejected, why, the first with their lines, and where all are', () => {
  const rejects = [{ code: 'DATE_INVALID', column: 'opened_at', reason: 'opened_at is no date.', rows: 7 }];
  const firstRejects = [2, 5].map((line) => ({ line, code: 'DATE_INVALID', column: 'opened_at', reason: 'opened_at is no date.' }));

  expect(importText({ files: [imported({ rowsKept: 1193, rowsRejected: 7, rejects, firstRejects })], dataVersion: 'v' }, 'en')).toEqual([
    'case.csv: 1,200 rows read, 1,193 kept, 0 skipped by the mapping, 7 rejected, in 1.3 s.',
    '  case: 1,200',
    '  rejected 7: DATE_INVALID in opened_at, opened_at is no date.',
    '  The first of them:',
    '    case.csv:2, opened_at: opened_at is no date. (DATE_INVALID)',
    '    case.csv:5, opened_at: opened_at is no date. (DATE_INVALID)',
    '  All 7: touchstone import --rejects 0001-abcdef01',
    'Data version v.',
  ]);
});

test('names no rejects where there are none', () => {
  expect(importText({ files: [imported()], dataVersion: 'v' }, 'en')).toEqual([
    'case.csv: 1,200 rows read, 1,200 kept, 0 skipped by the mapping, 0 rejected, in 1.3 s.',
    '  case: 1,200',
    'Data version v.',
  ]);
});

test('warns of imports that were cut off, and tells those that are whole now from those to import again', () => {
  const undone = [{ fileName: 'case.csv', rows: 122_880 }, { fileName: 'order.csv', rows: 0 }];

  expect(importText({ files: [imported({ batch: null })], undone, dataVersion: 'v' }, 'en')).toEqual([
    '! An import of case.csv was cut off; 122,880 rows of it were left and removed. It was imported again now.',
    '! An import of order.csv was cut off; nothing of it was left. Import it again.',
    'case.csv: imported before, nothing to do.',
    'Data version v.',
  ]);
});

test('speaks the language of the organisation: tables by their names, reasons from their codes', () => {
  const rejects = [{ code: 'VALUE_MISSING', column: 'Vytvořeno', reason: 'Vytvořeno is empty and must not be.', rows: 7 }];

  expect(importText({ files: [imported({ rowsRejected: 7, rejects })], dataVersion: 'v' }, 'cs').map((line) => line.replaceAll('\u00a0', ' ')).slice(0, 3)).toEqual([
    'case.csv: přečteno 1 200 řádků, uloženo 1 200, přiřazením vynecháno 0, odmítnuto 7, za 1,3 s.',
    '  případy (case): 1 200',
    '  odmítnuto 7: VALUE_MISSING, sloupec Vytvořeno. Sloupec „Vytvořeno“ je prázdný, a prázdný být nesmí.',
  ]);
});
