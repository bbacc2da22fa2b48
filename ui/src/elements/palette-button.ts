import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';

/** @summary The button that opens the command palette, and the keys that do so from anywhere. The palette itself is loaded when it is first wanted. */
@customElement('stone-palette-button')
export class StonePaletteButton extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: inline-block;
      }

      button {
        padding: 3px 11px;
        font-size: 0.9375rem;
      }

      kbd {
        font: inherit;
        color: var(--soft);
        margin-inline-start: 6px;
      }
    `,
  ];

  /** The id of the organisation. */
  @property() organisation = '';

  @state() private wanted = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.press);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.press);
  }

  protected override render() {
    return html`<button aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K" @click=${() => void this.open('list')}>
        ${localize('palette.open')}<kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      ${this.wanted ? html`<stone-command-palette organisation=${this.organisation}></stone-command-palette>` : ''}`;
  }

  private async open(shown: 'list' | 'shortcuts'): Promise<void> {
    await import('../palette/command-palette.js');
    this.wanted = true;
    await this.updateComplete;
    await this.renderRoot.querySelector('stone-command-palette')?.show(shown);
  }

  private readonly press = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey) {
      event.preventDefault();
      void this.open('list');
    } else if (key === '?' && !ctrlKey && !metaKey && !altKey && !isTyping(event)) {
      event.preventDefault();
      void this.open('shortcuts');
    }
  };
}

/** Whether a key goes into a field. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-palette-button': StonePaletteButton;
  }
}
