import type { CommandResult, CommandSummary } from '@touchstone/sdk/contract';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { ApiError } from '../api/api-error.js';
import { api } from '../api/api.js';
import { dialogStyles } from '../elements/dialog-styles.js';
import { errorText } from '../elements/load-state.js';
import type { FieldSchema } from '../elements/schema-field.js';
import '../elements/schema-field.js';
import { CloseRequestEvent } from '../events/close-request.js';
import type { ValueChangeEvent } from '../events/value-change.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { tableStyles } from '../styles/table.js';
import { paletteStyles } from './palette-styles.js';

type Argument = CommandSummary['arguments'][number];
type ArgumentValue = NonNullable<Argument['default']>;

/** What a form reads of an argument. */
const schemas: Readonly<Record<Argument['type'], FieldSchema>> = {
  number: { type: 'number' },
  duration: { type: 'number', format: 'duration-seconds', minimum: 0 },
  list: { type: 'array', items: { type: 'string' } },
  text: { type: 'string' },
  boolean: { type: 'boolean' },
};

/**
 * @summary A command of a plugin: what it wants to be told, and its answer. One that wants nothing runs at once.
 *
 * @event stone-close-request - The reader is done with it.
 */
@customElement('stone-command-run')
export class StoneCommandRun extends LitElement {
  static override styles = [baseStyles, dialogStyles, tableStyles, paletteStyles];

  @property() organisation = '';
  @property({ attribute: false }) command: CommandSummary | undefined;

  @state() private running = false;
  @state() private result: CommandResult | undefined;
  @state() private refusal = '';

  private values: Readonly<Record<string, ArgumentValue>> = {};

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('h2')?.focus();
    if (this.command?.arguments.length === 0) {
      void this.run(this.command);
    }
  }

  protected override render() {
    const { command, result } = this;
    if (!command) {
      return nothing;
    }
    return html`<h2 tabindex="-1">${command.doc}</h2>
      <p class="soft">${localize('palette.kind.command', { plugin: command.plugin })}</p>
      <form @submit=${(event: SubmitEvent) => this.submit(event, command)} @keydown=${this.press}>
        ${command.arguments.map((argument) => this.renderArgument(argument))}
        <div role="status">
          ${this.running ? localize('palette.commandRuns') : result ? html`<strong>${localize('palette.answer', { plugin: command.plugin })}</strong>${renderResult(result)}` : nothing}
        </div>
        ${this.refusal === '' ? nothing : html`<p class="refused" role="alert">${this.refusal}</p>`}
        <div class="row end">
          <button type="button" @click=${() => this.dispatchEvent(new CloseRequestEvent())}>${localize('palette.close')}</button>
          <button class="main" ?disabled=${this.running}>${localize(result ? 'palette.runAgain' : 'palette.run')}</button>
        </div>
      </form>`;
  }

  private renderArgument({ id, doc, type, default: preset }: Argument) {
    return html`<stone-schema-field
      name=${id}
      .schema=${{ ...schemas[type], title: doc, ...(preset !== null && { default: preset }) }}
      .value=${this.values[id] ?? preset ?? undefined}
      @stone-value-change=${({ value }: ValueChangeEvent) => {
        const { [id]: _, ...others } = this.values;
        this.values = value === undefined ? others : { ...others, [id]: value as ArgumentValue };
      }}
    ></stone-schema-field>`;
  }

  /** A field within an element of its own does not send the form by itself. */
  private readonly press = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    if (event.key === 'Enter' && !event.isComposing && target instanceof HTMLInputElement) {
      event.preventDefault();
      this.renderRoot.querySelector('form')?.requestSubmit();
    }
  };

  private submit(event: SubmitEvent, command: CommandSummary): void {
    event.preventDefault();
    const fields = [...this.renderRoot.querySelectorAll('stone-schema-field')];
    if (fields.every((field) => field.reportValidity())) {
      void this.run(command);
    }
  }

  private async run({ id }: CommandSummary): Promise<void> {
    this.running = true;
    this.refusal = '';
    this.result = undefined;
    try {
      this.result = await api.runCommand(this.organisation, id, this.values);
    } catch (error) {
      this.refusal = errorText(error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error }));
    } finally {
      this.running = false;
    }
  }
}

/** Nothing of what a plugin answers is taken for HTML. */
function renderResult(result: CommandResult) {
  if (result.kind !== 'table') {
    return html`<div class="answer" tabindex="0" role="group">${result.text}</div>`;
  }
  return html`<div class="answer" tabindex="0" role="group"><table>
    <thead><tr>${result.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>${result.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell === null ? '–' : String(cell)}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-command-run': StoneCommandRun;
  }
}
