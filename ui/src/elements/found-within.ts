import type { Scorecard, UnitComparison } from '@touchstone/sdk/contract';
import { html, nothing } from 'lit';

import { foundWithin } from '../judged/funnel.js';
import { localize } from '../localize/localize.js';

/** Says of units that are findings within the limits of a funnel why both are true; nothing where there are none. */
export function renderFoundWithin(comparison: UnitComparison, scorecard: Scorecard) {
  const found = foundWithin(comparison, scorecard);
  return found.length === 0 ? nothing : html`<p class="soft">${localize('units.foundWithin', { names: found.map(({ name }) => name).join(', ') })}</p>`;
}
