import type { PanelAnswer, PanelShow, PanelSummary, Scorecard } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

import { currentLocale } from '../localize/language.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';

/** How high a panel may be, in pixels. */
const height = { least: 40, most: 2000, atFirst: 240 };

const dark = matchMedia('(prefers-color-scheme: dark)');

/** What a panel said, if it is something that panels say. */
function answerOf(data: unknown): PanelAnswer | undefined {
  const { type, height: wanted } = (typeof data === 'object' && data !== null ? data : {}) as Readonly<Record<string, unknown>>;
  if (type === 'ready') {
    return { type };
  }
  return type === 'height' && typeof wanted === 'number' && Number.isFinite(wanted) && wanted >= 0 ? { type, height: wanted } : undefined;
}

/**
 * @summary A page of a plugin, in a frame that has an origin of its own: it can run its scripts, and reaches nothing of ours.
 *
 * It is told the results of the checks that it declares, and nothing else, once it says that it is ready and again when they change.
 */
@customElement('stone-panel')
export class StonePanel extends LitElement {
  static override styles = [
    baseStyles,
    css`
      figure {
        margin: 0;
      }

      iframe {
        display: block;
        width: 100%;
        border: 0;
        /* A frame of another theme is else given a ground of its own. */
        color-scheme: light dark;
      }

      figcaption {
        margin: 0 0 10px;
      }
    `,
  ];

  @property({ attribute: false }) panel: PanelSummary | undefined;

  @property({ attribute: false }) scorecard: Scorecard | undefined;

  @state() private height = height.atFirst;

  @query('iframe') private readonly frame!: HTMLIFrameElement | null;

  private isReady = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.hear);
    dark.addEventListener('change', this.show);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.isReady = false;
    removeEventListener('message', this.hear);
    dark.removeEventListener('change', this.show);
  }

  protected override render() {
    const { panel } = this;
    if (!panel) {
      return nothing;
    }
    return html`<figure>
      <figcaption><strong>${panel.doc}</strong> <span class="soft">${localize('panels.by', { plugin: panel.plugin })}</span></figcaption>
      <iframe sandbox="allow-scripts" allow="" referrerpolicy="no-referrer" title=${panel.doc} src=${panel.page} height=${this.height}></iframe>
    </figure>`;
  }

  protected override updated(): void {
    this.show();
  }

  private readonly hear = ({ data, origin, source }: MessageEvent<unknown>): void => {
    // A page in a sandbox has the origin of nobody; any other one is not the panel.
    if (source === null || source !== this.frame?.contentWindow || origin !== 'null') {
      return;
    }
    const answer = answerOf(data);
    if (answer?.type === 'ready') {
      this.isReady = true;
      this.show();
    } else if (answer) {
      this.height = Math.round(Math.min(Math.max(answer.height, height.least), height.most));
    }
  };

  private readonly show = (): void => {
    const { panel, scorecard } = this;
    if (panel && scorecard && this.isReady) {
      // Nobody's origin cannot be named, and wherever else the frame tries to go, the policy of this page keeps it.
      this.frame?.contentWindow?.postMessage(toShow(panel, scorecard), '*');
    }
  };
}

function toShow({ checks: declared, principle: id }: PanelSummary, { principles }: Scorecard): PanelShow {
  const own = principles.find((principle) => principle.id === id);
  const { checks: _, ...principle } = own ?? { checks: [] };
  return {
    type: 'show',
    locale: currentLocale(),
    theme: dark.matches ? 'dark' : 'light',
    principle: own ? (principle as PanelShow['principle']) : null,
    checks: principles.flatMap(({ checks }) => checks.filter((check) => declared.includes(check.id))),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-panel': StonePanel;
  }
}
