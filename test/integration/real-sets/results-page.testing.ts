import type { Scorecard } from '@touchstone/sdk/contract';
import { columnsRead } from '@touchstone/sdk/testing';

import { plugins } from '../../catalogue/plugins.js';
import { periodOf } from './figures.testing.js';
import { checksOf } from './imported-set.testing.js';

type Check = ReturnType<typeof checksOf>[number];

const rounded = (value: number | null): string => (value === null ? '–' : String(Number(value.toFixed(4))));

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const rowOf = (period: string, { id, k, low, high, n, value, verdict }: Check): string =>
  row([id, period, verdict, rounded(value), value === null ? '–' : `${rounded(low)} to ${rounded(high)}`, n, k === undefined ? '–' : k]);

const verdicts = ['meets', 'misses', 'too-close-to-call', 'not-enough-data', 'hidden-for-privacy', 'not-measured'] as const;

/** How many checks came to which verdict, of the scorecard that shows more of the set. */
function summaryOf(name: string, scorecards: readonly Scorecard[]): string {
  const shown = scorecards.at(-1);
  const checks = shown ? checksOf(shown) : [];
  const counts = verdicts.map((wanted) => checks.filter(({ verdict }) => verdict === wanted).length);
  return row([name, shown ? periodOf(shown) : '–', ...counts, shown?.findings.length ?? 0]);
}

function sectionOf(name: string, scorecards: readonly Scorecard[]): string {
  const measured = scorecards.flatMap((scorecard) =>
    checksOf(scorecard).filter(({ verdict }) => verdict !== 'not-measured').map((check) => rowOf(periodOf(scorecard), check)),
  );
  const [latest] = scorecards;
  const lacking = latest ? checksOf(latest).filter(({ verdict }) => verdict === 'not-measured').length : 0;
  return [
    `## ${name}`,
    '',
    `As of ${latest?.run.asOf}; ${latest?.findings.length} findings; ${lacking} checks not measured, for want of data.`,
    '',
    row(['check', 'period', 'verdict', 'value', 'interval', 'n', 'k']),
    row(Array.from({ length: 7 }, () => '---')),
    ...measured,
    '',
  ].join('\n');
}

/** The check as a set has it that came nearest to measuring it: the fewest columns lacked. */
function nearest(id: string, all: readonly Check[]): Check | undefined {
  return all.filter((check) => check.id === id).sort((a, b) => a.missing.length - b.missing.length)[0];
}

/** Checks that no set can try, each with the columns that it would take, and those that run and never meet a row. */
function untried(results: ReadonlyMap<string, readonly Scorecard[]>): string[] {
  const all = [...results.values()].flatMap((scorecards) => scorecards.flatMap(checksOf));
  const measured = new Map(Map.groupBy(all.filter(({ verdict }) => verdict !== 'not-measured'), ({ id }) => id));
  const known = plugins.flatMap(({ principle, checks }) => checks.map((check) => ({ id: `${principle}.${check.id}`, check }))).sort((a, b) => (a.id < b.id ? -1 : 1));
  const lacking = known.filter(({ id }) => !measured.has(id));
  const empty = known.filter(({ id }) => measured.get(id)?.every(({ n }) => n === 0));
  return [
    '## What no set can try',
    '',
    `${lacking.length} of ${known.length} checks, for want of columns: of the set that lacks the fewest those it lacks, and where the whole principle waits for data all that the check reads. Worlds of a few rows hold them to what a person counts: all checks of a principle in \`test/integration/principle-figures\` and \`test/integration/five-principles.test.ts\`; each check of each plugin meets, misses, is too close to call, has too little data and cannot run in worlds of rows beside the plugin, which \`test/house/five-worlds.test.ts\` sees to.`,
    '',
    row(['check', 'lacks']),
    row(['---', '---']),
    ...lacking.map(({ id, check }) => row([id, (nearest(id, all)?.missing ?? columnsRead(check)).map((column) => `\`${column}\``).join(', ')])),
    '',
    `${empty.length} more have their columns, but no set has a row for them in the months looked at: ${empty.map(({ id }) => id).join(', ')}.`,
    '',
  ];
}

/** What every set produced, as a page. */
export const resultsPage = (results: ReadonlyMap<string, readonly Scorecard[]>): string =>
  [
    '# What the real exports produce',
    '',
    'Written by `test/integration/real-statistics.test.ts`, which holds every n, k and mean against plain SQL over the raw files. Refresh it with `vitest --config test/vitest.config.ts run real-statistics -u`.',
    '',
    row(['set', 'period', ...verdicts, 'findings']),
    row(Array.from({ length: verdicts.length + 3 }, () => '---')),
    ...[...results].map(([name, scorecards]) => summaryOf(name, scorecards)),
    '',
    ...untried(results),
    ...[...results].map(([name, scorecards]) => sectionOf(name, scorecards)),
  ].join('\n');
