import Type, { type Static } from 'typebox';

import { AppliedStandard, CheckResult, Unit, Verdict } from './scorecard.js';

const closed = { additionalProperties: false } as const;
const value = Type.Union([Type.Number(), Type.Null()]);
const limits = Type.Object({ low: Type.Number(), high: Type.Number() }, closed);

/** One unit among its peers. Never to be ranked: only units outside the limits differ from the rest. */
export const ComparedUnit = Type.Object(
  {
    unit: Unit,
    name: Type.String(),
    value,
    low: value,
    high: value,
    n: Type.Integer({ minimum: 0 }),
    verdict: Verdict,
    expected: Type.Union([Type.Number(), Type.Null()], {
      description: 'The value drawn towards the centre of the peers by how few its rows are; null where nothing can be learned from peers.',
    }),
    limits95: Type.Union([limits, Type.Null()]),
    limits998: Type.Union([limits, Type.Null()], { description: 'Null for a unit that is not compared, as it has too few rows.' }),
    outside: Type.Union([Type.Enum(['low', 'high']), Type.Null()], {
      description: 'The side on which it lies beyond the 99.8 % limits, and beyond what exact chance explains.',
    }),
  },
  closed,
);
export type ComparedUnit = Static<typeof ComparedUnit>;

/** The units of one check and period beside each other, in a funnel. Source: Spiegelhalter 2005, doi 10.1002/sim.1970. */
export const UnitComparison = Type.Object(
  {
    run: Type.String(),
    period: Type.String({ examples: ['2026-10'] }),
    check: Type.String(),
    name: Type.String(),
    question: Type.String(),
    kind: CheckResult.properties.kind,
    format: CheckResult.properties.format,
    countOf: Type.String(),
    standard: AppliedStandard,
    by: Type.Union([Type.String({ examples: ['orgUnit'] }), Type.Null()], {
      description: 'By which dimensions the units are cut out; null where the check is not split.',
    }),
    cuts: Type.Array(Type.Object({ by: Type.String(), units: Type.Integer({ minimum: 1 }) }, closed), {
      description: 'The groups of peers there are, those of the most units first.',
    }),
    centre: Type.Union([Type.Number(), Type.Null()], { description: 'Of the peers; null below five that can be compared.' }),
    overdispersion: Type.Union([Type.Number({ minimum: 0 }), Type.Null()], {
      description: 'Mean squared distance from the centre in units of chance, tails pulled in: about 1 where units differ by chance alone.',
    }),
    curve: Type.Array(Type.Object({ n: Type.Number({ minimum: 1 }), limits95: limits, limits998: limits }, closed), {
      description: 'The limits by number of rows, for drawing. Empty where chance does not follow from the rows alone: each unit then has its own.',
    }),
    units: Type.Array(ComparedUnit, { description: 'By the expected value, the worse ones first.' }),
  },
  closed,
);
export type UnitComparison = Static<typeof UnitComparison>;
