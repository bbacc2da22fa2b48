import { attainmentOf, type ScoredCheck } from '../judging/index.js';
import type { JudgedCheck } from './judge-check.js';

/** A judged check as it counts in the score of its principle. */
export function toScored({ enabled, whole }: Pick<JudgedCheck, 'enabled' | 'whole'>): ScoredCheck {
  const { verdict, estimate, information } = whole.judgement;
  const attainment = estimate && attainmentOf(estimate, whole.standard, verdict);
  return {
    weight: enabled.weight,
    verdict,
    critical: enabled.check.critical,
    information: information || enabled.weight === 0,
    ...(attainment && { attainment }),
  };
}
