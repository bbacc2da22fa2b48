import type { RunComparison, RunSummary, Unit } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

import { type CommandContext, forOrganisation, languageTag, type OrganisationOptions, withOrganisation } from '../command-context.js';
import { print, printJson } from '../command-io.js';
import { tableText } from '../terminal/table-text.js';
import { hang, wrap } from '../terminal/wrap.js';

interface CompareOptions extends OrganisationOptions {
  readonly locale?: string;
  readonly list?: boolean;
  readonly unit?: Unit;
}

const periodKey = /^\d{4}(-\d{2}(-\d{2})?|-W\d{2}|-Q[1-4])?$/;

/** A unit as people write it: an org unit by its id, a member of another dimension as `channel=mail`. */
function unitOf(text: string): Unit {
  const [, dimension = 'orgUnit', member = ''] = /^(?:([A-Za-z][A-Za-z0-9_]*)=)?(.+)$/.exec(text) ?? [];
  return { [dimension]: member };
}

/** Runs that are looked through for the two to compare, and that `--list` prints. */
const runsListed = 50;

/** `touchstone compare`: why the score moved from one run to another, or what changed from one period to another. */
export function compareCommand(program: Command, context: CommandContext): void {
  forOrganisation(program.command('compare [from] [to]').description('tell why the score moved between two runs (default: the two latest), or what changed between two periods, such as 2026-09 and 2026-10'))
    .option('--list', 'list the runs that were kept, newest first')
    .option('--unit <id>', 'of two periods, an org unit, or a member of another dimension as channel=mail', unitOf)
    .option('--locale <tag>', "language (default: the organisation's)", languageTag)
    .action(async (run: string | undefined, other: string | undefined, { org, json, locale, list, unit }: CompareOptions) => {
      await withOrganisation(context, org, async (organisation) => {
        if (list) {
          const runs = await organisation.listRuns(runsListed);
          if (json) {
            printJson(context.io, runs);
          } else {
            print(context.io, ...runsText(runs));
          }
          return;
        }
        const periods = [run, other].filter((each) => each !== undefined && periodKey.test(each));
        if (periods.length > 0 || unit) {
          const [first, second] = periods.length === 2 ? periods : [undefined, periods[0]];
          const compared = await organisation.comparePeriods({ from: first, to: second, unit }, locale);
          if (json) {
            printJson(context.io, compared);
          } else {
            const { periodsText } = await import('../terminal/periods-text.js');
            print(context.io, ...periodsText(compared, locale ?? 'en'));
          }
          return;
        }
        const { chooseRuns } = await import('../../scorecard/compare/choose-runs.js');
        const pair = chooseRuns(run !== undefined && other !== undefined ? [] : await organisation.listRuns(runsListed), [run, other]);
        const comparison = await organisation.compare(pair.from, pair.to, locale);
        if (json) {
          printJson(context.io, comparison);
        } else {
          print(context.io, ...comparisonText(comparison));
        }
      });
    });
}

const width = 80;

const runsText = (runs: readonly RunSummary[]): string[] =>
  tableText(
    ['run', 'period', 'as of', 'made', 'about'],
    runs.map(({ id, from, to, asOf, createdAt, current }) => ({
      run: id,
      period: `${from} – ${to}`,
      'as of': asOf,
      made: createdAt,
      about: current ? 'the present' : 'a look back',
    })),
    120,
  );

const signed = (points: number): string => `${points > 0 ? '+' : points < 0 ? '−' : ' '}${Math.abs(points).toFixed(1)}`;
const score = (value: number | null): string => (value === null ? '–' : value.toFixed(1));

/** Why the score moved, for people: the answer first, then by principle and by check. */
export function comparisonText({ from, to, sentence, sentences, principles, plugins, checks }: RunComparison): string[] {
  const moved = principles.filter(({ change }) => change === null || Math.abs(change) >= 0.05);
  return [
    ...wrap(sentence, width),
    ...sentences.flatMap((each) => hang('  – ', each.sentence, width)),
    ...plugins.flatMap((each) => hang('  · ', each.sentence, width)),
    '',
    `${from.id}  ${from.period.from} – ${from.period.to}  ${score(from.score)} (${score(from.low)}–${score(from.high)})`,
    `${to.id}  ${to.period.from} – ${to.period.to}  ${score(to.score)} (${score(to.low)}–${score(to.high)})`,
    ...(moved.length === 0 ? [] : ['', ...tableText(['principle', 'from', 'to', 'change', 'data', 'mix', 'coverage', 'standards', 'weights', 'plugins'], moved.map(principleRow), 120)]),
    ...(checks.length === 0 ? [] : ['', ...tableText(['check', 'differs in', 'from', 'to'], checks.map(checkRow), 120)]),
  ];
}

function principleRow({ name, from, to, change, parts }: RunComparison['principles'][number]) {
  const causes = Object.entries(parts ?? {}).map(([cause, points]) => [cause, Math.abs(points) < 0.05 ? '' : signed(points)]);
  return { principle: name, from: score(from), to: score(to), change: change === null ? '' : signed(change), ...Object.fromEntries(causes) };
}

function checkRow({ id, causes, from, to }: RunComparison['checks'][number]) {
  return { check: id, 'differs in': causes.join(', '), from: from?.verdict ?? '–', to: to?.verdict ?? '–' };
}
