import type { CheckContribution, PluginContribution } from '../plugin/index.js';
import { closestTo } from '../model/closest.js';
import { exclusionsOf, hostExclusions } from './message-problems.js';
import type { CheckTest, TestProblem, World } from './world.js';

const testKeys = ['worlds', 'asOf', 'period', 'timezone', 'derive'];
const worldKeys = ['name', 'rows', 'settings', 'verdict', 'statistic', 'missing', 'excluded', 'units', 'findings', 'evidence'];
const unitKeys = ['unit', 'verdict', 'statistic'];
const findingKeys = ['unit', 'severity', 'sentence'];
const parts = ['misses', 'numerator', 'denominator', 'excluded'];

/** What the statistics of a kind of measure hold. */
const statisticKeys: Readonly<Record<CheckContribution['measure']['kind'], readonly string[]>> = {
  share: ['k', 'n'],
  mean: ['n', 'sum', 'sumOfSquares', 'sumOfCubes'],
  quantile: ['n', 'quantile', 'value', 'low', 'high'],
  rate: ['events', 'exposure', 'n'],
  netPromoter: ['promoters', 'passives', 'detractors'],
  census: ['breaches', 'n'],
  survival: ['horizonMonths', 'ages', 'n'],
  ratio: ['numerator', 'denominator'],
  difference: ['first', 'second', 'alike', 'beyond'],
  agreement: ['scale', 'items', 'n'],
  spread: ['as', 'groups'],
};

function unknownKeys(value: object, known: readonly string[], place: string): string[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const nearest = closestTo(key, known);
      return `${place} has no "${key}"${nearest === undefined ? `; it has ${known.join(', ') || 'nothing'}` : `; did you mean "${nearest}"?`}`;
    });
}

function worldProblems(check: CheckContribution, world: World): string[] {
  const { settings = {}, statistic, units = [], findings = [], evidence = {}, excluded = {}, verdict, missing } = world;
  const { kind } = check.measure;
  const ofUnits = kind === 'spread' ? ['k', 'n', 'sum', 'sumOfSquares', 'sumOfCubes'] : statisticKeys[kind];
  const empty = (value: object | undefined) => value !== undefined && Object.keys(value).length === 0;
  return [
    ...unknownKeys(world, worldKeys, 'a world'),
    ...unknownKeys(settings, check.settings.map(({ id }) => id), `the check "${check.id}", among its settings,`),
    ...unknownKeys(statistic ?? {}, statisticKeys[kind], `the statistic of a ${kind}`),
    ...unknownKeys(evidence, parts, 'evidence'),
    ...unknownKeys(excluded, [...exclusionsOf(check.measure)], `the check "${check.id}", among its exclusions,`),
    ...units.flatMap((unit) => [...unknownKeys(unit, unitKeys, 'a unit'), ...unknownKeys(unit.statistic ?? {}, ofUnits, 'the statistic of a unit')]),
    ...findings.flatMap((finding) => unknownKeys(finding, findingKeys, 'a finding')),
    ...(empty(statistic) ? ['the statistic says nothing'] : []),
    ...(verdict === 'not-measured' && missing === undefined ? ['"missing" must name the columns without which the check cannot run'] : []),
    ...(verdict !== 'not-measured' && statistic === undefined ? ['"statistic" must say what is counted'] : []),
  ];
}

/** Two worlds that ask the same: the second proves nothing. */
function repeated(worlds: readonly World[]): TestProblem[] {
  const names = new Map<string, number>();
  worlds.forEach(({ name }) => names.set(name, (names.get(name) ?? 0) + 1));
  return [...names].filter(([, count]) => count > 1).map(([world]) => ({ world, reason: 'is the name of two worlds' }));
}

/** A check that is shown for information alone has no target to miss. */
const canMiss = ({ standard }: CheckContribution): boolean => standard.target !== undefined || standard.provenance === 'own';

/** A test that no mistake in the check could fail. */
function toothless(check: CheckContribution, worlds: readonly World[]): TestProblem[] {
  const verdicts = new Set(worlds.map(({ verdict }) => verdict));
  const reasons = [...exclusionsOf(check.measure)].filter((why) => !hostExclusions.has(why));
  const left = new Set(worlds.flatMap(({ excluded = {} }) => Object.entries(excluded).flatMap(([why, rows]) => (rows > 0 ? [why] : []))));
  return [
    ...(canMiss(check) && !verdicts.has('misses') ? ['no world misses: a check that never fails would pass this test'] : []),
    ...(canMiss(check) && !verdicts.has('meets') ? ['no world meets: a check that always fails would pass this test'] : []),
    ...reasons.filter((why) => !left.has(why)).map((why) => `no world leaves out a row as "${why}", so that its text "excluded.${why}" is never told`),
  ].map((reason) => ({ reason }));
}

/** Everything that is wrong with a test before it is run. */
export function findTestProblems({ checks }: PluginContribution, id: string, test: CheckTest): readonly TestProblem[] {
  const check = checks.find((each) => each.id === id);
  if (!check) {
    const nearest = closestTo(id, checks.map((each) => each.id));
    return [{ reason: `the plugin has no check "${id}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`}` }];
  }
  const { worlds } = test;
  return [
    ...(check.derive && !test.derive ? [{ reason: `the check "${id}" is derived: give the test its "derive"` }] : []),
    ...(test.derive && !check.derive ? [{ reason: `the check "${id}" is not derived: it has no use for "derive"` }] : []),
    ...unknownKeys(test, testKeys, 'a test').map((reason) => ({ reason })),
    ...worlds.flatMap((world) => worldProblems(check, world).map((reason) => ({ world: world.name, reason }))),
    ...repeated(worlds),
    ...toothless(check, worlds),
  ];
}

/** Fewest units of a spread that are told apart one by one. */
const fewestCompared = 5;

/** Texts of a check that are told in findings, and that no world told. */
export function untoldTexts({ measure, standard, id, minimum = fewestCompared }: CheckContribution, told: { readonly whole: boolean; readonly unit: boolean }): readonly TestProblem[] {
  const comparesUnits = measure.kind === 'spread' && measure.across !== 'period' && (measure.as === 'deviation' || measure.as === 'outside');
  // Where fewer units are enough for the check, there may never be so many that one of them is told.
  const tellsUnits = comparesUnits && minimum >= fewestCompared;
  const wanted = [
    ...(standard.target !== undefined && !told.whole ? [`${id}.sentence`] : []),
    ...(tellsUnits && !told.unit ? [`${id}.unit`] : []),
  ];
  return wanted.map((key) => ({ reason: `no world has a finding that tells the text "${key}"` }));
}
