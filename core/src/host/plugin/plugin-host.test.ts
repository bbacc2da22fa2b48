import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { check, exists, mean, plugin, share } from '@touchstone/sdk';
import { commitment, message } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { DefaultCheckRegistry } from '../contributions/check-registry.js';
import { checksPoint } from '../contributions/checks.contribution.js';
import { ContributionLists, listedPoints } from '../contributions/contribution-list.js';
import type { ContributionPoint } from '../contributions/contribution-point.js';
import { localesPoint } from '../contributions/locales.contribution.js';
import { DefaultMessageRegistry } from '../contributions/message-registry.js';
import { messagesPoint } from '../contributions/messages.contribution.js';

import { anyContribution, temporaryFolder, writePlugin } from '../host.testing.js';
import { DefaultPluginHost } from './plugin-host.js';

function setUpAll(folders: readonly string[], isGranted?: (plugin: string, capability: string) => boolean) {
  const checks = new DefaultCheckRegistry();
  const messages = new DefaultMessageRegistry();
  const lists = new ContributionLists();
  const points = [checksPoint(checks), messagesPoint(messages), localesPoint(messages), ...listedPoints(lists)] as ContributionPoint[];
  const enabled = Object.fromEntries(['acme.follow-up', 'acme.x'].map((id) => [id, { enabled: true }]));
  const host = new DefaultPluginHost(points, folders.map((folder) => ({ folder, builtIn: isGranted === undefined })), isGranted);
  host.apply({ plugins: isGranted ? enabled : {} });
  return { host, checks, messages, lists, checkIds: () => checks.list().map(({ id }) => id) };
}

const setUp = (...folders: readonly string[]) => setUpAll(folders);

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

test('lets a plugin use what is not part of the API yet only where its organisation allows it, and where the host has it', () => {
  const touchstone = (id: string, ...proposals: readonly string[]) => ({ touchstone: { id, contributes: 'dist/contributes.json', proposals } });
  const root = temporaryFolder();
  const folders = [writePlugin(root, anyContribution('x', 'c'), touchstone('acme.x', 'known-share@1')), writePlugin(root, anyContribution('y', 'c'), touchstone('acme.y', 'known-share@99'))];
  const checks = new DefaultCheckRegistry();
  const points = [checksPoint(checks), messagesPoint(new DefaultMessageRegistry())] as ContributionPoint[];
  const host = new DefaultPluginHost(points, folders.map((folder) => ({ folder, builtIn: false })));
  const withProposals = (...proposals: string[]) => host.apply({ plugins: { 'acme.x': { enabled: true, proposals }, 'acme.y': { enabled: true, proposals } } });

  withProposals();
  expect(host.get('acme.x').problem).toMatchObject({ code: 'PROPOSAL_REFUSED', data: { proposal: 'known-share@1' } });
  expect(host.get('acme.y').problem).toMatchObject({ code: 'PROPOSAL_UNKNOWN', data: { proposal: 'known-share@99', known: 'known-share@1' } });
  expect(checks.list()).toEqual([]);

  withProposals('known-share@1', 'known-share@99');
  expect(host.get('acme.x').problem).toBeUndefined();
  expect(host.get('acme.y').problem).toMatchObject({ code: 'PROPOSAL_UNKNOWN' });
  expect(checks.list().map(({ id }) => id)).toEqual(['x.c']);

  withProposals();
  expect(host.get('acme.x').problem).toMatchObject({ code: 'PROPOSAL_REFUSED' });
  expect(checks.list()).toEqual([]);
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
  ['code that is not there', { touchstone: { id: 'a.b', contributes: 'dist/contributes.json', entry: 'dist/none.js' } }, 'MANIFEST_INVALID', '/touchstone/entry'],
  ['a host that is an address', { touchstone: { id: 'a.b', contributes: 'x.json', capabilities: { network: ['https://a.com/path'] } } }, 'MANIFEST_INVALID', '/touchstone/capabilities/network/0'],
  ['a key that is not known', { touchstone: { id: 'a.b', contributes: 'x.json', main: 'y' } }, 'MANIFEST_INVALID', '/touchstone/main: is not known'],
  ['an id that is a path', { touchstone: { id: '../evil', contributes: 'x.json' } }, 'MANIFEST_INVALID', '/touchstone/id'],
  ['contributions outside its folder', { touchstone: { id: 'a.b', contributes: '../x.json' } }, 'MANIFEST_INVALID', '/touchstone/contributes'],
  ['contributions that are not there', { touchstone: { id: 'a.b', contributes: 'x.json' } }, 'CONTRIBUTION_INVALID', 'is not there: the plugin was not packed'],
])('names the problem of a plugin with %s', (_, manifest, code, text) => {
  const problem = problemOf(writePlugin(temporaryFolder(), anyContribution('follow-up', 'promise-kept'), manifest));

  expect(problem).toMatchObject({ code, message: expect.stringContaining(text) });
});

test.each([
  ['a contribution the host does not know', { widgets: [] }, '/widgets is not known here'],
  ['a contribution it knows with a key it does not', { commands: [{ id: 'a', doc: 'Does.', run: 'rm' }] }, '/commands/0/run is not known here'],
  ['a panel whose page is not there', { panels: [{ id: 'a', doc: 'Shows.', page: 'ui/a.html', place: 'principle' }] }, '/panels/0/page is no file'],
  ['a source and no code', { sources: [{ id: 'a', doc: 'Reads.', tables: ['case'] }] }, '/sources needs code'],
  ['a measure of no known kind', { checks: [{ ...anyContribution('x', 'a').checks[0], measure: { kind: 'opaque' } }] }, '/checks/0/measure/kind must not be "opaque"'],
  ['a target that its figure cannot be', { checks: [{ ...anyContribution('x', 'a').checks[0], standard: { target: 90, better: 'higher', provenance: 'house' } }] }, '/checks/0/standard/target the check "a" has the target 90, and its figure lies between 0 and 1: write percent(90)'],
  ['a moment where a condition is wanted', { checks: [{ ...anyContribution('x', 'a').checks[0], measure: { kind: 'share', of: 'case', excluding: [], meeting: { op: 'now' } } }] }, '/checks/0/measure/meeting the check "a": is a moment where a condition is wanted'],
  ['a dimension that is misspelt', { checks: [{ ...anyContribution('x', 'a').checks[0], measure: { kind: 'share', of: 'case', excluding: [], meeting: { op: 'literal', value: true } }, by: [['chanel']] }] }, '/checks/0/by/0/0 the check "a": the rows of "case" have no "chanel" (did you mean "channel"?).'],
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

test('says what to run where a plugin was not packed', () => {
  const folder = writePlugin(temporaryFolder(), anyContribution('x', 'a'));
  rmSync(path.join(folder, 'dist/contributes.json'));

  const problem = problemOf(folder);

  expect(problem?.message).toMatch(/contributes\.json at \/ is not there: the plugin was not packed\.$/);
  expect(problem?.remedy).toContain('`touchstone plugin pack`');
});

test('refuses the contributions that reach for the prototype', () => {
  const folder = writePlugin(temporaryFolder(), anyContribution('x', 'a'));
  writeFileSync(path.join(folder, 'dist/contributes.json'), '{"schemaVersion":1,"principle":"x","checks":[],"messages":{"en":{}},"__proto__":{"a":1}}');

  expect(setUp(folder).host.list()[0]?.problem?.code).toBe('CONTRIBUTION_INVALID');
});

test('lists what plugins contribute for others to use, with what makes the host load their code', () => {
  const contribution = {
    ...anyContribution('x', 'a'),
    settings: [{ id: 'url', doc: 'Where it reads.', type: 'text', default: '', scope: 'unit' }],
    sources: [{ id: 'tickets', doc: 'Reads tickets.', tables: ['case'] }],
    exporters: [{ id: 'csv', doc: 'Writes a table.', mediaType: 'text/csv', extension: 'csv' }],
    locales: { cs: { x: { 'a.name': 'Jinak' }, y: { 'b.name': 'Béčko' } } },
  };
  const folder = writePlugin(temporaryFolder(), contribution, { touchstone: { id: 'acme.x', contributes: 'dist/contributes.json', entry: 'dist/plugin.js' } });
  writeFileSync(path.join(folder, 'dist/plugin.js'), 'throw new Error("ran");');
  const { host, lists, messages } = setUp(folder);

  expect(host.get('acme.x')).toMatchObject({ problem: undefined, activationEvents: ['onSource:tickets', 'onExport:csv'] });
  expect([lists.settings, lists.sources, lists.exporters, lists.panels].map((list) => list.list().map(({ id }) => id))).toEqual([['x.url'], ['acme.x/tickets'], ['acme.x/csv'], []]);
  expect([messages.text('y', 'b.name', 'cs'), messages.text('x', 'a.name', 'cs')]).toEqual(['Béčko', 'Jinak']);

  host.apply({ plugins: { 'acme.x': { enabled: false } } });
  expect(lists.sources.list()).toEqual([]);
  expect(messages.text('y', 'b.name', 'cs')).toBeUndefined();
});

test('lets no pack of texts replace what a plugin says itself', () => {
  const root = temporaryFolder();
  const pack = { ...anyContribution('aaa'), locales: { en: { 'follow-up': { 'promise-kept.name': 'A lie', 'new.key': 'More' } } } };
  const { messages } = setUp(writePlugin(root, pack), writePlugin(root, anyContribution('follow-up', 'promise-kept')));

  expect([messages.text('follow-up', 'promise-kept.name', 'en'), messages.text('follow-up', 'new.key', 'en')]).toEqual(['promise-kept', 'More']);
});

const readsText = check({
  id: 'polite',
  question: 'Are we polite?',
  measure: share({ of: message, meeting: message.text.matches('thank') }),
  standard: { target: 0.9, floor: 0.5, better: 'higher', provenance: 'house' },
});

const reader = (capabilities: object) =>
  writePlugin(temporaryFolder(), { ...anyContribution('x', 'a', 'polite'), checks: [...anyContribution('x', 'a').checks, readsText] }, { touchstone: { id: 'acme.x', contributes: 'dist/contributes.json', capabilities } });

test('keeps a check out that reads texts, until that is granted', () => {
  const granted = new Set<string>();
  const { host, checkIds } = setUpAll([reader({ text: true })], (plugin, capability) => granted.has(`${plugin} ${capability}`));
  expect(checkIds()).toEqual(['x.a']);

  granted.add('acme.x text');
  host.renew('acme.x');
  expect(checkIds()).toEqual(['x.a', 'x.polite']);

  granted.clear();
  host.renew('acme.x');
  expect(checkIds()).toEqual(['x.a']);
});

test('refuses a plugin that reads texts and does not ask for it, whatever was granted', () => {
  const { host, checkIds } = setUpAll([reader({})], () => true);

  expect(checkIds()).toEqual([]);
  expect(host.get('acme.x').problem).toMatchObject({ code: 'CAPABILITY_UNDECLARED', message: expect.stringContaining('x.polite') });
});

test('refuses a plugin that an SDK has built which offers more than the hosts it says it runs on', () => {
  const built = (builtWith: string, touchstone: string) => problemOf(writePlugin(temporaryFolder(), { ...anyContribution('x', 'a'), builtWith }, { engines: { touchstone } }));

  expect(built('1.1.0', '^1.0.0')).toMatchObject({ code: 'PLUGIN_BUILT_NEWER', message: expect.stringContaining('version 1.1.0 of the SDK') });
  expect(built('1.0.7', '^1.0.0')).toBeUndefined();
  expect(built('1.0.0', '>=0.9.0 <2.0.0')).toMatchObject({ code: 'PLUGIN_BUILT_NEWER' });
});

test('takes plugins in and out while others go on', () => {
  const root = temporaryFolder();
  const [first, second] = [writePlugin(root, anyContribution('follow-up', 'a')), writePlugin(root, anyContribution('other', 'b'))];
  const { host, checkIds } = setUp(first);
  const changes: number[] = [];
  host.onDidChangePlugins(() => changes.push(checkIds().length));

  host.update([{ folder: first, builtIn: true }, { folder: second, builtIn: true }]);
  host.apply({ plugins: {} });
  expect(checkIds()).toEqual(['follow-up.a', 'other.b']);

  host.update([{ folder: second, builtIn: true }]);
  expect(checkIds()).toEqual(['other.b']);
  expect(changes).toEqual([1, 2, 1]);
  expect(() => host.get('acme.follow-up')).toThrow(expect.objectContaining({ code: 'PLUGIN_UNKNOWN' }));
});

test('what is built in keeps its checks, whatever a plugin that claims one of them is called', () => {
  const root = temporaryFolder();
  const own = writePlugin(root, anyContribution('follow-up', 'promise-kept'), { folder: 'own', touchstone: { id: 'touchstone.follow-up', contributes: 'dist/contributes.json' } });
  const stranger = writePlugin(root, anyContribution('follow-up', 'promise-kept'), { folder: 'stranger', touchstone: { id: 'acme.follow-up', contributes: 'dist/contributes.json' } });
  const checks = new DefaultCheckRegistry();
  const points = [checksPoint(checks), messagesPoint(new DefaultMessageRegistry())] as ContributionPoint[];
  const host = new DefaultPluginHost(points, [{ folder: stranger, builtIn: false }, { folder: own, builtIn: true }]);

  host.apply({ plugins: { 'acme.follow-up': { enabled: true } } });

  expect(checks.list().map(({ plugin: of }) => of)).toEqual(['touchstone.follow-up']);
  expect(host.get('acme.follow-up').problem?.code).toBe('CHECK_DUPLICATE');
});
