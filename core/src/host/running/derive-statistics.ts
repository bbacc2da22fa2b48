import type { PlacedStatistic } from '@touchstone/sdk';

import { HostError } from '../../base/errors.js';
import type { MeasuredCheck, Measurement, UnitStatistic } from '../../measures/index.js';
import { readDerived } from './read-derived.js';
import type { PluginRun } from './running-plugins.js';

/** A check that was measured, and the plugin that brings it. */
export interface DerivedCheck {
  readonly plugin: string;
  readonly measured: MeasuredCheck;
  readonly measurement: Measurement;
}

/**
 * What is judged of a check: what was measured, or what the plugin's code made of it. A check whose code fails has no statistics and
 * says why; nothing is thrown for it.
 */
export async function deriveStatistics(run: PluginRun, { plugin, measured, measurement }: DerivedCheck, asOf: string): Promise<Measurement> {
  const { id, check, settings } = measured;
  if (!check.derive || measurement.missing.length > 0) {
    return measurement;
  }
  try {
    refuseUnfit(measured, plugin);
    const given = inOrder(measurement.statistics);
    const statistics = await run.call({
      plugin,
      check: id,
      call: 'derive',
      args: [given.map(toPlaced), settings],
      now: asOf,
      statistics: given.length,
      read: (value) => readDerived(value, { plugin, measured, given }),
    });
    return { ...measurement, statistics: oldestFirst(statistics, measurement.statistics) };
  } catch (error) {
    if (!HostError.is(error) || !error.code.startsWith('PLUGIN_')) {
      throw error;
    }
    return { ...measurement, statistics: [], problem: { code: error.code, detail: error.message } };
  }
}

/** The SDK refuses such a declaration; what a stranger wrote into `contributes.json` is refused here. */
function refuseUnfit({ id, check }: MeasuredCheck, plugin: string): void {
  if (check.minimumGroup !== undefined || check.measure.kind === 'spread') {
    const reason = check.measure.kind === 'spread' ? 'a spread cannot be derived' : 'figures about people cannot be derived';
    throw new HostError('PLUGIN_RESULT_INVALID', { plugin, check: id, path: '/', reason });
  }
}

const toPlaced = ({ unit, period, statistic }: UnitStatistic): Omit<PlacedStatistic, 'statistic'> & Pick<UnitStatistic, 'statistic'> => ({ unit, period, statistic });

/** By period, the whole organisation first. The engine gives groups in any order; code that depends on it would give another answer each time. */
function inOrder(statistics: readonly UnitStatistic[]): UnitStatistic[] {
  const sorted = statistics.map((each) => ({ ...each, unit: Object.fromEntries(Object.entries(each.unit).sort(([a], [b]) => (a < b ? -1 : 1))) }));
  const keys = new Map(sorted.map((each) => [each, `${each.period}\n${Object.entries(each.unit).join('\n')}`]));
  return sorted.sort((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1));
}

/** Judging reads each unit's periods oldest first, as they were measured. */
function oldestFirst(statistics: readonly UnitStatistic[], measured: readonly UnitStatistic[]): UnitStatistic[] {
  const order = new Map([...new Set(measured.map(({ period }) => period))].map((period, place) => [period, place]));
  return [...statistics].sort((a, b) => (order.get(a.period) ?? 0) - (order.get(b.period) ?? 0));
}
