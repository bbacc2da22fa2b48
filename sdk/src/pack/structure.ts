import { Ajv, type ErrorObject } from 'ajv';

import { contributionSchema } from '../schema/index.js';
import type { PackProblem } from './problem.js';

/** Says what ajv found, with the values or names it would have taken. */
export function toProblem({ instancePath, message = 'does not fit', keyword, params }: ErrorObject): PackProblem {
  const details: Record<string, string | undefined> = {
    additionalProperties: `"${String(params['additionalProperty'])}"`,
    enum: Array.isArray(params['allowedValues']) ? params['allowedValues'].join(', ') : undefined,
    const: String(params['allowedValue']),
    discriminator: `"${String(params['tagValue'])}"`,
  };
  const detail = details[keyword];
  return { path: instancePath, reason: detail === undefined ? message : `${message}: ${detail}` };
}

const validate = new Ajv({ allErrors: true, discriminator: true, strict: false, formats: { 'date-time': true } }).compile(contributionSchema);

/** Where a value departs from the schema of `contributes.json`. */
export function findStructureProblems(contribution: unknown): PackProblem[] {
  return validate(contribution) ? [] : (validate.errors ?? []).map(toProblem);
}
