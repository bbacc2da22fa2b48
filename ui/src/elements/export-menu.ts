import type { ExporterSummary, ExportFormat, ExportSelection, ExportSubject } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import type { View } from '../app/view.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';

/**
 * @summary A menu of files that can be made of what is on the page, with the same filters as the page.
 *
 * It closes on Escape, and when the focus goes elsewhere.
 */
@customElement('stone-export-menu')
export class StoneExportMenu extends LitElement {
  static override styles = [
    baseStyles,
    css`
      details {
        position: relative;
        width: fit-content;
        max-width: 100%;
      }

      summary {
        border: 1px solid var(--strong-line);
        border-radius: 8px;
        background: var(--card);
        padding: 6px 13px;
        cursor: pointer;
        width: fit-content;
      }

      summary:hover {
        border-color: var(--soft);
      }

      .menu {
        position: absolute;
        z-index: 2;
        inset-block-start: calc(100% + 4px);
        inset-inline-start: 0;
        width: max-content;
        max-width: min(26rem, calc(100vw - 40px));
        background: var(--card);
        border: 1px solid var(--strong-line);
        border-radius: var(--radius);
        padding: 12px 16px;
        box-shadow: 0 6px 20px rgb(0 0 0 / 18%);
      }

      .what {
        font-size: 0.9375rem;
        font-weight: 600;
      }

      ul {
        list-style: none;
        margin: 4px 0 12px;
        padding: 0;
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
      }

      .soft {
        font-size: 0.875rem;
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** The id of the organisation. */
  @property() organisation = '';

  /** What is on the page. */
  @property({ attribute: false }) subjects: readonly ExportSubject[] = [];

  /** The part of it that the page shows. */
  @property({ attribute: false }) selection: ExportSelection = {};

  /** The part of the scorecard that the page shows. */
  @property({ attribute: false }) view: View = {};

  /** Whether what plugins make of the scorecard is offered too. */
  @property({ type: Boolean, attribute: 'with-plugins' }) withPlugins = false;

  @state() private open = false;

  private readonly exporters = new Resource<readonly ExporterSummary[]>(
    this,
    () => (this.open && this.withPlugins ? this.organisation : undefined),
    () => api.exporters(this.organisation),
  );

  protected override render() {
    return html`<details .open=${this.open} @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)} @keydown=${(event: KeyboardEvent) => this.closeOn(event)} @focusout=${(event: FocusEvent) => this.leave(event)}>
      <summary>${localize('export.title')}</summary>
      <div class="menu">
        ${this.subjects.map((subject) => this.renderSubject(subject))} ${this.renderOfPlugins()}
        <p class="soft">${localize('export.note')}</p>
      </div>
    </details>`;
  }

  private renderSubject(subject: ExportSubject) {
    const formats: readonly ExportFormat[] = subject === 'findings' ? ['csv', 'json', 'sarif'] : ['csv', 'json'];
    const what = localize(`export.${subject}`);
    const link = (format: ExportFormat, name: string, selection = this.selection) =>
      html`<li><a href=${api.exportPath(this.organisation, subject, { ...selection, format, view: this.view })} download aria-label=${localize('export.as', { what, format: name })}>${name}</a></li>`;
    return html`<p class="what" aria-hidden="true">${what}</p>
      <ul role="list" aria-label=${what}>
        ${link('csv', localize('export.spreadsheet'), { ...this.selection, bom: true })} ${formats.map((format) => link(format, format.toUpperCase()))}
      </ul>`;
  }

  private renderOfPlugins() {
    const own = this.exporters.value?.filter(({ plugin }) => plugin !== null) ?? [];
    return own.length === 0
      ? nothing
      : html`<p class="what" aria-hidden="true">${localize('export.plugins')}</p>
          <ul role="list" aria-label=${localize('export.plugins')}>
            ${own.map(({ id, doc }) => html`<li><a href=${api.pluginExportPath(this.organisation, id, this.view)} download>${doc}</a></li>`)}
          </ul>`;
  }

  private closeOn(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.open) {
      this.open = false;
      this.renderRoot.querySelector('summary')?.focus();
    }
  }

  private leave({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !this.renderRoot.contains(relatedTarget)) {
      this.open = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-export-menu': StoneExportMenu;
  }
}
