import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Scorecard } from '@touchstone/sdk/contract';
import { expect, onTestFinished, test } from 'vitest';

import { openOrganisation } from '../../core/src/services.js';
import { makeOrganisation } from './small-organisation.testing.js';

const follow = { report: () => undefined, signal: new AbortController().signal };

/** Cases of some days of October 2026, the first so many of each file without a moment of opening, which no case may lack. */
function writeCases(folder: string, name: string, { rows, unfit }: { readonly rows: number; readonly unfit: number }): string {
  const file = path.join(folder, `${name}.csv`);
  const lines = Array.from({ length: rows }, (_, index) => `${name}-${index},${index < unfit ? 'never' : `2026-10-${String(1 + (index % 28)).padStart(2, '0')} 08:00`},closed,mail`);
  writeFileSync(file, `id,opened_at,status,channel_id\n${lines.join('\n')}\n`);
  return file;
}

const takenIn = (scorecard: Scorecard | undefined) => {
  const found = scorecard?.principles.flatMap(({ checks }) => checks).find(({ id }) => id === 'integrity.rows-taken-in');
  return [found?.k, found?.n];
};

test('what imports took in follows every import, though statistics are kept', async () => {
  const folder = await makeOrganisation();
  const organisation = await openOrganisation(folder);
  onTestFinished(() => organisation.close());
  const scored = async () => organisation.scorecardOfRun(await organisation.score(follow));

  await organisation.importFiles({ files: [writeCases(folder, 'case', { rows: 40, unfit: 4 })] }, follow);
  expect(takenIn(await scored())).toEqual([36, 40]);

  await organisation.importFiles({ files: [writeCases(folder, 'case', { rows: 100, unfit: 0 })] }, follow);
  expect(takenIn(await scored())).toEqual([136, 140]);
});

test('a file that is read once more, as others have come to its table since, counts once', async () => {
  const folder = await makeOrganisation();
  const organisation = await openOrganisation(folder);
  onTestFinished(() => organisation.close());
  const [first, second] = ['monday', 'tuesday'].map((day) => {
    mkdirSync(path.join(folder, day));
    return path.join(folder, day);
  });
  const files = { first: writeCases(first ?? '', 'case', { rows: 40, unfit: 4 }), second: writeCases(second ?? '', 'case', { rows: 60, unfit: 0 }) };
  const imported = async (file: string) => organisation.importFiles({ files: [file] }, follow);
  const scored = async () => organisation.scorecardOfRun(await organisation.score(follow));

  await imported(files.first);
  await imported(files.second);
  expect(takenIn(await scored())).toEqual([96, 100]);

  expect((await imported(files.first)).files[0]?.batch).not.toBeNull();
  expect(takenIn(await scored())).toEqual([96, 100]);
});
