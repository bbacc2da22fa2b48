import type { Scorecard } from '@touchstone/sdk/contract';

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
    ...[...results].map(([name, scorecards]) => sectionOf(name, scorecards)),
  ].join('\n');
