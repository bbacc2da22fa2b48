import type { Annotation, Unit } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

import { ApiError } from '../api/api-error.js';
import { api } from '../api/api.js';
import { StateChangeEvent } from '../events/state-change.js';
import { formatPeriod } from '../format/period.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import './annotation-dialog.js';
import type { StoneAnnotationDialog } from './annotation-dialog.js';
import { errorText } from './load-state.js';

/**
 * @summary What people told of the periods of a chart, and the dialog in which they tell it.
 *
 * @event stone-state-change - Something was told, or taken back.
 */
@customElement('stone-annotations')
export class StoneAnnotations extends LitElement {
  static override styles = [
    baseStyles,
    css`
      ul {
        margin: 10px 0 0;
        padding-inline-start: 1.2em;
      }

      button {
        padding: 1px 9px;
        font-size: 0.875rem;
      }

      .refused {
        color: var(--miss);
      }
    `,
  ];

  /** The id of the organisation. */
  @property() organisation = '';

  /** The id of the check. */
  @property() check = '';
  @property({ attribute: false }) unit: Unit = {};
  @property({ attribute: false }) annotations: readonly Annotation[] = [];

  @state() private period = '';
  @state() private refusal = '';

  @query('stone-annotation-dialog') private readonly dialog!: StoneAnnotationDialog;

  /** Asks what happened in a period. */
  async tell(period: string): Promise<void> {
    this.period = period;
    await this.updateComplete;
    await this.dialog.show();
  }

  protected override render() {
    return html`${this.annotations.length === 0
        ? nothing
        : html`<ul aria-label=${localize('annotate.list')}>
            ${this.annotations.map(
              (each) => html`<li>
                ${formatPeriod(each.period)}: ${each.text} ${each.rebase ? html`<span class="tag">${localize('annotate.rebased')}</span>` : nothing}
                <button aria-label=${localize('annotate.removeOf', { text: each.text })} @click=${() => void this.takeBack(each)}>${localize('annotate.remove')}</button>
              </li>`,
            )}
          </ul>`}
      ${this.refusal === '' ? nothing : html`<p class="refused" role="alert">${this.refusal}</p>`}
      <stone-annotation-dialog organisation=${this.organisation} check=${this.check} .unit=${this.unit} period=${this.period}></stone-annotation-dialog>`;
  }

  private async takeBack({ check, id }: Annotation): Promise<void> {
    this.refusal = '';
    try {
      await api.removeAnnotation(this.organisation, check, id);
      this.dispatchEvent(new StateChangeEvent());
    } catch (error) {
      this.refusal = errorText(error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error }));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-annotations': StoneAnnotations;
  }
}
