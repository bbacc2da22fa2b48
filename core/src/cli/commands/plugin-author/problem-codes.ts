/** What kind of problem keeps a plugin from being published. Codes stay; words may change. */
export type ProblemCode =
  | 'CAPABILITY_UNFIT'
  | 'CODE_UNFIT'
  | 'CONTRIBUTION_UNFIT'
  | 'DATA_UNFIT'
  | 'LICENCE_UNFIT'
  | 'LOCALE_UNFIT'
  | 'MANIFEST_UNFIT'
  | 'PAGE_UNFIT'
  | 'PROPOSAL_UNFIT'
  | 'README_UNFIT'
  | 'TEXT_UNFIT'
  | 'TYPES_UNFIT';

export interface CodedProblem {
  readonly code: ProblemCode;
  /** Where it is, and what. */
  readonly problem: string;
}

/** Every problem begins with where it is; the first that fits has its code. */
const places: readonly (readonly [begins: RegExp, code: ProblemCode])[] = [
  [/^package\.json \/touchstone\/capabilities/, 'CAPABILITY_UNFIT'],
  [/^package\.json \/touchstone\/proposals/, 'PROPOSAL_UNFIT'],
  [/^(?:package\.json \/license|LICENSE)/, 'LICENCE_UNFIT'],
  [/^package\.json /, 'MANIFEST_UNFIT'],
  [/^contributes\.json/, 'CONTRIBUTION_UNFIT'],
  [/^messages /, 'TEXT_UNFIT'],
  [/^locales /, 'LOCALE_UNFIT'],
  [/^docs\//, 'PAGE_UNFIT'],
  [/^README\.md/, 'README_UNFIT'],
  [/^code, /, 'CODE_UNFIT'],
  [/^hostile data, /, 'DATA_UNFIT'],
  [/^types, /, 'TYPES_UNFIT'],
];

/** Gives a problem its code. Throws where nobody knows what it is about. */
export function toCoded(problem: string): CodedProblem {
  const [, code] = places.find(([begins]) => begins.test(problem)) ?? [];
  if (code === undefined) {
    throw new TypeError(`Nobody knows where this is: ${problem}`);
  }
  return { code, problem };
}
