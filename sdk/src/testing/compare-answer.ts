import type { EvidencePart, Unit } from '../contract/index.js';
import type { ExpectedFinding, World } from './world.js';
import type { TestAnswer, TestedFigure } from './test-host.js';

const say = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** Whether a number is another one but for the last digits, which depend on the order of adding up. */
const isNear = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** Whether a value holds all that is expected, number for number; lists whole, objects as far as they go. */
function holds(actual: unknown, expected: unknown): boolean {
  if (typeof expected === 'number') {
    return typeof actual === 'number' && isNear(actual, expected);
  }
  if (Array.isArray(expected)) {
    return Array.isArray(actual) && actual.length === expected.length && expected.every((each, index) => holds(actual[index], each));
  }
  if (typeof expected === 'object' && expected !== null) {
    const there = (typeof actual === 'object' && actual !== null ? actual : {}) as Readonly<Record<string, unknown>>;
    return Object.entries(expected).every(([key, value]) => holds(there[key], value));
  }
  return actual === expected;
}

const unitKey = (unit: Unit): string => say(Object.entries(unit).sort(([a], [b]) => (a < b ? -1 : 1)));

function figureProblems(what: string, figure: TestedFigure, expected: Pick<World, 'verdict' | 'statistic'>): string[] {
  const { statistic, verdict } = expected;
  return [
    ...(verdict === figure.verdict ? [] : [`${what} is ${figure.verdict} instead of ${verdict} (${say(figure.statistic)})`]),
    ...(statistic === undefined || holds(figure.statistic, statistic) ? [] : [`${what} has ${say(figure.statistic)} instead of ${say(statistic)}`]),
  ];
}

function unitProblems({ units = [] }: World, figures: readonly TestedFigure[]): string[] {
  return units.flatMap((expected) => {
    const figure = figures.find(({ unit }) => unitKey(unit) === unitKey(expected.unit));
    const known = figures.slice(1).map(({ unit }) => say(unit));
    return figure
      ? figureProblems(say(expected.unit), figure, expected)
      : [`there is no unit ${say(expected.unit)}, but ${known.join(', ') || 'none'}`];
  });
}

const isFound = (expected: ExpectedFinding, actual: TestAnswer['findings'][number]): boolean =>
  unitKey(expected.unit) === unitKey(actual.unit) &&
  (expected.severity === undefined || expected.severity === actual.severity) &&
  (expected.sentence === undefined || expected.sentence === actual.sentence);

function findingProblems({ findings }: World, answer: TestAnswer): string[] {
  if (!findings) {
    return [];
  }
  const tell = ({ unit, severity, sentence }: ExpectedFinding) => say({ unit, severity, sentence });
  const actual = answer.findings;
  return [
    ...findings.filter((each) => !actual.some((other) => isFound(each, other))).map((each) => `there is no finding ${tell(each)}`),
    ...actual.filter((each) => !findings.some((other) => isFound(other, each))).map((each) => `there is a finding ${tell(each)}`),
  ];
}

function evidenceProblems({ evidence = {} }: World, answer: TestAnswer): string[] {
  return Object.entries(evidence).flatMap(([part, ids]) => {
    const actual = (answer.evidence[part as EvidencePart] ?? []).map((row) => String(row['id'])).sort();
    const expected = [...ids].sort();
    return say(actual) === say(expected) ? [] : [`the evidence "${part}" is ${actual.join(', ') || 'empty'} instead of ${expected.join(', ') || 'empty'}`];
  });
}

/** Of a table without any rows, the table alone says all. */
const briefly = (missing: readonly string[]): readonly string[] => missing.filter((name) => !missing.includes(name.split('.')[0] ?? '') || !name.includes('.')).sort();

/** Where an answer of the host is not what a world expects. */
export function compareAnswer(world: World, answer: TestAnswer): readonly string[] {
  const [whole] = answer.figures;
  const left = Object.fromEntries(answer.excluded.filter(({ rows }) => rows > 0).map(({ why, rows }) => [why, rows]));
  const expectedLeft = Object.fromEntries(Object.entries(world.excluded ?? {}).filter(([, rows]) => rows > 0));
  const missing = briefly(answer.missing);
  return [
    ...(answer.problem ? [`its code failed with ${answer.problem.code}: ${answer.problem.detail}`] : []),
    ...(whole ? figureProblems('the whole', whole, world) : ['nothing was judged']),
    ...(say(missing) === say(briefly(world.missing ?? [])) ? [] : [`it lacks ${missing.join(', ') || 'nothing'}`]),
    ...(world.excluded === undefined || (holds(left, expectedLeft) && holds(expectedLeft, left)) ? [] : [`it leaves out ${say(left)} instead of ${say(expectedLeft)}`]),
    ...unitProblems(world, answer.figures),
    ...findingProblems(world, answer),
    ...evidenceProblems(world, answer),
  ];
}

/** The figures of an answer in one order and without the last digits of sums, so that two can be compared. */
export function inOneOrder({ figures, excluded, findings, missing }: TestAnswer): string {
  const rounded = (_key: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value);
  const sorted = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value, rounded)).sort();
  const statistics = figures.map(({ statistic, ...rest }) => ({
    ...rest,
    statistic: statistic.kind === 'agreement' ? { ...statistic, items: sorted(statistic.items) } : statistic,
  }));
  return JSON.stringify([sorted(statistics), sorted(excluded), sorted(findings), [...missing].sort()]);
}
