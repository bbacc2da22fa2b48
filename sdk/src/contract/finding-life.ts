import Type, { type Static } from 'typebox';

import { Action } from './actions.js';
import { Annotation } from './annotations.js';
import { Person } from './people.js';
import { Severity, Unit } from './scorecard.js';

const closed = { additionalProperties: false } as const;
const Nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const reason = Type.String({ minLength: 3, maxLength: 2000 });
const person = Type.String({ minLength: 1, maxLength: 64, description: 'The id of a person that the organisation lists.' });
const revision = Type.Integer({ minimum: 0, description: 'The revision that the change is based on; 0 where nothing was decided before.' });

/** How a finding stands compared with the run before. `improved` is better beyond chance than when it appeared, and still a finding. */
export const FindingState = Type.Enum(['new', 'known', 'improved', 'gone', 'come-back']);
export type FindingState = Static<typeof FindingState>;

/** What people have decided about a finding. `open` waits for a decision. */
export const FindingStatus = Type.Enum(['open', 'assigned', 'accepted', 'not-a-problem', 'watched']);
export type FindingStatus = Static<typeof FindingStatus>;

/** Why a decided finding is open again. */
export const Reopening = Type.Enum(['date-passed', 'worsened', 'come-back']);
export type Reopening = Static<typeof Reopening>;

/** The terms of the decision that stands. What a kind of decision has no use for is null. */
export const FindingDecision = Type.Object(
  {
    owner: Nullable(Type.String({ description: 'Of an assigned one, who sees to it.' })),
    approver: Nullable(Type.String({ description: 'Of an accepted one, who answers for it.' })),
    reason: Nullable(Type.String()),
    until: Nullable(Type.String({ format: 'date', description: 'Last day on which it holds.' })),
    worst: Nullable(Type.Number({ description: "Of an accepted one, the worst value it accepts, in the measure's own unit." })),
    actor: Nullable(Type.String({ description: 'Who recorded it; null for an exemption that was written into the settings by hand.' })),
    at: Nullable(Type.String({ format: 'date-time' })),
  },
  closed,
);
export type FindingDecision = Static<typeof FindingDecision>;

/** Where a finding stands in its life: what runs have seen of it, and what people have decided. */
export const FindingLife = Type.Object(
  {
    id: Type.String(),
    check: Type.String(),
    unit: Unit,
    state: FindingState,
    status: FindingStatus,
    decision: FindingDecision,
    reopened: Nullable(Reopening),
    needsDecision: Type.Boolean({ description: 'It is in the latest run and open.' }),
    openedAt: Nullable(Type.String({ format: 'date-time', description: 'When the run was made in which it appeared, or came back.' })),
    decidedAt: Nullable(Type.String({ format: 'date-time', description: 'When somebody first decided about it since; null while nobody has.' })),
    revision: Type.Integer({ minimum: 0 }),
  },
  closed,
);
export type FindingLife = Static<typeof FindingLife>;

/** A finding in the list of all that are remembered; with words where the latest run has it. */
export const ListedFinding = Type.Object(
  { ...FindingLife.properties, severity: Nullable(Severity), sentence: Nullable(Type.String()), overdueActions: Type.Integer({ minimum: 0 }) },
  closed,
);
export type ListedFinding = Static<typeof ListedFinding>;

/** How soon people react to findings: from a finding's appearance to the first decision about it. */
export const ReactionTimes = Type.Object(
  {
    decided: Type.Integer({ minimum: 0, description: 'Findings that somebody has decided about.' }),
    undecided: Type.Integer({ minimum: 0 }),
    medianHours: Nullable(Type.Number({ minimum: 0, description: 'Of those decided.' })),
    oldestUndecidedHours: Nullable(Type.Number({ minimum: 0 })),
  },
  closed,
);
export type ReactionTimes = Static<typeof ReactionTimes>;

/** All findings that are remembered, those that need a decision first. */
export const FindingList = Type.Object({ findings: Type.Array(ListedFinding), reaction: ReactionTimes }, closed);
export type FindingList = Static<typeof FindingList>;

/** Something that happened to a finding. */
export const TimelineEntry = Type.Object(
  {
    at: Type.String({ format: 'date-time' }),
    actor: Nullable(Type.String({ description: 'Null for what a run found out.' })),
    event: Type.Enum([
      'new', 'improved', 'gone', 'come-back', 'worsened', 'date-passed',
      'opened', 'assigned', 'accepted', 'not-a-problem', 'watched',
      'action-added', 'action-changed',
    ]),
    run: Nullable(Type.String()),
    owner: Nullable(Type.String()),
    reason: Nullable(Type.String()),
    until: Nullable(Type.String()),
  },
  closed,
);
export type TimelineEntry = Static<typeof TimelineEntry>;

/** The life of one finding with everything that hangs on it. */
export const FindingRecord = Type.Object(
  {
    life: FindingLife,
    timeline: Type.Array(TimelineEntry, { description: 'Newest first.' }),
    actions: Type.Array(Action),
    annotations: Type.Array(Annotation, { description: 'Of its check at its unit, by period.' }),
    people: Type.Array(Person),
  },
  closed,
);
export type FindingRecord = Static<typeof FindingRecord>;

/** A decision about a finding. The same one again changes nothing. */
export const DecisionRequest = Type.Union([
  Type.Object({ kind: Type.Literal('open'), revision }, closed),
  Type.Object({ kind: Type.Literal('assigned'), revision, owner: person, reason: Type.Optional(reason) }, closed),
  Type.Object(
    {
      kind: Type.Literal('accepted'),
      revision,
      until: Type.String({ format: 'date', description: 'Last day on which it holds.' }),
      reason,
      approver: person,
      worst: Type.Optional(Type.Number({ description: "The worst value to accept, in the measure's own unit. Default: the present one." })),
    },
    closed,
  ),
  Type.Object({ kind: Type.Literal('not-a-problem'), revision, reason }, closed),
  Type.Object({ kind: Type.Literal('watched'), revision, until: Type.Optional(Type.String({ format: 'date' })), reason: Type.Optional(reason) }, closed),
]);
export type DecisionRequest = Static<typeof DecisionRequest>;
