import type { ControlMethod } from '../contract/standards.js';
import { allOf, days, now } from '../expression/build.js';
import { none } from '../expression/related.js';
import type { Condition, IdValue, TimeValue } from '../expression/value.js';
import {
  annotation,
  call,
  coachingSession,
  engagementResult,
  feedbackItem,
  mention,
  mysteryVisit,
  orgUnit,
  qaReview,
  recognition,
  review,
  serviceProbe,
  standardAck,
  surveyResponse,
  trainingRecord,
  type RowOf,
  visit,
} from '../model/index.js';

/** Rows that a method of control leaves behind: when each of them happened, and in which org unit. */
export interface ControlTrace {
  readonly rows: RowOf;
  readonly at: TimeValue;
  readonly orgUnit: IdValue<'org_unit'>;
  /** Which of the rows. Default: all. */
  readonly which?: Condition;
}

/** One of the twelve methods of control, and what it leaves behind in the data. */
export interface TracedMethod {
  readonly id: ControlMethod;
  /** Any of these shows that the method is alive. */
  readonly traces: readonly ControlTrace[];
  /** Whether its rows tell of single employees: how many there are is then told from five on, and when by the month. */
  readonly ofPeople?: true;
}

/** The twelve methods of control, each with what it leaves behind: seven that keep standards alive, and five of listening. Source: the founding texts. */
export const tracedMethods: readonly TracedMethod[] = [
  { id: 'standards', ofPeople: true, traces: [{ rows: standardAck, at: standardAck.at, orgUnit: standardAck.employee.orgUnit }] },
  { id: 'training', ofPeople: true, traces: [{ rows: trainingRecord, at: trainingRecord.completedOn, orgUnit: trainingRecord.employee.orgUnit }] },
  {
    id: 'feedback',
    ofPeople: true,
    traces: [
      { rows: coachingSession, at: coachingSession.at, orgUnit: coachingSession.employee.orgUnit },
      { rows: engagementResult, at: engagementResult.wave, orgUnit: engagementResult.orgUnit },
    ],
  },
  { id: 'mystery-shopping', traces: [{ rows: mysteryVisit, at: mysteryVisit.at, orgUnit: mysteryVisit.orgUnit }] },
  {
    id: 'figures',
    traces: [
      { rows: visit, at: visit.arrivedAt, orgUnit: visit.orgUnit },
      { rows: call, at: call.offeredAt, orgUnit: call.orgUnit },
    ],
  },
  { id: 'recognition', ofPeople: true, traces: [{ rows: recognition, at: recognition.at, orgUnit: recognition.orgUnit }] },
  {
    id: 'data-analysis',
    traces: [
      { rows: annotation, at: annotation.at, orgUnit: annotation.orgUnit, which: annotation.kind.is('quality_review') },
      { rows: qaReview, at: qaReview.at, orgUnit: qaReview.case.orgUnit },
    ],
  },
  { id: 'interviews', traces: [{ rows: feedbackItem, at: feedbackItem.at, orgUnit: feedbackItem.orgUnit, which: feedbackItem.source.is('interview') }] },
  {
    id: 'social-monitoring',
    traces: [
      { rows: mention, at: mention.postedAt, orgUnit: mention.orgUnit },
      { rows: review, at: review.postedAt, orgUnit: review.orgUnit },
    ],
  },
  { id: 'suggestion-forms', traces: [{ rows: feedbackItem, at: feedbackItem.at, orgUnit: feedbackItem.orgUnit, which: feedbackItem.source.is('suggestion_form') }] },
  { id: 'test-purchases', traces: [{ rows: serviceProbe, at: serviceProbe.at, orgUnit: serviceProbe.channel.orgUnit }] },
  { id: 'surveys', traces: [{ rows: surveyResponse, at: surveyResponse.answeredAt, orgUnit: surveyResponse.orgUnit }] },
];

/** How long a method stays alive after its last trace, in days: the longest quarter of a year. */
export const controlQuarterDays = 92;

/** When a trace counts: after the first moment, and up to the second. */
export interface ControlWindow {
  readonly after: TimeValue;
  readonly until: TimeValue;
}

/** The quarter that ends so many quarters before the moment of the run. */
export function controlWindow(back = 0): ControlWindow {
  const end = (quarters: number): TimeValue => (quarters === 0 ? now : now.minus(days(controlQuarterDays * quarters)));
  return { after: end(back + 1), until: end(back) };
}

/** The org units that are to be controlled: branches that have opened by a moment and not closed. */
export const controlledAt = (moment: TimeValue): Condition =>
  orgUnit.kind.is('branch').and(orgUnit.openedOn.isMissing().or(orgUnit.openedOn.atOrBefore(moment)), orgUnit.closedOn.isMissing().or(orgUnit.closedOn.after(moment)));

/** Which rows of a trace count: those of an org unit, within a window. */
export const traceWithin = (trace: ControlTrace, unit: IdValue<'org_unit'>, { after, until }: ControlWindow): readonly Condition[] => [
  ...traceUntil(trace, unit, until),
  trace.at.after(after),
];

/** Which rows of a trace count: those of an org unit, up to a moment. */
export const traceUntil = ({ at, orgUnit, which }: ControlTrace, unit: IdValue<'org_unit'>, until: TimeValue): readonly Condition[] => [
  orgUnit.is(unit),
  ...(which ? [which] : []),
  at.atOrBefore(until),
];

/** Whether an org unit left no trace of a method of control within a window: true also where nothing at all is known of it. */
export const unusedWithin = ({ traces }: TracedMethod, unit: IdValue<'org_unit'>, window: ControlWindow): Condition =>
  // No unit lacks its id: that this could answer too keeps a method without any rows from leaving all of them without an answer.
  allOf(...traces.map((trace) => none(trace.rows, ...traceWithin(trace, unit, window)))).or(unit.isMissing());
