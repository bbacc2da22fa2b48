/** @import { CheckResult } from '@touchstone/sdk/contract' */

/**
 * @typedef {{ readonly name: string, readonly value: number, readonly low: number, readonly high: number }} Line
 */

/**
 * The branches that have a figure, the best first.
 *
 * @param {CheckResult} check
 * @returns {Line[]}
 */
export function linesOf({ units }) {
  return units
    .flatMap(({ unit, value, low, high }) => {
      const [dimension = '', ...others] = Object.keys(unit);
      const isBranch = dimension === 'orgUnit' && others.length === 0;
      return isBranch && value !== null && low !== null && high !== null ? [{ name: String(unit['orgUnit']), value, low, high }] : [];
    })
    .sort((a, b) => b.value - a.value);
}

/**
 * Where a value lies on a line, in per cent of its length.
 *
 * @param {CheckResult} check
 * @param {readonly Line[]} lines
 */
export function scaleOf({ standard }, lines) {
  const marks = [...lines.flatMap(({ low, high }) => [low, high]), ...(standard.target === undefined || standard.target === null ? [] : [standard.target])];
  const from = Math.min(...marks);
  const to = Math.max(...marks);
  /** @param {number} value */
  const place = (value) => (to === from ? 50 : Math.round(((value - from) / (to - from)) * 1000) / 10);
  return { from, to, place };
}
