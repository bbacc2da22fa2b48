import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { beforeAll, expect, test } from 'vitest';

import { authoredParts, checkPage } from '../../core/src/scorecard/index.js';
import type { PluginContribution } from '../../sdk/src/index.js';
import { pageSections } from '../../sdk/src/testing/index.js';

const at = (place: string): string => fileURLToPath(new URL(`../../${place}`, import.meta.url));
const pages = at('core/docs/checks');
const plugins = readdirSync(at('plugins')).filter((name) => existsSync(at(`plugins/${name}/src/plugin.ts`))).sort();

const contributions = new Map<string, PluginContribution>();

beforeAll(async () => {
  for (const name of plugins) {
    const { default: declared } = (await import(pathToFileURL(at(`plugins/${name}/src/plugin.ts`)).href)) as { readonly default: PluginContribution };
    contributions.set(name, declared);
  }
}, 60_000);

const contributionOf = (name: string): PluginContribution => {
  const found = contributions.get(name);
  if (!found) {
    throw new Error(`There is no plugin ${name}.`);
  }
  return found;
};

function pageOf(name: string, contribution: PluginContribution, check: PluginContribution['checks'][number]): string {
  const sections = pageSections(readFileSync(at(`plugins/${name}/docs/${check.id}.md`), 'utf8'));
  const authored = authoredParts((heading) => sections.find((each) => each.heading === heading)?.text ?? '');
  return checkPage(contribution, check, { locales: Object.keys(contribution.messages).sort(), authored });
}

test.each(plugins)('the pages of the checks of %s are what the plugin declares', async (name) => {
  const contribution = contributionOf(name);
  for (const check of contribution.checks) {
    await expect(pageOf(name, contribution, check)).toMatchFileSnapshot(path.join(pages, `${contribution.principle}.${check.id}.md`));
  }
});

test.each(plugins)('the read-me of %s is what the plugin declares', async (name) => {
  const { principle, checks, messages } = contributionOf(name);
  const rows = checks.map(({ id, question }) => `| [\`${principle}.${id}\`](docs/${id}.md) | ${question} |`);
  const intro = [`# ${messages.en['principle.name']}`, `${messages.en['principle.question']} A plugin of Touchstone, which comes with \`@touchstone/core\`. Generated: \`vitest run test/house/check-pages -u\`.`];

  await expect(`${[...intro, ['| check | asks |', '|---|---|', ...rows].join('\n')].join('\n\n')}\n`).toMatchFileSnapshot(at(`plugins/${name}/README.md`));
});

test('the list of checks has every page, and no page is of a check that is gone', async () => {
  const rows = [...contributions.values()].sort((a, b) => (a.principle < b.principle ? -1 : 1)).flatMap(({ principle, checks, messages }) =>
    checks.map(({ id, question }) => `| ${messages.en['principle.name']} | [\`${principle}.${id}\`](${principle}.${id}.md) | ${question} |`),
  );
  const intro = '# The checks\n\nEvery check of the built-in plugins. These pages are generated: `vitest run test/house/check-pages -u` writes them anew.\n';

  await expect(`${[intro, '| principle | check | question |', '|---|---|---|', ...rows].join('\n')}\n`).toMatchFileSnapshot(path.join(pages, 'README.md'));
  // Pages that are new are written when all tests have ended: one that lacks is told by its own snapshot.
  const wanted = new Set(['README.md', ...[...contributions.values()].flatMap(({ principle, checks }) => checks.map(({ id }) => `${principle}.${id}.md`))]);
  expect(readdirSync(pages).filter((file) => !wanted.has(file))).toEqual([]);
});
