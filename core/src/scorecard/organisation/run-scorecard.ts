import { createHash } from 'node:crypto';

import type { Scorecard } from '@touchstone/sdk/contract';

import type { ReportProgress } from '../../base/progress.js';
import type { OrganisationContext } from '../../host/index.js';
import { readNames } from '../names.js';
import { demandsOf, enabledChecks } from './demands.js';

export interface RunOptions {
  readonly dataVersion: string;
  /** A moment in ISO 8601 as of which to look back. Default: what the settings say. */
  readonly asOf?: string;
  /** The key of a period, such as `2026-10`. */
  readonly period?: string;
  readonly onProgress?: ReportProgress;
}

type RunContext = Pick<OrganisationContext, 'engine' | 'settings' | 'settingsVersion' | 'plugins' | 'checks'>;

/** The plugins that take part in a run. */
export function pluginsOfRun({ plugins }: Pick<RunContext, 'plugins'>): { readonly id: string; readonly version: string }[] {
  return plugins.list().flatMap(({ id, version, enabled, problem }) => (enabled && !problem ? [{ id, version }] : []));
}

/** Changes with the plugins that take part, their versions, and what they contribute. */
export function pluginsVersion({ plugins }: Pick<RunContext, 'plugins'>): string {
  const taking = plugins.list().filter(({ enabled, problem }) => enabled && !problem);
  const made = taking.map(({ id, version, contribution }) => [id, version, contribution]);
  return createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 16);
}

/** Evaluates an organisation under its settings. The scorecard has no words yet; they are told by `tellScorecard`. */
export async function runScorecard(context: RunContext, options: RunOptions): Promise<Scorecard> {
  const { engine, settings, settingsVersion, checks } = context;
  const { id, name, timezone, period } = settings;
  // Loaded when it is needed: the statistics behind it are hundreds of small files, and most commands judge nothing.
  const { scoreOrganisation } = await import('../score.js');
  return scoreOrganisation({
    engine,
    organisation: { id, name, timezone },
    grain: period.grain,
    asOf: options.asOf ?? settings.asOf,
    now: () => new Date(),
    plugins: pluginsOfRun(context),
    checks: enabledChecks(checks, settings),
    demands: demandsOf(settings, await readNames(engine)),
    dataVersion: options.dataVersion,
    settingsVersion,
    ...(options.period !== undefined && { period: options.period }),
    ...(options.onProgress && { onProgress: options.onProgress }),
  });
}
