import type { CheckResult } from '@touchstone/sdk/contract';

type Format = CheckResult['format'];

/** How many of the unit that people type make one of the measure's own. */
const factors: Readonly<Record<Exclude<Format, 'duration'>, number>> = { percent: 100, points: 100, number: 1, money: 0.01, count: 1 };

const seconds: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, d: 86_400 };

/** A target or a floor as it is typed in: a share in per cent, a length of time with its unit. */
export function writeTyped(value: number | undefined, format: Format): string {
  if (value === undefined) {
    return '';
  }
  if (format !== 'duration') {
    return String(Number((value * factors[format]).toFixed(6)));
  }
  const [unit = 's', size = 1] = Object.entries(seconds).findLast(([, each]) => value !== 0 && Number.isInteger(value / each)) ?? [];
  return `${value / size} ${unit}`;
}

/** What was typed, in the measure's own unit; undefined for nothing, NaN for what is no figure. */
export function readTyped(text: string, format: Format): number | undefined {
  const typed = text.trim();
  if (typed === '') {
    return undefined;
  }
  const [, number = '', unit = ''] = /^(-?\d+(?:[.,]\d+)?)\s*(%|s|min|h|d)?$/u.exec(typed) ?? [];
  const value = number === '' ? Number.NaN : Number(number.replace(',', '.'));
  if (format === 'duration') {
    return value * (seconds[unit === '' ? 's' : unit] ?? Number.NaN);
  }
  return unit === '' || (unit === '%' && format === 'percent') ? Number((value / factors[format]).toFixed(9)) : Number.NaN;
}
