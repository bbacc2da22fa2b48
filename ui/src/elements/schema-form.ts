import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { ValueChangeEvent } from '../events/value-change.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { formStyles } from '../styles/form.js';
import type { FieldSchema } from './schema-field.js';
import './schema-field.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * @summary A form made of the JSON Schema of an object: numbers, lengths of time, texts, choices, switches, lists, and rows of objects.
 *
 * @event stone-value-change - It was saved; the value has what is other than before.
 */
@customElement('stone-schema-form')
export class StoneSchemaForm extends LitElement {
  static override styles = [baseStyles, formStyles];

  @property({ attribute: false }) schema: FieldSchema = {};

  @property({ attribute: false }) values: Values = {};

  /** What stands below a field, by the name of its property. */
  @property({ attribute: false }) notes: Readonly<Record<string, string>> = {};

  private edited: Values = {};

  private sent: Values = {};

  /** New values take the place of what was sent; what was typed since then, or beside it, stays. */
  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('values')) {
      this.edited = Object.fromEntries(Object.entries(this.edited).filter(([name, value]) => !(name in this.sent) || this.sent[name] !== value));
      this.sent = {};
    }
  }

  protected override render() {
    return html`<form @submit=${this.save}>
      <div class="fields">
        ${Object.entries(this.schema.properties ?? {}).map(
          ([name, schema]) =>
            html`<div>
              <stone-schema-field
                name=${name}
                .schema=${schema}
                .value=${name in this.edited ? this.edited[name] : this.values[name]}
                @stone-value-change=${(event: ValueChangeEvent) => {
                  event.stopPropagation();
                  this.edited = { ...this.edited, [name]: event.value };
                }}
              ></stone-schema-field>
              ${this.notes[name] === undefined ? '' : html`<p class="help">${this.notes[name]}</p>`}
            </div>`,
        )}
      </div>
      <div class="buttons"><button class="first" type="submit">${localize('plugins.save')}</button></div>
    </form>`;
  }

  /** A field that the browser finds fault with keeps the form from being saved; those in shadow trees have to be asked. */
  private readonly save = (event: SubmitEvent): void => {
    event.preventDefault();
    const fields = [...this.renderRoot.querySelectorAll('stone-schema-field')];
    if (fields.every((field) => field.reportValidity())) {
      this.sent = this.edited;
      const same = (name: string, value: unknown) => JSON.stringify(value) === JSON.stringify(this.values[name]);
      this.dispatchEvent(new ValueChangeEvent(Object.fromEntries(Object.entries(this.edited).filter(([name, value]) => !same(name, value)))));
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-schema-form': StoneSchemaForm;
  }
}
