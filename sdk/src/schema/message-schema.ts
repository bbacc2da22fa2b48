import { type JsonSchema, text } from './json-schema.js';

/** Texts by key. */
export const catalogue: JsonSchema = {
  type: 'object',
  propertyNames: { pattern: '^[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)*$' },
  additionalProperties: text,
};

/** A language tag, such as `cs` or `en-GB`. */
export const localeName: JsonSchema = { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' };

/** The texts of a plugin by language; English is required. */
export const messages: JsonSchema = {
  type: 'object',
  required: ['en'],
  propertyNames: { pattern: localeName['pattern'] },
  additionalProperties: catalogue,
};
