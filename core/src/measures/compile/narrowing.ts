import type { Population } from '@touchstone/sdk';

import type { Period } from '../period.js';
import type { Compilation } from './expression-compiler.js';
import { asksOthers, meantByAny, periodBounds } from './population.js';

/** Which of the outermost rows can count at all: what only others ask about need not be looked for. */
export interface Narrowing {
  /** The condition, told of rows of the outermost table under any alias; `TRUE` where nothing is known without asking other rows. */
  of(rows: Compilation): string;
  /** Whether so few rows meet it that rows related to others are better not read. */
  readonly few: boolean;
  /** A query of their ids, where it is known beforehand: rows related by the id need not be looked for in the table. */
  readonly ids?: string;
}

/** Up to so many periods are a small part of all rows. */
const fewPeriods = 3;

/** What the periods asked for and the conditions of all that is counted leave of a table. */
export function narrowingOf(
  counted: readonly { readonly population: Population; readonly check: Pick<Compilation, 'settings'> }[],
  periods: readonly Period[],
): Narrowing {
  const [first] = counted;
  const period = first?.population.period;
  const own = period && !asksOthers(period) ? period : undefined;
  const populations = counted.map(({ population }) => population);
  const meantByOwn = populations.every(({ where }) => where && !asksOthers(where));
  return {
    of: (rows) => `${periodBounds(own, periods, rows)} AND ${meantByAny(populations, (place) => ({ ...rows, settings: counted[place]?.check.settings ?? {} }))}`,
    few: period ? own !== undefined && periods.length <= fewPeriods : meantByOwn,
  };
}
