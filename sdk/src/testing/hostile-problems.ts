import type { CheckContribution, PluginContribution } from '../plugin/index.js';
import { columnsRead } from '../plugin/columns-read.js';
import { tables } from '../model/index.js';
import { inOneOrder } from './compare-answer.js';
import { openHost as findHost } from './find-host.js';
import { hostileRows } from './hostile-rows.js';
import { shuffled } from './shuffled.js';
import type { AnyDerive, TestAnswer, TestHost, TestRequest, TestTable } from './test-host.js';
import { worldTables } from './world-tables.js';

export interface HostileOptions {
  /** Opens the host that measures. Default: the one that is installed beside the SDK. */
  readonly openHost?: () => Promise<TestHost>;
  /** What the entry of the plugin exports as `derive`, by check. */
  readonly derive?: Readonly<Record<string, AnyDerive>>;
  /** The first of the seeds that are tried. Default 1. */
  readonly seed?: number;
  /** How many worlds a check is measured in. Default 3. */
  readonly worlds?: number;
  /** Told before a check is tried. */
  readonly onCheck?: (check: string) => void;
}

const rowsOfTable = 40;

const tablesOf = (check: CheckContribution): readonly string[] => {
  const read = new Set(columnsRead(check).map((column) => column.split('.')[0] ?? ''));
  return Object.keys(tables).filter((name) => read.has(name));
};

/** Numbers that no statistic may hold. */
function badNumbers(value: unknown): boolean {
  if (typeof value === 'number') {
    return !Number.isFinite(value);
  }
  return typeof value === 'object' && value !== null && Object.values(value).some(badNumbers);
}

function answerProblems({ figures, problem }: TestAnswer): string[] {
  const ofCode = problem ? [`its code failed with ${problem.code}: ${problem.detail}`] : [];
  return [...ofCode, ...figures.flatMap(({ unit, statistic }) => {
    const told = JSON.stringify(unit);
    const { k, n } = statistic as { readonly k?: number; readonly n?: number };
    return [
      ...(badNumbers(statistic) ? [`the statistic of ${told} holds a number that is none`] : []),
      ...(k !== undefined && n !== undefined && !(k >= 0 && k <= n) ? [`the statistic of ${told} counts ${k} of ${n}`] : []),
    ];
  })];
}

async function tryCheck(host: TestHost, request: TestRequest): Promise<readonly string[]> {
  try {
    const answer = await host.run(request);
    const tablesAgain = Object.entries(request.tables).map(([name, { columns, rows }]): [string, TestTable] => [name, { columns, rows: shuffled(rows, 7) }]);
    const again = await host.run({ ...request, tables: Object.fromEntries(tablesAgain) });
    return [...answerProblems(answer), ...(inOneOrder(answer) === inOneOrder(again) ? [] : ['the result depends on the order of the rows'])];
  } catch (error) {
    return [`cannot be measured: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/**
 * Measures every check of a plugin over hostile rows: none may fail, give numbers that are none, or depend on the order of rows.
 * Empty when none does. Each problem names the seed that shows it again.
 *
 * Throws a `TesterError` where no host is installed.
 */
export async function findHostileProblems(plugin: PluginContribution, { openHost = findHost, derive = {}, seed = 1, worlds = 3, onCheck = () => {} }: HostileOptions = {}): Promise<readonly string[]> {
  const host = await openHost();
  try {
    const problems: string[] = [];
    for (const check of plugin.checks) {
      onCheck(check.id);
      const code = derive[check.id];
      for (let world = seed; world < seed + worlds; world += 1) {
        const request = { contribution: plugin, check: check.id, asOf: '2026-10-31T12:00:00Z', period: '2026-10', timezone: 'Europe/Prague', settings: {}, evidence: [] };
        const rows = worldTables(hostileRows(tablesOf(check), { seed: world, count: rowsOfTable }));
        const found = await tryCheck(host, { ...request, tables: rows, ...(code && { derive: code }) });
        problems.push(...found.map((problem) => `hostile data, "${check.id}", seed ${world}: ${problem}`));
      }
    }
    return problems;
  } finally {
    await host.close();
  }
}
