import { own } from '@touchstone/sdk';
import { expect, test } from 'vitest';

import { alike, branch, withWhole } from '../judged.testing.js';
import { createFigureFormat } from '../texts/figures.js';
import { textsIn } from '../texts/texts.testing.js';
import { atLeast, keptRun, type MadeCheck } from './facts.testing.js';
import { simulateStandard, type TriedStandard } from './simulate.js';
import { type Telling, tellSimulation } from './tell.js';

const id = 'follow-up.promise-kept';
const other: MadeCheck = { id: 'channels.answered', shown: [{ statistic: { kind: 'share', k: 80, n: 100 } }], standard: atLeast(85, 65) };

/** Six branches of 70 %, six of 86 %, six of 98 %, 200 promises each; held to 80 %, nothing attained below 60 %. */
const branches = [alike(6, 140, 200), alike(6, 172, 200), alike(6, 196, 200)].flatMap((each, group) =>
  each.map((shown) => ({ ...shown, unit: { orgUnit: `${'abc'[group]}-${shown.unit?.['orgUnit'] ?? ''}` } })),
);
const promises: MadeCheck = { id, shown: withWhole(branches), standard: atLeast(80, 60) };

const simulate = (tried: TriedStandard, made: Partial<MadeCheck> = {}) => simulateStandard(keptRun([{ ...promises, ...made }, other]), id, tried);
const telling = (locale: string): Telling => ({ locale, texts: textsIn(locale), figures: createFigureFormat(locale, 'EUR') });

test('at 90 % instead of 80 %, six branches change their verdict', () => {
  const { units, judged, score, principle, whole, before, after } = simulate({ target: 0.9 });

  expect(judged).toBe(18);
  expect(units.map(({ unit, before: was, after: becomes }) => [unit['orgUnit']?.[0], was, becomes])).toEqual(
    Array.from({ length: 6 }, () => ['b', 'meets', 'too-close-to-call']),
  );
  expect([before.target, after.target, after.floor, after.provenance]).toEqual([0.8, 0.9, 0.6, 'house']);
  expect(whole).toMatchObject({ before: 'meets', after: 'misses', n: 3600 });
  expect(principle).toMatchObject({ before: 100, after: expect.closeTo(82.222, 3) });
  expect(score).toEqual({ before: 87.5, after: expect.closeTo(78.611, 3) });
});

test('the standard as it is changes nothing', () => {
  const { units, score, whole } = simulate({ target: 0.8, floor: 0.6 });

  expect([units, score.after, whole.after]).toEqual([[], score.before, whole.before]);
});

test('a unit with a standard of its own keeps what differs', () => {
  const unitStandards = { 'b-b01': atLeast(70, 60), 'b-b02': atLeast(80, 50) };

  expect(simulate({ target: 0.9 }, { unitStandards }).units.map(({ unit }) => unit['orgUnit'])).toEqual(['b-b02', 'b-b03', 'b-b04', 'b-b05', 'b-b06']);
});

test('units that the run did not show stay unseen', () => {
  const shown = withWhole([...branches, branch('few', 1, 4)]);
  const hidden = simulate({ target: 0.99 }, { shown, minimumGroup: 5 });

  expect(JSON.stringify(hidden)).not.toContain('few');
  // The smallest other branch is hidden with it: the whole less the rest would tell the few.
  expect(hidden.judged).toBe(17);
});

test('a check held to its own history can be tried against a target', () => {
  const { before, after, score } = simulate({ target: 0.9, floor: 0.8 }, { standard: { better: 'higher', provenance: own } });

  expect([before.target, before.provenance, after.target, after.provenance]).toEqual([null, 'own', 0.9, 'house']);
  expect(score.before).toBe(75);
});

test('what makes no sense is refused', () => {
  expect(() => simulate({ target: 0.5 })).toThrow('the floor 0.6 lies on the good side of the target 0.5');
  expect(() => simulate({ floor: 0.5 }, { standard: { better: 'higher', provenance: own } })).toThrow('the check has no target');
  expect(() => simulateStandard(keptRun([promises]), 'follow-up.absent', {})).toThrow('There is no check "follow-up.absent".');
});

test('is told in words, in English and in Czech', () => {
  const six = simulate({ target: 0.9 });
  const none = simulate({ target: 0.8 });
  const alone = simulate({ target: 0.9 }, { shown: [{ statistic: { kind: 'share', k: 170, n: 200 } }] });

  expect(tellSimulation(six, 'percent', telling('en')).sentence).toBe(
    'At 90\u00a0% instead of 80\u00a0%, 6 of 18 units change their verdict; the score falls from 87.5 to 78.6.',
  );
  expect(tellSimulation(none, 'percent', telling('en')).sentence).toBe(
    'At 80\u00a0% instead of 80\u00a0%, none of 18 units changes its verdict; the score stays at 87.5.',
  );
  expect(tellSimulation(alone, 'percent', telling('en')).sentence).toBe(
    'At 90\u00a0% instead of 80\u00a0%, the whole organisation goes from “too close to call” to “misses”; the score falls from 87.5 to 79.2.',
  );
  expect(tellSimulation(six, 'percent', telling('cs')).sentence).toBe(
    'Při 90\u00a0% místo 80\u00a0% změní verdikt 6 z 18 jednotek; skóre klesne z 87,5 na 78,6.',
  );
});
