import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

import { Ajv } from 'ajv';

import { toContributes } from '../pack/contributes.js';
import { PackError } from '../pack/problem.js';
import { toProblem } from '../pack/structure.js';
import { capabilitiesNeeded, type PluginContribution } from '../plugin/index.js';
import { type Capabilities, manifestSchema } from '../schema/index.js';
import { findTextProblems } from './message-problems.js';
import { findPageProblems } from './page-problems.js';

const validateManifest = new Ajv({ allErrors: true, strict: false }).compile(manifestSchema);

function findContributionProblems(plugin: PluginContribution): readonly string[] {
  try {
    const contributes: unknown = JSON.parse(toContributes(plugin, 'The plugin'));
    return isDeepStrictEqual(contributes, structuredClone(plugin)) ? [] : ['contributes.json: does not read back as it was declared'];
  } catch (error) {
    if (error instanceof PackError) {
      return error.problems.map(({ path: place, reason }) => `contributes.json ${place}: ${reason}`);
    }
    throw error;
  }
}

async function findManifestProblems(file: string, { checks }: PluginContribution): Promise<readonly string[]> {
  const manifest: unknown = JSON.parse(await readFile(file, 'utf8'));
  return validateManifest(manifest)
    ? findCapabilityProblems(manifest as Manifest, checks)
    : (validateManifest.errors ?? []).map(toProblem).map(({ path: place, reason }) => `package.json ${place}: ${reason}`);
}

interface Manifest {
  readonly touchstone: { readonly capabilities?: Partial<Capabilities> };
}

function findCapabilityProblems({ touchstone }: Manifest, checks: PluginContribution['checks']): readonly string[] {
  return checks.flatMap((check) =>
    capabilitiesNeeded(check)
      .filter((capability) => touchstone.capabilities?.[capability] !== true)
      .map((capability) => `package.json /touchstone/capabilities: lacks "${capability}", which ${check.id} needs`),
  );
}

/**
 * Everything that keeps a plugin from being whole; empty when it is.
 *
 * Its contribution fits the schema and reads back from JSON as declared; its manifest fits the schema and asks for what its checks
 * need; every language has every text,
 * with all plural forms; every check has a page under `docs/` with the {@link pageHeadings}, that names what the check reads.
 *
 * @param plugin What `plugin()` returned.
 * @param folder Where the `package.json` of the plugin is; throws when it cannot be read.
 */
export async function findPluginProblems(plugin: PluginContribution, folder: string | URL): Promise<readonly string[]> {
  const root = typeof folder === 'string' ? folder : fileURLToPath(folder);
  return [
    ...findContributionProblems(plugin),
    ...(await findManifestProblems(path.join(root, 'package.json'), plugin)),
    ...findTextProblems(plugin),
    ...(await findPageProblems(plugin, path.join(root, 'docs'))),
  ];
}
