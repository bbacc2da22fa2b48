import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Scorecard } from '@touchstone/sdk/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openStateDatabase } from '../../core/src/store/index.js';
import { follow, Kept, runKilled, toldMoment, twentyMoments } from './killed.testing.js';

const kept = new Kept();
let before: Scorecard | undefined;
let after: Scorecard | undefined;
let usual = 0;

const latest = (folder: string) => kept.open(folder, (organisation) => organisation.scorecard());

/** The problems that are remembered as present, by their fingerprints. */
async function remembered(folder: string): Promise<readonly string[]> {
  const state = await openStateDatabase(join(folder, '.touchstone/state.sqlite'));
  try {
    const findings = await state.findings.list();
    return findings.filter(({ state: life }) => life !== 'gone').map(({ id }) => id);
  } finally {
    await state.close();
  }
}

const problemsOf = (scorecard: Scorecard | undefined) =>
  (scorecard?.findings ?? []).filter(({ severity }) => severity !== 'praise').map(({ id }) => id).sort();

beforeAll(async () => {
  await kept.make();
  before = await latest(kept.base);
  await kept.open(kept.base, (organisation) => organisation.setPluginEnabled('touchstone.channels', false, 'somebody'));
  const folder = kept.copy();
  usual = (await runKilled(folder, ['score'])).milliseconds;
  after = await latest(folder);
  kept.remove(folder);
});

afterAll(() => kept.remove());

test('the old run and the new one differ, so that one can be told from the other', () => {
  expect(before?.principles.map(({ id }) => id)).toContain('channels');
  expect(after?.principles.map(({ id }) => id)).not.toContain('channels');
  expect(after?.run.id).not.toBe(before?.run.id);
  expect(problemsOf(after)).not.toEqual(problemsOf(before));
});

test('the old run can still be read as it was, though a plugin of it no longer takes part', async () => {
  expect(await latest(kept.base)).toEqual(before);
});

test.each(twentyMoments(20_261_031, 12).map((moment) => ({ when: toldMoment(moment), moment })))(
  'killed $when, a score leaves the old run or the new one, and comes out the same again',
  async ({ moment }) => {
    const folder = kept.copy();
    const { killed } = await runKilled(folder, ['score'], { moment, usual });

    const found = await latest(folder);
    expect(found).toEqual(killed && found?.run.id === before?.run.id ? before : after);
    expect(await remembered(folder)).toEqual(problemsOf(found));
    expect(readdirSync(join(folder, '.touchstone/tmp'))).toEqual([]);

    const again = await kept.open(folder, async (organisation) => {
      const run = await organisation.score(follow);
      return { run, scored: await organisation.isScored(), document: await organisation.scorecard() };
    });
    expect(again).toEqual({ run: after?.run.id, scored: true, document: after });
    expect(await remembered(folder)).toEqual(problemsOf(after));
    kept.remove(folder);
  },
);
