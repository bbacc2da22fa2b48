import { plugin } from '@touchstone/sdk';

import { de } from './messages/de.ts';
import { en } from './messages/en.ts';
import { waitAsPlanned } from './wait-as-planned.ts';

export default plugin({ principle: 'call-staffing', checks: [waitAsPlanned], messages: { en, de } });
