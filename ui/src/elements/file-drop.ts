import type { UploadSummary } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { ApiError } from '../api/api-error.js';
import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { goTo } from '../app/navigation.js';
import { paths } from '../app/paths.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { errorText } from './load-state.js';
import { richText } from './rich-text.js';

/** @summary A place to drop files on or to choose them with, and those that wait since. One file leads to its own page at once. */
@customElement('stone-file-drop')
export class StoneFileDrop extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        margin-top: 24px;
      }

      .drop {
        border: 1.5px dashed var(--strong-line);
        border-radius: var(--radius);
        background: var(--card);
        padding: 18px 20px;
        display: flex;
        flex-wrap: wrap;
        gap: 10px 20px;
        align-items: center;
      }

      .drop.over {
        border-color: var(--gold);
        border-style: solid;
      }

      .drop > div {
        flex: 1 1 20em;
        max-width: 46em;
      }

      input {
        font: inherit;
        color: var(--soft);
        max-width: 100%;
      }

      ::file-selector-button {
        font: inherit;
        color: var(--ink);
        background: var(--card);
        border: 1px solid var(--strong-line);
        border-radius: 8px;
        padding: 6px 13px;
        margin-inline-end: 10px;
        cursor: pointer;
      }

      ul {
        list-style: none;
        margin: 12px 0 0;
        padding: 0;
        display: grid;
        gap: 8px;
      }

      li {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 14px;
        align-items: baseline;
        overflow-wrap: anywhere;
      }

      li button {
        padding: 2px 10px;
        font-size: 0.9375rem;
      }

      [role='alert'] {
        margin: 10px 0 0;
        max-width: 48em;
        overflow-wrap: anywhere;
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** The id of the organisation. */
  @property() organisation = '';

  /** Grows when the data has changed. */
  @property({ type: Number }) revision = 0;

  @state() private sending = '';
  @state() private refusals: readonly string[] = [];
  @state() private over = false;
  @state() private taken = 0;

  private readonly waiting = new Resource<UploadSummary[]>(
    this,
    () => (this.organisation === '' ? undefined : `${this.organisation} ${this.revision} ${this.taken}`),
    () => api.uploads(this.organisation),
  );

  protected override render() {
    const waiting = this.waiting.value ?? [];
    return html`<section
      class="drop ${this.over ? 'over' : ''}"
      aria-labelledby="drop"
      @dragover=${this.hover}
      @dragleave=${() => (this.over = false)}
      @drop=${this.drop}
    >
      <div>
        <h2 id="drop"><label for="files">${localize('upload.drop')}</label></h2>
        <p class="soft" id="note">${localize('upload.dropNote')}</p>
      </div>
      <input id="files" type="file" multiple accept=".csv,.tsv,.tab,.txt,.jsonl,.ndjson,.parquet" aria-describedby="note" ?disabled=${this.sending !== ''} @change=${this.choose} />
    </section>
    <p role="status" class="soft">${this.sending === '' ? nothing : localize('upload.sending', { name: this.sending })}</p>
    ${this.refusals.map((refusal) => html`<p role="alert">${richText(refusal)}</p>`)}
    ${waiting.length === 0
      ? nothing
      : html`<ul role="list" aria-label=${localize('upload.waiting')}>
          ${waiting.map((upload) => this.renderWaiting(upload))}
        </ul>`}`;
  }

  private renderWaiting({ id, name, problem, state: where }: UploadSummary) {
    return html`<li>
      <a href=${paths.upload(this.organisation, id)}>${name}</a>
      <span class="soft">${localize(`upload.states.${where}`)}${problem ? html`: ${richText(problem.detail)}` : nothing}</span>
      <button aria-label=${localize('upload.discardOf', { name })} @click=${() => void this.discard(id)}>${localize('upload.discard')}</button>
    </li>`;
  }

  private readonly hover = (event: DragEvent): void => {
    event.preventDefault();
    this.over = true;
  };

  private readonly drop = (event: DragEvent): void => {
    event.preventDefault();
    this.over = false;
    void this.send([...(event.dataTransfer?.files ?? [])]);
  };

  private readonly choose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    void this.send(files).finally(() => (input.value = ''));
  };

  private async send(files: readonly File[]): Promise<void> {
    if (this.sending !== '' || files.length === 0) {
      return;
    }
    this.refusals = [];
    const taken: UploadSummary[] = [];
    for (const file of files) {
      this.sending = file.name;
      try {
        taken.push(await api.sendFile(this.organisation, file));
      } catch (error) {
        this.refuse(error);
      }
    }
    this.sending = '';
    this.taken += 1;
    const [only] = taken;
    if (only && files.length === 1) {
      goTo(paths.upload(this.organisation, only.id));
    }
  }

  private async discard(id: string): Promise<void> {
    await api.discardUpload(this.organisation, id).catch((error: unknown) => this.refuse(error));
    this.taken += 1;
  }

  private refuse(error: unknown): void {
    this.refusals = [...this.refusals, errorText(error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error }))];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-file-drop': StoneFileDrop;
  }
}
