import { type Deprecation, deprecations as known } from '../plugin/index.js';
import { proposalKey, proposals } from '../proposed/index.js';

/** Proposals that a plugin names and does not use, or uses without naming; those that its SDK does not have. */
export function findProposalProblems(named: readonly string[], modules: readonly string[]): readonly string[] {
  const place = 'package.json /touchstone/proposals';
  const own = new Set(proposals.map(proposalKey));
  // However packages are laid out, the file of a proposal is called like its entry.
  const used = proposals.filter(({ name }) => modules.some((file) => new RegExp(`[\\\\/]proposed[\\\\/]${name}\\.[jt]s$`).test(file))).map(proposalKey);
  return [
    ...named.filter((each) => !own.has(each)).map((each) => `${place}: "${each}" is no proposal of this SDK; it has ${[...own].join(', ') || 'none'}`),
    ...used.filter((each) => !named.includes(each)).map((each) => `${place}: lacks "${each}", which the plugin imports`),
    ...named.filter((each) => own.has(each) && !used.includes(each)).map((each) => `${place}: names "${each}", which the plugin does not import`),
  ];
}

/** A source of a plugin. */
export interface PluginSource {
  readonly file: string;
  readonly text: string;
}

/** What a plugin uses that will go, with its last day. */
export function findDeprecatedUses(sources: readonly PluginSource[], deprecations: readonly Deprecation[] = known): readonly string[] {
  return sources.flatMap(({ file, text }) =>
    importsIn(text).flatMap(({ entry, names }) =>
      deprecations
        .filter((each) => each.entry === entry && names.includes(each.name))
        .map(({ name, since, availableUntil, instead }) => `${file}: "${name}" is deprecated since ${since} and available until ${availableUntil}; use ${instead}`),
    ),
  );
}

function importsIn(text: string): readonly { readonly entry: string; readonly names: readonly string[] }[] {
  return [...text.matchAll(/(?:import|export)\s*(?:type\s*)?\{([^}]*)\}\s*from\s*['"]([^'"]+)['"]/g)].map(([, list = '', entry = '']) => ({
    entry,
    names: list.split(',').map((each) => each.trim().replace(/^type\s+/, '').split(/\s+as\s+/)[0] ?? ''),
  }));
}
