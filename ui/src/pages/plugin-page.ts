import type { PluginDetails, PluginSummary } from '@touchstone/sdk/contract';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { ApiError } from '../api/api-error.js';
import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { paths } from '../app/paths.js';
import { errorText, renderResource } from '../elements/load-state.js';
import '../elements/plugin-checks.js';
import '../elements/plugin-papers.js';
import '../elements/plugin-permissions.js';
import '../elements/plugin-trial.js';
import '../elements/plugin-versions.js';
import '../elements/schema-form.js';
import { PluginChangeEvent, type PluginWish } from '../events/plugin-change.js';
import type { ValueChangeEvent } from '../events/value-change.js';
import { humanise } from '../format/unit.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { pageStyles } from '../styles/page.js';
import { changePlugin } from './change-plugin.js';
import { StonePage } from './page.js';

interface Loaded {
  readonly plugin: PluginSummary | undefined;
  readonly details: PluginDetails | undefined;
}

/** @summary One plugin: whether it takes part, what it would change, its checks, permissions, version, weights, settings and documentation. */
@customElement('stone-plugin-page')
export class StonePluginPage extends StonePage {
  static override styles = [baseStyles, pageStyles];

  /** The id of the plugin. */
  @property() item = '';

  @state() private said = '';

  private readonly loaded = new Resource<Loaded>(
    this,
    () => this.keyOf(this.item),
    async () => {
      const organisation = this.organisation?.id ?? '';
      const plugin = (await api.plugins(organisation)).find(({ id }) => id === this.item);
      return { plugin, details: plugin && (await api.plugin(organisation, plugin.id)) };
    },
  );

  protected override render() {
    if (!this.organisation) {
      return nothing;
    }
    const organisation = this.organisation.id;
    return renderResource(this.loaded, ({ plugin, details }) => {
      if (!plugin || !details) {
        return html`<stone-notice heading=${localize('plugins.unknown', { id: this.item })} text=""><a href=${paths.plugins(organisation)}>${localize('plugins.title')}</a></stone-notice>`;
      }
      this.tellTitle(plugin.name);
      return html`<p class="trail"><a href=${paths.plugins(organisation)}>${localize('plugins.title')}</a> › ${plugin.name}</p>
        ${this.renderHead(plugin, details)}
        <p class="soft" role="status">${this.said}</p>
        <div @stone-plugin-change=${(event: PluginChangeEvent) => void this.act(plugin, event.wish)}>${this.renderSections(plugin, details)}</div>`;
    });
  }

  private renderHead({ id, name, question, version, builtIn }: PluginSummary, { description, author, license, homepage }: PluginDetails) {
    const facts = [
      builtIn ? localize('plugins.builtIn') : id,
      localize('plugins.version', { version }),
      ...(author === null ? [] : [localize('plugins.by', { author })]),
      ...(license === null ? [] : [license]),
    ];
    return html`<h1>${question === '' ? name : question}</h1>
      ${description === null ? nothing : html`<p class="lede">${description}</p>`}
      <p class="lede">
        ${facts.join(' · ')}${homepage === null ? nothing : html` · <a href=${homepage} target="_blank" rel="noopener noreferrer">${localize('plugins.homepage')}</a>`}
      </p>`;
  }

  private renderSections(plugin: PluginSummary, details: PluginDetails) {
    const { contributes, checks } = plugin;
    return html`${this.renderSection('part', localize('plugins.partTitle'), html`<stone-plugin-trial .plugin=${plugin} organisation=${this.organisation?.id ?? ''}></stone-plugin-trial>`)}
      ${checks.length === 0 ? nothing : this.renderSection('checks', localize('plugins.checksTitle'), html`<stone-plugin-checks .checks=${checks}></stone-plugin-checks>`)}
      ${this.renderSection('permissions', localize('plugins.permissionsTitle'), html`<p class="soft">${localize('plugins.permissionsNote')}</p><stone-plugin-permissions .plugin=${plugin}></stone-plugin-permissions>`)}
      ${this.renderSection('version', localize('plugins.versionsTitle'), html`<stone-plugin-versions .plugin=${plugin}></stone-plugin-versions>`)}
      ${this.renderSection('settings', localize('plugins.settingsTitle'), this.renderSettings(details))}
      ${details.weights.length === 0 ? nothing : this.renderSection('weights', localize('plugins.weightsTitle'), this.renderWeights(plugin, details))}
      ${contributes.length === 0
        ? nothing
        : this.renderSection('brings', localize('plugins.contributesTitle'), html`<ul>${contributes.map(({ point, id }) => html`<li>${point}: ${id}</li>`)}</ul>`)}
      ${this.renderSection('docs', localize('plugins.docsTitle'), html`<stone-plugin-papers .details=${details} .checks=${plugin.checks}></stone-plugin-papers>`)}
      ${details.hasCode ? html`<section><p><a href=${paths.running(this.organisation?.id ?? '')}>${localize('plugins.runningLink')}</a></p></section>` : nothing}`;
  }

  private renderSection(id: string, title: string, content: unknown) {
    return html`<section aria-labelledby=${id}><h2 id=${id} tabindex="-1">${title}</h2>${content}</section>`;
  }

  private renderSettings({ settings }: PluginDetails) {
    if (Object.keys((settings.schema['properties'] ?? {})).length === 0) {
      return html`<p>${localize('plugins.settingsNone')}</p>`;
    }
    const notes = Object.fromEntries(Object.entries(settings.differing).map(([id, units]) => [id, localize('plugins.settingsUnits', { units: units.join(', ') })]));
    return html`<stone-schema-form
      .schema=${settings.schema}
      .values=${settings.values}
      .notes=${notes}
      @stone-value-change=${(event: ValueChangeEvent) => this.wish(event, { kind: 'settings', values: orNull(event.value) })}
    ></stone-schema-form>`;
  }

  private renderWeights({ principle, checks }: PluginSummary, { weights }: PluginDetails) {
    const titleOf = (name: string) =>
      name === principle ? localize('plugins.wholePrinciple') : (checks.find(({ id }) => id === name)?.question ?? humanise(name));
    const fields = weights.map(({ name, proposed }) => [name, { type: 'number', minimum: 0, maximum: 1000, title: titleOf(name), default: proposed }] as const);
    return html`<p class="soft">${localize('plugins.weightsNote')}</p>
      <stone-schema-form
        .schema=${{ properties: Object.fromEntries(fields) }}
        .values=${Object.fromEntries(weights.map(({ name, value }) => [name, value]))}
        @stone-value-change=${(event: ValueChangeEvent) => this.wish(event, { kind: 'weights', weights: orNull(event.value) })}
      ></stone-schema-form>`;
  }

  /** What comes of a form is no longer a value, but a wish. */
  private wish(event: ValueChangeEvent, wish: PluginWish): void {
    event.stopPropagation();
    event.target?.dispatchEvent(new PluginChangeEvent(wish));
  }

  private async act(plugin: PluginSummary, wish: PluginWish): Promise<void> {
    try {
      this.said = await changePlugin(this.organisation?.id ?? '', plugin, wish);
      this.loaded.reload();
    } catch (error) {
      this.said = localize('plugins.said.failed', { detail: errorText(error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error })) });
    }
  }
}

/** What was emptied takes what is proposed again. */
function orNull<T>(values: unknown): Record<string, T> {
  return Object.fromEntries(Object.entries(values as Readonly<Record<string, T>>).map(([name, value]) => [name, value ?? (null as T)]));
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-plugin-page': StonePluginPage;
  }
}
