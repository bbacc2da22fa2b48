import * as contract from '@touchstone/sdk/contract';

/** A schema as the description of the API writes it: without its address, a constant as a choice of one, the values of a record under their own key. */
function asDescribed(schema: Readonly<Record<string, unknown>>): object {
  const { $id: _address, const: only, patternProperties, ...rest } = schema;
  const described = {
    ...rest,
    ...(only !== undefined && { enum: [only] }),
    ...(typeof patternProperties === 'object' && patternProperties !== null && { additionalProperties: Object.values(patternProperties)[0] }),
  };
  return Object.fromEntries(Object.entries(described).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The key of a schema: two that say the same have the same one, in whatever order. */
const keyOf = (schema: unknown): string =>
  JSON.stringify(schema, (_key, value: unknown) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? asDescribed(value as Record<string, unknown>) : value));

const isSchema = (value: unknown): value is object => typeof value === 'object' && value !== null && ('type' in value || 'anyOf' in value || 'enum' in value);

/** The schemas of the contract by what they say; of two that say the same, the first by name. */
const names = new Map(
  Object.entries(contract)
    .filter(([, schema]) => isSchema(schema))
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([name, schema]) => [keyOf(schema), name]),
);

/** Puts the name of a schema of the contract wherever a description of the API repeats it, and each of them once under `components`. */
export function withNamedSchemas<T extends object>(document: T): T {
  const used = new Map<string, unknown>();

  const within = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value.map(named);
    }
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, named(each)])) : value;
  };
  const named = (value: unknown): unknown => {
    const name = isSchema(value) ? names.get(keyOf(value)) : undefined;
    if (name === undefined) {
      return within(value);
    }
    if (!used.has(name)) {
      used.set(name, undefined);
      used.set(name, within(value));
    }
    return { $ref: `#/components/schemas/${name}` };
  };

  const body = within(document) as T;
  const schemas = Object.fromEntries([...used].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return { ...body, components: { schemas } };
}
