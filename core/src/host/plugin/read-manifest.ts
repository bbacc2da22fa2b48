import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { apiVersion, type PluginContribution } from '@touchstone/sdk';
import { manifestSchema, type PluginManifest } from '@touchstone/sdk/schema';
import semver from 'semver';

import { HostError } from '../../base/errors.js';
import { createValidator } from '../validate.js';
import { maximumJsonBytes, parsePlainJson, PlainJsonError } from './plain-json.js';

const findProblem = createValidator(() => manifestSchema);

const invalid = (file: string, at: string, reason: string, cause?: unknown) =>
  new HostError('MANIFEST_INVALID', { file, path: at || '/', reason }, { cause });

/** Reads a file whole, unless it is far too large. */
function readBytes(file: string): Uint8Array {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    if (size > maximumJsonBytes) {
      throw new PlainJsonError('', `is larger than ${maximumJsonBytes / 1e6} MB`);
    }
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Reads JSON that a stranger wrote. Throws what `failure` makes of the place and the reason. */
export function readJson(file: string, failure: (at: string, reason: string, cause: unknown) => HostError): unknown {
  try {
    return parsePlainJson(readBytes(file));
  } catch (cause) {
    if (cause instanceof PlainJsonError) {
      throw failure(cause.path, cause.reason, cause);
    }
    throw failure('', `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}

/** Takes a value for a manifest. Throws `MANIFEST_INVALID`, naming the file it came from. */
export function toManifest(value: unknown, file: string): PluginManifest {
  const problem = findProblem(value);
  if (problem) {
    throw invalid(file, problem.path, problem.reason);
  }
  const manifest = value as PluginManifest;
  if (semver.valid(manifest.version) !== manifest.version) {
    throw invalid(file, '/version', `"${manifest.version}" is no version such as 1.2.0`);
  }
  if (semver.validRange(manifest.engines.touchstone) === null) {
    throw invalid(file, '/engines/touchstone', `"${manifest.engines.touchstone}" is no range of versions such as ^1.0.0`);
  }
  const wrong = (manifest.touchstone.capabilities?.network ?? []).findIndex((host) => host !== '*' && !URL.canParse(host.includes('://') ? host : `https://${host}`));
  if (wrong !== -1) {
    throw invalid(file, `/touchstone/capabilities/network/${wrong}`, 'is no host');
  }
  return manifest;
}

/** Reads the manifest of the plugin in a folder; runs none of its code. Throws `MANIFEST_INVALID`. */
export function readManifest(folder: string): PluginManifest {
  const file = path.join(folder, 'package.json');
  return toManifest(readJson(file, (at, reason, cause) => invalid(file, at, reason, cause)), file);
}

/** Whether a plugin that asks for a range of versions runs on a host. */
export const fits = (range: string, host: string = apiVersion): boolean => semver.satisfies(host, range, { includePrerelease: true });

/** Throws `PLUGIN_INCOMPATIBLE` when the plugin was built for another API than this host offers. */
export function checkCompatible({ engines, touchstone, version }: PluginManifest, host: string = apiVersion): void {
  if (!fits(engines.touchstone, host)) {
    throw new HostError('PLUGIN_INCOMPATIBLE', { plugin: touchstone.id, version, wanted: engines.touchstone, host });
  }
}

/** Throws `PLUGIN_BUILT_NEWER` when a plugin promises to run on hosts that may lack what its SDK offered it. */
export function checkBuiltWith({ engines, touchstone, version }: PluginManifest, { builtWith }: Pick<PluginContribution, 'builtWith'>): void {
  const oldest = semver.minVersion(engines.touchstone);
  const built = builtWith === undefined ? null : semver.parse(builtWith);
  if (oldest && built && semver.lt(`${oldest.major}.${oldest.minor}.0`, `${built.major}.${built.minor}.0`)) {
    throw new HostError('PLUGIN_BUILT_NEWER', { plugin: touchstone.id, version, sdk: `${built.major}.${built.minor}.0`, wanted: engines.touchstone });
  }
}
