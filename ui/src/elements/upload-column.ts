import type { ModelTable, PlannedColumn, UploadColumn } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { ValueChangeEvent } from '../events/value-change.js';
import { columnName, valueName } from '../format/model-name.js';
import { formatNumber } from '../format/number.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { formStyles } from '../styles/form.js';

type ModelColumn = ModelTable['columns'][number];

const units = ['seconds', 'minutes', 'hours', 'days', 'milliseconds', 'clock'] as const;
const shownAtFirst = 4;

/**
 * @summary One column of a file: real values of it, what it is taken for and why, and how its dates, units and words are read.
 *
 * @event stone-value-change - It becomes something else; the value is the planned column, or null where it is left out.
 */
@customElement('stone-upload-column')
export class StoneUploadColumn extends LitElement {
  static override styles = [
    baseStyles,
    formStyles,
    css`
      :host {
        background: var(--card);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        padding: 14px 18px;
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: 6px 32px;
      }

      h3,
      li {
        overflow-wrap: anywhere;
      }

      ul {
        margin: 6px 0 0;
        padding: 0;
        list-style: none;
      }

      summary {
        cursor: pointer;
      }

      select {
        width: 100%;
      }

      .word {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: 4px 12px;
        align-items: center;
        margin-top: 6px;
        overflow-wrap: anywhere;
      }

      .word span {
        font-weight: 400;
      }

      @media (max-width: 700px) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) column: UploadColumn | undefined;
  @property({ attribute: false }) planned: PlannedColumn | undefined;
  @property({ attribute: false }) table: ModelTable | undefined;

  /** Columns of the table that others become. */
  @property({ attribute: false }) taken: ReadonlySet<string> = new Set();

  /** The column whose time of day this one holds; empty where there is none. */
  @property() clockOf = '';

  /** Rows of the file. */
  @property({ type: Number }) rows = 0;

  /** Whether its words were shown when it was first taken for a column of the model. */
  private readonly showsWords = new Map<string, boolean>();

  protected override render() {
    const { column, planned, table } = this;
    if (!column || !table) {
      return nothing;
    }
    const target = table.columns.find(({ name }) => name === planned?.becomes);
    return html`<div>
        <h3>${column.name}</h3>
        <p class="help">${localize('upload.filled', { filled: column.filled, rows: this.rows, distinct: column.distinct })}</p>
        ${this.renderSamples(column)}
      </div>
      <div>
        <div class="field">
          <select aria-label=${localize('upload.becomes', { column: column.name })} aria-describedby="why" @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value)}>
            <option value="" ?selected=${target === undefined}>– ${localize('upload.nothing')}</option>
            ${table.columns.map(
              ({ name, required }) =>
                html`<option value=${name} ?selected=${name === target?.name} ?disabled=${name !== target?.name && this.taken.has(name)}>${columnName(table.name, name)}${required ? ` (${localize('upload.needed')})` : ''}</option>`,
            )}
          </select>
          ${target ? html`<p class="help"><code>${table.name}.${target.name}</code> ${target.doc}</p>` : nothing}
          <p class="help" id="why">${this.why(column)}</p>
        </div>
        ${target && planned ? this.renderSteps(column, planned, target) : nothing}
      </div>`;
  }

  private why({ because, becomes }: UploadColumn): string {
    if (!this.planned && this.clockOf !== '') {
      return localize('upload.clock', { column: this.clockOf });
    }
    const asGuessed = becomes === (this.planned ? `${this.table?.name ?? ''}.${this.planned.becomes}` : null);
    return asGuessed ? localize(`upload.because.${because}`) : '';
  }

  private renderSamples({ samples }: UploadColumn) {
    const list = (values: readonly string[]) => html`<ul role="list">${values.map((value) => html`<li>${value}</li>`)}</ul>`;
    const rest = samples.slice(shownAtFirst);
    return html`${list(samples.slice(0, shownAtFirst))}
    ${rest.length === 0 ? nothing : html`<details><summary>${localize('upload.more', { n: rest.length })}</summary>${list(rest)}</details>`}`;
  }

  private renderSteps(column: UploadColumn, planned: PlannedColumn, target: ModelColumn) {
    return html`${planned.dates && column.formats.length > 0 ? this.renderDates(column, planned, planned.dates) : nothing}
    ${planned.unit === undefined
      ? nothing
      : html`<div class="field">
          <label for="unit">${localize('upload.unit')}</label>
          <select id="unit" @change=${(event: Event) => this.tell({ ...planned, unit: (event.target as HTMLSelectElement).value as (typeof units)[number] })}>
            ${units.map((unit) => html`<option value=${unit} ?selected=${unit === planned.unit}>${localize(`upload.units.${unit}`)}</option>`)}
          </select>
        </div>`}
    ${planned.words && target.words.length > 0 ? this.renderWords(column, planned, { ...planned.words }, target.words) : nothing}`;
  }

  private renderDates(column: UploadColumn, planned: PlannedColumn, dates: readonly string[]) {
    const chosen = dates.join('\n');
    const offered = [...new Set([chosen, ...column.formats.map(({ format }) => format)])];
    const told = (format: string): string => {
      const rows = column.formats.find((each) => each.format === format)?.rows;
      const words = format.replaceAll('\n', ' · ');
      return rows === undefined ? words : localize('upload.reads', { format: words, rows });
    };
    return html`<div class="field">
      <label for="dates">${localize('upload.dates')}</label>
      <select id="dates" @change=${(event: Event) => this.tell({ ...planned, dates: (event.target as HTMLSelectElement).value.split('\n') })}>
        ${offered.map((format) => html`<option value=${format} ?selected=${format === chosen}>${told(format)}</option>`)}
      </select>
    </div>`;
  }

  private renderWords(column: UploadColumn, planned: PlannedColumn, words: Record<string, string | null>, meanings: readonly string[]) {
    const known = column.values.length > 0 ? column.values.map(({ value }) => value) : Object.keys(words);
    const meaningOf = (word: string): string | null => (words[word] === undefined ? (planned.otherwise ?? null) : words[word]);
    // Words that nobody knows yet are what there is to do here; giving them a meaning does not shut them away.
    const isOpen = this.showsWords.get(planned.becomes) ?? known.some((word) => meaningOf(word) === null);
    this.showsWords.set(planned.becomes, isOpen);
    return html`<details ?open=${isOpen}>
      <summary>${localize('upload.words')} (${formatNumber(known.length)})</summary>
      ${known.map((word) => {
        const meaning = meaningOf(word);
        const rows = column.values.find(({ value }) => value === word)?.rows;
        return html`<label class="word"
          ><span>${word}${rows === undefined ? nothing : html` <span class="soft">(${formatNumber(rows)})</span>`}</span>
          <select aria-label=${localize('upload.word', { word })} @change=${(event: Event) => this.tell({ ...planned, words: { ...words, [word]: (event.target as HTMLSelectElement).value || null } })}>
            <option value="" ?selected=${meaning === null}>${localize('upload.noValue')}</option>
            ${meanings.map((each) => html`<option value=${each} ?selected=${each === meaning}>${valueName(each)}</option>`)}
          </select></label
        >`;
      })}
    </details>`;
  }

  private choose(becomes: string): void {
    this.tell(becomes === '' ? null : { column: this.column?.name ?? '', becomes });
  }

  private tell(planned: PlannedColumn | null): void {
    this.dispatchEvent(new ValueChangeEvent(planned));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-upload-column': StoneUploadColumn;
  }
}
