import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { openOrganisation } from '../services.js';
import { createOrganisation } from '../host/index.js';
import { writeStartData } from './start-data.js';

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'touchstone-start-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test('made-up data are the same each time, and every row of them fits the model', async () => {
  const [here, there] = [folder(), folder()];
  const files = writeStartData(path.join(here, 'data'), 'Europe/Prague');
  const again = writeStartData(path.join(there, 'data'), 'Europe/Prague');
  expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(again.map((file) => readFileSync(file, 'utf8')));

  createOrganisation(here, { name: 'Example', timezone: 'Europe/Prague', locale: 'en', currency: 'EUR' });
  const organisation = await openOrganisation(here);
  onTestFinished(() => organisation.close());
  const follow = { report: () => {}, signal: new AbortController().signal };
  const report = await organisation.importFiles({ files: [...files] }, follow);
  expect(report.files.map(({ rowsRejected, rowsKept }) => [rowsRejected, rowsKept > 0])).toEqual(files.map(() => [0, true]));
});
