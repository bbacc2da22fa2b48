import type { Person, TimelineEntry } from '@touchstone/sdk/contract';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { formatDay, formatMoment } from '../format/period.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { personName } from './person-field.js';

/** @summary What happened to a finding, the latest first: what runs found out, and who decided what. */
@customElement('stone-timeline')
export class StoneTimeline extends LitElement {
  static override styles = [
    baseStyles,
    css`
      ol {
        list-style: none;
        margin: 0;
        padding: 0;
      }

      li {
        border-inline-start: 2px solid var(--line);
        padding: 0 0 12px 14px;
        position: relative;
      }

      li::before {
        content: '';
        position: absolute;
        inset-inline-start: -5px;
        top: 0.5em;
        width: 8px;
        height: 8px;
        border-radius: 50%;
        background: var(--soft);
      }

      li:last-child {
        padding-bottom: 0;
      }

      .soft {
        font-size: 0.9375rem;
      }
    `,
  ];

  @property({ attribute: false }) entries: readonly TimelineEntry[] = [];
  @property({ attribute: false }) people: readonly Person[] = [];

  /** In which moments are told. */
  @property() timezone = 'UTC';

  protected override render() {
    return html`<ol>
      ${this.entries.map(
        (entry) => html`<li>
          <p>${this.told(entry)}</p>
          ${entry.reason === null ? '' : html`<p class="soft">${entry.reason}</p>`}
          <p class="soft"><time datetime=${entry.at}>${formatMoment(entry.at, this.timezone)}</time> · ${this.by(entry)}</p>
        </li>`,
      )}
    </ol>`;
  }

  private told({ event, owner, until }: TimelineEntry): string {
    return localize(`life.events.${event}`, { owner: personName(this.people, owner ?? ''), until: until === null ? '' : formatDay(until) });
  }

  private by({ actor }: TimelineEntry): string {
    if (actor === null) {
      return localize('life.byRun');
    }
    return actor === 'local-owner' ? localize('life.localOwner') : personName(this.people, actor);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-timeline': StoneTimeline;
  }
}
