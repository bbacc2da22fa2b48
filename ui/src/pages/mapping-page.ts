import type { MappingText } from '@touchstone/sdk/contract';
import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { ApiError } from '../api/api-error.js';
import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { paths } from '../app/paths.js';
import { errorText, renderResource } from '../elements/load-state.js';
import { richText } from '../elements/rich-text.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { formStyles } from '../styles/form.js';
import { pageStyles } from '../styles/page.js';
import { StonePage } from './page.js';

/** Where the text of a mapping names a column of the file, a column of the model or a property. */
function foundIn(text: string, at: string): { readonly from: number; readonly to: number } | undefined {
  const quoted = JSON.stringify(at);
  const from = text.indexOf(quoted);
  return from === -1 ? undefined : { from: from + 1, to: from + quoted.length - 1 };
}

/** @summary A kept mapping as text: checked before it is kept, and never over a change that somebody else made meanwhile. */
@customElement('stone-mapping-page')
export class StoneMappingPage extends StonePage {
  static override styles = [
    baseStyles,
    pageStyles,
    formStyles,
    css`
      textarea {
        width: 100%;
        min-height: 60vh;
        font-family: ui-monospace, monospace;
        font-size: 0.875rem;
        tab-size: 2;
        white-space: pre;
      }

      .field {
        justify-items: stretch;
        margin-top: 20px;
      }
    `,
  ];

  /** The name of the mapping. */
  @property() item = '';

  @state() private said = '';
  @state() private refused = '';
  private kept: MappingText | undefined;
  private shownAt: string | undefined;

  private readonly mapping = new Resource(
    this,
    () => (this.organisation ? `${this.organisation.id} ${this.item}` : undefined),
    () => api.mapping(this.organisation?.id ?? '', this.item),
  );

  protected override render() {
    const { organisation } = this;
    if (!organisation) {
      return nothing;
    }
    this.tellTitle(localize('upload.mapping', { name: this.item }));
    return renderResource(
      this.mapping,
      ({ text }) => this.renderText(text, this.placeIn(text)),
    );
  }

  private renderText(text: string, place: string | undefined) {
    return html`<p class="trail"><a href=${paths.data(this.organisation?.id ?? '')}>${localize('data.title')}</a></p>
        <h1>${localize('upload.mapping', { name: this.item })}</h1>
        <p class="lede">${localize('upload.mappingsNote')}</p>
        <form @submit=${(event: SubmitEvent) => void this.keep(event)}>
          <div class="field">
            <label for="text">${localize('upload.text')}</label>
            <textarea id="text" name="text" spellcheck="false" required .value=${text} aria-describedby=${place === undefined ? nothing : 'place'}></textarea>
            ${place === undefined ? nothing : html`<p class="help" id="place">${place}</p>`}
          </div>
          ${this.refused === '' ? nothing : html`<p role="alert"><strong>${richText(this.refused)}</strong></p>`}
          <p role="status">${this.said}</p>
          <div class="buttons"><button class="first">${localize('upload.keep')}</button></div>
        </form>`;
  }

  /** What the address asks to go to, and the line on which the text has it. */
  private placeIn(text: string): string | undefined {
    const at = new URLSearchParams(location.search).get('at');
    if (at === null) {
      return undefined;
    }
    const found = foundIn(text, at);
    return found === undefined ? localize('health.notInMapping', { at }) : localize('health.inMapping', { at, line: text.slice(0, found.from).split('\n').length });
  }

  /** Goes once to what the address asks for, and marks it. */
  protected override updated(): void {
    super.updated();
    const at = new URLSearchParams(location.search).get('at');
    const area = this.renderRoot.querySelector('textarea');
    const found = at === null || !area || this.shownAt === this.address ? undefined : foundIn(area.value, at);
    if (area && found) {
      this.shownAt = this.address;
      area.focus();
      area.setSelectionRange(found.from, found.to);
      const lines = area.value.split('\n').length;
      const line = area.value.slice(0, found.from).split('\n').length;
      area.scrollTop = Math.max(0, (area.scrollHeight * (line - 4)) / lines);
    }
  }

  private async keep(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const text = String(new FormData(event.target as HTMLFormElement).get('text'));
    const revision = (this.kept ?? this.mapping.value)?.revision ?? '';
    this.said = '';
    this.refused = '';
    try {
      this.kept = await api.keepMapping(this.organisation?.id ?? '', this.item, { text, revision });
      this.said = localize('upload.keptNow');
    } catch (error) {
      this.refused = errorText(error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error }));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-mapping-page': StoneMappingPage;
  }
}
