import type { Engine } from '../../core/src/engine/engine.js';

/** The first and the last local day of the generated data, both in Prague; the last one is the day that comes in later. */
export const lastDay = '2026-10-31';
const firstDay = '2024-10-01';
const days = 761;

/** The instant at which the last day begins. */
export const lastDayStart = '2026-10-30 23:00:00';

/** With what an import hashes ids: the rows that are filled without one have to bear the same. */
export const salt = 'bench';

const branches = 60;

/** Seeded by row and purpose: the same rows on every machine with the same DuckDB. */
const macros = [
  `CREATE OR REPLACE MACRO roll(i, purpose) AS (hash(i, purpose) % 1000003) / 1000003.0`,
  `CREATE OR REPLACE MACRO pick(i, purpose, list) AS list[1 + CAST(hash(i, purpose) % CAST(len(list) AS UBIGINT) AS INTEGER)]`,
  `CREATE OR REPLACE MACRO spread_over(i, n) AS TIMESTAMP '${firstDay} 00:00:00' - INTERVAL 2 HOUR + to_seconds(CAST(floor((i + roll(i, 1)) / n * ${days} * 86400) AS BIGINT))`,
];

const batch = `'bench' AS import_batch_id`;

/** Units, calendars, channels and surveys: a few rows each. */
const settled = [
  `INSERT INTO calendar BY NAME SELECT 'cal' || i AS id, 'Calendar ' || i AS name, ['Europe/Prague', 'Europe/Budapest', 'Europe/Riga'][1 + i % 3] AS timezone, 'business' AS kind, ${batch} FROM range(6) t(i)`,
  `INSERT INTO calendar_hours BY NAME SELECT 'cal' || i AS calendar_id, d + 1 AS weekday, ['08:00', '13:00'][1 + half] AS opens, ['12:00', ['17:00', '18:30'][1 + i % 2]][1 + half] AS closes, ${batch} FROM range(6) t(i), range(5) u(d), range(2) h(half)`,
  `INSERT INTO calendar_exception BY NAME SELECT 'cal' || i AS calendar_id, DATE '2025-12-24' + CAST(d AS INTEGER) AS date, 'closed' AS kind, ${batch} FROM range(6) t(i), range(3) u(d)`,
  `INSERT INTO org_unit BY NAME SELECT 'b' || i AS id, 'branch' AS kind, 'Branch ' || i AS name, ['Europe/Prague', 'Europe/Budapest', 'Europe/Riga'][1 + i % 3] AS timezone, 'cal' || (i % 6) AS calendar_id, ${batch} FROM range(${branches}) t(i)`,
  `INSERT INTO channel BY NAME SELECT 'ch' || i AS id, ['phone', 'email', 'chat', 'in_person', 'messaging', 'social'][1 + i] AS kind, 2 + i % 3 AS steps_to_person, DATE '2026-09-01' AS verified_on, ${batch} FROM range(6) t(i)`,
  `INSERT INTO survey BY NAME SELECT 's' || i AS id, ['csat', 'nps'][1 + i] AS kind, [1, 0][1 + i] AS scale_min, [5, 10][1 + i] AS scale_max, [4, 9][1 + i] AS positive_from, ${batch} FROM range(2) t(i)`,
  `INSERT INTO service_probe BY NAME SELECT 'ch' || (i % 6) AS channel_id, TIMESTAMP '${firstDay} 00:00:00' + to_hours(CAST(i AS BIGINT)) AS at, roll(i, 70) < 0.99 AS ok, ${batch} FROM range(${days * 24}) t(i)`,
  `INSERT INTO interval_staffing BY NAME SELECT 'b' || b AS org_unit_id, TIMESTAMP '${firstDay} 06:00:00' + to_hours(CAST(i * 24 + h AS BIGINT)) AS interval_start, 60 AS minutes, 3 AS actual_fte, CAST(roll(i * 100 + h, b) * 12000 AS BIGINT) AS handle_seconds, ${batch} FROM range(${days}) t(i), range(9) u(h), range(${branches}) v(b)`,
  `INSERT INTO employee_movement BY NAME SELECT 'b' || b AS org_unit_id, DATE '${firstDay}' + to_months(CAST(m AS INTEGER)) AS month, 20 AS headcount_mean, 1 AS joiners, CAST(roll(m, b) < 0.2 AS INTEGER) AS leavers, ${batch} FROM range(25) t(m), range(${branches}) v(b)`,
  `INSERT INTO absence_agg BY NAME SELECT 'b' || b AS org_unit_id, DATE '${firstDay}' + to_months(CAST(m AS INTEGER)) AS month, 20 AS persons, roll(m, b) * 30 AS sick_days, 420 AS working_days, ${batch} FROM range(25) t(m), range(${branches}) v(b)`,
  `INSERT INTO engagement_result BY NAME SELECT 'b' || b AS org_unit_id, DATE '${firstDay}' + to_months(CAST(m AS INTEGER)) AS wave, ['enps', 'line_of_sight', 'voice'][1 + k] AS item_code, 20 AS n, 12 AS favourable_n, 8 AS promoters, 7 AS passives, 5 AS detractors, ${batch} FROM range(0, 25, 3) t(m), range(3) u(k), range(${branches}) v(b)`,
  `INSERT INTO idea BY NAME SELECT 'i' || i AS id, 'b' || (i % ${branches}) AS org_unit_id, spread_over(i, 5000) AS at, CASE WHEN roll(i, 71) < 0.8 THEN spread_over(i, 5000) + to_days(CAST(roll(i, 72) * 50 AS INTEGER)) END AS answered_at, ${batch} FROM range(5000) t(i)`,
  `INSERT INTO marketing_spend BY NAME SELECT DATE '${firstDay}' + to_months(CAST(m AS INTEGER)) AS month, 'b' || b AS org_unit_id, ['retention', 'acquisition'][1 + k] AS category, 100000 + b AS amount_minor, ${batch} FROM range(25) t(m), range(2) u(k), range(${branches}) v(b)`,
  `INSERT INTO cost_entry BY NAME SELECT DATE '${firstDay}' + to_months(CAST(m AS INTEGER)) AS month, 'b' || b AS org_unit_id, ['retention', 'service'][1 + k] AS category, 100000 + b AS amount_minor, ${batch} FROM range(25) t(m), range(2) u(k), range(${branches}) v(b)`,
];

/** The tables that grow: how many rows a case each has; each row whole, as it is once all has happened; and the ids an import hashes, with the table they are of. */
const growing: readonly { readonly table: string; readonly perCase: number; readonly sql: (cases: number, rows: number, from: string) => string; readonly happens: readonly string[]; readonly ids: Readonly<Record<string, string>> }[] = [
  {
    table: 'customer',
    perCase: 0.2,
    happens: ['first_seen_on'],
    ids: { id: 'customer' },
    sql: (_, __, from) => `SELECT 'k' || i AS id, CAST(begun AS DATE) AS first_seen_on, CASE WHEN roll(i, 10) < 0.8 THEN CAST(begun AS DATE) END AS acquired_on,
      pick(i, 11, ['referral', 'ad', 'search', 'walk_in', NULL]) AS acquisition_source, pick(i, 12, ['retail', 'business', 'public']) AS segment, 'b' || CAST(hash(i, 13) % ${branches} AS INTEGER) AS home_org_unit_id FROM ${from}`,
  },
  {
    table: 'order',
    perCase: 0.5,
    happens: ['placed_at'],
    ids: { id: 'order', customer_id: 'customer' },
    sql: (cases, rows, from) => `SELECT 'o' || i AS id, 'k' || CAST(floor(roll(i, 20) * greatest(1, ${cases} * 0.2 * (i + 1) / ${rows})) AS BIGINT) AS customer_id, 'b' || CAST(hash(i, 21) % ${branches} AS INTEGER) AS org_unit_id,
      begun AS placed_at, roll(i, 22) < 0.05 AS cancelled, CAST(roll(i, 23) * 100000 AS BIGINT) AS amount_minor FROM ${from}`,
  },
  {
    table: 'case',
    perCase: 1,
    happens: ['opened_at', 'first_human_reply_at', 'first_resolved_at', 'last_resolved_at', 'closed_at'],
    ids: { id: 'case', customer_id: 'customer', merged_into_id: 'case' },
    sql: (cases, _, from) => `SELECT *, CASE WHEN closed_at IS NULL THEN 'open' ELSE 'closed' END AS status FROM (SELECT 'c' || i AS id, CASE WHEN roll(i, 30) < 0.9 THEN 'k' || CAST(floor(roll(i, 31) * ${cases * 0.2}) AS BIGINT) END AS customer_id,
      'b' || CAST(hash(i, 32) % ${branches} AS INTEGER) AS org_unit_id, 'ch' || CAST(hash(i, 33) % 6 AS INTEGER) AS channel_id, 'inbound' AS direction, pick(i, 34, ['question', 'request', 'problem', 'problem', 'complaint']) AS kind,
      pick(i, 35, ['low', 'normal', 'normal', 'high', 'urgent']) AS priority, begun AS opened_at,
      CASE WHEN roll(i, 36) < 0.95 THEN begun + to_seconds(CAST(power(roll(i, 37), 4) * 400000 AS BIGINT)) END AS first_human_reply_at,
      CASE WHEN roll(i, 38) < 0.97 THEN begun + to_seconds(CAST(power(roll(i, 39), 3) * 900000 AS BIGINT)) END AS first_resolved_at,
      CASE WHEN roll(i, 38) < 0.97 THEN begun + to_seconds(CAST(power(roll(i, 39), 3) * 900000 AS BIGINT) + CASE WHEN roll(i, 40) < 0.1 THEN 86400 ELSE 0 END) END AS last_resolved_at,
      CASE WHEN roll(i, 38) < 0.97 THEN begun + to_seconds(CAST(power(roll(i, 39), 3) * 900000 AS BIGINT) + 100000) END AS closed_at,
      CASE WHEN roll(i, 41) < 0.9 THEN pick(i, 42, ['solved', 'refused', 'passed_on']) END AS outcome, CAST(roll(i, 43) * 200 AS BIGINT) AS summary_chars,
      roll(i, 44) < 0.02 AS is_spam, roll(i, 45) < 0.01 AS is_test, roll(i, 46) < 0.01 AS is_internal, CASE WHEN roll(i, 47) < 0.01 THEN 'c0' END AS merged_into_id, CAST(NULL AS TIMESTAMP) AS customer_confirmed_at FROM ${from})`,
  },
  {
    table: 'message',
    perCase: 2,
    happens: ['at'],
    ids: { id: 'message', case_id: 'case' },
    sql: (_, __, from) => `SELECT 'm' || i AS id, 'c' || (i // 2) AS case_id, begun + to_seconds(CAST((i % 2) * 300000 * roll(i, 50) AS BIGINT)) AS at, ['inbound', 'outbound'][1 + i % 2] AS direction,
      ['customer', 'employee'][1 + i % 2] AS author_kind, TRUE AS is_public, roll(i, 51) < 0.1 AS is_auto FROM ${from}`,
  },
  {
    table: 'survey_response',
    perCase: 0.3,
    happens: ['answered_at'],
    ids: { id: 'survey_response', case_id: 'case' },
    sql: (cases, rows, from) => `SELECT 'r' || i AS id, 's' || CAST(roll(i, 60) < 0.2 AS INTEGER) AS survey_id, 'c' || CAST(floor((i + roll(i, 61)) / ${rows} * ${cases}) AS BIGINT) AS case_id, begun + to_seconds(CAST(roll(i, 62) * 2000000 AS BIGINT)) AS answered_at,
      1 + CAST(roll(i, 63) * 4 AS INTEGER) AS score FROM ${from}`,
  },
  {
    table: 'commitment',
    perCase: 0.1,
    happens: ['made_at', 'done_at'],
    ids: { id: 'commitment', case_id: 'case' },
    sql: (cases, rows, from) => `SELECT 'p' || i AS id, 'c' || CAST(floor((i + roll(i, 64)) / ${rows} * ${cases}) AS BIGINT) AS case_id, begun AS made_at, begun + to_seconds(CAST(roll(i, 65) * 600000 AS BIGINT)) AS due_at,
      CASE WHEN roll(i, 66) < 0.95 THEN begun + to_seconds(CAST(roll(i, 67) * 620000 AS BIGINT)) END AS done_at, roll(i, 68) < 0.03 AS cancelled FROM ${from}`,
  },
  {
    table: 'complaint',
    perCase: 0.02,
    happens: ['received_at', 'confirmed_with_customer_at'],
    ids: { case_id: 'case' },
    sql: (cases, rows, from) => `SELECT 'c' || CAST(floor(i * ${cases} / ${rows}) AS BIGINT) AS case_id, begun AS received_at, CASE WHEN roll(i, 69) < 0.3 THEN begun + INTERVAL 9 DAY END AS confirmed_with_customer_at FROM ${from}`,
  },
];

const prefixes: Readonly<Record<string, string>> = { org_unit: 'b', channel: 'ch', survey: 's', calendar: 'cal', customer: 'k', order: 'o', case: 'c', message: 'm', survey_response: 'r', commitment: 'p', idea: 'i' };

/** The id of a row of a table by its number as files have it, as SQL. */
export const givenId = (table: string, number: string): string => `'${prefixes[table] ?? table}' || ${number}`;

/** What an import makes of an id, as SQL. */
export const hashedId = (space: string, id: string): string => `substring(sha256('${salt}:${space}:' || ${id}), 1, 32)`;

const quoted = (name: string): string => `"${name}"`;

/** The numbers of some of all rows, each with the moment at which it begins. */
const numbered = (rows: number, from: number, to: number): string => `(SELECT i, spread_over(i, ${rows}) AS begun FROM range(${from}, ${to}) r(i)) t`;

/** Rows that one statement makes: few enough that what was begun is done soon. */
const stretch = 2_000_000;

const stretchesOf = (rows: number): { readonly from: number; readonly to: number }[] =>
  Array.from({ length: Math.ceil(rows / stretch) }, (_, place) => ({ from: place * stretch, to: Math.min(rows, (place + 1) * stretch) }));

/**
 * Fills the tables of the model with so many cases and their satellites, as they stood when the last day began, and says whether all are
 * filled: where it is told to stop, it goes on from there the next time.
 */
export async function fillWorld(engine: Engine, cases: number, stopped: () => boolean): Promise<boolean> {
  for (const statement of macros) {
    await engine.execute(statement);
  }
  await engine.execute('CREATE TABLE IF NOT EXISTS bench_filled (part VARCHAR NOT NULL)');
  const filled = new Set((await engine.all('SELECT part FROM bench_filled')).map(({ part }) => String(part)));
  const once = async (part: string, statements: readonly string[]): Promise<boolean> => {
    if (!filled.has(part) && !stopped()) {
      await engine.transaction(async (session) => {
        for (const statement of statements) {
          await session.execute(statement);
        }
        await session.execute('INSERT INTO bench_filled VALUES ($1)', [part]);
      });
      filled.add(part);
    }
    return filled.has(part);
  };
  let all = await once('settled', settled);
  const cut = `TIMESTAMP '${lastDayStart}'`;
  for (const { table, perCase, sql, ids, happens: [begins = '', ...later] } of growing) {
    const known = later.map((column) => `CASE WHEN ${quoted(column)} < ${cut} THEN ${quoted(column)} END AS ${quoted(column)}`);
    const replaced = table === 'case' ? [...known, `CASE WHEN closed_at < ${cut} THEN 'closed' ELSE 'open' END AS status`] : known;
    const hashed = Object.entries(ids).map(([column, of]) => `${hashedId(of, column)} AS ${column}`);
    const columns = `* REPLACE (${[...replaced, ...hashed].join(', ')})`;
    const rows = Math.round(cases * perCase);
    for (const { from, to } of stretchesOf(rows)) {
      const made = sql(cases, rows, numbered(rows, from, to));
      all = (await once(`${table} ${from}`, [`INSERT INTO ${quoted(table)} BY NAME SELECT ${columns}, ${batch} FROM (${made}) WHERE ${quoted(begins)} < ${cut}`])) && all;
    }
  }
  return all;
}

/**
 * Adds so many times over the rows that grow of another database that was filled, side by side with what is there: the ids of each time
 * differ from all others in their first sign and lead to rows of the same time. Costs a quarter of making rows. Says whether all is there.
 */
export async function growWorld(engine: Engine, from: string, times: number, stopped: () => boolean): Promise<boolean> {
  await engine.execute(`ATTACH '${from}' AS grown (READ_ONLY)`);
  const known = new Set((await engine.all('SELECT part FROM bench_filled')).map(({ part }) => String(part)));
  let all = true;
  for (let time = 1; time <= times; time += 1) {
    for (const { table, ids } of growing) {
      const part = `${table} grown ${time}`;
      if (!known.has(part) && !stopped()) {
        // Signs of hashes end with f.
        const others = Object.keys(ids).map((column) => `chr(${102 + time}) || substring(${column}, 2) AS ${column}`);
        await engine.transaction(async (session) => {
          await session.execute(`INSERT INTO ${quoted(table)} BY NAME SELECT * REPLACE (${others.join(', ')}) FROM grown.${quoted(table)}`);
          await session.execute('INSERT INTO bench_filled VALUES ($1)', [part]);
        });
        known.add(part);
      }
      all = known.has(part) && all;
    }
  }
  await engine.execute('DETACH grown');
  return all;
}

/** Writes rows to a file. A moment that names no zone would be taken for local time, and each corrected row for one that moved by two hours. */
export async function writeZoned(engine: Engine, told: string, file: string): Promise<void> {
  const moments = (await engine.all(`DESCRIBE ${told}`)).filter(({ column_type: type }) => type === 'TIMESTAMP').map(({ column_name: name }) => quoted(String(name)));
  const zoned = moments.length === 0 ? '*' : `* REPLACE (${moments.map((name) => `timezone('UTC', ${name}) AS ${name}`).join(', ')})`;
  await engine.execute(`COPY (SELECT ${zoned} FROM (${told})) TO '${file}' (FORMAT parquet)`);
}

/** The tables that grow, in the order in which the last day brings them. */
export const growingTables: readonly string[] = growing.map(({ table }) => table);

/** Writes what the last day brings, new rows and corrected ones, to a file a table, and gives the files. */
export async function writeLastDay(engine: Engine, cases: number, folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const { table, perCase, sql, happens } of growing) {
    const day = happens.map((column) => `(${quoted(column)} >= TIMESTAMP '${lastDayStart}' AND ${quoted(column)} < TIMESTAMP '${lastDayStart}' + INTERVAL 1 DAY)`);
    const after = happens.slice(1).map((column) => `CASE WHEN ${quoted(column)} < TIMESTAMP '${lastDayStart}' + INTERVAL 1 DAY THEN ${quoted(column)} END AS ${quoted(column)}`);
    const replaced = table === 'case' ? [...after, `CASE WHEN closed_at < TIMESTAMP '${lastDayStart}' + INTERVAL 1 DAY THEN 'closed' ELSE 'open' END AS status`] : after;
    const columns = replaced.length === 0 ? '*' : `* REPLACE (${replaced.join(', ')})`;
    // What happens on the last day happens to what began in the days before it.
    const rows = Math.round(cases * perCase);
    const file = `${folder}/${table}.parquet`;
    const told = `SELECT ${columns} FROM (${sql(cases, rows, numbered(rows, Math.floor(rows * 0.9), rows))}) WHERE ${day.join(' OR ')}`;
    await writeZoned(engine, told, file);
    files.push(file);
  }
  return files;
}
