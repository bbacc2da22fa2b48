import { apiVersion } from '@touchstone/sdk';
import { findHostileProblems, findLocaleProblems, findPluginProblems, findPublishingProblems, type HostileOptions } from '@touchstone/sdk/testing';
import semver from 'semver';

import { checkCompatible, mostCodeBytes } from '../../../host/index.js';
import { openTestHost } from '../../../testing/index.js';
import { type BuiltPlugin, buildPlugin } from './build-plugin.js';
import { englishTexts } from './plugins-at-hand.js';
import { type CodedProblem, toCoded } from './problem-codes.js';
import { SandboxRehearsal } from './sandbox-rehearsal.js';

/** What a validated plugin came to: nothing, where it can be published. */
export interface PluginReport {
  readonly plugin: BuiltPlugin;
  readonly problems: readonly CodedProblem[];
}

/** Everything about a plugin that can be read: manifest, contributions, texts, pages, package. Throws what building throws. */
export async function inspectPlugin(folder: string): Promise<PluginReport> {
  const plugin = await buildPlugin(folder);
  checkCompatible(plugin.manifest);
  const { contribution, code } = plugin;
  const problems = [
    ...(await findPluginProblems(contribution, folder)),
    ...(contribution.locales ? findLocaleProblems(contribution.locales, englishTexts(folder)) : []),
    ...(await findPublishingProblems(contribution, folder, { code })),
    ...olderHosts(plugin),
    ...tooLarge(plugin),
  ];
  return { plugin, problems: problems.map(toCoded) };
}

/** A plugin may use anything of the API it is built with: a host of an older one must not take it. */
function olderHosts({ manifest: { engines } }: BuiltPlugin): string[] {
  const least = semver.minVersion(engines.touchstone);
  const wanted = `${semver.major(apiVersion)}.${semver.minor(apiVersion)}.0`;
  return least && semver.lt(least, wanted) ? [`package.json /engines/touchstone: "${engines.touchstone}" lets in hosts older than ${wanted}, with which it is built`] : [];
}

function tooLarge({ code, manifest }: BuiltPlugin): string[] {
  const bytes = Buffer.byteLength(code ?? '');
  return bytes > mostCodeBytes ? [`code, ${manifest.touchstone.entry}: has ${bytes} bytes, of which the host takes ${mostCodeBytes}`] : [];
}

/** Reads a plugin, measures its checks over hostile data, and runs its code in the sandbox. Throws what building throws, and `PLUGIN_INCOMPATIBLE`. */
export async function checkPlugin(folder: string, options: Omit<HostileOptions, 'openHost' | 'derive'>): Promise<PluginReport> {
  const { plugin, problems } = await inspectPlugin(folder);
  const rehearsal = new SandboxRehearsal(plugin);
  const hostile = await findHostileProblems(plugin.contribution, { ...options, derive: rehearsal.derive, openHost: openTestHost });
  return { plugin, problems: [...problems, ...[...hostile, ...(await rehearsal.findProblems())].map(toCoded)] };
}
