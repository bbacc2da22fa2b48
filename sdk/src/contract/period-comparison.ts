import Type, { type Static } from 'typebox';

import { RunComparison } from './comparison.js';
import { AppliedStandard, CheckResult, Grain, Unit } from './scorecard.js';

const closed = { additionalProperties: false } as const;
const value = Type.Union([Type.Number(), Type.Null()]);

/**
 * What is to be said of a change. `better`, `worse` and `moved` (where no side is the good one) are beyond chance, also among all that
 * are compared with it, and large enough to matter; the others are to be shown without a colour.
 */
export const ChangeOutcome = Type.Enum(['better', 'worse', 'moved', 'slight', 'unproven', 'chance', 'counted', 'same', 'doubted', 'not-compared']);
export type ChangeOutcome = Static<typeof ChangeOutcome>;

const figure = Type.Object({ value, low: value, high: value, n: Type.Integer({ minimum: 0 }), k: Type.Optional(Type.Number({ minimum: 0 })) }, closed);

/** One check in two periods. */
export const PeriodCheck = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    question: Type.String(),
    principle: Type.String(),
    kind: CheckResult.properties.kind,
    format: CheckResult.properties.format,
    countOf: Type.String(),
    standard: AppliedStandard,
    from: Type.Union([figure, Type.Null()], { description: 'Null where nothing was measured in that period.' }),
    to: Type.Union([figure, Type.Null()]),
    difference: Type.Union([Type.Object({ value: Type.Number(), low: value, high: value }, closed), Type.Null()], {
      description: 'The later value less the earlier one with its 95 % interval; an end that the data cannot bound is null.',
    }),
    outcome: ChangeOutcome,
    why: Type.Union([Type.Enum(['unmeasured', 'few', 'hidden']), Type.Null()], { description: 'What of a period keeps the check from being compared: nothing measured, too few rows, or privacy.' }),
    sentence: Type.String({ description: 'The outcome in words.' }),
  },
  closed,
);
export type PeriodCheck = Static<typeof PeriodCheck>;

/** A period of the organisation's calendar. */
export const NamedPeriod = Type.Object(
  { key: Type.String({ examples: ['2026-10'] }), from: Type.String({ format: 'date', description: 'First local day.' }), to: Type.String({ format: 'date', description: 'Last local day.' }) },
  closed,
);
export type NamedPeriod = Static<typeof NamedPeriod>;

const side = Type.Object(
  {
    ...NamedPeriod.properties,
    complete: Type.Boolean({ description: 'False for a period that was not over when it was measured.' }),
    run: Type.Union([Type.String(), Type.Null()], { description: 'The run whose score is told; null where the period was never scored by itself.' }),
  },
  closed,
);

/** Two periods of one grain beside each other: every check, and why the score moved. */
export const PeriodComparison = Type.Object(
  {
    grain: Grain,
    asOf: Type.String({ format: 'date-time', description: 'The moment as of which both periods were measured.' }),
    from: side,
    to: side,
    unit: Type.Union([Unit, Type.Null()], { description: 'Null for the whole organisation.' }),
    unitName: Type.Union([Type.String(), Type.Null()]),
    sentence: Type.String(),
    compared: Type.Integer({ minimum: 0, description: 'Checks with figures in both periods.' }),
    discoveryRate: Type.Number({ description: 'The share of false alarms that is allowed among the changes told.' }),
    checks: Type.Array(PeriodCheck, { description: 'Those first that changed for the worse, then for the better, then the others, each by id.' }),
    scores: Type.Union([RunComparison, Type.Null()], { description: 'Null where one of the periods was never scored by itself, and for a unit, which has no score.' }),
    periods: Type.Array(NamedPeriod, { description: 'The periods that can be compared, newest first.' }),
    units: Type.Array(Type.Object({ unit: Unit, name: Type.String() }, closed), { description: 'The units that can be compared.' }),
  },
  closed,
);
export type PeriodComparison = Static<typeof PeriodComparison>;
