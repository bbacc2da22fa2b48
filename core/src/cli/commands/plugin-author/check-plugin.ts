import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { apiVersion } from '@touchstone/sdk';
import { findDeprecatedUses, findHostileProblems, findLocaleProblems, findPluginProblems, findProposalProblems, findPublishingProblems, type HostileOptions, type PluginSource } from '@touchstone/sdk/testing';
import semver from 'semver';

import { checkCompatible, mostCodeBytes } from '../../../host/index.js';
import { openTestHost } from '../../../testing/index.js';
import { type BuiltPlugin, buildPlugin } from './build-plugin.js';
import { findTypeProblems, type TypeProblem } from './find-type-problems.js';
import { englishTexts } from './plugins-at-hand.js';
import { type CodedProblem, toCoded } from './problem-codes.js';
import { SandboxRehearsal } from './sandbox-rehearsal.js';
import { ownSource, tellPlace } from './source-place.js';
import { untestedChecks } from './untested-checks.js';

/** What a validated plugin came to: nothing, where it can be published. */
export interface PluginReport {
  readonly plugin: BuiltPlugin;
  readonly problems: readonly CodedProblem[];
  /** What to know, and no reason not to publish: what it uses that will go, or that is not part of the API and was asked for. */
  readonly notes: readonly string[];
}

export interface InspectOptions {
  /** Whether what is not part of the API yet may be used: a plugin that does will not run everywhere, nor for long. */
  readonly withProposals?: boolean;
}

/** Everything about a plugin that can be read: manifest, contributions, types, texts, pages, package. Throws what building throws. */
export async function inspectPlugin(folder: string, { withProposals = false }: InspectOptions = {}): Promise<PluginReport> {
  const [plugin, types] = await Promise.all([buildPlugin(folder), findTypeProblems(folder)]);
  checkCompatible(plugin.manifest);
  const { contribution, code, manifest, sources } = plugin;
  const { proposals = [] } = manifest.touchstone;
  const outside = proposals.map((each) => `package.json /touchstone/proposals: "${each}" is not part of the API yet; ask for it by --with-proposals, and organisations have to allow it`);
  const problems = [
    ...types.problems.map(tellType),
    ...(await findPluginProblems(contribution, folder)),
    ...(contribution.locales ? findLocaleProblems(contribution.locales, englishTexts(folder)) : []),
    ...(await findPublishingProblems(contribution, folder, { code })),
    ...findProposalProblems(proposals, sources),
    ...(withProposals ? [] : outside),
    ...olderHosts(plugin),
    ...tooLarge(plugin),
  ];
  const notes = [
    ...(withProposals ? outside : []),
    ...(types.unchecked === undefined ? [] : [types.unchecked]),
    ...(await untestedChecks(contribution, folder)),
    ...findDeprecatedUses(await readSources(plugin)),
  ];
  return { plugin, problems: problems.map(toCoded), notes };
}

const tellType = ({ message, file, line, column }: TypeProblem): string =>
  `types, ${file === undefined || line === undefined || column === undefined ? 'tsconfig.json' : tellPlace({ file, line, column })}: ${message}`;

/** A plugin may use anything of the API it is built with: a host of an older one must not take it. */
function olderHosts({ manifest: { engines } }: BuiltPlugin): string[] {
  const least = semver.minVersion(engines.touchstone);
  const wanted = `${semver.major(apiVersion)}.${semver.minor(apiVersion)}.0`;
  return least && semver.lt(least, wanted) ? [`package.json /engines/touchstone: "${engines.touchstone}" lets in hosts older than ${wanted}, with which it is built`] : [];
}

/** The author's own sources, of all that was bundled. */
function readSources({ folder, sources }: BuiltPlugin): Promise<PluginSource[]> {
  const own = sources.flatMap((file) => ownSource(folder, file) ?? []);
  return Promise.all(own.map(async (file) => ({ file, text: await readFile(path.join(folder, file), 'utf8') })));
}

function tooLarge({ code, manifest }: BuiltPlugin): string[] {
  const bytes = Buffer.byteLength(code ?? '');
  return bytes > mostCodeBytes ? [`code, ${manifest.touchstone.entry}: has ${bytes} bytes, of which the host takes ${mostCodeBytes}`] : [];
}

/** Reads a plugin, measures its checks over hostile data, and runs its code in the sandbox. Throws what building throws, and `PLUGIN_INCOMPATIBLE`. */
export async function checkPlugin(folder: string, options: InspectOptions & Omit<HostileOptions, 'openHost' | 'derive'>): Promise<PluginReport> {
  const { plugin, problems, notes } = await inspectPlugin(folder, options);
  const rehearsal = new SandboxRehearsal(plugin);
  const hostile = await findHostileProblems(plugin.contribution, { ...options, derive: rehearsal.derive, openHost: openTestHost });
  return { plugin, notes, problems: [...problems, ...[...hostile, ...(await rehearsal.findProblems())].map(toCoded)] };
}
