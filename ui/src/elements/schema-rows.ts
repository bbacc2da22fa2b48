import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { ValueChangeEvent } from '../events/value-change.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { formStyles } from '../styles/form.js';
import type { FieldSchema } from './schema-field.js';

type Row = Readonly<Record<string, unknown>>;

interface KeyedRow {
  readonly key: number;
  /** As it was given; what is edited does not take the place of what is being typed. */
  readonly given: Row;
  readonly row: Row;
}

/** The value a new row begins with: what its schema proposes. */
const newRow = ({ properties = {} }: FieldSchema): Row =>
  Object.fromEntries(Object.entries(properties).flatMap(([name, { default: proposed }]) => (proposed === undefined ? [] : [[name, proposed]])));

/**
 * @summary Rows of objects, each with a field for every property; rows are added and removed, unless there is exactly one.
 *
 * @event stone-value-change - The rows are others.
 */
@customElement('stone-schema-rows')
export class StoneSchemaRows extends LitElement {
  static override styles = [
    baseStyles,
    formStyles,
    css`
      .row {
        border-top: 1px solid var(--line);
        padding: 12px 0;
      }

      .row.fixed {
        border: 0;
        padding: 0;
      }

      .columns {
        display: flex;
        flex-wrap: wrap;
        gap: 12px 20px;
        margin: 8px 0;
      }
    `,
  ];

  /** Of one row. */
  @property({ attribute: false }) schema: FieldSchema = {};

  @property({ attribute: false }) rows: readonly Row[] = [];

  /** Whether there is exactly one row. */
  @property({ type: Boolean }) fixed = false;

  @property() label = '';

  @state() private keyed: readonly KeyedRow[] = [];

  private lastKey = 0;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('rows')) {
      this.keyed = this.rows.map((row) => this.toKeyed(row));
    }
  }

  reportValidity(): boolean {
    return [...this.renderRoot.querySelectorAll('stone-schema-field')].every((field) => field.reportValidity());
  }

  protected override render() {
    return html`${repeat(this.keyed, ({ key }) => key, (row, place) => this.renderRow(row, place))}
    ${this.fixed ? nothing : html`<button type="button" @click=${() => this.change([...this.keyed, this.toKeyed(newRow(this.schema))])}>${localize('plugins.addRow')}</button>`}`;
  }

  private renderRow({ key, given }: KeyedRow, place: number) {
    const { properties = {}, required = [] } = this.schema;
    const n = place + 1;
    return html`<div class="row ${this.fixed ? 'fixed' : ''}" role="group" aria-label="${this.label}: ${localize('plugins.row', { n })}">
      ${this.fixed ? nothing : html`<b aria-hidden="true">${localize('plugins.row', { n })}</b>`}
      <div class="columns">
        ${Object.entries(properties).map(
          ([name, schema]) =>
            html`<stone-schema-field
              name=${name}
              .schema=${schema}
              .value=${given[name]}
              ?required=${required.includes(name)}
              @stone-value-change=${(event: ValueChangeEvent) => {
                event.stopPropagation();
                this.change(this.keyed.map((each) => (each.key === key ? { ...each, row: { ...each.row, [name]: event.value } } : each)));
              }}
            ></stone-schema-field>`,
        )}
      </div>
      ${this.fixed ? nothing : html`<button type="button" @click=${() => this.change(this.keyed.filter((each) => each.key !== key))}>${localize('plugins.removeRow', { n })}</button>`}
    </div>`;
  }

  private toKeyed(row: Row): KeyedRow {
    this.lastKey += 1;
    return { key: this.lastKey, given: row, row };
  }

  private change(keyed: readonly KeyedRow[]): void {
    this.keyed = keyed;
    this.dispatchEvent(new ValueChangeEvent(keyed.map(({ row }) => row)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-schema-rows': StoneSchemaRows;
  }
}
