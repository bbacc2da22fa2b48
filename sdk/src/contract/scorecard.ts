import Type, { type Static } from 'typebox';

const closed = { additionalProperties: false } as const;
const Nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** The seven verdicts. */
export const Verdict = Type.Enum([
  'meets',
  'misses',
  'too-close-to-call',
  'not-enough-data',
  'not-measured',
  'hidden-for-privacy',
  'accepted',
]);
export type Verdict = Static<typeof Verdict>;

/** What too little of keeps a check from a verdict. */
export const Lacking = Type.Enum(['rows', 'answers', 'history'], {
  description: 'Rows for a figure, answers to speak for those who were asked, or earlier periods to hold the figure to.',
});
export type Lacking = Static<typeof Lacking>;

export const Severity = Type.Enum(['critical', 'major', 'minor', 'praise']);
export type Severity = Static<typeof Severity>;

export const Grade = Type.Enum(['A', 'B', 'C', 'D', 'E']);
export type Grade = Static<typeof Grade>;

export const Grain = Type.Enum(['day', 'week', 'month', 'quarter', 'year']);
export type Grain = Static<typeof Grain>;

/** Where a figure belongs, by dimension; empty for the whole organisation. */
export const Unit = Type.Record(Type.String(), Type.String(), { examples: [{ orgUnit: 'brno' }] });
export type Unit = Static<typeof Unit>;

/** A value with its interval; null where the sample is too small or nothing was measured. */
const figure = {
  value: Nullable(Type.Number()),
  low: Nullable(Type.Number()),
  high: Nullable(Type.Number()),
  n: Type.Integer({ minimum: 0, description: 'Rows behind the figure.' }),
  k: Type.Optional(Type.Number({ minimum: 0, description: 'Of these, how many count in the numerator, or are in breach.' })),
};

/** Who set a standard: the last layer that had a say in it, and the days on which that one holds. */
export const StandardOrigin = Type.Object(
  {
    level: Type.Enum(['organisation', 'orgUnit']),
    orgUnit: Type.Optional(Type.String({ description: 'The org unit whose standard it is: the unit itself, or one above it.' })),
    from: Type.Optional(Type.String({ format: 'date', description: 'First local day.' })),
    until: Type.Optional(Type.String({ format: 'date', description: 'Last local day.' })),
    standard: Type.Optional(
      Type.Object({ code: Type.String(), version: Type.Integer({ minimum: 1 }) }, { ...closed, description: 'The standard of the catalogue that says so. Default: the settings say it.' }),
    ),
  },
  closed,
);
export type StandardOrigin = Static<typeof StandardOrigin>;

/** The standard a check is held to, in the measure's own unit. */
export const AppliedStandard = Type.Object(
  {
    target: Nullable(Type.Number()),
    floor: Nullable(Type.Number()),
    better: Type.Enum(['higher', 'lower']),
    provenance: Type.Enum(['law', 'standard', 'seed', 'industry', 'own', 'house']),
    source: Type.Optional(Type.String({ description: 'Where it comes from, in words; what the plugin says in the language of the document.' })),
    setBy: Type.Optional(StandardOrigin),
  },
  { ...closed, description: 'Without `setBy` it is what the plugin proposes.' },
);
export type AppliedStandard = Static<typeof AppliedStandard>;

/** Who set a setting: the organisation, or an org unit for itself and everything below it. */
export const SettingOrigin = Type.Object(
  { level: StandardOrigin.properties.level, orgUnit: Type.Optional(Type.String({ description: 'The org unit whose value it is: the unit itself, or one above it.' })) },
  { ...closed, description: 'Without it the value is what the plugin proposes.' },
);
export type SettingOrigin = Static<typeof SettingOrigin>;

/** Why a figure is told with less confidence: a guard that concerns it fails. */
export const Doubt = Type.Object(
  {
    guard: Type.String({ description: 'The check that guards.', examples: ['integrity.bunching'] }),
    unit: Unit,
    sentence: Type.String({ description: 'What the guard found there.' }),
  },
  { ...closed, description: 'Casts doubt on the figure in that unit and in those within it. What would meet its standard is then too close to call.' },
);
export type Doubt = Static<typeof Doubt>;

export const UnitResult = Type.Object(
  {
    unit: Unit,
    period: Type.String({ examples: ['2026-10'] }),
    ...figure,
    standard: Type.Optional(AppliedStandard),
    settings: Type.Optional(
      Type.Array(Type.Object({ id: Type.String(), value: Type.Union([Type.Number(), Type.Array(Type.String())]), setBy: SettingOrigin }, closed), {
        description: "The unit's own settings of the check, where they differ from those of the organisation.",
      }),
    ),
    verdict: Verdict,
    doubted: Type.Optional(Type.Literal(true, { description: 'A doubt of the check concerns this unit.' })),
  },
  { ...closed, description: 'With a `standard` where the unit was held to another one, in that period, than the check is now.' },
);
export type UnitResult = Static<typeof UnitResult>;

/** The course of a figure against its own limits, as the host judges it. */
export const Trend = Type.Object(
  {
    state: Type.Enum(['worse', 'better', 'usual', 'short', 'none'], {
      description: 'Where the latest value lies: beyond the limits of those before it, or within. `short`: too few periods for limits. `none`: no value.',
    }),
    limits: Nullable(
      Type.Object(
        { centre: Type.Number(), lower: Type.Number(), upper: Type.Number(), trial: Type.Boolean({ description: 'From fewer than twelve periods: to be read with care.' }) },
        { ...closed, description: 'Of an XmR chart of up to twelve periods before the latest; null below six.' },
      ),
    ),
    from: Nullable(Type.String({ description: 'The period in which the process changed, with which the limits begin anew.' })),
    outside: Type.Array(Type.String(), { description: 'The periods whose values lie beyond the limits, oldest first.' }),
    sign: Nullable(
      Type.Object(
        {
          rule: Type.Enum(['outside-limits', 'seven-on-one-side', 'seven-trending', 'two-of-three-near-limit']),
          period: Type.String({ description: 'The period that completes it.' }),
        },
        { ...closed, description: 'The latest sign of a change.' },
      ),
    ),
  },
  closed,
);
export type Trend = Static<typeof Trend>;

export const CheckResult = Type.Object(
  {
    id: Type.String({ examples: ['follow-up.promise-kept'] }),
    question: Type.String(),
    kind: Type.Enum(['share', 'mean', 'quantile', 'rate', 'netPromoter', 'census', 'survival', 'ratio', 'difference', 'agreement', 'spread']),
    format: Type.Enum(['percent', 'points', 'number', 'duration', 'money', 'count']),
    countOf: Type.String({ examples: ['commitments'] }),
    ...figure,
    standard: AppliedStandard,
    critical: Type.Boolean(),
    weight: Type.Number({ minimum: 0 }),
    verdict: Verdict,
    lacking: Type.Optional(Lacking),
    doubts: Type.Optional(Type.Array(Doubt, { description: 'Guards that fail and concern this check, for the whole organisation (empty unit) or for a unit.' })),
    missing: Type.Array(Type.String(), { description: 'What keeps the check from running: columns without data, and words that a column never has, as `case.kind=complaint`.' }),
    notTold: Type.Optional(
      Type.Array(Type.String(), { description: 'Of a view, the dimensions that the check is not told by: it is then not measured there, and never shown as a whole.', examples: [['channel']] }),
    ),
    problem: Type.Optional(
      Type.Object({ code: Type.String(), detail: Type.String() }, { ...closed, description: "Why the plugin's code gave no figure; the check is then not measured." }),
    ),
    excluded: Type.Array(Type.Object({ why: Type.String(), rows: Type.Integer({ minimum: 0 }) }, closed)),
    units: Type.Array(UnitResult, {
      description: 'The units of the current period, and the whole organisation (empty unit) period by period.',
    }),
    trend: Type.Optional({ ...Trend, description: 'Of the whole organisation, with what people told of its periods. Told with the words of the scorecard.' }),
  },
  closed,
);
export type CheckResult = Static<typeof CheckResult>;

/** A score from 0 to 100 with its interval, its letter and its coverage. */
export const scoreFields = {
  score: Nullable(Type.Number({ minimum: 0, maximum: 100 })),
  low: Nullable(Type.Number({ minimum: 0, maximum: 100 })),
  high: Nullable(Type.Number({ minimum: 0, maximum: 100 })),
  grade: Nullable(Grade),
  coverage: Type.Number({ minimum: 0, maximum: 1 }),
};

export const PrincipleResult = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    question: Type.String(),
    ...scoreFields,
    checks: Type.Array(CheckResult),
  },
  closed,
);
export type PrincipleResult = Static<typeof PrincipleResult>;

export const Finding = Type.Object(
  {
    id: Type.String({ description: 'Stable fingerprint of check and unit: the same finding keeps it from run to run.' }),
    check: Type.String(),
    unit: Unit,
    period: Type.String(),
    severity: Severity,
    kind: Type.Enum(['pattern', 'one-off']),
    since: Type.String({ description: 'First period of the present stretch.' }),
    sentence: Type.String(),
    advice: Nullable(Type.String()),
    advised: Type.Optional(
      Type.Object(
        { id: Type.String(), values: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])) },
        { ...closed, description: "What the plugin's code chose to advise: a text of its messages, and the values in it." },
      ),
    ),
    evidence: Type.Object({ rows: Type.Integer({ minimum: 0 }) }, closed),
    status: Type.Optional(
      Type.Enum(['open', 'assigned', 'accepted', 'not-a-problem', 'watched'], { description: 'What people have decided about it. Told of the latest run alone, and not of praise.' }),
    ),
    doubts: Type.Optional(Type.Array(Doubt, { description: 'Guards that fail and concern the figure of this finding.' })),
  },
  closed,
);
export type Finding = Static<typeof Finding>;

export const GateCondition = Type.Object(
  {
    check: Type.String(),
    passed: Type.Boolean(),
    open: Type.Optional(Type.Literal(true, { description: 'The data could not answer it: it is neither broken nor known to be met, and does not close the gate.' })),
    breaches: Type.Integer({ minimum: 0 }),
    sentence: Type.String(),
  },
  closed,
);
export type GateCondition = Static<typeof GateCondition>;

/** A principle that nobody enabled by name and that has data for none of its checks. It counts from the run on in which one of them has. */
export const WaitingPrinciple = Type.Object(
  {
    id: Type.String(),
    plugin: Type.String({ description: 'The plugin that brings it; enabled by name, it counts without data too.' }),
    name: Type.String(),
    question: Type.String(),
    needs: Type.Array(Type.String(), { description: 'The fewest tables without rows, and columns of other tables without values, that keep one of its checks from running.', examples: [['complaint']] }),
    checks: Type.Array(Type.Object({ id: Type.String(), question: Type.String(), critical: Type.Boolean(), missing: Type.Array(Type.String()) }, closed)),
  },
  closed,
);
export type WaitingPrinciple = Static<typeof WaitingPrinciple>;

/** The service-quality scorecard of one organisation as of one run. */
export const Scorecard = Type.Object(
  {
    schemaVersion: Type.Literal(1),
    organisation: Type.Object({ id: Type.String(), name: Type.String(), timezone: Type.String() }, closed),
    run: Type.Object(
      {
        id: Type.String(),
        asOf: Type.String({ format: 'date-time' }),
        period: Type.Object(
          {
            grain: Grain,
            from: Type.String({ format: 'date', description: 'First local day.' }),
            to: Type.String({ format: 'date', description: 'Last local day.' }),
          },
          closed,
        ),
        dataVersion: Type.String(),
        plugins: Type.Array(
          Type.Object(
            {
              id: Type.String(),
              version: Type.String(),
              digest: Type.Optional(Type.String({ description: 'Of its declarations and its code: two with the same one measure and advise alike, whatever their versions.' })),
            },
            closed,
          ),
        ),
      },
      closed,
    ),
    view: Type.Optional(
      Type.Object(
        {
          period: Type.String({ description: 'The key of the period.', examples: ['2026-03'] }),
          present: Type.Boolean({ description: 'Whether that is the period of the latest run.' }),
          unit: { ...Unit, description: 'The part of the organisation; empty for all of it.' },
        },
        {
          ...closed,
          description:
            'What part of the latest run this is, or which other period, measured from the data and held to the standards of now. The empty unit within stands for the unit of the view. Without it, the scorecard is that of a run.',
        },
      ),
    ),
    overall: Type.Object(scoreFields, closed),
    gate: Type.Object({ passed: Type.Boolean({ description: 'False also where there are conditions and none could be measured.' }), conditions: Type.Array(GateCondition) }, closed),
    principles: Type.Array(PrincipleResult),
    waiting: Type.Optional(
      Type.Array(WaitingPrinciple, { description: 'Principles that are not enabled yet, those first that the fewest columns would unlock. They count neither in scores, coverage nor the gate.' }),
    ),
    findings: Type.Array(Finding, { description: 'Worst first.' }),
    attention: Type.Optional(
      Type.Object(
        {
          decisions: Type.Integer({ minimum: 0, description: 'Findings that wait for a decision.' }),
          overdueActions: Type.Integer({ minimum: 0 }),
          accepted: Type.Integer({ minimum: 0, description: 'Findings that are not over and are accepted until a day that has not passed.' }),
        },
        { ...closed, description: 'What waits for people. Told of the latest run alone.' },
      ),
    ),
  },
  { ...closed, $id: 'https://touchstone.dev/schemas/scorecard-1.json', title: 'Touchstone scorecard' },
);
export type Scorecard = Static<typeof Scorecard>;
