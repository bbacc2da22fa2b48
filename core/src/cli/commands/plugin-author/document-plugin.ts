import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { pageSections } from '@touchstone/sdk/testing';

import { HostError } from '../../../base/errors.js';
import { authoredParts, checkPage } from '../../../scorecard/index.js';
import { buildPlugin } from './build-plugin.js';

/** The page of a check, written out. */
export interface DocumentedCheck {
  /** The id within its principle. */
  readonly check: string;
  /** Markdown. */
  readonly page: string;
}

async function authored(folder: string, check: string): Promise<ReturnType<typeof authoredParts>> {
  try {
    const sections = pageSections(await readFile(path.join(folder, 'docs', `${check}.md`), 'utf8'));
    return authoredParts((heading) => sections.find((each) => each.heading === heading)?.text ?? '');
  } catch (error) {
    throw new HostError('PLUGIN_UNSOUND', { folder, problems: `docs/${check}.md: there is no such page` }, { cause: error });
  }
}

/**
 * Writes out the page of every check of the plugin in a folder: what its author says of it, and what follows from its declaration, with
 * an example in each of some languages. Default: all that the plugin speaks. Throws what building throws, and `PLUGIN_UNSOUND`.
 */
export async function documentPlugin(folder: string, locales?: readonly string[]): Promise<readonly DocumentedCheck[]> {
  const { contribution } = await buildPlugin(folder);
  const wanted = locales ?? Object.keys(contribution.messages).sort();
  return Promise.all(
    contribution.checks.map(async (check) => ({ check: check.id, page: checkPage(contribution, check, { locales: wanted, authored: await authored(folder, check.id) }) })),
  );
}
