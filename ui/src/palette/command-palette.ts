import type { CommandSummary, Organisation } from '@touchstone/sdk/contract';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { ApiError } from '../api/api-error.js';
import { api } from '../api/api.js';
import { chooseTheme } from '../app/theme.js';
import { dialogStyles } from '../elements/dialog-styles.js';
import { errorText } from '../elements/load-state.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import './command-run.js';
import { type PaletteDeed, type PaletteItem, paletteItems } from './items.js';
import { paletteStyles } from './palette-styles.js';
import { recentChoices, rememberChoice } from './recent.js';
import { search } from './search.js';
import { renderShortcuts } from './shortcuts.js';

/** What the dialog shows. */
type Shown = 'list' | 'shortcuts' | { readonly command: CommandSummary };

/** How far Page Up and Page Down go. */
const page = 8;

/** @summary Everything that can be gone to or done, found by typing: a combobox in a dialog, as the ARIA practices have it. */
@customElement('stone-command-palette')
export class StoneCommandPalette extends LitElement {
  static override styles = [baseStyles, dialogStyles, paletteStyles];

  /** The id of the organisation. */
  @property() organisation = '';

  @state() private items: readonly PaletteItem[] | undefined;
  @state() private typed = '';
  @state() private active = 0;
  @state() private shown: Shown = 'list';
  @state() private told = '';

  /** Opens the list, or the help about keys. What can be found is loaded anew each time. */
  async show(shown: 'list' | 'shortcuts' = 'list'): Promise<void> {
    this.shown = shown;
    this.typed = '';
    this.active = 0;
    this.told = '';
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
    this.renderRoot.querySelector<HTMLInputElement>('.search')?.focus();
    await this.load();
  }

  protected override render() {
    return html`<dialog aria-label=${localize(this.shown === 'shortcuts' ? 'palette.shortcuts' : 'palette.title')}>
        ${this.shown === 'list' ? this.renderList() : this.shown === 'shortcuts' ? renderShortcuts(() => this.close()) : this.renderCommand(this.shown.command)}
      </dialog>
      <a hidden data-go></a>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('active')) {
      this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    }
  }

  private get found(): readonly PaletteItem[] {
    return this.items ? search(this.items, this.typed, recentChoices(this.organisation)) : [];
  }

  private renderList() {
    const { found } = this;
    const active = found[this.active];
    return html`<input
        class="search"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="list"
        aria-autocomplete="list"
        aria-label=${localize('palette.label')}
        aria-activedescendant=${active ? `option-${this.active}` : nothing}
        placeholder=${localize('palette.label')}
        autocomplete="off"
        spellcheck="false"
        .value=${this.typed}
        @input=${this.type}
        @keydown=${this.press}
      />
      <ul id="list" role="listbox" aria-label=${localize('palette.title')}>
        ${found.map(
          (item, place) => html`<li id="option-${place}" role="option" aria-selected=${place === this.active ? 'true' : 'false'} @click=${() => this.choose(item)}>
            <span>${item.name}</span><span class="kind">${item.kindName}</span>
            ${item.detail === undefined ? nothing : html`<span class="detail">${item.detail}</span>`}
          </li>`,
        )}
      </ul>
      <p class="foot">
        <span role="status">${this.told !== '' ? this.told : this.items ? localize('palette.found', { n: found.length }) : localize('state.loading')}</span>
        <span>${localize('palette.keys')}</span>
      </p>`;
  }

  private renderCommand(command: CommandSummary) {
    return html`<stone-command-run .command=${command} organisation=${this.organisation} @stone-close-request=${() => this.close()}></stone-command-run>`;
  }

  private close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  private readonly type = (event: InputEvent): void => {
    this.typed = (event.target as HTMLInputElement).value;
    this.active = 0;
    this.told = '';
  };

  private readonly press = (event: KeyboardEvent): void => {
    const { length } = this.found;
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
    const move = moves[event.key];
    if (move !== undefined && length > 0) {
      event.preventDefault();
      const next = this.active + move;
      this.active = Math.abs(move) === 1 ? (next + length) % length : Math.min(length - 1, Math.max(0, next));
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      const item = this.found[this.active];
      if (item) {
        this.choose(item);
      }
    }
  };

  private choose({ id, does }: PaletteItem): void {
    rememberChoice(this.organisation, id);
    this.do(does);
  }

  private do(deed: PaletteDeed): void {
    if ('href' in deed) {
      this.close();
      const link = this.renderRoot.querySelector<HTMLAnchorElement>('a[data-go]');
      if (link) {
        link.href = deed.href;
        link.click();
      }
    } else if ('theme' in deed) {
      chooseTheme(deed.theme);
      this.close();
    } else if ('command' in deed) {
      this.shown = deed;
    } else if (deed.now === 'shortcuts') {
      this.shown = 'shortcuts';
    } else if (deed.now === 'print') {
      this.close();
      window.print();
    } else {
      void this.score();
    }
  }

  /** What comes of it is told in the head of the page. */
  private async score(): Promise<void> {
    try {
      await api.startRun(this.organisation);
      this.close();
    } catch (error) {
      this.told = errorText(error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error }));
    }
  }

  private async load(): Promise<void> {
    const id = this.organisation;
    const [organisation, scorecard, actions, commands] = await Promise.allSettled([api.organisation(id), api.scorecard(id), api.actions(id), api.commands(id)]);
    const none: Organisation = { id, name: id, timezone: 'UTC', locale: 'en', units: [], labels: {} };
    this.items = paletteItems({
      organisation: organisation.status === 'fulfilled' ? organisation.value : none,
      scorecard: scorecard.status === 'fulfilled' ? scorecard.value : undefined,
      actions: actions.status === 'fulfilled' ? actions.value : undefined,
      commands: commands.status === 'fulfilled' ? commands.value : undefined,
    });
    // Before the first scoring there is no scorecard: that is not a failure of the list.
    const failed = [organisation, actions, commands].some(({ status }) => status === 'rejected') || (scorecard.status === 'rejected' && !(scorecard.reason instanceof ApiError && scorecard.reason.status === 404));
    this.told = failed ? localize('palette.partly') : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-command-palette': StoneCommandPalette;
  }
}
