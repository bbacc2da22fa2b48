import type { Finding, PrincipleResult, Scorecard } from '@touchstone/sdk/contract';
import { DateTime } from 'luxon';

import { gradeRange } from './grade-range.js';
import type { Ink } from './paint.js';
import { streak } from './streak.js';
import { createTranslate, type TextKey, type Translate } from './texts.js';
import { clip, hang, padEnd, padStart, wrap } from './wrap.js';

export interface ScorecardTextOptions {
  readonly locale: string;
  /** Colours a part, or leaves it as it is. */
  readonly paint: (ink: Ink, text: string) => string;
}

const width = 80;
const nameWidth = 22;
const streakWidth = 23;
const findingsShown = 5;
const waitingShown = 3;
const hints = ['evidence', 'recipe'] as const;

const severityKeys: Readonly<Record<Exclude<Finding['severity'], 'praise'>, TextKey>> = {
  critical: 'severityCritical',
  major: 'severityMajor',
  minor: 'severityMinor',
};

const countKeys = { critical: 'countCritical', major: 'countMajor', minor: 'countMinor' } as const;
const worstFirst = ['critical', 'major', 'minor'] as const;

interface Writer extends ScorecardTextOptions {
  readonly say: Translate;
  readonly percent: (share: number) => string;
}

/** The scorecard for people: what needs a decision first, then the gate, the principles and the findings. 80 columns. */
export function scorecardText(scorecard: Scorecard, options: ScorecardTextOptions): string[] {
  const format = new Intl.NumberFormat(options.locale, { style: 'percent', maximumFractionDigits: 0 });
  const writer: Writer = { ...options, say: createTranslate(options.locale), percent: (share) => format.format(share) };
  const problems = scorecard.findings.filter(({ severity }) => severity !== 'praise');
  // What people have decided about needs no decision; a run of before tells nothing of that.
  const open = problems.filter(({ status = 'open' }) => status === 'open');
  const praise = scorecard.findings.filter(({ severity }) => severity === 'praise');
  return [
    ...heading(scorecard, writer),
    '',
    ...answer(scorecard, { problems, open }, writer).map((line) => options.paint('bold', line)),
    '',
    ...gate(scorecard, writer),
    '',
    ...[{ ...scorecard.overall, name: writer.say('overall') }, ...scorecard.principles].map((each) => scoreLine(each, writer)),
    ...waiting(scorecard, writer),
    ...findings(open, 'decide', writer),
    ...findings(praise, 'good', writer),
    ...doubts(scorecard, writer),
    ...(scorecard.findings.length > 0 ? ['', ...hints.map((key) => options.paint('dim', writer.say(key)))] : []),
  ];
}

function heading({ organisation, run }: Scorecard, { locale, say, paint }: Writer): string[] {
  const local = (iso: string) => DateTime.fromISO(iso, { zone: organisation.timezone }).setLocale(locale);
  const { from, to, grain } = run.period;
  const period =
    grain === 'month' ? local(from).toLocaleString({ month: 'long', year: 'numeric' }) : `${local(from).toLocaleString()} – ${local(to).toLocaleString()}`;
  const asOf = say('asOf', { asOf: local(run.asOf).toLocaleString(DateTime.DATETIME_MED) });
  // A day late is no later period: a scorecard is made on the morning after it.
  const later = (local(run.asOf).minus({ days: 1 }).toISODate() ?? '') > to ? wrap(say('unfinished'), width).map((line) => paint('dim', line)) : [];
  return [...wrap(`${organisation.name} · ${period} · ${asOf}`, width), ...later];
}

function answer({ overall, principles, attention }: Scorecard, { problems, open }: Readonly<Record<'problems' | 'open', readonly Finding[]>>, { say }: Writer): string[] {
  const count = attention?.overdueActions ?? 0;
  const overdue = count > 0 ? ` ${say('answerOverdue', { count })}` : '';
  if (open.length > 0) {
    const bySeverity = worstFirst.flatMap((severity) => {
      const found = open.filter((each) => each.severity === severity).length;
      return found > 0 ? [say(countKeys[severity], { count: found })] : [];
    });
    return wrap(say('answer', { count: open.length, severities: bySeverity.join(', ') }) + overdue, width);
  }
  if (problems.length > 0) {
    return wrap(say('answerDecided', { count: problems.length }) + overdue, width);
  }
  const measured = overall.coverage > 0 || principles.some(({ coverage }) => coverage > 0);
  return wrap(say(measured ? 'answerNothing' : 'answerEmpty') + overdue, width);
}

function gate({ gate: { passed, conditions } }: Scorecard, { say, paint }: Writer): string[] {
  if (conditions.length === 0) {
    return [say('gateNone')];
  }
  if (passed) {
    const unknown = conditions.filter(({ open }) => open).length;
    return [`✓ ${say('gatePassed')}${unknown === 0 ? '' : ` (${say('gateUnmeasured', { count: unknown, of: conditions.length })})`}`];
  }
  const broken = conditions.filter((condition) => !condition.passed);
  if (broken.length === 0) {
    return [paint('yellow', `? ${say('gateOpen')}`)];
  }
  return [paint('red', `✗ ${say('gateFailed')}`), ...broken.flatMap(({ sentence }) => hang('  – ', sentence, width))];
}

type ScoreLine = Pick<PrincipleResult, 'name' | 'score' | 'low' | 'high' | 'grade' | 'coverage'>;

function scoreLine(result: ScoreLine, { say, paint, percent }: Writer): string {
  const name = padEnd(clip(result.name, nameWidth), nameWidth);
  if (result.score === null) {
    return `${name} ${paint('dim', padEnd(say('notMeasured'), streakWidth))}`;
  }
  const [score, low, high] = [result.score, result.low, result.high].map((value) => (value === null ? '?' : String(Math.round(value))));
  const interval = padEnd(`${padStart(score ?? '', 3)} (${low}–${high})`, 12);
  const grade = padEnd(gradeRange(result) ?? say('notGraded'), 9);
  return `${name} ${paint('yellow', streak(result, streakWidth))} ${interval} ${grade} ${percent(result.coverage)}`;
}

/** The principles that are not enabled yet, and what would unlock those that need least. */
function waiting({ principles, waiting: list = [] }: Scorecard, { say, paint }: Writer): string[] {
  if (list.length === 0) {
    return [];
  }
  const rest = list.length - waitingShown;
  const lines = [
    ...wrap(say('able', { able: principles.length, total: principles.length + list.length }), width),
    ...list.slice(0, waitingShown).flatMap(({ name, needs }) => hang('  ', say('unlock', { principle: name, columns: needs.join(', ') }), width)),
    ...(rest > 0 ? [`  ${say('waitingMore', { count: rest })}`] : []),
  ];
  return ['', ...lines.map((line) => paint('dim', line))];
}

function findings(list: readonly Finding[], title: TextKey, writer: Writer): string[] {
  if (list.length === 0) {
    return [];
  }
  const shown = list.slice(0, findingsShown);
  const rest = list.length - shown.length;
  return [
    '',
    writer.paint('bold', writer.say(title)),
    ...shown.flatMap((each, index) => finding(each, index + 1, writer)),
    ...(rest > 0 ? [writer.say('more', { count: rest })] : []),
  ];
}

/** The first thing to do; the rest of the advice is on the finding's page. */
function firstSentence(text: string, locale: string): string {
  const [first] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? text;
}

/** What guards found, with how many figures rest on it: nobody may read past it. */
function doubts({ principles }: Scorecard, { say, paint }: Writer): string[] {
  const all = principles.flatMap(({ checks }) => checks.flatMap((check) => check.doubts ?? []));
  const told = [...Map.groupBy(all, ({ sentence }) => sentence)];
  return told.length === 0
    ? []
    : ['', paint('bold', say('doubtful')), ...told.flatMap(([sentence, { length }]) => hang(' ? ', `${sentence} ${say('doubtRests', { count: length })}`, width))];
}

function finding(each: Finding, place: number, { say, paint, locale }: Writer): string[] {
  const { severity, kind, since, evidence, advice } = each;
  const facts = [
    ...(severity === 'praise' ? [] : [say(severityKeys[severity])]),
    kind === 'pattern' ? say('pattern', { since }) : say('oneOff'),
    say('rows', { rows: evidence.rows }),
    each.check,
    each.id,
  ];
  return [
    ...hang(`${padStart(`${place}.`, 2)} `, each.sentence, width),
    ...(each.doubts ?? []).flatMap(({ sentence }) => hang(`   ${say('doubtful')}: `, sentence, width)),
    ...(advice === null ? [] : hang(`   ${say('next')}: `, firstSentence(advice, locale), width)),
    ...hang('   ', facts.join('\u00a0· '), width).map((line) => (severity === 'critical' ? paint('red', line) : paint('dim', line))),
  ];
}
