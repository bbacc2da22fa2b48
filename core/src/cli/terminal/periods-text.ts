import type { PeriodCheck, PeriodComparison } from '@touchstone/sdk/contract';

import { createFigureFormat, type FigureFormat } from '../../scorecard/index.js';
import { tableText } from './table-text.js';
import { hang, wrap } from './wrap.js';

const width = 80;

/** Two periods beside each other, for people: the answer first, then why the score moved, then check by check. */
export function periodsText({ from, to, unitName, sentence, scores, checks, asOf }: PeriodComparison, locale: string): string[] {
  const figures = createFigureFormat(locale, undefined);
  const [before, after] = [from, to].map(({ key, complete }) => (complete ? key : `${key} (until ${asOf.slice(0, 10)})`));
  const score = scores ? [...wrap(scores.sentence, width), ...scores.sentences.flatMap((each) => hang('  – ', each.sentence, width)), ''] : [];
  // What lies in neither period has nothing to be told of it; how many they are is in the sentence.
  const rows = checks.filter((check) => check.from !== null || check.to !== null).map((check) => ({
    check: check.id,
    [from.key]: figureText(check.from, check, figures),
    [to.key]: figureText(check.to, check, figures),
    difference: differenceText(check, figures),
    says: check.outcome,
  }));
  return [
    `${unitName ?? 'The whole organisation'}: ${before ?? ''} and ${after ?? ''}`,
    ...wrap(sentence, width),
    '',
    ...score,
    ...tableText(['check', from.key, to.key, 'difference', 'says'], rows, 160),
  ];
}

function figureText(figure: PeriodCheck['from'], { format }: PeriodCheck, figures: FigureFormat): string {
  if (!figure || figure.value === null) {
    return figure && figure.n > 0 ? `– (n ${figure.n})` : '–';
  }
  const { value, low, high, n } = figure;
  const range = low === null || high === null || low === high ? '' : `${figures.value(low, format, high - low)}–${figures.value(high, format, high - low)}, `;
  const known = low === null || high === null ? undefined : high - low;
  return `${figures.value(value, format, known)} (${range}n ${n})`;
}

function differenceText({ difference, format }: PeriodCheck, figures: FigureFormat): string {
  if (!difference) {
    return '–';
  }
  const { value, low, high } = difference;
  const points = format === 'percent' ? 'points' : format;
  const known = low === null || high === null ? undefined : high - low;
  const signed = (each: number) => `${each > 0 ? '+' : each < 0 ? '−' : ''}${figures.value(Math.abs(each), points, known)}`;
  return low === null || high === null || low === high ? signed(value) : `${signed(value)} (${signed(low)} to ${signed(high)})`;
}
