import type { Scorecard } from '@touchstone/sdk/contract';

import { gradeOf } from '../../judging/composition.js';

type Graded = Scorecard['overall'];

/** The grade with the grades that its interval reaches, worst first: `B (C–A)`. Nothing where the grade is withheld. */
export function gradeRange({ grade, score, low, high }: Pick<Graded, 'grade' | 'score' | 'low' | 'high'>): string | undefined {
  if (grade === null || score === null) {
    return undefined;
  }
  const [worst, best] = [gradeOf(low ?? score), gradeOf(high ?? score)];
  // A grade that is capped by a failing critical check does not lie where its score does.
  return worst === best || gradeOf(score) !== grade ? grade : `${grade} (${worst}–${best})`;
}
