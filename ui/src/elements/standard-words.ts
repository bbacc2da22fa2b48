import type { CatalogueStandard, CheckResult, Organisation, StandardDraft } from '@touchstone/sdk/contract';
import { html, nothing } from 'lit';

import { valueName } from '../format/model-name.js';
import { formatValue } from '../format/figure.js';
import { formatNumber } from '../format/number.js';
import { formatDay } from '../format/period.js';
import { unitName } from '../format/unit.js';
import type { KnownCheck } from '../judged/known-checks.js';
import { localize } from '../localize/localize.js';
import { standardText } from './standard-text.js';

/** What a standard may say, in the order in which it is told. */
export const factNames = [
  'text', 'area', 'channel', 'check', 'target', 'floor', 'control', 'provenance', 'source', 'reverify', 'stakeholder', 'legal', 'owner', 'reviewOn', 'from', 'until', 'orgUnits', 'scheme', 'valueTag',
] as const satisfies readonly (keyof StandardDraft)[];
export type FactName = (typeof factNames)[number];

/** What the words of a standard are made with. */
export interface Wording {
  readonly organisation: Organisation;
  /** The checks by id. */
  readonly checks: ReadonlyMap<string, KnownCheck>;
}

/** A figure whose unit nobody knows, to four decimals at most. */
function formatBare(value: number): string {
  const [, decimals = ''] = String(Number(value.toFixed(4))).split('.');
  return formatNumber(value, decimals.length);
}

/** A target or a floor in the words of its check; the bare figure where the check is not known. */
export function figureText(value: number | undefined, check: CheckResult | undefined): string {
  return value === undefined ? '' : check ? formatValue(value, check) : formatBare(value);
}

/** The target in words, such as `at least 90 %`. */
export function targetText({ target, provenance }: Pick<StandardDraft, 'target' | 'provenance'>, check: CheckResult | undefined): string {
  if (target === undefined) {
    return provenance === 'own' ? localize('standard.own') : '';
  }
  return check ? standardText({ ...check.standard, target }, check) : figureText(target, undefined);
}

/** What a standard says of one thing, in words; empty where it says nothing. */
export function factText(name: FactName, standard: StandardDraft, { organisation, checks }: Wording): string {
  const check = standard.check === undefined ? undefined : checks.get(standard.check)?.check;
  switch (name) {
    case 'target':
    case 'floor':
      return figureText(standard[name], check);
    case 'check':
      return check?.question ?? standard.check ?? '';
    case 'area':
      return standard.area === undefined ? '' : localize(`standards.areas.${standard.area}`);
    case 'channel':
      return standard.channel === undefined ? '' : valueName(standard.channel);
    case 'control':
      return standard.control === undefined ? '' : localize(`standards.controls.${standard.control}`);
    case 'stakeholder':
      return standard.stakeholder === undefined ? '' : localize(`standards.stakeholders.${standard.stakeholder}`);
    case 'provenance':
      return standard.provenance === undefined ? '' : localize(`provenance.${standard.provenance}`);
    case 'legal':
      return localize(standard.legal ? 'standards.yes' : 'standards.no');
    case 'reviewOn':
    case 'from':
    case 'until': {
      const day = standard[name];
      return day === undefined ? '' : formatDay(day);
    }
    case 'orgUnits':
      return (standard.orgUnits ?? []).length === 0 ? localize('standards.wholeOrganisation') : (standard.orgUnits ?? []).map((orgUnit) => unitName({ orgUnit }, organisation)).join(', ');
    case 'text':
    case 'source':
    case 'reverify':
    case 'owner':
    case 'scheme':
    case 'valueTag':
      return standard[name] ?? '';
  }
}

/** The facts in which two versions differ; all that is said where there was nothing before. */
export const differences = (before: StandardDraft | null, after: StandardDraft): readonly FactName[] =>
  factNames.filter((name) => (before === null ? after[name] !== undefined && name !== 'text' : JSON.stringify(before[name] ?? (name === 'legal' ? false : null)) !== JSON.stringify(after[name] ?? (name === 'legal' ? false : null))));

/** The state of a version in words, and whether it ends the standard. */
export const stateText = ({ state, retires }: Pick<CatalogueStandard, 'state' | 'retires'>): string =>
  state === 'proposed' && retires ? `${localize('standards.retiring')}, ${localize('standards.states.proposed')}` : localize(`standards.states.${state}`);

/** What a reader should know of where a standard comes from: the sort of source, the law, what is to be verified again. */
export function renderBadges({ provenance, target, legal, reverify }: StandardDraft) {
  const told = provenance ?? (target === undefined ? undefined : 'house');
  return html`${told === undefined ? nothing : html`<span class="tag">${localize(`provenance.${told}`)}</span>`} ${legal ? html`<span class="tag law">${localize('standards.legal')}</span>` : nothing}
  ${reverify === undefined ? nothing : html`<span class="tag" title=${reverify}>† ${localize('standards.reverify')}</span>`}`;
}
