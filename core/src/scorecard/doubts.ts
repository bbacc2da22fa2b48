import { restsOn, sizeOf } from '@touchstone/sdk';
import type { Doubt, Unit } from '@touchstone/sdk/contract';

import { breachesWithoutDoubt } from '../judging/index.js';
import { isWithin } from './explain-away.js';
import type { BareFinding } from './find.js';
import type { JudgedCheck, JudgedUnit } from './judge-check.js';
import type { Places } from './places.js';
import { sameUnit, unitKey } from './unit-key.js';

/** A doubt before it is told in words. */
export type BareDoubt = Omit<Doubt, 'sentence'>;

/** The doubts of a run: of a check, and of one of its units. */
export interface Doubts {
  of(check: string): readonly BareDoubt[];
  at(check: string, unit: Unit): readonly BareDoubt[];
}

export const noDoubts: Doubts = { of: () => [], at: () => [] };

/**
 * Which guards fail, and on which figures that casts doubt. The whole organisation's guard fails where it misses; that of a unit where
 * it is a finding too, for among many units some miss by chance. A guard is not doubted itself.
 */
export function doubtsOf(judged: readonly JudgedCheck[], findings: readonly BareFinding[], places: Places): Doubts {
  const failing = judged.flatMap((guard) => failuresOf(guard, findings));
  const concerned = new Map(
    judged.map(({ enabled: { id, check } }) => [
      id,
      check.guards ? [] : failing.filter(({ guards }) => restsOn(check, guards)).map(({ guard, unit }) => ({ guard, unit })),
    ]),
  );
  const of = (check: string) => concerned.get(check) ?? [];
  return { of, at: (check, unit) => of(check).filter((doubt) => sameUnit(unit, doubt.unit) || isWithin(unit, doubt.unit, places)) };
}

interface Failure extends BareDoubt {
  readonly guards: readonly string[];
}

function failuresOf({ enabled: { id, check }, whole, units }: JudgedCheck, findings: readonly BareFinding[]): Failure[] {
  const { guards } = check;
  if (!guards) {
    return [];
  }
  const told = new Set(findings.filter((finding) => finding.check === id && finding.severity !== 'praise').map(({ unit }) => unitKey(unit)));
  const failed = units.filter((at) => fails(at) && (at.statistic.kind === 'census' || told.has(unitKey(at.unit))));
  return [...(fails(whole) ? [whole] : []), ...failed].map(({ unit }) => ({ guard: id, unit, guards }));
}

/** A census lists every breach; a few among many rows are no reason to doubt the others. */
function fails({ statistic, judgement }: JudgedUnit): boolean {
  const isMissed = judgement.verdict === 'misses' && !judgement.information;
  return isMissed && (statistic.kind !== 'census' || statistic.breaches > sizeOf(statistic) * breachesWithoutDoubt);
}
