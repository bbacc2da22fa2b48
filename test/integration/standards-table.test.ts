import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { openOrganisation } from '../../core/src/services.js';
import { temporaryFolder } from './cli.testing.js';
import { makeImported } from './small-organisation.testing.js';

const follow = { report: () => {}, signal: new AbortController().signal };

/** Of five that hold two are measured, one says nowhere where it comes from, one is due for review, and a legal one names no check. */
const catalogue = [
  'code,text,area,channel,check,target,provenance,source,legal,review_on,value_tag',
  'promises,Promises are kept,efficiency,,follow-up.promise-kept,60 %,house,Decision 7,,2099-01-01,',
  'reply,Mail is answered,efficiency,email,speed.first-reply,90 %,industry,A study,,2020-01-01,',
  'kind,We are kind,quality,,,,,,,2099-01-01,',
  'law,Complaints are settled,quality,,,,law,The act,yes,2099-01-01,',
  'brand,We smile,professionalism,,,,,,,2099-01-01,Warmth',
].join('\n');

async function openSmall() {
  const folder = await makeImported();
  const organisation = await openOrganisation(folder);
  onTestFinished(() => organisation.close());
  const standards = organisation.standards('eva');
  const score = async () => {
    const document = await organisation.scorecardOfRun(await organisation.score(follow));
    const checks = new Map(document?.principles.flatMap((principle) => principle.checks.map(({ id, n, k, value, verdict }) => [id, { n, k, value, verdict }] as const)));
    const of = (...ids: string[]) => ids.map((id) => [checks.get(`standards.${id}`)?.k, checks.get(`standards.${id}`)?.n]);
    return { checks, of, dataVersion: document?.run.dataVersion };
  };
  const importRows = async (name: string, rows: readonly string[]) => {
    const file = path.join(temporaryFolder(), name);
    writeFileSync(file, `${rows.join('\n')}\n`);
    return organisation.importFiles({ files: [file] }, follow);
  };
  return { folder, organisation, standards, score, importRows };
}

test('checks of standards read what the catalogue says once it is approved, to the last standard', async () => {
  const { organisation, standards, score } = await openSmall();
  const before = await score();
  await standards.importCsv({ csv: catalogue });
  expect([await organisation.isScored(), (await score()).dataVersion]).toEqual([true, before.dataVersion]);

  await standards.approve(undefined, { approvedBy: 'Jan' });
  expect(await organisation.isScored()).toBe(false);
  const after = await score();
  expect(after.of('measurable', 'has-source', 'review-overdue', 'legal-mapped', 'brand-tagged')).toEqual([[2, 5], [1, 5], [1, 5], [1, 1], [1, 5]]);
  // What reads no standard is what it was.
  expect(after.checks.get('follow-up.promise-kept')?.value).toBe(before.checks.get('follow-up.promise-kept')?.value);

  const again = await score();
  expect([again.dataVersion, await organisation.isScored()]).toEqual([after.dataVersion, true]);
  await standards.retire('kind', { approvedBy: 'Jan', reason: 'It cannot be measured.' });
  expect((await score()).of('measurable', 'has-source')).toEqual([[2, 4], [0, 4]]);
});

test('the same catalogue over the same data is the same version of the data, whoever keeps it', async () => {
  const versions = await Promise.all(
    [await openSmall(), await openSmall()].map(async ({ standards, score }) => {
      await standards.importCsv({ csv: catalogue, approvedBy: 'Jan' });
      return (await score()).dataVersion;
    }),
  );

  expect(versions[0]).toBe(versions[1]);
});

test('a standard that was imported and is in the catalogue too is counted once', async () => {
  const { standards, score, importRows } = await openSmall();
  await importRows('standard.csv', ['id,code,version,plain_text,source_kind,check_id', 's1,promises,1,Promises are kept,own,follow-up.promise-kept', 's2,other,1,Another,,']);
  await standards.importCsv({ csv: catalogue, approvedBy: 'Jan' });
  expect((await score()).of('measurable')).toEqual([[2, 6]]);

  // One that is imported after the catalogue was told takes its place as well.
  await importRows('standard.csv', ['id,code,version,plain_text,source_kind,check_id', 's3,kind,1,We are kind,own,follow-up.promise-kept']);
  expect((await score()).of('measurable')).toEqual([[3, 6]]);
});

test('it is told how many have acknowledged the version that holds, and of no group of fewer than five', async () => {
  const { standards, score, importRows } = await openSmall();
  await standards.importCsv({ csv: catalogue, approvedBy: 'Jan' });
  await score();
  const people = [...Array.from({ length: 8 }, (_, index) => `b${index},brno`), ...Array.from({ length: 6 }, (_, index) => `p${index},praha`), ...Array.from({ length: 2 }, (_, index) => `c${index},company`)];
  await importRows('employee.csv', ['id,org_unit_id', ...people]);
  await importRows('standard_ack.csv', ['standard_id,version,employee_id,at', ...['b0', 'b1', 'b2', 'p0', 'c0'].map((id) => `promises,1,${id},2026-10-01T08:00:00Z`), 'promises,2,b5,2026-10-01T08:00:00Z']);

  expect(await standards.acknowledgements('promises')).toEqual({
    version: 1,
    people: 16,
    acknowledged: 5,
    orgUnits: [{ id: 'brno', people: 8, acknowledged: 3 }, { id: 'company', people: null, acknowledged: null }, { id: 'praha', people: null, acknowledged: null }],
  });
});

test('where the settings ask for two persons, nobody approves what they proposed', async () => {
  const { folder, organisation, score } = await openSmall();
  const file = path.join(folder, 'touchstone.json');
  const person = (id: string, name: string, approves: boolean) => ({ id, name, approves });
  const people = [person('eva-novak', 'Eva Novak', true), person('jan-dvorak', 'Jan Dvorak', true), person('petra', 'Petra', false)];
  const settings = readFileSync(file, 'utf8').replace('{', `{ "fourEyes": true, "people": ${JSON.stringify(people)},`);
  writeFileSync(file, settings);
  const standards = organisation.standards('local-owner');
  const standard = { text: 'Promises are kept.', check: 'follow-up.promise-kept', target: 0.6 };

  await expect(standards.put('promises', { standard })).rejects.toMatchObject({ code: 'STANDARD_PROPOSER_MISSING' });
  await expect(standards.put('promises', { standard, proposedBy: 'Nobody' })).rejects.toMatchObject({ code: 'PERSON_UNKNOWN' });
  await expect(standards.put('promises', { standard, proposedBy: 'Eva Novak', approvedBy: 'eva-novak' })).rejects.toMatchObject({ code: 'STANDARD_APPROVER_SAME' });
  expect(await standards.put('promises', { standard, proposedBy: 'Eva Novak', reason: 'Decision 7', basedOn: 0 })).toMatchObject({ version: 1, state: 'proposed', proposedBy: 'eva-novak', reason: 'Decision 7' });
  await expect(standards.approve('promises', { approvedBy: 'Eva Novak' })).rejects.toMatchObject({ code: 'STANDARD_APPROVER_SAME' });
  await expect(standards.approve('promises', { approvedBy: 'petra' })).rejects.toMatchObject({ code: 'PERSON_UNENTITLED' });
  expect(await standards.approve(undefined, { approvedBy: 'Eva Novak' })).toBe(0);
  await expect(standards.put('promises', { standard: { ...standard, target: 0.5 }, proposedBy: 'petra', basedOn: 0 })).rejects.toMatchObject({ code: 'REVISION_STALE' });
  expect(await standards.approve(undefined, { approvedBy: 'Jan Dvorak' })).toBe(1);
  expect((await score()).checks.get('follow-up.promise-kept')).toMatchObject({ n: 120 });
});

test('a pack and a file are looked at before they change anything', async () => {
  const { standards } = await openSmall();
  const pack = 'touchstone.standards/law-cz';
  expect(await standards.previewPack(pack, 'en')).toMatchObject({ added: 3, changed: 0, unchanged: 0 });
  await standards.enablePack(pack, {});
  const csv = 'code,text\ncomplaint-clock-cz,Sooner than the law asks\nnew,Something new\nwrong,\n';
  const preview = await standards.previewCsv({ csv, file: 'a.csv' }, 'en');

  expect(preview).toMatchObject({
    added: 1,
    changed: 1,
    unchanged: 0,
    standards: [{ code: 'complaint-clock-cz', line: 2, kind: 'changed', after: { text: 'Sooner than the law asks', legal: true } }, { code: 'new', line: 3, kind: 'added', before: null }],
    rejects: [{ code: 'STANDARDS_FILE_INVALID', line: 4, column: 'text' }],
  });
  await expect(standards.importCsv({ csv })).rejects.toMatchObject({ code: 'STANDARDS_FILE_INVALID' });
  expect(await standards.importCsv({ csv, leaveOut: true, approvedBy: 'Jan' })).toEqual({ added: 1, changed: 1, unchanged: 0, approved: 2 });
  expect(await standards.previewPack(pack)).toMatchObject({ added: 0, changed: 1, unchanged: 2 });
  expect(await standards.enablePack(pack, { replace: true })).toMatchObject({ added: 0, changed: 1 });
  expect(await standards.list({ limit: 10, principle: 'complaint', state: 'proposed' })).toMatchObject({ total: 2 });
});

test('a pack tells where its standards come from in the language of the organisation', async () => {
  const { folder, organisation } = await openSmall();
  const file = path.join(folder, 'touchstone.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"locale": "[a-z]+"/, '"locale": "cs"'));
  const standards = organisation.standards('local-owner');
  await standards.enablePack('touchstone.standards/law-cz', {});

  const { standards: kept } = await standards.list({ limit: 10, search: 'refund-14-days' });
  expect(kept).toMatchObject([{ source: 'EU: směrnice 2011/83/EU, článek 13.', reverify: 'Zda obchodník ve vaší zemi smí čekat na zboží.' }]);
  expect(await standards.previewPack('touchstone.standards/law-cz', 'en')).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
});
