import type { Organisation } from '@touchstone/sdk/contract';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';

import { localize } from '../localize/localize.js';

/** What every page of an organisation has: whose it is, when to load anew, its title, and the place in it that the address names. */
export abstract class StonePage extends LitElement {
  @property({ attribute: false }) organisation: Organisation | undefined;

  /** The whole address. */
  @property() address = '';

  /** Grows with each finished run, or when the data has changed. */
  @property({ type: Number }) revision = 0;

  private shownHash = '';

  /** A key for what a page loads: another organisation, item or run is another key. */
  protected keyOf(...parts: readonly string[]): string | undefined {
    return this.organisation ? [this.organisation.id, this.revision, ...parts].join('\n') : undefined;
  }

  /** Tells the title of the page to the browser. */
  protected tellTitle(page: string): void {
    document.title = localize('app.titled', { page, organisation: this.organisation?.name ?? '' });
  }

  /** Goes to the place the address names once it is there, and once for each address. */
  protected override updated(): void {
    const address = location.pathname + location.hash;
    if (location.hash === '' || address === this.shownHash) {
      return;
    }
    const place = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(location.hash.slice(1))}`);
    if (place) {
      this.shownHash = address;
      place.scrollIntoView();
      place.focus({ preventScroll: true });
    }
  }
}
