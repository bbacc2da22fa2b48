import type * as Contract from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import type * as host from '../host/index.js';
import * as scorecard from '../scorecard/index.js';

/** What the scorecard says when it is looked at as a whole. A locale that is absent means the organisation's own. */
export interface OrganisationOverview {
  /** Which methods of control are alive in which branch, so many quarters before the last. Throws `REQUEST_INVALID` for one too long ago. */
  controls(back: number, locale?: string): Promise<Contract.ControlMatrix>;
  /** The ways to lay out the scorecard, each group with its score. Throws `SCORECARD_MISSING` before the first run. */
  layouts(locale?: string): Promise<Contract.LayoutList>;
  /** How far the steps of each chain go together. Throws `SCORECARD_MISSING` before the first run. */
  chains(locale?: string): Promise<Contract.ChainList>;
}

/** The overview of an organisation, over its latest run. */
export function organisationOverview(context: host.OrganisationContext, latest: Contract.Scorecard | undefined): OrganisationOverview {
  const { id, locale: own } = context.settings;
  const present = (): Contract.Scorecard => {
    if (!latest) {
      throw new HostError('SCORECARD_MISSING', { id });
    }
    return latest;
  };
  return {
    controls: (back, locale = own) => scorecard.controlsOf(context, { document: latest, back, locale }),
    layouts: async (locale = own) => scorecard.layoutsOf(context, present(), locale),
    chains: async (locale = own) => scorecard.chainsOf(context, present(), locale),
  };
}
