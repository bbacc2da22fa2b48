import { attainmentInDoubt, attainmentOf, type ScoredCheck } from '../judging/index.js';
import type { JudgedCheck } from './judge-check.js';

/** A judged check as it counts in the score of its principle; `doubted` where a guard fails that concerns it. */
export function toScored({ enabled, whole }: Pick<JudgedCheck, 'enabled' | 'whole'>, doubted = false): ScoredCheck {
  const { verdict, estimate, information } = whole.judgement;
  const attainment = estimate && attainmentOf(estimate, whole.standard, verdict);
  return {
    weight: enabled.weight,
    verdict,
    critical: enabled.check.critical,
    information: information || enabled.weight === 0,
    ...(attainment && { attainment: doubted ? attainmentInDoubt(attainment) : attainment }),
  };
}
