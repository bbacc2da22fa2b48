import { days, now } from '@touchstone/sdk';
import { channel } from '@touchstone/sdk/model';

const { activeFrom, activeTo } = channel;

/** Whether a channel is in use as of the run; one without dates is. */
export const inUse = activeFrom
  .isMissing()
  .or(activeFrom.atOrBefore(now))
  .and(activeTo.isMissing().or(activeTo.plus(days(1)).after(now)));
