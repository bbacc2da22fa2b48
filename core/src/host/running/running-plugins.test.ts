import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { openStateDatabase } from '../../store/index.js';
import { ask, begun, pass, setUpRunning } from './running.testing.js';

const well = 'export const derive = { c: () => "well" };';
const failing = 'export const derive = { c: () => { throw new Error("no data\\u0007 at all"); } };';
const endless = 'export const derive = { c() { for (;;); } };';
const minutes = 60_000;

test('starts nothing until something is asked, and tells what it cost then', async () => {
  const { running } = setUpRunning({ well, failing });
  const [before] = running.list();

  expect(before).toMatchObject({ plugin: 'acme.failing', state: 'idle', calls: 0, activatedAt: null, cpuMsPer1000: null, memoryBytes: 0, lastError: null });

  const run = running.startRun();
  expect([await ask(run, 'well'), await ask(run, 'failing')]).toEqual(['well', 'PLUGIN_CODE_FAILED']);

  const [failed, done] = running.list();
  expect(done).toMatchObject({ plugin: 'acme.well', version: '1.2.0', engine: 'quickjs', state: 'active', calls: 1, failures: 0, strikes: 0, lastError: null });
  expect(done?.activatedAt).toBe(new Date(begun).toISOString());
  expect([done?.activationMs, done?.memoryBytes].every((each) => Number(each) > 0)).toBe(true);
  expect(done?.cpuMsPer1000).toBeCloseTo((done?.cpuMs ?? 0) * 10);
  expect(failed).toMatchObject({
    state: 'active',
    failures: 1,
    lastError: { code: 'PLUGIN_CODE_FAILED', detail: 'The code of plugin "acme.failing" failed at "failing.c": Error: no data  at all.' },
  });
});

test('lets a plugin rest that fails three times, tries it once, and lets it rest longer', async () => {
  const { running, events } = setUpRunning({ failing, well });
  const run = running.startRun();
  const asked = [await ask(run, 'failing'), await ask(run, 'failing'), await ask(run, 'failing'), await ask(run, 'failing')];

  expect(asked).toEqual(['PLUGIN_CODE_FAILED', 'PLUGIN_CODE_FAILED', 'PLUGIN_CODE_FAILED', 'PLUGIN_RESTING']);
  expect(running.list()[0]).toMatchObject({ state: 'resting', calls: 3, restsUntil: expect.stringMatching(/^2026-10-31T12:00:0[0-9]/) });
  expect(await ask(run, 'well')).toBe('well');

  pass(6 * minutes);
  expect([await ask(run, 'failing'), await ask(run, 'failing')]).toEqual(['PLUGIN_CODE_FAILED', 'PLUGIN_RESTING']);
  expect(events.flatMap(({ plugin, type }) => (plugin === 'acme.failing' && type.includes('open') ? [type] : []))).toEqual(['open', 'half-open', 'open']);
});

test('goes on as ever once a plugin has answered again', async () => {
  const { running, root, events } = setUpRunning({ mended: failing });
  const run = running.startRun();
  for (let index = 0; index < 3; index += 1) {
    await ask(run, 'mended');
  }
  writeFileSync(path.join(root, 'mended/dist/code.js'), well);
  pass(6 * minutes);

  expect([await ask(run, 'mended'), await ask(run, 'mended')]).toEqual(['well', 'well']);
  expect(running.list()[0]?.state).toBe('active');
  expect(events.at(-1)?.type).toBe('called');
});

test('brings a plugin that takes too much three times in five minutes into quarantine, until it is released', async () => {
  const { running, root, open, events } = setUpRunning({ endless, well }, { callMs: 60 });
  const run = running.startRun();
  expect([await ask(run, 'endless'), await ask(run, 'endless'), await ask(run, 'endless')]).toEqual(Array(3).fill('PLUGIN_CODE_OVERRAN'));

  expect(await ask(run, 'endless')).toBe('PLUGIN_QUARANTINED');
  pass(60 * minutes);
  expect(await ask(open().startRun(), 'endless')).toBe('PLUGIN_QUARANTINED');
  expect(running.list()[0]).toMatchObject({ state: 'quarantined', quarantinedAt: new Date(begun).toISOString() });
  expect(await ask(run, 'well')).toBe('well');

  writeFileSync(path.join(root, 'endless/dist/code.js'), well);
  running.release('acme.endless');

  expect(await ask(run, 'endless')).toBe('well');
  expect(await ask(open().startRun(), 'endless')).toBe('well');
  expect(events.map(({ type }) => type).filter((type) => type === 'quarantined' || type === 'released')).toEqual(['quarantined', 'released']);
});

test('forgets strikes that are older than five minutes', async () => {
  const { running } = setUpRunning({ endless }, { callMs: 60 });
  const run = running.startRun();
  await ask(run, 'endless');
  await ask(run, 'endless');
  expect(running.list()[0]?.strikes).toBe(2);

  pass(6 * minutes);

  expect(await ask(run, 'endless')).toBe('PLUGIN_CODE_OVERRAN');
  expect(running.list()[0]).toMatchObject({ strikes: 1, quarantinedAt: null });
});

test('gives a plugin only so much time in one run, and as much again in the next', async () => {
  const busy = 'export const derive = { c() { let sum = 0; for (let i = 0; i < 2e5; i += 1) sum += i; return sum; } };';
  const { running } = setUpRunning({ busy, well }, { runMs: 1 });
  const run = running.startRun();

  expect([await ask(run, 'busy'), await ask(run, 'busy')]).toContain('PLUGIN_CODE_OVERRAN');
  expect(await ask(run, 'busy')).toBe('PLUGIN_CODE_OVERRAN');
  expect(running.list()[0]?.lastError?.detail).toMatch(/used up|interrupted/);
});

test('takes no fault of the host for one of the plugin', async () => {
  const { running } = setUpRunning({ well });
  const unusable = await ask(running.startRun(), 'well', {
    read: () => {
      throw new Error('a fault of ours');
    },
  }).catch((error: unknown) => String(error));

  expect(unusable).toBe('Error: a fault of ours');
  expect(running.list()[0]?.lastError).toBeNull();
});

test('says what is wrong with code that cannot be read', async () => {
  const { running, root, plugins } = setUpRunning({ gone: well, outside: well, large: well });
  rmSync(path.join(root, 'gone/dist/code.js'));
  rmSync(path.join(root, 'outside/dist/code.js'));
  writeFileSync(path.join(root, 'secret.js'), well);
  symlinkSync(path.join(root, 'secret.js'), path.join(root, 'outside/dist/code.js'));
  writeFileSync(path.join(root, 'large/dist/code.js'), `${well}//${'x'.repeat(2 * 1024 * 1024)}`);
  const run = running.startRun();

  expect([await ask(run, 'gone'), await ask(run, 'outside'), await ask(run, 'large')]).toEqual(Array(3).fill('PLUGIN_CODE_MISSING'));
  expect(running.list().map(({ lastError }) => /: dist\/code.js (.*)\.$/.exec(lastError?.detail ?? '')?.[1])).toEqual([
    'cannot be read',
    'is larger than 2 MiB',
    'lies outside its folder',
  ]);
  expect(plugins.list().every(({ problem }) => problem === undefined)).toBe(true);
});

test('survives a file of strikes that other hands spoilt', async () => {
  const { running, root, open } = setUpRunning({ endless }, { callMs: 60 });
  await ask(running.startRun(), 'endless');
  const file = path.join(root, 'quarantine.json');
  expect(existsSync(file)).toBe(true);
  writeFileSync(file, '{"acme.endless":{"strikes":"many","quarantine":7},"__proto__":{"strikes":[1]}}');

  expect(open().list()[0]).toMatchObject({ state: 'idle', strikes: 0, quarantinedAt: null });
});

test('keeps what it saw for later processes, and lets a plugin rest on that was resting', async () => {
  const { open, running: other } = setUpRunning({ failing, well });
  const state = await openStateDatabase(':memory:');
  onTestFinished(() => state.close());
  const opened = async () => open({ records: await state.running.list(), save: (records) => state.running.save(records) });
  const first = await opened();
  const run = first.startRun();
  for (const name of ['well', 'failing', 'failing', 'failing']) {
    await ask(run, name);
  }
  const seen = first.list();
  await first.close();

  const second = await opened();
  expect(second.list()).toEqual(seen.map((each) => ({ ...each, state: each.plugin === 'acme.failing' ? 'resting' : 'idle' })));
  expect(seen.map(({ calls, failures, memoryBytes, lastError }) => [calls, failures, memoryBytes > 0, lastError?.code])).toEqual([
    [3, 3, true, 'PLUGIN_CODE_FAILED'],
    [1, 0, true, undefined],
  ]);
  expect([await ask(second.startRun(), 'failing'), await ask(second.startRun(), 'well')]).toEqual(['PLUGIN_RESTING', 'well']);
  second.release('acme.failing');
  expect(await ask(second.startRun(), 'failing')).toBe('PLUGIN_CODE_FAILED');
  await second.close();

  expect((await state.running.list()).map(({ plugin, calls }) => [plugin, calls])).toEqual([['acme.failing', 4], ['acme.well', 2]]);
  expect(other.list().map(({ calls }) => calls)).toEqual([0, 0]);
});

test('counts another version of a plugin from nothing', async () => {
  const { open } = setUpRunning({ well });
  const earlier = { plugin: 'acme.well', version: '1.1.0', activatedAt: null, activationMs: null, calls: 9, failures: 9, cpuMs: 9, statistics: 9, memoryBytes: 9, restsUntil: '2026-12-31T00:00:00Z', lastError: null, lastNotification: null };

  const running = open({ records: [earlier], save: () => Promise.resolve() });

  expect(running.list()[0]).toMatchObject({ version: '1.2.0', state: 'idle', calls: 0, restsUntil: null });
  expect(await ask(running.startRun(), 'well')).toBe('well');
});

test('takes the machine of a plugin away, and makes another when it is asked again', async () => {
  const { running, events } = setUpRunning({ well });
  await running.stop('acme.well');
  const run = running.startRun();
  await ask(run, 'well');

  await running.stop('acme.well');

  expect(running.list()[0]?.state).toBe('idle');
  expect(await ask(run, 'well')).toBe('well');
  expect(events.map(({ type }) => type).filter((type) => type === 'loaded' || type === 'dropped')).toEqual(['loaded', 'dropped', 'loaded']);
  await expect(running.stop('acme.nobody')).rejects.toMatchObject({ code: 'PLUGIN_UNKNOWN' });
});
