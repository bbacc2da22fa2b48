import { ControlMatrix, Organisation, Scorecard, UnitComparison } from '@touchstone/sdk/contract';
import Value from 'typebox/value';

import { estimate, months, period, share, toCheck } from '../browser/fixture/figures.ts';
import { organisation as small } from '../browser/fixture/organisation.ts';
import { controlMatrix } from '../browser/fixture/overview.ts';
import { calmScorecard } from '../browser/fixture/scorecard.ts';

export const branchesThere = 1000;
export const principlesThere = 29;

/** The check whose branches are looked at. */
export const check = 'follow-up.promise-kept';

const branches = Array.from({ length: branchesThere }, (_, index) => ({ id: `b-${index}`, name: `Branch ${index + 1}`, kind: 'branch', parent: 'rose-hair', country: 'CZ' }));
const standard = { target: 0.9, floor: 0.8, better: 'higher', provenance: 'house' } as const;

/** Promises kept in a branch; some branches keep fewer, so that every verdict is there. */
const keptOf = (index: number): readonly [number, number] => {
  const n = 60 + ((index * 37) % 400);
  return [Math.round(n * (0.86 + 0.1 * Math.sin(index * 1.7))), n];
};

const inBranches = branches.map(({ id }, index) => share({ orgUnit: id }, period, keptOf(index), standard));
const inMonths = months.map((month, index) => share({}, month, [36_000 + ((index * 613) % 900), 41_000], standard));

/** An organisation of so many branches. */
export const organisation: Organisation = Value.Parse(Organisation, { ...small, units: [small.units[0], ...branches] });

/** A scorecard with so many principles, each with a check that every branch has a figure of. */
export function scorecard(): Scorecard {
  const calm = calmScorecard('en');
  const like = calm.principles[0]?.checks[0];
  if (!like) {
    throw new Error('The scorecard of the fixture has no check.');
  }
  const principles = Array.from({ length: principlesThere }, (_, index) => {
    const { id, ...rest } = { ...(calm.principles[index % calm.principles.length] ?? calm.principles[0]) };
    const principle = index === 0 ? 'follow-up' : `${id}-${index}`;
    const own = toCheck(estimate({}, period, [0.88, 0.01, 41_000], standard), { ...like, id: index === 0 ? check : `${principle}.kept`, kind: 'share', standard, missing: [], units: [...inBranches, ...inMonths] });
    return { ...rest, id: principle, checks: [own] };
  });
  return Value.Parse(Scorecard, { ...calm, principles });
}

/** The branches of that check beside each other. */
export function comparison(): UnitComparison {
  const centre = 0.86;
  const limits = (n: number, z: number) => ({ low: centre - z * Math.sqrt((centre * (1 - centre)) / n), high: Math.min(1, centre + z * Math.sqrt((centre * (1 - centre)) / n)) });
  const units = inBranches.map((each, index) => {
    const [limits95, limits998] = [limits(each.n, 1.96), limits(each.n, 3.09)];
    const value = each.value ?? centre;
    const outside = value < limits998.low ? 'low' : value > limits998.high ? 'high' : null;
    const { k: _k, period: _period, ...figure } = each;
    return { ...figure, name: branches[index]?.name ?? '', expected: value, limits95, limits998, outside };
  });
  const curve = Array.from({ length: 24 }, (_, place) => {
    const n = 60 * 8 ** (place / 23);
    return { n, limits95: limits(n, 1.96), limits998: limits(n, 3.09) };
  });
  const about = { check, name: 'Promises kept', question: 'Do we keep our promises?', kind: 'share', format: 'percent', countOf: 'promises', standard };
  return Value.Parse(UnitComparison, { ...about, run: 'run-1', period, by: 'orgUnit', cuts: [{ by: 'orgUnit', units: units.length }], centre, overdispersion: 1.2, curve, units });
}

/** Which of the twelve methods of control are alive in each of them. */
export function controls(): ControlMatrix {
  const matrix = controlMatrix(0);
  const units = branches.map(({ id, name }, index) => ({ ...(matrix.units[index % matrix.units.length] ?? matrix.units[0]), id, name }));
  return Value.Parse(ControlMatrix, { ...matrix, units, total: units.length * matrix.methods.length });
}
