import type { Problem } from '@touchstone/sdk/contract';

import { type ErrorCode, errorCatalog } from '../errors.js';
import { nearestLanguage } from '../languages.js';
import { tellError } from './tell-error.js';

const isKnown = (code: string): code is ErrorCode => Object.hasOwn(errorCatalog, code);

/** The same problem, told in the language of a locale from its code and values; as it was told where there is no more to go by. */
export function tellProblem(problem: Problem, locale: string): Problem {
  if (nearestLanguage(locale) === 'en' || !isKnown(problem.code)) {
    return problem;
  }
  // A failure of ours says nothing of itself outside, whatever its code.
  const code = problem.status === 500 ? 'SERVER_FAILED' : problem.code;
  const { message, remedy } = tellError(code, problem.values ?? {}, locale);
  return { ...problem, detail: `${message} ${remedy}` };
}
