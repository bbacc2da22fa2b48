import { readFileSync } from 'node:fs';
import path from 'node:path';

import { manifestSchema, type PluginManifest } from '@touchstone/sdk/schema';
import semver from 'semver';

import { HostError } from '../../base/errors.js';
import { createValidator } from '../validate.js';
import { apiVersion } from './api-version.js';

const findProblem = createValidator(() => manifestSchema);

const invalid = (file: string, at: string, reason: string, cause?: unknown) =>
  new HostError('MANIFEST_INVALID', { file, path: at || '/', reason }, { cause });

/** Reads JSON. Throws what `failure` makes of the reason. */
export function readJson(file: string, failure: (reason: string, cause: unknown) => HostError): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw failure(cause instanceof Error ? cause.message : String(cause), cause);
  }
}

/** Reads the manifest of the plugin in a folder; runs none of its code. Throws `MANIFEST_INVALID`. */
export function readManifest(folder: string): PluginManifest {
  const file = path.join(folder, 'package.json');
  const value = readJson(file, (reason, cause) => invalid(file, '', reason, cause));
  const problem = findProblem(value);
  if (problem) {
    throw invalid(file, problem.path, problem.reason);
  }
  const manifest = value as PluginManifest;
  if (!semver.valid(manifest.version)) {
    throw invalid(file, '/version', `"${manifest.version}" is no version such as 1.2.0`);
  }
  if (semver.validRange(manifest.engines.touchstone) === null) {
    throw invalid(file, '/engines/touchstone', `"${manifest.engines.touchstone}" is no range of versions such as ^1.0.0`);
  }
  return manifest;
}

/** Throws `PLUGIN_INCOMPATIBLE` when the plugin was built for another API than this host offers. */
export function checkCompatible({ engines, touchstone, version }: PluginManifest, host: string = apiVersion): void {
  if (!semver.satisfies(host, engines.touchstone, { includePrerelease: true })) {
    throw new HostError('PLUGIN_INCOMPATIBLE', { plugin: touchstone.id, version, wanted: engines.touchstone, host });
  }
}
