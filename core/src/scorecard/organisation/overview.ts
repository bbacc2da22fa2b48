import type { ChainList, ControlMatrix, LayoutList, Scorecard } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import { type OrganisationContext, principleWeight } from '../../host/index.js';
import { firstPopulation, readControlTraces } from '../../measures/index.js';
import type { RunFacts } from '../compare/run-facts.js';
import { readNames } from '../names.js';
import { frameOf, periodKeyOf } from './frame.js';
import { createTexts } from './tell-scorecard.js';

type OverviewContext = Pick<OrganisationContext, 'engine' | 'settings' | 'checks' | 'messages' | 'plugins' | 'contributions' | 'state'>;

/** Which methods of control are alive in which branch, as of a run or of now, so many quarters back. */
export async function controlsOf(context: OverviewContext, { document, back, locale }: { readonly document: Scorecard | undefined; readonly back: number; readonly locale: string }): Promise<ControlMatrix> {
  const { controlMatrix, controlQuarters } = await import('../overview/control-matrix.js');
  if (back >= controlQuarters) {
    throw new HostError('REQUEST_INVALID', { reason: `quarters are told of ${controlQuarters}, the last as 0 back` });
  }
  const { engine, settings, checks } = context;
  const { context: frame } = await frameOf(context, document);
  const texts = await createTexts(context, locale);
  return controlMatrix({
    traces: await readControlTraces(engine, frame, back),
    back,
    asOf: frame.asOf,
    timezone: settings.timezone,
    checks: checks.list(),
    nameOf: (check) => texts.checkName(check),
    collator: new Intl.Collator(locale),
  });
}

/** Every way to lay out the scorecard of a run, each group with its score. */
export async function layoutsOf(context: OverviewContext, document: Scorecard, locale: string): Promise<LayoutList> {
  const { allLayouts, layOut, toldLayout } = await import('../overview/layouts.js');
  const { contributions, settings, state } = context;
  const layouts = allLayouts(contributions.layouts.list().map(({ contribution, plugin }) => toldLayout(contribution, plugin, locale)), settings.layouts);
  const facts = (await state.runs.facts(document.run.id)) as RunFacts | undefined;
  return layOut(document, layouts, (principle) => facts?.principleWeights[principle] ?? principleWeight(principle, settings));
}

/** What the figures of a run say of each chain that plugins bring. */
export async function chainsOf(context: OverviewContext, document: Scorecard, locale: string): Promise<ChainList> {
  const { chainOf } = await import('../overview/chain.js');
  const texts = await createTexts(context, locale);
  const { units } = await readNames(context.engine);
  const period = periodKeyOf(document);
  const tables = new Map(context.checks.list().map(({ id, check }) => [id, firstPopulation(check.measure).of]));
  const parts = { document, tableOf: (check: string) => tables.get(check), period, units, locale, nameOf: (check: string) => texts.checkName(check), whereIs: (unit: Readonly<Record<string, string>>) => texts.where(unit) };
  return { run: document.run.id, period, chains: context.contributions.chains.list().map(({ contribution }) => chainOf(contribution, parts)) };
}
