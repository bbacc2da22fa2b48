import { Scorecard, type Unit } from '@touchstone/sdk/contract';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';

import { periodAt } from '../../measures/index.js';
import { type DocumentParts, toDocument } from '../document.js';
import { findingsOf } from '../find.js';
import type { JudgedCheck } from '../judge-check.js';
import { branch, enabled, judgedOf, plainDemands, shareOf, type Shown, spreadCheck, spreadOf, withWhole } from '../judged.testing.js';
import type { Places } from '../places.js';
import { narrowTo } from './narrow.js';

const validate = addFormats.default(new Ajv({ strict: false, allErrors: true })).compile(Scorecard);
const places: Places = { channelUnits: new Map([['brno-phone', 'brno']]), parents: new Map([['brno', 'south'], ['zlin', 'south'], ['praha', 'north']]) };

const partsOf = (checks: readonly JudgedCheck[]): DocumentParts => ({
  organisation: { id: 'rose-hair', name: 'Rose Hair', timezone: 'Europe/Prague' },
  run: { id: 'r1', asOf: '2026-10-31T22:00:00Z', period: periodAt('2026-10-15T00:00:00Z', 'month', 'Europe/Prague'), dataVersion: 'd1' },
  plugins: [],
  checks,
  findings: findingsOf(checks, places),
  demands: plainDemands,
});

const viewed = (checks: readonly JudgedCheck[], unit: Unit) => {
  const document = toDocument(narrowTo(partsOf(checks), { period: '2026-10', present: true, unit }, places));
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  return { document, check: document.principles[0]?.checks[0] };
};

const branches: Shown[] = [branch('brno', 40, 100), branch('zlin', 95, 100), branch('praha', 96, 100), branch('south', 135, 200)];
const earlier: Shown[] = [{ unit: { orgUnit: 'brno' }, period: '2026-09', statistic: shareOf(90, 100) }];
const phone: Shown = { unit: { channel: 'brno-phone' }, statistic: shareOf(10, 50) };
const shown = [...earlier, ...withWhole(branches.slice(0, 3)), ...branches.slice(3), phone];
const byBoth = enabled({ by: ['orgUnit', 'channel'] });

test('a unit has the figure, the verdict, the history and the score it has among the others', () => {
  const { check, document } = viewed([judgedOf(byBoth, shown)], { orgUnit: 'brno' });

  expect(check).toMatchObject({ value: 0.4, n: 100, k: 40, verdict: 'misses' });
  expect(check?.units).toMatchObject([{ unit: {}, period: '2026-09', value: 0.9 }, { unit: {}, period: '2026-10', value: 0.4 }, { unit: { channel: 'brno-phone' } }]);
  expect(document.overall.score).toBe(0);
  expect(document.view).toEqual({ period: '2026-10', present: true, unit: { orgUnit: 'brno' } });
});

test('a region keeps its branches beside it, and no others', () => {
  const { check, document } = viewed([judgedOf(byBoth, shown)], { orgUnit: 'south' });

  expect(check).toMatchObject({ value: 0.675, n: 200 });
  expect(check?.units.filter(({ unit }) => unit['orgUnit']).map(({ unit }) => unit['orgUnit'])).toEqual(['brno', 'zlin']);
  expect(document.findings.every(({ unit }) => unit['orgUnit'] !== 'praha' && Object.keys(unit).length > 0)).toBe(true);
});

test('findings are those of the run at the unit and within it', () => {
  const all = findingsOf([judgedOf(byBoth, shown)], places).map(({ id }) => id);
  const ofBrno = viewed([judgedOf(byBoth, shown)], { orgUnit: 'brno' }).document.findings.map(({ id }) => id);

  expect(ofBrno.length).toBeGreaterThan(0);
  expect(all).toEqual(expect.arrayContaining(ofBrno));
  expect(viewed([judgedOf(byBoth, shown)], { orgUnit: 'praha' }).document.findings).toEqual([]);
});

test('a check that is not told by channel is not measured there, never shown as the whole, and lowers the coverage', () => {
  const told = judgedOf(byBoth, shown);
  const { check, document } = viewed([judgedOf(enabled({ id: 'asked', by: ['orgUnit'] }), shown), told], { channel: 'brno-phone' });

  expect(check).toMatchObject({ value: null, n: 0, verdict: 'not-measured', notTold: ['channel'], units: [], excluded: [], missing: [] });
  expect(document.principles[0]?.checks[1]).toMatchObject({ value: 0.2, n: 50 });
  expect(document.overall.coverage).toBe(0.5);
});

test('a channel within its branch is that channel; with another cut it is told by neither', () => {
  const unit = { orgUnit: 'brno', channel: 'brno-phone' };

  expect(viewed([judgedOf(byBoth, shown)], unit).check).toMatchObject({ value: 0.2, n: 50 });
  expect(viewed([judgedOf(enabled({ by: ['orgUnit'] }), shown)], unit).check?.notTold).toEqual(['channel']);
  expect(viewed([judgedOf(byBoth, shown)], { orgUnit: 'zlin', channel: 'mail' }).check?.notTold).toEqual(['channel', 'orgUnit']);
});

test('a spread compares units, and has no figure of one', () => {
  expect(viewed([judgedOf(spreadCheck({ by: ['orgUnit'] }), spreadOf(branches.slice(0, 3)))], { orgUnit: 'brno' }).check).toMatchObject({ value: null, notTold: ['orgUnit'] });
});

test('a unit without rows has none, and what lacks columns still says which', () => {
  expect(viewed([judgedOf(byBoth, shown)], { orgUnit: 'ostrava' }).check).toMatchObject({ value: null, n: 0, verdict: 'not-enough-data' });
  expect(viewed([judgedOf(byBoth, [], { measurement: { missing: ['commitment.due_at'] } })], { orgUnit: 'brno' }).check).toMatchObject({ verdict: 'not-measured', missing: ['commitment.due_at'] });
});

test('what is hidden of a few persons stays hidden, with the rows that were left out', () => {
  const few = [{ statistic: shareOf(30, 60), persons: 60 }, { unit: { orgUnit: 'brno' }, statistic: shareOf(1, 3), persons: 3 }];
  const judged = judgedOf(enabled({ by: ['orgUnit'], minimumGroup: 5 }), few, { measurement: { excluded: [{ why: 'cancelled', rows: 2 }] } });

  expect(viewed([judged], { orgUnit: 'brno' }).check).toMatchObject({ value: null, n: 0, verdict: 'hidden-for-privacy', excluded: [] });
});
