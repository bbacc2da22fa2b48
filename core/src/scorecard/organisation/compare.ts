import type { RunComparison, StandardSimulation, UnitComparison } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import type { OrganisationContext } from '../../host/index.js';
import type { KeptRun } from '../compare/compare-runs.js';
import type { UnitsWish } from '../compare/compare-units.js';
import type { RunFacts } from '../compare/run-facts.js';
import type { TriedStandard } from '../compare/simulate.js';
import { createTelling } from './tell-scorecard.js';

export type CompareContext = Pick<OrganisationContext, 'engine' | 'settings' | 'checks' | 'messages' | 'plugins' | 'state'>;

/** A run with what it was judged from. Throws `RUN_UNKNOWN` and `RUN_INCOMPARABLE`. */
export async function keptRun({ state }: CompareContext, id: string): Promise<KeptRun> {
  const stored = await state.runs.get(id);
  if (!stored) {
    throw new HostError('RUN_UNKNOWN', { id });
  }
  const facts = (await state.runs.facts(id)) as RunFacts | undefined;
  if (facts?.schemaVersion !== 1) {
    throw new HostError('RUN_INCOMPARABLE', { id });
  }
  return { document: stored.document, facts };
}

/** Why the score moved from one run to another. Throws `RUN_UNKNOWN` and `RUN_INCOMPARABLE`. */
export async function compareKeptRuns(
  context: CompareContext,
  { from, to }: { readonly from: string; readonly to: string },
  locale: string,
): Promise<RunComparison> {
  const { compareRuns } = await import('../compare/compare-runs.js');
  const { tellComparison } = await import('../compare/tell.js');
  const comparison = compareRuns(await keptRun(context, from), await keptRun(context, to));
  return tellComparison(comparison, await createTelling(context, locale));
}

/** What another standard would change in a run. Throws `RUN_UNKNOWN`, `RUN_INCOMPARABLE`, `CHECK_UNKNOWN` and `REQUEST_INVALID`. */
export async function simulateOnRun(
  context: CompareContext,
  { run, check, tried }: { readonly run: string; readonly check: string; readonly tried: TriedStandard },
  locale: string,
): Promise<StandardSimulation> {
  const { simulateStandard } = await import('../compare/simulate.js');
  const { tellSimulation } = await import('../compare/tell.js');
  const kept = await keptRun(context, run);
  const simulation = simulateStandard(kept, check, tried);
  const format = kept.facts.checks.find(({ id }) => id === check)?.check.format ?? 'number';
  return tellSimulation(simulation, format, await createTelling(context, locale));
}

/** The units of a check in a run, beside each other. Throws `RUN_UNKNOWN`, `RUN_INCOMPARABLE`, `CHECK_UNKNOWN` and `REQUEST_INVALID`. */
export async function compareUnitsOfRun(
  context: CompareContext,
  { run, check, by }: { readonly run: string; readonly check: string; readonly by?: string },
  locale: string,
): Promise<UnitComparison> {
  return comparedUnits(context, await keptRun(context, run), { check, ...(by !== undefined && { by }) }, locale);
}

/** The units of a check beside each other, all or those within a view. Throws `CHECK_UNKNOWN` and `REQUEST_INVALID`. */
export async function comparedUnits(context: CompareContext, kept: KeptRun, { check, ...asked }: { readonly check: string } & UnitsWish, locale: string): Promise<UnitComparison> {
  const { compareUnits } = await import('../compare/compare-units.js');
  const { texts } = await createTelling(context, locale);
  const comparison = compareUnits(kept, check, asked);
  const question = kept.document.principles.flatMap(({ checks }) => checks).find(({ id }) => id === check)?.question ?? '';
  return {
    ...comparison,
    name: texts.checkName(check),
    question: texts.question({ id: check, question }),
    units: comparison.units.map((each) => ({ ...each, name: texts.where(each.unit) })),
  };
}
