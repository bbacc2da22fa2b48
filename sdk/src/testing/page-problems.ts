import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import type { CheckContribution, PluginContribution } from '../plugin/index.js';
import { columnsRead } from '../plugin/columns-read.js';

/** What the page of a check tells, in this order. */
export const pageHeadings = [
  'Question',
  'Why it matters',
  'How it is measured',
  'What it needs',
  'Standard and its source',
  'How to fix',
] as const;

/** A part of the page of a check. */
export interface PageSection {
  readonly heading: string;
  readonly text: string;
}

/** The parts of a page, by its headings of the second level. */
export function pageSections(page: string): readonly PageSection[] {
  return page
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return { heading: heading.trim(), text: lines.join('\n').trim() };
    });
}

function judgePage(check: CheckContribution, page: string): readonly string[] {
  const sections = pageSections(page);
  const headings = sections.map(({ heading }) => heading);
  const textOf = (heading: string) => sections.find((section) => section.heading === heading)?.text ?? '';
  if (headings.join() !== pageHeadings.join()) {
    return [`has the headings ${headings.join(', ') || '(none)'} instead of ${pageHeadings.join(', ')}`];
  }

  const needed = columnsRead(check);
  const told = [...textOf('What it needs').matchAll(/`([a-z_0-9]+\.[a-z_0-9]+)`/g)].map(([, column = '']) => column);
  return [
    ...sections.filter(({ text }) => text === '').map(({ heading }) => `says nothing under "${heading}"`),
    ...(textOf('Question') === check.question ? [] : ['asks another question than the check']),
    ...needed.filter((column) => !told.includes(column)).map((column) => `does not tell that it needs \`${column}\``),
    ...told.filter((column) => !needed.includes(column)).map((column) => `tells that it needs \`${column}\`, which it does not read`),
    ...check.settings.filter(({ id }) => !page.includes(`\`${id}\``)).map(({ id }) => `does not name the setting \`${id}\``),
  ];
}

/** What has pages. */
type Documented = Pick<PluginContribution, 'checks' | 'sources' | 'panels' | 'exporters' | 'notifiers' | 'commands'>;

/**
 * Checks and other contributions without a page, pages without any of them, and pages that do not tell what the check does. What the
 * page of anything but a check says is its author's own.
 */
export async function findPageProblems({ checks, sources = [], panels = [], exporters = [], notifiers = [], commands = [] }: Documented, folder: string): Promise<readonly string[]> {
  // A plugin without checks, such as a locale pack, need have no pages.
  const files = checks.length === 0 && !existsSync(folder) ? [] : (await readdir(folder)).filter((file) => file.endsWith('.md'));
  const further = [...sources, ...panels, ...exporters, ...notifiers, ...commands].map(({ id }) => `${id}.md`);
  const strays = files.filter((file) => !checks.some(({ id }) => file === `${id}.md`) && !further.includes(file)).map((file) => `docs/${file}: no such check`);
  const missing = further.filter((file) => !files.includes(file)).map((file) => `docs/${file}: there is no such page`);
  const perCheck = await Promise.all(
    checks.map(async (check) => {
      const file = `${check.id}.md`;
      const problems = files.includes(file)
        ? judgePage(check, await readFile(path.join(folder, file), 'utf8'))
        : ['there is no such page'];
      return problems.map((problem) => `docs/${file}: ${problem}`);
    }),
  );
  return [...strays, ...missing, ...perCheck.flat()];
}
