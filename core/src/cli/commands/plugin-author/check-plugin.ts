import { apiVersion } from '@touchstone/sdk';
import { findHostileProblems, findPluginProblems, findPublishingProblems, type HostileOptions } from '@touchstone/sdk/testing';

import semver from 'semver';

import { checkCompatible } from '../../../host/index.js';
import { openTestHost } from '../../../testing/index.js';
import { type BuiltPlugin, buildPlugin } from './build-plugin.js';

/** What a validated plugin came to: nothing, where it can be published. */
export interface PluginReport {
  readonly plugin: BuiltPlugin;
  readonly problems: readonly string[];
}

/** Everything about a plugin that can be read: manifest, contributions, texts, pages, package. Throws what building throws. */
export async function inspectPlugin(folder: string): Promise<PluginReport> {
  const plugin = await buildPlugin(folder);
  checkCompatible(plugin.manifest);
  const problems = [...(await findPluginProblems(plugin.contribution, folder)), ...(await findPublishingProblems(plugin.contribution, folder)), ...olderHosts(plugin)];
  return { plugin, problems };
}

/** A plugin may use anything of the API it is built with: a host of an older one must not take it. */
function olderHosts({ manifest: { engines } }: BuiltPlugin): string[] {
  const least = semver.minVersion(engines.touchstone);
  const wanted = `${semver.major(apiVersion)}.${semver.minor(apiVersion)}.0`;
  return least && semver.lt(least, wanted) ? [`package.json /engines/touchstone: "${engines.touchstone}" lets in hosts older than ${wanted}, with which it is built`] : [];
}

/** Reads a plugin and measures its checks over hostile data. Throws what building throws, and `PLUGIN_INCOMPATIBLE`. */
export async function checkPlugin(folder: string, options: Omit<HostileOptions, 'openHost' | 'derive'>): Promise<PluginReport> {
  const { plugin, problems } = await inspectPlugin(folder);
  return { plugin, problems: [...problems, ...(await findHostileProblems(plugin.contribution, { ...options, derive: plugin.derive, openHost: openTestHost }))] };
}
