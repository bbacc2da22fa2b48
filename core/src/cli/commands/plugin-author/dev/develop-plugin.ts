import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { HostError } from '../../../../base/errors.js';
import { nodeDebugEngine, SandboxFailure } from '../../../../host/index.js';
import type { LocalOrganisation } from '../../../../services.js';
import { type BuiltPlugin, buildPlugin, writeBuilt } from '../build-plugin.js';
import { withInlineMap } from '../bundle-source.js';
import type { TypeProblem } from '../find-type-problems.js';
import { placeInStack, SourceError, type SourcePlace } from '../source-place.js';
import { changesBetween, type CheckChange, type CheckState, checkStates } from './check-changes.js';
import { SourceWatch } from './source-watch.js';
import { TypeWatch } from './type-watch.js';

/** Something that keeps a plugin, or one of its checks, from being measured. */
export interface DevProblem extends Partial<SourcePlace> {
  readonly code: string;
  readonly message: string;
  readonly check?: string;
}

/** What came of the sources as they were at a moment. */
export interface DevReport {
  /** The files that were changed since the last report; none in the first. */
  readonly changed: readonly string[];
  readonly plugin: { readonly id: string; readonly version: string } | null;
  /** The first and the last local day of what is measured; missing where nothing was. */
  readonly period?: { readonly from: string; readonly to: string };
  /** Milliseconds, from the change on. */
  readonly ms: { readonly built: number; readonly total: number };
  /** Every check, by its full id; empty where the plugin could not be built. */
  readonly checks: Readonly<Record<string, CheckState>>;
  /** What is told otherwise than the last time that the plugin could be built. */
  readonly changes: readonly CheckChange[];
  readonly problems: readonly DevProblem[];
}

export interface DevOptions {
  readonly folder: string;
  readonly organisation: LocalOrganisation;
  readonly locale?: string;
  /** Runs the plugin's code in Node itself, where a debugger finds it on this port of 127.0.0.1. Not safe. */
  readonly inspect?: number;
  /** Ends it all. */
  readonly signal: AbortSignal;
  readonly tell: (report: DevReport) => void;
  /** What the author's compiler says, each time that it says something else than before; it is asked beside the reports, and delays none. */
  readonly tellTypes: (problems: readonly TypeProblem[]) => void;
}

/** Builds a plugin and evaluates its checks over an organisation's data, again each time its sources change, until told to stop. */
export async function developPlugin({ folder, organisation, locale, inspect, signal, tell, tellTypes }: DevOptions): Promise<void> {
  const own = await mkdtemp(path.join(tmpdir(), 'touchstone-dev-'));
  const debug = inspect === undefined ? {} : { engine: nodeDebugEngine({ inspect }), limits: { callMs: Infinity, runMs: Infinity } };
  const trial = organisation.tryPlugin({ folder, quarantine: path.join(own, 'quarantine.json'), ...debug });
  const watch = new SourceWatch(folder, signal);
  const types = new TypeWatch(folder, tellTypes);
  let before: ReadonlyMap<string, CheckState> = new Map();
  try {
    for (let changed: readonly string[] | undefined = []; changed !== undefined; changed = await watch.next()) {
      const begun = performance.now();
      const since = (): number => Math.round(performance.now() - begun);
      let built = 0;
      try {
        const plugin = await buildPlugin(folder, { debug: inspect !== undefined });
        watch.include(plugin.sources);
        await writeBuilt(inspect === undefined || !plugin.bundle ? plugin : { ...plugin, code: withInlineMap(plugin.bundle) });
        built = since();
        trial.reload();
        const { scorecard, failures } = await trial.run(locale);
        const after = checkStates(scorecard);
        tell({
          changed,
          plugin: { id: plugin.manifest.touchstone.id, version: plugin.manifest.version },
          period: { from: scorecard.run.period.from, to: scorecard.run.period.to },
          ms: { built, total: since() },
          checks: Object.fromEntries(after),
          changes: changesBetween(before, after),
          problems: failures.map(({ check, error }) => ({ check, ...problemOf(error, plugin) })),
        });
        before = after;
      } catch (error) {
        tell({ changed, plugin: null, ms: { built, total: since() }, checks: {}, changes: [], problems: [problemOf(error)] });
      }
      types.ask();
    }
  } finally {
    watch.dispose();
    await types.close();
    await trial.close();
    await rm(own, { recursive: true, force: true });
  }
}

/** What an error tells the author. What is nobody's mistake is thrown on. */
function problemOf(error: unknown, plugin?: BuiltPlugin): DevProblem {
  if (!HostError.is(error) || error.status >= 500) {
    throw error;
  }
  // Reports tell the place apart from the message: what is said with it, where anybody knows it, says it no more.
  const message = error.cause instanceof SourceError && error.cause.place ? error.cause.message : error.message;
  return { code: error.code, message, ...placeOf(error.cause, plugin) };
}

function placeOf(cause: unknown, plugin: BuiltPlugin | undefined): SourcePlace | undefined {
  if (cause instanceof SourceError) {
    return cause.place;
  }
  const entry = plugin?.manifest.touchstone.entry;
  return cause instanceof SandboxFailure && plugin?.bundle && entry !== undefined
    ? placeInStack({ stack: cause.message, file: path.join(plugin.folder, entry), map: plugin.bundle.map }, plugin.folder)
    : undefined;
}
