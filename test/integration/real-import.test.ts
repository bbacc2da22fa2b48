import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openDuckDb } from '../../core/src/engine/duckdb/duckdb-engine.js';
import type { Engine } from '../../core/src/engine/engine.js';
import { importFile, type ImportReport, readMapping } from '../../core/src/intake/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const data = join(root, '..', 'shared', 'data');

interface Expectation {
  readonly set: string;
  /** Files in the order in which they are imported. */
  readonly files: readonly string[];
  /** What the database should hold, and plain SQL that counts the same in the raw file `FILE`, `ALL` being every one of them. */
  readonly counts: readonly (readonly [what: string, imported: string, raw: string])[];
}

/** The raw file as text, with nothing interpreted; one file has lines that end early. */
const raw = (set: string, file: string): string =>
  `read_csv('${join(data, set, `${file}.csv`)}', all_varchar = true, header = true, ${set.startsWith('pierce') ? 'null_padding = true, ' : ''}quote = '"', escape = '"', delim = ',', max_line_size = 4000000)`;

const us = (column: string): string => `strptime(${column}, '%m/%d/%Y %I:%M:%S %p')`;
const closing = `date_diff('second', ${us('OPEN_DT')}, ${us('CLOSED_DT')})`;

const sets: readonly Expectation[] = [
  {
    set: 'boston-311-2015',
    files: ['requests_2015_h1', 'requests_2015_h2'],
    counts: [
      ['cases', 'SELECT count(*) FROM "case"', 'SELECT count(*) FROM ALL'],
      ['open cases', `SELECT count(*) FROM "case" WHERE status = 'open'`, `SELECT count(*) FROM ALL WHERE CASE_STATUS = 'Open'`],
      ['cases of staff', 'SELECT count(*) FROM "case" WHERE is_internal', `SELECT count(*) FROM ALL WHERE Source IN ('Employee Generated', 'City Worker App', 'Maximo Integration')`],
      ['cases without a target', 'SELECT count(*) FROM "case" WHERE target_at IS NULL', 'SELECT count(*) FROM ALL WHERE TARGET_DT IS NULL'],
      ['cases without a branch', 'SELECT count(*) FROM "case" WHERE org_unit_id IS NULL', 'SELECT count(*) FROM ALL WHERE neighborhood IS NULL'],
      ['branches', `SELECT count(*) FROM org_unit WHERE kind = 'branch'`, 'SELECT count(DISTINCT neighborhood) FROM ALL'],
      ['cases closed as they were opened, or by clocks before', 'SELECT count(*) FROM "case" WHERE closed_at = opened_at', `SELECT count(*) FROM ALL WHERE ${closing} <= 0`],
      ['seconds to close, where no summer time came between', `SELECT sum(date_diff('second', opened_at, closed_at)) FROM "case" WHERE opened_at < '2015-02-01' AND closed_at < '2015-03-01'`, `SELECT sum(greatest(0, ${closing})) FROM ALL WHERE ${us('OPEN_DT')} < '2015-01-31 19:00' AND ${us('CLOSED_DT')} < '2015-02-28 19:00'`],
    ],
  },
  {
    set: 'bpic14-incidents',
    files: ['incidents', 'incident_activities'],
    counts: [
      ['cases', 'SELECT count(*) FROM "case"', 'SELECT count(*) FROM incidents'],
      ['cases resolved as they were closed', 'SELECT count(*) FROM "case" WHERE first_resolved_at = closed_at', 'SELECT count(*) FROM incidents WHERE resolved_time IS NULL OR resolved_time = close_time'],
      ['reopened cases', 'SELECT count(*) FROM "case" WHERE reopen_count > 0', 'SELECT count(*) FROM incidents WHERE reopen_time IS NOT NULL'],
      ['handling time in seconds', 'SELECT sum(handle_seconds) FROM "case"', 'SELECT sum(round(handle_time_hours::DOUBLE * 3600)) FROM incidents'],
      ['events of reopening', `SELECT count(*) FROM case_event WHERE kind = 'reopened'`, `SELECT count(*) FROM incident_activities WHERE incident_activity_type = 'Reopen'`],
      ['messages', 'SELECT count(*) FROM message', `SELECT count(*) FROM incident_activities WHERE incident_activity_type IN ('Communication with customer', 'Mail to Customer', 'Update from customer')`],
      ['teams', `SELECT count(*) FROM org_unit WHERE kind = 'queue'`, 'SELECT count(DISTINCT assignment_group) FROM incident_activities'],
    ],
  },
  {
    set: 'uci-servicenow-incidents',
    files: ['incident_event_log'],
    counts: [
      ['cases', 'SELECT count(*) FROM "case"', 'SELECT count(DISTINCT number) FROM ALL'],
      ['cases without an assignee', 'SELECT count(*) FROM "case" WHERE assignee_id IS NULL', `SELECT count(*) FROM (SELECT number, arg_max(assigned_to, (strptime(sys_updated_at, '%d-%m-%Y %H:%M'), n)) AS who FROM (SELECT *, row_number() OVER () AS n FROM ALL) GROUP BY number) WHERE who = '?'`],
      ['reopenings', 'SELECT sum(reopen_count) FROM "case"', `SELECT sum(r::INTEGER) FROM (SELECT arg_max(reopen_count, (strptime(sys_updated_at, '%d-%m-%Y %H:%M'), n)) AS r FROM (SELECT *, row_number() OVER () AS n FROM ALL) GROUP BY number)`],
      ['first opening', 'SELECT CAST(min(opened_at) AS VARCHAR) FROM "case"', `SELECT CAST(min(strptime(opened_at, '%d-%m-%Y %H:%M')) AS VARCHAR) FROM ALL`],
    ],
  },
  {
    set: 'pwc-call-center',
    files: ['call_center'],
    counts: [
      ['calls', 'SELECT count(*) FROM call', 'SELECT count(*) FROM ALL'],
      ['answered calls', 'SELECT count(answered_at) FROM call', `SELECT count(*) FROM ALL WHERE "Answered (Y/N)" = 'Y'`],
      ['seconds to answer', `SELECT sum(date_diff('second', offered_at, answered_at)) FROM call`, 'SELECT sum("Speed of answer in seconds"::INTEGER) FROM ALL'],
      ['seconds of talk', 'SELECT sum(talk_seconds) FROM call', 'SELECT sum(epoch(AvgTalkDuration::INTERVAL)) FROM ALL'],
      ['ratings', 'SELECT sum(score) FROM survey_response', 'SELECT sum("Satisfaction rating"::INTEGER) FROM ALL'],
    ],
  },
  {
    set: 'comcast-fcc-complaints',
    files: ['comcast_complaints'],
    counts: [
      ['complaints', 'SELECT count(*) FROM complaint', 'SELECT count(*) FROM ALL'],
      ['days', `SELECT count(DISTINCT CAST(timezone('America/New_York', timezone('UTC', opened_at)) AS DATE)) FROM "case"`, 'SELECT 91'],
      ['complaints on 24 June', `SELECT count(*) FROM "case" WHERE CAST(timezone('America/New_York', timezone('UTC', opened_at)) AS DATE) = '2015-06-24'`, `SELECT count(*) FROM ALL WHERE Date = '24-06-15'`],
      ['unsolved complaints', `SELECT count(*) FROM "case" WHERE status IN ('open', 'pending_internal')`, `SELECT count(*) FROM ALL WHERE Status IN ('Open', 'Pending')`],
      ['states', `SELECT count(*) FROM org_unit WHERE kind = 'branch'`, 'SELECT count(DISTINCT lower(State)) FROM ALL'],
    ],
  },
  {
    set: 'pierce-county-employee-survey',
    files: ['employee_survey_responses'],
    counts: [
      ['answers in groups of five and more', 'SELECT sum(n) FROM engagement_result', `SELECT sum(n) FROM (SELECT count(*) AS n FROM (SELECT DISTINCT * FROM ALL WHERE Response IN ('1', '2', '3', '4')) GROUP BY Department, split_part(Question, '.', 1)) WHERE n >= 5`],
      ['favourable answers', 'SELECT sum(favourable_n) FROM engagement_result', `SELECT sum(f) FROM (SELECT count(*) AS n, count(*) FILTER (Response IN ('3', '4')) AS f FROM (SELECT DISTINCT * FROM ALL WHERE Response IN ('1', '2', '3', '4')) GROUP BY Department, split_part(Question, '.', 1)) WHERE n >= 5`],
      ['departments', `SELECT count(*) FROM org_unit WHERE kind = 'department'`, 'SELECT count(DISTINCT Department) FROM ALL'],
    ],
  },
  {
    set: 'nhsbsa-tempcheck-pulse',
    files: ['pulse_responses', 'cohort_size'],
    counts: [
      ['answers in groups of five and more', 'SELECT sum(n) FROM engagement_result', 'SELECT sum(n) FROM (SELECT count(*) AS n FROM (SELECT DISTINCT * FROM pulse_responses) GROUP BY date, team) WHERE n >= 5'],
      ['months with a headcount', 'SELECT count(*) FROM employee_movement', `SELECT count(DISTINCT (team, split_part(date, '/', 2))) FROM cohort_size WHERE size <> '0'`],
    ],
  },
  {
    set: 'cdnow-transactions',
    files: ['transactions'],
    counts: [
      ['orders', 'SELECT count(*) FROM "order"', 'SELECT count(*) FROM ALL'],
      ['cents', 'SELECT sum(amount_minor) FROM "order"', 'SELECT sum(round(amount::DOUBLE * 100)) FROM ALL'],
      ['customers', 'SELECT count(*) FROM customer', 'SELECT count(DISTINCT customer_id) FROM ALL'],
      ['customers who bought once', 'SELECT count(*) FROM (SELECT customer_id FROM "order" GROUP BY 1 HAVING count(*) = 1)', 'SELECT count(*) FROM (SELECT customer_id FROM ALL GROUP BY 1 HAVING count(*) = 1)'],
    ],
  },
  {
    set: 'olist-sample',
    files: ['olist_customers', 'olist_products', 'olist_sellers', 'olist_orders', 'olist_order_items', 'olist_order_reviews'],
    counts: [
      ['customers', 'SELECT count(*) FROM customer', 'SELECT count(*) FROM olist_customers'],
      ['promises', 'SELECT count(*) FROM commitment', 'SELECT count(*) FROM olist_orders'],
      ['promises without a delivery', 'SELECT count(*) FROM commitment WHERE done_at IS NULL', 'SELECT count(*) FROM olist_orders WHERE order_delivered_customer_date IS NULL'],
      ['order lines', 'SELECT count(*) FROM order_line', 'SELECT count(*) FROM olist_order_items'],
      ['reviews', 'SELECT count(*) FROM survey_response', 'SELECT count(DISTINCT (review_id, order_id)) FROM olist_order_reviews'],
      ['stars', 'SELECT sum(score) FROM survey_response', 'SELECT sum(review_score::INTEGER) FROM olist_order_reviews'],
    ],
  },
];

test('every mapping that is shipped is tried here', async () => {
  const folders = (await readdir(join(root, 'examples', 'mappings'), { withFileTypes: true })).filter((entry) => entry.isDirectory());
  expect(sets.map(({ set }) => set).toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
});

if (existsSync(data)) {
  describe.each(sets)('$set', ({ counts, files, set }) => {
    let engine: Engine;
    let folder: string;
    const reports: ImportReport[] = [];
    const take = async (file: string): Promise<ImportReport> =>
      importFile(engine, {
        file: join(data, set, `${file}.csv`),
        mapping: await readMapping(join(root, 'examples', 'mappings', set, `${file}.json`)),
        organisation: { timezone: 'UTC', salt: 'salt' },
        temporaryFolder: folder,
        now: () => new Date('2026-11-01T12:00:00Z'),
      });

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'touchstone-real-'));
      engine = await openDuckDb(':memory:');
      for (const file of files) {
        reports.push(await take(file));
      }
    });

    afterAll(async () => {
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    });

    test.each(counts)('has as many %s as the file', async (_, imported, counted) => {
      const all = files.map((file) => `SELECT * FROM ${raw(set, file)}`).join(' UNION ALL ');
      const sql = files.reduce((text, file) => text.replaceAll(new RegExp(`\\b(FROM|JOIN) ${basename(file)}\\b`, 'g'), `$1 ${raw(set, file)}`), counted.replaceAll('FROM ALL', `FROM (${all})`));
      const [here] = await engine.all(`SELECT CAST((${imported}) AS VARCHAR) AS n`);
      const [there] = await engine.all(`SELECT CAST((${sql}) AS VARCHAR) AS n`);
      expect(Number.isNaN(Number(here?.['n'])) ? here?.['n'] : Number(here?.['n'])).toEqual(Number.isNaN(Number(there?.['n'])) ? there?.['n'] : Number(there?.['n']));
    });

    test('accounts for every row of every file', () => {
      for (const { batch, rejected, repeated, skipped } of reports) {
        expect(batch.rowsKept + rejected + repeated + skipped).toBe(batch.rowsRead);
      }
    });

    test('does nothing when a file comes a second time', async () => {
      expect(await take(files.at(-1) as string)).toMatchObject({ unchangedFile: true });
    });
  });
} else {
  test('says plainly that the real data are not here', () => {
    process.stdout.write(`The real data are not at ${data}: their import was not tried.\n`);
  });
}
