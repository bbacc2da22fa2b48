import type { CheckResult, PrincipleResult, Scorecard } from '@touchstone/sdk/contract';

/** A check with the principle it belongs to. */
export interface KnownCheck {
  readonly check: CheckResult;
  readonly principle: PrincipleResult;
}

/** The checks of a scorecard by id; none before the first scoring. */
export const knownChecks = (scorecard: Scorecard | undefined): ReadonlyMap<string, KnownCheck> =>
  new Map(scorecard?.principles.flatMap((principle) => principle.checks.map((check) => [check.id, { check, principle }] as const)));
