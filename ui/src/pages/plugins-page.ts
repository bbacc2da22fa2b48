import type { PluginSummary } from '@touchstone/sdk/contract';
import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { paths, withQuery } from '../app/paths.js';
import { renderResource } from '../elements/load-state.js';
import '../elements/plugin-card.js';
import { inOrderOfNames } from '../format/number.js';
import { pluginStates, type PluginStanding, standingOf } from '../judged/plugin-state.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { pageStyles } from '../styles/page.js';
import { StonePage } from './page.js';

const isStanding = (text: string | null): text is PluginStanding => (pluginStates as readonly (string | null)[]).includes(text);

/** @summary The gallery: every plugin with what it asks, what runs with the data and how it stands. Which are shown is in the address. */
@customElement('stone-plugins-page')
export class StonePluginsPage extends StonePage {
  static override styles = [
    baseStyles,
    pageStyles,
    css`
      .filter {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 18px;
        margin: 28px 0 16px;
      }

      .filter a[aria-current] {
        font-weight: 600;
        text-decoration: none;
      }

      .grid {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
        gap: 16px;
      }
    `,
  ];

  private readonly plugins = new Resource<readonly PluginSummary[]>(
    this,
    () => this.keyOf(),
    () => api.plugins(this.organisation?.id ?? ''),
  );

  protected override render() {
    if (!this.organisation) {
      return nothing;
    }
    this.tellTitle(localize('plugins.title'));
    return renderResource(this.plugins, (plugins) => this.renderPlugins(plugins, this.organisation?.id ?? ''));
  }

  private renderPlugins(plugins: readonly PluginSummary[], organisation: string) {
    const standings = new Map(plugins.map((plugin) => [plugin.id, standingOf(plugin)] as const));
    const count = (standing: PluginStanding) => [...standings.values()].filter((each) => each === standing).length;
    const wanted = new URL(this.address || location.href).searchParams.get('show');
    const shown = plugins.filter(({ id }) => !isStanding(wanted) || standings.get(id) === wanted);
    const place = ({ id }: PluginSummary) => pluginStates.indexOf(standings.get(id) ?? 'off');
    const ordered = [...inOrderOfNames(shown, ({ name }) => name)].sort((a, b) => place(a) - place(b));
    const able = plugins.filter(({ checks }) => checks.some(({ runs }) => runs)).length;
    const total = plugins.filter(({ checks }) => checks.length > 0).length;
    return html`<h1>
        ${count('attention') > 0 ? html`<em>${localize('plugins.answerNeeds', { n: count('attention') })}</em> ` : nothing}${localize('plugins.answer', { able, total })}
      </h1>
      <p class="lede">${localize('plugins.note')} <a href=${paths.running(organisation)}>${localize('plugins.runningLink')}</a></p>
      <nav class="filter" aria-label=${localize('plugins.show')}>
        ${this.renderFilter({ organisation, words: localize('plugins.all', { n: plugins.length }), current: !isStanding(wanted) })}
        ${pluginStates
          .filter((standing) => count(standing) > 0)
          .map((standing) =>
            this.renderFilter({ organisation, standing, words: `${localize(`plugins.states.${standing}`)} (${count(standing)})`, current: wanted === standing }),
          )}
      </nav>
      <h2 class="visually-hidden">${localize('plugins.title')}</h2>
      <ul class="grid" role="list">
        ${repeat(ordered, ({ id }) => id, (plugin) => html`<li><stone-plugin-card .plugin=${plugin} organisation=${organisation}></stone-plugin-card></li>`)}
      </ul>`;
  }

  private renderFilter({ organisation, standing, words, current }: { readonly organisation: string; readonly standing?: PluginStanding; readonly words: string; readonly current: boolean }) {
    const path = new URL(paths.plugins(organisation), location.origin).pathname;
    return html`<a href=${withQuery(path, standing ? { show: standing } : {})} aria-current=${current ? 'true' : nothing}>${words}</a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-plugins-page': StonePluginsPage;
  }
}
