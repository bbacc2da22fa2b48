import type { EvidencePart } from '../contract/index.js';
import { toContributes } from '../pack/contributes.js';
import type { CheckContribution, PluginContribution } from '../plugin/index.js';
import { compareAnswer, inOneOrder } from './compare-answer.js';
import { openHost } from './find-host.js';
import { shuffled } from './shuffled.js';
import type { TestAnswer, TestHost, TestRequest, TestTable } from './test-host.js';
import { findTestProblems, untoldTexts } from './test-problems.js';
import { type CheckTest, TesterError, type TestProblem, type World } from './world.js';
import { worldTables } from './world-tables.js';

/** On the last day of the period it is judged, and something may still be due. */
const lastNoonOfOctober = '2026-10-31T12:00:00Z';

/**
 * Measures and judges one check in some worlds, on the host itself and a real database in memory, and compares.
 *
 * Throws a {@link TesterError} that lists everything: what does not hold, results that depend on the order of rows, texts that no
 * world tells, and what makes the test worthless, such as a key that nobody reads or no world in which the check fails.
 */
export async function testCheck(plugin: PluginContribution, check: string, test: CheckTest): Promise<void> {
  const worthless = findTestProblems(plugin, check, test);
  if (worthless.length > 0) {
    throw failed(plugin, check, worthless);
  }
  const contribution = JSON.parse(toContributes(plugin, `The plugin of "${plugin.principle}"`)) as PluginContribution;
  const host = await openHost();
  try {
    const results: Tried[] = [];
    for (const world of test.worlds) {
      results.push(await tryWorld(host, world, (tables) => toRequest({ contribution, check, test, world }, tables)));
    }
    const problems = [
      ...results.flatMap((each) => each.problems),
      ...contribution.checks.filter(({ id }) => id === check).flatMap((each) => untoldTexts(each, toldBy(each, results.map(({ answer }) => answer)))),
    ];
    if (problems.length > 0) {
      throw failed(plugin, check, problems);
    }
  } finally {
    await host.close();
  }
}

interface Asked {
  readonly contribution: PluginContribution;
  readonly check: string;
  readonly test: CheckTest;
  readonly world: World;
}

function toRequest({ contribution, check, test, world }: Asked, tables: TestRequest['tables']): TestRequest {
  const { asOf = lastNoonOfOctober, period = '2026-10', timezone = 'UTC' } = test;
  const evidence = Object.keys(world.evidence ?? {}) as EvidencePart[];
  return { contribution, check, tables, asOf, period, timezone, settings: world.settings ?? {}, evidence, ...(test.derive && { derive: test.derive }) };
}

interface Tried {
  readonly answer: TestAnswer;
  readonly problems: readonly TestProblem[];
}

/** Runs a world as it was written and, where anything is measured, once more with its rows in another order. */
async function tryWorld(host: TestHost, world: World, request: (tables: TestRequest['tables']) => TestRequest): Promise<Tried> {
  const tables = worldTables(world.rows);
  const answer = await host.run(request(tables));
  const again = answer.missing.length > 0 ? answer : await host.run({ ...request(inAnotherOrder(tables)), evidence: [] });
  const reasons = [
    ...compareAnswer(world, answer),
    ...(inOneOrder(answer) === inOneOrder(again) ? [] : ['the result depends on the order of the rows']),
  ];
  return { answer, problems: reasons.map((reason) => ({ world: world.name, reason })) };
}

const inAnotherOrder = (tables: TestRequest['tables']): TestRequest['tables'] =>
  Object.fromEntries(Object.entries(tables).map(([name, { columns, rows }]): [string, TestTable] => [name, { columns, rows: shuffled(rows, 1) }]));

function toldBy({ measure }: CheckContribution, answers: readonly TestAnswer[]): { readonly whole: boolean; readonly unit: boolean } {
  const findings = answers.flatMap((answer) => answer.findings);
  const aboutUnit = findings.some(({ unit }) => Object.keys(unit).length > 0);
  return { unit: aboutUnit, whole: measure.kind === 'spread' ? findings.some(({ unit }) => Object.keys(unit).length === 0) : findings.length > 0 };
}

function failed({ principle }: PluginContribution, check: string, problems: readonly TestProblem[]): TesterError {
  const lines = problems.map(({ world, reason }) => `  ${world === undefined ? '' : `"${world}": `}${reason}`);
  return new TesterError('TEST_FAILED', [`The test of ${principle}.${check} does not hold.`, ...lines].join('\n'), problems);
}
