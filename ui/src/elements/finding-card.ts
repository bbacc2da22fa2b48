import type { Finding, Organisation } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { paths } from '../app/paths.js';
import { unbrokenFigures } from '../format/number.js';
import { formatPeriod, formatPeriodSince } from '../format/period.js';
import { unitName } from '../format/unit.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { passedIcon } from './icons.js';

/** How a finding runs in time, in words. */
export const findingTime = ({ kind, since }: Finding): string =>
  kind === 'pattern' ? localize('finding.pattern', { since: formatPeriodSince(since) }) : localize('finding.oneOff', { since: formatPeriod(since) });

/** @summary One finding: where, its sentence, how it runs in time, the way to its rows and its recipe, and what to do next. */
@customElement('stone-finding-card')
export class StoneFindingCard extends LitElement {
  static override styles = [
    baseStyles,
    css`
      article {
        background: var(--card);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        padding: 14px 16px;
        break-inside: avoid;
      }

      h3 {
        margin: 0 0 3px;
      }

      h3 a {
        text-decoration: none;
      }

      h3 a:hover {
        text-decoration: underline;
      }

      .meta {
        display: flex;
        gap: 6px 14px;
        flex-wrap: wrap;
        align-items: baseline;
        margin: 9px 0 0;
        color: var(--soft);
        font-size: 0.9375rem;
      }

      .critical {
        color: var(--miss);
        border-color: currentColor;
        font-weight: 600;
      }

      .do {
        border-top: 1px solid var(--line);
        padding-top: 9px;
        margin: 10px 0 0;
        font-size: 0.9375rem;
      }

      .praise h3 {
        display: flex;
        gap: 7px;
        align-items: center;
      }

      .praise .icon {
        color: var(--good);
        flex: none;
      }
    `,
  ];

  @property({ attribute: false }) finding: Finding | undefined;
  @property({ attribute: false }) organisation: Organisation | undefined;

  /** The name of the principle it belongs to. */
  @property() principle = '';

  protected override render() {
    const { finding, organisation } = this;
    if (!finding || !organisation) {
      return nothing;
    }
    const praise = finding.severity === 'praise';
    const to = (hash?: string) => paths.finding(organisation.id, finding.id, hash);
    return html`<article class=${praise ? 'praise' : 'decide'}>
      <h3>${praise ? passedIcon() : nothing}<a href=${to()}>${this.principle} · ${unitName(finding.unit, organisation)}</a></h3>
      <p>${unbrokenFigures(finding.sentence)}</p>
      <div class="meta">
        ${finding.severity === 'critical' ? html`<span class="tag critical">${localize('severity.critical')}</span>` : nothing}
        ${finding.status === undefined || finding.status === 'open' ? nothing : html`<span class="tag">${localize(`decide.short.${finding.status}`)}</span>`}
        <span class="tag">${findingTime(finding)}</span>
        ${finding.doubts ? html`<span class="tag">${localize('doubt.tag')}</span>` : nothing}
        <a href=${to('evidence')}>${localize('finding.rows', { n: finding.evidence.rows })}</a>
        <a href=${to('how')}>${localize('finding.how')}</a>
      </div>
      ${(finding.doubts ?? []).map(({ sentence }) => html`<p class="do">${unbrokenFigures(localize('doubt.whole', { reason: sentence }))}</p>`)}
      ${finding.advice === null ? nothing : html`<p class="do">${unbrokenFigures(finding.advice)}</p>`}
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-finding-card': StoneFindingCard;
  }
}
