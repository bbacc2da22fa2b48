import type { Chain, ChainLink, ChainList, ChainStepResult, Organisation } from '@touchstone/sdk/contract';
import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';

import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { paths } from '../app/paths.js';
import '../elements/chain-link.js';
import { renderResource } from '../elements/load-state.js';
import { dataNames } from '../format/model-name.js';
import { formatNumber, unbroken } from '../format/number.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { pageStyles } from '../styles/page.js';
import { tableStyles } from '../styles/table.js';
import { StonePage } from './page.js';

/** @summary How far the steps of a chain go together, such as employees, satisfaction and revenue. Never what causes what. */
@customElement('stone-chain-page')
export class StoneChainPage extends StonePage {
  static override styles = [
    baseStyles,
    pageStyles,
    tableStyles,
    css`
      ol {
        list-style: none;
        margin: 0;
        padding: 0;
        max-width: 640px;
      }

      ol .soft {
        overflow-wrap: anywhere;
      }

      .between {
        padding: 4px 0 4px 22px;
      }

      .between p {
        margin: 2px 0 0;
      }
    `,
  ];

  private readonly chains = new Resource<ChainList>(
    this,
    () => this.keyOf(),
    () => api.chains(this.organisation?.id ?? ''),
  );

  protected override render() {
    const { organisation } = this;
    if (!organisation) {
      return nothing;
    }
    this.tellTitle(localize('chain.title'));
    return renderResource(this.chains, ({ chains }) => (chains.length === 0 ? html`<h1>${localize('chain.none')}</h1>` : chains.map((chain, place) => this.renderChain(chain, place, organisation))));
  }

  private renderChain(chain: Chain, place: number, organisation: Organisation) {
    const known = chain.links.filter(({ correlation }) => correlation !== null).length;
    const together = chain.links.filter(({ verdict }) => verdict === 'together').length;
    const answer = known === 0 ? localize('chain.none') : localize('chain.answer', { k: together, n: known });
    return html`${place === 0 ? html`<h1>${answer}</h1>` : html`<h1>${chain.name}: ${answer}</h1>`}
      <p class="lede">${chain.name}. ${localize('chain.note')}</p>
      <section aria-labelledby=${`steps-${chain.id}`}>
        <h2 id=${`steps-${chain.id}`}>${localize('chain.steps')}</h2>
        <ol role="list">
          ${chain.steps.map((step, at) => html`${at === 0 ? nothing : this.renderBetween(chain, chain.links[at - 1])}<li class="card">${this.renderStep(step, organisation)}</li>`)}
        </ol>
      </section>
      <section aria-labelledby=${`links-${chain.id}`}>
        <h2 id=${`links-${chain.id}`}>${localize('chain.links')}</h2>
        <div class="card">
          <div class="scroller" tabindex="0" role="group" aria-labelledby=${`links-${chain.id}`}>
            <table>
              <thead>
                <tr>
                  <th scope="col">${localize('chain.link')}</th>
                  <th scope="col">${localize('chain.verdict')}</th>
                  <th scope="col" class="number">${localize('chain.correlation')}</th>
                  <th scope="col" class="number">${localize('chain.from')}</th>
                </tr>
              </thead>
              <tbody>
                ${chain.links.map(
                  (link) => html`<tr>
                    <th scope="row">${ends(chain, link)}</th>
                    <td>${localize(`chain.state.${link.verdict}`)}</td>
                    <td class="number">${correlationOf(link)}</td>
                    <td class="number">${formatNumber(link.n)}</td>
                  </tr>`,
                )}
              </tbody>
            </table>
          </div>
        </div>
      </section>`;
  }

  private renderStep({ name, check, wanted, missing }: ChainStepResult, organisation: Organisation) {
    return html`<h3>${name}</h3>
      ${check ? html`<a href=${paths.principle(organisation.id, check.principle, check.id)}>${check.name}</a>` : html`<span class="soft">${localize('chain.stepMissing', { columns: dataNames(missing.length > 0 ? missing : wanted) })}</span>`}`;
  }

  private renderBetween(chain: Chain, link: ChainLink | undefined) {
    if (!link) {
      return nothing;
    }
    const basis = link.by === null ? localize('chain.tooFew', { n: link.n, least: link.least }) : localize(`chain.${link.by}`, { n: link.n });
    const words = [localize(`chain.state.${link.verdict}`), ...(link.correlation === null ? [] : [correlationOf(link)]), basis];
    return html`<li class="between">
      <stone-chain-link .link=${link} label=${localize('chain.chartLabel', { from: nameOf(chain, link.from), to: nameOf(chain, link.to), verdict: words.join(', ') })}></stone-chain-link>
      <p><strong>${words[0]}</strong> <span class="soft">${words.slice(1).join(' · ')}</span></p>
      ${link.sameRows && link.correlation !== null ? html`<p class="soft">${localize('chain.sameRows')}</p>` : nothing}
    </li>`;
  }
}

const nameOf = ({ steps }: Chain, id: string): string => steps.find((step) => step.id === id)?.name ?? id;
const ends = (chain: Chain, { from, to }: ChainLink): string => `${nameOf(chain, from)} – ${nameOf(chain, to)}`;

/** Two decimals: an interval of a few branches supports no more. */
function correlationOf({ correlation, low, high }: ChainLink): string {
  return correlation === null || low === null || high === null
    ? '–'
    : unbroken(localize('chain.range', { value: formatNumber(correlation, 2), low: formatNumber(low, 2), high: formatNumber(high, 2) }));
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-chain-page': StoneChainPage;
  }
}
