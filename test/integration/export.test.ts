import { readFileSync } from 'node:fs';

import { ActionList, type EvidencePage, FindingList, Scorecard, UnitComparison } from '@touchstone/sdk/contract';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import type { Log } from 'sarif';
import { Value } from 'typebox/value';
import { beforeAll, expect, onTestFinished, test } from 'vitest';

import type { ExportRequest } from '../../core/src/services/exporters.js';
import { type AttackedOrganisation, attackedOrganisation } from './people.testing.js';

const check = 'follow-up.promise-kept';
const branches = ['brno', 'liberec', 'ostrava', 'praha', 'zlin'];
const people = [{ id: 'jana', name: 'Jana Nováková', approves: true }];
const day = (date: number) => `2025-05-${String(date).padStart(2, '0')}T09:00:00Z`;

let attacked: AttackedOrganisation;
let scorecard: Scorecard;
let finding: string;
const releases: (() => void | Promise<void>)[] = [];

/** Five branches with 60 promises each in a month; Brno, whose name looks like a formula, keeps one in three. */
beforeAll(async () => {
  attacked = await attackedOrganisation((release) => releases.push(release));
  attacked.edit({ people });
  await attacked.importCsv('org_unit', ['id,name,kind,parent_id,timezone', 'company,Small,company,,Europe/Prague', ...branches.map((id) => `${id},${id === 'brno' ? '=Brno' : id},branch,company,Europe/Prague`)]);
  await attacked.importCsv('channel', ['id,kind,org_unit_id', ...branches.map((id) => `phone-${id},phone,${id}`)]);
  const cases = branches.flatMap((branch) => Array.from({ length: 60 }, (_, index) => ({ branch, id: `${branch}-${index}`, made: 1 + (index % 20), late: branch === 'brno' && index % 3 !== 0 })));
  await attacked.importCsv('case', ['id,opened_at,org_unit_id,channel_id,status', ...cases.map(({ id, branch, made }) => `${id},${day(made)},${branch},phone-${branch},closed`)]);
  await attacked.importCsv('commitment', ['id,case_id,kind,made_at,due_at,done_at', ...cases.map(({ id, made, late }) => `${id},${id},callback,${day(made)},${day(made + 2)},${day(made + (late ? 4 : 1))}`)]);
  scorecard = await attacked.score();
  finding = scorecard.findings.find((each) => each.check === check)?.id ?? '';
  return async () => {
    for (const release of releases) {
      await release();
    }
  };
});

async function exported(exporter: string, request: ExportRequest = {}): Promise<string> {
  let text = '';
  for await (const chunk of (await attacked.organisation.exporters.render(exporter, request)).chunks) {
    text += chunk;
  }
  return text;
}

const records = async (request: ExportRequest) => parse<Record<string, string>>(await exported('csv', request), { columns: true, bom: true });
const figures = (record: Record<string, string> | undefined) => [record?.['value'], record?.['low'], record?.['high'], record?.['n']].map(Number);

test('the scorecard is a row for each check, and as JSON the published document', async () => {
  const rows = await records({});
  const result = scorecard.principles.flatMap(({ checks }) => checks).find(({ id }) => id === check);

  expect(rows).toHaveLength(scorecard.principles.flatMap(({ checks }) => checks).length);
  expect(figures(rows.find((row) => row['check'] === check))).toEqual([result?.value, result?.low, result?.high, result?.n]);
  const document = Value.Parse(Scorecard, JSON.parse(await exported('json')));
  expect(document.run.id).toBe(scorecard.run.id);
});

test('the checks by unit have the figures of the scorecard, and a branch whose name begins a formula stays a name', async () => {
  const rows = await records({ subject: 'units' });
  const compared = await attacked.organisation.compareUnits(check, { by: 'orgUnit' });

  const brno = rows.find((row) => row['check'] === check && row['unit'] === 'orgUnit=brno' && row['period'] === '2025-05');
  expect(brno).toMatchObject({ unit_name: "'=Brno", verdict: 'misses', count_of: 'promises', format: 'percent', n: '60', k: '20' });
  const ofCheck = await records({ subject: 'units', check, by: 'orgUnit', bom: true });
  expect(ofCheck.map((row) => [row['unit'], Number(row['expected'])])).toEqual(compared.units.map(({ unit, expected }) => [`orgUnit=${unit['orgUnit']}`, expected]));
  expect(Value.Check(UnitComparison, JSON.parse(await exported('json', { subject: 'units', check, by: 'orgUnit' })))).toBe(true);
});

test('the rows behind a finding are those of the screen, all of them, in both forms', async () => {
  const shown = await attacked.organisation.findingEvidence(finding, { limit: 1000 });
  const rows = await records({ subject: 'evidence', finding });
  const document = JSON.parse(await exported('json', { subject: 'evidence', finding })) as EvidencePage;

  expect(shown.total).toBe(40);
  expect(Object.keys(rows[0] ?? {})).toEqual(shown.columns.map(({ name }) => name));
  expect(rows).toHaveLength(40);
  expect(document).toEqual({ check, part: shown.part, total: shown.total, counted: shown.counted, columns: shown.columns, rows: shown.rows });
  expect(await records({ subject: 'evidence', finding, part: 'numerator' })).toHaveLength(260);
});

test('the rows behind a figure that is no finding are those of the screen, of any unit', async () => {
  const unit = { orgUnit: 'brno' };
  const shown = await attacked.organisation.checkEvidence(check, { limit: 1000, part: 'denominator', period: '2025-05', unit });
  const rows = await records({ subject: 'evidence', check, part: 'denominator', period: '2025-05', unit });

  expect([rows.length, shown.total]).toEqual([60, 60]);
  expect(Object.keys(rows[0] ?? {})).toEqual(shown.columns.map(({ name }) => name));
});

test('actions and findings are exported with what people decided, and findings as SARIF that its official schema accepts', async () => {
  const life = attacked.organisation.life.administer('local-owner');
  await life.putAction('a-1', { finding, check, unit: {}, title: 'Give each promise an owner.', owner: 'jana', due: '2025-06-30', expected: 'Nine of ten.', expectedChange: 0.2, verifyOn: '2025-09-30', verifyRows: null, state: 'open', doneOn: null, revision: 0 });
  const year = new Date().getUTCFullYear() + 1;
  await life.decide(finding, { kind: 'accepted', revision: 0, until: `${year}-06-30`, reason: 'The branch moves.', approver: 'jana' });
  onTestFinished(async () => void (await life.decide(finding, { kind: 'open', revision: 1 })));

  expect(await records({ subject: 'actions' })).toEqual([expect.objectContaining({ action: 'a-1', owner: 'jana', due: '2025-06-30', overdue: 'due', unit: '', unit_name: 'Small', expected_change: '0.2' })]);
  expect(Value.Check(ActionList, JSON.parse(await exported('json', { subject: 'actions' })))).toBe(true);
  expect((await records({ subject: 'findings' })).find((row) => row['finding'] === finding)).toMatchObject({ status: 'accepted', approver: 'jana', reason: 'The branch moves.', evidence_rows: '40', n: '300' });
  expect(Value.Check(FindingList, JSON.parse(await exported('json', { subject: 'findings' })))).toBe(true);

  const log = JSON.parse(await exported('sarif', { subject: 'findings' })) as Log;
  expect(faultsOf(log)).toEqual([]);
  const [run] = log.runs;
  const result = run?.results?.find(({ partialFingerprints }) => partialFingerprints?.['touchstone/v1'] === finding);
  expect(result).toMatchObject({ ruleId: check, kind: 'fail', suppressions: [{ kind: 'external', status: 'accepted', justification: 'The branch moves.' }], properties: { evidenceRows: 40 } });
  const rule = run?.tool.driver.rules?.[result?.ruleIndex ?? -1];
  const { words } = await attacked.organisation.explain(check);
  expect([rule?.id, rule?.fullDescription?.text]).toEqual([check, words]);
  expect(run?.results?.filter(({ suppressions }) => suppressions?.length === 0).length).toBe((run?.results?.length ?? 0) - 1);
});

/** What the official schema of SARIF 2.1.0 finds wrong. It is of draft 4, of which it uses nothing that later drafts changed but the name of its id. */
function faultsOf(log: Log): readonly unknown[] {
  const { $schema, id, ...schema } = JSON.parse(readFileSync(new URL('../schemas/sarif-schema-2.1.0.json', import.meta.url), 'utf8')) as Record<string, unknown>;
  const validate = addFormats.default(new Ajv({ strict: false, allErrors: true })).compile(schema);
  validate(log);
  expect([$schema, id]).toEqual(['http://json-schema.org/draft-04/schema#', log.$schema]);
  return validate.errors ?? [];
}

test('two runs are compared in rows for the whole, the principles and the checks', async () => {
  const { run } = await attacked.score();
  const compared = await attacked.organisation.compare(scorecard.run.id, run.id);
  const rows = await records({ subject: 'comparison', from: scorecard.run.id });

  expect(rows.filter(({ level }) => level === 'overall')).toHaveLength(1);
  expect(rows.filter(({ level }) => level === 'principle').map((row) => row['id'])).toEqual(compared.principles.map((principle) => principle.id));
});

test.each([
  ['sarif', { subject: 'actions' }, /sarif can be made of findings/],
  ['csv', { subject: 'evidence' }, /has to name "finding" or "check"/],
  ['csv', { subject: 'evidence', finding: 'f', check }, /name "finding" alone/],
  ['csv', { subject: 'findings', check }, /no use for "check"/],
  ['json', { subject: 'units', by: 'orgUnit' }, /name "check" too/],
] as const)('%s of %o is refused, and says why', async (exporter, request, reason) => {
  await expect(exported(exporter, request)).rejects.toThrow(reason);
});
