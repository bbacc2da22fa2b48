import type { ImportedFile, OrganisationEvent, Problem } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { api } from '../api/api.js';
import { listen } from '../api/organisation-events.js';
import { ValueChangeEvent } from '../events/value-change.js';
import { isTextKey, localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';

interface Step {
  readonly name: string;
  readonly began: number;
  readonly done: number;
  readonly total: number | undefined;
}

/** How the import of a file ended: with a run after it, or not at all. */
export type UploadOutcome = { readonly run: string } | { readonly problem: Problem };

/**
 * @summary How the import of a file goes, and the scoring after it: the step, how far it is, and how long it may take yet.
 *
 * @event stone-value-change - It has ended; the value is an {@link UploadOutcome}.
 */
@customElement('stone-upload-progress')
export class StoneUploadProgress extends LitElement {
  static override styles = [
    baseStyles,
    css`
      progress {
        width: min(100%, 30em);
        height: 10px;
        accent-color: var(--gold);
        display: block;
        margin: 8px 0;
      }
    `,
  ];

  /** The id of the organisation. */
  @property() organisation = '';

  /** The id of the upload. */
  @property() upload = '';

  @state() private step: Step = { name: 'turn', began: performance.now(), done: 0, total: undefined };
  @state() private imported: ImportedFile | undefined;

  private close: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.close = listen(api.eventsPath(this.organisation), (event) => this.take(event));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close?.();
  }

  protected override render() {
    const { done, name, total } = this.step;
    const key = `upload.steps.${name}`;
    const told = isTextKey(key) ? localize(key) : name;
    return html`${this.imported
        ? html`<p><strong>${localize('upload.done', { kept: this.imported.rowsKept, read: this.imported.rowsRead, rejected: this.imported.rowsRejected })}</strong></p>`
        : nothing}
      <p role="status">${told}</p>
      ${total === undefined ? html`<progress aria-label=${told}></progress>` : html`<progress aria-label=${told} max=${total} .value=${done}></progress>`}
      <p class="soft">${this.left()}</p>`;
  }

  /** What is left of the present step, at the pace it has had. */
  private left(): string {
    const { began, done, total } = this.step;
    if (total === undefined || done <= 0 || done >= total) {
      return '';
    }
    const seconds = ((performance.now() - began) / 1000) * ((total - done) / done);
    return localize('upload.left', { minutes: seconds < 50 ? 0 : Math.max(1, Math.round(seconds / 60)) });
  }

  private take(event: OrganisationEvent): void {
    switch (event.type) {
      case 'import-progress':
        if (event.import === this.upload) {
          this.go(event.step.split(': ').at(-1) ?? event.step, event.done, event.total);
        }
        break;
      case 'upload-imported':
        if (event.upload === this.upload) {
          this.imported = event.report.files[0];
          this.go('score', 0, undefined);
        }
        break;
      case 'upload-failed':
        if (event.upload === this.upload) {
          this.dispatchEvent(new ValueChangeEvent({ problem: event.problem } satisfies UploadOutcome));
        }
        break;
      case 'run-progress':
        if (this.imported) {
          this.go('score', event.done, event.total);
        }
        break;
      case 'run-finished':
        if (this.imported) {
          this.dispatchEvent(new ValueChangeEvent({ run: event.run } satisfies UploadOutcome));
        }
        break;
      case 'run-failed':
        if (this.imported) {
          this.dispatchEvent(new ValueChangeEvent({ problem: event.problem } satisfies UploadOutcome));
        }
        break;
      default:
        break;
    }
  }

  private go(name: string, done: number, total: number | undefined): void {
    this.step = { name, done, total, began: name === this.step.name ? this.step.began : performance.now() };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-upload-progress': StoneUploadProgress;
  }
}
