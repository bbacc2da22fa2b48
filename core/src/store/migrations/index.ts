import type { Migration } from 'kysely/migration';

import { state } from './0001-state.js';
import { runFacts } from './0002-run-facts.js';
import { disclosures } from './0003-disclosures.js';
import { capabilityGrants } from './0004-capability-grants.js';
import { runningPlugins } from './0005-running-plugins.js';
import { findingLife } from './0006-finding-life.js';
import { actions } from './0007-actions.js';
import { commentary } from './0008-commentary.js';
import { standards } from './0009-standards.js';
import { notifications } from './0010-notifications.js';
import { standardReasons } from './0011-standard-reasons.js';
import { notices } from './0012-notices.js';

/** All migrations by number. A number is never used twice, and what was released is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-state': state,
  '0002-run-facts': runFacts,
  '0003-disclosures': disclosures,
  '0004-capability-grants': capabilityGrants,
  '0005-running-plugins': runningPlugins,
  '0006-finding-life': findingLife,
  '0007-actions': actions,
  '0008-commentary': commentary,
  '0009-standards': standards,
  '0010-notifications': notifications,
  '0011-standard-reasons': standardReasons,
  '0012-notices': notices,
};
