import { statSync } from 'node:fs';
import path from 'node:path';

import type { PluginContribution } from '@touchstone/sdk';
import { findCheckProblems, type PluginManifest } from '@touchstone/sdk/schema';

import { HostError } from '../../base/errors.js';
import { checkCapabilities } from './check-capabilities.js';
import { checkProposals } from './check-proposals.js';
import { checkBuiltWith, checkCompatible, readJson, readManifest } from './read-manifest.js';

/** A plugin as it lies on disk: read from its manifest and its contributions, nothing executed. */
export interface InstalledPlugin {
  /** `publisher.name`; the name of its folder where the manifest cannot be read. */
  readonly id: string;
  readonly version: string;
  readonly folder: string;
  readonly builtIn: boolean;
  readonly manifest: PluginManifest | undefined;
  /** Missing when there is a problem. */
  readonly contribution: PluginContribution | undefined;
  /** Why the plugin cannot run; it never takes the host down. */
  readonly problem: HostError | undefined;
}

/** Says where a contribution departs from the schema of the host's contribution points. */
export type FindContributionProblem = (value: unknown) => { readonly path: string; readonly reason: string } | undefined;

/** Where a plugin lies. */
export interface PluginFolder {
  readonly folder: string;
  readonly builtIn: boolean;
  /** Known to be unfit: nothing of it is read. */
  readonly refused?: { readonly id: string; readonly version: string; readonly problem: HostError };
}

/** Reads the contributions of a plugin. Throws `CONTRIBUTION_INVALID`. */
function readContribution(folder: string, { touchstone }: PluginManifest, findProblem: FindContributionProblem): PluginContribution {
  const file = path.join(folder, touchstone.contributes);
  const invalid = (at: string, reason: string, cause?: unknown) =>
    new HostError('CONTRIBUTION_INVALID', { plugin: touchstone.id, file, path: at || '/', reason }, { cause });
  if (!isFile(folder, touchstone.contributes)) {
    throw invalid('', 'is not there: the plugin was not packed');
  }
  const value = readJson(file, invalid);
  const problem = findProblem(value);
  if (problem) {
    throw invalid(problem.path, problem.reason);
  }
  const contribution = value as PluginContribution;
  const [unfit] = findCheckProblems(contribution.checks);
  if (unfit) {
    throw invalid(unfit.path, unfit.reason);
  }
  const page = (contribution.panels ?? []).findIndex((panel) => !isFile(folder, panel.page));
  if (page !== -1) {
    throw invalid(`/panels/${page}/page`, 'is no file of the plugin');
  }
  for (const point of ['sources', 'notifiers'] as const) {
    const undeclared = (contribution[point] ?? []).findIndex(({ secrets = [] }) => secrets.some((name) => !(touchstone.capabilities?.secrets ?? []).includes(name)));
    if (undeclared !== -1) {
      throw invalid(`/${point}/${undeclared}/secrets`, 'names a secret that package.json does not ask for under touchstone.capabilities.secrets');
    }
  }
  return contribution;
}

const isFile = (folder: string, inside: string): boolean => statSync(path.join(folder, inside), { throwIfNoEntry: false })?.isFile() ?? false;

function checkEntry(folder: string, { touchstone: { entry } }: PluginManifest): void {
  if (entry !== undefined && !isFile(folder, entry)) {
    throw new HostError('MANIFEST_INVALID', { file: path.join(folder, 'package.json'), path: '/touchstone/entry', reason: `"${entry}" is no file of the plugin` });
  }
}

/** Reads the plugin in a folder. What is wrong with it becomes its problem; nothing is thrown that its author could mend. */
export function readPlugin({ folder, builtIn, refused }: PluginFolder, findProblem: FindContributionProblem): InstalledPlugin {
  if (refused) {
    return { ...refused, folder, builtIn, manifest: undefined, contribution: undefined };
  }
  let manifest: PluginManifest | undefined;
  let contribution: PluginContribution | undefined;
  let problem: HostError | undefined;
  try {
    manifest = readManifest(folder);
    checkCompatible(manifest);
    checkProposals(manifest);
    checkEntry(folder, manifest);
    const read = readContribution(folder, manifest, findProblem);
    checkCapabilities(manifest, read);
    checkBuiltWith(manifest, read);
    contribution = read;
  } catch (error) {
    if (!HostError.is(error)) {
      throw error;
    }
    problem = error;
  }
  const id = manifest?.touchstone.id ?? path.basename(folder);
  return { id, version: manifest?.version ?? '0.0.0', folder, builtIn, manifest, contribution, problem };
}
