import type { CheckContribution } from '../plugin/check.js';
import { findMeasureProblems } from './measure-problems.js';
import { findStandardProblems } from './standard-problems.js';

/** Something that no schema can say: where it is, as a JSON pointer into `contributes.json`, and what is wrong there. */
export interface CheckProblem {
  readonly path: string;
  readonly reason: string;
}

/** What is wrong with checks that fit their schema: asked when a plugin is built, and again by a host, which takes nobody's word for how one was. */
export const findCheckProblems = (checks: readonly CheckContribution[]): readonly CheckProblem[] => [...findMeasureProblems(checks), ...findStandardProblems(checks)];
