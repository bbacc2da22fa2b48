import { share } from '@touchstone/sdk';
import { serviceCase, standard } from '@touchstone/sdk/model';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { openDuckDb } from '../../engine/duckdb/duckdb-engine.js';
import type { Engine } from '../../engine/engine.js';
import { at, caseRow, context, measured } from '../../measures/measure.testing.js';
import { measureChecks } from '../../measures/index.js';
import { dataVersion } from '../load/batch.js';
import { prepareDatabase } from '../load/tables.js';
import { keepsStandards, keepStandards } from './keep-standards.js';
import type { StandardsRow } from './standards-row.js';

const sourced = { ...measured({ measure: share({ of: standard, meeting: standard.sourceKind.isKnown() }) }), id: 'test.sourced' };
const opened = measured({ measure: share({ of: serviceCase, meeting: serviceCase.orgUnit.isKnown(), period: serviceCase.openedAt }) });
const row = (id: string, said: StandardsRow = {}): StandardsRow => ({ id, code: id, version: '1', legal: false, ...said });
const now = () => new Date('2026-10-31T12:00:00Z');

let engine: Engine;

beforeEach(async () => {
  engine = await openDuckDb(':memory:');
  await prepareDatabase(engine);
  const sample = { ...caseRow('august', { opened_at: at('08-05'), org_unit_id: 'brno' }), import_batch_id: 'b', source_system: 'file' };
  await engine.insert('case', Object.keys(sample), [Object.values(sample)]);
});

afterEach(() => engine.close());

const statistics = async () => (await engine.all(`SELECT json_extract_string(told, '$.of') AS of, count(*) AS n FROM touchstone_statistic JOIN touchstone_measured USING (atom) GROUP BY ALL ORDER BY ALL`)).map(({ of }) => of);
const standards = async () => (await engine.all('SELECT id, version, source_kind, source_system FROM standard ORDER BY id')).map((each) => Object.values(each));

test('a changed standard lets go of the statistics that read standards, and of no others', async () => {
  await keepStandards(engine, [row('a', { source_kind: 'law' }), row('b')], now);
  await measureChecks(engine, [sourced, opened], { context, keep: { in: engine } });
  expect(await statistics()).toEqual(['case', 'standard']);

  await keepStandards(engine, [row('a', { source_kind: 'law' }), row('b')], now);
  expect(await statistics()).toEqual(['case', 'standard']);
  await keepStandards(engine, [row('a', { source_kind: 'law' }), row('b', { source_kind: 'own' })], now);
  expect(await statistics()).toEqual(['case']);
});

test('the table follows the catalogue, and so does the version of the data', async () => {
  const versions = [await dataVersion(engine)];
  const steps: readonly (readonly [rows: readonly StandardsRow[], known: boolean])[] = [[[row('a'), row('b')], false], [[row('a'), row('b')], true], [[row('b', { version: '2' })], false], [[], false]];
  for (const [rows, known] of steps) {
    expect(await keepsStandards(engine, rows)).toBe(known);
    await keepStandards(engine, rows, now);
    expect([await keepsStandards(engine, rows), await standards()]).toEqual([true, rows.map(({ id, version }) => [id, version, null, 'touchstone-catalogue'])]);
    versions.push(await dataVersion(engine));
  }

  expect(new Set(versions).size).toBe(4);
});

test('a standard that was imported under the same code or id stays, and the one of the catalogue waits behind it', async () => {
  await engine.insert('standard', ['id', 'code', 'import_batch_id', 'source_system'], [['s1', 'a', 'x', 'file'], ['b', null, 'x', 'file']]);
  await keepStandards(engine, [row('a'), row('b'), row('c')], now);

  expect((await standards()).map(([id, , , source]) => [id, source])).toEqual([['b', 'file'], ['c', 'touchstone-catalogue'], ['s1', 'file']]);
});

test('a catalogue that never held anything leaves the data as they are', async () => {
  const before = await dataVersion(engine);
  await keepStandards(engine, [], now);

  expect([await dataVersion(engine), await engine.all('SELECT * FROM import_report')]).toEqual([before, []]);
});
