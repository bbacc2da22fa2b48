import type { Organisation, Person, StandardsPreview } from '@touchstone/sdk/contract';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';

import { ApiError } from '../api/api-error.js';
import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { scorecardIfAny } from '../api/scorecard-if-any.js';
import { standardsApi } from '../api/standards-api.js';
import { paths } from '../app/paths.js';
import { textIn } from '../elements/form-dialog.js';
import { errorText, renderResource } from '../elements/load-state.js';
import { personIn, renderPersonField } from '../elements/person-field.js';
import '../elements/standards-preview.js';
import { standardsStyles } from '../elements/standards-styles.js';
import { StateChangeEvent } from '../events/state-change.js';
import { type KnownCheck, knownChecks } from '../judged/known-checks.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { formStyles } from '../styles/form.js';
import { pageStyles } from '../styles/page.js';
import { StonePage } from './page.js';

interface Known {
  readonly people: readonly Person[];
  readonly checks: ReadonlyMap<string, KnownCheck>;
}

/** A file that was chosen, and what it would change. */
interface Chosen {
  readonly file: string;
  readonly csv: string;
  readonly preview: StandardsPreview;
}

/** Spreadsheets of this region write Windows-1250 where they are not told otherwise. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1250').decode(bytes);
  }
}

/** @summary A file of standards: what it would change and which lines are wrong, before anything is changed. */
@customElement('stone-standards-import-page')
export class StoneStandardsImportPage extends StonePage {
  static override styles = [baseStyles, formStyles, pageStyles, standardsStyles];

  @state() private chosen: Chosen | undefined;
  @state() private refusal = '';
  @state() private said = '';

  private readonly known = new Resource<Known>(
    this,
    () => this.keyOf(),
    async () => {
      const id = this.organisation?.id ?? '';
      const [people, scorecard] = await Promise.all([api.people(id), scorecardIfAny(id)]);
      return { people, checks: knownChecks(scorecard) };
    },
  );

  protected override render() {
    const { organisation } = this;
    if (!organisation) {
      return nothing;
    }
    this.tellTitle(localize('standards.importPage.title'));
    return renderResource(this.known, (known) => this.renderImport(known, organisation));
  }

  private renderImport(known: Known, organisation: Organisation) {
    const { chosen } = this;
    return html`<nav class="trail" aria-label=${localize('app.trail')}><a href=${paths.standards(organisation.id)}>${localize('standards.title')}</a> / ${localize('standards.import')}</nav>
      <h1>${localize('standards.importPage.title')}</h1>
      <p class="lede">${localize('standards.importPage.lede')} <a href=${standardsApi.exportPath(organisation.id)} download="standards.csv">${localize('standards.importPage.example')}</a></p>
      <section>
        <div class="field">
          <label for="file">${localize('standards.importPage.file')}</label>
          <input id="file" type="file" accept=".csv,text/csv" @change=${(event: Event) => void this.choose(event, organisation)} />
        </div>
        ${this.refusal === '' ? nothing : html`<p role="alert">${this.refusal}</p>`}
        <p role="status">${this.said}</p>
        ${chosen ? this.renderPreview(chosen, known, organisation) : nothing}
      </section>`;
  }

  private renderPreview({ preview }: Chosen, { people, checks }: Known, organisation: Organisation) {
    const { added, changed, unchanged, rejects } = preview;
    return html`<h2>${localize('standards.importPage.answer', { added, changed, unchanged, wrong: rejects.length })}</h2>
      <stone-standards-preview .preview=${preview} .organisation=${organisation} .checks=${checks}></stone-standards-preview>
      ${added + changed === 0
        ? nothing
        : html`<form class="fields" @submit=${(event: SubmitEvent) => void this.take(event, organisation)}>
            ${rejects.length === 0 ? nothing : html`<label class="switch"><input type="checkbox" name="leaveOut" value="yes" required /> ${localize('standards.importPage.leaveOut')}</label>`}
            <div class="field">${renderPersonField(people, localize('standards.proposer'))}</div>
            <div class="field"><label for="reason">${localize('standards.reason')}</label><input id="reason" type="text" name="reason" maxlength="1000" /></div>
            <div class="buttons"><button class="first">${localize('standards.importPage.do')}</button></div>
          </form>`}`;
  }

  private async choose(event: Event, { id }: Organisation): Promise<void> {
    const file = (event.target as HTMLInputElement).files?.[0];
    this.chosen = undefined;
    this.said = '';
    this.refusal = '';
    if (!file) {
      return;
    }
    try {
      const csv = await textOf(file);
      this.chosen = { file: file.name, csv, preview: await standardsApi.previewImport(id, { csv, file: file.name }) };
    } catch (error) {
      this.refuse(error);
    }
  }

  private async take(event: SubmitEvent, { id }: Organisation): Promise<void> {
    event.preventDefault();
    const { chosen } = this;
    const fields = new FormData(event.target as HTMLFormElement);
    this.refusal = '';
    try {
      const proposedBy = await personIn(fields, id, false);
      const reason = textIn(fields, 'reason');
      const { added, changed, unchanged } = await standardsApi.importCsv(id, {
        csv: chosen?.csv ?? '',
        file: chosen?.file ?? '',
        proposedBy,
        ...(reason !== undefined && { reason }),
        ...(fields.has('leaveOut') && { leaveOut: true }),
      });
      this.chosen = undefined;
      this.said = localize('standards.packsPage.taken', { added, changed, unchanged });
      this.dispatchEvent(new StateChangeEvent());
    } catch (error) {
      this.refuse(error);
    }
  }

  private refuse(cause: unknown): void {
    this.refusal = errorText(cause instanceof ApiError ? cause : new ApiError(0, undefined, { cause }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-standards-import-page': StoneStandardsImportPage;
  }
}
