import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { checkTemplate } from '../../core/src/cli/commands/plugin-author/templates/check/template.js';
import { checkWithCodeTemplate } from '../../core/src/cli/commands/plugin-author/templates/check-with-code/template.js';
import type { NewPlugin } from '../../core/src/cli/commands/plugin-author/templates/new-plugin.js';
import { packageTemplate } from '../../core/src/cli/commands/plugin-author/templates/package.js';
import { panelTemplate } from '../../core/src/cli/commands/plugin-author/templates/panel/template.js';
import { sourceTemplate } from '../../core/src/cli/commands/plugin-author/templates/source/template.js';
import { compile, installTools, nodeIn, writeFiles } from './author.testing.js';
import { temporaryFolder, touchstone } from './cli.testing.js';

const docs = fileURLToPath(new URL('../../sdk/docs', import.meta.url));
const plugin: NewPlugin = { name: 'promises', publisher: 'acme', api: '^1.0.0', tools: {}, year: 2026 };

interface Example {
  readonly page: string;
  /** The name of the file, which the fence of the block tells. */
  readonly file: string;
  readonly code: string;
}

/** Every example of the pages for authors. */
const examples: readonly Example[] = readdirSync(docs)
  .filter((name) => name.endsWith('.md') && name !== 'model.md')
  .flatMap((name) =>
    [...readFileSync(path.join(docs, name), 'utf8').matchAll(/^```(?:ts|js|html)\b(.*)\n([\s\S]*?)^```$/gm)].map(([, file = '', code = '']) => ({
      page: name.replace('.md', ''),
      file: file.trim(),
      code,
    })),
  );

const filesOf = (page: string): Readonly<Record<string, string>> =>
  Object.fromEntries(examples.filter((each) => each.page === page).map(({ file, code }) => [file, code]));

/** A package in a folder with the files of a page, and what is installed beside it. */
function packageWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  writeFiles(folder, { ...packageTemplate(plugin, checkTemplate), ...files });
  installTools(folder);
  return folder;
}

test('every example on the pages for authors says which file it is', () => {
  expect(examples.length).toBeGreaterThan(20);
  expect(examples.filter(({ file }) => !/^[a-z0-9/.-]+\.(ts|js|html)$/.test(file))).toEqual([]);
});

test('the first check is the one that create writes', () => {
  expect(checkTemplate.files(plugin)).toMatchObject(filesOf('first-check'));
});

test('the source is the one that create writes', () => {
  expect(sourceTemplate.files(plugin)).toMatchObject(filesOf('sources'));
});

test('the panel is the one that create writes', () => {
  expect(panelTemplate.files(plugin)).toMatchObject(filesOf('panels'));
});

test('the page about testing holds: its example compiles and passes', async () => {
  const folder = packageWith(filesOf('testing'));

  expect(await compile(folder)).toBe('');
  expect(await nodeIn(folder, '--test', ...Object.keys(filesOf('testing')))).toContain('pass 1');
});

test.each([
  ['commands', 'worst-units', {}],
  ['exporters', 'csv', {}],
  ['notifiers', 'team', { network: ['*'], secrets: ['token'] }],
])('the page about %s holds: its plugin compiles, passes its tests, and can be published once it has a page', async (page, id, capabilities) => {
  const files = filesOf(page);
  const folder = temporaryFolder();
  writeFiles(folder, { ...packageTemplate(plugin, { ...checkWithCodeTemplate, capabilities }), ...files, [`docs/${id}.md`]: '# What it does' });
  installTools(folder);

  expect(await compile(folder)).toBe('');
  expect(await nodeIn(folder, '--test', ...Object.keys(files).filter((file) => file.endsWith('.test.ts')))).toContain('fail 0');
  expect(await problemsIn(folder)).toEqual([]);
});

/** What `check` finds, by code. */
async function problemsIn(folder: string): Promise<readonly { readonly code: string; readonly problem: string }[]> {
  const { stdout } = await touchstone(['plugin', 'check', '--folder', folder, '--worlds', '1', '--json']);
  return (JSON.parse(stdout) as { problems: readonly { readonly code: string; readonly problem: string }[] }).problems;
}

test('the page about code holds: its functions compile, stand hostile data, and answer in the sandbox as in Node', async () => {
  const en = { 'principle.name': 'P', 'principle.question': 'P?', 'really-kept.name': 'K', 'really-kept.question': 'Are promises kept, and not only noted as kept?', 'really-kept.sentence': '{value}', 'advice.ask-why': 'Ask.', 'advice.worst-so-far': '{months}' };
  const lines = ["import { plugin } from '@touchstone/sdk';", "import { reallyKept } from './really-kept.ts';", `export default plugin({ principle: 'examples', checks: [reallyKept], messages: { en: ${JSON.stringify(en)} } });`];
  const folder = temporaryFolder();
  writeFiles(folder, { ...packageTemplate(plugin, checkWithCodeTemplate), ...filesOf('code'), 'src/plugin.ts': lines.join('\n'), 'docs/README.txt': '' });
  installTools(folder);

  expect(await compile(folder)).toBe('');
  expect((await problemsIn(folder)).map(({ problem }) => problem)).toEqual(['docs/really-kept.md: there is no such page']);
});

test('the page about locale packs holds: its example compiles, and lacks nothing but the texts that it leaves out', async () => {
  const folder = packageWith(filesOf('locales'));

  expect(await compile(folder)).toBe('');
  const problems = await problemsIn(folder);
  expect(problems.length).toBeGreaterThan(5);
  expect(problems.filter(({ problem }) => !/^locales de follow-up: lacks "/.test(problem))).toEqual([]);
});

test('every measure by example compiles, is packed, and stands hostile data', async () => {
  const files = filesOf('measures-by-example');
  const ids = Object.keys(files).map((file) => file.replace('.ts', ''));
  const measures = ids.filter((id) => id !== 'settings');
  const lines = [
    `import { check, type Measure, plugin } from '@touchstone/sdk';`,
    `import { replied } from './settings.ts';`,
    ...measures.map((id, index) => `import { measure as m${index} } from './${id}.ts';`),
    `const measures: Readonly<Record<string, Measure>> = { ${measures.map((id, index) => `'${id}': m${index}`).join(', ')} };`,
    `const checks = Object.entries(measures).map(([id, measure]) =>`,
    `  check({ id, question: 'Is it?', measure, standard: { target: 0.5, better: 'higher', provenance: 'house' } }));`,
    `const en = Object.fromEntries([...checks, replied].flatMap(({ id }) => [[\`\${id}.name\`, id], [\`\${id}.sentence\`, id]]));`,
    `export default plugin({ principle: 'examples', checks: [...checks, replied], messages: { en: { 'principle.name': 'Examples', ...en } } });`,
  ];
  const sources = Object.fromEntries(Object.entries(files).map(([file, code]) => [`src/${file}`, code]));
  const folder = packageWith({ ...sources, 'src/plugin.ts': lines.join('\n'), 'docs/README.txt': '' });

  expect(await compile(folder)).toBe('');
  expect((await problemsIn(folder)).filter(({ code }) => code !== 'TEXT_UNFIT' && code !== 'PAGE_UNFIT')).toEqual([]);
});
