import type { CheckResult } from '@touchstone/sdk/contract';
import { html, nothing } from 'lit';

import { paths } from '../app/paths.js';
import { formatStandard, type Told } from '../format/figure.js';
import { localize } from '../localize/localize.js';

/** The target of a check in words: `at least 95 %`. */
export function standardText(standard: CheckResult['standard'], told: Told): string {
  if (standard.target === null) {
    return localize(standard.provenance === 'own' ? 'standard.own' : 'standard.none');
  }
  return localize(standard.better === 'higher' ? 'standard.atLeast' : 'standard.atMost', { target: formatStandard(standard.target, told) });
}

/** A way to the standard of the catalogue that sets a target, or to adding one for the check. */
export function renderCatalogueLink({ setBy }: CheckResult['standard'], organisation: string, check: string) {
  const code = setBy?.standard?.code;
  return code === undefined
    ? html`<a class="catalogue" href=${paths.newStandard(organisation, check)}>${localize('standards.links.add')}</a>`
    : html`<a class="catalogue" href=${paths.standard(organisation, code)}>${localize('standards.links.catalogue', { code })}</a>`;
}

/** Where a target comes from; one that the organisation set without naming a source is its own, and no value to start with. */
export function originText({ provenance, setBy }: Pick<CheckResult['standard'], 'provenance' | 'setBy'>): string {
  return localize(provenance === 'house' && setBy !== undefined ? 'provenance.set' : `provenance.${provenance}`);
}

/** The target and, beneath it, where it comes from. */
export function renderStandard(standard: CheckResult['standard'], told: Told) {
  return html`<span>${standardText(standard, told)}</span><br /><span class="soft provenance"
      >${originText(standard)}${standard.source ? html` · ${standard.source}` : nothing}</span
    >`;
}
