import { codePattern, StandardDraft } from '@touchstone/sdk/contract';
import type { JsonSchema } from '@touchstone/sdk/schema';

import { HostError } from '../../base/errors.js';
import { createValidator, type SchemaProblem } from '../validate.js';

const findSchemaProblem = createValidator(() => StandardDraft as unknown as JsonSchema);
const isCode = new RegExp(codePattern, 'u');

/** What is wrong with what a standard is to say: the name of the fact, and why. `knows` tells whether a plugin brings a check. */
export function findStandardProblem(code: string, draft: unknown, knows: (check: string) => boolean): SchemaProblem | undefined {
  if (!isCode.test(code)) {
    return { path: 'code', reason: 'must begin with a letter or a digit and hold letters, digits, dots, hyphens and underscores alone' };
  }
  const problem = findSchemaProblem(draft);
  if (problem) {
    return { path: problem.path.split('/')[1] ?? 'text', reason: problem.reason };
  }
  const { check, target, floor, provenance, from, until } = draft as StandardDraft;
  if (check !== undefined && !knows(check)) {
    return { path: 'check', reason: `names no check of the plugins that are installed: "${check}"` };
  }
  if (check === undefined && (target !== undefined || floor !== undefined)) {
    return { path: target === undefined ? 'floor' : 'target', reason: 'needs a check that measures it' };
  }
  if (provenance === 'own' && target !== undefined) {
    return { path: 'target', reason: 'must be empty when the provenance is own history' };
  }
  return from !== undefined && until !== undefined && until < from ? { path: 'until', reason: 'must not lie before its first day' } : undefined;
}

/** Throws `STANDARD_INVALID` for what a standard cannot say. */
export function refuseInvalid(code: string, draft: StandardDraft, knows: (check: string) => boolean): void {
  const problem = findStandardProblem(code, draft, knows);
  if (problem) {
    throw new HostError('STANDARD_INVALID', { code, ...problem });
  }
}
