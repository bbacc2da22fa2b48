import type { FindingLife, ReactionTimes } from '@touchstone/sdk/contract';

const hour = 3_600_000;

/** How soon people react: of findings that were decided about, and the longest that one in the latest run waits. */
export function reactionTimes(lives: readonly FindingLife[], now: string): ReactionTimes {
  const hours = (from: string, to: string): number => Math.max(0, (Date.parse(to) - Date.parse(from)) / hour);
  const decided = lives.flatMap(({ openedAt, decidedAt }) => (openedAt !== null && decidedAt !== null ? [hours(openedAt, decidedAt)] : []));
  const waiting = lives.filter(({ needsDecision }) => needsDecision);
  const since = waiting.flatMap(({ openedAt }) => (openedAt === null ? [] : [hours(openedAt, now)]));
  return {
    decided: decided.length,
    undecided: waiting.length,
    medianHours: median(decided),
    oldestUndecidedHours: since.length === 0 ? null : Math.max(...since),
  };
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [lower, upper] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}
