import Type, { type Static } from 'typebox';

import { Explanation } from './explanation.js';
import { CheckResult, Finding, Trend, UnitResult } from './scorecard.js';

/** Everything the page of one finding shows but its rows. */
export const FindingPage = Type.Object(
  {
    finding: Finding,
    principle: Type.Object({ id: Type.String(), name: Type.String() }),
    check: CheckResult,
    /** The finding's own unit, period by period, oldest first. */
    history: Type.Array(UnitResult),
    /** Of that history, with what people told of its periods. */
    trend: Trend,
    /** The other units of the same kind in the same period. */
    peers: Type.Array(UnitResult),
    explanation: Explanation,
  },
  { additionalProperties: false },
);
export type FindingPage = Static<typeof FindingPage>;
