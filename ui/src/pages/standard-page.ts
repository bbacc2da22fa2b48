import type { CatalogueStandard, Organisation, Person, StandardAcknowledgements, StandardsSummary } from '@touchstone/sdk/contract';
import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

import { ApiError } from '../api/api-error.js';
import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { scorecardIfAny } from '../api/scorecard-if-any.js';
import { standardsApi } from '../api/standards-api.js';
import { paths } from '../app/paths.js';
import type { StoneApprovalDialog } from '../elements/approval-dialog.js';
import '../elements/approval-dialog.js';
import { errorText, renderResource } from '../elements/load-state.js';
import { personName } from '../elements/person-field.js';
import type { StoneRetirementDialog } from '../elements/retirement-dialog.js';
import '../elements/retirement-dialog.js';
import { renderAcknowledgements } from '../elements/standard-acknowledgements.js';
import '../elements/standard-form.js';
import '../elements/standard-history.js';
import { differences, factNames, factText, renderBadges, stateText, type Wording } from '../elements/standard-words.js';
import { standardsStyles } from '../elements/standards-styles.js';
import { StateChangeEvent } from '../events/state-change.js';
import { formatDay } from '../format/period.js';
import { type KnownCheck, knownChecks } from '../judged/known-checks.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { pageStyles } from '../styles/page.js';
import { tableStyles } from '../styles/table.js';
import { StonePage } from './page.js';

interface Shown {
  /** Newest first; none of a standard that is new. */
  readonly versions: readonly CatalogueStandard[];
  readonly acknowledgements: StandardAcknowledgements | undefined;
  readonly summary: StandardsSummary;
  readonly people: readonly Person[];
  readonly checks: ReadonlyMap<string, KnownCheck>;
}

async function loadStandard(organisation: string, code: string): Promise<Shown> {
  const [versions, acknowledgements, summary, people, scorecard] = await Promise.all([
    code === '' ? [] : standardsApi.history(organisation, code),
    code === '' ? undefined : standardsApi.acknowledgements(organisation, code),
    standardsApi.summary(organisation),
    api.people(organisation),
    scorecardIfAny(organisation),
  ]);
  return { versions, acknowledgements, summary, people, checks: knownChecks(scorecard) };
}

/** @summary One standard: what it says and since when, what is proposed for it, who has acknowledged it, its versions, and the form that changes it. */
@customElement('stone-standard-page')
export class StoneStandardPage extends StonePage {
  static override styles = [baseStyles, pageStyles, tableStyles, standardsStyles];

  /** The code; empty for a standard that is new. */
  @property() item = '';

  @state() private refusal = '';

  @query('stone-approval-dialog') private readonly approval!: StoneApprovalDialog;
  @query('stone-retirement-dialog') private readonly retirement!: StoneRetirementDialog;

  private readonly standard = new Resource(
    this,
    () => this.keyOf(this.item),
    () => loadStandard(this.organisation?.id ?? '', this.item),
  );

  protected override render() {
    const { organisation } = this;
    if (!organisation) {
      return nothing;
    }
    return renderResource(this.standard, (shown) => {
      // The version that stands: what was withdrawn says nothing any more, unless there is nothing else.
      const latest = shown.versions.find((each) => each.state !== 'withdrawn') ?? shown.versions[0];
      this.tellTitle(latest ? latest.code : localize('standards.newTitle'));
      return latest && this.item !== '' ? this.renderStandard(latest, shown, organisation) : this.renderNew(shown, organisation);
    });
  }

  private renderTrail({ id }: Organisation, last: string) {
    return html`<nav class="trail" aria-label=${localize('app.trail')}><a href=${paths.standards(id)}>${localize('standards.title')}</a> / ${last}</nav>`;
  }

  private renderNew({ summary, people, checks }: Shown, organisation: Organisation) {
    const preset = new URLSearchParams(location.search).get('check') ?? '';
    return html`${this.renderTrail(organisation, localize('standards.newTitle'))}
      <h1>${localize('standards.newTitle')}</h1>
      <section aria-labelledby="what">
        <h2 id="what">${localize('standards.what')}</h2>
        <stone-standard-form .organisation=${organisation} .people=${people} .checks=${checks} .summary=${summary} preset=${preset}></stone-standard-form>
      </section>`;
  }

  private renderStandard(latest: CatalogueStandard, { versions, acknowledgements, summary, people, checks }: Shown, organisation: Organisation) {
    const { id } = organisation;
    const holding = versions.find(({ version }) => version === latest.approvedVersion);
    const told = latest.state === 'proposed' && holding ? holding : latest;
    const known = told.check === undefined ? undefined : checks.get(told.check);
    const wording = { organisation, checks };
    return html`${this.renderTrail(organisation, latest.code)}
      <h1>${told.text}</h1>
      <p class="lede">${localize('standards.version', { version: told.version, state: stateText(told) })} ${renderBadges(told)}</p>
      ${latest.state === 'proposed' ? this.renderProposal(latest, holding, people, wording) : nothing}
      <section aria-labelledby="what">
        <h2 id="what">${localize('standards.what')}</h2>
        <dl>
          ${factNames
            .filter((name) => name !== 'text' && factText(name, told, wording) !== '')
            .map((name) => html`<dt>${localize(`standards.facts.${name}`)}</dt><dd>${factText(name, told, wording)}</dd>`)}
        </dl>
        <p class="ways">
          ${known ? html`<a class="button" href=${paths.principle(id, known.principle.id)}>${localize('standards.links.check')}</a>` : nothing}
          ${latest.state === 'approved' ? html`<button @click=${() => void this.retirement.show()}>${localize('standards.retire')}</button>` : nothing}
        </p>
      </section>
      <section aria-labelledby="edit">
        <h2 id="edit" tabindex="-1">${localize('standards.edit')}</h2>
        <stone-standard-form .organisation=${organisation} .standard=${latest} .people=${people} .checks=${checks} .summary=${summary}></stone-standard-form>
      </section>
      <section aria-labelledby="ack">
        <h2 id="ack">${localize('standards.ack.title')}</h2>
        ${acknowledgements ? renderAcknowledgements(acknowledgements, organisation) : nothing}
      </section>
      <section aria-labelledby="versions">
        <h2 id="versions">${localize('standards.history.title')}</h2>
        <p class="soft">${localize('standards.history.note')}</p>
        <stone-standard-history .versions=${versions} .organisation=${organisation} .people=${people} .checks=${checks}></stone-standard-history>
      </section>
      <stone-approval-dialog organisation=${id} .people=${people} .standard=${latest} ?four-eyes=${summary.fourEyes}></stone-approval-dialog>
      <stone-retirement-dialog organisation=${id} .people=${people} .standard=${latest}></stone-retirement-dialog>`;
  }

  private renderProposal(latest: CatalogueStandard, holding: CatalogueStandard | undefined, people: readonly Person[], wording: Wording) {
    const changed = latest.retires ? [] : differences(holding ?? null, latest);
    return html`<div class="notice" role="region" aria-labelledby="waiting">
      <h2 id="waiting">${localize('standards.waiting', { version: latest.version })}</h2>
      <p>
        ${latest.proposedBy === null ? localize('standards.waitingOn', { day: formatDay(latest.changedAt) }) : localize('standards.waitingBy', { who: personName(people, latest.proposedBy), day: formatDay(latest.changedAt) })}
        ${latest.reason === null ? nothing : localize('standards.waitingWhy', { reason: latest.reason })}
      </p>
      ${latest.retires ? html`<p><strong>${localize('standards.retiring')}</strong></p>` : nothing}
      <ul>
        ${changed.map((fact) => {
          const before = holding && factText(fact, holding, wording);
          const values = { fact: localize(`standards.facts.${fact}`), before: before || localize('standards.none'), after: factText(fact, latest, wording) || localize('standards.none') };
          return html`<li>${localize('standards.history.compare', values)}</li>`;
        })}
      </ul>
      <p class="ways">
        <button @click=${() => void this.approval.show()}>${localize('standards.approve')}</button>
        <button @click=${() => void this.withdraw(latest)}>${localize('standards.withdraw')}</button>
      </p>
      ${this.refusal === '' ? nothing : html`<p role="alert">${this.refusal}</p>`}
    </div>`;
  }

  private async withdraw({ code, version }: CatalogueStandard): Promise<void> {
    this.refusal = '';
    try {
      await standardsApi.withdraw(this.organisation?.id ?? '', code, version);
      this.dispatchEvent(new StateChangeEvent());
    } catch (error) {
      this.refusal = errorText(error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error }));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-standard-page': StoneStandardPage;
  }
}
