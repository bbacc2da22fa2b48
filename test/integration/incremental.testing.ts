import {
  census, check, type CheckOptions, count, days, difference, duration, earliest, exists, hours, invalidCase, latest, mean, now, own, quantile, ratio, share, spread, survival, unit, type Measure,
} from '@touchstone/sdk';
import { commitment, customer, message, order, serviceCase, surveyResponse, type TableName, tables } from '@touchstone/sdk/model';
import fc from 'fast-check';
import { expect } from 'vitest';

import { openDuckDb } from '../../core/src/engine/duckdb/duckdb-engine.js';
import type { Engine, EngineValue } from '../../core/src/engine/engine.js';
import { forgetCustomer } from '../../core/src/intake/forget/forget-customer.js';
import { dropForgotten } from '../../core/src/intake/forget/forgotten-rows.js';
import { prepareDatabase } from '../../core/src/intake/load/tables.js';
import { writeStage } from '../../core/src/intake/load/upsert.js';
import { type MeasureContext, measureChecks, type MeasuredCheck, type Measurement, periodAt, periodsUntil, refreshBusinessDays } from '../../core/src/measures/index.js';
import { columnsOf, quoteIdentifier } from '../../core/src/model/index.js';

const timezone = 'Europe/Prague';
const { openedAt, firstHumanReplyAt, closedAt, isSpam, $self: thisCase } = serviceCase;
const firstOrderAt = earliest(order, order.placedAt, order.customer.is(customer.$self), order.cancelled.not());
const later = order.$as('later_order');

/** One check for each way in which a row of one table can matter to the figures of another, and for each kind of statistic. */
const measures: Readonly<Record<string, { readonly measure: Measure; readonly by?: NonNullable<CheckOptions['by']> }>> = {
  replied: {
    measure: share({
      of: serviceCase,
      excluding: { ...invalidCase(), pending: firstHumanReplyAt.isMissing().and(duration(openedAt, now, 'business').atMost(hours(40))) },
      meeting: duration(openedAt, firstHumanReplyAt, 'business').atMost(hours(4)),
      period: openedAt,
    }),
    by: ['orgUnit', 'channel', 'segment'],
  },
  promised: {
    measure: share({
      of: commitment,
      excluding: { cancelled: commitment.cancelled, 'not-yet-due': commitment.dueAt.atOrAfter(now) },
      meeting: commitment.doneAt.atOrBefore(commitment.dueAt),
      period: commitment.dueAt,
      window: 2,
    }),
    by: ['orgUnit', ['orgUnit', unit('timeOfDay', commitment.madeAt.timeOfDay())]],
  },
  heard: {
    measure: share({
      of: serviceCase,
      excluding: { 'too-recent': closedAt.after(now.minus(days(14))) },
      meeting: exists(surveyResponse, surveyResponse.case.is(thisCase), surveyResponse.answeredAt.within(days(14), closedAt)),
      period: closedAt,
    }),
    by: ['orgUnit'],
  },
  messages: {
    measure: mean({ of: serviceCase, value: count(message, message.case.is(thisCase), message.isAuto.not()), period: openedAt }),
    by: ['orgUnit'],
  },
  silent: {
    measure: census({ of: serviceCase, where: closedAt.isMissing(), breaching: latest(message, message.at, message.case.is(thisCase)).before(now.minus(days(3))) }),
  },
  wait: { measure: quantile({ of: serviceCase, value: duration(openedAt, firstHumanReplyAt), at: 0.5, period: openedAt }), by: ['orgUnit'] },
  again: {
    measure: share({
      of: customer,
      where: firstOrderAt.isKnown(),
      meeting: exists(later, later.customer.is(customer.$self), later.placedAt.after(firstOrderAt), later.cancelled.not()),
      period: firstOrderAt,
    }),
    by: ['segment'],
  },
  rated: {
    measure: share({
      of: customer,
      meeting: exists(surveyResponse, surveyResponse.case.customer.is(customer.$self), surveyResponse.score.atMost(2)),
      period: customer.firstSeenOn,
    }),
  },
  stay: { measure: survival({ of: customer, from: customer.firstSeenOn, lost: latest(order, order.placedAt, order.customer.is(customer.$self)), horizonMonths: 2, period: customer.firstSeenOn }) },
  perCustomer: {
    measure: ratio({ numerator: { of: order, value: order.amountMinor, period: order.placedAt }, denominator: { of: customer, period: customer.firstSeenOn } }),
    by: ['orgUnit', 'segment'],
  },
  alike: {
    measure: difference({
      first: share({ of: serviceCase, where: exists(message, message.case.is(thisCase), message.isAuto), meeting: firstHumanReplyAt.isKnown(), period: openedAt }),
      second: share({ of: serviceCase, excluding: { spam: isSpam }, meeting: exists(commitment, commitment.case.is(thisCase), commitment.cancelled.not()), period: openedAt }),
      alike: ['channel'],
    }),
    by: ['segment'],
  },
  between: { measure: spread({ of: share({ of: surveyResponse, meeting: surveyResponse.score.atLeast(4), period: surveyResponse.answeredAt }), across: 'orgUnit', as: 'deviation' }) },
};

const checks: readonly MeasuredCheck[] = Object.entries(measures).map(([id, options]) => ({
  id: `test.${id}`,
  check: check({ id: id.toLowerCase(), question: 'Is it?', standard: { better: 'higher', provenance: own }, ...options }),
  settings: {},
}));

type Row = Readonly<Record<string, EngineValue>>;

/** One import of some rows into a table. */
interface Import {
  readonly table: TableName;
  readonly rows: readonly Row[];
}

/** An import, or that a customer is forgotten. */
type Change = Import | { readonly forgotten: string };

const moment = fc.integer({ min: 0, max: 150 * 8 }).map((eighths) => new Date(Date.UTC(2026, 5, 1) + eighths * 3 * 3_600_000).toISOString().slice(0, 19).replace('T', ' '));
const day = moment.map((at) => at.slice(0, 10));
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 3 });
const oneOf = (name: string, most: number): fc.Arbitrary<string> => fc.integer({ min: 1, max: most }).map((place) => `${name}${place}`);

const rowsOf: Readonly<Partial<Record<TableName, fc.Arbitrary<Row>>>> = {
  case: fc.record({
    id: oneOf('c', 8), customer_id: optional(oneOf('k', 4)), org_unit_id: optional(oneOf('u', 3)), channel_id: oneOf('ch', 2), opened_at: moment, first_human_reply_at: optional(moment),
    closed_at: optional(moment), status: fc.constant('open'), is_spam: fc.boolean(),
  }),
  message: fc.record({ id: oneOf('m', 8), case_id: oneOf('c', 8), at: moment, is_auto: fc.boolean() }),
  commitment: fc.record({ id: oneOf('p', 6), case_id: optional(oneOf('c', 8)), made_at: optional(moment), due_at: moment, done_at: optional(moment), cancelled: fc.boolean() }),
  survey_response: fc.record({ id: oneOf('r', 8), survey_id: fc.constant('s1'), case_id: optional(oneOf('c', 8)), org_unit_id: optional(oneOf('u', 3)), answered_at: moment, score: fc.integer({ min: 1, max: 5 }) }),
  customer: fc.record({ id: oneOf('k', 4), first_seen_on: optional(day), segment: optional(oneOf('segment', 2)), home_org_unit_id: optional(oneOf('u', 3)) }),
  order: fc.record({ id: oneOf('o', 8), customer_id: oneOf('k', 4), org_unit_id: optional(oneOf('u', 3)), placed_at: moment, cancelled: fc.boolean(), amount_minor: fc.integer({ min: 1, max: 9 }) }),
  org_unit: fc.record({ id: oneOf('u', 3), kind: fc.constant('branch'), name: oneOf('name', 3), timezone: fc.constantFrom('Europe/Prague', 'Europe/Riga'), calendar_id: optional(fc.constant('cal')) }),
};

const firstRows: Readonly<Partial<Record<TableName, readonly Row[]>>> = {
  calendar: [{ id: 'cal', name: 'Office', timezone: 'Europe/Prague', kind: 'business' }],
  calendar_hours: [1, 2, 3, 4, 5].map((weekday) => ({ calendar_id: 'cal', weekday, opens: '08:00', closes: '16:00' })),
};

const imports = fc.oneof(
  ...Object.entries(rowsOf).map(([table, row]) => ({
    weight: table === 'org_unit' ? 1 : 3,
    arbitrary: fc.uniqueArray(row, { minLength: 1, maxLength: 6, selector: ({ id }) => id }).map((rows): Import => ({ table: table as TableName, rows })),
  })),
);
const changes = fc.oneof({ weight: 5, arbitrary: imports }, { weight: 1, arbitrary: oneOf('k', 4).map((forgotten): Change => ({ forgotten })) });
const runs = fc.record({
  asOf: fc.constantFrom('2026-08-20T10:00:00Z', '2026-09-30T21:59:59Z', '2026-10-02T08:00:00Z', '2026-10-31T22:00:00Z'),
  grain: fc.constantFrom('month' as const, 'month' as const, 'week' as const),
  /** Whether the run says that no other checks are: only then rows are kept with answers. */
  all: fc.boolean(),
});

/** A few checks, some rows to begin with, and late rows, corrections and deletions, with a run after each few of them. */
export const stories = fc.record({
  asked: fc.subarray([...checks], { minLength: 1, maxLength: 3 }),
  first: fc.array(imports, { minLength: 3, maxLength: 8 }),
  then: fc.array(fc.tuple(fc.array(changes, { maxLength: 2 }), runs), { minLength: 2, maxLength: 4 }),
});

type Story = typeof stories extends fc.Arbitrary<infer T> ? T : never;

/** A database in which stories are told one after the other, each from empty tables. */
export class IncrementalWorld implements AsyncDisposable {
  private clocksChanged = true;

  private constructor(private readonly engine: Engine) {}

  static async open(): Promise<IncrementalWorld> {
    const engine = await openDuckDb(':memory:', { threads: 1 });
    await prepareDatabase(engine);
    const world = new IncrementalWorld(engine);
    for (const [table, rows] of Object.entries(firstRows)) {
      await world.put(table as TableName, rows);
    }
    return world;
  }

  /** Gives every run of the story twice: as measured from what was kept, and from nothing. */
  async tell({ asked, first, then }: Story): Promise<{ readonly kept: Measurement[]; readonly fresh: Measurement[] }[]> {
    await this.clear();
    for (const [table, rows] of Object.entries(Object.groupBy(first, ({ table }) => table))) {
      const latest = new Map(rows.flatMap((one) => one.rows.map((row) => [row['id'], row])));
      await this.put(table as TableName, [...latest.values()]);
    }
    const told = [];
    for (const [happened, run] of then) {
      for (const change of happened) {
        await ('table' in change ? this.take(change) : this.forget(change.forgotten));
      }
      told.push(await this.run(asked, run));
    }
    return told;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.engine.close();
  }

  private async clear(): Promise<void> {
    const all = [...Object.keys(rowsOf), 'touchstone_statistic', 'touchstone_measured', 'touchstone_answered', 'touchstone_touched_row', 'touchstone_answered_atom', 'forgotten_row', 'import_report', 'import_batch'];
    for (const table of all) {
      await this.engine.execute(`DELETE FROM ${quoteIdentifier(table)}`);
    }
    this.clocksChanged = true;
  }

  private async run(asked: readonly MeasuredCheck[], { asOf, grain, all }: { readonly asOf: string; readonly grain: 'week' | 'month'; readonly all: boolean }) {
    if (this.clocksChanged) {
      await refreshBusinessDays(this.engine, { firstDay: '2026-05-01', lastDay: '2026-12-31', timezone });
      this.clocksChanged = false;
    }
    const context: MeasureContext = { asOf, timezone, periods: periodsUntil(periodAt(asOf, grain, timezone), 4, timezone) };
    const kept = await measureChecks(this.engine, asked, { context, keep: { in: this.engine, all } });
    const fresh = await measureChecks(this.engine, asked, { context });
    return { kept: kept.map(inOrder), fresh: fresh.map(inOrder) };
  }

  /** Rows that were there before anything was measured. */
  private async put(table: TableName, rows: readonly Row[]): Promise<void> {
    const { names, selected } = selectionOf(table, rows);
    await this.engine.execute(`INSERT INTO ${quoteIdentifier(table)} (${names}, import_batch_id) SELECT ${selected}, 'story' FROM (SELECT unnest(CAST($1 AS JSON[])) AS value)`, [
      rows.map((row) => JSON.stringify(row)),
    ]);
  }

  /** Writes rows as an import writes them. */
  private take({ table, rows }: Import): Promise<unknown> {
    const { columns, selected } = selectionOf(table, rows);
    this.clocksChanged ||= table === 'org_unit';
    return this.engine.transaction(async (session) => {
      await session.execute(`CREATE OR REPLACE TEMP TABLE story_stage AS SELECT ${selected}, CAST(NULL AS INTEGER) AS "__problem" FROM (SELECT unnest(CAST($1 AS JSON[])) AS value)`, [
        rows.map((row) => JSON.stringify(row)),
      ]);
      const target = { table: tables[table], columns, keepsKnown: false, complaints: [], remarks: [], select: (from: string) => `SELECT * FROM ${from}`, rows: undefined, clocks: [], hashed: { texts: [], over: (from: string) => from } };
      const stage = { name: 'story_stage', line: 'rowid', target };
      await dropForgotten(session, [stage]);
      await writeStage(session, stage, { id: 'story', sequence: 1, sourceSystem: 'story' });
    });
  }

  private async forget(customer: string): Promise<void> {
    const [known] = await this.engine.all(`SELECT 1 AS one FROM customer WHERE id = $1`, [customer]);
    if (known) {
      await forgetCustomer(this.engine, { customer, salt: 'story', now: () => new Date('2026-11-01T00:00:00Z') });
    }
  }
}

/** The columns that some rows have, read from JSON. */
function selectionOf(table: TableName, rows: readonly Row[]) {
  const given = Object.keys(rows[0] ?? {});
  const columns = columnsOf(tables[table]).filter(({ name }) => given.includes(name));
  return {
    columns,
    names: columns.map(({ name }) => quoteIdentifier(name)).join(', '),
    selected: columns.map(({ name, physicalType }) => `CAST(value->>'${name}' AS ${physicalType}) AS ${quoteIdentifier(name)}`).join(', '),
  };
}

/** Statistics in an order of their own: a database gives groups in any. */
function inOrder({ excluded, statistics, ...measurement }: Measurement): Measurement {
  const sorted = <T>(values: readonly T[]): T[] => values.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  return { ...measurement, excluded: sorted(excluded), statistics: sorted(statistics) };
}

/** Holds runs upon what was kept to runs from nothing, over so many random stories; says which, as a seed, and how many runs they had. */
export async function holdKeptToFresh(numRuns: number): Promise<void> {
  await using world = await IncrementalWorld.open();
  let [runs, forgotten] = [0, 0];
  await fc.assert(
    fc.asyncProperty(stories, async (story) => {
      for (const { kept, fresh } of await world.tell(story)) {
        expect(kept).toEqual(fresh);
        runs += 1;
      }
      forgotten += story.then.flatMap(([happened]) => happened).filter((change) => 'forgotten' in change).length;
    }),
    { numRuns },
  );
  process.stdout.write(`Held ${runs} runs of ${numRuns} stories to runs from nothing, with ${forgotten} customers to forget, seed ${fc.readConfigureGlobal().seed}.\n`);
}
