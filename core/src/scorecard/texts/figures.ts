import type { ValueFormat } from '@touchstone/sdk';

import { nearestLanguage } from '../../base/languages.js';

/**
 * How figures are written for people: in their language, shares and numbers no finer than their interval supports. What has no
 * interval, such as a target, is told as it is.
 */
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
          // A space before the sign, as the figures beside it in the interface have it; Hungarian writes none.
          return `${number(value * 100, { maximumFractionDigits: fine(value * 100, width === undefined ? undefined : width * 100) })}${nearestLanguage(locale) === 'hu' ? '' : '\u00a0'}%`;
        case 'points':
          return number(value * 100, { maximumFractionDigits: fine(value * 100, width === undefined ? undefined : width * 100) });
        case 'money':
          return currency === undefined
            ? number(value / 100, { maximumFractionDigits: 0 })
            : number(value / 100, { style: 'currency', currency, maximumFractionDigits: Math.abs(value) >= 10_000 ? 0 : 2 });
        case 'duration':
          return duration(value, locale, number);
        case 'count':
          return number(value, { maximumFractionDigits: 0 });
        case 'number':
          return number(value, width === undefined ? { maximumSignificantDigits: exactDigits } : numberDigits(value, width));
      }
    },
  };
}

/** One decimal where the interval is narrower than two points, or the value hard against a bound; else none. */
function fine(value: number, width: number | undefined): number {
  const nearBound = value !== 0 && value !== 100 && (Math.abs(value) < 1 || Math.abs(100 - value) < 1);
  return (width !== undefined && width < 2) || nearBound || (width === undefined && !Number.isInteger(Math.round(value * 1e6) / 1e6)) ? 1 : 0;
}

/** Enough for any target or setting that a person wrote. */
const exactDigits = 9;

/** The finest digit of a number: about a twentieth of its interval, as with shares; large numbers have three digits. */
function numberDigits(value: number, width: number): Intl.NumberFormatOptions {
  if (!(width > 0) || Math.abs(value) >= 1000) {
    return { maximumSignificantDigits: 3 };
  }
  return { maximumFractionDigits: Math.min(6, Math.max(0, Math.ceil(-Math.log10(width / 2)))) };
}

type FormatNumber = (value: number, options: Intl.NumberFormatOptions) => string;

const clockUnits = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/**
 * The short form of a unit, but where a language has none that people would write in a sentence: `1 ó 30 p`, `2 d.`. The Latvian
 * `st.` would end a sentence with two stops; `h` is what the standard has.
 */
function unitDisplay(locale: string, unit: (typeof clockUnits)[number][0]): 'short' | 'long' | 'narrow' {
  const language = nearestLanguage(locale);
  if (language === 'lv' && unit !== 'minute') {
    return unit === 'day' ? 'long' : 'narrow';
  }
  return language === 'hu' ? 'long' : 'short';
}

/** A length of time in its largest unit and the one below. */
function duration(seconds: number, locale: string, number: FormatNumber): string {
  const whole = Math.round(Math.abs(seconds));
  const largest = clockUnits.findIndex(([, size]) => whole >= size);
  if (largest === -1) {
    return number(0, { style: 'unit', unit: 'second', unitDisplay: unitDisplay(locale, 'second') });
  }
  let rest = whole;
  const parts = clockUnits.slice(largest, largest + 2).flatMap(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count > 0 ? [[unit, count] as const] : [];
  });
  const signed = (count: number, place: number) => (seconds < 0 && place === 0 ? -count : count);
  return parts.map(([unit, count], place) => number(signed(count, place), { style: 'unit', unit, unitDisplay: unitDisplay(locale, unit) })).join(' ');
}
