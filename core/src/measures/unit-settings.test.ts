import { duration, exists, hours, itemsOf, setting, share } from '@touchstone/sdk';
import { message, serviceCase } from '@touchstone/sdk/model';
import { expect, onTestFinished, test } from 'vitest';

import { settingMayDiffer } from './atoms.js';
import { evidenceOf } from './evidence.js';
import { at, caseRow, context, measured, openWith } from './measure.testing.js';
import { measureChecks, planChecks } from './measure-checks.js';
import type { MeasuredCheck } from './measurement.js';
import { planMeasurement } from './plan.js';
import type { UnitSettings } from './unit-settings.js';

const within = setting.duration('within', { default: hours(2), doc: 'How soon.' });
const kinds = setting.list('kinds', { default: ['closed'], doc: 'Which states are over.' });
const { openedAt, firstHumanReplyAt, status } = serviceCase;

const replied = share({ of: serviceCase, where: status.isIn(kinds), meeting: duration(openedAt, firstHumanReplyAt).atMost(within), period: openedAt });
const of = (unitSettings?: UnitSettings, settings: MeasuredCheck['settings'] = { within: 7200, kinds: ['closed'] }): MeasuredCheck => ({
  ...measured({ measure: replied, by: ['orgUnit'], settings: [within, kinds] }, settings),
  ...(unitSettings && { unitSettings }),
});

/** Three cases a branch, answered after one, three and five hours; one in four is still open, one belongs nowhere. */
async function open() {
  const units = ['brno', 'praha', 'zlin'].map((id) => ({ id, name: id, kind: 'branch', timezone: 'Europe/Prague' }));
  const replies = ['11:00', '13:00', '15:00'];
  const cases = ['brno', 'praha', 'zlin'].flatMap((unit) => [
    ...replies.map((time) => caseRow(`${unit} ${time}`, { org_unit_id: unit, first_human_reply_at: at('10-05', time) })),
    caseRow(`${unit} open`, { org_unit_id: unit, status: 'open', first_human_reply_at: at('10-05', '10:30') }),
  ]);
  const engine = await openWith({ org_unit: units, case: [...cases, caseRow('nowhere', { first_human_reply_at: at('10-05', '13:00') })] });
  onTestFinished(() => engine.close());
  return engine;
}

const figures = async (engine: Awaited<ReturnType<typeof open>>, check: MeasuredCheck, options: object = {}) => {
  const [measurement] = await measureChecks(engine, [check], { context, ...options });
  const october = measurement?.statistics.filter(({ period }) => period === '2026-10') ?? [];
  return Object.fromEntries(october.map(({ unit, statistic }) => [unit['orgUnit'] ?? 'all', statistic.kind === 'share' ? `${statistic.k} of ${statistic.n}` : '']));
};

const differing: UnitSettings = {
  within: [
    { orgUnits: ['brno'], value: 4 * 3600, setBy: 'brno' },
    { orgUnits: ['zlin'], value: 0, setBy: 'moravia' },
  ],
  kinds: [{ orgUnits: ['praha'], value: ['closed', 'open'], setBy: 'praha' }],
};

test('counts each row by the settings of its own org unit, in one scan', async () => {
  const engine = await open();

  expect(await figures(engine, of())).toEqual({ all: '3 of 10', brno: '1 of 3', praha: '1 of 3', zlin: '1 of 3' });
  expect(await figures(engine, of(differing))).toEqual({ all: '4 of 11', brno: '2 of 3', praha: '2 of 4', zlin: '0 of 3' });
  expect(planChecks([of(differing)])).toHaveLength(1);
});

test('each unit has the figure that the whole would have under its settings', async () => {
  const engine = await open();
  const layered = await figures(engine, of(differing));
  const under = async (unit: string, settings: MeasuredCheck['settings']) => (await figures(engine, of(undefined, settings)))[unit];

  expect(layered).toMatchObject({
    brno: await under('brno', { within: 4 * 3600, kinds: ['closed'] }),
    praha: await under('praha', { within: 7200, kinds: ['closed', 'open'] }),
    zlin: await under('zlin', { within: 0, kinds: ['closed'] }),
  });
});

test('shows the rows that were counted, and no others', async () => {
  const engine = await open();
  const rows = async (part: 'numerator' | 'misses') => (await evidenceOf(engine, { check: of(differing), unit: { orgUnit: 'brno' }, part, limit: 10 }, context)).rows.map(({ id }) => id);

  expect([await rows('numerator'), await rows('misses')]).toEqual([['brno 11:00', 'brno 13:00'], ['brno 15:00']]);
});

test('what was kept is kept under these values: another one for a branch is measured anew', async () => {
  const engine = await open();
  const other: UnitSettings = { ...differing, within: [{ orgUnits: ['brno'], value: 6 * 3600, setBy: 'brno' }] };
  const kept = async (check: MeasuredCheck) => (await planMeasurement(engine, [check], context)).scans.map((scan) => scan.kept.statistics);
  await figures(engine, of(differing), { keep: { in: engine } });

  expect([await kept(of(differing)), await kept(of(other)), await kept(of())]).toEqual([[3], [0], [0]]);
  expect(await figures(engine, of(other), { keep: { in: engine } })).toMatchObject({ brno: '3 of 3', zlin: '1 of 3' });
  await engine.execute(`UPDATE "case" SET org_unit_id = 'brno' WHERE id = 'nowhere'`);
  expect(await figures(engine, of(other))).toMatchObject({ brno: '4 of 4' });
});

test('decides about related rows by the unit of the row that counts', async () => {
  const engine = await open();
  await engine.execute(`INSERT INTO "message" (id, case_id, "at", import_batch_id) SELECT id, id, first_human_reply_at, 'test' FROM "case"`);
  const soon = exists(message, message.case.is(serviceCase.$self), duration(openedAt, message.at).atMost(within));
  const answered = share({ of: serviceCase, meeting: soon, period: openedAt });
  const check: MeasuredCheck = { ...measured({ measure: answered, by: ['orgUnit'], settings: [within] }, { within: 7200 }), unitSettings: { within: differing['within'] ?? [] } };

  expect(await figures(engine, check)).toEqual({ all: '5 of 13', brno: '3 of 4', praha: '2 of 4', zlin: '0 of 4' });
});

test('knows which settings can differ by unit', () => {
  const { check } = of();
  expect([settingMayDiffer(check, 'within'), settingMayDiffer(check, 'kinds'), settingMayDiffer(check, 'other')]).toEqual([true, true, false]);
  expect(settingMayDiffer({ ...check, derive: true }, 'within')).toBe(false);
});

test('takes an empty list, of the organisation or of a branch, for one that holds nothing', async () => {
  const engine = await open();

  expect(await figures(engine, of(undefined, { within: 7200, kinds: [] }))).toEqual({});
  expect(await figures(engine, of({ kinds: [{ orgUnits: ['brno'], value: [], setBy: 'brno' }] }))).toEqual({ all: '2 of 7', praha: '1 of 3', zlin: '1 of 3' });
  const items = itemsOf(kinds);
  expect(await figures(engine, measured({ measure: share({ of: items, meeting: items.value.is('closed') }), settings: [kinds] }, { kinds: [] }))).toEqual({});
});
