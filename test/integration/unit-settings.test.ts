import { readFileSync, writeFileSync } from 'node:fs';

import { Explanation, Scorecard } from '@touchstone/sdk/contract';
import { Check } from 'typebox/value';
import { expect, onTestFinished, test } from 'vitest';

import { organisationFolder } from '../../core/src/host/index.js';
import { openOrganisation } from '../../core/src/services.js';
import { openStateDatabase } from '../../core/src/store/index.js';
import { check, days, duration, house, percent, plugin, setting, share } from '../../sdk/src/index.js';
import { commitment } from '../../sdk/src/model/index.js';
import { toContributes } from '../../sdk/src/pack/contributes.js';
import { temporaryFolder } from './cli.testing.js';
import { strangersFiles, writeFiles } from './plugin.testing.js';
import { makeImported } from './small-organisation.testing.js';

const follow = { report: () => {}, signal: new AbortController().signal };
const id = 'stranger.promises';

/** Promises are kept when done so soon after they were made: Praha does so within a day or less, Brno within four. */
const within = setting.duration('within', { default: days(1), doc: 'How soon a promise is to be kept.' });
const inTime = check({
  id: 'in-time',
  question: 'Do we do soon what we promised?',
  measure: share({ of: commitment, meeting: duration(commitment.madeAt, commitment.doneAt).atMost(within), period: commitment.dueAt }),
  by: ['orgUnit'],
  standard: { target: percent(95), floor: percent(80), better: 'higher', provenance: house },
  settings: [within],
});
const messages = { en: { 'principle.name': 'Promises', 'in-time.name': 'In time', 'in-time.sentence': '{value} of promises were kept soon.' } };
const contributes = toContributes(plugin({ principle: 'promises', checks: [inTime], messages }), 'plugin.js');

test('a branch counts by its own setting, which the scorecard, the recipe, the comparison of runs and the history tell', async () => {
  const folder = await makeImported();
  const files = organisationFolder(folder);
  const organisation = await openOrganisation(folder);
  onTestFinished(() => organisation.close());
  await organisation.administration('eva').install({ spec: writeFiles(temporaryFolder(), strangersFiles({ contributes })) });
  await organisation.setPluginEnabled(id, true, 'eva');
  const score = async () => {
    const document = await organisation.scorecardOfRun(await organisation.score(follow));
    expect(Check(Scorecard, document)).toBe(true);
    const found = document?.principles.flatMap(({ checks }) => checks).find((each) => each.id === 'promises.in-time');
    const unit = (name?: string) => found?.units.find((each) => each.period === '2026-10' && each.unit['orgUnit'] === name);
    return { run: document?.run.id ?? '', whole: found?.k, brno: unit('brno'), praha: unit('praha') };
  };

  const before = await score();
  expect([before.whole, before.brno?.k, before.praha?.k, before.brno?.settings]).toEqual([80, 20, 60, undefined]);

  const text = readFileSync(files.settings, 'utf8').replace('"settings": {}', '"settings": {\n    // Brno has two days more, by decision 7.\n    "promises.within": { "orgUnits": { "brno": 345600 } }\n  }');
  writeFileSync(files.settings, text);
  const after = await score();
  expect([after.whole, after.brno?.k, after.praha?.k]).toEqual([120, 60, 60]);
  expect(after.brno?.settings).toEqual([{ id: 'within', value: 345_600, setBy: { level: 'orgUnit', orgUnit: 'brno' } }]);
  expect(after.praha?.settings).toBeUndefined();
  expect((await organisation.plan('promises.in-time')).scans).toHaveLength(1);

  const explanation = await organisation.explain('promises.in-time');
  expect(Check(Explanation, explanation)).toBe(true);
  expect(explanation.settings).toEqual([{ id: 'within', name: 'within', value: 86_400, words: expect.any(String), doc: 'How soon a promise is to be kept.', units: [{ orgUnit: 'brno', name: 'Brno', value: 345_600, words: expect.any(String) }] }]);
  expect(explanation.sql).toContain('CASE WHEN');

  const { parts, checks } = await organisation.compare(before.run, after.run);
  expect(checks).toMatchObject([{ id: 'promises.in-time', causes: ['standards'] }]);
  expect(parts).toMatchObject({ data: 0, plugins: 0 });

  // The program edits the file too, and leaves what people wrote where it is.
  await organisation.setPluginEnabled('touchstone.engagement', false, 'eva');
  expect(readFileSync(files.settings, 'utf8')).toContain('// Brno has two days more, by decision 7.');
  expect(readFileSync(files.settingsSchema, 'utf8')).toContain('promises.within');
  const state = await openStateDatabase(files.state);
  onTestFinished(() => state.close());
  const history = (await state.settings.list({ limit: 9 })).map(({ actor, text: said }) => [actor, said.includes('345600')]);
  expect(history).toEqual([['eva', true], ['local-owner', true], ['eva', false], ['local-owner', false]]);
});
