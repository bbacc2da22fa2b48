import type { RunningPlugin } from '@touchstone/sdk/contract';
import { html, nothing, type PropertyValues } from 'lit';
import { customElement, state } from 'lit/decorators.js';

import { ApiError } from '../api/api-error.js';
import { api } from '../api/api.js';
import { listen } from '../api/organisation-events.js';
import { Resource } from '../api/resource.js';
import { errorText, renderResource } from '../elements/load-state.js';
import '../elements/running-plugins.js';
import type { PluginActionEvent } from '../events/plugin-action.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { pageStyles } from '../styles/page.js';
import { StonePage } from './page.js';

/** A run has many steps; the table follows them no faster than this, in milliseconds. */
const followMs = 400;

/** @summary How the code of plugins runs: what it costs and what befell it, as it happens, with what can be done about it. */
@customElement('stone-running-page')
export class StoneRunningPage extends StonePage {
  static override styles = [baseStyles, pageStyles];

  @state() private said = '';

  private readonly running = new Resource<readonly RunningPlugin[]>(
    this,
    () => this.keyOf(),
    () => api.runningPlugins(this.whose),
  );

  private close: (() => void) | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private listensTo = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close?.();
    this.listensTo = '';
    clearTimeout(this.waiting);
    this.waiting = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('organisation') && this.isConnected) {
      this.follow();
    }
  }

  protected override render() {
    if (!this.organisation) {
      return nothing;
    }
    this.tellTitle(localize('running.title'));
    return renderResource(this.running, (running) => this.renderRunning(running));
  }

  private renderRunning(running: readonly RunningPlugin[]) {
    return html`<h1>${this.answer(running)}</h1>
      <p class="lede">${localize('running.note')}</p>
      <p class="soft" role="status">${this.said}</p>
      ${running.length === 0
        ? nothing
        : html`<section aria-labelledby="running">
            <h2 id="running">${localize('running.tableTitle')}</h2>
            <stone-running-plugins
              .plugins=${running}
              timezone=${this.organisation?.timezone ?? 'UTC'}
              @stone-plugin-action=${(event: PluginActionEvent) => void this.act(event)}
            ></stone-running-plugins>
          </section>`}`;
  }

  private answer(running: readonly RunningPlugin[]): string {
    if (running.length === 0) {
      return localize('running.answerNone');
    }
    const count = (wanted: RunningPlugin['state']) => running.filter(({ state }) => state === wanted).length;
    const [quarantined, resting] = [count('quarantined'), count('resting')];
    return [
      localize('running.answer', { n: running.length }),
      ...(quarantined === 0 ? [] : [localize('running.answerQuarantined', { n: quarantined })]),
      ...(resting === 0 ? [] : [localize('running.answerResting', { n: resting })]),
      ...(quarantined + resting === 0 ? [localize('running.answerWell')] : []),
    ].join(' ');
  }

  private async act({ plugin, action }: PluginActionEvent): Promise<void> {
    try {
      await (action === 'release' ? api.releasePlugin(this.whose, plugin) : api.stopPlugin(this.whose, plugin));
      this.said = localize(action === 'release' ? 'running.released' : 'running.stopped', { plugin });
      this.running.reload();
    } catch (error) {
      this.said = localize('running.failed', { detail: errorText(error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error })) });
    }
  }

  private follow(): void {
    if (this.whose === '' || this.whose === this.listensTo) {
      return;
    }
    this.close?.();
    this.listensTo = this.whose;
    this.close = listen(api.eventsPath(this.whose), ({ type }) => {
      if (type === 'plugin-step') {
        this.waiting ??= setTimeout(() => {
          this.waiting = undefined;
          this.running.reload();
        }, followMs);
      }
    });
  }

  private get whose(): string {
    return this.organisation?.id ?? '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-running-page': StoneRunningPage;
  }
}
