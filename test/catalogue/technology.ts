import { mean, ratio } from '@touchstone/sdk';
import { incident, intervalStaffing } from '@touchstone/sdk/model';

import { type Declarations, declare } from './declare.js';

const staffed = intervalStaffing.actualFte.times(intervalStaffing.minutes);
const toolsDown = { of: incident, where: incident.kind.isOneOf('tool', 'outage'), value: incident.personMinutesLost, period: incident.startedAt };

export const technology: Declarations = {
  // Told as the share of staffed time that was lost: its target is half a per cent.
  uptime: declare(ratio({ numerator: toolsDown, denominator: { of: intervalStaffing, value: staffed, period: intervalStaffing.intervalStart } })),
  'minutes-lost': declare(mean(toolsDown)),
};
