import type { PluginContribution } from '@touchstone/sdk';

import { catalogue } from './index.js';
import { checks, otherwise } from './checks.js';
import { plugins } from './plugins.js';
import { requirements } from './requirements.js';

/** Checks of the research that no plugin has, and why, beside those that `otherwise` tells of. */
const withoutPlugin = (id: string): string | undefined => {
  const [principle = '', check = ''] = id.split('.');
  return otherwise[id] ?? (Object.hasOwn(catalogue, principle) && Object.hasOwn(catalogue[principle] ?? {}, check) ? 'The language of measures says it, and the tests run it; no plugin brings it yet.' : undefined);
};

const own = new Set(plugins.flatMap(({ principle, checks: all }: PluginContribution) => all.map(({ id }) => `${principle}.${id}`)));

/** Every check by its published id, in the order of the research. */
export const publishedIds: readonly string[] = Object.entries(checks).flatMap(([principle, all]) => Object.values(all).flatMap((ids) => ids.map((id) => `${principle}.${id}`)));

/** Whether a plugin has a check, or else why none does; undefined where nobody says. */
export const stateOf = (id: string): 'has' | { readonly reason: string } | undefined => {
  const reason = withoutPlugin(id);
  return own.has(id) ? 'has' : reason === undefined ? undefined : { reason };
};

/** The checks that a line names; those of `principle.*` are all of that principle. */
export const checksOf = (named: readonly string[]): readonly string[] => [...new Set(named.flatMap((each) => (each.endsWith('.*') ? publishedIds.filter((id) => id.startsWith(each.slice(0, -1))) : [each])))];

const linkOf = (id: string): string => {
  const [principle = '', check = ''] = id.split('.');
  const state = stateOf(id);
  return state === 'has' ? `[${id}](${principle}/docs/${check}.md)` : `${id} *(no plugin yet)*`;
};

const wordsFor = (named: readonly string[]): string =>
  named.map((each) => (each.endsWith('.*') ? `all of [${each.slice(0, -2)}](${each.slice(0, -2)}/docs)` : linkOf(each))).join(', ');

/** The page: from each line of the founding texts to what serves it, and from each check of the research to its published form. */
export function requirementsPage(): string {
  const lines = Object.entries(requirements).map(([id, { about, checks: named, besides }]) => `| ${id} | ${about} | ${[wordsFor(named), besides ?? ''].filter((each) => each !== '').join('. ')} |`);
  const asked = Object.entries(checks).flatMap(([principle, all]) =>
    Object.entries(all).map(([id, published]) => {
      const full = published.map((each) => `${principle}.${each}`);
      const reasons = full.flatMap((each) => {
        const state = stateOf(each);
        return typeof state === 'object' ? [full.length === 1 ? state.reason : `${each}: ${state.reason}`] : [];
      });
      return `| ${id} | ${full.map(linkOf).join(', ')} | ${reasons.join(' ')} |`;
    }),
  );
  return [
    '# What was asked for, and what serves it',
    '',
    'This page is written by the test of `test/catalogue/requirements.ts`, run with `--update`.',
    '',
    '## From the founding texts',
    '',
    'Each line by its number, in a few words of our own.',
    '',
    '| line | about | served by |',
    '|---|---|---|',
    ...lines,
    '',
    '## From the research',
    '',
    `Of ${publishedIds.length} checks, ${publishedIds.filter((id) => stateOf(id) === 'has').length} are in plugins. The others say why not.`,
    '',
    '| asked as | check | why not |',
    '|---|---|---|',
    ...asked,
    '',
  ].join('\n');
}
