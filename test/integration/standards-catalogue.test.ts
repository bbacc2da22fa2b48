import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { CatalogueStandard, Scorecard, StandardsPage } from '@touchstone/sdk/contract';
import Type from 'typebox';
import { Check } from 'typebox/value';
import { expect, onTestFinished, test } from 'vitest';

import { openOrganisation } from '../../core/src/services.js';
import { temporaryFolder, touchstone } from './cli.testing.js';
import { makeImported } from './small-organisation.testing.js';

const follow = { report: () => {}, signal: new AbortController().signal };
const promise = 'follow-up.promise-kept';

/** So many standards of every sort, most of which no check measures; two of them are about promises. */
function manyStandards(count: number): string {
  const rest = Array.from({ length: count - 2 }, (_, index) => `house-${index},Rule ${index} of the house,${index % 3 === 0 ? 'speed.first-reply' : ''},${index % 3 === 0 ? '90 %' : ''},,,Owner ${index % 20},2027-01-${String(1 + (index % 28)).padStart(2, '0')},`);
  return ['code,text,check,target,floor,source,owner,review_on,org_units', `promises,Promises are kept,${promise},60 %,20 %,Decision 7,Eva,2027-01-01,`, `promises-brno,Brno keeps half,${promise},30 %,10 %,Decision 8,Jan,2027-01-01,brno`, ...rest].join('\n');
}

async function openSmall() {
  const organisation = await openOrganisation(await makeImported());
  onTestFinished(() => organisation.close());
  const score = async () => {
    const document = await organisation.scorecardOfRun(await organisation.score(follow));
    expect(Check(Scorecard, document)).toBe(true);
    const found = document?.principles.flatMap(({ checks }) => checks).find(({ id }) => id === promise);
    return { run: document?.run.id, standard: found?.standard, verdict: found?.verdict, brno: found?.units.find(({ unit, period }) => unit['orgUnit'] === 'brno' && period === '2026-10') };
  };
  return { organisation, standards: organisation.standards('eva'), score };
}

test('a catalogue of 1200 standards sets targets for its places once it is approved, and the scorecard says which of them did', async () => {
  const { organisation, standards, score } = await openSmall();
  const before = await score();
  const imported = await standards.importCsv({ csv: manyStandards(1200) });
  const proposed = await score();

  expect([imported, await organisation.isScored(), proposed]).toEqual([{ added: 1200, changed: 0, unchanged: 0, approved: 0 }, true, before]);
  expect(await standards.approve(undefined, { approvedBy: 'Jan' })).toBe(1200);
  expect(await organisation.isScored()).toBe(false);

  const after = await score();
  expect(after.run).not.toBe(before.run);
  expect(after.standard).toEqual({ target: 0.6, floor: 0.2, better: 'higher', provenance: 'house', source: 'Decision 7', setBy: { level: 'organisation', standard: { code: 'promises', version: 1 } } });
  expect(after.brno?.standard).toMatchObject({ target: 0.3, source: 'Decision 8', setBy: { level: 'orgUnit', orgUnit: 'brno', standard: { code: 'promises-brno', version: 1 } } });
  expect([before.brno?.verdict, after.brno?.verdict]).toEqual(['misses', 'too-close-to-call']);
  expect((await organisation.explain(promise, 'en')).judging).toContain('Its code in the catalogue of standards is promises.');
});

test('the catalogue is turned page by page, exported, and imported again without a change', async () => {
  const { standards } = await openSmall();
  await standards.importCsv({ csv: manyStandards(1050), approvedBy: 'Jan' });
  const codes: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await standards.list({ limit: 400, ...(after !== undefined && { after }) });
    expect(Check(StandardsPage, page)).toBe(true);
    codes.push(...page.standards.map(({ code }) => code));
    after = page.next;
  }
  let csv = '';
  for await (const part of standards.exportCsv()) {
    csv += part;
  }

  expect([codes.length, new Set(codes).size]).toEqual([1050, 1050]);
  expect(await standards.importCsv({ csv })).toEqual({ added: 0, changed: 0, unchanged: 1050, approved: 0 });
});

test('packs are taken over by the command, edited in a spreadsheet and kept', async () => {
  const folder = await makeImported();
  const run = async (...args: string[]) => touchstone(['standards', ...args, '--org', folder]);
  const enabled = await run('enable-pack', 'touchstone.standards/law-cz', '--approved-by', 'Eva', '--json');
  const file = path.join(temporaryFolder(), 'standards.csv');
  const exported = await run('export', '--locale', 'cs');
  writeFileSync(file, exported.stdout.replace('"Evropské právo: kdo odstoupí od koupě, má peníze zpět do 14 dnů."', '"Peníze vracíme do týdne."'));
  const imported = await run('import', file, '--json');
  const listed = await run('list', '--json');
  const again = await run('enable-pack', 'touchstone.standards/law-cz', '--json');

  expect([enabled, imported, again].map(({ stdout }) => JSON.parse(stdout) as unknown)).toEqual([
    { added: 3, changed: 0, unchanged: 0, approved: 3 },
    { added: 0, changed: 1, unchanged: 2, approved: 0 },
    { added: 0, changed: 0, unchanged: 3, approved: 0 },
  ]);
  expect(Check(Type.Array(CatalogueStandard), JSON.parse(listed.stdout))).toBe(true);
  expect((JSON.parse(listed.stdout) as CatalogueStandard[]).map(({ code, version, state, legal, reverify }) => [code, version, state, legal, reverify !== undefined])).toEqual([
    ['complaint-clock-cz', 1, 'approved', true, false],
    ['complaint-receipt-cz', 1, 'approved', true, false],
    ['refund-14-days', 2, 'proposed', true, true],
  ]);
});

test('a file that is wrong is refused whole, by line and column', async () => {
  const folder = await makeImported();
  const file = path.join(temporaryFolder(), 'wrong.csv');
  writeFileSync(file, `${manyStandards(5)}\nlast,Last,speed.frist-reply,,,,,,\n`);
  const refused = await touchstone(['standards', 'import', file, '--org', folder, '--json']);
  const listed = await touchstone(['standards', 'list', '--org', folder, '--json']);

  expect([refused.exitCode, refused.stdout, JSON.parse(listed.stdout)]).toEqual([2, '', []]);
  expect(refused.stderr).toContain('STANDARDS_FILE_INVALID');
  expect(refused.stderr).toContain('Line 7, column \\"check\\" of wrong.csv');
  expect(readFileSync(file, 'utf8')).toContain('frist');
});
