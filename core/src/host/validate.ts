import type { JsonSchema } from '@touchstone/sdk/schema';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** Where a value departs from its schema, and how. */
export interface SchemaProblem {
  /** JSON pointer, empty for the whole. */
  readonly path: string;
  readonly reason: string;
}

/** Each command compiles the schemas it needs, once: code that is made fast to run would cost it more than the running. */
const ajv = new Ajv({ allErrors: false, discriminator: true, strict: false, useDefaults: true, inlineRefs: false, code: { optimize: false }, addUsedSchema: false });
addFormats.default(ajv);

function toProblem({ instancePath, message = 'does not fit', keyword, params, propertyName }: ErrorObject): SchemaProblem {
  const extra: unknown = params['additionalProperty'];
  switch (keyword) {
    case 'additionalProperties':
      return { path: `${instancePath}/${escapePointer(String(extra))}`, reason: 'is not known here' };
    case 'enum':
      return { path: instancePath, reason: `must be one of: ${(params['allowedValues'] as unknown[]).join(', ')}` };
    case 'const':
      return { path: instancePath, reason: `must be ${JSON.stringify(params['allowedValue'])}` };
    case 'discriminator':
      return { path: `${instancePath}/${String(params['tag'])}`, reason: `must not be "${String(params['tagValue'])}"` };
    default:
      return { path: propertyName === undefined ? instancePath : `${instancePath}/${escapePointer(propertyName)}`, reason: message };
  }
}

/** Writes a key so that it can be a step of a JSON pointer. */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The keys that a JSON pointer leads through. */
export function pointerKeys(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Compiles a schema when it is first needed. The check returns the first problem, and fills in defaults where there is none. */
export function createValidator(schema: () => JsonSchema): (value: unknown) => SchemaProblem | undefined {
  let validate: ValidateFunction | undefined;
  return (value) => {
    validate ??= ajv.compile(schema());
    if (validate(value)) {
      return undefined;
    }
    const [first] = validate.errors ?? [];
    return first ? toProblem(first) : { path: '', reason: 'does not fit its schema' };
  };
}
