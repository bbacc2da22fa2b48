import { plugin } from '@touchstone/sdk';

import { serviceProfit } from './chain.js';
import { enps } from './enps.js';
import { ideasAdopted } from './ideas-adopted.js';
import { indexFavourable } from './index-favourable.js';
import { lineOfSight } from './line-of-sight.js';
import { cs } from './messages/cs.js';
import { en } from './messages/en.js';
import { hu } from './messages/hu.js';
import { lv } from './messages/lv.js';
import { sk } from './messages/sk.js';
import { occupancy } from './occupancy.js';
import { sickRate } from './sick-rate.js';
import { turnover } from './turnover.js';

export default plugin({
  principle: 'engagement',
  checks: [enps, indexFavourable, turnover, sickRate, occupancy, ideasAdopted, lineOfSight],
  chains: [serviceProfit],
  messages: { en, cs, hu, lv, sk },
});
