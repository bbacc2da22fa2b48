import type { MappingPlan, MappingWish, ModelTable, PlannedColumn, UploadLook, UploadTrial } from '@touchstone/sdk/contract';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { ApiError } from '../api/api-error.js';
import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { goTo } from '../app/navigation.js';
import { paths } from '../app/paths.js';
import { errorText, renderResource } from '../elements/load-state.js';
import { richText } from '../elements/rich-text.js';
import '../elements/upload-column.js';
import type { UploadOutcome } from '../elements/upload-progress.js';
import '../elements/upload-progress.js';
import '../elements/upload-trial.js';
import type { ValueChangeEvent } from '../events/value-change.js';
import { columnName, tableName } from '../format/model-name.js';
import { splitFindings } from '../judged/comparisons.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { formStyles } from '../styles/form.js';
import { pageStyles } from '../styles/page.js';
import { StonePage } from './page.js';
import { uploadStyles } from './upload-styles.js';

interface Loaded {
  readonly look: UploadLook;
  readonly model: readonly ModelTable[];
}

/** How long typing pauses before a mapping is tried out, in milliseconds. */
const pause = 350;

const toApiError = (error: unknown): ApiError => (error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error }));

/** @summary A file that was dropped: what its columns become, what would be imported, and its import up to the first finding. */
@customElement('stone-upload-page')
export class StoneUploadPage extends StonePage {
  static override styles = [baseStyles, pageStyles, formStyles, uploadStyles];

  /** The id of the upload. */
  @property() item = '';

  @state() private wish: MappingWish = {};
  @state() private trial: UploadTrial | undefined;
  @state() private trying = false;
  @state() private refused = '';
  @state() private importing = false;

  private attempt = new AbortController();

  private readonly loaded = new Resource<Loaded>(
    this,
    () => (this.organisation ? `${this.organisation.id} ${this.item}` : undefined),
    async () => {
      const id = this.organisation?.id ?? '';
      const [look, model] = await Promise.all([api.upload(id, this.item), api.model(id)]);
      this.importing = look.upload.state === 'importing';
      this.refused = look.upload.problem?.detail ?? '';
      this.change(look.mapping === null ? { ...(look.plan && { plan: look.plan }) } : { mapping: look.mapping }, 0);
      return { look, model };
    },
  );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.attempt.abort();
  }

  protected override render() {
    const { organisation } = this;
    if (!organisation) {
      return nothing;
    }
    const { error, loading, value } = this.loaded;
    if (error?.status === 404) {
      return html`<stone-notice heading=${localize('upload.gone')} text=${localize('upload.goneDo')}><a href=${paths.data(organisation.id)}>${localize('upload.toData')}</a></stone-notice>`;
    }
    this.tellTitle(localize('upload.title', { name: value?.look.upload.name ?? '' }));
    return html`${loading && !value ? html`<h1>${localize('upload.looking')}</h1>` : renderResource(this.loaded, (all) => this.renderFile(all, organisation.id))}
      <stone-upload-progress
        ?hidden=${!this.importing}
        organisation=${organisation.id}
        upload=${this.item}
        @stone-value-change=${(event: ValueChangeEvent) => void this.land(event.value as UploadOutcome, organisation.id)}
      ></stone-upload-progress>`;
  }

  private renderFile({ look, model }: Loaded, organisation: string) {
    const { upload } = look;
    const trail = html`<p class="trail"><a href=${paths.data(organisation)}>${localize('data.title')}</a> · ${upload.name}</p>`;
    if (this.importing) {
      return html`${trail}
        <h1>${localize('upload.going', { name: upload.name })}</h1>
        <p class="lede">${localize('upload.goingNote')}</p>`;
    }
    const encoding = look.encoding === null ? nothing : html` · ${localize('upload.read', { encoding: look.encoding })}`;
    return html`${trail}
      <h1>${localize('upload.answer', { rows: look.rows, columns: look.columns.length })}</h1>
      <p class="lede">${localize('upload.columnsNote')}${encoding}</p>
      <form @submit=${(event: SubmitEvent) => void this.start(event, organisation)}>
        ${this.wish.plan ? this.renderPlan(this.wish.plan, { look, model }) : this.renderRaw(look)}
        <section aria-labelledby="trial">
          <h2 id="trial">${localize('upload.trial')}</h2>
          <div class="card" aria-live="polite" aria-busy=${this.trying}>
            ${this.trying && !this.trial ? html`<p class="soft">${localize('upload.trying')}</p>` : nothing}
            <stone-upload-trial .trial=${this.trial} .table=${model.find(({ name }) => name === this.wish.plan?.table)} timezone=${this.wish.plan?.timezone ?? 'UTC'}></stone-upload-trial>
          </div>
          ${this.renderConsent()}
          <div class="field kept">
            <label for="name">${localize('upload.name')}</label>
            <input id="name" name="name" type="text" required maxlength="80" pattern="[a-z0-9]+(-[a-z0-9]+)*" .defaultValue=${look.mappingName} aria-describedby="name-help" />
            <p class="help" id="name-help">${richText(localize('upload.nameHelp'))}</p>
          </div>
          ${this.refused === '' ? nothing : html`<p role="alert"><strong>${richText(this.refused)}</strong></p>`}
          <div class="buttons"><button class="first" ?disabled=${this.trial === undefined || this.trial.missing.length > 0}>${localize('upload.start')}</button></div>
        </section>
      </form>`;
  }

  private renderPlan(plan: MappingPlan, { look, model }: Loaded) {
    const table = model.find(({ name }) => name === plan.table);
    const set = (part: Partial<MappingPlan>) => this.change({ plan: { ...plan, ...part } }, 0);
    const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;
    return html`<section aria-labelledby="whole">
        <h2 id="whole">${localize('upload.whole')}</h2>
        <div class="whole">
          <div class="field">
            <label for="table">${localize('upload.table')}</label>
            <select id="table" @change=${(event: Event) => set({ table: valueOf(event), columns: this.fitting(plan, model, valueOf(event)) })}>
              ${model.toSorted((one, other) => one.tier - other.tier).map(({ name }) => html`<option value=${name} ?selected=${name === plan.table}>${tableName(name)}</option>`)}
            </select>
            <p class="help"><code>${plan.table}</code> ${table?.doc}</p>
          </div>
          <div class="field">
            <label for="timezone">${localize('upload.timezone')}</label>
            <input id="timezone" type="text" list="zones" required .value=${plan.timezone} @change=${(event: Event) => set({ timezone: valueOf(event) })} />
            <datalist id="zones">${Intl.supportedValuesOf('timeZone').map((zone) => html`<option value=${zone}></option>`)}</datalist>
          </div>
          <div class="field">
            <label for="decimal">${localize('upload.decimal')}</label>
            <select id="decimal" @change=${(event: Event) => set({ decimal: valueOf(event) === ',' ? ',' : '.' })}>
              <option value="." ?selected=${plan.decimal === '.'}>${localize('upload.point')}</option>
              <option value="," ?selected=${plan.decimal === ','}>${localize('upload.comma')}</option>
            </select>
          </div>
          ${plan.scale === undefined
            ? nothing
            : html`<div class="field">
                <label for="scale">${localize('upload.scale')}</label>
                <select id="scale" @change=${(event: Event) => set({ scale: Number(valueOf(event)) as 5 | 10 | 100 })}>
                  ${[5, 10, 100].map((scale) => html`<option value=${scale} ?selected=${scale === plan.scale}>${scale}</option>`)}
                </select>
              </div>`}
        </div>
      </section>
      <section aria-labelledby="columns">
        <h2 id="columns">${localize('upload.columns')}</h2>
        <ul role="list">
          ${repeat(look.columns, ({ name }) => name, (column) => html`<li>
            <stone-upload-column
              .column=${column}
              .table=${table}
              .rows=${look.rows}
              .planned=${plan.columns.find((planned) => planned.column === column.name)}
              .clockOf=${plan.columns.find(({ clock }) => clock === column.name)?.column ?? ''}
              .taken=${new Set(plan.columns.map(({ becomes }) => becomes))}
              @stone-value-change=${(event: ValueChangeEvent) => this.replan(plan, column.name, event.value as PlannedColumn | null)}
            ></stone-upload-column>
          </li>`)}
        </ul>
      </section>`;
  }

  private renderRaw(look: UploadLook) {
    return html`<section aria-labelledby="raw">
      <h2 id="raw">${localize('upload.raw')}</h2>
      <p class="soft" id="raw-note">${localize('upload.rawNote')}</p>
      <textarea aria-labelledby="raw" aria-describedby="raw-note" spellcheck="false" .defaultValue=${look.mapping ?? ''} @input=${(event: Event) => this.change({ mapping: (event.target as HTMLTextAreaElement).value }, pause)}></textarea>
    </section>`;
  }

  private renderConsent() {
    if (!this.trial?.consent) {
      return nothing;
    }
    const columns = this.trial.personal.filter(({ privacy, pseudonym }) => !pseudonym && privacy !== 'P1').map(({ column }) => column);
    return html`<label class="consent"><input type="checkbox" name="consent" required />${localize('upload.consent', { columns: columns.map((column) => columnName('', column)).join(', ') })}</label>`;
  }

  /** The columns that another table has as well. */
  private fitting({ columns }: MappingPlan, model: readonly ModelTable[], table: string): PlannedColumn[] {
    const known = model.find(({ name }) => name === table)?.columns ?? [];
    return columns.filter(({ becomes }) => known.some(({ name }) => name === becomes)).map(({ becomes, column }) => ({ column, becomes }));
  }

  private replan(plan: MappingPlan, column: string, planned: PlannedColumn | null): void {
    const place = plan.columns.findIndex((each) => each.column === column);
    const others = plan.columns.filter((_, index) => index !== place);
    const columns = planned === null ? others : place === -1 ? [...others, planned] : plan.columns.with(place, planned);
    this.change({ plan: { ...plan, columns } }, 0);
  }

  /** Tries the mapping out once it has been left alone for a moment; what is overtaken is called off. */
  private change(wish: MappingWish, wait: number): void {
    this.wish = wish;
    this.attempt.abort();
    const attempt = new AbortController();
    this.attempt = attempt;
    if (this.importing) {
      return;
    }
    this.trying = true;
    setTimeout(() => void this.tryOut(wish, attempt.signal), wait);
  }

  private async tryOut(wish: MappingWish, signal: AbortSignal): Promise<void> {
    if (signal.aborted) {
      return;
    }
    try {
      const trial = await api.tryMapping(this.organisation?.id ?? '', this.item, wish, signal);
      if (!signal.aborted) {
        this.trial = trial;
        this.refused = '';
        this.wish = wish.plan && trial.plan ? { plan: trial.plan } : wish;
      }
    } catch (error) {
      if (!signal.aborted) {
        this.trial = undefined;
        this.refused = errorText(toApiError(error));
      }
    } finally {
      if (!signal.aborted) {
        this.trying = false;
      }
    }
  }

  private async start(event: SubmitEvent, organisation: string): Promise<void> {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    this.importing = true;
    this.refused = '';
    try {
      await api.importUpload(organisation, this.item, { ...this.wish, name: String(fields.get('name')), ...(fields.get('consent') !== null && { consent: true }) });
    } catch (error) {
      this.importing = toApiError(error).problem?.code === 'UPLOAD_IN_USE';
      this.refused = errorText(toApiError(error));
    }
  }

  /** Goes to the first finding that needs a decision, else to the scorecard. */
  private async land(outcome: UploadOutcome, organisation: string): Promise<void> {
    if ('problem' in outcome) {
      this.importing = false;
      this.refused = outcome.problem.detail;
      return;
    }
    const [first] = splitFindings((await api.scorecard(organisation)).findings).decide;
    goTo(first ? paths.finding(organisation, first.id) : paths.scorecard(organisation));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-upload-page': StoneUploadPage;
  }
}
