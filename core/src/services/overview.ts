import type * as Contract from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import type * as host from '../host/index.js';
import * as scorecard from '../scorecard/index.js';

/** What the scorecard says when it is looked at as a whole. A locale that is absent means the organisation's own. */
export interface OrganisationOverview {
  /** Which methods of control are alive in which branch, so many quarters before the last. Throws `REQUEST_INVALID` for one too long ago. */
  controls(back: number, locale?: string): Promise<Contract.ControlMatrix>;
  /** What falls due in so many days, today first. */
  due(days: number, locale?: string): Promise<Contract.DueList>;
  /** The ways to lay out the scorecard or a view of it, each group with its score. Throws `SCORECARD_MISSING` before the first run, and as a view does. */
  layouts(locale?: string, wish?: scorecard.ViewWish): Promise<Contract.LayoutList>;
  /** How far the steps of each chain go together. Throws `SCORECARD_MISSING` before the first run. */
  chains(locale?: string): Promise<Contract.ChainList>;
}

/** What the overview is over. */
export interface OverviewParts {
  readonly latest: Contract.Scorecard | undefined;
  /** The scorecard of a view. */
  readonly look: (wish: scorecard.ViewWish) => Promise<Contract.Scorecard | undefined>;
}

/** The overview of an organisation, over its latest run. */
export function organisationOverview(context: host.OrganisationContext, { latest, look }: OverviewParts): OrganisationOverview {
  const { id, locale: own } = context.settings;
  const present = (): Contract.Scorecard => {
    if (!latest) {
      throw new HostError('SCORECARD_MISSING', { id });
    }
    return latest;
  };
  return {
    controls: (back, locale = own) => scorecard.controlsOf(context, { document: latest, back, locale }),
    due: (days, locale = own) => scorecard.dueListOf(context, { days, locale }),
    layouts: async (locale = own, wish = {}) => scorecard.layoutsOf(context, (await look(wish)) ?? present(), locale),
    chains: async (locale = own) => scorecard.chainsOf(context, present(), locale),
  };
}
