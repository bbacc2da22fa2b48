import type { OrganisationEvent } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { ApiError } from '../api/api-error.js';
import { api } from '../api/api.js';
import { listen } from '../api/organisation-events.js';
import { StateChangeEvent } from '../events/state-change.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { errorText } from './load-state.js';

type Progress = Extract<OrganisationEvent, { type: 'run-progress' | 'import-progress' }>;

/**
 * @summary How scoring goes, told quietly, and the button that starts it again.
 *
 * @event stone-state-change - A run has finished, or the data has changed.
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

      [role='status']:empty {
        display: none;
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

  @state() private progress: Progress | undefined;
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
    return html`<span role="status" class=${this.failed ? 'failed' : 'soft'}>${progress ? this.renderProgress(progress) : this.message}</span>
      ${progress?.total === undefined ? nothing : html`<progress aria-label=${progress.step} max=${progress.total} .value=${progress.done}></progress>`}
      <button ?disabled=${progress !== undefined} @click=${() => void this.start()}>${localize('run.again')}</button>`;
  }

  private renderProgress({ type, step, done, total }: Progress) {
    return html`${localize(type === 'run-progress' ? 'run.going' : 'run.importing', { step })}
      ${total === undefined ? nothing : html`<span class="nowrap">${localize('run.progress', { done, total })}</span>`}`;
  }

  private listen(): void {
    this.close?.();
    this.close = listen(api.eventsPath(this.organisation), (event) => this.take(event));
  }

  private take(event: OrganisationEvent): void {
    switch (event.type) {
      case 'run-progress':
      case 'import-progress':
        this.progress = event;
        this.failed = false;
        break;
      case 'run-finished':
        this.settle(localize('run.finished'), false);
        this.dispatchEvent(new StateChangeEvent());
        break;
      case 'run-failed':
        this.settle(localize('run.failed', { detail: event.problem.detail }), true);
        break;
      case 'data-changed':
        this.settle(localize('run.dataChanged'), false);
        this.dispatchEvent(new StateChangeEvent());
        break;
      case 'life-changed':
        this.dispatchEvent(new StateChangeEvent());
        break;
      case 'upload-failed':
        this.settle(localize('run.uploadFailed', { detail: event.problem.detail }), true);
        this.dispatchEvent(new StateChangeEvent());
        break;
      case 'upload-imported':
      case 'preview-progress':
      case 'plugin-step':
        // The pages of uploads and of the running plugins tell of these.
        break;
    }
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
