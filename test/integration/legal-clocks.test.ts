import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { organisationFolder } from '../../core/src/host/index.js';
import { openOrganisation } from '../../core/src/services.js';
import { temporaryFolder, touchstone } from './cli.testing.js';

const follow = { report: () => {}, signal: new AbortController().signal };

const complaints = [
  // Fourteen working days in Latvia, sixteen in a week without holidays: Good Friday and Easter Monday lie between.
  'lv-1,2026-04-01T09:00:00Z,LV_15WD,2026-04-23T09:00:00Z',
  // One working day too late, holidays or not.
  'lv-2,2026-04-01T09:00:00Z,LV_15WD,2026-04-28T09:00:00Z',
  'cz-1,2026-03-02T09:00:00Z,CZ_19,2026-04-03T09:00:00Z',
  'cz-2,2026-04-02T09:00:00Z,CZ_19,2026-04-20T09:00:00Z',
  // Never answered.
  'sk-1,2026-02-02T09:00:00Z,SK,',
];

/** Five complaints of April 2026, under three laws. */
async function openFirm(calendars: Readonly<Record<string, { readonly holidays: string }>>, received: readonly string[] = complaints) {
  const folder = path.join(temporaryFolder(), 'firm');
  const data = temporaryFolder();
  const write = (table: string, lines: readonly string[]): string => {
    const file = path.join(data, `${table}.csv`);
    writeFileSync(file, `${lines.join('\n')}\n`);
    return file;
  };
  await touchstone(['init', '--org', folder, '--name', 'Firm', '--timezone', 'Europe/Riga']);
  const { settings } = organisationFolder(folder);
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('"plugins": {}', `"calendars": ${JSON.stringify(calendars)},\n  "plugins": {}`).replace('"asOf": "latest-data"', '"asOf": "2026-04-30T20:59:59Z"'));
  const files = [
    write('org_unit', ['id,name,kind,timezone', 'firm,Firm,company,Europe/Riga']),
    write('channel', ['id,kind,org_unit_id', 'mail,email,firm']),
    write('case', ['id,opened_at,org_unit_id,channel_id,status', ...received.map((each) => `${each.split(',')[0]},${each.split(',')[1]},firm,mail,closed`)]),
    write('complaint', ['case_id,received_at,legal_regime,final_reply_at', ...received]),
  ];
  const organisation = await openOrganisation(folder);
  onTestFinished(() => organisation.close());
  await organisation.importFiles({ files }, follow);
  const late = async () => {
    const document = await organisation.scorecardOfRun(await organisation.score(follow));
    const check = document?.principles.flatMap(({ checks }) => checks).find(({ id }) => id === 'complaint.legal-clock');
    const evidence = await organisation.checkEvidence('complaint.legal-clock', { part: 'misses', limit: 50, period: '2026-04' });
    return { n: check?.n, value: check?.value, verdict: check?.verdict, rows: evidence.rows.map((row) => String(row['case_id'])).length, failed: document?.gate.conditions.find((each) => each.check === 'complaint.legal-clock')?.passed };
  };
  return { organisation, late };
}

test('every breach of a law is counted and listed, however few complaints there are', async () => {
  const { late } = await openFirm({});

  expect(await late()).toEqual({ n: 5, value: 4, verdict: 'misses', rows: 4, failed: false });
});

test('public holidays of the place are no working days of the law', async () => {
  const { late } = await openFirm({ 'touchstone:weekdays': { holidays: 'LV' } });

  expect(await late()).toEqual({ n: 5, value: 3, verdict: 'misses', rows: 3, failed: false });
});

/** Days after a fifteenth working day that is a Friday are still in time until Monday. */
const open = [
  'cz-open,2026-04-05T09:00:00Z,CZ_19,',
  'lv-open,2026-04-17T09:00:00Z,LV_15WD,',
  'es-open,2026-04-29T09:00:00Z,ES_10_2025_CHARGE,',
  // Due later, answered, and never answered.
  'cz-later,2026-04-20T09:00:00Z,CZ_19,',
  'cz-done,2026-04-05T09:00:00Z,CZ_19,2026-04-06T09:00:00Z',
  'sk-late,2026-02-02T09:00:00Z,SK,',
];

test.each([
  { calendars: {}, falling: [['2026-05-05', 'CZ_19'], ['2026-05-06', 'ES_10_2025_CHARGE'], ['2026-05-10', 'LV_15WD']] },
  // Two holidays of Latvia carry its fifteenth working day into the week after, and the fifth to a Friday.
  { calendars: { 'touchstone:weekdays': { holidays: 'LV' } }, falling: [['2026-05-05', 'CZ_19'], ['2026-05-10', 'ES_10_2025_CHARGE']] },
])('what falls due stands under the last day on which it is still in time, by the holidays of the place: $falling', async ({ calendars, falling }) => {
  const { organisation } = await openFirm(calendars, open);

  const { days, checks } = await organisation.overview.due(12, 'en');

  expect([days.length, days[0], days.at(-1)]).toEqual([12, '2026-04-30', '2026-05-11']);
  const law = checks.find(({ id }) => id === 'complaint.legal-clock');
  expect(law).toMatchObject({ provenance: 'law', overdue: 1, due: falling.length });
  expect(law?.rows.map(({ on, row }) => [on, row['legal_regime']])).toEqual(falling);
});
