/** A JSON Schema, draft 7, as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A schema by its name among the definitions of the document it is part of. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

export const text: JsonSchema = { type: 'string', minLength: 1 };
export const listOf = (items: JsonSchema, minItems = 0): JsonSchema => ({ type: 'array', items, minItems });
export const oneWordOf = (...words: readonly (string | number)[]): JsonSchema => ({ enum: words });

interface ObjectOptions {
  readonly required?: Readonly<Record<string, JsonSchema>>;
  readonly optional?: Readonly<Record<string, JsonSchema>>;
  readonly doc?: string;
}

/** An object that has all of its required properties and none that is not named. */
export function object({ required = {}, optional = {}, doc }: ObjectOptions): JsonSchema {
  return {
    type: 'object',
    ...(doc && { description: doc }),
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

/** One of several objects, told apart by one property whose value differs in each. */
export const oneByTag = (tag: string, variants: readonly JsonSchema[]): JsonSchema => ({
  type: 'object',
  discriminator: { propertyName: tag },
  required: [tag],
  oneOf: variants,
});

/** Kebab case, as ids of principles, checks and settings are written. */
export const kebab: JsonSchema = { type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 64 };

/** A name that may stand for a table, a column or an alias. */
export const identifier: JsonSchema = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_]*$', maxLength: 64 };

/** A name as {@link identifier}, or `setting:<id>` for the words of a list setting. */
export const rowSource: JsonSchema = {
  type: 'string',
  pattern: '^([A-Za-z][A-Za-z0-9_]*|setting:[a-z][a-z0-9]*(-[a-z0-9]+)*)$',
  maxLength: 80,
};

/** A file below the plugin's folder, with slashes: no absolute path, no step upwards. */
export const fileInside: JsonSchema = {
  type: 'string',
  pattern: '^(?!/)(?!.*(^|/)\\.\\.(/|$))[A-Za-z0-9._/@-]+$',
  maxLength: 200,
};
