import type { Organisation, Person, StandardsPackSummary, StandardsPreview } from '@touchstone/sdk/contract';
import { css, html, nothing } from 'lit';
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

interface Shown {
  readonly packs: readonly StandardsPackSummary[];
  readonly people: readonly Person[];
  readonly checks: ReadonlyMap<string, KnownCheck>;
  /** Of the pack that the address names. */
  readonly preview: StandardsPreview | undefined;
}

async function loadPacks(organisation: string, pack: string | null): Promise<Shown> {
  const [packs, people, scorecard, preview] = await Promise.all([
    standardsApi.packs(organisation),
    api.people(organisation),
    scorecardIfAny(organisation),
    pack === null ? undefined : standardsApi.previewPack(organisation, pack),
  ]);
  return { packs, people, checks: knownChecks(scorecard), preview };
}

/** @summary The packs of standards that plugins bring, and what one of them would add to the catalogue before it is taken. */
@customElement('stone-standards-packs-page')
export class StoneStandardsPacksPage extends StonePage {
  static override styles = [
    baseStyles,
    formStyles,
    pageStyles,
    standardsStyles,
    css`
      section + section {
        margin-top: 16px;
      }
    `,
  ];

  @state() private said = '';
  @state() private refusal = '';

  private readonly packs = new Resource(
    this,
    () => this.keyOf(location.search),
    () => loadPacks(this.organisation?.id ?? '', new URLSearchParams(location.search).get('pack')),
  );

  protected override render() {
    const { organisation } = this;
    if (!organisation) {
      return nothing;
    }
    this.tellTitle(localize('standards.packsPage.title'));
    return renderResource(this.packs, (shown) => this.renderPacks(shown, organisation));
  }

  private renderPacks(shown: Shown, organisation: Organisation) {
    const chosen = new URLSearchParams(location.search).get('pack');
    return html`<nav class="trail" aria-label=${localize('app.trail')}><a href=${paths.standards(organisation.id)}>${localize('standards.title')}</a> / ${localize('standards.packs')}</nav>
      <h1>${localize('standards.packsPage.title')}</h1>
      <p class="lede">${localize('standards.packsPage.lede')}</p>
      <p role="status">${this.said}</p>
      ${shown.packs.length === 0 ? html`<p>${localize('standards.packsPage.none')}</p>` : nothing}
      ${shown.packs.map((pack) => this.renderPack(pack, shown, { organisation, open: pack.id === chosen }))}`;
  }

  private renderPack(pack: StandardsPackSummary, { people, checks, preview }: Shown, { organisation, open }: { readonly organisation: Organisation; readonly open: boolean }) {
    const { id, name, about, standards, taken, reverify } = pack;
    return html`<section class="card" aria-labelledby=${id}>
      <h2 id=${id}>${name}</h2>
      <p class="soft">${about}</p>
      <p>${localize('standards.packsPage.count', { n: standards, taken })}${reverify > 0 ? html` · † ${localize('standards.packsPage.reverify', { n: reverify })}` : nothing}</p>
      ${open && preview
        ? html`<p><strong>${localize('standards.importPage.answer', { added: preview.added, changed: preview.changed, unchanged: preview.unchanged, wrong: 0 })}</strong></p>
            <stone-standards-preview .preview=${preview} .organisation=${organisation} .checks=${checks}></stone-standards-preview>
            ${preview.added + preview.changed === 0 ? nothing : this.renderForm(pack, preview, people)}`
        : html`<p class="ways"><a class="button" href=${paths.standardsPacks(organisation.id, id)}>${localize('standards.packsPage.previewOf', { name })}</a></p>`}
    </section>`;
  }

  private renderForm(pack: StandardsPackSummary, { changed }: StandardsPreview, people: readonly Person[]) {
    return html`<form class="fields" @submit=${(event: SubmitEvent) => void this.take(event, pack)}>
      ${changed === 0 ? nothing : html`<label class="switch"><input type="checkbox" name="replace" value="yes" /> ${localize('standards.packsPage.replace')}</label>`}
      <div class="field">${renderPersonField(people, localize('standards.proposer'))}</div>
      ${this.refusal === '' ? nothing : html`<p role="alert">${this.refusal}</p>`}
      <div class="buttons"><button class="first">${localize('standards.packsPage.take')}</button></div>
    </form>`;
  }

  private async take(event: SubmitEvent, { id, name }: StandardsPackSummary): Promise<void> {
    event.preventDefault();
    const organisation = this.organisation?.id ?? '';
    const fields = new FormData(event.target as HTMLFormElement);
    this.refusal = '';
    try {
      const proposedBy = await personIn(fields, organisation, false);
      const change = await standardsApi.enablePack(organisation, id, { proposedBy, reason: name, ...(textIn(fields, 'replace') !== undefined && { replace: true }) });
      this.said = localize('standards.packsPage.taken', { added: change.added, changed: change.changed, unchanged: change.unchanged });
      this.dispatchEvent(new StateChangeEvent());
    } catch (error) {
      this.refusal = errorText(error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error }));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-standards-packs-page': StoneStandardsPacksPage;
  }
}
