import type { Scorecard } from '@touchstone/sdk/contract';
import { expect, test } from 'vitest';

import { type AttackedOrganisation, attackedOrganisation, figuresOf } from './people.testing.js';

const check = 'engagement.ideas-adopted';
const october = '2026-10';

const branches = { brno: 4, zlin: 7, praha: 12, plzen: 20 } as const;
type Branch = keyof typeof branches;

const day = (of: number, month = '10') => `2026-${month}-${String(of).padStart(2, '0')}T09:00:00Z`;
const header = 'id,org_unit_id,at,answered_at,status';

/** Ideas of a branch early in October, each from somebody else; every third one still waits. */
const ideasOf = (branch: Branch, from: number, to: number, month = '10') =>
  Array.from({ length: to - from }, (_, place) => {
    const number = from + place;
    const answered = number % 3 === 0 ? '' : day(1 + (number % 5) + 20, month);
    return `${branch}-${month}-${number},${branch},${day(1 + (number % 5), month)},${answered},new`;
  });

/** Four branches in two regions; Brno has four people with an idea in October, one too few to be told of. */
async function fourBranches(): Promise<AttackedOrganisation> {
  const attacked = await attackedOrganisation();
  const zone = 'Europe/Prague';
  const units = [`company,Small,company,,${zone}`, `moravia,Moravia,region,company,${zone}`, `bohemia,Bohemia,region,company,${zone}`];
  const parents = { brno: 'moravia', zlin: 'moravia', praha: 'bohemia', plzen: 'bohemia' };
  const leaves = Object.entries(parents).map(([id, parent]) => `${id},${id},branch,${parent},${zone}`);
  await attacked.importCsv('org_unit', ['id,name,kind,parent_id,timezone', ...units, ...leaves]);
  const ideas = (Object.keys(branches) as Branch[]).flatMap((branch) => [...ideasOf(branch, 0, branches[branch]), ...ideasOf(branch, 0, 3, '09')]);
  await attacked.importCsv('idea', [header, ...ideas, `later,plzen,${day(31)},${day(31)},new`]);
  return attacked;
}

const namesIn = (scorecard: Scorecard, hidden: boolean) =>
  [...figuresOf(scorecard, check, october)].filter(([, figure]) => figure.hidden === hidden).map(([name]) => name).sort();

/** What subtraction leaves of the whole when all shown branches are taken away. */
function leftOver(scorecard: Scorecard): number {
  const figures = figuresOf(scorecard, check, october);
  const whole = figures.get('');
  const shown = [...figures].filter(([name]) => name in branches).reduce((sum, [, { n }]) => sum + n, 0);
  return whole === undefined || whole.hidden ? NaN : whole.n - shown;
}

test('a branch of four people is told neither by itself nor by the whole less its siblings', async () => {
  const attacked = await fourBranches();
  const scorecard = await attacked.score();

  expect(namesIn(scorecard, true)).toEqual(['brno', 'zlin']);
  expect(leftOver(scorecard)).toBeGreaterThanOrEqual(5);
  const brno = scorecard.principles.flatMap(({ checks }) => checks).flatMap(({ units }) => units).filter(({ unit }) => unit['orgUnit'] === 'brno');
  for (const figure of brno.filter(({ verdict }) => verdict === 'hidden-for-privacy')) {
    expect(figure).toEqual({ unit: { orgUnit: 'brno' }, period: october, value: null, low: null, high: null, n: 0, verdict: 'hidden-for-privacy' });
  }
  expect(scorecard.findings.filter(({ unit }) => unit['orgUnit'] === 'brno' || unit['orgUnit'] === 'zlin')).toEqual([]);
});

test('units stand in the order of their ids, hidden or not, so that their place tells nothing of their size', async () => {
  const scorecard = await (await fourBranches()).score();
  const ideas = scorecard.principles.flatMap(({ checks }) => checks).find(({ id }) => id === check);
  const order = (ideas?.units ?? []).filter(({ unit }) => 'orgUnit' in unit).map(({ unit }) => unit['orgUnit'] ?? '');

  expect(order).toEqual([...order].sort());
});

test('the rows are refused with the figure, of wider units that hold it, of other periods, and what is left out of it', async () => {
  const attacked = await fourBranches();
  await attacked.score();
  const statusOf = async (query: string) => (await attacked.get(`/checks/${check}/evidence?${query}`)).status;

  expect(await statusOf('unit.orgUnit=praha')).toBe(200);
  for (const query of ['unit.orgUnit=brno', 'unit.orgUnit=zlin', '', 'part=numerator', 'unit.orgUnit=praha&part=excluded', 'unit.orgUnit=brno&period=2026-09', 'unit.orgUnit=praha&period=2026-09']) {
    expect(await statusOf(query), query).toBe(403);
  }
  const refused = await attacked.get(`/checks/${check}/evidence?unit.orgUnit=brno`);
  expect(refused.body).toContain('FIGURE_HIDDEN');
  expect(refused.body).not.toMatch(/brno-10/);
});

test('one late idea more is not told by two runs one after the other; five more are', async () => {
  const attacked = await fourBranches();
  const first = await attacked.score();
  await attacked.importCsv('idea', [header, ...ideasOf('plzen', 20, 21)]);
  // Between the import and the run the rows would already be those of a figure that nobody judged.
  expect((await attacked.get(`/checks/${check}/evidence?unit.orgUnit=plzen`)).status).toBe(403);
  const second = await attacked.score();
  await attacked.importCsv('idea', [header, ...ideasOf('plzen', 21, 29)]);
  const third = await attacked.score();

  expect(namesIn(first, false)).toContain('plzen');
  expect(namesIn(second, true)).toEqual(expect.arrayContaining(['', 'plzen']));
  expect(namesIn(third, false)).toEqual(expect.arrayContaining(['', 'plzen']));
  const runs = [first, second, third].map((run) => figuresOf(run, check, october));
  for (const name of ['', 'brno', 'zlin', 'praha', 'plzen']) {
    const shown = runs.flatMap((figures) => figures.get(name) ?? []).filter(({ hidden }) => !hidden);
    const pairs = shown.flatMap((a) => shown.map((b) => [a, b] as const)).filter(([a, b]) => a.n !== b.n || a.k !== b.k);
    expect(pairs.every(([a, b]) => Math.abs(a.n - b.n) >= 5), name).toBe(true);
  }
});

test('a setting turned by a hair does not tell who lies between', async () => {
  const attacked = await fourBranches();
  const before = await attacked.score();
  attacked.edit({ settings: { 'engagement.idea-answer-within': 29.9 * 86_400 } });
  const after = await attacked.score();

  const told = (run: Scorecard) => figuresOf(run, check, october).get('plzen');
  expect(told(before)).toMatchObject({ hidden: false });
  expect(told(after)).toEqual({ n: 0, k: 0, hidden: true });
});

test('the same run made again shows the same', async () => {
  const attacked = await fourBranches();
  const [first, again] = [await attacked.score(), await attacked.score()];

  expect(again).toEqual(first);
});

test('who leaves is counted by people and not by years of work', async () => {
  const attacked = await fourBranches();
  const months = Array.from({ length: 12 }, (_, month) => (month < 2 ? `2025-${month + 11}` : `2026-${String(month - 1).padStart(2, '0')}`));
  const rows = months.flatMap((month) => Object.entries({ brno: 4, zlin: 7, praha: 12, plzen: 20 }).map(([id, people]) => `${id},${month}-01,${people},0,${month === '2026-05' ? 1 : 0}`));
  await attacked.importCsv('employee_movement', ['org_unit_id,month,headcount_mean,joiners,leavers', ...rows]);
  const figures = figuresOf(await attacked.score(), 'engagement.turnover', october);

  expect([...figures].map(([name, { hidden }]) => [name, hidden]).sort()).toEqual([['', false], ['brno', true], ['plzen', false], ['praha', false], ['zlin', true]]);
});
