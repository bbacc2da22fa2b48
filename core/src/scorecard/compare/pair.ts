import type { ChangeCause, RunPluginChange, Scorecard } from '@touchstone/sdk/contract';

import { type CheckFacts, type RunFacts, sameStandard } from './run-facts.js';
import { mixDiffers } from './weighed-as.js';

/** From which of two runs something is taken: the earlier or the later. */
export type Side = 'a' | 'b';

/** What of a check can differ between two runs. `mix` is from which units its rows came, `counting` whether there was enough data to count it. */
export const aspects = ['statistic', 'mix', 'counting', 'standard', 'weight', 'judging'] as const;
export type Aspect = (typeof aspects)[number];

/** One check in both runs. Where a run did not have it, its side is missing. */
export interface CheckPair {
  readonly id: string;
  readonly principle: string;
  readonly a?: CheckFacts;
  readonly b?: CheckFacts;
  /** The aspects that differ, each with the cause it is put down to. None where only one run had the check. */
  readonly differing: Readonly<Partial<Record<Aspect, ChangeCause>>>;
  /** Why only one run had the check, where that is so: in the other it waited for data, or no plugin brought it. */
  readonly appearing?: 'coverage' | 'plugins';
}

/** The checks of each of two runs that waited for data. */
export type WaitingChecks = Readonly<Record<Side, ReadonlySet<string>>>;

/** The checks of two runs side by side, sorted by id. */
export function pairChecks(a: RunFacts, b: RunFacts, waiting: WaitingChecks): CheckPair[] {
  const [ofA, ofB] = [a, b].map(({ checks }) => new Map(checks.map((check) => [check.id, check])));
  const ids = [...new Set([...(ofA?.keys() ?? []), ...(ofB?.keys() ?? [])])].sort();
  return ids.flatMap((id): CheckPair[] => {
    const [one, other] = [ofA?.get(id), ofB?.get(id)];
    const principle = one?.principle ?? other?.principle;
    if (principle === undefined) {
      return [];
    }
    const differing = one && other ? differences(one, other, a.touchstone === b.touchstone) : {};
    if (one && other) {
      return [{ id, principle, differing, a: one, b: other }];
    }
    const appearing = waiting[one ? 'b' : 'a'].has(id) ? ('coverage' as const) : ('plugins' as const);
    return [{ id, principle, differing, appearing, ...(one && { a: one }), ...(other && { b: other }) }];
  });
}

const counted = ['meets', 'misses', 'too-close-to-call', 'accepted'];

/** Whether a check was measured well enough for a verdict. */
export const isCounted = ({ scored }: CheckFacts): boolean => counted.includes(scored.verdict);

/**
 * A figure that was measured by another definition differs for that reason: what the data alone did cannot be told from it. A standard
 * or a weight that nobody set but the plugin, in either run, differs because of the plugin.
 */
function differences(a: CheckFacts, b: CheckFacts, sameTouchstone: boolean): CheckPair['differing'] {
  const definition = equal(a.check.measure, b.check.measure) && sameCode(a, b) ? undefined : 'plugins';
  const settings = equal([a.settings, a.unitSettings ?? null], [b.settings, b.unitSettings ?? null]) ? undefined : proposed(a) && proposed(b) ? 'plugins' : 'standards';
  const statistic = equal([a.history, a.missing], [b.history, b.missing]) ? undefined : (definition ?? settings ?? 'data');
  const judging = sameTouchstone && equal(judgingOf(a), judgingOf(b)) ? undefined : 'plugins';
  const standard = demandsSame(a, b) ? undefined : standardCause(a, b);
  const weight = a.weight === b.weight ? undefined : a.weight === a.check.weight && b.weight === b.check.weight ? 'plugins' : 'weights';
  const counting = isCounted(a) === isCounted(b) ? undefined : countingCause({ statistic, judging, standard });
  const mix = statistic === 'data' && mixDiffers(a, b) ? 'mix' : undefined;
  const all = { statistic, mix, counting, standard, weight, judging } satisfies Record<Aspect, ChangeCause | undefined>;
  return Object.fromEntries(Object.entries(all).filter(([, cause]) => cause !== undefined));
}

/** Whether figures that code made were made by the same code. Without digests nobody knows: then they are taken for the same. */
const sameCode = (a: CheckFacts, b: CheckFacts): boolean =>
  a.check.derive === b.check.derive &&
  (!a.check.derive || a.plugin.digest === undefined || b.plugin.digest === undefined || a.plugin.digest === b.plugin.digest);

/** More or fewer data, unless the data are the same or were measured by another definition. */
function countingCause({ statistic, judging, standard }: Readonly<Record<'statistic' | 'judging' | 'standard', ChangeCause | undefined>>): ChangeCause {
  if (statistic === undefined) {
    return judging ?? standard ?? 'coverage';
  }
  return statistic === 'data' ? 'coverage' : statistic;
}

function standardCause(a: CheckFacts, b: CheckFacts): ChangeCause {
  const otherScale = a.check.measure.kind !== b.check.measure.kind || a.standard.better !== b.standard.better;
  const unset = [a, b].every(({ standard, check, exempted }) => !exempted && sameStandard(standard, check.standard));
  return otherScale || unset ? 'plugins' : 'standards';
}

/** An exemption is a part of what is demanded. */
const demandsSame = (a: CheckFacts, b: CheckFacts): boolean => sameStandard(a.standard, b.standard) && a.exempted === b.exempted;

/** What a check says about how it is judged, beside its standard. */
function judgingOf({ check }: CheckFacts) {
  const { minimum, margin, minimumGroup, critical, measure } = check;
  return [measure.kind, minimum, margin ?? null, minimumGroup ?? null, critical];
}

const proposed = ({ settings, unitSettings, check }: CheckFacts): boolean =>
  !unitSettings &&
  check.settings.every(({ id, default: proposal }) => equal(settings[id] ?? proposal, proposal));

/** Equal as JSON. What is compared was written by the same code, so that the order of keys says nothing else. */
const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The plugins that are not the same in two runs, by id. Of a run that was kept without digests its versions alone are compared. */
export function pairPlugins(a: Scorecard['run'], b: Scorecard['run']): Omit<RunPluginChange, 'sentence'>[] {
  const [ofA, ofB] = [a, b].map(({ plugins }) => new Map(plugins.map(({ id, ...each }) => [id, each])));
  const ids = [...new Set([...(ofA?.keys() ?? []), ...(ofB?.keys() ?? [])])].sort();
  return ids.flatMap((id) => {
    const [from, to] = [ofA?.get(id) ?? null, ofB?.get(id) ?? null];
    const same = from && to && from.version === to.version && (from.digest === undefined || to.digest === undefined || from.digest === to.digest);
    return same ? [] : [{ id, from, to }];
  });
}
