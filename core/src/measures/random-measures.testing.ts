import {
  agreement,
  census,
  type Condition,
  difference,
  mean,
  type Measure,
  type MeasureKind,
  netPromoter,
  netPromoterOfCounts,
  type NumberValue,
  type PopulationOptions,
  quantile,
  rate,
  ratio,
  share,
  shareOfCounts,
  spread,
  survival,
} from '@touchstone/sdk';
import { commitment, serviceCase } from '@touchstone/sdk/model';
import fc from 'fast-check';

import type { Engine } from '../engine/engine.js';

/** A row as a test makes it: texts, numbers and moments, as a database takes them. */
export type RandomRow = Readonly<Record<string, string | number | boolean | null>>;

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
/** From July 2026, before the periods that are measured, to October, their last. */
const moment = fc.tuple(fc.integer({ min: 7, max: 10 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 23 })).map(
  ([month, day, hour]) => `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')} ${String(hour).padStart(2, '0')}:00:00`,
);

export const caseRows: fc.Arbitrary<RandomRow[]> = fc.array(
  fc
    .record({
      opened_at: moment,
      org_unit_id: maybe(fc.constantFrom('brno', 'praha')),
      channel_id: fc.constantFrom('phone', 'mail'),
      status: fc.constantFrom('open', 'closed'),
      closed_at: maybe(moment),
      is_spam: maybe(fc.boolean()),
      is_test: maybe(fc.boolean()),
      reopen_count: maybe(fc.integer({ min: 0, max: 10 })),
      customer_replies: maybe(fc.integer({ min: 0, max: 6 })),
      favourable: fc.integer({ min: 0, max: 6 }),
    })
    .map(({ favourable, ...row }) => ({ ...row, agent_replies: row.customer_replies === null ? null : Math.min(favourable, row.customer_replies) })),
  { maxLength: 12 },
);

export const commitmentRows: fc.Arbitrary<RandomRow[]> = fc.array(
  fc.record({ case_id: maybe(fc.integer({ min: 0, max: 11 }).map((place) => `c${place}`)), due_at: maybe(moment), done_at: maybe(moment), cancelled: maybe(fc.boolean()) }),
  { maxLength: 12 },
);

/** Puts rows in the place of those before, under keys of their own. */
export async function replaceRows(engine: Engine, table: string, prefix: string, rows: readonly RandomRow[]): Promise<void> {
  await engine.execute(`DELETE FROM "${table}"`);
  const [first] = rows;
  if (first) {
    const names = Object.keys(first);
    const places = rows.map((_, row) => `(${['id', 'import_batch_id', ...names].map((__, column) => `$${row * (names.length + 2) + column + 1}`).join(', ')})`);
    const values = rows.flatMap((row, place) => [`${prefix}${place}`, 'test', ...names.map((name) => row[name] ?? null)]);
    await engine.execute(`INSERT INTO "${table}" (id, import_batch_id, ${names.join(', ')}) VALUES ${places.join(', ')}`, values);
  }
}

const conditions: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Condition>(
      serviceCase.isSpam,
      serviceCase.isTest,
      serviceCase.closedAt.isKnown(),
      serviceCase.status.is('closed'),
      serviceCase.reopenCount.atLeast(3),
      serviceCase.customerReplies.below(4),
      serviceCase.agentReplies.isMissing(),
      serviceCase.closedAt.atOrAfter(serviceCase.openedAt),
    ),
    fc.tuple(tie('condition'), tie('condition')).map(([a, b]) => a.and(b)),
    fc.tuple(tie('condition'), tie('condition')).map(([a, b]) => a.or(b)),
    tie('condition').map((a) => a.not()),
  ),
})).condition;

const populations: fc.Arbitrary<PopulationOptions> = fc
  .record(
    {
      where: conditions,
      excluding: fc.dictionary(fc.constantFrom('spam', 'test', 'merged'), conditions, { maxKeys: 3 }),
      period: fc.constant(serviceCase.openedAt),
      window: fc.constantFrom(1, 2, 3),
    },
    { requiredKeys: ['period'] },
  )
  .map((options) => ({ of: serviceCase, ...options }));

/** Sometimes a state as of the run, which belongs to no period. */
const anyPopulation = fc.oneof({ weight: 4, arbitrary: populations }, { weight: 1, arbitrary: populations.map(({ period: _, window: __, ...rest }) => rest) });
const numbers = fc.constantFrom<NumberValue>(serviceCase.reopenCount, serviceCase.customerReplies, serviceCase.agentReplies);
const withoutWindow = ({ window: _, ...rest }: PopulationOptions): PopulationOptions => rest;

const sharesOrMeans = (of: fc.Arbitrary<PopulationOptions>) =>
  fc.oneof(
    fc.tuple(of, conditions).map(([options, meeting]) => share({ ...options, meeting })),
    fc.tuple(of, numbers).map(([options, value]) => mean({ ...options, value })),
  );

const promises = fc.option(fc.constant(commitment.cancelled), { nil: undefined }).map((cancelled) => ({
  of: commitment,
  period: commitment.dueAt,
  ...(cancelled && { excluding: { cancelled } }),
}));

/** Random measures of every kind. */
export const measuresOf: { readonly [TKind in MeasureKind]: fc.Arbitrary<Measure> } = {
  share: fc.oneof(
    fc.tuple(anyPopulation, conditions).map(([options, meeting]) => share({ ...options, meeting })),
    anyPopulation.map((options) => shareOfCounts({ ...options, met: serviceCase.agentReplies, outOf: serviceCase.customerReplies })),
  ),
  mean: fc.tuple(anyPopulation, numbers).map(([options, value]) => mean({ ...options, value })),
  quantile: fc.tuple(populations.map(withoutWindow), numbers, fc.constantFrom(0.5, 0.9)).map(([options, value, at]) => quantile({ ...options, value, at })),
  rate: fc.tuple(anyPopulation, numbers, numbers).map(([options, events, exposure]) => rate({ ...options, events, exposure })),
  netPromoter: fc.oneof(
    anyPopulation.map((options) => netPromoter({ ...options, score: serviceCase.reopenCount })),
    anyPopulation.map((options) =>
      netPromoterOfCounts({ ...options, promoters: serviceCase.agentReplies, passives: serviceCase.customerReplies, detractors: serviceCase.reopenCount }),
    ),
  ),
  census: fc.tuple(anyPopulation, conditions).map(([options, breaching]) => census({ ...options, breaching })),
  survival: populations.map((options) => survival({ ...withoutWindow(options), from: serviceCase.openedAt, lost: serviceCase.closedAt, horizonMonths: 2 })),
  ratio: fc.tuple(populations, numbers, promises).map(([numerator, value, denominator]) => ratio({ numerator: { ...numerator, value }, denominator })),
  difference: fc
    .tuple(populations, conditions, conditions, fc.constantFrom<readonly string[] | undefined>(undefined, ['channel']))
    .map(([options, one, two, alike]) =>
      difference({ first: share({ ...options, meeting: one }), second: share({ ...withoutWindow(options), meeting: two }), ...(alike && { alike }) }),
    ),
  agreement: fc.tuple(populations.map(withoutWindow), numbers).map(([options, value]) => agreement({ ...options, item: serviceCase.channel, value, scale: 'nominal' })),
  spread: fc.oneof(
    sharesOrMeans(populations).map((of) => spread({ of, across: 'orgUnit', as: 'deviation' })),
    fc.tuple(sharesOrMeans(populations.map(withoutWindow)), sharesOrMeans(populations.map(withoutWindow))).map((of) => spread({ of, across: 'period', as: 'inside' })),
  ),
};
