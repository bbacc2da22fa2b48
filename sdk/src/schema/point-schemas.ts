import type { FurtherContributions, NamedContribution } from '../plugin/points.js';
import { fileInside, identifier, type JsonSchema, kebab, listOf, object, oneWordOf, text } from './json-schema.js';
import { catalogue, localeName } from './message-schema.js';

/** `principle.check` or `principle.setting`. */
const fullId: JsonSchema = { type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 129 };

const named = <T extends NamedContribution>(required: Readonly<Record<Exclude<keyof T, 'id' | 'doc'>, JsonSchema>>, optional: Readonly<Record<string, JsonSchema>> = {}): JsonSchema =>
  listOf(object({ required: { id: kebab, doc: text, ...required }, optional }));

const layer = object({
  required: { provenance: oneWordOf('law', 'standard', 'seed', 'industry', 'own', 'house') },
  optional: { target: { type: 'number' }, floor: { type: 'number' }, source: text },
});

const byKey = (names: JsonSchema, values: JsonSchema): JsonSchema => ({ type: 'object', propertyNames: names, additionalProperties: values });

/** The schemas of what a plugin may contribute beside its checks, by the key in `contributes.json`; the compiler checks that none is forgotten. */
export const furtherSchemas = {
  standards: named({ standards: byKey(fullId, layer) }),
  settings: named(
    {
      type: oneWordOf('number', 'duration', 'list', 'text', 'boolean'),
      default: { anyOf: [{ type: ['number', 'string', 'boolean'] }, listOf({ type: 'string' })] },
      scope: oneWordOf('organisation', 'unit'),
    },
    { minimum: { type: 'number' }, maximum: { type: 'number' } },
  ),
  sources: named({ tables: listOf(identifier, 1) }, { secrets: listOf(kebab) }),
  panels: named({ page: fileInside, place: oneWordOf('principle') }, { principle: kebab, checks: listOf(fullId, 1) }),
  locales: byKey(localeName, byKey(kebab, catalogue)),
  exporters: named({
    mediaType: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$', maxLength: 100 },
    extension: { type: 'string', pattern: '^[a-z0-9]+$', maxLength: 16 },
  }),
  notifiers: named({}),
  commands: named({}),
} as const satisfies Readonly<Record<keyof FurtherContributions, JsonSchema>>;
