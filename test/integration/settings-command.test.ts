import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { SettingsChange, SettingState } from '@touchstone/sdk/contract';
import { expect, onTestFinished, test } from 'vitest';

import { parseSettings } from '../../core/src/host/index.js';
import { openOrganisation } from '../../core/src/services.js';
import { printed, start, touchstone } from './cli.testing.js';
import { makeImported } from './small-organisation.testing.js';

const text = (org: string): string => readFileSync(path.join(org, 'touchstone.json'), 'utf8');

const numbersOf = (settings: readonly SettingState[]) => settings.filter(({ type, default: proposed }) => (type === 'number' || type === 'duration') && typeof proposed === 'number' && proposed > 0);

/** A small organisation whose settings have a comment, and a key that may differ by unit and one that may not. */
async function open() {
  const org = await makeImported();
  const file = path.join(org, 'touchstone.json');
  writeFileSync(file, text(org).replace('{', '{\n  // Ours: ask Eva before you change it.'));
  const organisation = await openOrganisation(org);
  onTestFinished(() => organisation.close());
  const settings = organisation.settingsBy('eva');
  const numbers = numbersOf(await settings.list());
  const layered = numbers.find(({ mayDiffer }) => mayDiffer);
  const single = numbers.find(({ mayDiffer }) => !mayDiffer);
  if (!layered || !single) {
    throw new Error('The built-in plugins have no such settings.');
  }
  return { org, settings, layered, single };
}

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    return JSON.stringify(await work);
  } catch (error) {
    return `${(error as { code?: string }).code}: ${(error as Error).message}`;
  }
};

test('sets a value by layer, says whose word holds, keeps comments, and takes it back without a trace', async () => {
  const { org, settings, layered } = await open();
  const { key, default: proposed } = layered;
  const before = parseSettings(text(org), org).settings;
  const value = Number(proposed) * 2;

  expect(await settings.set(key, value)).toMatchObject({ value, from: 'organisation', default: proposed });
  expect(await settings.set(key, value + 1, 'brno')).toMatchObject({ value: value + 1, from: 'orgUnit', orgUnit: 'brno', organisation: value });
  const of = async (unit?: string): Promise<SettingState | undefined> => (await settings.list(unit)).find((each) => each.key === key);
  expect([(await of())?.value, (await of('praha'))?.value, (await of('brno'))?.value]).toEqual([value, value, value + 1]);
  expect(text(org)).toContain('// Ours: ask Eva before you change it.');

  expect(await settings.unset(key)).toMatchObject({ value: proposed, from: 'default', orgUnits: { brno: value + 1 } });
  expect(await settings.unset(key, 'brno')).toMatchObject({ value: proposed, from: 'default', orgUnits: {} });
  expect(await settings.unset(key)).toMatchObject({ from: 'default' });
  expect(parseSettings(text(org), org).settings).toEqual(before);
});

test('refuses what its setting has no use for, and leaves the file as it was', async () => {
  const { org, settings, layered, single } = await open();
  const before = text(org);

  expect(await codeOf(settings.set('no.such', 1))).toMatch(/^SETTING_UNKNOWN: /);
  expect(await codeOf(settings.set(layered.key, 'much'))).toMatch(/^SETTING_INVALID: .*must be a number/);
  expect(await codeOf(settings.set(layered.key, 1, 'nowhere'))).toMatch(/^SETTING_INVALID: .*is no org unit of the data; there is .*brno/);
  expect(await codeOf(settings.set(single.key, 1, 'brno'))).toMatch(/^SETTING_INVALID: .*cannot differ by unit/);
  expect(await codeOf(settings.set('timezone', 'Mars/Base'))).toMatch(/^ORGANISATION_INVALID: .*must be an IANA time zone/);
  expect(await codeOf(settings.unset('name'))).toMatch(/^ORGANISATION_INVALID: /);
  expect(text(org)).toBe(before);
});

test('the command does it too, also through a server, and the history says who changed what', async () => {
  const org = await makeImported();
  const { child } = start(['serve', '--org', org, '--port', '0']);
  await printed(child, /served at/);
  const answer = async <T>(...args: readonly string[]): Promise<T> => JSON.parse((await touchstone(['settings', ...args, '--org', org, '--json'])).stdout) as T;
  const [{ key, default: proposed } = { key: '', default: 0 }] = numbersOf(await answer<SettingState[]>('get'));

  expect(await answer<SettingState>('set', key, String(Number(proposed) * 3))).toMatchObject({ key, value: Number(proposed) * 3, from: 'organisation' });
  expect(await answer<SettingState>('get', key, '--unit', 'brno')).toMatchObject({ value: Number(proposed) * 3, from: 'organisation' });
  const [latest] = await answer<SettingsChange[]>('history');
  expect(latest).toMatchObject({ actor: 'local-owner', changes: [{ path: `/settings/${key}`, after: Number(proposed) * 3 }] });
  const refused = await touchstone(['settings', 'set', key, 'much', '--org', org, '--json']);
  expect([refused.exitCode, JSON.parse(refused.stderr)]).toMatchObject([2, { error: { code: 'SETTING_INVALID' } }]);
});
