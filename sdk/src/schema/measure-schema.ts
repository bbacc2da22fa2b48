import type { Measure } from '../measure/measure.js';
import { identifier, type JsonSchema, listOf, object, oneByTag, oneWordOf, ref, rowSource } from './json-schema.js';

const expression = ref('expression');

const population = {
  required: {
    of: rowSource,
    excluding: listOf(object({ required: { why: { type: 'string', minLength: 1, maxLength: 64 }, when: expression } })),
  },
  optional: { where: expression, period: expression, window: { type: 'integer', minimum: 1, maximum: 120 } },
} as const;

const unitExpression = object({ required: { name: identifier, of: expression } });

/** A dimension, or a unit computed from the row. */
export const unitSchema: JsonSchema = { anyOf: [identifier, unitExpression] };

const overPopulation = (properties: Readonly<Record<string, JsonSchema>>) => ({
  required: { ...population.required, ...properties },
  optional: population.optional,
});

const share = overPopulation({ meeting: expression });
const rate = overPopulation({ events: expression, exposure: expression });
const counts = object({ required: { met: expression, of: expression } });

const ratioPart = object(overPopulation({ value: expression }));

/** What a measure of each kind wants beside its kind; the compiler checks that no kind is forgotten. */
const kinds: Readonly<Record<Measure['kind'], { required: Record<string, JsonSchema>; optional?: Record<string, JsonSchema> }>> = {
  share: { ...share, optional: { ...share.optional, counts } },
  mean: overPopulation({ value: expression }),
  quantile: overPopulation({ value: expression, quantile: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 } }),
  rate: { ...rate, optional: { ...rate.optional, exposureOf: object(population) } },
  netPromoter: overPopulation({ promoters: expression, passives: expression, detractors: expression }),
  census: overPopulation({ breaching: expression }),
  survival: overPopulation({
    from: expression,
    lost: expression,
    until: expression,
    horizonMonths: { type: 'number', exclusiveMinimum: 0, maximum: 600 },
  }),
  difference: {
    required: { first: ref('plainMeasure'), second: ref('plainMeasure') },
    optional: {
      alike: listOf(unitSchema, 1),
      beyond: object({ required: { first: ref('plainMeasure'), second: ref('plainMeasure') } }),
    },
  },
  agreement: overPopulation({ item: expression, value: expression, scale: oneWordOf('nominal', 'interval') }),
  ratio: { required: { numerator: ratioPart, denominator: ratioPart } },
  spread: {
    required: {
      of: listOf(ref('plainMeasure'), 1),
      across: unitSchema,
      as: oneWordOf('deviation', 'gap', 'outside', 'inside'),
    },
    optional: { better: oneWordOf('higher', 'lower') },
  },
};

const kind = (name: Measure['kind']): JsonSchema => {
  const { required, optional = {} } = kinds[name];
  return object({ required: { kind: { const: name }, ...required }, optional });
};

const names = Object.keys(kinds) as Measure['kind'][];

/** A measure of any kind. */
export const measureSchema: JsonSchema = oneByTag('kind', names.map(kind));

/** The measures that a spread or a difference may compare. */
export const plainMeasureSchema: JsonSchema = oneByTag('kind', [kind('share'), kind('mean')]);
