import type { FurtherContributions, NamedContribution } from '../plugin/points.js';
import { codePattern, controlMethods, stakeholders } from '../contract/standards.js';
import { channelKinds } from '../model/tables/channel-kinds.js';
import { fileInside, identifier, type JsonSchema, kebab, listOf, object, oneWordOf, text } from './json-schema.js';
import { catalogue, localeName } from './message-schema.js';

/** `principle.check` or `principle.setting`. */
const fullId: JsonSchema = { type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 129 };

const named = <T extends NamedContribution>(required: Readonly<Record<Exclude<keyof T, 'id' | 'doc'>, JsonSchema>>, optional: Readonly<Record<string, JsonSchema>> = {}): JsonSchema =>
  listOf(object({ required: { id: kebab, doc: text, ...required }, optional }));

const anyDefault: JsonSchema = { anyOf: [{ type: ['number', 'string', 'boolean'] }, listOf({ type: 'string' })] };
const valueType = oneWordOf('number', 'duration', 'list', 'text', 'boolean');
const bounds = { minimum: { type: 'number' }, maximum: { type: 'number' } } as const;

const byKey = (names: JsonSchema, values: JsonSchema): JsonSchema => ({ type: 'object', propertyNames: names, additionalProperties: values });

const textsUpTo = (maxLength: number): JsonSchema => ({ ...byKey(localeName, { type: 'string', minLength: 1, maxLength }), required: ['en'] });
const texts = textsUpTo(2000);

/** In one language, or by language. */
const note = (maxLength: number): JsonSchema => ({ anyOf: [{ type: 'string', minLength: 1, maxLength }, textsUpTo(maxLength)] });

const packStandard = object({
  required: { code: { type: 'string', pattern: codePattern }, text: texts },
  optional: {
    check: fullId,
    control: oneWordOf(...controlMethods),
    area: oneWordOf('quality', 'efficiency', 'professionalism', 'safety'),
    channel: oneWordOf(...channelKinds),
    target: { type: 'number' },
    floor: { type: 'number' },
    provenance: oneWordOf('law', 'standard', 'seed', 'industry', 'own', 'house'),
    source: note(1000),
    reverify: note(1000),
    stakeholder: oneWordOf(...stakeholders),
    legal: { type: 'boolean' },
    scheme: note(200),
  },
});

/** The schemas of what a plugin may contribute beside its checks, by the key in `contributes.json`; the compiler checks that none is forgotten. */
export const furtherSchemas = {
  standards: named({ name: texts, standards: { ...listOf(packStandard, 1), maxItems: 5000 } }),
  settings: named(
    {
      type: oneWordOf('number', 'duration', 'list', 'text', 'boolean', 'rows'),
      default: { anyOf: [{ type: ['number', 'string', 'boolean'] }, listOf({ type: 'string' }), listOf(byKey(kebab, { type: ['number', 'string', 'boolean'] }))] },
      scope: oneWordOf('organisation', 'unit'),
    },
    { ...bounds, columns: listOf(named({ type: oneWordOf('number', 'duration', 'text', 'boolean') }), 1) },
  ),
  sources: named({ tables: listOf(identifier, 1) }, { secrets: listOf(kebab) }),
  panels: named({ page: fileInside, place: oneWordOf('principle') }, { principle: kebab, checks: listOf(fullId, 1) }),
  locales: byKey(localeName, byKey(kebab, catalogue)),
  exporters: named({
    mediaType: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$', maxLength: 100 },
    extension: { type: 'string', pattern: '^[a-z0-9]+$', maxLength: 16 },
  }),
  notifiers: named({}, { secrets: listOf(kebab) }),
  layouts: named({ name: texts, groups: listOf(object({ required: { id: kebab, name: texts, principles: listOf(kebab, 1) } }), 1) }),
  chains: named({ name: texts, steps: listOf(object({ required: { id: kebab, name: texts, checks: listOf(fullId, 1) } }), 2) }),
  commands: named({}, { arguments: named({ type: valueType }, { default: anyDefault, ...bounds }), checks: listOf(fullId, 1) }),
} as const satisfies Readonly<Record<keyof FurtherContributions, JsonSchema>>;
