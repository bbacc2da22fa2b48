import { createFigureFormat } from '../../../../scorecard/index.js';
import { hang, padEnd } from '../../../terminal/wrap.js';
import type { TypeProblem } from '../find-type-problems.js';
import { type SourcePlace, tellPlace } from '../source-place.js';
import type { CheckChange, CheckState } from './check-changes.js';
import type { DevProblem, DevReport } from './develop-plugin.js';

export interface DevTextOptions {
  readonly locale: string;
  readonly currency: string | undefined;
  /** Columns of the terminal. */
  readonly width: number;
  /** The moment of the report. */
  readonly now: Date;
}

/** A report for people: what was changed, what is told otherwise now, and what is wrong. */
export function devText(report: DevReport, options: DevTextOptions): string[] {
  const { changed, ms, changes, problems, plugin, period } = report;
  const time = options.now.toTimeString().slice(0, 8);
  const what = changed.length > 0 ? changed.join(', ') : plugin ? `${plugin.id} ${plugin.version}, ${period?.from ?? ''} – ${period?.to ?? ''}` : 'first build';
  const took = plugin ? `${ms.total} ms (${ms.built} of them to build)` : 'not built';
  const nothing = plugin && changes.length === 0 && problems.length === 0 ? ['  Nothing is told otherwise.'] : [];
  return [`${time}  ${what}: ${took}`, ...problems.flatMap((each) => problemText(each, options)), ...changes.flatMap((each) => changeText(each, options)), ...nothing];
}

/** What the compiler says for people. */
export const typesText = (problems: readonly TypeProblem[], width: number): string[] =>
  problems.length === 0 ? ['  The types fit again.'] : problems.flatMap(({ message, ...place }) => hang('  ', `${placeText(place)}types: ${message}`, width));

const placeText = ({ file, line, column }: Partial<SourcePlace>): string =>
  file !== undefined && line !== undefined && column !== undefined ? `${tellPlace({ file, line, column })} ` : '';

function problemText({ code, message, check, ...place }: DevProblem, { width }: DevTextOptions): string[] {
  return hang('  ', `${placeText(place)}error ${code}${check === undefined ? '' : ` in ${check}`}: ${message}`, width);
}

function changeText({ check, before, after }: CheckChange, options: DevTextOptions): string[] {
  const cells = (state: CheckState) => [state.verdict, valueText(state, options), `n ${state.n}`];
  if (!after) {
    return [`  ${check}  is gone`];
  }
  const now = cells(after);
  const then = before ? cells(before) : now;
  const told = now.map((cell, place) => (cell === then[place] ? cell : `${then[place]} → ${cell}`));
  const missing = after.missing.length > 0 ? hang('    needs ', after.missing.join(', '), options.width) : [];
  const gone = (before?.findings ?? []).filter((each) => !after.findings.includes(each));
  const come = after.findings.filter((each) => !before?.findings.includes(each));
  return [
    `  ${padEnd(check, 30)} ${told.join('   ')}`,
    ...missing,
    ...(after.problem && after.problem.code !== before?.problem?.code ? [`    ${after.problem.code}`] : []),
    ...gone.flatMap((each) => hang('    – ', each, options.width)),
    ...come.flatMap((each) => hang('    + ', each, options.width)),
  ];
}

function valueText({ value, low, high, format }: CheckState, { locale, currency }: DevTextOptions): string {
  if (value === null) {
    return 'no value';
  }
  const figures = createFigureFormat(locale, currency);
  const width = low === null || high === null ? undefined : high - low;
  const figure = (each: number) => figures.value(each, format, width);
  return low === null || high === null ? figure(value) : `${figure(value)} (${figure(low)} – ${figure(high)})`;
}
