import type { Scorecard } from '@touchstone/sdk/contract';

import { splitFindings } from '../judged/comparisons.js';
import { movedWithoutFinding } from '../judged/course.js';
import { formatGrade, formatScore, formatScoreRange } from '../judged/grades.js';
import { localize } from '../localize/localize.js';
import { formatShare } from './number.js';

/** The answer of a scorecard, sentence by sentence; those that do not apply are undefined. */
export interface Answer {
  readonly findings: string;
  readonly gate: string | undefined;
  readonly overdue: string | undefined;
  readonly praise: string | undefined;
  readonly rest: string;
}

/** What needs a decision, what is broken, what is late, what is worth copying, and what else changed, or that nothing did. */
export function answerOf(scorecard: Scorecard): Answer {
  const { attention, findings, gate, view } = scorecard;
  const { decide, copy } = splitFindings(findings);
  const moved = movedWithoutFinding(scorecard).length;
  const overdue = attention?.overdueActions ?? 0;
  return {
    // Of what is over, nobody is asked to decide.
    findings: localize(view?.present === false ? 'view.found' : 'headline.findings', { n: decide.length }),
    gate: gate.conditions.some(({ passed }) => !passed) ? localize('headline.gate') : undefined,
    overdue: overdue > 0 ? localize('headline.overdue', { n: overdue }) : undefined,
    praise: copy.length > 0 ? localize('headline.praise', { n: copy.length }) : undefined,
    rest: moved > 0 ? localize('headline.moved', { n: moved }) : localize(findings.length > 0 ? 'headline.rest' : 'headline.calm'),
  };
}

/** The answer as one text. */
export function answerInWords(scorecard: Scorecard): string {
  const checks = scorecard.principles.flatMap((principle) => principle.checks);
  if (checks.length > 0 && checks.every(({ value }) => value === null)) {
    return localize('headline.unmeasured');
  }
  const { findings, gate, overdue, praise, rest } = answerOf(scorecard);
  return [findings, gate, overdue, praise, rest].filter((sentence) => sentence !== undefined).join(' ');
}

/** The overall score with its interval, its grade, and how much of what is enabled could be measured. */
export function formatOverall({ overall }: Scorecard): string {
  const grade = formatGrade(overall);
  const score =
    overall.score === null
      ? localize('home.overallNone')
      : localize('home.overallScore', {
          score: formatScore(overall.score),
          range: formatScoreRange(overall),
        });
  const parts = [score, ...(grade === undefined ? [] : [localize('home.overallGrade', { grade })]), localize('home.overallCoverage', { coverage: formatShare(overall.coverage) })];
  return parts.join(', ');
}
