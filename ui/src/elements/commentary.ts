import type { Commentary } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { ApiError } from '../api/api-error.js';
import { api } from '../api/api.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { errorText } from './load-state.js';

/** Writing is kept this long after the last key, in milliseconds. */
const restMs = 700;

/**
 * @summary What a person writes about a period: a field that keeps itself on the screen, paragraphs on paper.
 *
 * Nothing is written over what somebody else wrote meanwhile: then both stay, and the writer is told.
 */
@customElement('stone-commentary')
export class StoneCommentary extends LitElement {
  static override styles = [
    baseStyles,
    css`
      textarea {
        display: block;
        width: 100%;
        min-height: 9em;
        margin: 6px 0;
        padding: 10px 13px;
        font: inherit;
        color: inherit;
        background: var(--card);
        border: 1px solid var(--strong-line);
        border-radius: 8px;
        resize: vertical;
        field-sizing: content;
      }

      .paper {
        display: none;
        white-space: pre-line;
      }

      .failed {
        color: var(--miss);
      }

      @media print {
        label,
        textarea,
        [role='status'] {
          display: none;
        }

        .paper {
          display: block;
        }
      }
    `,
  ];

  /** The id of the organisation. */
  @property() organisation = '';

  /** The key of the period. */
  @property() period = '';

  /** As it was read. */
  @property({ attribute: false }) commentary: Commentary | undefined;

  @state() private text = '';
  @state() private said = '';
  @state() private failed = false;

  private kept: Pick<Commentary, 'text' | 'revision'> = { text: '', revision: 0 };
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private keeping: Promise<void> = Promise.resolve();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // What was written last is not lost by going elsewhere.
    this.keep();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('commentary') && this.commentary && this.text === this.kept.text) {
      this.kept = this.commentary;
      this.text = this.commentary.text;
    }
  }

  protected override render() {
    return html`<label for="text">${localize('report.commentaryHint')}</label>
      <textarea id="text" maxlength="20000" .value=${this.text} @input=${this.write} @blur=${() => this.keep()}></textarea>
      <p role="status" class=${this.failed ? 'failed' : 'soft'}>${this.said}</p>
      ${this.text === '' ? nothing : html`<p class="paper">${this.text}</p>`}`;
  }

  private readonly write = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.said = '';
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.keep(), restMs);
  };

  /** One after the other: each is written in the place of the one before. */
  private keep(): void {
    clearTimeout(this.waiting);
    this.keeping = this.keeping.then(() => this.send());
  }

  private async send(): Promise<void> {
    const { text } = this;
    if (text === this.kept.text) {
      return;
    }
    try {
      this.kept = await api.writeCommentary(this.organisation, this.period, { text, revision: this.kept.revision });
      this.failed = false;
      this.said = localize('report.kept');
    } catch (error) {
      this.failed = true;
      this.said = localize('report.notKept', { detail: errorText(error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error })) });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-commentary': StoneCommentary;
  }
}
