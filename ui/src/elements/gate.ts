import type { GateCondition, Scorecard } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { unbrokenFigures } from '../format/number.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { brokenIcon, passedIcon, verdictIcon } from './icons.js';

/** @summary The gate: hard conditions, the broken ones first. It can be closed while the score is an A. */
@customElement('stone-gate')
export class StoneGate extends LitElement {
  static override styles = [
    baseStyles,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 26px;
        align-items: baseline;
        padding: 12px 18px;
        border: 1px solid var(--line);
        border-left: 4px solid var(--strong-line);
        border-radius: 8px;
        background: var(--card);
      }

      div.broken {
        border-left-color: var(--miss);
      }

      h2 {
        font-size: 1rem;
        letter-spacing: 0;
      }

      ul {
        display: contents;
        list-style: none;
      }

      /* What needs a second line begins it below its words, not below its sign. */
      li {
        padding-inline-start: 23px;
      }

      .icon {
        vertical-align: -0.2em;
        margin-inline: -23px 5px;
      }

      details ul {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 26px;
        margin: 8px 0 0;
        padding: 0;
      }

      details[open] {
        flex-basis: 100%;
      }

      .open h2,
      summary,
      .unknown {
        color: var(--soft);
      }

      .broken h2,
      .no {
        color: var(--miss);
        font-weight: 600;
      }

      .yes .icon {
        color: var(--good);
      }
    `,
  ];

  @property({ attribute: false }) gate: Scorecard['gate'] = { passed: true, conditions: [] };

  protected override render() {
    const { passed, conditions } = this.gate;
    const fails = conditions.some((condition) => !condition.passed);
    // Not passed without a broken condition: the data could answer none.
    const title = fails ? 'gate.failed' : passed ? (conditions.length === 0 ? 'gate.none' : 'gate.passed') : 'gate.open';
    const known = conditions.filter(({ open }) => !open).toSorted((a, b) => Number(a.passed) - Number(b.passed));
    const unknown = conditions.filter(({ open }) => open);
    return html`<div class=${passed ? 'passed' : fails ? 'broken' : 'open'}>
      <h2>${localize(title)}</h2>
      <ul role="list">
        ${repeat(known, ({ check }) => check, (condition) => renderCondition(condition))}
      </ul>
      ${unknown.length === 0
        ? nothing
        : html`<details>
            <summary>${localize('gate.unmeasured', { n: unknown.length })}</summary>
            <ul role="list">
              ${repeat(unknown, ({ check }) => check, (condition) => renderCondition(condition))}
            </ul>
          </details>`}
    </div>`;
  }
}

function renderCondition({ open, passed, sentence }: GateCondition) {
  const told = open ? 'gate.unknown' : passed ? 'gate.met' : 'gate.broken';
  const icon = open ? verdictIcon('not-measured') : passed ? passedIcon() : brokenIcon();
  return html`<li class=${open ? 'unknown' : passed ? 'yes' : 'no'}>${icon}<span class="visually-hidden">${localize(told)}</span> ${unbrokenFigures(sentence)}</li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-gate': StoneGate;
  }
}
