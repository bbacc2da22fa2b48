import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { PluginPreview, type Scorecard } from '@touchstone/sdk/contract';
import { Check } from 'typebox/value';
import { expect, onTestFinished, test } from 'vitest';

import { organisationFolder } from '../../core/src/host/index.js';
import { type LocalOrganisation, openOrganisation } from '../../core/src/services.js';
import { openStateDatabase } from '../../core/src/store/index.js';
import { check, house, percent, plugin, share } from '../../sdk/src/index.js';
import { commitment } from '../../sdk/src/model/index.js';
import { toContributes } from '../../sdk/src/pack/contributes.js';
import { temporaryFolder, touchstone } from './cli.testing.js';
import { strangersCheck, strangersFiles, type StrangersPlugin, writeFiles } from './plugin.testing.js';
import { makeImported } from './small-organisation.testing.js';

const follow = { report: () => {}, signal: new AbortController().signal };
const id = 'stranger.promises';
const write = (options?: StrangersPlugin): string => writeFiles(temporaryFolder(), strangersFiles(options));
const messages = { en: { 'principle.name': 'Promises', 'in-time.name': 'In time', 'in-time.sentence': '{value} of promises were kept in time.' } };

/** Another version of the stranger's plugin: any promise that was ever kept counts. */
const milder = (version = '1.1.0', changes: Partial<Parameters<typeof check>[0]> = {}): StrangersPlugin => {
  const measure = share({ of: commitment, meeting: commitment.doneAt.isKnown(), period: commitment.dueAt });
  const standard = { target: percent(95), floor: percent(80), better: 'higher', provenance: house } as const;
  const ever = check({ id: 'in-time', question: 'Do we keep our promises at all?', measure, by: ['orgUnit'], standard, ...changes });
  return { version, contributes: toContributes(plugin({ principle: 'promises', checks: [ever], messages }), 'plugin.js') };
};

async function open(): Promise<{ folder: string; organisation: LocalOrganisation }> {
  const folder = await makeImported();
  const organisation = await openOrganisation(folder);
  onTestFinished(() => organisation.close());
  return { folder, organisation };
}

async function stateOf(folder: string): Promise<unknown> {
  const state = await openStateDatabase(organisationFolder(folder).state);
  try {
    const run = await state.runs.latest();
    return [run, run && (await state.runs.facts(run.id)), await state.runs.list({ limit: 50 }), await state.findings.list(), await state.settings.list({ limit: 50 }), (await state.audit.list({ limit: 100 })).length];
  } finally {
    await state.close();
  }
}

const sum = (parts: PluginPreview['comparison']['parts']): number => Object.values(parts ?? {}).reduce((total, part) => total + part, 0);
const score = async (organisation: LocalOrganisation): Promise<Scorecard | undefined> => organisation.scorecardOfRun(await organisation.score(follow));

test('a new version beside the published score changes nothing of it, and what it would change is split exactly', async () => {
  const { folder, organisation } = await open();
  const eva = organisation.administration('eva');
  await eva.install({ spec: write() });
  await organisation.setPluginEnabled(id, true, 'eva');
  const published = await score(organisation);
  const before = await stateOf(folder);

  const preview = await organisation.previewPlugin({ spec: write(milder()) }, follow);

  expect(Check(PluginPreview, preview)).toBe(true);
  expect(preview).toMatchObject({ plugin: id, version: '1.1.0', previous: '1.0.0', baseline: 'published', error: null });
  expect(await stateOf(folder)).toEqual(before);
  expect(await organisation.scorecard()).toEqual(published);
  expect((await organisation.plugins()).find((each) => each.id === id)).toMatchObject({ version: '1.0.0', held: null });
  expect(readdirSync(organisationFolder(folder).temporary).filter((name) => name.startsWith('preview-'))).toEqual([]);

  const { comparison, findings, checks, cost } = preview;
  expect(comparison.from.id).toBe(published?.run.id);
  expect(comparison.change).toBeGreaterThan(0);
  expect(Math.abs(sum(comparison.parts) - (comparison.change ?? NaN))).toBeLessThan(1e-9);
  expect(comparison.parts).toMatchObject({ data: 0, coverage: 0, standards: 0, weights: 0 });
  expect(comparison.plugins).toMatchObject([{ id, from: { version: '1.0.0' }, to: { version: '1.1.0' } }]);
  expect(comparison.checks).toMatchObject([{ id: 'promises.in-time', causes: ['plugins'], to: { value: 1 } }]);
  expect(findings.appearing).toEqual([]);
  expect(findings.going).toMatchObject([{ check: 'promises.in-time', sentence: expect.stringContaining('kept in time') }]);
  expect(checks).toEqual([{ id: 'promises.in-time', question: 'Do we keep our promises at all?', verdict: 'meets', missing: [], problem: null }]);
  expect(cost.measuringMs).toBeGreaterThan(0);
  expect(cost).toMatchObject({ calls: 0, sandboxMs: 0 });

  // What was told is what comes of it, and only once it was accepted.
  expect(await eva.install({ spec: write(milder()) })).toMatchObject({ outcome: 'held', version: '1.0.0', waiting: '1.1.0', capabilities: [] });
  expect((await score(organisation))?.overall).toEqual(published?.overall);
  expect((await organisation.previewPlugin({ spec: id }, follow)).comparison.to.score).toBe(comparison.to.score);
  expect(await eva.consent(id, 'Seen in a preview.')).toMatchObject({ outcome: 'updated', version: '1.1.0' });
  expect((await score(organisation))?.overall.score).toBe(comparison.to.score);
});

test('another version waits only where it measures otherwise, and the plugin takes part', async () => {
  const { organisation } = await open();
  const eva = organisation.administration('eva');
  await eva.install({ spec: write() });
  expect(await eva.install({ spec: write(milder('1.1.0')) })).toMatchObject({ outcome: 'updated' });
  await organisation.setPluginEnabled(id, true, 'eva');

  expect(await eva.install({ spec: write(milder('1.2.0', { question: 'Do we keep them?' })) })).toMatchObject({ outcome: 'updated', version: '1.2.0' });
  expect(await eva.install({ spec: write(milder('1.3.0', { minimum: 5 })) })).toMatchObject({ outcome: 'held', waiting: '1.3.0' });
  expect(await eva.install({ spec: write(milder('1.3.0', { minimum: 5 })), accept: true })).toMatchObject({ outcome: 'updated', version: '1.3.0' });
});

test('a plugin that is off, one that nobody installed, and an earlier version can be looked at, and refused ones cannot', async () => {
  const { folder, organisation } = await open();
  const before = await score(organisation);

  const stranger = await organisation.previewPlugin({ spec: write() }, follow);
  expect(stranger).toMatchObject({ plugin: id, previous: null, comparison: { plugins: [{ id, from: null }], checks: [{ id: 'promises.in-time', from: null }] } });
  expect(existsSync(path.join(organisationFolder(folder).plugins, id))).toBe(false);

  await organisation.administration('eva').install({ spec: write(milder()) });
  expect((await organisation.previewPlugin({ spec: id }, follow)).comparison.checks).toMatchObject([{ id: 'promises.in-time', to: { value: 1 } }]);
  await organisation.administration('eva').install({ spec: write({ version: '1.2.0' }) });
  expect((await organisation.previewPlugin({ spec: `${id}@1.1.0` }, follow)).version).toBe('1.1.0');
  expect((await organisation.scorecard())?.overall).toEqual(before?.overall);

  await expect(organisation.previewPlugin({ spec: write({ manifest: { touchstone: { id: 'touchstone.follow-up', contributes: 'dist/contributes.json' } } }) }, follow)).rejects.toMatchObject({ code: 'PLUGIN_ID_TAKEN' });
  const words = { en: { 'principle.name': 'Ours', 'promise-kept.name': 'Kept', 'promise-kept.sentence': '{value} were kept.' } };
  const taken = toContributes(plugin({ principle: 'follow-up', checks: [{ ...strangersCheck, id: 'promise-kept' }], messages: words }), 'plugin.js');
  await expect(organisation.previewPlugin({ spec: write({ contributes: taken }) }, follow)).rejects.toMatchObject({ code: 'CHECK_DUPLICATE' });
});

test('code of a plugin that fails in a preview is told, costs no other check anything, and is no strike against what is installed', async () => {
  const { organisation } = await open();
  await score(organisation);
  const before = await organisation.runningPlugins();
  const derived = check({ ...strangersCheck, by: ['orgUnit'], derive: () => [] } as never);
  const touchstonePart = { id, contributes: 'dist/contributes.json', entry: 'dist/plugin.js' };
  const contributes = toContributes(plugin({ principle: 'promises', checks: [derived], messages }), 'plugin.js');
  const preview = await organisation.previewPlugin(
    { spec: write({ contributes, manifest: { touchstone: touchstonePart }, files: { 'dist/plugin.js': 'export const derive = { "in-time": () => { throw new Error("No idea."); } };' } }) },
    follow,
  );

  expect(preview).toMatchObject({ checks: [{ verdict: 'not-measured', problem: { code: 'PLUGIN_CODE_FAILED' } }], error: { code: 'PLUGIN_CODE_FAILED' } });
  expect(preview.cost.calls).toBe(1);
  expect(await organisation.runningPlugins()).toEqual(before);
  expect(preview.comparison.checks.map((each) => each.id)).toEqual(['promises.in-time']);
});

test('is asked by a command, with or without a scorecard to stand beside', async () => {
  const folder = await makeImported();
  const spec = write();

  const first = await touchstone(['plugin', 'preview', spec, '--org', folder]);
  expect(first).toMatchObject({ exitCode: 0, stderr: '' });
  expect(first.stdout).toContain('made for this');
  expect(first.stdout).toMatch(/^ {2}promises\.in-time {2}misses[^]*Cost: measuring \d+ ms/m);
  expect((await touchstone(['compare', '--list', '--org', folder, '--json'])).stdout.trim()).toBe('[]');

  await touchstone(['score', '--org', folder]);
  const second = await touchstone(['plugin', 'preview', spec, '--org', folder, '--json']);
  expect(Check(PluginPreview, JSON.parse(second.stdout))).toBe(true);
  writeFileSync(path.join(spec, 'package.json'), '{}');
  const refused = await touchstone(['plugin', 'preview', spec, '--org', folder, '--json']);
  expect([refused.exitCode, JSON.parse(refused.stderr)]).toMatchObject([2, { error: { code: 'MANIFEST_INVALID' } }]);
});
