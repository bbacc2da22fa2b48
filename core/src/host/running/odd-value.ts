import type { SchemaProblem } from '../validate.js';

/** Deeper than any answer may be, so that nothing can be nested until the host has no room left. */
const mostDeep = 12;

/** What no schema sees in an answer: numbers without an end or below nothing, text that is none, and levels without number. */
export function oddValue(value: unknown, path = '', depth = 0): SchemaProblem | undefined {
  if (typeof value === 'number') {
    return Number.isFinite(value) && !Object.is(value, -0) ? undefined : { path, reason: 'is no number that counts' };
  }
  if (typeof value === 'string') {
    return value.isWellFormed() ? undefined : { path, reason: 'is no text' };
  }
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  if (depth > mostDeep) {
    return { path: '', reason: 'is nested too deeply' };
  }
  for (const [key, each] of Object.entries(value)) {
    const found = key.isWellFormed() ? oddValue(each, `${path}/${key}`, depth + 1) : { path, reason: 'has a key that is no text' };
    if (found) {
      return found;
    }
  }
  return undefined;
}
