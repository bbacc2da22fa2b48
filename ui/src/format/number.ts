import { currentLocale } from '../localize/language.js';
import { localize } from '../localize/localize.js';

const formats = new Map<string, Intl.NumberFormat>();

/** A number as the reader's locale writes it, with this many decimals. */
export function formatNumber(value: number, decimals = 0): string {
  const key = `${currentLocale()} ${decimals}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(currentLocale(), { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    formats.set(key, format);
  }
  // Rounding may leave a zero its sign, which says nothing.
  return format.format(Number(value.toFixed(decimals)) === 0 ? 0 : value).replace('-', '−');
}

/** A line may break after a dash, even before a space that does not break, unless a word joiner forbids it. */
const joinedDash = '–\u2060\u00a0';

/** Keeps a figure and its unit on one line. */
export const unbroken = (text: string): string => text.replaceAll('– ', joinedDash).replaceAll(' ', '\u00a0');

/** Keeps the figures of a sentence from the server on one line: `(66 – 77 %` does not break. */
export const unbrokenFigures = (sentence: string): string =>
  sentence.replaceAll(/(?<=[\d%]) (?=[%–])/g, '\u00a0').replaceAll(/– (?=\d)/g, joinedDash);

/** A share of 0 to 1 in whole per cent. It is 0 or 100 only where it is exactly that. */
export function formatShare(share: number): string {
  const whole = Math.round(share * 100);
  const honest = share > 0 && share < 1 ? Math.min(99, Math.max(1, whole)) : whole;
  return unbroken(localize('figure.share', { value: formatNumber(honest) }));
}

/** Puts names in the order of the reader's language: in Czech, ch comes after h. */
export const inOrderOfNames = <T>(items: readonly T[], nameOf: (item: T) => string): T[] => {
  const { compare } = new Intl.Collator(currentLocale(), { numeric: true });
  return items.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
};
