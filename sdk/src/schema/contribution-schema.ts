import { expressionSchema } from './expression-schema.js';
import { type JsonSchema, kebab, listOf, object, oneWordOf, ref, text } from './json-schema.js';
import { measureSchema, plainMeasureSchema, unitSchema } from './measure-schema.js';
import { messages } from './message-schema.js';
import { furtherSchemas } from './point-schemas.js';

const setting = object({
  required: {
    id: kebab,
    type: oneWordOf('number', 'duration', 'list'),
    doc: text,
    default: { anyOf: [{ type: 'number' }, listOf({ type: 'string' })] },
  },
  optional: { minimum: { type: 'number' }, maximum: { type: 'number' } },
});

const standard = object({
  required: {
    better: oneWordOf('higher', 'lower'),
    provenance: oneWordOf('law', 'standard', 'seed', 'industry', 'own', 'house'),
  },
  optional: { target: { type: 'number' }, floor: { type: 'number' }, source: text },
});

const check = object({
  required: {
    id: kebab,
    question: text,
    measure: ref('measure'),
    by: listOf(listOf(unitSchema, 1)),
    standard,
    format: oneWordOf('percent', 'points', 'number', 'duration', 'money', 'count'),
    weight: { type: 'number', minimum: 0 },
    critical: { type: 'boolean' },
    minimum: { type: 'integer', minimum: 0 },
    settings: listOf(setting),
  },
  optional: {
    countOf: text,
    advice: kebab,
    margin: { type: 'number', minimum: 0 },
    minimumGroup: { type: 'integer', minimum: 5 },
    persons: ref('expression'),
    guards: listOf({ type: 'string', pattern: '^[a-z_]+(\\.[a-z_]+)?$' }, 1),
    derive: { const: true },
    advise: { const: true },
  },
});

/** What the schemas below refer to by name. */
export const contributionDefinitions: Readonly<Record<string, JsonSchema>> = {
  expression: expressionSchema,
  measure: measureSchema,
  plainMeasure: plainMeasureSchema,
  check,
};

/** The schema of every contribution point of `contributes.json`, by the key it has there. */
export const contributionSchemas = {
  checks: listOf(ref('check')),
  messages,
  ...furtherSchemas,
} as const satisfies Readonly<Record<string, JsonSchema>>;

/** The points that every plugin contributes to, if only with nothing. */
const always: ReadonlySet<string> = new Set(['checks', 'messages']);

/** Puts a schema of `contributes.json` together from those of the contribution points that a host has. */
export function assembleContributionSchema(points: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const part = (isRequired: boolean) => Object.fromEntries(Object.entries(points).filter(([name]) => always.has(name) === isRequired));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://touchstone.dev/schemas/contributes-1.json',
    title: 'What a Touchstone plugin contributes',
    ...object({
      required: { schemaVersion: { const: 1 }, principle: kebab, ...part(true) },
      optional: { builtWith: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$', maxLength: 32 }, ...part(false) },
    }),
    $defs: contributionDefinitions,
  };
}

/** The schema of `contributes.json`. */
export const contributionSchema = assembleContributionSchema(contributionSchemas);
