import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { ApiError } from '../api/api-error.js';
import { api } from '../api/api.js';
import { listenToRuns, type RunProgress } from '../api/run-events.js';
import { RunFinishEvent } from '../events/run-finish.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { errorText } from './load-state.js';

/**
 * @summary How scoring goes, told quietly, and the button that starts it again.
 *
 * @event stone-run-finish - A run has finished.
 */
@customElement('stone-run-status')
export class StoneRunStatus extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: inline-flex;
        gap: 10px;
        align-items: center;
      }

      progress {
        width: 90px;
        height: 6px;
        accent-color: var(--gold);
      }

      .failed {
        color: var(--miss);
      }

      button {
        padding: 3px 11px;
        font-size: 0.9375rem;
      }
    `,
  ];

  /** The id of the organisation. */
  @property() organisation = '';

  @state() private progress: RunProgress | undefined;
  @state() private message = '';
  @state() private failed = false;

  private close: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.organisation !== '') {
      this.listen();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close?.();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('organisation') && this.isConnected) {
      this.listen();
    }
  }

  protected override render() {
    const { progress } = this;
    return html`<span role="status" class=${this.failed ? 'failed' : 'soft'}>
        ${progress
          ? html`${localize('run.going', { step: progress.step })}
              <span class="nowrap">${localize('run.progress', { done: progress.done, total: progress.total })}</span>`
          : this.message}
      </span>
      ${progress ? html`<progress aria-label=${progress.step} max=${progress.total} .value=${progress.done}></progress>` : nothing}
      <button ?disabled=${progress !== undefined} @click=${() => void this.start()}>${localize('run.again')}</button>`;
  }

  private listen(): void {
    this.close?.();
    this.close = listenToRuns(api.eventsPath(this.organisation), {
      onProgress: (progress) => {
        this.progress = progress;
        this.failed = false;
      },
      onFinish: (runId) => {
        this.settle(localize('run.finished'), false);
        this.dispatchEvent(new RunFinishEvent(runId));
      },
      onFail: (detail) => this.settle(localize('run.failed', { detail }), true),
    });
  }

  private settle(message: string, failed: boolean): void {
    this.progress = undefined;
    this.message = message;
    this.failed = failed;
  }

  private async start(): Promise<void> {
    this.settle(localize('run.asked'), false);
    try {
      await api.startRun(this.organisation);
    } catch (error) {
      const cause = error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error });
      this.settle(localize('run.failed', { detail: errorText(cause) }), true);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-run-status': StoneRunStatus;
  }
}
