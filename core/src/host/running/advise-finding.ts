import type { Advice, PlacedStatistic } from '@touchstone/sdk';
import { adviceSchema } from '@touchstone/sdk/schema';

import { HostError } from '../../base/errors.js';
import type { MeasuredCheck, UnitStatistic } from '../../measures/index.js';
import { createValidator } from '../validate.js';
import { oddValue } from './odd-value.js';
import type { PluginRun } from './running-plugins.js';

const findProblem = createValidator(() => adviceSchema);

/** A finding that a plugin's code may advise about. */
export interface AdvisedFinding {
  readonly plugin: string;
  readonly measured: MeasuredCheck;
  readonly verdict: string;
  /** Of the finding's unit, oldest first. */
  readonly statistics: readonly UnitStatistic[];
  /** The moment of the run, ISO 8601. */
  readonly asOf: string;
}

/** What the plugin's code advises; nothing where it leaves that to the check, or failed: the failure is told where plugins run. */
export async function adviseFinding(run: PluginRun, { plugin, measured: { id }, verdict, statistics, asOf }: AdvisedFinding): Promise<Advice | undefined> {
  try {
    const advice = await run.call({
      plugin,
      check: id,
      call: 'advise',
      args: [verdict, statistics.map(toPlaced)],
      now: asOf,
      statistics: statistics.length,
      read: (value) => readAdvice(value, plugin, id),
    });
    return advice ?? undefined;
  } catch (error) {
    if (!HostError.is(error) || !error.code.startsWith('PLUGIN_')) {
      throw error;
    }
    return undefined;
  }
}

const toPlaced = ({ unit, period, statistic }: UnitStatistic): Omit<PlacedStatistic, 'statistic'> & Pick<UnitStatistic, 'statistic'> => ({ unit, period, statistic });

function readAdvice(value: unknown, plugin: string, check: string): Advice | null {
  const problem = oddValue(value) ?? findProblem(value);
  if (problem) {
    throw new HostError('PLUGIN_RESULT_INVALID', { plugin, check, path: problem.path.slice(0, 100) || '/', reason: problem.reason });
  }
  return value as Advice | null;
}
