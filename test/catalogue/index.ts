import type { Declarations } from './declare.js';
import { communication } from './communication.js';
import { consistency } from './consistency.js';
import { empathy } from './empathy.js';
import { engagement } from './engagement.js';
import { followUp } from './follow-up.js';
import { language } from './language.js';
import { reputation } from './reputation.js';
import { retention } from './retention.js';

/** The measures of checks that no plugin has yet, by the id of their principle. They move into plugins one by one. */
export const catalogue: Readonly<Record<string, Declarations>> = {
  communication,
  consistency,
  empathy,
  engagement,
  'follow-up': followUp,
  language,
  reputation,
  retention,
};
