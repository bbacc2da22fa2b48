import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { check, duration, hours, plugin, setting, share } from '@touchstone/sdk';
import { commitment } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../host.testing.js';
import { createValidator } from '../validate.js';
import { settingsSchema, writeSettingsSchema } from './settings-schema.js';

const grace = setting.duration('grace', { default: hours(1), doc: 'Time to spare.' });
const contribution = plugin({
  principle: 'follow-up',
  checks: [
    check({
      id: 'kept',
      question: 'Do we keep our promises?',
      measure: share({ of: commitment, meeting: duration(commitment.dueAt, commitment.doneAt).atMost(grace) }),
      standard: { target: 0.9, floor: 0.5, better: 'higher', provenance: 'house' },
      settings: [grace],
    }),
  ],
  settings: [{ id: 'url', doc: 'Where it reads.', type: 'text', default: '', scope: 'unit' }],
  messages: { en: { 'kept.name': 'Kept', 'kept.sentence': '{value}' } },
});
const plugins = [
  { id: 'acme.follow-up', builtIn: false, contribution },
  { id: 'acme.broken', builtIn: false, contribution: undefined },
];
const problemOf = (settings: object) => createValidator(() => settingsSchema(plugins))({ id: 'firm', name: 'Firm', ...settings })?.path;

test('takes the names and the values that plugins know, and no others', () => {
  const known = { 'follow-up.grace': { value: 60, orgUnits: { brno: 90 } }, 'follow-up.url': { value: 'a', orgUnits: { brno: 'b' } } };

  expect([
    problemOf({ settings: known, standards: { 'follow-up.kept': { target: 0.8 } }, weights: { 'follow-up': 2, 'follow-up.kept': 1 }, plugins: { 'acme.broken': { enabled: false } } }),
    problemOf({ settings: { 'follow-up.grase': 60 } }),
    problemOf({ settings: { 'follow-up.grace': 'soon' } }) === undefined,
    problemOf({ standards: { 'follow-up.kept': { goal: 1 } } }),
    problemOf({ standards: { 'follow-up.lost': {} } }),
    problemOf({ plugins: { 'acme.none': { enabled: true } } }),
  ]).toEqual([undefined, '/settings/follow-up.grase', false, '/standards/follow-up.kept/goal', '/standards/follow-up.lost', '/plugins/acme.none']);
});

test('tells an editor what a name means and what its plugin proposes', () => {
  const { properties } = settingsSchema(plugins) as unknown as { properties: Record<string, { properties: Record<string, object> }> };

  expect([properties['settings']?.properties['follow-up.grace'], properties['standards']?.properties['follow-up.kept']]).toMatchObject([
    { description: 'Time to spare. In seconds.', default: 3600, anyOf: [{ type: 'number' }, { properties: { value: { type: 'number' }, orgUnits: { additionalProperties: { type: 'number' } } } }] },
    { description: 'Do we keep our promises? Proposed: target 0.9, floor 0.5.' },
  ]);
});

test('is written beside the settings when it has come to say something else', () => {
  const file = path.join(temporaryFolder(), '.touchstone/settings.schema.json');
  writeSettingsSchema(file, plugins);
  const before = statSync(file).ino;

  writeSettingsSchema(file, plugins);
  expect(statSync(file).ino).toBe(before);
  writeSettingsSchema(file, []);
  expect(readFileSync(file, 'utf8')).not.toContain('follow-up');
});

test('is written out anew only for other plugins, versions or contents', () => {
  const file = path.join(temporaryFolder(), 'settings.schema.json');
  const installed = [{ id: 'acme.follow-up', builtIn: false, contribution, version: '1.0.0', folder: '/plugins/acme.follow-up/1.0.0-abc' }];
  const written = (given: Parameters<typeof writeSettingsSchema>[1]) => {
    writeSettingsSchema(file, given);
    return statSync(file).ino;
  };
  const first = written(installed);

  expect(written(installed)).toBe(first);
  expect(readFileSync(file, 'utf8')).toContain('follow-up.grace');
  const other = written(installed.map((each) => ({ ...each, folder: '/plugins/acme.follow-up/1.0.0-def' })));
  expect(other).not.toBe(first);
  expect(written([])).not.toBe(other);
});
