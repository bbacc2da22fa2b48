import { boston } from './boston-311-2015.testing.js';
import { bpic14 } from './bpic14-incidents.testing.js';
import { comcast } from './comcast-fcc-complaints.testing.js';
import { nhsbsa, pierce } from './employee-surveys.testing.js';
import { cdnow, olist } from './purchases.testing.js';
import { pwc } from './pwc-call-center.testing.js';
import type { RealSet } from './real-set.testing.js';
import { uci } from './uci-servicenow-incidents.testing.js';

export const realSets: readonly RealSet[] = [boston, bpic14, uci, pwc, comcast, pierce, nhsbsa, cdnow, olist];
