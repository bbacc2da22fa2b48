import type { Scorecard, WaitingPrinciple } from '@touchstone/sdk/contract';

import { briefMissing, type Measurement } from '../measures/index.js';
import type { EnabledCheck } from './scoring-input.js';

/** A check and what was measured of it. */
export interface MeasuredPair {
  readonly enabled: EnabledCheck;
  readonly measurement: Measurement;
}

/**
 * Sets the principles apart that wait for data: those that nobody asked for by name, and none of whose checks has the columns it needs.
 *
 * A column has data once any row ever had a value in it, so that a principle that counted goes on counting when its data stop coming.
 *
 * @param unasked - Principles that nobody enabled by name, with the plugin that brings them.
 */
export function setWaitingApart(
  pairs: readonly MeasuredPair[],
  unasked: ReadonlyMap<string, string>,
): { readonly counting: readonly MeasuredPair[]; readonly waiting: NonNullable<Scorecard['waiting']> } {
  const waiting = [...unasked].flatMap(([principle, plugin]) => {
    const own = pairs.filter(({ enabled }) => enabled.principle === principle);
    return own.length > 0 && own.every(({ measurement }) => measurement.missing.length > 0) ? [toWaiting(principle, plugin, own)] : [];
  });
  const ids = new Set(waiting.map(({ id }) => id));
  return {
    counting: pairs.filter(({ enabled }) => !ids.has(enabled.principle)),
    waiting: waiting.sort((a, b) => a.needs.length - b.needs.length || (a.id < b.id ? -1 : 1)),
  };
}

function toWaiting(principle: string, plugin: string, own: readonly MeasuredPair[]): WaitingPrinciple {
  const checks = own.map(({ enabled: { id, check }, measurement: { missing } }) => ({ id, question: check.question, critical: check.critical, missing: [...missing] }));
  const needs = own.map(({ measurement }) => briefMissing(measurement.missing)).sort((a, b) => a.length - b.length)[0] ?? [];
  return { id: principle, plugin, name: principle, question: '', needs, checks };
}
