import type { CheckResult, Finding, PrincipleResult, Scorecard, UnitResult } from '@touchstone/sdk/contract';

import { dimensionsOf } from '../format/unit.js';
import { isPeerComparison } from './peers.js';

const unjudged = new Set<UnitResult['verdict']>(['not-enough-data', 'not-measured', 'hidden-for-privacy']);

/** The results of single units, without the history of the whole organisation. */
export const partsOf = (check: CheckResult): readonly UnitResult[] => check.units.filter(({ unit }) => Object.keys(unit).length > 0);

/** The checks of which nothing can be said. */
export const unknownChecks = (checks: readonly CheckResult[]): readonly CheckResult[] => checks.filter(({ verdict }) => unjudged.has(verdict));

/** How many comparisons of units were judged beside the findings, and how many could not be. */
export function countComparisons({ principles, findings }: Scorecard): { readonly others: number; readonly unjudged: number } {
  const parts = principles.flatMap(({ checks }) => checks.flatMap(partsOf));
  const left = parts.filter(({ verdict }) => unjudged.has(verdict)).length;
  const found = findings.filter(({ unit }) => Object.keys(unit).length > 0).length;
  return { others: Math.max(0, parts.length - left - found), unjudged: left };
}

/** Findings that ask for a decision, those that people have decided about, and those that are worth copying; each in the order they were given. */
export function splitFindings(findings: readonly Finding[]): Readonly<Record<'decide' | 'decided' | 'copy', readonly Finding[]>> {
  const isOpen = ({ status = 'open' }: Finding): boolean => status === 'open';
  const problems = findings.filter(({ severity }) => severity !== 'praise');
  return {
    decide: problems.filter(isOpen),
    decided: problems.filter((finding) => !isOpen(finding)),
    copy: findings.filter(({ severity }) => severity === 'praise'),
  };
}

const urgency: Readonly<Record<Finding['severity'], number>> = { critical: 3, major: 2, minor: 1, praise: 0 };

/** The principles as they ask for decisions: by their gravest finding, then by how many they have; those that could not be scored last. */
export function inOrderOfNeed({ principles, findings }: Pick<Scorecard, 'principles' | 'findings'>): readonly PrincipleResult[] {
  const needOf = ({ checks, score }: PrincipleResult): readonly number[] => {
    const own = splitFindings(findings).decide.filter(({ check }) => checks.some(({ id }) => id === check));
    return [Math.max(0, ...own.map(({ severity }) => urgency[severity])), own.length, score === null ? 0 : 1];
  };
  const needs = new Map(principles.map((principle) => [principle, needOf(principle)]));
  return principles.toSorted((a, b) => {
    const [mine, theirs] = [needs.get(a) ?? [], needs.get(b) ?? []];
    return mine.map((need, place) => (theirs[place] ?? 0) - need).find((difference) => difference !== 0) ?? 0;
  });
}

/** The units of one kind, those with a value worst first. */
export interface UnitGroup {
  readonly dimensions: string;
  readonly shown: readonly UnitResult[];
  readonly tooLittle: readonly UnitResult[];
  readonly hidden: readonly UnitResult[];
}

/** The units by kind. Those that cannot be compared stand apart from those that can. */
export function groupUnits(parts: readonly UnitResult[], better: CheckResult['standard']['better']): readonly UnitGroup[] {
  const groups = new Map<string, UnitResult[]>();
  for (const part of parts) {
    const key = dimensionsOf(part.unit);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  const sign = better === 'higher' ? 1 : -1;
  return [...groups].map(([dimensions, results]) => {
    const comparable = results.filter(({ value, verdict }) => value !== null && !unjudged.has(verdict));
    return {
      dimensions,
      shown: comparable.toSorted((a, b) => sign * ((a.value ?? 0) - (b.value ?? 0))),
      tooLittle: results.filter(({ verdict, value }) => verdict !== 'hidden-for-privacy' && (unjudged.has(verdict) || value === null)),
      hidden: results.filter(({ verdict }) => verdict === 'hidden-for-privacy'),
    };
  });
}

/** The check whose units one should see first beside each other: one of the findings, first of those that compare units, else any that is split. */
export function checkToCompare({ principles, findings }: Scorecard): string | undefined {
  const unitsOf = (id: string): number =>
    principles.flatMap(({ checks }) => checks).find((check) => check.id === id)?.units.filter(({ unit, value }) => 'orgUnit' in unit && Object.keys(unit).length === 1 && value !== null).length ?? 0;
  const found = new Set(findings.filter(({ unit }) => 'orgUnit' in unit).map(({ check }) => check));
  const checks = principles.flatMap((principle) => principle.checks).filter(({ id }) => unitsOf(id) >= 5);
  const needOf = (check: CheckResult): number => (found.has(check.id) ? (isPeerComparison(check) ? 0 : 1) : 2);
  return checks.toSorted((a, b) => needOf(a) - needOf(b))[0]?.id;
}
