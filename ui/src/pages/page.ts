import type { Organisation } from '@touchstone/sdk/contract';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Resource } from '../api/resource.js';
import { isPart, type View, viewOf, viewQuery, withView } from '../app/view.js';
import { renderError, renderResource } from '../elements/load-state.js';
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

  /** What part of the scorecard the address shows. */
  protected get view(): View {
    return viewOf(new URL(this.address || location.href).searchParams);
  }

  /** A key for what a page loads of the part that is shown. */
  protected keyOfView(...parts: readonly string[]): string | undefined {
    return this.keyOf(JSON.stringify(viewQuery(this.view)), ...parts);
  }

  /** As `renderResource`, with a way back to the whole where there is no such part of it. */
  protected renderView<T>(resource: Resource<T>, content: (value: T) => unknown): unknown {
    const { error } = resource;
    return error?.status === 422 && isPart(this.view) ? html`${renderError(error)}${this.renderWayBack()}` : renderResource(resource, content);
  }

  private renderWayBack(): TemplateResult {
    const query = withView(new URL(this.address || location.href).searchParams, {}).toString();
    return html`<p><a href=${`${location.pathname}${query === '' ? '' : `?${query}`}`}>${localize('view.clear')}</a></p>`;
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
