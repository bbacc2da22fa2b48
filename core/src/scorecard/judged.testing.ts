import {
  census,
  check,
  type CheckOptions,
  house,
  mean,
  netPromoter,
  percent,
  quantile,
  rate,
  ratio,
  share,
  type ShareStatistic,
  spread,
  type Statistic,
  survival,
} from '@touchstone/sdk';
import type { Unit } from '@touchstone/sdk/contract';
import { commitment, serviceCase } from '@touchstone/sdk/model';
import { literal } from '@touchstone/sdk';

import { periodAt, periodsUntil, type UnitStatistic } from '../measures/index.js';
import { judgeCheck, type JudgedCheck } from './judge-check.js';
import type { Demands, EnabledCheck } from './scoring-input.js';

/** The period that the tests judge. */
export const october = '2026-10';

/** The keys of so many months up to October 2026, oldest first. */
export const months = (count: number): string[] =>
  periodsUntil(periodAt('2026-10-15T00:00:00Z', 'month', 'UTC'), count, 'UTC').map(({ key }) => key);

const population = { of: commitment, period: commitment.dueAt };
const promiseKept = share({ ...population, meeting: commitment.doneAt.atOrBefore(commitment.dueAt) });
const number = { ...population, value: literalNumber(1) };

function literalNumber(value: number) {
  return serviceCase.openedAt.hour().plus(literalOf(value));
}
