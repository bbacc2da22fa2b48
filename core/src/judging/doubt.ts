import type { Verdict } from '@touchstone/sdk/contract';

import type { Attainment } from './attainment.js';

/**
 * The verdict of a figure that a failing guard casts doubt on. Nobody can vouch that it meets its standard; a miss stays one, for
 * figures are bent to look better than they are.
 */
export const verdictInDoubt = (verdict: Verdict): Verdict => (verdict === 'meets' ? 'too-close-to-call' : verdict);

/** What a doubtful figure adds to the score: it may be as bad as its floor. */
export const attainmentInDoubt = (attainment: Attainment): Attainment => ({ ...attainment, low: 0 });

/**
 * Of the rows that a guarding census looks at, the share in breach up to which it casts no doubt: a single row does not undo a scorecard.
 *
 * If they alone are wrong they move a share by a point at most, which is the practical margin. If they show that all rows are, because
 * two clocks are apart, they move it by less than that too, of times whose logarithm deviates by 1 or more (replies, solutions) and
 * shares done in time from 85 % on; three times as many would not (`doubt.test.ts` calculates both).
 */
export const breachesWithoutDoubt = 0.01;
