import type { PluginContribution } from '@touchstone/sdk';

import change from '../../plugins/change/src/plugin.js';
import channels from '../../plugins/channels/src/plugin.js';
import communication from '../../plugins/communication/src/plugin.js';
import complaint from '../../plugins/complaint/src/plugin.js';
import consistency from '../../plugins/consistency/src/plugin.js';
import cost from '../../plugins/cost/src/plugin.js';
import crisis from '../../plugins/crisis/src/plugin.js';
import effort from '../../plugins/effort/src/plugin.js';
import empathy from '../../plugins/empathy/src/plugin.js';
import engagement from '../../plugins/engagement/src/plugin.js';
import firstContact from '../../plugins/first-contact/src/plugin.js';
import followUp from '../../plugins/follow-up/src/plugin.js';
import integrity from '../../plugins/integrity/src/plugin.js';
import internal from '../../plugins/internal/src/plugin.js';
import knowledge from '../../plugins/knowledge/src/plugin.js';
import language from '../../plugins/language/src/plugin.js';
import leadership from '../../plugins/leadership/src/plugin.js';
import mystery from '../../plugins/mystery/src/plugin.js';
import opportunity from '../../plugins/opportunity/src/plugin.js';
import product from '../../plugins/product/src/plugin.js';
import reputation from '../../plugins/reputation/src/plugin.js';
import retention from '../../plugins/retention/src/plugin.js';
import returns from '../../plugins/returns/src/plugin.js';
import selfService from '../../plugins/self-service/src/plugin.js';
import speed from '../../plugins/speed/src/plugin.js';
import standards from '../../plugins/standards/src/plugin.js';
import training from '../../plugins/training/src/plugin.js';
import voice from '../../plugins/voice/src/plugin.js';
import wait from '../../plugins/wait/src/plugin.js';

/** The plugins of the product. A check of theirs stands nowhere else. */
export const plugins: readonly PluginContribution[] = [
  change,
  channels,
  communication,
  complaint,
  consistency,
  cost,
  crisis,
  effort,
  empathy,
  engagement,
  firstContact,
  followUp,
  integrity,
  internal,
  knowledge,
  language,
  leadership,
  mystery,
  opportunity,
  product,
  reputation,
  retention,
  returns,
  selfService,
  speed,
  standards,
  training,
  voice,
  wait,
];
