import type { CatalogueStandard, CheckResult, Organisation, Person, StandardDraft, StandardsSummary } from '@touchstone/sdk/contract';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

import { ApiError } from '../api/api-error.js';
import { standardsApi } from '../api/standards-api.js';
import { goTo } from '../app/go-to.js';
import { paths } from '../app/paths.js';
import { StateChangeEvent } from '../events/state-change.js';
import { valueName } from '../format/model-name.js';
import { inOrderOfNames } from '../format/number.js';
import { writeTyped } from '../format/typed-figure.js';
import type { KnownCheck } from '../judged/known-checks.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { formStyles } from '../styles/form.js';
import { tableStyles } from '../styles/table.js';
import { textIn } from './form-dialog.js';
import { errorText } from './load-state.js';
import { personIn, personName, renderPersonField } from './person-field.js';
import { draftIn, fillIn } from './standard-draft.js';
import { areas, channels, controls, provenances, stakeholders } from './standard-choices.js';
import { standardFormStyles } from './standard-form-styles.js';
import './standard-simulation.js';
import { differences, factText, type FactName } from './standard-words.js';

/**
 * @summary What a standard says, to be changed or added, with what its target would change told beside it. Where somebody else has
 * changed the standard meanwhile, both are shown side by side and nothing is lost.
 *
 * @event stone-state-change - Something was proposed.
 */
@customElement('stone-standard-form')
export class StoneStandardForm extends LitElement {
  static override styles = [baseStyles, formStyles, tableStyles, standardFormStyles];

  @property({ attribute: false }) organisation: Organisation | undefined;

  /** The latest version; undefined for a standard that is new. */
  @property({ attribute: false }) standard: CatalogueStandard | undefined;
  @property({ attribute: false }) people: readonly Person[] = [];
  @property({ attribute: false }) checks: ReadonlyMap<string, KnownCheck> = new Map();
  @property({ attribute: false }) summary: StandardsSummary | undefined;

  /** The check that a new standard is for. */
  @property() preset = '';

  /** The version that the fields began with. */
  @state() private began: CatalogueStandard | undefined;

  /** What somebody else has made of it since. */
  @state() private theirs: CatalogueStandard | undefined;

  @state() private draft: StandardDraft | undefined;
  @state() private refusal = '';
  @state() private done = '';
  @state() private sending = false;
  private touched = false;

  @query('form') private readonly form!: HTMLFormElement;

  protected override willUpdate(): void {
    if (!this.touched && this.began?.version !== this.standard?.version) {
      this.began = this.standard;
      this.draft = undefined;
      this.theirs = undefined;
    }
  }

  protected override render() {
    const { organisation } = this;
    if (!organisation) {
      return nothing;
    }
    const now = this.draft ?? this.began;
    const check = this.checkOf(now?.check ?? (this.standard ? undefined : this.preset));
    return html`${this.theirs ? this.renderConflict(this.theirs, organisation) : nothing}
      <form @submit=${(event: SubmitEvent) => void this.submit(event)} @input=${this.note}>
        <div class="fields">${this.renderRule(check)}</div>
        <aside>
          <stone-standard-simulation .organisation=${organisation} .check=${check} .target=${now?.target} .floor=${now?.floor} ?scoped=${(now?.orgUnits ?? []).length > 0}></stone-standard-simulation>
        </aside>
        <div class="fields">${this.renderRest(organisation)}</div>
      </form>`;
  }

  private checkOf(id: string | undefined): CheckResult | undefined {
    return id === undefined ? undefined : this.checks.get(id)?.check;
  }

  private get format(): CheckResult['format'] {
    const chosen = this.form?.querySelector<HTMLSelectElement>('[name="check"]')?.value;
    return this.checkOf(chosen)?.format ?? 'number';
  }

  private renderRule(check: CheckResult | undefined) {
    const { began } = this;
    const unit = localize(`standards.units.${check?.format ?? 'number'}`);
    const figure = (name: 'target' | 'floor') =>
      html`<div class="field">
        <label for=${name}>${localize(`standards.facts.${name}`)}</label>
        <input id=${name} name=${name} type="text" class="short" inputmode="decimal" .value=${writeTyped(began?.[name], this.checkOf(began?.check)?.format ?? 'number')} aria-describedby="${name}-help" />
        <span class="help" id="${name}-help">${localize(`standards.help.${name}`, { unit })}</span>
      </div>`;
    return html`${this.standard
        ? nothing
        : html`<div class="field">
            <label for="code">${localize('standards.facts.code')}</label>
            <input id="code" name="code" type="text" required maxlength="100" pattern="[A-Za-z0-9][A-Za-z0-9._\\-]*" aria-describedby="code-help" />
            <span class="help" id="code-help">${localize('standards.help.code')}</span>
          </div>`}
      <div class="field">
        <label for="text">${localize('standards.facts.text')}</label>
        <textarea id="text" name="text" rows="3" required maxlength="2000" .value=${began?.text ?? ''}></textarea>
      </div>
      ${this.renderCheck()}
      <div class="row">${figure('target')} ${figure('floor')}</div>`;
  }

  private renderRest(organisation: Organisation) {
    const { began } = this;
    const text = (name: 'source' | 'reverify' | 'scheme' | 'valueTag', longest: number) =>
      html`<div class="field"><label for=${name}>${localize(`standards.facts.${name}`)}</label><input id=${name} name=${name} type="text" maxlength=${longest} .value=${began?.[name] ?? ''} /></div>`;
    const day = (name: 'reviewOn' | 'from' | 'until') =>
      html`<div class="field"><label for=${name}>${localize(`standards.facts.${name}`)}</label><input id=${name} name=${name} type="date" .value=${began?.[name] ?? ''} /></div>`;
    return html`<div class="row">${this.renderChoice('provenance', provenances, (value) => localize(`provenance.${value}`))} ${text('source', 1000)}</div>
      <div class="row">
        <div class="field">
          <label for="owner">${localize('standards.facts.owner')}</label>
          <input id="owner" name="owner" type="text" maxlength="200" list="owners" .value=${began?.owner ?? ''} />
          <datalist id="owners">${[...new Set([...this.people.map(({ name }) => name), ...(this.summary?.owners ?? []).map(({ name }) => name)])].map((name) => html`<option value=${name}></option>`)}</datalist>
        </div>
        ${day('reviewOn')}
      </div>
      <label class="switch"><input type="checkbox" name="legal" value="yes" .checked=${began?.legal ?? false} />${localize('standards.facts.legal')}</label>
      ${text('reverify', 1000)}
      <div class="row">
        ${this.renderChoice('area', areas, (value) => localize(`standards.areas.${value}`))} ${this.renderChoice('stakeholder', stakeholders, (value) => localize(`standards.stakeholders.${value}`))}
        ${this.renderChoice('control', controls, (value) => localize(`standards.controls.${value}`))}
      </div>
      <div class="row">${day('from')} ${day('until')}</div>
      ${this.renderOrgUnits(organisation)}
      <div class="row">${this.renderChoice('channel', channels, valueName)} ${text('scheme', 200)} ${text('valueTag', 200)}</div>
      <div class="who">
        ${renderPersonField(this.people, localize('standards.proposer'))}
        <label>${localize('standards.reason')}<textarea name="reason" rows="2" maxlength="1000" ?required=${this.standard !== undefined} aria-describedby="reason-help"></textarea></label>
        <span class="help" id="reason-help">${localize('standards.reasonHelp')}</span>
      </div>
      ${this.refusal === '' ? nothing : html`<p class="refused" role="alert">${this.refusal}</p>`}
      <p role="status">${this.done}</p>
      <div class="buttons"><button class="first" ?disabled=${this.sending}>${localize('standards.propose')}</button></div>`;
  }

  private renderCheck() {
    const chosen = this.began?.check ?? (this.standard ? '' : this.preset);
    const groups = Map.groupBy([...this.checks.values()], ({ principle }) => principle.name);
    return html`<div class="field">
      <label for="check">${localize('standards.facts.check')}</label>
      <select id="check" name="check" aria-describedby="check-help">
        <option value="">${localize('standards.none')}</option>
        ${chosen !== '' && !this.checks.has(chosen) ? html`<option value=${chosen} selected>${chosen}</option>` : nothing}
        ${inOrderOfNames([...groups], ([name]) => name).map(
          ([name, checks]) => html`<optgroup label=${name}>${checks.map(({ check: { id, question } }) => html`<option value=${id} ?selected=${id === chosen}>${question}</option>`)}</optgroup>`,
        )}
      </select>
      <span class="help" id="check-help">${localize('standards.help.check')}</span>
    </div>`;
  }

  private renderChoice<T extends string>(name: 'area' | 'stakeholder' | 'control' | 'provenance' | 'channel', choices: readonly T[], words: (value: T) => string) {
    const chosen = this.began?.[name] ?? '';
    return html`<div class="field">
      <label for=${name}>${localize(`standards.facts.${name}`)}</label>
      <select id=${name} name=${name} aria-describedby=${name === 'channel' ? 'channel-help' : nothing}>
        <option value="">${localize('standards.none')}</option>
        ${choices.map((value) => html`<option value=${value} ?selected=${value === chosen}>${words(value)}</option>`)}
      </select>
      ${name === 'channel' ? html`<span class="help" id="channel-help">${localize('standards.help.channel')}</span>` : nothing}
    </div>`;
  }

  private renderOrgUnits({ units }: Organisation) {
    const chosen = new Set(this.began?.orgUnits);
    return html`<details ?open=${chosen.size > 0}>
      <summary>${localize('standards.facts.orgUnits')} <span class="help">${localize('standards.help.orgUnits')}</span></summary>
      <div class="units">
        ${inOrderOfNames(units, ({ name }) => name).map(({ id, name }) => html`<label class="switch"><input type="checkbox" name="orgUnits" value=${id} .checked=${chosen.has(id)} />${name}</label>`)}
      </div>
    </details>`;
  }

  private renderConflict(theirs: CatalogueStandard, organisation: Organisation) {
    const wording = { organisation, checks: this.checks };
    const yours = this.draft ?? this.began;
    const facts = yours ? [...new Set([...differences(this.began ?? null, theirs), ...differences(yours, theirs)])] : [];
    const heads = ['fact', 'began', 'theirs', 'yours'] as const;
    const words = (fact: FactName, standard: StandardDraft | undefined): string => (standard ? factText(fact, standard, wording) : '') || localize('standards.none');
    return html`<section class="conflict" role="alert" aria-labelledby="conflict">
      <h3 id="conflict">${localize('standards.conflict.title')}</h3>
      <p>${localize('standards.conflict.note', { version: theirs.version, who: personName(this.people, theirs.proposedBy ?? theirs.changedBy) })} ${theirs.reason ?? ''}</p>
      <div class="scroller" tabindex="0" role="region" aria-label=${localize('standards.conflict.title')}>
        <table>
          <thead>
            <tr>
              ${heads.map((head) => html`<th scope="col">${localize(`standards.conflict.${head}`)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${facts.map((fact) => {
              const name = localize(`standards.facts.${fact}`);
              return html`<tr>
                <th scope="row">${name}</th>
                <td>${words(fact, this.began)}</td>
                <td>
                  ${words(fact, theirs)}
                  ${words(fact, theirs) === words(fact, yours) ? nothing : html`<button type="button" aria-label=${localize('standards.conflict.takeOf', { fact: name })} @click=${() => this.take(fact, theirs)}>${localize('standards.conflict.take')}</button>`}
                </td>
                <td>${words(fact, yours)}</td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private take(fact: FactName, theirs: CatalogueStandard): void {
    fillIn(this.form, fact, theirs, fact === 'target' || fact === 'floor' ? (this.checkOf(theirs.check)?.format ?? 'number') : this.format);
    this.note();
  }

  private readonly note = (): void => {
    this.touched = true;
    this.done = '';
    this.draft = draftIn(new FormData(this.form), this.format);
  };

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { organisation } = this;
    if (!organisation) {
      return;
    }
    const fields = new FormData(this.form);
    const draft = draftIn(fields, this.format);
    const wrong = (['target', 'floor'] as const).find((name) => Number.isNaN(draft[name]));
    if (wrong) {
      this.refusal = localize('standards.invalidFigure', { text: textIn(fields, wrong) ?? '', unit: localize(`standards.units.${this.format}`) });
      return;
    }
    this.sending = true;
    this.refusal = '';
    const code = this.standard?.code ?? textIn(fields, 'code') ?? '';
    try {
      const reason = textIn(fields, 'reason');
      const basedOn = this.theirs?.version ?? this.began?.version ?? 0;
      const proposedBy = await personIn(fields, organisation.id, false);
      const sent = await standardsApi.put(organisation.id, code, { standard: draft, proposedBy, ...(reason !== undefined && { reason }), basedOn });
      this.settle(sent, basedOn);
    } catch (error) {
      await this.refuse(error, code, organisation);
    } finally {
      this.sending = false;
    }
  }

  private settle(sent: CatalogueStandard, basedOn: number): void {
    const isNew = this.standard === undefined;
    this.touched = false;
    this.theirs = undefined;
    this.done = localize(sent.version === basedOn ? 'standards.same' : 'standards.proposed');
    this.dispatchEvent(new StateChangeEvent());
    if (isNew) {
      goTo(paths.standard(this.organisation?.id ?? '', sent.code));
    }
  }

  private async refuse(cause: unknown, code: string, organisation: Organisation): Promise<void> {
    const error = cause instanceof ApiError ? cause : new ApiError(0, undefined, { cause });
    this.refusal = errorText(error);
    if (error.problem?.code === 'REVISION_STALE') {
      this.draft = draftIn(new FormData(this.form), this.format);
      this.theirs = (await standardsApi.history(organisation.id, code)).find(({ state }) => state !== 'withdrawn');
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-standard-form': StoneStandardForm;
  }
}
