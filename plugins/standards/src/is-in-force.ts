import { now } from '@touchstone/sdk';
import { standard } from '@touchstone/sdk/model';

/** Standards that hold as of the run. */
export const isInForce = (row: typeof standard = standard) =>
  row.effectiveFrom.isMissing().or(row.effectiveFrom.atOrBefore(now)).and(row.effectiveTo.isMissing().or(row.effectiveTo.after(now)));
