import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { PeriodComparison, RunComparison, type RunSummary, type Scorecard, StandardSimulation } from '@touchstone/sdk/contract';
import { Check } from 'typebox/value';
import { expect, test } from 'vitest';

import { printed, start, temporaryFolder, touchstone } from './cli.testing.js';
import { makeImported } from './small-organisation.testing.js';

const json = async <T>(args: readonly string[]): Promise<T> => {
  const { exitCode, stdout, stderr } = await touchstone([...args, '--json']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout) as T;
};

function editSettings(folder: string, change: Readonly<Record<string, unknown>>): void {
  const file = path.join(folder, 'touchstone.json');
  const text = readFileSync(file, 'utf8').replace(/^\s*\/\/.*$/gm, '');
  writeFileSync(file, JSON.stringify({ ...(JSON.parse(text.replace(/,(\s*[}\]])/g, '$1')) as object), ...change }));
}

const sum = (parts: RunComparison['parts']): number => Object.values(parts ?? {}).reduce((total, part) => total + part, 0);

test('tells why the score moved, from the command and from a server, the parts summing to the change', async () => {
  const folder = await makeImported();
  const first = await json<Scorecard>(['score', '--org', folder]);
  editSettings(folder, { standards: { 'follow-up.promise-kept': { target: 0.6, floor: 0.4 } }, weights: { 'follow-up.promise-kept': 3 } });
  const second = await json<Scorecard>(['score', '--org', folder]);

  const comparison = await json<RunComparison>(['compare', '--org', folder]);

  expect(Check(RunComparison, comparison)).toBe(true);
  expect([comparison.from.id, comparison.to.id]).toEqual([first.run.id, second.run.id]);
  expect(comparison.change).toBe((second.overall.score ?? NaN) - (first.overall.score ?? NaN));
  expect(Math.abs(sum(comparison.parts) - (comparison.change ?? NaN))).toBeLessThan(1e-9);
  expect(comparison).toMatchObject({ couldBeChance: false, parts: { data: 0, coverage: 0, plugins: 0 }, checks: [{ id: 'follow-up.promise-kept', causes: ['standards', 'weights'] }] });
  expect(comparison.parts?.standards).toBeGreaterThan(0);

  const text = await touchstone(['compare', first.run.id, second.run.id, '--org', folder, '--locale', 'cs']);
  expect(text).toMatchObject({ exitCode: 0, stderr: '', stdout: expect.stringContaining('Skóre vzrostlo') });

  const { child, ended } = start(['serve', '--org', folder, '--port', '0']);
  const [, url = ''] = await printed(child, /(http:\/\/\S+?)\/?\s/);
  expect(await json<RunComparison>(['compare', '--org', folder])).toEqual(comparison);
  const runs = await json<RunSummary[]>(['compare', '--list', '--org', folder]);
  expect(runs.map(({ id }) => id)).toEqual([second.run.id, first.run.id]);
  const back = await json<Scorecard>(['score', '--period', '2026-09', '--org', folder]);
  expect(back.run.period.from).toBe('2026-09-01');
  const missing = await touchstone(['compare', 'absent', first.run.id, '--org', folder, '--json']);
  expect([missing.exitCode, missing.stdout, JSON.parse(missing.stderr)]).toMatchObject([2, '', { error: { code: 'RUN_UNKNOWN' } }]);
  const described = (await (await fetch(`${url}/api/docs/json`)).json()) as { readonly paths: object };
  expect(Object.keys(described.paths)).toContain('/api/v1/organisations/{organisation}/runs/{run}/compare/{other}');
  child.kill('SIGTERM');
  await ended;
});

test('tries a standard out without measuring or setting anything', async () => {
  const folder = await makeImported();
  const scored = await json<Scorecard>(['score', '--org', folder]);

  const simulation = await json<StandardSimulation>(['simulate', 'follow-up.promise-kept', '--target', '30%', '--floor', '10%', '--org', folder]);

  expect(Check(StandardSimulation, simulation)).toBe(true);
  expect(simulation).toMatchObject({ run: scored.run.id, after: { target: 0.3, floor: 0.1 }, whole: { before: 'misses', after: 'meets' }, score: { before: scored.overall.score } });
  expect(simulation.units).toEqual(expect.arrayContaining([expect.objectContaining({ unit: { orgUnit: 'brno' }, name: 'Brno', n: 60, before: 'misses', after: 'too-close-to-call' })]));
  expect(simulation.units).toEqual(expect.arrayContaining([expect.objectContaining({ unit: { orgUnit: 'praha' }, before: 'too-close-to-call', after: 'meets' })]));
  expect(simulation.score.after).toBeGreaterThan(simulation.score.before ?? NaN);
  expect((await json<RunSummary[]>(['compare', '--list', '--org', folder])).map(({ id }) => id)).toEqual([scored.run.id]);

  // What was tried out is what comes of it once it is set.
  editSettings(folder, { standards: { 'follow-up.promise-kept': { target: 0.3, floor: 0.1 } } });
  const after = await json<Scorecard>(['score', '--org', folder]);
  expect(after.overall.score).toBe(simulation.score.after);

  const wrong = await touchstone(['simulate', 'follow-up.promise-kept', '--target', '5%', '--org', folder, '--json']);
  expect([wrong.exitCode, JSON.parse(wrong.stderr)]).toMatchObject([2, { error: { code: 'REQUEST_INVALID' } }]);
  const nothing = await touchstone(['simulate', 'follow-up.promise-kept', '--org', folder]);
  expect(nothing).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('Say what to try out') });
});

/** September: Brno kept 50 of its 60 promises, Praha all of its 60. A last case closes October. */
function writeSeptember(folder: string): string[] {
  const kept = (unit: string, index: number) => unit === 'praha' || index < 50;
  const rows = ['brno', 'praha'].flatMap((unit) => Array.from({ length: 60 }, (_, index) => ({ unit, index, id: `s-${unit}-${index}`, day: 1 + (index % 20) })));
  const on = (day: number) => `2026-09-${String(day).padStart(2, '0')}T09:00:00Z`;
  const files = {
    case: ['id,opened_at,org_unit_id,channel_id,status', ...rows.map(({ id, unit, day }) => `${id},${on(day)},${unit},phone-${unit},closed`), 'last,2026-10-31T20:00:00Z,brno,phone-brno,closed'],
    commitment: [
      'id,case_id,kind,made_at,due_at,done_at',
      ...rows.map(({ id, unit, index, day }) => `${id},${id},callback,${on(day)},${on(day + 2)},${on(day + (kept(unit, index) ? 1 : 4))}`),
    ],
  };
  return Object.entries(files).map(([table, lines]) => {
    const file = path.join(folder, `${table}.csv`);
    writeFileSync(file, `${lines.join('\n')}\n`);
    return file;
  });
}

test('sets two periods side by side, of the whole organisation and of one branch, and splits the move of the score once both were scored', async () => {
  const folder = await makeImported();
  await json(['import', ...writeSeptember(temporaryFolder()), '--org', folder]);
  await json(['score', '--org', folder]);
  const kept = ({ checks }: PeriodComparison) => checks.find(({ id }) => id === 'follow-up.promise-kept');

  const whole = await json<PeriodComparison>(['compare', '2026-09', '2026-10', '--org', folder, '--locale', 'en']);

  expect(Check(PeriodComparison, whole)).toBe(true);
  // 110 of 120 and 80 of 120.
  expect(kept(whole)).toMatchObject({ from: { k: 110, n: 120 }, to: { k: 80, n: 120 }, difference: { value: expect.closeTo(-0.25, 9) }, outcome: 'worse', sentence: 'Worse, and not by chance.' });
  expect(whole).toMatchObject({ from: { run: null }, scores: null, unit: null, units: expect.arrayContaining([{ unit: { orgUnit: 'brno' }, name: 'Brno' }]) });
  const brno = await json<PeriodComparison>(['compare', '--unit', 'brno', '--org', folder]);
  expect(kept(brno)).toMatchObject({ from: { k: 50, n: 60 }, to: { k: 20, n: 60 }, difference: { value: expect.closeTo(-0.5, 9) }, outcome: 'worse' });

  await json(['score', '--period', '2026-09', '--org', folder]);
  const { scores } = await json<PeriodComparison>(['compare', '2026-10', '--org', folder]);
  expect(scores?.change).toBeLessThan(0);
  expect(Math.abs(sum(scores?.parts ?? null) - (scores?.change ?? NaN))).toBeLessThan(1e-9);
  const told = await touchstone(['compare', '2026-09', '2026-10', '--org', folder, '--locale', 'cs']);
  expect(told.stdout).toContain('follow-up.promise-kept');
  expect(told.stdout).toMatch(/92.% \(85.%–95.%, n 120\)/);
});

test('refuses to compare what was never run', async () => {
  const folder = await makeImported();
  const { exitCode, stderr } = await touchstone(['compare', '--org', folder, '--json'], { cwd: temporaryFolder() });

  expect([exitCode, JSON.parse(stderr)]).toMatchObject([2, { error: { code: 'RUNS_TOO_FEW' } }]);
});
