import type { Declarations } from './declare.js';
import { consistency } from './consistency.js';
import { engagement } from './engagement.js';
import { followUp } from './follow-up.js';
import { retention } from './retention.js';

/** The measures of checks that no plugin has yet, by the id of their principle. They move into plugins one by one. */
export const catalogue: Readonly<Record<string, Declarations>> = {
  consistency,
  engagement,
  'follow-up': followUp,
  retention,
};
