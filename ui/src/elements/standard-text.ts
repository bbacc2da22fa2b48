import type { CheckResult } from '@touchstone/sdk/contract';
import { html, nothing } from 'lit';

import { formatStandard, type Told } from '../format/figure.js';
import { localize } from '../localize/localize.js';

/** The target of a check in words: `at least 95 %`. */
export function standardText(standard: CheckResult['standard'], told: Told): string {
  if (standard.target === null) {
    return localize(standard.provenance === 'own' ? 'standard.own' : 'standard.none');
  }
  return localize(standard.better === 'higher' ? 'standard.atLeast' : 'standard.atMost', { target: formatStandard(standard.target, told) });
}

/** The target and, beneath it, where it comes from. */
export function renderStandard(standard: CheckResult['standard'], told: Told) {
  return html`<span>${standardText(standard, told)}</span><br /><span class="soft provenance"
      >${localize(`provenance.${standard.provenance}`)}${standard.source ? html` · ${standard.source}` : nothing}</span
    >`;
}
