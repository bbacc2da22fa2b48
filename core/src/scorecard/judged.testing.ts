import {
  agreement,
  census,
  check,
  type CheckOptions,
  difference,
  house,
  mean,
  type Measure,
  type MeasureKind,
  netPromoter,
  percent,
  quantile,
  rate,
  ratio,
  share,
  type ShareStatistic,
  spread,
  type Statistic,
  survival,
} from '@touchstone/sdk';
import type { Unit } from '@touchstone/sdk/contract';
import { commitment, employeeMovement } from '@touchstone/sdk/model';

import { type Measurement, periodAt, periodsUntil } from '../measures/index.js';
import { judgeCheck, type JudgedCheck, type JudgingFrame } from './judge-check.js';
import type { Demands, EnabledCheck } from './scoring-input.js';

/** The period that the tests judge. */
export const october = '2026-10';

/** The keys of so many months up to October 2026, oldest first. */
export const months = (count: number): string[] =>
  periodsUntil(periodAt('2026-10-15T00:00:00Z', 'month', 'UTC'), count, 'UTC').map(({ key }) => key);

const promises = { of: commitment, period: commitment.dueAt };
const people = { of: employeeMovement, period: employeeMovement.month };
const value = employeeMovement.leavers;
const kept = share({ ...promises, meeting: commitment.doneAt.atOrBefore(commitment.dueAt) });

/** A measure of each kind. Only its kind matters to judging. */
export const measures: { readonly [TKind in MeasureKind]: Extract<Measure, { kind: TKind }> } = {
  share: kept,
  mean: mean({ ...people, value }),
  quantile: quantile({ ...people, value, at: 0.5 }),
  rate: rate({ ...people, exposure: value }),
  netPromoter: netPromoter({ ...people, score: value }),
  census: census({ ...promises, breaching: commitment.doneAt.isMissing() }),
  survival: survival({ ...promises, from: commitment.madeAt, lost: commitment.doneAt, horizonMonths: 12 }),
  ratio: ratio({ numerator: people, denominator: people }),
  difference: difference({ first: kept, second: kept }),
  agreement: agreement({ ...promises, item: commitment.case, value: commitment.case.customerReplies, scale: 'nominal' }),
  spread: spread({ of: kept, across: 'orgUnit', as: 'deviation' }),
};

/** A check as an organisation enabled it: a share of promises kept, held to 95 %, unless the test says otherwise. */
export function enabled({ id = 'promise-kept', ...options }: Partial<CheckOptions> = {}): EnabledCheck {
  const standard = { target: percent(95), floor: percent(80), better: 'higher', provenance: house } as const;
  const made = check({ id, question: 'Do we keep our promises?', measure: measures.share, standard, ...options });
  return { id: `follow-up.${id}`, principle: 'follow-up', check: made, settings: {}, weight: made.weight };
}

/** Demands that hold every unit to what the check proposes. */
export const plainDemands: Demands = {
  standardOf: ({ check: { standard } }) => standard,
  exemptionOf: () => undefined,
  principleWeight: () => 1,
};

/** One figure of a test: the whole organisation in October, unless it says otherwise. */
export interface Shown {
  readonly unit?: Unit;
  readonly period?: string;
  readonly statistic: Statistic;
  readonly persons?: number;
}

export interface JudgedOptions {
  readonly demands?: Partial<Demands>;
  readonly measurement?: Partial<Measurement>;
  readonly frame?: Partial<JudgingFrame>;
}

/** Judges figures that a test gives, oldest first. */
export function judgedOf(check: EnabledCheck, shown: readonly Shown[], { demands, measurement, frame }: JudgedOptions = {}): JudgedCheck {
  const statistics = shown.map(({ unit = {}, period = october, ...rest }) => ({ unit, period, ...rest }));
  return judgeCheck(
    { enabled: check, measurement: { id: check.id, missing: [], excluded: [], statistics, ...measurement } },
    { ...plainDemands, ...demands },
    { period: october, asOf: '2026-10-31T22:00:00Z', ...frame },
  );
}

export const shareOf = (k: number, n: number): ShareStatistic => ({ kind: 'share', k, n });

/** A share of so many rows of an org unit, in October. */
export const branch = (orgUnit: string, k: number, n: number): Shown => ({ unit: { orgUnit }, statistic: shareOf(k, n) });

/** Figures of several branches and of the whole organisation, which they add up to. */
export function withWhole(branches: readonly Shown[]): Shown[] {
  const sum = branches.reduce(
    (total, { statistic }) => (statistic.kind === 'share' ? shareOf(total.k + statistic.k, total.n + statistic.n) : total),
    shareOf(0, 0),
  );
  return [{ statistic: sum }, ...branches];
}

/** So many branches alike: `b01`, `b02` … */
export const alike = (count: number, k: number, n: number): Shown[] =>
  Array.from({ length: count }, (_, index) => branch(`b${String(index + 1).padStart(2, '0')}`, k, n));

/** The spread over some branches, as the organisation's own figure, and the branches. */
export function spreadOf(branches: readonly Shown[]): Shown[] {
  const groups = branches.flatMap(({ unit, statistic }) =>
    statistic.kind === 'share' ? [{ key: unit?.['orgUnit'] ?? '', series: 0, statistic }] : [],
  );
  return [{ statistic: { kind: 'spread', as: 'deviation', groups } }, ...branches];
}

/** A check of the spread between branches, at most three points. */
export const spreadCheck = (options: Partial<CheckOptions> = {}): EnabledCheck =>
  enabled({
    id: 'branches',
    measure: measures.spread,
    standard: { target: 0.03, floor: 0.08, better: 'lower', provenance: house },
    ...options,
  });
