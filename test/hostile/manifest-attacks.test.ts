import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { strangersContribution, strangersFiles, writeFiles } from '../integration/plugin.testing.js';
import { type AttackedHost, attackedHost } from './package.testing.js';

let host: AttackedHost;
beforeAll(async () => {
  host = await attackedHost();
});
afterAll(() => host.close());
afterEach(() => host.unharmed());

const id = 'evil.plugin';
const own = { name: 'evil', touchstone: { id, contributes: 'dist/contributes.json' } };
const proper = strangersFiles({ manifest: own });
const manifest = JSON.parse(proper['package.json'] ?? '') as Record<string, unknown>;
const contribution = { ...strangersContribution('evil') } as Record<string, unknown>;
const text = (value: unknown): string => JSON.stringify(value);

/** Installs a folder with a manifest and contributions as a stranger may write them. */
const attack = (files: Readonly<Record<string, string>>) => host.install(writeFiles(host.folder(), { ...proper, 'dist/contributes.json': text(contribution), ...files }));

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

test.each<[string, string, string]>([
  ['no JSON', '{"name":', 'cannot be read'],
  ['nothing', '', 'cannot be read'],
  ['a list', '[]', 'must be object'],
  ['null', 'null', 'must be object'],
  ['bytes that are no text', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]).toString('latin1'), 'cannot be read'],
  ['a key that reaches for the prototype', text(manifest).replace('{', '{"__proto__":{"isAdmin":true},'), '/__proto__'],
  ['such a key further down', text(manifest).replace('"capabilities":{}', '"capabilities":{"__proto__":{"text":true}}').replace('"touchstone":{', '"touchstone":{"__proto__":{"x":1},'), '/touchstone/__proto__'],
  ['lists in lists without end', text({ ...manifest, x: 0 }).replace('"x":0', `"x":${nested(100_000)}`), 'levels deep'],
  ['more than anybody writes', text({ ...manifest, x: 'x'.repeat(9_000_000) }), 'larger than 8 MB'],
  ['an id that is a path', text({ ...manifest, touchstone: { ...own.touchstone, id: '../../../evil' } }), '/touchstone/id'],
  ['an id that is a path of two parts', text({ ...manifest, touchstone: { ...own.touchstone, id: 'a/../../b.c' } }), '/touchstone/id'],
  ['an id with a line break', text({ ...manifest, touchstone: { ...own.touchstone, id: 'evil.plugin\n' } }), '/touchstone/id'],
  ['an id in capitals', text({ ...manifest, touchstone: { ...own.touchstone, id: 'Stranger.Promises' } }), '/touchstone/id'],
  ['an id with letters that look like others', text({ ...manifest, touchstone: { ...own.touchstone, id: 'str\u0430nger.promises' } }), '/touchstone/id'],
  ['a version that is a path', text({ ...manifest, version: '1.0.0/../../..' }), '/version'],
  ['a version with more to it', text({ ...manifest, version: ' v1.0.0' }), '/version'],
  ['contributions outside', text({ ...manifest, touchstone: { id, contributes: '../../../../etc/passwd' } }), '/touchstone/contributes'],
  ['contributions at an absolute path', text({ ...manifest, touchstone: { id, contributes: '/etc/passwd' } }), '/touchstone/contributes'],
  ['code outside', text({ ...manifest, touchstone: { ...own.touchstone, entry: 'dist/../../x.js' } }), '/touchstone/entry'],
  ['a capability nobody knows', text({ ...manifest, touchstone: { ...own.touchstone, capabilities: { everything: true } } }), '/touchstone/capabilities/everything'],
  ['a wildcard in a host', text({ ...manifest, touchstone: { ...own.touchstone, capabilities: { network: ['*.com'] } } }), '/touchstone/capabilities/network'],
  ['a range of versions that takes ages', text({ ...manifest, engines: { touchstone: `${'1 '.repeat(50_000)}||` } }), '/engines/touchstone'],
])('refuses a manifest with %s', async (_, written, reason) => {
  expect(await attack({ 'package.json': written })).toEqual({ code: 'MANIFEST_INVALID', message: expect.stringContaining(reason) });
  expect({}).not.toHaveProperty('isAdmin');
});

test.each<[string, string, string]>([
  ['something that is not declared', text({ ...contribution, hooks: [{ run: 'rm' }] }), '/hooks is not known here'],
  ['a key that reaches for the prototype', text(contribution).replace('{', '{"__proto__":{"isAdmin":true},'), '/__proto__ is not known here'],
  ['such a key among texts', text({ ...contribution, messages: { en: {} } }).replace('"en":{', '"en":{"__proto__":{"polluted":"yes"}'), '/messages/en/__proto__'],
  ['a constructor for a language', text({ ...contribution, messages: { en: {}, constructor: { prototype: 'x' } } }), '/messages'],
  ['a check whose id is a path', text({ ...contribution, checks: [{ ...strangersContribution().checks[0], id: '../promises' }] }), '/checks/0/id'],
  ['a principle that is a path', text({ ...contribution, principle: '../promises' }), '/principle'],
  ['a verdict of its own', text({ ...contribution, checks: [{ ...strangersContribution().checks[0], verdict: 'meets' }] }), '/checks/0/verdict is not known here'],
  ['SQL in a measure', text({ ...contribution, checks: [{ ...strangersContribution().checks[0], measure: { kind: 'query', sql: 'SELECT 1' } }] }), '/checks/0/measure/kind'],
  ['SQL in the name of a column', text({ ...contribution, checks: [{ ...strangersContribution().checks[0], by: [['orgUnit"; DROP TABLE commitment; --']] }] }), '/checks/0/by'],
  ['an expression in an expression without end', text({ ...contribution, checks: [0] }).replace('[0]', `[{"id":"x","measure":${'{"op":"not","term":'.repeat(50_000)}1${'}'.repeat(50_000)}}]`), 'levels deep'],
  ['a script for a page', text({ ...contribution, panels: [{ id: 'a', doc: 'Shows.', page: 'javascript:alert(1)', place: 'principle' }] }), '/panels/0/page'],
  ['a page outside', text({ ...contribution, panels: [{ id: 'a', doc: 'Shows.', page: '../../secret.html', place: 'principle' }] }), '/panels/0/page'],
  ['another schema', text({ ...contribution, schemaVersion: 99 }), '/schemaVersion'],
])('refuses contributions with %s', async (_, written, reason) => {
  expect(await attack({ 'dist/contributes.json': written })).toEqual({ code: 'CONTRIBUTION_INVALID', message: expect.stringContaining(reason) });
  expect({}).not.toHaveProperty('isAdmin');
});

test.each<[string, object, string]>([
  ['another plugin', { name: 'evil', touchstone: { id: 'stranger.promises', contributes: 'dist/contributes.json' } }, 'the package touchstone-promises'],
  ['a built-in plugin', { name: 'evil', touchstone: { id: 'touchstone.follow-up', contributes: 'dist/contributes.json' } }, 'Touchstone itself'],
  ['the publisher of the built-in ones', { name: '@touchstone/plugin-new', touchstone: { id: 'touchstone.new', contributes: 'dist/contributes.json' } }, 'Touchstone itself'],
])('refuses a plugin that claims the id of %s', async (_, claimed, owner) => {
  expect(await attack(strangersFiles({ manifest: claimed }))).toEqual({ code: 'PLUGIN_ID_TAKEN', message: expect.stringContaining(owner) });
});

test('takes a byte order mark for what it is', async () => {
  expect(await attack({ 'package.json': `\uFEFF${text(manifest)}`, 'dist/contributes.json': `\uFEFF${text(contribution)}` })).toMatchObject({ code: 'installed' });
  await host.organisation.administration('admin').remove(id);
});

/** Installs and enables a plugin, gives its problem, and removes it. */
async function problemOnceEnabled(files: Readonly<Record<string, string>>): Promise<string | null | undefined> {
  expect(await attack(files)).toMatchObject({ code: 'installed' });
  await host.organisation.setPluginEnabled(id, true, 'admin');
  const problem = (await host.organisation.plugins()).find((plugin) => plugin.id === id)?.problem;
  await host.healthy();
  await host.organisation.administration('admin').remove(id);
  return problem;
}

test('keeps a plugin out that claims the check of another one', async () => {
  expect(await problemOnceEnabled({ 'dist/contributes.json': text(strangersContribution('promises')) })).toContain('CHECK_DUPLICATE');
});

test('keeps a plugin out that gives one id to two checks', async () => {
  const [check] = strangersContribution().checks;

  expect(await problemOnceEnabled({ 'dist/contributes.json': text({ ...contribution, checks: [check, check] }) })).toContain('CHECK_DUPLICATE');
});

test('keeps a plugin out that gives one id to two checks or to two packs of standards, and one whose command brings no code', async () => {
  const command = { id: 'go', doc: 'Goes.' };
  const pack = { ...command, name: { en: 'Going' }, standards: [{ code: 'go-1', text: { en: 'We go.' } }] };

  const [check] = strangersContribution().checks;
  expect(await problemOnceEnabled({ 'dist/contributes.json': text({ ...contribution, checks: [check, check] }) })).toContain('CHECK_DUPLICATE');
  expect(await problemOnceEnabled({ 'dist/contributes.json': text({ ...contribution, standards: [pack, pack] }) })).toContain('CONTRIBUTION_DUPLICATE');
  expect(await problemOnceEnabled({ 'dist/contributes.json': text({ ...contribution, commands: [command] }) })).toContain('needs code');
});

test('keeps a plugin out that reads texts without asking', async () => {
  const [check] = strangersContribution().checks;
  const reads = text({ ...check, measure: 0 }).replace('"measure":0', '"measure":{"kind":"share","of":"message","excluding":[],"meeting":{"op":"matches","pattern":"x","term":{"op":"column","scope":"message","through":[],"column":"text"}}}');

  expect(await attack({ 'dist/contributes.json': text({ ...contribution, checks: [0] }).replace('[0]', `[${reads}]`) })).toMatchObject({ code: 'CAPABILITY_UNDECLARED' });
});

test.each([
  ['no message', '{value'],
  ['a message that asks for what there is not', 'Only {nothing} and {other, plural, one {#} other {#}}'],
  ['a tag', '<script>alert(1)</script> {value}'],
  ['very much text', 'x'.repeat(1_000_000)],
  ['signs that turn the line', '\u202E{value}\u0000'],
])('scores the others where a plugin says %s', async (_, sentence) => {
  const { messages } = strangersContribution('evil');
  const said = { ...messages, en: { ...messages.en, 'in-time.sentence': sentence, 'principle.name': sentence, 'in-time.name': sentence } };

  expect(await problemOnceEnabled({ 'dist/contributes.json': text({ ...contribution, messages: said }) })).toBeNull();
});

test('is not led astray by the names that every object has', async () => {
  const files = strangersFiles({ manifest: own });
  const named = { ...contribution, principle: 'constructor', settings: [{ id: 'constructor', doc: 'Odd.', type: 'number', default: 1, scope: 'unit' }] };

  expect(await problemOnceEnabled({ ...files, 'dist/contributes.json': text(named) })).toBeNull();
});
