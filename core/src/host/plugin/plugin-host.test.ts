import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { check, exists, mean, plugin, share } from '@touchstone/sdk';
import { commitment, message } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { DefaultCheckRegistry } from '../contributions/check-registry.js';
import { checksPoint } from '../contributions/checks.contribution.js';
import type { ContributionPoint } from '../contributions/contribution-point.js';
import { DefaultMessageRegistry } from '../contributions/message-registry.js';
import { messagesPoint } from '../contributions/messages.contribution.js';
import { anyContribution, temporaryFolder, writePlugin } from '../host.testing.js';
import { DefaultPluginHost } from './plugin-host.js';

function setUp(...folders: readonly string[]) {
  const checks = new DefaultCheckRegistry();
  const messages = new DefaultMessageRegistry();
  const points = [checksPoint(checks), messagesPoint(messages)] as ContributionPoint[];
  const host = new DefaultPluginHost(points, folders.map((folder) => ({ folder, builtIn: true })));
  host.apply({ plugins: {} });
  return { host, checks, messages, checkIds: () => checks.list().map(({ id }) => id) };
}

const problemOf = (folder: string) => setUp(folder).host.list()[0]?.problem;

test('registers the checks and texts of enabled plugins under their full ids', () => {
  const root = temporaryFolder();
  const { host, checkIds, messages } = setUp(
    writePlugin(root, anyContribution('follow-up', 'promise-kept', 'contacted')),
    writePlugin(root, anyContribution('channels', 'uptime')),
  );

  expect(checkIds()).toEqual(['channels.uptime', 'follow-up.contacted', 'follow-up.promise-kept']);
  expect(host.list().map(({ id, version, enabled, problem }) => ({ id, version, enabled, problem }))).toEqual([
    { id: 'acme.channels', version: '1.2.0', enabled: true, problem: undefined },
    { id: 'acme.follow-up', version: '1.2.0', enabled: true, problem: undefined },
  ]);
  expect(messages.text('channels', 'uptime.name', 'cs')).toBe('uptime');
});

test('turns plugins off and on again', () => {
  const { host, checkIds } = setUp(writePlugin(temporaryFolder(), anyContribution('follow-up', 'promise-kept')));

  host.apply({ plugins: { 'acme.follow-up': { enabled: false } } });
  expect(checkIds()).toEqual([]);
  expect(host.get('acme.follow-up').enabled).toBe(false);

  host.apply({ plugins: {} });
  expect(checkIds()).toEqual(['follow-up.promise-kept']);
});

test('keeps a plugin off that is not built in, until it is enabled', () => {
  const checks = new DefaultCheckRegistry();
  const folder = writePlugin(temporaryFolder(), { schemaVersion: 1, principle: 'x', checks: [] });
  const host = new DefaultPluginHost([checksPoint(checks)] as ContributionPoint[], [{ folder, builtIn: false }]);

  host.apply({ plugins: {} });
  expect(host.get('acme.x').enabled).toBe(false);
  host.apply({ plugins: { 'acme.x': { enabled: true } } });
  expect(host.get('acme.x')).toMatchObject({ enabled: true, problem: undefined });
});

test('keeps all of a plugin out when one of its checks is taken, and everything else in', () => {
  const root = temporaryFolder();
  const second = { folder: 'second', touchstone: { id: 'acme.second', contributes: 'dist/contributes.json' } };
  const { host, checkIds } = setUp(
    writePlugin(root, anyContribution('follow-up', 'promise-kept')),
    writePlugin(root, anyContribution('follow-up', 'confirmed', 'promise-kept'), second),
  );

  expect(checkIds()).toEqual(['follow-up.promise-kept']);
  expect(host.get('acme.second').problem).toMatchObject({ code: 'CHECK_DUPLICATE', message: expect.stringContaining('acme.follow-up') });

  host.apply({ plugins: { 'acme.follow-up': { enabled: false } } });
  expect(checkIds()).toEqual(['follow-up.confirmed', 'follow-up.promise-kept']);
  expect(host.get('acme.second').problem).toBeUndefined();
});

test('refuses the second of two plugins with one id', () => {
  const root = temporaryFolder();
  const impostor = { folder: 'impostor', touchstone: { id: 'acme.follow-up', contributes: 'dist/contributes.json' } };
  const { host, checkIds } = setUp(
    writePlugin(root, anyContribution('follow-up', 'promise-kept')),
    writePlugin(root, anyContribution('other', 'thing'), impostor),
  );

  expect(checkIds()).toEqual(['follow-up.promise-kept']);
  expect(host.list().map(({ problem }) => problem?.code)).toEqual([undefined, 'PLUGIN_DUPLICATE']);
});

test('runs no code of a plugin', () => {
  const folder = writePlugin(temporaryFolder(), anyContribution('follow-up', 'promise-kept'), {
    touchstone: { id: 'acme.follow-up', contributes: 'dist/contributes.json', entry: 'dist/plugin.js' },
  });
  writeFileSync(path.join(folder, 'dist/plugin.js'), 'globalThis.ran = true; throw new Error("ran");');

  expect(setUp(folder).checkIds()).toEqual(['follow-up.promise-kept']);
  expect(globalThis).not.toHaveProperty('ran');
});

test.each([
  ['an API newer than this one', { engines: { touchstone: '^2.0.0' } }, 'PLUGIN_INCOMPATIBLE', 'wants Touchstone ^2.0.0; this is 1.0.0'],
  ['a range that is none', { engines: { touchstone: 'latest please' } }, 'MANIFEST_INVALID', '/engines/touchstone'],
  ['a version that is none', { version: 'one' }, 'MANIFEST_INVALID', '/version'],
  ['no part for the host', { touchstone: undefined }, 'MANIFEST_INVALID', "required property 'touchstone'"],
  ['a key that is not known', { touchstone: { id: 'a.b', contributes: 'x.json', main: 'y' } }, 'MANIFEST_INVALID', '/touchstone/main: is not known'],
  ['an id that is a path', { touchstone: { id: '../evil', contributes: 'x.json' } }, 'MANIFEST_INVALID', '/touchstone/id'],
  ['contributions outside its folder', { touchstone: { id: 'a.b', contributes: '../x.json' } }, 'MANIFEST_INVALID', '/touchstone/contributes'],
  ['contributions that are not there', { touchstone: { id: 'a.b', contributes: 'x.json' } }, 'CONTRIBUTION_INVALID', 'cannot be read'],
])('names the problem of a plugin with %s', (_, manifest, code, text) => {
  const problem = problemOf(writePlugin(temporaryFolder(), anyContribution('follow-up', 'promise-kept'), manifest));

  expect(problem).toMatchObject({ code, message: expect.stringContaining(text) });
});

test.each([
  ['a contribution the host does not know', { panels: [] }, '/panels is not known here'],
  ['a measure of no known kind', { checks: [{ ...anyContribution('x', 'a').checks[0], measure: { kind: 'opaque' } }] }, '/checks/0/measure/kind must not be "opaque"'],
  ['no English', { messages: { cs: {} } }, "/messages must have required property 'en'"],
  ['another schema version', { schemaVersion: 2 }, '/schemaVersion must be 1'],
])('names the place in contributions with %s', (_, changes, text) => {
  const problem = problemOf(writePlugin(temporaryFolder(), { ...anyContribution('x', 'a'), ...changes }));

  expect(problem).toMatchObject({ code: 'CONTRIBUTION_INVALID', message: expect.stringContaining(text) });
});

const readsFreeText = (changes: object) =>
  plugin({ principle: 'tone', checks: [check({ ...readingText, ...changes })], messages: { en: { 'principle.name': 'Tone', 'kind.name': 'Kind', 'kind.sentence': 'Kind: {value}' } } });

const readingText = {
  id: 'kind',
  question: 'Are we kind?',
  measure: share({ of: message, meeting: message.at.isKnown() }),
  standard: { target: 0.9, better: 'higher', provenance: 'house' },
} as const;

test.each([
  ['matches a pattern in free text', { measure: share({ of: message, meeting: message.text.matches('(?i)thank') }) }],
  ['measures the length of free text', { measure: mean({ of: message, value: message.text.length() }) }],
  ['looks into free text of related rows', { measure: share({ of: commitment, meeting: exists(message, message.case.is(commitment.case), message.text.matches('sorry')) }) }],
  ['counts persons by free text', { minimumGroup: 5, persons: message.text.length() }],
])('keeps out a plugin with a check that %s and has not asked for text, and names check and remedy', (_, changes) => {
  const contribution = readsFreeText(changes);
  const asking = { touchstone: { id: 'acme.tone', contributes: 'dist/contributes.json', capabilities: { text: true } } };
  const { host, checkIds } = setUp(writePlugin(temporaryFolder(), contribution));

  expect(checkIds()).toEqual([]);
  expect(host.get('acme.tone').problem).toMatchObject({
    code: 'CAPABILITY_UNDECLARED',
    data: { plugin: 'acme.tone', check: 'tone.kind', capability: 'text' },
    remedy: expect.stringContaining('"text": true'),
  });
  expect(setUp(writePlugin(temporaryFolder(), contribution, asking)).checkIds()).toEqual(['tone.kind']);
});

test('refuses the contributions that reach for the prototype', () => {
  const folder = writePlugin(temporaryFolder(), anyContribution('x', 'a'));
  writeFileSync(path.join(folder, 'dist/contributes.json'), '{"schemaVersion":1,"principle":"x","checks":[],"messages":{"en":{}},"__proto__":{"a":1}}');

  expect(setUp(folder).host.list()[0]?.problem?.code).toBe('CONTRIBUTION_INVALID');
});
