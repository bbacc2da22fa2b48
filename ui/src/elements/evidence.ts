import type { EvidencePage, EvidencePart, Organisation } from '@touchstone/sdk/contract';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { ApiError } from '../api/api-error.js';
import { api } from '../api/api.js';
import { goTo } from '../app/go-to.js';
import { withQuery } from '../app/paths.js';
import { viewOf, viewQuery } from '../app/view.js';
import { pathName } from '../format/model-name.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';
import { formatCell, isMoment, isNumeric } from './evidence-cell.js';
import { evidenceStyles } from './evidence-styles.js';
import './export-menu.js';
import { renderError, renderLoading } from './load-state.js';

/** Which rows can be asked for. */
export const evidenceParts: readonly EvidencePart[] = ['misses', 'numerator', 'denominator', 'excluded'];
const pageSize = 25;

/** Six digits that nobody chose. */
const newLot = (): string => String(100_000 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 900_000));

/** @summary The rows behind a finding: those that miss, those that count, all it is out of and those left out, page after page. */
@customElement('stone-evidence')
export class StoneEvidence extends LitElement {
  static override styles = [baseStyles, tableStyles, evidenceStyles];

  @property({ attribute: false }) organisation: Organisation | undefined;

  /** The id of the finding. */
  @property() finding = '';

  /** Which rows. Left out, the host chooses those worth looking at first. */
  @property() which: EvidencePart | undefined;

  /** The period that is looked at; empty for that of the latest run. */
  @property() period = '';

  /** Rows come in an order drawn by it; empty for that of their keys. */
  @property() lot = '';

  /** Grows with each finished run. */
  @property({ type: Number }) revision = 0;

  @state() private pages: readonly EvidencePage[] = [];
  @state() private error: ApiError | undefined;
  @state() private loading = false;

  /** What the host chose, once it was left to choose. */
  @state() private chosen: EvidencePart | undefined;

  private asked = '';

  constructor() {
    super();
    this.addEventListener('stone-retry-request', (event) => {
      event.stopPropagation();
      void this.more();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('finding')) {
      this.chosen = undefined;
    }
    const asked = `${this.organisation?.id} ${this.finding} ${this.revision} ${this.which ?? ''} ${this.period} ${this.lot}`;
    if (this.organisation && asked !== this.asked) {
      this.asked = asked;
      this.pages = [];
      void this.more();
    }
  }

  protected override render() {
    const path = location.pathname;
    const shown = this.which ?? this.pages[0]?.part;
    return html`<nav aria-label=${localize('evidence.parts')}>
        ${evidenceParts.map(
          (part) => html`<a href=${withQuery(path, { ...viewQuery(viewOf(new URLSearchParams(location.search))), ...(part === this.chosen ? {} : { rows: part }), ...this.drawn })} aria-current=${part === shown ? 'true' : nothing}
            >${localize(`evidence.${part}`)}</a
          >`,
        )}
      </nav>
      ${this.renderRows()}`;
  }

  private get drawn(): { readonly lot?: string } {
    return this.lot === '' ? {} : { lot: this.lot };
  }

  /** Rows by lot: whoever looks at some alone then looks at a fair sample, which another can draw again. */
  private renderLot() {
    const { rows } = Object.fromEntries(new URLSearchParams(location.search));
    const here = (lot: { readonly lot?: string }) => withQuery(location.pathname, { ...viewQuery(viewOf(new URLSearchParams(location.search))), ...(rows === undefined ? {} : { rows }), ...lot });
    return this.lot === ''
      ? html`<button @click=${() => goTo(here({ lot: newLot() }))}>${localize('evidence.draw')}</button>`
      : html`<span class="soft">${localize('evidence.drawn', { lot: this.lot })} <a href=${here({})}>${localize('evidence.undraw')}</a></span>`;
  }

  private renderRows() {
    const [first] = this.pages;
    if (!first) {
      return this.error ? renderError(this.error) : renderLoading();
    }
    const rows = this.pages.flatMap((page) => page.rows);
    if (rows.length === 0) {
      return html`<p class="soft">${localize('evidence.none')}</p>`;
    }
    const columns = first.columns.filter((column) => rows.some((row) => this.cell(row[column.name], column) !== undefined));
    return html`<div class="scroller" role="group" aria-label=${localize('evidence.table')} tabindex="0">
        <table>
          <caption class="visually-hidden">${localize(`evidence.${first.part}`)}</caption>
          <thead>
            <tr>
              ${columns.map((column) => html`<th scope="col" class=${isNumeric(column) ? 'number' : nothing} title=${column.name}>${pathName(column.name)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) => html`<tr>
                ${columns.map((column) => html`<td class=${isNumeric(column) ? 'number' : isMoment(column) ? 'nowrap' : nothing}>${this.renderCell(row[column.name], column)}</td>`)}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${this.renderMore(rows.length, first.total)}`;
  }

  private renderCell(value: unknown, column: EvidencePage['columns'][number]) {
    if (typeof value === 'string' && /^https?:\/\//.test(value)) {
      return html`<a href=${value} target="_blank" rel="noopener noreferrer">${localize('evidence.open')}</a>`;
    }
    return this.cell(value, column) ?? html`<span class="soft">${localize('evidence.empty')}</span>`;
  }

  private cell(value: unknown, column: EvidencePage['columns'][number]): string | undefined {
    return this.organisation ? formatCell(value, column, this.organisation) : undefined;
  }

  private renderMore(shown: number, total: number) {
    const left = Math.min(pageSize, total - shown);
    const next = this.pages.at(-1)?.next !== undefined && left > 0;
    return html`<p class="more" role="status">
        <span class="soft">${localize('evidence.shown', { shown, total })}</span>
        ${total > 1 ? this.renderLot() : nothing}
        ${next ? html`<button ?disabled=${this.loading} @click=${() => void this.more()}>${localize('evidence.more', { n: left })}</button>` : nothing}
      </p>
      <stone-export-menu organisation=${this.organisation?.id ?? ''} .view=${this.period === '' ? {} : { period: this.period }} .subjects=${['evidence']} .selection=${{ finding: this.finding, part: this.pages[0]?.part ?? 'misses', ...this.drawn }}></stone-export-menu>
      ${this.error ? renderError(this.error) : nothing}`;
  }

  private async more(): Promise<void> {
    const { asked, organisation } = this;
    if (!organisation) {
      return;
    }
    this.loading = true;
    this.error = undefined;
    try {
      const page = await api.evidence(organisation.id, this.finding, { part: this.which, ...this.drawn, limit: pageSize, after: this.pages.at(-1)?.next, period: this.period === '' ? undefined : this.period });
      if (asked === this.asked) {
        this.pages = [...this.pages, page];
        this.chosen = this.which === undefined ? page.part : this.chosen;
      }
    } catch (error) {
      if (asked === this.asked) {
        this.error = error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error });
      }
    }
    this.loading = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-evidence': StoneEvidence;
  }
}
