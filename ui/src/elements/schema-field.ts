import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import { ValueChangeEvent } from '../events/value-change.js';
import { formatDuration } from '../format/duration.js';
import { humanise } from '../format/unit.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { formStyles } from '../styles/form.js';
import './schema-rows.js';

/** What a form reads of a JSON Schema. */
export interface FieldSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  /** `duration-seconds` for a length of time. */
  readonly format?: string;
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
}

/**
 * @summary One field of a form, as its JSON Schema has it.
 *
 * @event stone-value-change - Its value is another; undefined where it was emptied.
 */
@customElement('stone-schema-field')
export class StoneSchemaField extends LitElement {
  static override styles = [baseStyles, formStyles];

  @property() name = '';

  @property({ attribute: false }) schema: FieldSchema = {};

  @property({ attribute: false }) value: unknown;

  @property({ type: Boolean }) required = false;

  @state() private entered: unknown;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('value')) {
      this.entered = this.value;
    }
  }

  /** Whether the browser finds no fault with what was entered; it says so where it does. */
  reportValidity(): boolean {
    const fields = this.renderRoot.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select');
    const rows = this.renderRoot.querySelector('stone-schema-rows');
    return [...fields].every((field) => field.reportValidity()) && (rows?.reportValidity() ?? true);
  }

  protected override render() {
    const { type, items, properties } = this.schema;
    if ((type === 'array' && items?.type === 'object') || (type === 'object' && properties)) {
      const list = type === 'array';
      return html`<fieldset>
        <legend>${this.label}</legend>
        ${this.renderHelp()}
        <stone-schema-rows
          .schema=${list ? items : this.schema}
          .rows=${list ? (this.value ?? []) : [this.value ?? {}]}
          ?fixed=${!list}
          label=${this.label}
          @stone-value-change=${(event: ValueChangeEvent) => {
            event.stopPropagation();
            this.tell(list ? event.value : (event.value as readonly unknown[])[0]);
          }}
        ></stone-schema-rows>
      </fieldset>`;
    }
    return html`<div class="field"><label for="input">${this.label}</label>${this.renderInput()} ${this.renderHelp()}</div>`;
  }

  private get label(): string {
    return this.schema.title ?? humanise(this.name);
  }

  private renderHelp() {
    const { description, default: proposed, format, type, items } = this.schema;
    const parts = [
      ...(description === undefined ? [] : [description]),
      ...(type === 'array' && items?.type !== 'object' ? [localize('plugins.onePerLine')] : []),
      ...(format === 'duration-seconds' && typeof this.entered === 'number' ? [localize('plugins.inSeconds', { duration: formatDuration(this.entered) })] : []),
      ...(proposed === undefined || typeof proposed === 'object' ? [] : [`${localize('plugins.proposed', { value: String(proposed) })}.`]),
    ];
    return parts.length === 0 ? nothing : html`<p class="help" id="help">${parts.join(' ')}</p>`;
  }

  private renderInput(): TemplateResult {
    const { type, enum: choices, minimum, maximum, maxLength, format } = this.schema;
    const { required, entered } = this;
    if (choices) {
      const change = (event: Event) => this.tell(choices.find((choice) => String(choice) === (event.target as HTMLSelectElement).value));
      return html`<select id="input" aria-describedby="help" @change=${change}>
        ${choices.map((choice) => html`<option value=${String(choice)} ?selected=${choice === entered}>${String(choice)}</option>`)}
      </select>`;
    }
    switch (type) {
      case 'boolean':
        return html`<input id="input" type="checkbox" aria-describedby="help" .checked=${live(entered === true)} @change=${(event: Event) => this.tell((event.target as HTMLInputElement).checked)} />`;
      case 'number':
      case 'integer': {
        const change = ({ target }: Event) => this.tell(Number.isNaN((target as HTMLInputElement).valueAsNumber) ? undefined : (target as HTMLInputElement).valueAsNumber);
        return html`<input
          id="input"
          type="number"
          aria-describedby="help"
          step=${type === 'integer' ? '1' : 'any'}
          min=${minimum ?? nothing}
          max=${maximum ?? nothing}
          ?required=${required}
          .value=${live(typeof entered === 'number' ? String(entered) : '')}
          @input=${change}
        />`;
      }
      case 'array': {
        const text = Array.isArray(entered) ? entered.join('\n') : '';
        const change = ({ target }: Event) => this.tell((target as HTMLTextAreaElement).value.split('\n').map((line) => line.trim()).filter((line) => line !== ''));
        return html`<textarea id="input" rows="4" aria-describedby="help" .defaultValue=${text} @change=${change}></textarea>`;
      }
      default: {
        const change = ({ target }: Event) => this.tell((target as HTMLInputElement).value);
        return html`<input
          id="input"
          type=${format === 'date' ? 'date' : 'text'}
          aria-describedby="help"
          maxlength=${maxLength ?? nothing}
          ?required=${required}
          .value=${live(typeof entered === 'string' ? entered : '')}
          @input=${change}
        />`;
      }
    }
  }

  private tell(value: unknown): void {
    this.entered = value;
    this.dispatchEvent(new ValueChangeEvent(value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-schema-field': StoneSchemaField;
  }
}
