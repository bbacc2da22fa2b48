import type { Finding, Organisation, PrincipleResult } from '@touchstone/sdk/contract';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

import { paths } from '../app/paths.js';
import { dataNames } from '../format/model-name.js';
import { formatShare } from '../format/number.js';
import { splitFindings } from '../judged/comparisons.js';
import { formatGrade, formatScore, formatScoreRange, gradeBands, isCapped } from '../judged/grades.js';
import { type CheckCourse, coursesOf } from '../judged/course.js';
import { localize } from '../localize/localize.js';
import { baseStyles } from '../styles/base.js';
import { trendIcon } from './icons.js';
import './sparkline.js';
import './streak.js';

/** Where grades begin, but for the worst, which begins at the edge. */
export const gradeMarks: readonly number[] = gradeBands.map(([, from]) => from).filter((from) => from > 0);

/** The columns that keep the checks of a principle from running. */
const missingColumns = ({ checks }: PrincipleResult): readonly string[] => [...new Set(checks.flatMap(({ missing }) => missing))];

/** @summary One principle: its question, its score as a streak, its grade, its trend and what there is to decide. */
@customElement('stone-principle-tile')
export class StonePrincipleTile extends LitElement {
  static override styles = [
    baseStyles,
    css`
      article {
        position: relative;
        height: 100%;
        min-height: 214px;
        display: flex;
        flex-direction: column;
        background: var(--card);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        padding: 15px 17px 13px;
        break-inside: avoid;
      }

      article.has {
        border-color: color-mix(in oklab, var(--miss) 45%, var(--line));
      }

      header {
        display: flex;
        justify-content: space-between;
        align-items: baseline;
        gap: 10px;
      }

      h3 {
        font-size: 1.125rem;
      }

      h3 a {
        text-decoration: none;
      }

      h3 a::after {
        content: '';
        position: absolute;
        inset: 0;
        border-radius: var(--radius);
      }

      h3 a:focus-visible {
        outline: none;
      }

      h3 a:focus-visible::after {
        outline: 3px solid var(--focus);
        outline-offset: 2px;
      }

      article:hover h3 a {
        text-decoration: underline;
        text-decoration-color: var(--gold);
        text-decoration-thickness: 2px;
      }

      /* The heading alone makes the line, or a streak would stand lower where there is a grade. */
      header > span,
      .grade .soft {
        line-height: 1;
      }

      .grade {
        font-size: 1.125rem;
        font-weight: 600;
        white-space: nowrap;
      }

      .grade .soft {
        font-weight: 400;
        font-size: 0.9375rem;
      }

      .question {
        margin: 1px 0 11px;
        min-height: 2.9em;
        color: var(--soft);
        font-size: 0.9375rem;
      }

      .numbers {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 12px;
        align-items: baseline;
        margin: 6px 0 0;
        font-size: 0.9375rem;
        color: var(--soft);
      }

      .score {
        margin-inline-end: 8px;
        font-size: 1.5625rem;
        font-weight: 600;
        color: var(--ink);
      }

      .why {
        font-size: 0.9375rem;
        overflow-wrap: anywhere;
      }

      footer {
        margin-top: auto;
        padding-top: 10px;
        display: grid;
        grid-template-columns: 1fr 104px;
        gap: 4px 10px;
        align-items: center;
        font-size: 0.9375rem;
        color: var(--soft);
      }

      .trend {
        display: flex;
        gap: 7px;
        align-items: center;
        line-height: 1.25;
      }

      .icon {
        flex: none;
      }

      .decide {
        grid-column: 1 / -1;
      }

      .found {
        color: var(--miss);
        font-weight: 600;
      }

      .copy {
        color: var(--good);
      }
    `,
  ];

  @property({ attribute: false }) principle: PrincipleResult | undefined;

  /** The findings about this principle. */
  @property({ attribute: false }) findings: readonly Finding[] = [];

  @property({ attribute: false }) organisation: Organisation | undefined;

  protected override render() {
    const { principle, organisation } = this;
    if (!principle || !organisation) {
      return nothing;
    }
    const { decide, copy } = splitFindings(this.findings);
    return html`<article class=${decide.length > 0 ? 'has' : 'calm'}>
      <header>
        <h3><a href=${paths.principle(organisation.id, principle.id)}>${principle.name}</a></h3>
        ${this.renderGrade(principle)}
      </header>
      <p class="question">${principle.question}</p>
      ${this.renderScore(principle)}
      <footer>
        ${this.renderTrend(principle)}
        <span class="decide">
          ${decide.length > 0 ? html`<span class="found">${localize('tile.findings', { n: decide.length })}</span>` : nothing}
          ${decide.length > 0 && copy.length > 0 ? '·' : nothing}
          ${copy.length > 0 ? html`<span class="copy">${localize('tile.praise', { n: copy.length })}</span>` : nothing}
          ${decide.length + copy.length === 0 ? localize('tile.calm') : nothing}
        </span>
      </footer>
    </article>`;
  }

  private renderGrade(principle: PrincipleResult) {
    const grade = formatGrade(principle);
    if (grade === undefined) {
      return html`<span class="soft nowrap">${localize('tile.noGrade')}</span>`;
    }
    const [letter, ...interval] = grade.split(' ');
    return html`<span class="grade"><span class="visually-hidden">${localize('tile.grade', { grade: '' })}</span>${letter} <span class="soft">${interval.join(' ')}</span></span>`;
  }

  private renderScore(principle: PrincipleResult) {
    const { score, low, high, coverage } = principle;
    if (score === null) {
      const columns = missingColumns(principle);
      const few = dataNames(columns.slice(0, 3)) + (columns.length > 3 ? ' …' : '');
      return html`<stone-streak label=${localize('tile.noStreak')} .marks=${gradeMarks}></stone-streak>
        <p class="numbers"><span class="score">${localize('tile.notMeasured')}</span></p>
        <p class="why">${few ? localize('tile.missing', { columns: few }) : localize('tile.notEnough')}</p>`;
    }
    const [told, range] = [formatScore(score), formatScoreRange(principle)];
    return html`<stone-streak
        .value=${score} .low=${low} .high=${high} .marks=${gradeMarks}
        label=${localize('tile.streak', { score: told, range })}
      ></stone-streak>
      <p class="numbers">
        <span><span class="score"><span class="visually-hidden">${localize('tile.score')} </span>${told}</span> ${range}</span>
        <span class="coverage">${localize('tile.coverage', { coverage: formatShare(coverage) })}</span>
      </p>
      ${principle.grade === null ? html`<p class="why soft">${localize('tile.withheld')}</p>` : nothing}
      ${isCapped(principle) ? html`<p class="why soft">${localize('tile.capped')}</p>` : nothing}`;
  }

  private renderTrend({ checks }: PrincipleResult) {
    const courses = coursesOf(checks).filter(({ course }) => course.points.length > 1);
    const [first] = courses;
    if (!first) {
      return html`<span class="trend">${trendIcon('none', 'higher')}${localize('trend.none')}</span><span></span>`;
    }
    const { check, course } = first;
    return html`<span class="trend" title=${check.question}>${trendIcon(course.state, check.standard.better)}${this.courseInWords(courses)}</span>
      <stone-sparkline .values=${course.points.map(({ value }) => value)} .limits=${course.limits} ?outside=${course.moved}></stone-sparkline>`;
  }

  /** How many of the checks with limits went which way, told of the first; the line beside it is that check's. */
  private courseInWords(courses: readonly CheckCourse[]): string {
    const state = courses[0]?.course.state ?? 'none';
    if (state === 'short' || state === 'none') {
      return localize(`trend.${state}`);
    }
    const judged = courses.filter(({ course }) => course.limits !== null);
    return localize(`tile.course.${state}`, { n: judged.filter(({ course }) => course.state === state).length, of: judged.length });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stone-principle-tile': StonePrincipleTile;
  }
}
