import { leastGroup } from './minimum-n.js';

/** A figure about people as it was, or would be, shown. */
export interface ShownFigure {
  readonly persons: number;
  readonly n: number;
  readonly k: number | null;
  readonly value: number | null;
}

/**
 * Whether a figure, laid beside one that was shown before of the same check, unit and period, would tell of fewer than `least`
 * persons: it differs, and by so few. The same figure again tells nothing new.
 *
 * Late answers, corrections and narrower settings are all such second questions.
 */
export function isolatesFew(now: ShownFigure, before: readonly ShownFigure[], least: number = leastGroup): boolean {
  return before.some((then) => !sameFigure(now, then) && !(Math.abs(now.persons - then.persons) >= least));
}

function sameFigure(a: ShownFigure, b: ShownFigure): boolean {
  return a.n === b.n && a.k === b.k && a.value === b.value;
}
