import { type JsonSchema, listOf, object, oneByTag, oneWordOf, text } from './json-schema.js';

const count: JsonSchema = { type: 'number', minimum: 0 };
const number: JsonSchema = { type: 'number' };
const sums = { n: count, sum: number, sumOfSquares: count };

const share = object({ required: { kind: { const: 'share' }, k: count, n: count } });
const mean = object({ required: { kind: { const: 'mean' }, ...sums }, optional: { sumOfCubes: number } });
const side = oneByTag('kind', [share, mean]);
const pair = object({ required: { first: side, second: side }, optional: { alike: listOf(object({ required: { first: side, second: side } })) } });

const variants: readonly JsonSchema[] = [
  share,
  mean,
  object({ required: { kind: { const: 'quantile' }, n: count, quantile: { type: 'number', minimum: 0, maximum: 1 } }, optional: { value: number, low: number, high: number } }),
  object({ required: { kind: { const: 'rate' }, events: count, exposure: count, n: count } }),
  object({ required: { kind: { const: 'netPromoter' }, promoters: count, passives: count, detractors: count } }),
  object({ required: { kind: { const: 'census' }, breaches: count, n: count } }),
  object({
    required: {
      kind: { const: 'survival' },
      horizonMonths: count,
      ages: listOf(object({ required: { age: { type: 'integer', minimum: 0 }, lost: count, censored: count } })),
      n: count,
    },
  }),
  object({ required: { kind: { const: 'ratio' }, numerator: object({ required: sums }), denominator: object({ required: sums }) } }),
  object({
    required: { kind: { const: 'difference' }, first: side, second: side },
    optional: { alike: listOf(object({ required: { first: side, second: side } })), beyond: pair },
  }),
  object({ required: { kind: { const: 'agreement' }, scale: oneWordOf('nominal', 'interval'), items: listOf(listOf(number)), n: count } }),
];

/** The schema of what `derive` gives back: `PlacedStatistic`s. That they make sense is for the host to see. */
export const derivedSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...listOf(object({ required: { unit: { type: 'object', additionalProperties: text }, period: text, statistic: oneByTag('kind', variants) } })),
};

/** The schema of what `advise` gives back: an `Advice`, or null. */
export const adviceSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  anyOf: [
    { type: 'null' },
    object({
      required: {
        id: { type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 64 },
        values: {
          type: 'object',
          maxProperties: 20,
          propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9]*$', maxLength: 40 },
          additionalProperties: { anyOf: [{ type: 'number' }, { type: 'string', maxLength: 200 }] },
        },
      },
    }),
  ],
};
