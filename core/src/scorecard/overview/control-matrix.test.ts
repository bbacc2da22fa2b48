import { check, controlledAt, controlWindow, now, house, shareOfCounts, tracedMethods, unusedWithin, when } from '@touchstone/sdk';
import type { ControlCell } from '@touchstone/sdk/contract';
import { orgUnit } from '@touchstone/sdk/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { measureChecks, type MeasureContext, periodAt, periodsUntil, readControlTraces } from '../../measures/index.js';
import { openWith } from '../../measures/measure.testing.js';
import type { TestRows } from '../../measures/test-database.testing.js';
import { controlMatrix } from './control-matrix.js';

const timezone = 'Europe/Prague';
const asOf = '2026-10-31T12:00:00Z';
const context: MeasureContext = { asOf, timezone, periods: periodsUntil(periodAt('2026-10-15T00:00:00Z', 'month', timezone), 1, timezone) };

const branch = (id: string, more: object = {}) => ({ id, name: id.toUpperCase(), kind: 'branch', timezone, ...more });
const surveyed = (org_unit_id: string, answered_at: string) => ({ id: `${org_unit_id} ${answered_at}`, survey_id: 's', score: 5, org_unit_id, answered_at });

async function matrixOf(rows: TestRows, back = 0) {
  const engine = await openWith(rows);
  try {
    const traces = await readControlTraces(engine, context, back);
    return controlMatrix({ traces, back, asOf, timezone, checks: [], nameOf: (id) => id, collator: new Intl.Collator('en') });
  } finally {
    await engine.close();
  }
}

const cellOf = (matrix: Awaited<ReturnType<typeof matrixOf>>, unit: string, method: ControlCell['method']) =>
  matrix.units.find(({ id }) => id === unit)?.cells.find((cell) => cell.method === method);

const branches = [branch('brno'), branch('cheb'), branch('plzen'), branch('zlin'), branch('gone', { closed_on: '2026-09-30' }), branch('later', { opened_on: '2026-12-01' }), branch('company', { kind: 'company' })];

test('tells what is alive, fading, silent and never was, with the last day and how many', async () => {
  const matrix = await matrixOf({
    org_unit: branches,
    survey_response: [surveyed('brno', '2026-10-31 11:15:00'), surveyed('brno', '2026-08-15 10:00:00'), surveyed('cheb', '2026-07-01 10:00:00'), surveyed('plzen', '2026-01-05 10:00:00')],
  });

  expect(matrix.quarter).toEqual({ back: 0, from: '2026-08-01', to: '2026-10-31' });
  expect(['brno', 'cheb', 'plzen', 'zlin'].map((unit) => cellOf(matrix, unit, 'surveys'))).toEqual([
    { method: 'surveys', state: 'alive', last: '2026-10-31', n: 2 },
    { method: 'surveys', state: 'fading', last: '2026-07-01', n: 0 },
    { method: 'surveys', state: 'silent', last: '2026-01-05', n: 0 },
    { method: 'surveys', state: 'never', last: null, n: 0 },
  ]);
  expect(matrix.units.map(({ id }) => id)).toEqual(['brno', 'cheb', 'plzen', 'zlin']);
  expect([matrix.alive, matrix.seen, matrix.total]).toEqual([1, 4, 48]);
});

test('what the data cannot tell is neither silent nor never, and what they lack is named', async () => {
  const feedback = { id: 'f', org_unit_id: 'brno', at: '2026-10-05 10:00:00' };
  const matrix = await matrixOf({ org_unit: branches, feedback_item: [feedback] });
  const told = await matrixOf({ org_unit: branches, feedback_item: [{ ...feedback, source: 'suggestion_form' }] });

  expect(cellOf(matrix, 'brno', 'mystery-shopping')).toEqual({ method: 'mystery-shopping', state: 'unseen', last: null, n: null });
  expect(matrix.methods.find(({ id }) => id === 'mystery-shopping')?.missing).toEqual(['mystery_visit', 'mystery_visit.org_unit_id', 'mystery_visit.at']);
  expect(matrix.methods.find(({ id }) => id === 'interviews')?.missing).toEqual(['feedback_item.source']);
  expect([cellOf(told, 'brno', 'suggestion-forms')?.state, cellOf(told, 'brno', 'interviews')?.state]).toEqual(['alive', 'never']);
});

test('of employees it tells neither fewer than five nor the day', async () => {
  const employee = (id: string, org_unit_id: string) => ({ id, org_unit_id });
  const talk = (employee_id: string, day: string) => ({ employee_id, coach_id: `c ${day}`, kind: 'feedback', planned_for: `${day} 09:00:00`, at: `${day} 10:00:00` });
  const matrix = await matrixOf({
    org_unit: branches,
    employee: [employee('e1', 'brno'), employee('e2', 'cheb')],
    coaching_session: [talk('e1', '2026-10-05'), ...['01', '02', '03', '04', '05'].map((day) => talk('e2', `2026-10-${day}`))],
  });

  expect(cellOf(matrix, 'brno', 'feedback')).toEqual({ method: 'feedback', state: 'alive', last: '2026-10', n: null });
  expect(cellOf(matrix, 'cheb', 'feedback')).toEqual({ method: 'feedback', state: 'alive', last: '2026-10', n: 5 });
});

test('looks back by quarters: what came later is not known there', async () => {
  const matrix = await matrixOf({ org_unit: branches, survey_response: [surveyed('brno', '2026-10-05 10:00:00'), surveyed('brno', '2026-07-05 10:00:00')] }, 1);

  expect(matrix.quarter).toEqual({ back: 1, from: '2026-05-01', to: '2026-07-31' });
  expect(cellOf(matrix, 'brno', 'surveys')).toEqual({ method: 'surveys', state: 'alive', last: '2026-07-05', n: 1 });
  expect(matrix.units.map(({ id }) => id)).toContain('gone');
});

test('counts what the check of control coverage counts', async () => {
  const engine = await openWith({ org_unit: branches });
  const moments = fc.integer({ min: 0, max: 200 }).map((daysAgo) => new Date(Date.parse(asOf) - daysAgo * 86_400_000).toISOString().slice(0, 19).replace('T', ' '));
  const place = fc.constantFrom('brno', 'cheb', 'plzen');
  const some = fc.array(fc.record({ org_unit_id: place, at: moments }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(some, some, some, async (surveys, visits, reviews) => {
      const rows: TestRows = {
        survey_response: surveys.map(({ org_unit_id, at }, place) => ({ id: `s${place}`, survey_id: 's', score: 5, org_unit_id, answered_at: at })),
        mystery_visit: visits.map((each, place) => ({ id: `v${place}`, ...each })),
        annotation: reviews.map((each, place) => ({ id: `a${place}`, kind: 'quality_review', ...each })),
      };
      for (const [table, values] of Object.entries(rows)) {
        await engine.execute(`DELETE FROM ${table}`);
        for (const row of values) {
          await engine.insert(table, ['import_batch_id', ...Object.keys(row)], [['test', ...Object.values(row)]]);
        }
      }
      const alive = tracedMethods.map((method) => when(unusedWithin(method, orgUnit.$self, controlWindow()), 0, 1));
      const measure = shareOfCounts({ of: orgUnit, where: controlledAt(now), met: alive.reduce((sum, method) => sum.plus(method)), outOf: tracedMethods.length });
      const coverage = check({ id: 'coverage', question: 'Alive?', measure, standard: { better: 'higher', provenance: house } });
      const [measured] = await measureChecks(engine, [{ id: 'c.coverage', check: coverage, settings: {} }], { context });
      const matrix = controlMatrix({ traces: await readControlTraces(engine, context, 0), back: 0, asOf, timezone, checks: [], nameOf: (id) => id, collator: new Intl.Collator('en') });

      expect(measured?.statistics.at(-1)?.statistic).toMatchObject({ kind: 'share', k: matrix.alive, n: matrix.total });
    }),
    { numRuns: 5 },
  );
  await engine.close();
});
