import type { CheckChange, PluginPreview, PreviewedFinding, RunComparison, Scorecard } from '@touchstone/sdk/contract';
import { capabilitiesNeeded } from '@touchstone/sdk';

import type { ReportProgress } from '../../base/progress.js';
import type { OrganisationContext } from '../../host/index.js';
import type { KeptRun } from '../compare/compare-runs.js';
import type { RunFacts } from '../compare/run-facts.js';
import { createTelling, tellScorecard } from './tell-scorecard.js';
import { periodKeyOf } from './frame.js';
import { type MadeRun, type RunContext, runScorecard } from './run-scorecard.js';

type PreviewContext = RunContext & Pick<OrganisationContext, 'messages' | 'guard'>;

export interface PreviewInput {
  /** The organisation as it is. */
  readonly context: PreviewContext;
  /** The same with the plugin in its place. */
  readonly candidate: PreviewContext;
  /** The id of the plugin. */
  readonly plugin: string;
  /** The latest run that describes the present, where there is one. */
  readonly published: Scorecard | undefined;
  readonly dataVersion: string;
  readonly locale: string;
  readonly onProgress: ReportProgress;
}

/**
 * Makes a run in which a plugin takes part beside the one that is published, and compares the two. Nothing is kept of it: no run, no
 * finding's state, no statistic and no figure that was shown, so that a preview shows no figure about people but those shown before.
 */
export async function previewPlugin(input: PreviewInput): Promise<PluginPreview> {
  const { context, candidate, plugin, published, dataVersion, locale, onProgress } = input;
  const { compareRuns } = await import('../compare/compare-runs.js');
  const { tellComparison } = await import('../compare/tell.js');
  let measuringMs = 0;
  const look = (of: RunContext, at: Pick<Scorecard, 'run' | 'organisation'> | undefined, onMeasured: (ms: number) => void): Promise<MadeRun> =>
    runScorecard(of, { dataVersion, onProgress, preview: { onMeasured }, ...(at && { asOf: at.run.asOf, period: periodKeyOf(at) }) });
  const kept = published && (await keptFacts(context, published));
  const before = kept ?? (await look(context, undefined, () => {}));
  // Of the same data the same moment is looked at, or the clock alone would make a difference.
  const after = await look(candidate, before.document.run.dataVersion === dataVersion ? before.document : undefined, (ms) => {
    measuringMs = ms;
  });
  const telling = await createTelling(candidate, locale);
  const aboutPeople = peopleChecks(context, candidate);
  const [told, toldBefore] = [await tellScorecard(candidate, after.document, { locale }), await tellScorecard(context, before.document, { locale })];
  const state = candidate.plugins.list().find(({ id }) => id === plugin);
  const ran = candidate.running.list().find((each) => each.plugin === plugin);
  return {
    plugin,
    version: state?.version ?? '',
    previous: context.plugins.list().find(({ id, enabled, problem }) => id === plugin && enabled && !problem)?.version ?? null,
    baseline: kept ? 'published' : 'measured',
    comparison: withoutPeople(tellComparison(compareRuns(before, after), telling), aboutPeople, kept !== undefined),
    findings: compareFindings(toldBefore, told, aboutPeople),
    checks: checksOfPlugin(candidate, plugin, told),
    cost: { measuringMs, calls: ran?.calls ?? 0, sandboxMs: ran?.cpuMs ?? 0, memoryBytes: ran?.memoryBytes ?? 0 },
    error: ran?.lastError ?? null,
  };
}

/** The published run with what it was judged from; undefined where that was not kept. */
async function keptFacts({ state }: PreviewContext, document: Scorecard): Promise<KeptRun | undefined> {
  const facts = (await state.runs.facts(document.run.id)) as RunFacts | undefined;
  return facts?.schemaVersion === 1 ? { document, facts } : undefined;
}

const peopleChecks = (...contexts: readonly PreviewContext[]): ReadonlySet<string> =>
  new Set(contexts.flatMap(({ checks }) => checks.list().flatMap(({ id, check }) => (check.minimumGroup === undefined ? [] : [id]))));

/** What was published was shown, and was noted as such. */
function withoutPeople(comparison: RunComparison, aboutPeople: ReadonlySet<string>, fromWasShown: boolean): RunComparison {
  const hide = (side: CheckChange['from']): CheckChange['from'] => side && { ...side, value: null, low: null, high: null, n: 0 };
  const checks = comparison.checks.map((each) => (aboutPeople.has(each.id) ? { ...each, from: fromWasShown ? each.from : hide(each.from), to: hide(each.to) } : each));
  return { ...comparison, checks };
}

function compareFindings(before: Scorecard, after: Scorecard, aboutPeople: ReadonlySet<string>): PluginPreview['findings'] {
  const [had, has] = [before, after].map(({ findings }) => new Set(findings.map(({ id }) => id)));
  const told = ({ id, check, unit, severity, sentence }: Scorecard['findings'][number], isShown: boolean): PreviewedFinding => ({
    id,
    check,
    unit,
    severity,
    sentence: isShown || !aboutPeople.has(check) ? sentence : null,
  });
  return {
    appearing: after.findings.filter(({ id }) => !had?.has(id)).map((each) => told(each, false)),
    going: before.findings.filter(({ id }) => !has?.has(id)).map((each) => told(each, true)),
    staying: after.findings.filter(({ id }) => had?.has(id)).length,
  };
}

/** The checks that a plugin brings, those included that wait for something. */
function checksOfPlugin({ plugins, guard }: PreviewContext, plugin: string, { principles }: Scorecard): PluginPreview['checks'] {
  const { contribution, builtIn } = plugins.get(plugin);
  const results = new Map(principles.flatMap(({ checks }) => checks.map((check) => [check.id, check])));
  return (contribution?.checks ?? []).map((check) => {
    const id = `${contribution?.principle}.${check.id}`;
    const result = results.get(id);
    const waits = capabilitiesNeeded(check).filter((name) => !builtIn && !guard.isGranted(plugin, name));
    return {
      id,
      question: result?.question ?? check.question,
      verdict: result?.verdict ?? null,
      missing: [...waits.map((name) => `capability:${name}`), ...(result?.missing ?? [])],
      problem: result?.problem ?? null,
    };
  });
}
