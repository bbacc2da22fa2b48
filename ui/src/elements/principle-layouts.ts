import type { LayoutList, LayoutResult, Organisation, PrincipleResult, Scorecard } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { paths } from '../app/paths.js';
import { type View, viewOf, viewQuery } from '../app/view.js';
import { formatShare } from '../format/number.js';
import { inOrderOfNeed } from '../judged/comparisons.js';
import { formatGrade, formatScore, formatScoreRange, type Score } from '../judged/grades.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { gradeMarks } from './principle-tile.js';
import './streak.js';

const byNeed = 'need';
const remembered = 'touchstone.layout';

/** @summary The principles as they ask for decisions, or in the groups of a layout, each with its score. The layout is in the address, and remembered. */
@customElement('stone-principle-layouts')
export class StonePrincipleLayouts extends LitElement {
  static override styles = [
    baseStyles,
    css`
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
        margin: 0 0 14px;
        font-size: 0.9375rem;
      }

      nav a[aria-current] {
        font-weight: 600;
        text-decoration: none;
      }

      nav .also {
        color: var(--soft);
      }

      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(282px, 100%), 1fr));
        gap: 16px;
      }

      stone-principle-tile {
        height: 100%;
      }

      section {
        margin: 0 0 30px;
      }

      .head {
        margin: 0 0 12px;
        max-width: 420px;
      }

      h3 {
        margin: 0;
        font-size: 1.25rem;
      }

      .head p {
        margin: 4px 0 0;
        color: var(--soft);
        font-size: 0.9375rem;
      }

      .score {
        color: var(--ink);
        font-weight: 600;
      }

      @media print {
        nav {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) scorecard: Scorecard | undefined;
  @property({ attribute: false }) organisation: Organisation | undefined;

  /** The whole address. */
  @property() address = '';

  private readonly layouts = new Resource<LayoutList>(
    this,
    () => (this.scorecard && this.organisation ? `${this.organisation.id} ${this.scorecard.run.id} ${JSON.stringify(viewQuery(this.view))}` : undefined),
    () => api.layouts(this.organisation?.id ?? '', this.view),
  );

  private get view(): View {
    return viewOf(new URL(this.address || location.href).searchParams);
  }

  protected override willUpdate(): void {
    const asked = new URL(this.address || location.href).searchParams.get('layout');
    if (asked !== null) {
      localStorage.setItem(remembered, asked);
    }
  }

  protected override render() {
    const { scorecard, organisation } = this;
    if (!scorecard || !organisation) {
      return nothing;
    }
    const layouts = this.layouts.value?.layouts ?? [];
    const chosen = layouts.find(({ id }) => id === (localStorage.getItem(remembered) ?? byNeed));
    return html`${this.renderChoice(layouts, chosen, organisation)} ${chosen ? this.renderLayout(chosen, scorecard, organisation) : this.renderTiles(inOrderOfNeed(scorecard), organisation)}`;
  }

  private renderChoice(layouts: readonly LayoutResult[], chosen: LayoutResult | undefined, { id }: Organisation) {
    const link = (layout: string, name: string, isChosen: boolean) => html`<a href=${paths.scorecard(id, layout)} aria-current=${isChosen ? 'true' : nothing}>${name}</a>`;
    return html`<nav aria-label=${localize('layouts.label')}>
      ${link(byNeed, localize('layouts.byNeed'), chosen === undefined)} ${layouts.map((layout) => link(layout.id, layout.name, layout === chosen))}
      <span class="also">${localize('layouts.also')}</span> <a href=${paths.controls(id)}>${localize('controls.title')}</a> <a href=${paths.chain(id)}>${localize('chain.title')}</a>
    </nav>`;
  }

  private renderLayout(layout: LayoutResult, scorecard: Scorecard, organisation: Organisation) {
    const group = (id: string, name: string, part: Score & { readonly principles: readonly string[] }) => {
      const principles = inOrderOfNeed({ ...scorecard, principles: scorecard.principles.filter((each) => part.principles.includes(each.id)) });
      return html`<section aria-labelledby=${`group-${id}`}>
        <div class="head">
          <h3 id=${`group-${id}`}>${name}</h3>
          ${principles.length === 0 ? html`<p>${localize('layouts.empty')}</p>` : this.renderScore(part)}
        </div>
        ${this.renderTiles(principles, organisation)}
      </section>`;
    };
    return html`${layout.groups.map((each) => group(each.id, each.name, each))} ${layout.others ? group('others', localize('layouts.others'), layout.others) : nothing}
      ${layout.by === null ? html`<p class="soft">${layout.doc} ${localize('layouts.own')}</p>` : nothing}`;
  }

  private renderScore(part: Score) {
    const { score, coverage } = part;
    const covered = localize('tile.coverage', { coverage: formatShare(coverage) });
    if (score === null) {
      return html`<p>${localize('layouts.none')} · ${covered}</p>`;
    }
    const told = localize('layouts.score', { score: formatScore(score), range: formatScoreRange(part) });
    const grade = formatGrade(part);
    return html`<stone-streak .value=${score} .low=${part.low} .high=${part.high} .marks=${gradeMarks} label=${told}></stone-streak>
      <p><span class="score">${told}</span> · ${grade === undefined ? localize('tile.noGrade') : localize('tile.grade', { grade })} · ${covered}</p>`;
  }

  private renderTiles(principles: readonly PrincipleResult[], organisation: Organisation) {
    const findingsOf = ({ checks }: PrincipleResult) => this.scorecard?.findings.filter(({ check }) => checks.some(({ id }) => id === check)) ?? [];
    return html`<ul role="list">
      ${repeat(
        principles,
        ({ id }) => id,
        (principle) => html`<li><stone-principle-tile .principle=${principle} .findings=${findingsOf(principle)} .organisation=${organisation}></stone-principle-tile></li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-principle-layouts': StonePrincipleLayouts;
  }
}
