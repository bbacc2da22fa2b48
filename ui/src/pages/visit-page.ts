import type { CatalogueStandard, Organisation } from '@touchstone/sdk/contract';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';

import { Resource } from '../api/resource.js';
import { standardsApi } from '../api/standards-api.js';
import { paths } from '../app/paths.js';
import { renderResource } from '../elements/load-state.js';
import { inOrderOfNames } from '../format/number.js';
import { valueName } from '../format/model-name.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { formStyles } from '../styles/form.js';
import { pageStyles } from '../styles/page.js';
import { keepVisit, keptVisit } from '../visit/kept-visit.js';
import { newVisitId, visitFiles, type VisitItem, type VisitNotes } from '../visit/visit-files.js';
import { StonePage } from './page.js';
import { visitStyles } from './visit-styles.js';

const results = ['met', 'missed', 'not-applicable'] as const;
const kinds = ['greeting', 'answer', 'hold', 'environment', 'courtesy', 'knowledge', 'other'] as const;
const channels = ['in_person', 'phone', 'email', 'chat', 'social', 'messaging', 'web_form', 'post', 'fax', 'self_service'] as const;

/** What sort of item the checks of mystery shopping count a standard as. */
const kindOfCheck: Readonly<Record<string, (typeof kinds)[number]>> = {
  'mystery.greet-60s': 'greeting',
  'mystery.answer-3-rings': 'answer',
  'mystery.hold-30s': 'hold',
  'mystery.environment': 'environment',
};

/** As a field of date and time writes it. */
const localNow = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

/** @summary The standards of the catalogue as a form for a visit: printed, or filled in without a connection and saved as files that import as they are. */
@customElement('stone-visit-page')
export class StoneVisitPage extends StonePage {
  static override styles = [baseStyles, pageStyles, formStyles, visitStyles];

  @state() private notes: VisitNotes | undefined;

  /** Whether standards that a check measures are listed too. */
  @state() private all = false;

  private readonly standards = new Resource<readonly CatalogueStandard[]>(
    this,
    () => this.keyOf(),
    async () => (await standardsApi.list(this.organisation?.id ?? '', { state: 'approved', limit: 5000 })).standards,
  );

  protected override render() {
    const { organisation } = this;
    if (!organisation) {
      return nothing;
    }
    this.tellTitle(localize('visit.title'));
    return renderResource(this.standards, (standards) => this.renderForm(standards, organisation));
  }

  private renderForm(standards: readonly CatalogueStandard[], organisation: Organisation) {
    const notes = this.current(organisation);
    const fitting = standards.filter((standard) => fits(standard, notes, organisation));
    const shown = this.all ? fitting : fitting.filter(needsVisitor);
    const told = shown.filter(({ code }) => notes.items[code]?.result !== undefined).length;
    return html`<h1>${shown.length === 0 ? localize('visit.none') : localize('visit.answer', { told, n: shown.length })}</h1>
      <p class="lede">${localize('visit.lede')}</p>
      ${this.renderVisit(notes, organisation)}
      <p class="ways">
        <button ?disabled=${told === 0} @click=${() => this.save(notes)}>${localize('visit.save')}</button>
        <button @click=${() => print()}>${localize('visit.print')}</button>
        <button @click=${() => this.begin(organisation)}>${localize('visit.anew')}</button>
        <label><input type="checkbox" .checked=${live(this.all)} @change=${(event: Event) => (this.all = (event.target as HTMLInputElement).checked)} /> ${localize('visit.all', { n: fitting.length })}</label>
      </p>
      <p class="soft saved">${localize('visit.saved')} <a href=${paths.data(organisation.id)}>${localize('app.data')}</a></p>
      ${shown.length === 0
        ? html`<p>${localize('visit.add')} <a href=${paths.standards(organisation.id)}>${localize('standards.title')}</a></p>`
        : html`<ol role="list">${repeat(shown, ({ code }) => code, (standard) => this.renderItem(standard, notes))}</ol>`}`;
  }

  private renderVisit(notes: VisitNotes, organisation: Organisation) {
    const units = inOrderOfNames(organisation.units, ({ name }) => name);
    const change = (name: 'orgUnit' | 'channelKind' | 'at' | 'wave' | 'shopper') => (event: Event) => this.keep({ ...notes, [name]: (event.target as HTMLInputElement | HTMLSelectElement).value });
    const told = (name: 'wave' | 'shopper') => html`<div class="field"><label for=${name}>${localize(`visit.${name}`)}</label><input id=${name} maxlength="100" .value=${live(notes[name] ?? '')} @change=${change(name)} /></div>`;
    return html`<form aria-label=${localize('visit.title')} @submit=${(event: Event) => event.preventDefault()}>
      <div class="field">
        <label for="unit">${localize('visit.unit')}</label>
        <select id="unit" @change=${change('orgUnit')}>${units.map(({ id, name }) => html`<option value=${id} ?selected=${id === notes.orgUnit}>${name}</option>`)}</select>
      </div>
      <div class="field">
        <label for="channel">${localize('visit.channel')}</label>
        <select id="channel" @change=${change('channelKind')}>${channels.map((kind) => html`<option value=${kind} ?selected=${kind === notes.channelKind}>${valueName(kind)}</option>`)}</select>
      </div>
      <div class="field"><label for="at">${localize('visit.at')}</label><input id="at" type="datetime-local" .value=${live(notes.at)} @change=${change('at')} /></div>
      ${told('wave')} ${told('shopper')}
    </form>`;
  }

  private renderItem({ code, text, source, check = '' }: CatalogueStandard, notes: VisitNotes) {
    const item: VisitItem = { kind: kindOfCheck[check] ?? 'other', ...notes.items[code] };
    const set = (change: VisitItem) => this.keep({ ...notes, items: { ...notes.items, [code]: { ...item, ...change } } });
    return html`<li>
      <fieldset>
        <legend>${text}</legend>
        ${source === undefined ? nothing : html`<p class="soft">${source}</p>`}
        <div class="told">
          ${results.map((result) => html`<label><input type="radio" name=${code} .checked=${live(item.result === result)} @change=${() => set({ result })} /> ${localize(`visit.results.${result}`)}</label>`)}
          <label class="kind">
            <span>${localize('visit.kind')}</span>
            <select @change=${(event: Event) => set({ kind: (event.target as HTMLSelectElement).value })}>
              ${kinds.map((kind) => html`<option value=${kind} ?selected=${kind === item.kind}>${valueName(kind)}</option>`)}
            </select>
          </label>
          <label class="kind"><span>${localize('visit.seconds')}</span><input type="number" min="0" max="86400" .value=${live(String(item.seconds ?? ''))} @change=${(event: Event) => set(secondsIn(event))} /></label>
          <span class="paper" aria-hidden="true">${localize('visit.note')} ______________________________</span>
        </div>
      </fieldset>
    </li>`;
  }

  /** What was written down before, else a new visit. */
  private current(organisation: Organisation): VisitNotes {
    const kept = this.notes ?? keptVisit(organisation.id);
    return kept && organisation.units.some(({ id }) => id === kept.orgUnit) ? kept : fresh(organisation);
  }

  private begin(organisation: Organisation): void {
    this.keep(fresh(organisation));
  }

  private keep(notes: VisitNotes): void {
    const known = notes.id === '' ? { ...notes, id: newVisitId(notes.orgUnit, notes.at) } : notes;
    this.notes = known;
    keepVisit(this.organisation?.id ?? '', known);
  }

  private save(notes: VisitNotes): void {
    for (const { name, text } of visitFiles(notes)) {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
    }
  }
}

function fresh({ units }: Organisation): VisitNotes {
  const first = inOrderOfNames(units.filter(({ kind }) => kind === 'branch'), ({ name }) => name)[0] ?? units[0];
  return { id: '', orgUnit: first?.id ?? '', channelKind: 'in_person', at: localNow(), items: {} };
}

function secondsIn(event: Event): VisitItem {
  const { value } = event.target as HTMLInputElement;
  const seconds = Number(value);
  return value !== '' && Number.isFinite(seconds) && seconds >= 0 ? { seconds } : {};
}

/** What no figure tells: somebody has to go and look. */
const needsVisitor = ({ check }: CatalogueStandard): boolean => check === undefined || kindOfCheck[check] !== undefined;

/** Whether a standard holds for what is visited. */
function fits({ channel, orgUnits = [] }: CatalogueStandard, { channelKind, orgUnit }: VisitNotes, { units }: Organisation): boolean {
  const above = new Map(units.map(({ id, parent }) => [id, parent]));
  const line: string[] = [];
  for (let here: string | null | undefined = orgUnit; typeof here === 'string' && !line.includes(here); here = above.get(here)) {
    line.push(here);
  }
  return (channel === undefined || channel === channelKind) && (orgUnits.length === 0 || orgUnits.some((unit) => line.includes(unit)));
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-visit-page': StoneVisitPage;
  }
}
