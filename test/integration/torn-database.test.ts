import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { openOrganisation } from '../../core/src/services.js';
import { makeOrganisation } from './small-organisation.testing.js';

test('a database whose catalogue a killed process tore is mended on opening, and the audit tells', async () => {
  const folder = await makeOrganisation();
  const made = await openOrganisation(folder);
  const { dataVersion } = await made.dataHealth();
  const database = path.join(folder, '.touchstone/data.duckdb');
  expect(existsSync(`${database}.open`)).toBe(true);
  await made.close();
  // Its first block is of the catalogue. A checksum that fits nothing is what a torn write leaves.
  const file = await open(database, 'r+');
  await file.write(Buffer.alloc(8, 7), 0, 8, 3 * 4096);
  await file.close();
  await expect(openOrganisation(folder)).rejects.toMatchObject({ code: 'DATABASE_DAMAGED' });
  await (await open(`${database}.open`, 'w')).close();

  const opened = await openOrganisation(folder);
  onTestFinished(() => opened.close());

  expect((await opened.dataHealth()).dataVersion).toBe(dataVersion);
  const { entries } = await opened.changes.page({ kind: 'data' }, { limit: 10 });
  expect(entries.find(({ action }) => action === 'data.mend')?.changes).toEqual([
    { what: 'blocks', after: 1 },
    { what: 'afterCrash', after: true },
  ]);
});
