/** A score with its interval, each from 0 to 100. */
export interface Interval {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The streak of a score on a scale from 0 to 100: where the line is, the score may be; the mark is the score.
 * A precise result is a short streak. What is not measured leaves none.
 */
export function streak({ score, low, high }: Interval, width: number): string {
  if (score === null) {
    return ' '.repeat(width);
  }
  const place = (value: number) => Math.round((Math.min(100, Math.max(0, value)) / 100) * (width - 1));
  const [from, mark, to] = [place(low ?? score), place(score), place(high ?? score)];
  return Array.from({ length: width }, (_, at) => (at === mark ? '●' : at >= from && at <= to ? '━' : '·')).join('');
}
