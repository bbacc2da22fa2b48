import { createHash } from 'node:crypto';

import type { Scorecard } from '@touchstone/sdk/contract';

import type { ReportProgress } from '../../base/progress.js';
import { touchstoneVersion } from '../../base/version.js';
import { codeDigest, isUnasked, type OrganisationContext, pluginDigest } from '../../host/index.js';
import type { RunFacts } from '../compare/run-facts.js';
import { readNames } from '../names.js';
import type { Evaluation } from '../score.js';
import { demandsOf, enabledChecks, endedFindings, withoutEnded } from './demands.js';
import { holidayPlaces } from './frame.js';
import { shownBeforeOf } from './disclosures.js';
import { pluginCodeOf } from './plugin-code.js';

export interface RunOptions {
  readonly dataVersion: string;
  /** A moment in ISO 8601 as of which to look back. Default: what the settings say. */
  readonly asOf?: string;
  /** The key of a period, such as `2026-10`. */
  readonly period?: string;
  readonly onProgress?: ReportProgress;
  /** Looks at another period or part of what was run: what was kept is used and nothing added, but that figures about people were shown. */
  readonly look?: boolean;
  /** Looks without leaving anything behind: no statistics are kept, and no figures noted as shown. */
  readonly preview?: { readonly onMeasured: (ms: number) => void };
}

export type RunContext = Pick<OrganisationContext, 'engine' | 'settings' | 'settingsVersion' | 'plugins' | 'checks' | 'running' | 'standards' | 'state'>;

/** The plugins that take part in a run. */
export function pluginsOfRun({ plugins }: Pick<RunContext, 'plugins'>): Scorecard['run']['plugins'] {
  return plugins.list().flatMap((plugin) => (plugin.enabled && !plugin.problem ? [{ id: plugin.id, version: plugin.version, digest: pluginDigest(plugin) }] : []));
}

/** Changes with the plugins that take part, their versions, what they contribute, and their code. */
export function pluginsVersion({ plugins }: Pick<RunContext, 'plugins'>): string {
  const taking = plugins.list().filter(({ enabled, problem }) => enabled && !problem);
  const made = taking.map((plugin) => [plugin.id, plugin.version, plugin.contribution, codeDigest(plugin)]);
  return createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 16);
}

/** The principles of enabled plugins that the settings do not name: only what is built in is enabled unasked. */
function unaskedPrinciples({ plugins, settings }: Pick<RunContext, 'plugins' | 'settings'>): ReadonlyMap<string, string> {
  const unasked = plugins.list().filter((plugin) => isUnasked(plugin, settings));
  return new Map(unasked.flatMap(({ id, contribution }) => (contribution ? [[contribution.principle, id] as const] : [])));
}

/** A run: its scorecard, which has no words yet, and what it was judged from. */
export interface MadeRun {
  readonly document: Scorecard;
  readonly facts: RunFacts;
  readonly evaluated: EvaluatedRun;
}

/** A run with all that was judged on the way. */
export interface EvaluatedRun {
  readonly evaluation: Evaluation;
  readonly facts: RunFacts;
}

/** Evaluates an organisation under its settings. The words of the scorecard are told by `tellScorecard`. */
export async function runScorecard(context: RunContext, options: RunOptions): Promise<MadeRun> {
  const evaluated = await evaluate(context, options);
  return { document: evaluated.evaluation.document, facts: evaluated.facts, evaluated };
}

/** As `runScorecard`, with what the scorecard was made of. */
export async function evaluate(context: RunContext, options: RunOptions): Promise<EvaluatedRun> {
  const { engine, settings, settingsVersion, checks, state } = context;
  const { id, name, timezone, period } = settings;
  // Loaded when it is needed: the statistics behind it are hundreds of small files, and most commands judge nothing.
  const { scoreOrganisation } = await import('../score.js');
  const { toRunFacts } = await import('../compare/run-facts.js');
  const { disclosuresOf } = await import('../people.js');
  const names = await readNames(engine);
  const enabled = enabledChecks(checks, settings, names.units);
  const aboutPeople = enabled.filter(({ check }) => check.minimumGroup !== undefined).map((check) => check.id);
  const now = new Date();
  const isLookBack = options.asOf !== undefined || options.period !== undefined;
  const ended = isLookBack ? [] : endedFindings(settings, now);
  const demands = withoutEnded(demandsOf(settings, names, context.standards.layers), ended);
  const plugins = pluginsOfRun(context);
  const evaluation = await scoreOrganisation({
    engine,
    organisation: { id, name, timezone },
    holidays: holidayPlaces(settings),
    grain: period.grain,
    asOf: options.asOf ?? settings.asOf,
    now: () => now,
    plugins,
    checks: enabled,
    unasked: unaskedPrinciples(context),
    shownBefore: shownBeforeOf(await state.disclosures.of(aboutPeople)),
    demands,
    ...pluginCodeOf(context),
    dataVersion: options.dataVersion,
    // Another run, though nothing but the day is another.
    settingsVersion: [settingsVersion, ...ended].join(' '),
    ...(options.period !== undefined && { period: options.period }),
    ...(options.onProgress && { onProgress: options.onProgress }),
    ...(options.look && { keep: 'read' }),
    ...(options.preview && { keep: 'read', onMeasured: options.preview.onMeasured }),
  });
  const { document, judged, period: key } = evaluation;
  if (!options.preview) {
    // Before anybody can see the scorecard: what was shown and not kept could be asked again.
    await state.disclosures.add(judged.flatMap(disclosuresOf));
  }
  const pluginOf = (check: string) => {
    const { plugin } = checks.get(check);
    return plugins.find((each) => each.id === plugin) ?? { id: plugin, version: '' };
  };
  const facts = toRunFacts({ touchstone: touchstoneVersion(), period: key, asOf: document.run.asOf, judged, demands, pluginOf });
  return { evaluation, facts };
}
