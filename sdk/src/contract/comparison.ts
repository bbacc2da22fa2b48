import Type, { type Static } from 'typebox';

import { AppliedStandard, Grade, Grain, Unit, Verdict } from './scorecard.js';

const closed = { additionalProperties: false } as const;
const score = Type.Union([Type.Number({ minimum: 0, maximum: 100 }), Type.Null()]);
const value = Type.Union([Type.Number(), Type.Null()]);

/**
 * Why a score moves: what was measured, from which units the rows came (`mix`), how much could be measured, what is demanded, how it
 * is weighed, and by which plugins (and which Touchstone) it is measured and judged.
 */
export const ChangeCause = Type.Enum(['data', 'mix', 'coverage', 'standards', 'weights', 'plugins']);
export type ChangeCause = Static<typeof ChangeCause>;

/** One evaluation, as lists name it. */
export const RunSummary = Type.Object(
  {
    id: Type.String(),
    asOf: Type.String({ format: 'date-time' }),
    from: Type.String({ format: 'date', description: 'First local day of its period.' }),
    to: Type.String({ format: 'date', description: 'Last local day of its period.' }),
    createdAt: Type.String({ format: 'date-time' }),
    current: Type.Boolean({ description: 'Whether it described the present when it was made, or was a look back.' }),
  },
  closed,
);
export type RunSummary = Static<typeof RunSummary>;

export const RunList = Type.Object({ runs: Type.Array(RunSummary, { description: 'Newest first.' }) }, closed);
export type RunList = Static<typeof RunList>;

/** One of two runs that are compared. */
export const ComparedRun = Type.Object(
  {
    id: Type.String(),
    asOf: Type.String({ format: 'date-time' }),
    period: Type.Object({ grain: Grain, from: Type.String({ format: 'date' }), to: Type.String({ format: 'date' }) }, closed),
    dataVersion: Type.String(),
    score,
    low: score,
    high: score,
    grade: Type.Union([Grade, Type.Null()]),
    coverage: Type.Number({ minimum: 0, maximum: 1 }),
  },
  closed,
);
export type ComparedRun = Static<typeof ComparedRun>;

/** How many points of the score each cause moved it by; they sum to the change. */
export const ChangeParts = Type.Object(
  { data: Type.Number(), mix: Type.Number(), coverage: Type.Number(), standards: Type.Number(), weights: Type.Number(), plugins: Type.Number() },
  closed,
);
export type ChangeParts = Static<typeof ChangeParts>;

const comparedCheck = Type.Object(
  {
    verdict: Verdict,
    value,
    low: value,
    high: value,
    n: Type.Integer({ minimum: 0 }),
    standard: AppliedStandard,
    weight: Type.Number({ minimum: 0 }),
    plugin: Type.String({ description: 'Its plugin and the version: `touchstone.follow-up 1.0.0`.' }),
  },
  closed,
);

/** A check that is not the same in both runs. */
export const CheckChange = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    causes: Type.Array(ChangeCause, { description: 'Which of its differences are put down to what.' }),
    from: Type.Union([comparedCheck, Type.Null()], { description: 'Null where the earlier run did not have it.' }),
    to: Type.Union([comparedCheck, Type.Null()], { description: 'Null where the later run did not have it.' }),
  },
  closed,
);
export type CheckChange = Static<typeof CheckChange>;

const pluginOfRun = Type.Union([Type.Object({ version: Type.String(), digest: Type.Optional(Type.String()) }, closed), Type.Null()]);

/** A plugin that is not the same in both runs: it came, went, or measures by other declarations or other code. */
export const RunPluginChange = Type.Object({ id: Type.String(), from: pluginOfRun, to: pluginOfRun, sentence: Type.String() }, closed);
export type RunPluginChange = Static<typeof RunPluginChange>;

/** Why the score moved from one run to another, split exactly by cause. */
export const RunComparison = Type.Object(
  {
    from: ComparedRun,
    to: ComparedRun,
    change: Type.Union([Type.Number(), Type.Null()], { description: 'Points of the score; null where one of the runs has none.' }),
    low: Type.Union([Type.Number(), Type.Null()], { description: 'The 95 % interval of the change.' }),
    high: Type.Union([Type.Number(), Type.Null()]),
    couldBeChance: Type.Boolean({ description: 'Whether the interval spans 0, and the data differ at all.' }),
    parts: Type.Union([ChangeParts, Type.Null()], { description: 'Their sum is the change.' }),
    sentence: Type.String(),
    sentences: Type.Array(Type.Object({ cause: ChangeCause, sentence: Type.String() }, closed), {
      description: 'A sentence for each cause that moved the score, the largest first.',
    }),
    principles: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          name: Type.String(),
          from: score,
          to: score,
          change: Type.Union([Type.Number(), Type.Null()]),
          parts: Type.Union([ChangeParts, Type.Null()]),
        },
        closed,
      ),
    ),
    plugins: Type.Array(RunPluginChange, { description: 'The plugins that differ, by id; also one whose code was changed under the same version.' }),
    checks: Type.Array(CheckChange, { description: 'The checks that differ, by id.' }),
  },
  closed,
);
export type RunComparison = Static<typeof RunComparison>;

const outcome = {
  value,
  low: value,
  high: value,
  n: Type.Integer({ minimum: 0 }),
  before: Verdict,
  after: Verdict,
};

/** What another standard for a check would change, tried out on a run without measuring again. Nothing is set by it. */
export const StandardSimulation = Type.Object(
  {
    run: Type.String(),
    check: Type.String(),
    name: Type.String(),
    before: AppliedStandard,
    after: AppliedStandard,
    whole: Type.Object(outcome, closed),
    units: Type.Array(Type.Object({ unit: Unit, name: Type.String(), ...outcome }, closed), {
      description: 'The units whose verdict would change.',
    }),
    judged: Type.Integer({ minimum: 0, description: 'Units that were judged at all.' }),
    score: Type.Object({ before: score, after: score }, closed),
    principle: Type.Object({ id: Type.String(), name: Type.String(), before: score, after: score }, closed),
    sentence: Type.String(),
  },
  closed,
);
export type StandardSimulation = Static<typeof StandardSimulation>;
