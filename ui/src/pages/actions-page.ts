import type { Action, ActionState, ListedFinding, Organisation, Person, Scorecard } from '@touchstone/sdk/contract';
import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { api } from '../api/api.js';
import { Resource } from '../api/resource.js';
import { scorecardIfAny } from '../api/scorecard-if-any.js';
import { paths } from '../app/paths.js';
import '../elements/accepted-findings.js';
import '../elements/action-card.js';
import { actionStates } from '../elements/action-card.js';
import '../elements/export-menu.js';
import { renderResource } from '../elements/load-state.js';
import type { ActionMoveEvent } from '../events/action-move.js';
import { unitName } from '../format/unit.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { pageStyles } from '../styles/page.js';
import { StonePage } from './page.js';

interface Board {
  readonly actions: readonly Action[];
  readonly accepted: readonly ListedFinding[];
  readonly people: readonly Person[];
  /** Undefined before the first run. */
  readonly scorecard: Scorecard | undefined;
}

async function loadBoard(organisation: string): Promise<Board> {
  const [actions, { findings }, people, scorecard] = await Promise.all([api.actions(organisation), api.findings(organisation), api.people(organisation), scorecardIfAny(organisation)]);
  return { actions: actions.actions, accepted: findings.filter(({ state, status }) => status === 'accepted' && state !== 'gone'), people, scorecard };
}

/** @summary What is done about findings, by state, the overdue first, and whether what was done worked. */
@customElement('stone-actions-page')
export class StoneActionsPage extends StonePage {
  static override styles = [
    baseStyles,
    pageStyles,
    css`
      .board {
        display: grid;
        grid-template-columns: repeat(4, minmax(0, 1fr));
        gap: 22px;
        margin: 30px 0 0;
        align-items: start;
      }

      .accepted {
        margin: 34px 0 0;
      }

      .board section {
        margin: 0;
      }

      ul {
        list-style: none;
        margin: 10px 0 0;
        padding: 0;
        display: grid;
        gap: 12px;
      }

      @media (max-width: 1080px) {
        .board {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }

      @media (max-width: 640px) {
        .board {
          grid-template-columns: minmax(0, 1fr);
        }
      }

      @media print {
        .board {
          display: block;
        }
      }
    `,
  ];

  /** What was moved last, so that the focus can follow it. */
  private moved: ActionMoveEvent | undefined;

  private readonly board = new Resource(
    this,
    () => this.keyOf(),
    () => loadBoard(this.organisation?.id ?? ''),
  );

  protected override render() {
    const { organisation } = this;
    if (!organisation) {
      return nothing;
    }
    this.tellTitle(localize('actions.title'));
    return renderResource(this.board, (board) => this.renderBoard(board, organisation));
  }

  protected override updated(): void {
    super.updated();
    const { moved } = this;
    const card = moved && this.renderRoot.querySelector<HTMLElementTagNameMap['stone-action-card']>(`#a-${CSS.escape(moved.action)}`);
    if (card && card.action?.state === moved.state) {
      this.moved = undefined;
      void card.updateComplete.then(() => card.shadowRoot?.querySelector('select')?.focus());
    }
  }

  private renderBoard(board: Board, organisation: Organisation) {
    const overdue = board.actions.filter((action) => action.overdue !== null).length;
    return html`<h1>${board.actions.length === 0 ? localize('actions.none') : localize('actions.headline', { n: overdue })}</h1>
      <p class="lede">${localize('actions.lede')} <a href=${paths.due(organisation.id)}>${localize('due.link')}</a></p>
      <stone-export-menu class="export" organisation=${organisation.id} .subjects=${['actions']}></stone-export-menu>
      <div class="board" @stone-action-move=${(event: ActionMoveEvent) => (this.moved = event)}>
        ${actionStates.map((column) => this.renderColumn(column, board, organisation))}
      </div>
      ${this.renderAccepted(board, organisation)}`;
  }

  private renderAccepted({ accepted, people, scorecard }: Board, organisation: Organisation) {
    return accepted.length === 0
      ? nothing
      : html`<section class="accepted" id="accepted" tabindex="-1" aria-labelledby="accepted-title">
          <h2 id="accepted-title">${localize('actions.accepted')} <span class="soft">${accepted.length}</span></h2>
          <stone-accepted-findings .findings=${accepted} .people=${people} .scorecard=${scorecard} .organisation=${organisation}></stone-accepted-findings>
        </section>`;
  }

  private renderColumn(column: ActionState, { actions, people, scorecard }: Board, organisation: Organisation) {
    const own = actions.filter((action) => action.state === column);
    const checks = scorecard?.principles.flatMap((principle) => principle.checks.map((check) => ({ check, principle }))) ?? [];
    return html`<section aria-labelledby=${column}>
      <h2 id=${column}>${localize(`actions.states.${column}`)} <span class="soft">${own.length}</span></h2>
      <ul role="list">
        ${repeat(own, ({ id }) => id, (action) => {
          const known = checks.find(({ check }) => check.id === action.check);
          const place = [...(known ? [known.principle.name] : []), unitName(action.unit, organisation)].join(' · ');
          const href = action.finding !== null ? paths.finding(organisation.id, action.finding) : known ? paths.principle(organisation.id, known.principle.id) : '';
          return html`<li><stone-action-card organisation=${organisation.id} id="a-${action.id}" .action=${action} .people=${people} .check=${known?.check} place=${place} href=${href}></stone-action-card></li>`;
        })}
      </ul>
      ${own.length === 0 ? html`<p class="soft">${localize('actions.empty')}</p>` : nothing}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-actions-page': StoneActionsPage;
  }
}
