import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { exists } from '../expression/index.js';
import { share } from '../measure/index.js';
import { commitment, message } from '../model/index.js';
import { check, house, plugin, type PluginContribution } from '../plugin/index.js';
import { findPublishingProblems } from './publishing-problems.js';

const kept = check({ id: 'kept', question: 'Is it?', measure: share({ of: commitment, meeting: commitment.doneAt.isKnown() }), standard: { better: 'higher', provenance: house } });
const messages = { en: { 'kept.name': 'Kept', 'kept.sentence': '{value}' } };
const promises = plugin({ principle: 'promises', checks: [kept], messages });

interface Changes {
  readonly manifest?: object;
  readonly capabilities?: object;
  readonly entry?: string;
  /** Files that are not there. */
  readonly without?: readonly string[];
}

async function problemsOf(changes: Changes = {}, contribution: PluginContribution = promises, code?: string): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'publishing-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { manifest, capabilities = {}, entry, without = [] } = changes;
  const touchstone = { id: 'acme.promises', contributes: 'dist/contributes.json', capabilities, ...(entry !== undefined && { entry }) };
  const whole = { name: 'promises', version: '1.0.0', license: 'MIT', keywords: ['touchstone-plugin'], files: ['dist', 'docs'], touchstone, ...manifest };
  await mkdir(path.join(folder, 'docs'));
  for (const [file, text] of Object.entries({ 'package.json': JSON.stringify(whole), LICENSE: 'MIT', 'README.md': '# Promises' })) {
    if (!without.includes(file)) {
      await writeFile(path.join(folder, file), text);
    }
  }
  return findPublishingProblems(contribution, folder, { code });
}

const asked = (name: string): string => `package.json /touchstone/capabilities: asks for "${name}", which nothing in the plugin uses`;

test('lets a whole package be published', async () => {
  expect(await problemsOf()).toEqual([]);
});

test.each<[what: string, changes: Changes, problem: string]>([
  ['a private package', { manifest: { private: true } }, 'package.json /private: npm does not publish a private package'],
  ['no licence', { manifest: { license: '' } }, 'package.json /license: names no licence'],
  ['a licence for nobody', { manifest: { license: 'UNLICENSED' } }, 'package.json /license: "UNLICENSED" lets nobody use the plugin; name a licence such as MIT'],
  ['a licence that is a sentence', { manifest: { license: 'do what you like' } }, 'package.json /license: "do what you like" lets nobody use the plugin; name a licence such as MIT'],
  ['no text of the licence', { without: ['LICENSE'] }, 'LICENSE: there is no such file'],
  ['no read-me', { without: ['README.md'] }, 'README.md: there is no such file'],
  ['no keyword', { manifest: { keywords: [] } }, 'package.json /keywords: lacks "touchstone-plugin", by which plugins are found'],
  ['pages that stay behind', { manifest: { files: ['dist'] } }, 'package.json /files: lacks "docs", so that npm would leave it out'],
  ['code that stays behind', { manifest: { files: ['docs', 'dist/contributes.json'] }, entry: 'dist/code.js' }, 'package.json /files: lacks "dist/code.js", so that npm would leave it out'],
  ['a script at installation', { manifest: { scripts: { postinstall: 'x' } } }, 'package.json /scripts/postinstall: is never run where a plugin is installed'],
  ['a dependency', { manifest: { dependencies: { luxon: '^3.0.0' } } }, 'package.json /dependencies: "luxon" would not be installed; packing bundles what is imported: make it a development dependency'],
])('refuses %s', async (_what, changes, problem) => {
  expect(await problemsOf(changes)).toEqual([problem]);
});

test.each(['MIT', 'Apache-2.0', '(MIT OR Apache-2.0)', 'GPL-2.0-only WITH Classpath-exception-2.0', 'SEE LICENSE IN LICENSE'])('takes the licence %s', async (license) => {
  expect(await problemsOf({ manifest: { license } })).toEqual([]);
});

test('finds what a plugin without sources asks for and cannot use, though it brings code', async () => {
  const capabilities = { text: true, people: true, sql: true, secrets: ['token'], network: ['api.example.com'] };

  expect(await problemsOf({ capabilities, entry: 'dist/code.js' }, promises, 'const token = fetch;')).toEqual(['text', 'people', 'sql', 'secrets:token', 'network'].map(asked));
});

test('takes a capability for used where a check reads texts, and where the code of a source names it', async () => {
  const reading = { ...kept, measure: share({ of: commitment, meeting: exists(message, message.case.is(commitment.case), message.text.matches('!!!')) }) };
  const sources = [{ id: 'tickets', doc: 'Reads tickets.', tables: ['case'] as const }];
  const capabilities = { secrets: ['api-token', 'user'], network: ['api.example.com'] };
  const tickets = plugin({ principle: 'promises', checks: [kept], messages, sources });
  const naming = "export const pull = { tickets: async ({ fetch, secrets }) => fetch('x', secrets['api-token']) };";

  expect(await problemsOf({ capabilities: { text: true } }, plugin({ principle: 'promises', checks: [reading], messages }))).toEqual([]);
  expect(await problemsOf({ capabilities, entry: 'dist/code.js' }, tickets, naming)).toEqual([asked('secrets:user')]);
  expect(await problemsOf({ capabilities, entry: 'dist/code.js' }, tickets, 'export const pull = { tickets: () => [] };')).toEqual(['secrets:api-token', 'secrets:user', 'network'].map(asked));
});
