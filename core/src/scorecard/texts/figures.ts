import type { ValueFormat } from '@touchstone/sdk';

/** How figures are written for people: in their language, and no finer than the interval supports. */
export interface FigureFormat {
  /** A value of a check. `width` is that of its interval, and decides how fine it is written. */
  value(value: number, format: ValueFormat, width?: number): string;
}

/** Writes figures in a language; `currency` is that of amounts in minor units. */
export function createFigureFormat(locale: string, currency: string | undefined): FigureFormat {
  const number = (value: number, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options).format(value);
  return {
    value(value, format, width) {
      switch (format) {
        case 'percent':
          // A space before the sign in every language, as the figures beside it in the interface have it.
          return `${number(value * 100, { maximumFractionDigits: fine(value * 100, width === undefined ? undefined : width * 100) })}\u00a0%`;
        case 'points':
          return number(value * 100, { maximumFractionDigits: fine(value * 100, width === undefined ? undefined : width * 100) });
        case 'money':
          return currency === undefined
            ? number(value / 100, { maximumFractionDigits: 0 })
            : number(value / 100, { style: 'currency', currency, maximumFractionDigits: value >= 10_000 ? 0 : 2 });
        case 'duration':
          return duration(value, number);
        case 'count':
          return number(value, { maximumFractionDigits: 0 });
        case 'number':
          return number(value, { maximumSignificantDigits: 3 });
      }
    },
  };
}

/** One decimal where the interval is narrower than two points, or the value hard against a bound; else none. */
function fine(value: number, width: number | undefined): number {
  const nearBound = value !== 0 && value !== 100 && (Math.abs(value) < 1 || Math.abs(100 - value) < 1);
  return (width !== undefined && width < 2) || nearBound || (width === undefined && !Number.isInteger(Math.round(value * 1e6) / 1e6)) ? 1 : 0;
}

type FormatNumber = (value: number, options: Intl.NumberFormatOptions) => string;

/** A length of time in its two largest units. */
function duration(seconds: number, number: FormatNumber): string {
  const units = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
  ] as const;
  let rest = Math.round(Math.abs(seconds));
  const parts: string[] = [];
  for (const [unit, size] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0 && parts.length < 2) {
      parts.push(number(count, { style: 'unit', unit, unitDisplay: 'short' }));
    }
  }
  return parts.length === 0 ? number(0, { style: 'unit', unit: 'second', unitDisplay: 'short' }) : parts.join(' ');
}
