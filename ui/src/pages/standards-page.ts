import type { CatalogueStandard, Organisation, Person, StandardsPage, StandardsQuery, StandardsSummary } from '@touchstone/sdk/contract';
import { html, nothing } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { scorecardIfAny } from '../api/scorecard-if-any.js';
import { standardsApi } from '../api/standards-api.js';
import { paths } from '../app/paths.js';
import type { StoneApprovalDialog } from '../elements/approval-dialog.js';
import '../elements/approval-dialog.js';
import { renderResource } from '../elements/load-state.js';
import '../elements/standards-filter.js';
import { stateText, renderBadges, targetText } from '../elements/standard-words.js';
import { formatDay } from '../format/period.js';
import { type KnownCheck, knownChecks } from '../judged/known-checks.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { pageStyles } from '../styles/page.js';
import { tableStyles } from '../styles/table.js';
import { StonePage } from './page.js';
import { standardsStyles } from '../elements/standards-styles.js';

/** How many standards a page shows: whole catalogues of thousands are turned, not scrolled. */
const perPage = 100;

/** What the address may filter by. */
const filterNames = ['search', 'state', 'principle', 'orgUnit', 'owner', 'pack', 'check'] as const;

interface Catalogue {
  readonly page: StandardsPage;
  readonly summary: StandardsSummary;
  readonly people: readonly Person[];
  readonly checks: ReadonlyMap<string, KnownCheck>;
}

/** The filters that an address names. */
function filtersIn(asked: URLSearchParams, today: string | undefined): Omit<StandardsQuery, 'limit'> {
  const named = Object.fromEntries(filterNames.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)]] : []))) as Omit<StandardsQuery, 'limit'>;
  return {
    ...named,
    ...(asked.has('legal') && { legal: true }),
    ...(asked.has('reverify') && { reverify: true }),
    ...(asked.has('due') && today !== undefined && { reviewBy: today }),
  };
}

async function loadCatalogue(organisation: string, asked: URLSearchParams): Promise<Catalogue> {
  const [summary, people, scorecard] = await Promise.all([standardsApi.summary(organisation), api.people(organisation), scorecardIfAny(organisation)]);
  const number = Math.max(1, Number(asked.get('page') ?? 1) || 1);
  const page = await standardsApi.list(organisation, { ...filtersIn(asked, summary.today), limit: perPage, skip: (number - 1) * perPage });
  return { page, summary, people, checks: knownChecks(scorecard) };
}

/** @summary The catalogue of standards: what waits for somebody first, then every standard that the filters agree to, page by page. */
@customElement('stone-standards-page')
export class StoneStandardsPage extends StonePage {
  static override styles = [baseStyles, pageStyles, tableStyles, standardsStyles];

  @query('stone-approval-dialog') private readonly approval!: StoneApprovalDialog;

  private readonly catalogue = new Resource(
    this,
    () => this.keyOf(location.search),
    () => loadCatalogue(this.organisation?.id ?? '', new URLSearchParams(location.search)),
  );

  protected override render() {
    const { organisation } = this;
    if (!organisation) {
      return nothing;
    }
    this.tellTitle(localize('standards.title'));
    return renderResource(this.catalogue, (catalogue) => this.renderCatalogue(catalogue, organisation));
  }

  private renderCatalogue({ page, summary, people, checks }: Catalogue, organisation: Organisation) {
    const { id } = organisation;
    const { total, proposed, reviewDue } = summary;
    return html`<h1>${localize('standards.answer', { n: total, proposed, due: reviewDue })}</h1>
      <p class="lede">${localize('standards.lede')}</p>
      <p class="ways">
        <a class="button" href=${paths.newStandard(id)}>${localize('standards.add')}</a>
        <a class="button" href=${paths.standardsPacks(id)}>${localize('standards.packs')}</a>
        <a class="button" href=${paths.standardsImport(id)}>${localize('standards.import')}</a>
        <a class="button" href=${paths.visit(id)}>${localize('visit.title')}</a>
        <a class="button" href=${standardsApi.exportPath(id)} download="standards.csv">${localize('standards.export')}</a>
        ${proposed > 0 ? html`<button @click=${() => void this.approval.show()}>${localize('standards.approveAll')}</button>` : nothing}
      </p>
      <stone-standards-filter .summary=${summary} .organisation=${organisation} .checks=${checks}></stone-standards-filter>
      ${total + summary.retired === 0 ? html`<p>${localize('standards.empty')}</p>` : this.renderPage(page, organisation, checks)}
      <stone-approval-dialog organisation=${id} .people=${people} ?four-eyes=${summary.fourEyes}></stone-approval-dialog>`;
  }

  private renderPage({ standards, total }: StandardsPage, organisation: Organisation, checks: Catalogue['checks']) {
    const heads = ['standard', 'target', 'source', 'owner', 'review', 'state'] as const;
    return html`<p role="status">${localize('standards.filters.found', { n: total })}</p>
      ${standards.length === 0
        ? nothing
        : html`<table role="table" aria-label=${localize('standards.table')}>
            <thead role="rowgroup">
              <tr role="row">
                ${heads.map((head) => html`<th role="columnheader" scope="col">${localize(`standards.columns.${head}`)}</th>`)}
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${repeat(standards, ({ code }) => code, (standard) => this.renderStandard(standard, organisation, checks))}
            </tbody>
          </table>`}
      ${this.renderPages(total)}`;
  }

  private renderStandard(standard: CatalogueStandard, { id }: Organisation, checks: Catalogue['checks']) {
    const { code, text, check, owner, reviewOn, source, state, version, approvedVersion } = standard;
    const known = check === undefined ? undefined : checks.get(check);
    const overdue = reviewOn !== undefined && reviewOn <= (this.catalogue.value?.summary.today ?? '');
    return html`<tr role="row">
      <th role="rowheader" scope="row"><a href=${paths.standard(id, code)}>${text}</a><span class="under">${code}${known ? html` · ${known.principle.name}` : nothing}</span></th>
      <td role="cell">${targetText(standard, known?.check)}</td>
      <td role="cell" class="source">${renderBadges(standard)}${source === undefined ? nothing : html`<span class="under">${source}</span>`}</td>
      <td role="cell">${owner}</td>
      <td role="cell">${reviewOn === undefined ? nothing : formatDay(reviewOn)}${overdue ? html`<strong class="under">${localize('standards.overdue')}</strong>` : nothing}</td>
      <td role="cell">
        <span class=${state === 'proposed' ? 'waits' : ''}>${stateText(standard)}</span>
        ${approvedVersion !== null && approvedVersion !== version ? html`<span class="under">${localize('standards.holds', { version: approvedVersion })}</span>` : nothing}
      </td>
    </tr>`;
  }

  private renderPages(total: number) {
    const asked = new URLSearchParams(location.search);
    const number = Math.max(1, Number(asked.get('page') ?? 1) || 1);
    const last = Math.ceil(total / perPage);
    if (last <= 1) {
      return nothing;
    }
    const at = (page: number): string => {
      const filters = new URLSearchParams(asked);
      filters.set('page', String(page));
      return `${location.pathname}?${filters}`;
    };
    return html`<nav class="pages" aria-label=${localize('standards.pages')}>
      ${number > 1 ? html`<a href=${at(number - 1)} rel="prev">${localize('standards.previous')}</a>` : nothing}
      <span>${localize('standards.page', { from: (number - 1) * perPage + 1, to: Math.min(total, number * perPage), total })}</span>
      ${number < last ? html`<a href=${at(number + 1)} rel="next">${localize('standards.next')}</a>` : nothing}
    </nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-standards-page': StoneStandardsPage;
  }
}
