import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { beforeAll, expect, test } from 'vitest';

import { compile, installTools, nodeIn } from './author.testing.js';
import { temporaryFolder, touchstone } from './cli.testing.js';

const command = fileURLToPath(new URL('../../core/dist/bundle/main.js', import.meta.url));

const edit = (folder: string, file: string, change: (text: string) => string): void => {
  const place = path.join(folder, file);
  writeFileSync(place, change(readFileSync(place, 'utf8')));
};

/** A plugin as `create` writes it, made once. */
let created: string;

beforeAll(async () => {
  const parent = mkdtempSync(path.join(tmpdir(), 'touchstone-author-'));
  created = path.join(parent, 'promises');
  await nodeIn(parent, command, 'plugin', 'create', 'promises', '--publisher', 'acme', '--folder', created);
  installTools(created);
  return () => rmSync(parent, { recursive: true });
});

/** A copy of the plugin, to change or to break. */
function copy(): string {
  const folder = path.join(temporaryFolder(), 'promises');
  cpSync(created, folder, { recursive: true, verbatimSymlinks: true });
  return folder;
}

const inFolder = (name: string, folder: string, ...more: readonly string[]) => touchstone(['plugin', name, '--folder', folder, '--json', ...more]);

test('a broken check fails its tests and says what was expected', async () => {
  const folder = copy();
  edit(folder, 'src/promise-kept.ts', (text) => text.replace('atOrBefore', 'after'));

  const { exitCode, stdout, stderr } = await inFolder('test', folder);

  expect(exitCode).toBe(2);
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'PLUGIN_TESTS_FAILED' } });
  expect(stdout).toContain('the whole is misses instead of meets');
});

test('check names everything that keeps a plugin from being published', async () => {
  const folder = copy();
  rmSync(path.join(folder, 'LICENSE'));
  edit(folder, 'docs/promise-kept.md', (text) => text.replace('## How to fix', '## What then'));
  edit(folder, 'src/messages/en.ts', (text) => text.replace(/ {2}'excluded.not-yet-due'.*\n/, ''));
  edit(folder, 'package.json', (text) => text.replace('"capabilities": {}', '"capabilities": { "text": true }').replace('"^1.0.0"', '">=0.3.0"'));

  const { exitCode, stdout } = await inFolder('check', folder);

  expect(exitCode).toBe(2);
  expect((JSON.parse(stdout) as { problems: readonly { readonly code: string; readonly problem: string }[] }).problems.map(({ code, problem }) => [code, problem])).toEqual([
    ['TEXT_UNFIT', 'messages en: lacks "excluded.not-yet-due"'],
    ['PAGE_UNFIT', expect.stringMatching(/^docs\/promise-kept.md: has the headings /)],
    ['LICENCE_UNFIT', 'LICENSE: there is no such file'],
    ['CAPABILITY_UNFIT', 'package.json /touchstone/capabilities: asks for "text", which nothing in the plugin uses'],
    ['MANIFEST_UNFIT', 'package.json /engines/touchstone: ">=0.3.0" lets in hosts older than 1.0.0, with which it is built'],
  ]);
});

test('what is not part of the API yet is published only by those who name it and ask for it', async () => {
  const folder = copy();
  const problems = async (...more: readonly string[]) => {
    const { stdout } = await inFolder('check', folder, '--worlds', '0', ...more);
    const report = JSON.parse(stdout) as { problems: readonly { readonly code: string; readonly problem: string }[]; notes: readonly string[] };
    return { problems: report.problems.map(({ code, problem }) => `${code} ${problem}`), notes: report.notes };
  };
  const outside = 'package.json /touchstone/proposals: "known-share@1" is not part of the API yet; ask for it by --with-proposals, and organisations have to allow it';

  edit(folder, 'src/promise-kept.ts', (text) => `export { knownShare } from '@touchstone/sdk/proposed/known-share';\n${text}`);
  expect(await problems()).toEqual({ problems: ['PROPOSAL_UNFIT package.json /touchstone/proposals: lacks "known-share@1", which the plugin imports'], notes: [] });
  edit(folder, 'package.json', (text) => text.replace('"capabilities": {}', '"proposals": ["known-share@1"], "capabilities": {}'));
  expect(await problems()).toEqual({ problems: [`PROPOSAL_UNFIT ${outside}`], notes: [] });
  expect(await problems('--with-proposals')).toEqual({ problems: [], notes: [outside] });

  const refused = await inFolder('pack', folder, '--no-tarball');
  const asked = await inFolder('pack', folder, '--no-tarball', '--with-proposals');
  expect([refused.exitCode, JSON.parse(refused.stderr)]).toMatchObject([2, { error: { code: 'PLUGIN_UNSOUND' } }]);
  expect([asked.exitCode, asked.stderr]).toEqual([0, '']);
});

test('check and pack hold the source to the compiler, and say which checks no test names', async () => {
  const folder = copy();
  edit(folder, 'src/plugin.ts', (text) => `${text}\nexport const odd: number = 'four';\n`);
  edit(folder, 'src/promise-kept.test.ts', (text) => text.replace("'promise-kept'", "['promise', 'kept'].join('-')"));
  const wrong = "types, src/plugin.ts:8:14: TS2322: Type 'string' is not assignable to type 'number'.";
  const untested = 'the check "promise-kept" is named by no test below src: try it with testCheck of @touchstone/sdk/testing';
  const [checked, refused] = [await inFolder('check', folder, '--worlds', '0'), await inFolder('pack', folder, '--no-tarball')];

  expect([checked.exitCode, JSON.parse(checked.stdout)]).toMatchObject([2, { problems: [{ code: 'TYPES_UNFIT', problem: wrong }], notes: [untested] }]);
  expect([refused.exitCode, JSON.parse(refused.stderr)]).toMatchObject([2, { error: { code: 'PLUGIN_UNSOUND', message: expect.stringContaining(wrong) as string } }]);

  edit(folder, 'src/plugin.ts', (text) => text.replace("'four'", '4'));
  const packed = await inFolder('pack', folder, '--no-tarball');
  rmSync(path.join(folder, 'node_modules/typescript'));
  const unchecked = await inFolder('check', folder, '--worlds', '0');
  expect([packed.exitCode, JSON.parse(packed.stdout)]).toMatchObject([0, { notes: [untested] }]);
  expect([unchecked.exitCode, JSON.parse(unchecked.stdout)]).toMatchObject([0, { problems: [], notes: [expect.stringContaining('typescript is not installed'), untested] }]);
});

test.each<[what: string, break_: (folder: string) => void, command: string, code: string, words: string]>([
  ['a plugin without a source', (folder) => rmSync(path.join(folder, 'src/plugin.ts')), 'check', 'PLUGIN_BUILD_FAILED', 'src/plugin.ts'],
  ['a source that cannot be read', (folder) => edit(folder, 'src/plugin.ts', () => 'export default ('), 'pack', 'PLUGIN_BUILD_FAILED', 'plugin.ts'],
  ['a source that exports nothing', (folder) => edit(folder, 'src/plugin.ts', () => 'export {};'), 'pack', 'PLUGIN_BUILD_FAILED', 'has no default export'],
  ['a source that wants a package nobody has', (folder) => edit(folder, 'src/plugin.ts', (text) => `import 'no-such-package';\n${text}`), 'check', 'PLUGIN_BUILD_FAILED', 'no-such-package'],
  ['a plugin that is not sound', (folder) => rmSync(path.join(folder, 'README.md')), 'pack', 'PLUGIN_UNSOUND', 'README.md: there is no such file'],
  ['a manifest that is none', (folder) => edit(folder, 'package.json', () => '{ "name": "x" }'), 'check', 'MANIFEST_INVALID', 'version'],
  ['a plugin without tests', (folder) => rmSync(path.join(folder, 'src/promise-kept.test.ts')), 'test', 'PLUGIN_TESTS_MISSING', 'no tests'],
])('%s is an error with a code', async (_what, break_, command, code, words) => {
  const folder = copy();
  break_(folder);

  const { exitCode, stderr } = await inFolder(command, folder);

  expect(JSON.parse(stderr)).toMatchObject({ error: { code, message: expect.stringContaining(words) as string } });
  expect(exitCode).toBe(2);
});

test('create refuses a folder with something in it, and a name that is no name', async () => {
  const folder = copy();

  const taken = await touchstone(['plugin', 'create', 'promises', '--folder', folder, '--json']);
  const nameless = await touchstone(['plugin', 'create', 'My Plugin', '--json']);

  expect([taken.exitCode, nameless.exitCode]).toEqual([2, 2]);
  expect(JSON.parse(taken.stderr)).toMatchObject({ error: { code: 'PLUGIN_FOLDER_TAKEN' } });
  expect(JSON.parse(nameless.stderr)).toMatchObject({ error: { code: 'USAGE', message: expect.stringContaining('kebab case') as string } });
});

test('create names the first check as it is told, says what comes next, and offers what was meant', async () => {
  const parent = temporaryFolder();
  const create = (...args: readonly string[]) => touchstone(['plugin', 'create', ...args, '--publisher', 'acme'], { cwd: parent });
  const told = await create('late-refunds', '--check', 'paid-in-time');
  const folder = path.join(parent, 'touchstone-late-refunds');
  installTools(folder);
  const [tested, checked] = [await inFolder('test', folder), await inFolder('check', folder, '--worlds', '1')];

  expect(told.stdout).toContain('src/paid-in-time.test.ts');
  expect(told.stdout.slice(told.stdout.indexOf('Next:')).trim().split('\n  ')).toEqual([
    'Next:',
    'cd touchstone-late-refunds',
    'npm install',
    'npm test',
    'npx touchstone init --example --org ../example',
    'npx touchstone plugin dev --org ../example',
    'npm run check',
    'npm publish',
  ]);
  expect(readFileSync(path.join(folder, 'src/paid-in-time.ts'), 'utf8')).toContain("export const paidInTime = check({\n  id: 'paid-in-time',");
  expect(readFileSync(path.join(folder, 'src/messages/en.ts'), 'utf8')).toMatch(/'principle.name': 'Late refunds'[^]*'paid-in-time.name': 'Paid in time'/);
  expect(JSON.parse(tested.stdout)).toMatchObject({ failed: 0 });
  expect(JSON.parse(checked.stdout)).toEqual({ plugin: 'acme.late-refunds', version: '1.0.0', problems: [], notes: [] });

  const [mistyped, unnamed, uncased, help] = [await create('a', '--template', 'sorce'), await create('a', '--template', 'panel', '--check', 'b'), await create('LateRefunds'), await create('--help')];
  expect([mistyped.exitCode, unnamed.exitCode, uncased.exitCode, help.exitCode]).toEqual([2, 2, 2, 0]);
  expect(mistyped.stderr).toContain('Did you mean "source"? There are check, check-with-code, locale, panel, source.');
  expect(unnamed.stderr).toContain('The template "panel" brings no check to name; those that do are check and check-with-code.');
  expect(uncased.stderr).toContain('such as late-refunds');
  expect(help.stdout).toMatch(/Templates:\n {2}check +a check that is a declaration/);
});

test('create names the check of a plugin with code as it is told, and its code with it', async () => {
  const folder = path.join(temporaryFolder(), 'worth');
  await nodeIn(tmpdir(), command, 'plugin', 'create', 'worth', '--publisher', 'acme', '--template', 'check-with-code', '--check', 'worth-later', '--folder', folder);
  installTools(folder);

  expect(JSON.parse((await inFolder('test', folder)).stdout)).toMatchObject({ failed: 0 });
  expect(JSON.parse((await inFolder('check', folder, '--worlds', '1')).stdout)).toMatchObject({ problems: [], notes: [] });
});

test.each([
  { name: 'reviews', id: 'tidepool.reviews', version: '1.2.0', tests: 2, code: [] },
  { name: 'call-staffing', id: 'quayside.call-staffing', version: '1.0.0', tests: 4, code: ['dist/code.js'] },
  { name: 'branches', id: 'quarry.branches', version: '1.0.0', tests: 2, code: ['panel/branches.js', 'panel/lines.js'] },
])('the plugin of a stranger in examples/$name compiles, passes its tests, can be published, and is packed without its sources', async ({ name, id, version, tests, code }) => {
  const folder = path.join(temporaryFolder(), name);
  cpSync(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)), folder, { recursive: true });
  installTools(folder);

  const compiled = await compile(folder);
  const tested = await inFolder('test', folder);
  const checked = await inFolder('check', folder);
  const made = await inFolder('pack', folder);

  expect(compiled).toBe('');
  expect(JSON.parse(tested.stdout)).toMatchObject({ passed: tests, failed: 0 });
  expect(JSON.parse(checked.stdout)).toEqual({ plugin: id, version, problems: [], notes: [] });
  const { tarball } = JSON.parse(made.stdout) as { tarball: { files: readonly string[] } };
  expect(tarball.files.filter((file) => /\.[jt]s$/.test(file))).toEqual(code);
});

test('docs writes out the page of each check, with an example in the languages that are asked for', async () => {
  const folder = path.join(temporaryFolder(), 'call-staffing');
  cpSync(fileURLToPath(new URL('../../examples/call-staffing', import.meta.url)), folder, { recursive: true });
  installTools(folder);

  const written = await touchstone(['plugin', 'docs', folder, '--locale', 'de', '--json']);
  rmSync(path.join(folder, 'docs/wait-as-planned.md'));
  const pageless = await touchstone(['plugin', 'docs', folder, '--json']);

  const [page] = JSON.parse(written.stdout) as readonly { readonly check: string; readonly page: string }[];
  expect(page?.check).toBe('wait-as-planned');
  expect(page?.page).toContain('From these figures the code of the plugin makes those that are judged');
  expect(page?.page).toMatch(/- de: Mit der geplanten Besetzung würde man im Mittel 1.Min\. 10.Sek\. warten \(120 Anrufe\); der Maßstab ist 20.Sek\./);
  expect([pageless.exitCode, JSON.parse(pageless.stderr)]).toMatchObject([2, { error: { code: 'PLUGIN_UNSOUND' } }]);
});

test('what the template "check" makes compiles, passes its tests, can be published, and is packed', async () => {
  const folder = copy();

  const compiled = await compile(folder);
  const tested = await inFolder('test', folder);
  const checked = await inFolder('check', folder, '--worlds', '1');
  const made = await inFolder('pack', folder);

  expect(compiled).toBe('');
  expect(JSON.parse(tested.stdout)).toMatchObject({ failed: 0 });
  expect(JSON.parse(checked.stdout)).toEqual({ plugin: 'acme.promises', version: '1.0.0', problems: [], notes: [] });
  const { tarball } = JSON.parse(made.stdout) as { tarball: { filename: string; integrity: string } };
  expect(existsSync(path.join(folder, tarball.filename))).toBe(true);
  expect(tarball.integrity).toMatch(/^sha512-/);
});

test('check ends code that loops on hostile data, and says which check, of which seed', async () => {
  const folder = path.join(temporaryFolder(), 'looping');
  await nodeIn(tmpdir(), command, 'plugin', 'create', 'looping', '--publisher', 'acme', '--template', 'check-with-code', '--folder', folder);
  installTools(folder);
  edit(folder, 'src/code.ts', (text) => `${text}\nderive['customer-worth'] = () => { for (;;); };\n`);

  const { exitCode, stdout } = await inFolder('check', folder, '--worlds', '1', '--seed', '7');

  expect([exitCode, JSON.parse(stdout)]).toMatchObject([2, { problems: [{ problem: expect.stringMatching(/^hostile data, "customer-worth", seed 7: .*takes more than 2 seconds/) as string }] }]);
});

test('a locale pack begins with all texts of a plugin, and check names what the language wants beyond English', async () => {
  const folder = path.join(temporaryFolder(), 'polish');
  await nodeIn(tmpdir(), command, 'plugin', 'create', 'polish', '--publisher', 'acme', '--template', 'locale', '--language', 'pl', '--translating', 'channels', '--folder', folder);
  installTools(folder);
  edit(folder, 'src/locales/pl/channels.ts', (text) => text.replace("'principle.name'", "'principle.nmae'"));

  const checked = await inFolder('check', folder);
  const unknown = await touchstone(['plugin', 'create', 'x', '--template', 'locale', '--translating', 'nothing', '--folder', path.join(folder, 'x'), '--json']);

  const { problems } = JSON.parse(checked.stdout) as { problems: readonly { readonly code: string; readonly problem: string }[] };
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['LOCALE_UNFIT']));
  expect(problems.map(({ problem }) => problem)).toEqual(
    expect.arrayContaining(['locales pl channels: lacks "principle.name"', 'locales pl channels "principle.nmae": the plugin has no such text', expect.stringMatching(/lacks the form "few"$/)]),
  );
  expect([unknown.exitCode, JSON.parse(unknown.stderr)]).toMatchObject([2, { error: { code: 'USAGE', message: expect.stringContaining('channels') as string } }]);
});

test('code is tested with its check, packed small, and refused where the sandbox has not what it uses', async () => {
  const folder = path.join(temporaryFolder(), 'worth');
  await nodeIn(tmpdir(), command, 'plugin', 'create', 'worth', '--publisher', 'acme', '--template', 'check-with-code', '--folder', folder);
  installTools(folder);

  const tested = await inFolder('test', folder);
  const made = await inFolder('pack', folder);
  const code = readFileSync(path.join(folder, 'dist/code.js'), 'utf8');
  edit(folder, 'src/worth-ahead.ts', (text) => text.replace('  const months', "  new Intl.NumberFormat('en').format(staying);\n  const months"));
  const intl = await inFolder('check', folder, '--worlds', '1');
  edit(folder, 'src/worth-ahead.ts', (text) => text.replace(/ {2}new Intl.*\n/, '').replace('const staying = ', "const staying = (typeof process === 'undefined' ? 2 : 1) * "));
  const otherwise = await inFolder('check', folder, '--worlds', '1');

  expect(JSON.parse(tested.stdout)).toMatchObject({ passed: 2, failed: 0 });
  expect(JSON.parse(made.stdout)).toMatchObject({ built: ['dist/contributes.json', 'dist/code.js'] });
  expect(code).not.toMatch(/^\s*import\s/m);
  // The function alone, and nothing of the SDK: what goes into the sandbox is small.
  expect(code.length).toBeLessThan(2000);
  expect(JSON.parse(intl.stdout)).toMatchObject({ problems: [{ code: 'CODE_UNFIT', problem: expect.stringMatching(/^code, "customer-worth": fails in the sandbox at src\/worth-ahead\.ts:6:\d+: ReferenceError/) as string }] });
  expect(JSON.parse(otherwise.stdout)).toMatchObject({ problems: [{ code: 'CODE_UNFIT', problem: 'code, "customer-worth": answers otherwise in the sandbox than in Node' }] });
});
