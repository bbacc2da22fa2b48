import type { Expression, Population } from '@touchstone/sdk';

import type { Dialect } from '../../engine/dialect.js';
import type { MeasureContext } from '../context.js';
import type { AnsweredSource } from '../atoms.js';
import { quoteIdentifier, quoteLiteral } from '../../model/quote.js';
import type { Period } from '../period.js';
import { type Compilation, compileExpression, readingRows } from './expression-compiler.js';
import type { Narrowing } from './narrowing.js';
import type { Parameters } from './parameters.js';
import type { Readings } from './readings.js';
import { rowSource } from './row-source.js';
import { TableScope } from './table-scope.js';

/** A table's rows ready to be named by expressions: its scope, and the FROM clause once all is compiled. */
export interface PopulationScope {
  readonly scope: TableScope;
  readonly compilation: Compilation;
  from(): string;
}

/** Opens a table, or the words of a list setting, as the outermost rows of a query. */
export function openPopulation(
  of: string,
  options: {
    readonly dialect: Dialect;
    readonly context: MeasureContext;
    readonly parameters: Parameters;
    readonly settings: Compilation['settings'];
    readonly readings?: Readings;
    readonly narrowing?: Narrowing;
    /** Rows kept with answers, to be read in the place of the table. */
    readonly answered?: AnsweredSource | undefined;
    /** A query of some of the table's rows, where no others are asked about: joins then begin with these. */
    readonly among?: string;
  },
): PopulationScope {
  let aliases = 0;
  const { answered, among } = options;
  const source = answered ? quoteIdentifier(answered.source) : among === undefined ? rowSource(of, options) : `(${among})`;
  const scope = new TableScope(of, 't', source, answered?.answers);
  const compilation: Compilation = {
    ...options,
    scopes: new Map([[of, scope]]),
    nextAlias: () => `q${(aliases += 1)}`,
    asked: new Map(),
  };
  return {
    scope,
    compilation,
    from: () => scope.from(),
  };
}

/** Whether a condition holds; unknown counts as no. */
export function decided(condition: Expression, within: Compilation): string {
  return `coalesce(${compileExpression(condition, within)}, FALSE)`;
}

/** Whether one of some conditions holds that a later moment may end; what is unknown stays as it is. */
export function mayChange(whileAny: readonly Expression[], within: Compilation): string {
  return `(${whileAny.map((condition) => decided(condition, within)).join(' OR ')})`;
}

/** What decides how a row stands with an atom: whether it is meant, and the reasons to leave it out in their order. */
export interface Standing {
  /** Tells one standing from another by its first reasons, so many of them. */
  upTo(reasons: number): string;
  /** The place of the reason for which a row is left out, from 1; 0 where it counts; no value where it is not meant at all. */
  readonly sql: string;
}

/** How rows stand with an atom; a row without the value it needs is left out last. */
export function standing({ where, excluding }: Population, within: Compilation, missing?: Expression): Standing {
  const meant = where ? decided(where, within) : 'TRUE';
  const conditions = excluding.map(({ when }) => compileExpression(when, within));
  if (missing) {
    conditions.push(`${compileExpression(missing, within)} IS NULL`);
  }
  const reasons = conditions.map((condition, index) => `WHEN ${condition} THEN ${index + 1}`);
  const counts = where ? `WHEN NOT ${meant} THEN NULL ` : '';
  return {
    upTo: (count) => JSON.stringify([meant, ...conditions.slice(0, count)]),
    sql: reasons.length === 0 ? `CASE WHEN ${meant} THEN 0 END` : `CASE ${counts}${reasons.join(' ')} ELSE 0 END`,
  };
}

/** The place of a row's period in a list of them, from 0; no value outside. A state as of the run belongs to the last. */
export function periodIndex(period: Expression | undefined, periods: readonly Period[], within: Compilation): string {
  if (!period) {
    return String(periods.length - 1);
  }
  const moment = compileExpression(period, within);
  const bounds = boundsOf(periods);
  return bounds.length === 0 ? 'NULL' : `CASE WHEN ${moment} >= ${momentLiteral(bounds[0]?.from ?? '', within)} THEN ${placeAmong(bounds, moment, within)} END`;
}

interface Bound {
  /** From when on, up to the next bound. */
  readonly from: string;
  /** Nothing between two periods that do not touch, and after the last. */
  readonly place: number | undefined;
}

function boundsOf(periods: readonly Period[]): Bound[] {
  return periods.flatMap(({ start, end }, index) => {
    const begins = { from: start, place: index };
    return periods[index + 1]?.start === end ? [begins] : [begins, { from: end, place: undefined }];
  });
}

/** Halves the bounds with each question: a row is compared five times, not twenty-five. */
function placeAmong(bounds: readonly Bound[], moment: string, within: Compilation): string {
  const [only] = bounds;
  if (bounds.length === 1) {
    return String(only?.place ?? 'NULL');
  }
  const middle = Math.ceil(bounds.length / 2);
  const [earlier, later] = [bounds.slice(0, middle), bounds.slice(middle)];
  const among = (half: readonly Bound[]) => placeAmong(half, moment, within);
  return `CASE WHEN ${moment} >= ${momentLiteral(later[0]?.from ?? '', within)} THEN ${among(later)} ELSE ${among(earlier)} END`;
}

/** Keeps rows outside all periods from being looked at. */
export function periodBounds(period: Expression | undefined, periods: readonly Period[], within: Compilation): string {
  if (!period || periods.length === 0) {
    return 'TRUE';
  }
  const moment = compileExpression(period, readingRows(within));
  const stretches: { start: string; end: string }[] = [];
  for (const { start, end } of periods) {
    const previous = stretches.at(-1);
    if (previous?.end === start) {
      previous.end = end;
    } else {
      stretches.push({ start, end });
    }
  }
  const inside = stretches.map(({ start, end }) => `${moment} >= ${momentLiteral(start, within)} AND ${moment} < ${momentLiteral(end, within)}`);
  return inside.length === 1 ? (inside[0] ?? 'TRUE') : `(${inside.map((each) => `(${each})`).join(' OR ')})`;
}

/** A moment of ours as a SQL literal: made by the calendar, never by a user. */
function momentLiteral(iso: string, { dialect }: Compilation): string {
  return dialect.moment(quoteLiteral(iso.replace('T', ' ').replace('Z', '')));
}

/** Keeps rows from being read that no measure means; asked only where it costs less than what it saves. */
export function meantByAny(populations: readonly Population[], within: (place: number) => Compilation): string {
  const conditions = populations.map(({ where }) => where);
  if (conditions.some((where) => !where || asksOthers(where))) {
    return 'TRUE';
  }
  return `(${conditions.map((where, place) => (where ? decided(where, readingRows(within(place))) : 'TRUE')).join(' OR ')})`;
}

/** Whether an expression asks about other rows. */
export function asksOthers(node: Expression): boolean {
  return /"op":"(related|rank)"/.test(JSON.stringify(node));
}
