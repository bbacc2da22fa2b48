import type { CheckResult } from '@touchstone/sdk/contract';

import { isTextKey, localize } from '../localize/localize.js';
import { durationStep, formatDuration } from './duration.js';
import { formatNumber, unbroken } from './number.js';

/** A value with its interval and the rows behind it. */
export type Figure = Pick<CheckResult, 'value' | 'low' | 'high' | 'n' | 'k'>;

/** What a check says of how its figures are told. */
export type Told = Pick<CheckResult, 'kind' | 'format' | 'countOf'>;

/** Shares and points are told in hundredths, money in whole units of its minor ones. */
const factors: Readonly<Record<CheckResult['format'], number>> = {
  percent: 100,
  points: 100,
  number: 1,
  duration: 1,
  money: 0.01,
  count: 1,
};

/** The largest step a figure may be rounded to: a share is never told in tens. */
const coarsest: Readonly<Record<CheckResult['format'], number>> = {
  percent: 1,
  points: 1,
  number: 1000,
  duration: 1,
  money: 1000,
  count: 1,
};

/** To what a figure is rounded, in the unit it is told in, so that it claims no more than its interval supports. */
export function roundingStep(told: Told, { value, low, high }: Pick<Figure, 'value' | 'low' | 'high'>): number {
  const width = low === null || high === null ? undefined : (high - low) * factors[told.format];
  if (told.format === 'duration') {
    return durationStep(width, value ?? 0);
  }
  if (told.format === 'count') {
    return 1;
  }
  if (width === undefined || width <= 0) {
    const size = Math.abs(value ?? 0) * factors[told.format];
    return told.format === 'percent' || told.format === 'points' || size === 0 ? 1 : 10 ** (Math.floor(Math.log10(size)) - 2);
  }
  return Math.min(coarsest[told.format], Math.max(0.01, 10 ** Math.floor(Math.log10(width / 1.5))));
}

function bare(value: number, told: Told, step: number): string {
  if (told.format === 'duration') {
    return formatDuration(value, step);
  }
  const decimals = Math.min(4, Math.max(0, Math.round(-Math.log10(step))));
  return formatNumber(Math.round((value * factors[told.format]) / step) * step, decimals);
}

const unitOf = (told: Told, value: number): string => (told.format === 'points' ? localize('figure.points', { points: Math.round(value * 100) }) : '');

function withUnit(key: 'figure.unit' | 'figure.intervalUnit', values: Readonly<Record<string, string>>): string {
  return unbroken(localize(key, values).trim());
}

/** One value in the check's own words, such as `72 %` or `4 h 10 min`. */
export function formatValue(value: number, told: Told, step = roundingStep(told, { value, low: null, high: null })): string {
  const words = bare(value, told, step);
  return told.format === 'percent' ? unbroken(localize('figure.share', { value: words })) : withUnit('figure.unit', { value: words, unit: unitOf(told, value) });
}

/** A target or a floor, exactly as it was set. */
export function formatStandard(value: number, told: Told): string {
  const scaled = value * factors[told.format];
  const step = Number.isInteger(Number(scaled.toFixed(6))) ? 1 : 10 ** -Math.min(3, (String(Number(scaled.toFixed(6))).split('.')[1] ?? '').length);
  return formatValue(value, told, told.format === 'duration' ? 1 : step);
}

/** A difference with its interval; an end that the data cannot bound is null. */
export type Difference = Pick<Figure, 'value' | 'low' | 'high'> & { readonly value: number };

/** How far two figures of a check lie apart, each end with its sign: `+3 (−1 – +7) points`. Shares differ by points. */
export function formatDifference(told: Told, difference: Difference): string {
  const apart: Told = { ...told, format: told.format === 'percent' ? 'points' : told.format };
  const step = roundingStep(apart, difference);
  const { value, low, high } = difference;
  const visible = (each: number) => apart.format === 'duration' || Math.round(Math.abs(each * factors[apart.format]) / step) > 0;
  const signed = (each: number) => `${!visible(each) ? '' : each > 0 ? '+' : '−'}${bare(Math.abs(each), apart, step)}`;
  const unit = unitOf(apart, value);
  const plain = withUnit('figure.unit', { value: signed(value), unit });
  return low === null || high === null || low === high ? plain : unbroken(`${signed(value)} (${withUnit('figure.intervalUnit', { low: signed(low), high: signed(high), unit: '' })}) ${unit}`.trim());
}

/** How many rows, in words: `402 promises`. */
export function formatCount(n: number, countOf: string): string {
  const key = `counts.${countOf}`;
  return unbroken(isTextKey(key) ? localize(key, { n }) : localize('counts.unknown', { n, noun: countOf }));
}

/** What rows are, without how many: `promises`. Of three they are told in the form that stands alone in each language here. */
export function formatNoun(countOf: string): string {
  const key = `counts.${countOf}`;
  return isTextKey(key) ? localize(key, { n: 3 }).replace(/^3\s/u, '') : countOf;
}

/** The parts of a figure as a reader meets them. */
export interface FigureText {
  /** Undefined where nothing was measured or too little. */
  readonly value: string | undefined;
  /** Undefined where there is no interval: a census counts all there is. */
  readonly interval: string | undefined;
  readonly count: string;
  /** All of it in one line: `72 % (66 – 77 %, 402 promises)`. */
  readonly line: string;
}

/** A figure in words, rounded to what its interval supports, never without the rows behind it. */
export function formatFigure(told: Told, figure: Figure): FigureText {
  const step = roundingStep(told, figure);
  const count = formatCount(figure.n, told.countOf);
  if (figure.value === null) {
    return { value: undefined, interval: undefined, count, line: localize('figure.plain', { value: localize('figure.none'), count }) };
  }
  const value = formatValue(figure.value, told, step);
  if (told.kind === 'census' && figure.k !== undefined) {
    const line = localize('figure.of', { k: formatNumber(figure.k), count });
    return { value, interval: undefined, count, line };
  }
  if (figure.low === null || figure.high === null || figure.low === figure.high) {
    return { value, interval: undefined, count, line: localize('figure.plain', { value, count }) };
  }
  const ends = { low: bare(figure.low, told, step), high: bare(figure.high, told, step) };
  const interval = told.format === 'percent' ? unbroken(localize('figure.shareInterval', ends)) : withUnit('figure.intervalUnit', { ...ends, unit: unitOf(told, figure.high) });
  return { value, interval, count, line: localize('figure.withInterval', { value, interval, count }) };
}
