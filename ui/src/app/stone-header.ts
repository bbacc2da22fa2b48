import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import type { OrganisationSummary } from '../api/api.js';
import '../elements/palette-button.js';
import '../elements/run-status.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { paths } from './paths.js';

/**
 * @summary The head of every page: the name, the views there are, the organisation, and how scoring goes.
 *
 * @slot skip - The link past all of it, which comes first.
 */
@customElement('stone-header')
export class StoneHeader extends LitElement {
  static override styles = [
    baseStyles,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 24px;
        align-items: center;
        padding: 13px max(32px, 50vw - 680px);
        border-bottom: 1px solid var(--line);
        font-size: 0.9375rem;
      }

      .brand {
        display: flex;
        gap: 10px;
        align-items: center;
        font-size: 1.125rem;
        font-weight: 600;
        text-decoration: none;
      }

      .brand svg {
        display: block;
        border-radius: 4px;
        outline: 1px solid var(--stone-edge);
        outline-offset: -1px;
      }

      nav {
        display: flex;
        flex-wrap: wrap;
        gap: 0 18px;
      }

      nav a {
        text-decoration: none;
        color: var(--soft);
        padding: 5px 0 3px;
        border-bottom: 2px solid transparent;
      }

      nav a:hover {
        color: var(--ink);
      }

      nav a[aria-current] {
        color: var(--ink);
        border-bottom-color: var(--gold);
      }

      .end {
        margin-inline-start: auto;
        display: flex;
        flex-wrap: wrap;
        gap: 6px 14px;
        align-items: center;
        color: var(--soft);
      }

      @media (max-width: 560px) {
        header {
          padding: 12px 16px 10px;
        }

        .end {
          margin: 0;
          width: 100%;
          justify-content: space-between;
        }

        nav {
          gap: 0 16px;
        }
      }

      @media print {
        nav,
        stone-palette-button,
        stone-run-status {
          display: none;
        }

        header {
          padding: 0 0 10px;
          margin-bottom: 14px;
        }
      }
    `,
  ];

  @property({ attribute: false }) organisation: OrganisationSummary | undefined;

  /** Whether there are other organisations to go to. */
  @property({ type: Boolean }) several = false;

  /** The name of the view that is shown. */
  @property() current = '';

  /** The whole address: the views keep what part of the scorecard is shown. */
  @property() address = '';

  protected override render() {
    const { organisation } = this;
    return html`<header>
      <slot name="skip"></slot>
      <a class="brand" href=${organisation ? paths.scorecard(organisation.id) : paths.choose()}>${this.renderMark()}Touchstone</a>
      ${organisation ? this.renderViews(organisation) : nothing}
      <div class="end">
        ${organisation ? html`<stone-palette-button organisation=${organisation.id}></stone-palette-button>` : nothing}
        ${organisation ? html`<stone-run-status organisation=${organisation.id}></stone-run-status>` : nothing}
        ${organisation && this.several ? html`<a href=${paths.choose()}>${organisation.name}</a>` : html`<span>${organisation?.name}</span>`}
      </div>
    </header>`;
  }

  private renderMark() {
    return html`<svg width="28" height="15" viewBox="0 0 28 15" aria-hidden="true">
      <defs>
        <linearGradient id="mark">
          <stop offset=".16" stop-color="#d8a63c" stop-opacity="0" />
          <stop offset=".44" stop-color="#d8a63c" />
          <stop offset=".54" stop-color="#f4dd9c" />
          <stop offset=".84" stop-color="#d8a63c" stop-opacity="0" />
        </linearGradient>
      </defs>
      <rect width="28" height="15" fill="#23211e" />
      <rect y="3" width="28" height="9" fill="url(#mark)" />
    </svg>`;
  }

  private renderViews({ id }: OrganisationSummary) {
    const current = (...views: readonly string[]) => (views.includes(this.current) ? 'page' : nothing);
    return html`<nav aria-label=${localize('app.main')}>
      <a href=${paths.scorecard(id)} aria-current=${current('scorecard')}>${localize('app.scorecard')}</a>
      <a href=${paths.units(id)} aria-current=${current('units')}>${localize('app.units')}</a>
      <a href=${paths.compare(id)} aria-current=${current('compare')}>${localize('compare.title')}</a>
      <a href=${paths.actions(id)} aria-current=${current('actions')}>${localize('actions.title')}</a>
      <a href=${paths.report(id)} aria-current=${current('report')}>${localize('app.report')}</a>
      <a href=${paths.standards(id)} aria-current=${current('standards', 'standard', 'newStandard', 'standardsPacks', 'standardsImport')}>${localize('standards.title')}</a>
      <a href=${paths.data(id)} aria-current=${current('data', 'upload', 'mapping')}>${localize('app.data')}</a>
      <a href=${paths.audit(id)} aria-current=${current('audit')}>${localize('audit.title')}</a>
      <a href=${paths.plugins(id)} aria-current=${current('plugins', 'plugin', 'running')}>${localize('app.running')}</a>
    </nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-header': StoneHeader;
  }
}
