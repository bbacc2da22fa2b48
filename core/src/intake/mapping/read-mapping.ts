import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';

import { type Mapping, mappingSchema } from '@touchstone/sdk/contract';
import { Ajv, type ErrorObject } from 'ajv';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';

import { HostError } from '../../base/errors.js';
import { checkMapping } from './check-mapping.js';

const validate = new Ajv({ allErrors: true, strict: false }).compile<Mapping>(mappingSchema);

/**
 * Reads a mapping from a file; look-up files it names are found beside it.
 *
 * Throws `FILE_MISSING`, `MAPPING_NOT_JSON`, `MAPPING_INVALID`, `MAPPING_TABLE_UNKNOWN`, `MAPPING_COLUMN_UNKNOWN`.
 */
export async function readMapping(path: string): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EISDIR' ? new HostError('FILE_IS_FOLDER', { file: path }) : new HostError('FILE_MISSING', { file: path }, { cause: error });
  });
  return mappingOfText(text, path);
}

/** A mapping as it would be read from a file at that path. Throws as {@link readMapping} does, but for `FILE_MISSING`. */
export function mappingOfText(text: string, path: string): Mapping {
  const mapping = toMapping(parseJson(text, basename(path)), basename(path));
  return withLookupsIn(dirname(resolve(path)), mapping) as Mapping;
}

/** A mapping from plain JSON. Throws as {@link readMapping} does. */
export function toMapping(value: unknown, file: string): Mapping {
  if (!validate(value)) {
    const error = mostTelling(validate.errors ?? []);
    throw new HostError('MAPPING_INVALID', { file, path: error.instancePath || '/', reason: reasonOf(error) });
  }
  checkMapping(value, file);
  return value;
}

function parseJson(text: string, file: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true });
  const first = errors[0];
  if (first) {
    const before = text.slice(0, first.offset).split('\n');
    const reason = printParseErrorCode(first.error).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
    throw new HostError('MAPPING_NOT_JSON', { file, reason, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
  }
  return value;
}

/** A union fails once for each of its members; the deepest complaint is about what the author meant. */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject {
  const depth = ({ instancePath, keyword }: ErrorObject): number =>
    instancePath.split('/').length * 10 + (keyword === 'additionalProperties' ? 5 : keyword === 'anyOf' ? -5 : keyword === 'type' ? -1 : 0);
  return errors.reduce((one, other) => (depth(other) > depth(one) ? other : one));
}

function reasonOf({ keyword, message = 'is not as expected', params }: ErrorObject): string {
  const { additionalProperty, allowedValues } = params as { additionalProperty?: string; allowedValues?: readonly unknown[] };
  if (keyword === 'additionalProperties') {
    return `has a property "${additionalProperty}" that mappings do not know`;
  }
  return keyword === 'enum' ? `is none of ${allowedValues?.map((value) => JSON.stringify(value)).join(', ')}` : message;
}

function withLookupsIn(folder: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => withLookupsIn(folder, item));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) =>
      key === 'lookup' && typeof part === 'object' && part !== null && typeof part.file === 'string'
        ? [key, { ...part, file: resolve(folder, part.file) }]
        : [key, withLookupsIn(folder, part)],
    ),
  );
}
