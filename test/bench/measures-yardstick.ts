/**
 * The statistics of the built-in checks over the large tables as one would write them by hand: one statement a table, filtered
 * aggregates, totals by unit from the finest units. `$1` is the moment of the run. Tables with few rows are left out, which makes
 * the yardstick shorter, not longer.
 */
const zone = `'Europe/Prague'`;
const first = `TIMESTAMP '2024-09-30 22:00:00'`;
const last = `TIMESTAMP '2026-10-31 23:00:00'`;

const within = (moment: string): string => `${moment} >= ${first} AND ${moment} < ${last}`;
const month = (moment: string, day: string): string => `date_trunc('month', ${moment} + to_seconds(CASE WHEN epoch(CAST(${moment} AS TIME)) < ${day}.change THEN ${day}.offset_before ELSE ${day}.offset_after END))`;
const localDay = (alias: string, moment: string, timezone = zone): string =>
  `LEFT JOIN touchstone_local_day ${alias} ON ${alias}.timezone = ${timezone} AND ${alias}.day = CAST(${moment} AS DATE)`;
const businessDay = (alias: string, moment: string): string =>
  `LEFT JOIN touchstone_business_day ${alias} ON ${alias}.calendar_id = u.calendar_id AND ${alias}.day = CAST(${moment} AS DATE)`;
const open = (alias: string, moment: string): string => {
  const second = `epoch(CAST(${moment} AS TIME))`;
  const [early, late] = [1, 2].map((span) => ({ opens: `${alias}.opens_${span}`, closes: `${alias}.closes_${span}` }));
  const openIn = (span: { readonly opens: string; readonly closes: string } | undefined, rest: string): string =>
    span ? `CASE WHEN ${second} > ${span.opens} THEN CASE WHEN ${second} < ${span.closes} THEN ${second} - ${span.opens} ELSE ${span.closes} - ${span.opens} + ${rest} END ELSE 0 END` : '0';
  return `(${alias}.open_before + ${openIn(early, openIn(late, '0'))})`;
};

const invalid = `CASE WHEN c.is_spam THEN 1 WHEN c.is_test THEN 2 WHEN c.is_internal THEN 3 WHEN c.merged_into_id IS NOT NULL THEN 4 WHEN c.direction = 'outbound' THEN 5 ELSE 0 END`;
const reasons = (column: string, most: number): string =>
  Array.from({ length: most }, (_, index) => `count(*) FILTER (WHERE ${column} = ${index + 1})`).map((sum, index) => `${sum} AS ${column}_${index + 1}`).join(', ');

/** Those left out because they may still be answered; all other reasons are the same as of "wrong". */
const pending = (columns: readonly string[]): string => columns.map((column) => `count(*) FILTER (WHERE ${column} = 6) AS ${column}_6`).join(', ');

const sums = (columns: readonly string[]): string => columns.map((column) => `sum(${column}) AS ${column}`).join(', ');
const reasonNames = (column: string, most: number): string[] => Array.from({ length: most }, (_, index) => `${column}_${index + 1}`);

const casesOpened = `
  read AS (SELECT ${month('c.opened_at', 'd')} AS period, c.org_unit_id, c.channel_id, ch.kind,
      CASE WHEN hour(c.opened_at + to_seconds(l.offset_before)) BETWEEN 6 AND 11 THEN 'morning' WHEN hour(c.opened_at + to_seconds(l.offset_before)) BETWEEN 12 AND 16 THEN 'afternoon' WHEN hour(c.opened_at + to_seconds(l.offset_before)) BETWEEN 17 AND 21 THEN 'evening' ELSE 'night' END AS time_of_day,
      ${invalid} AS wrong, c.customer_id IS NOT NULL AS linked, ch.kind IN ('phone', 'chat', 'in_person') AS live, c.first_human_reply_at IS NULL AS unanswered, c.first_resolved_at IS NULL AS unresolved,
      (epoch(CAST(c.opened_at AS TIME)) >= o.opens_1 AND epoch(CAST(c.opened_at AS TIME)) < o.closes_1) OR coalesce(epoch(CAST(c.opened_at AS TIME)) >= o.opens_2 AND epoch(CAST(c.opened_at AS TIME)) < o.closes_2, FALSE) AS is_open,
      CASE WHEN ch.kind = 'chat' THEN 60 WHEN ch.kind IN ('social', 'messaging') THEN 3600 ELSE 14400 END AS promised,
      ${open('f', 'c.first_human_reply_at')} - ${open('o', 'c.opened_at')} AS replied, ${open('r', 'c.first_resolved_at')} - ${open('o', 'c.opened_at')} AS resolved, ${open('n', '$1')} - ${open('o', 'c.opened_at')} AS waited
    FROM "case" c LEFT JOIN org_unit u ON u.id = c.org_unit_id LEFT JOIN channel ch ON ch.id = c.channel_id ${localDay('d', 'c.opened_at')} ${localDay('l', 'c.opened_at', 'u.timezone')}
    ${businessDay('o', 'c.opened_at')} ${businessDay('f', 'c.first_human_reply_at')} ${businessDay('r', 'c.first_resolved_at')} ${businessDay('n', '$1')} WHERE ${within('c.opened_at')}),
  placed AS (SELECT *, CASE WHEN wrong > 0 THEN wrong WHEN unanswered AND waited <= 144000 THEN 6 ELSE 0 END AS answered, CASE WHEN wrong > 0 THEN wrong WHEN unanswered AND waited <= promised THEN 6 ELSE 0 END AS first_reply,
      CASE WHEN wrong > 0 THEN wrong WHEN unresolved AND waited <= 86400 THEN 6 ELSE 0 END AS solved, CASE WHEN NOT live THEN NULL WHEN wrong > 0 THEN wrong WHEN is_open IS NULL THEN 6 ELSE 0 END AS attempt FROM read),
  finest AS (SELECT period, org_unit_id, channel_id, kind, time_of_day, ${pending(['answered', 'first_reply', 'solved'])}, ${reasons('attempt', 6)}, ${reasons('wrong', 5)},
      count(*) FILTER (WHERE answered = 0) AS answered_n, count(*) FILTER (WHERE answered = 0 AND replied <= 144000) AS answered_k, count(*) FILTER (WHERE first_reply = 0) AS reply_n, count(*) FILTER (WHERE first_reply = 0 AND replied <= promised) AS reply_k,
      count(*) FILTER (WHERE solved = 0) AS solved_n, count(*) FILTER (WHERE solved = 0 AND resolved <= 86400) AS solved_k, count(*) FILTER (WHERE wrong = 0) AS linked_n, count(*) FILTER (WHERE wrong = 0 AND linked) AS linked_k,
      count(*) FILTER (WHERE attempt = 0) AS attempt_n, count(*) FILTER (WHERE attempt = 0 AND NOT is_open) AS attempt_k FROM placed GROUP BY ALL),
  opened AS (SELECT period, org_unit_id, channel_id, kind, time_of_day, ${sums(['answered_6', 'first_reply_6', 'solved_6', ...reasonNames('attempt', 6), ...reasonNames('wrong', 5), 'answered_n', 'answered_k', 'reply_n', 'reply_k', 'solved_n', 'solved_k', 'linked_n', 'linked_k', 'attempt_n', 'attempt_k'])}
    FROM finest GROUP BY GROUPING SETS ((period), (period, org_unit_id), (period, channel_id), (period, kind), (period, time_of_day)))`;

const casesClosed = `
  wrote AS (SELECT DISTINCT m.case_id FROM message m JOIN "case" c ON c.id = m.case_id WHERE (c.kind = 'complaint' OR c.priority IN ('high', 'urgent')) AND m.direction = 'outbound' AND m.author_kind = 'employee' AND m.is_public AND NOT coalesce(m.is_auto, FALSE) AND m.at > c.closed_at AND m.at <= c.closed_at + INTERVAL 7 DAY),
  kept AS (SELECT DISTINCT p.case_id FROM commitment p JOIN "case" c ON c.id = p.case_id WHERE p.done_at > c.closed_at AND p.done_at <= c.closed_at + INTERVAL 7 DAY),
  closed_finest AS (SELECT ${month('c.closed_at', 'd')} AS period, c.org_unit_id, c.channel_id, c.kind = 'complaint' OR c.priority IN ('high', 'urgent') AS serious,
      CASE WHEN ${invalid} > 0 THEN ${invalid} WHEN c.closed_at > $1 - INTERVAL 7 DAY THEN 6 ELSE 0 END AS place, ${invalid} AS wrong,
      w.case_id IS NOT NULL OR k.case_id IS NOT NULL AS contacted, c.outcome IS NOT NULL AND c.summary_chars >= 20 AS documented, count(*) AS n
    FROM "case" c LEFT JOIN wrote w ON w.case_id = c.id LEFT JOIN kept k ON k.case_id = c.id ${localDay('d', 'c.closed_at')} WHERE ${within('c.closed_at')} GROUP BY ALL),
  closed AS (SELECT period, org_unit_id, channel_id, sum(n) FILTER (WHERE serious AND place = 0) AS contacted_n, sum(n) FILTER (WHERE serious AND place = 0 AND contacted) AS contacted_k, sum(n) FILTER (WHERE wrong = 0) AS documented_n, sum(n) FILTER (WHERE wrong = 0 AND documented) AS documented_k
    FROM closed_finest GROUP BY GROUPING SETS ((period), (period, org_unit_id), (period, channel_id)))`;

const casesResolved = `
  heard AS (SELECT DISTINCT s.case_id FROM survey_response s JOIN "case" c ON c.id = s.case_id WHERE s.answered_at >= c.last_resolved_at AND s.answered_at <= c.last_resolved_at + INTERVAL 14 DAY),
  resolved_finest AS (SELECT ${month('c.last_resolved_at', 'd')} AS period, c.org_unit_id, c.channel_id, CASE WHEN ${invalid} > 0 THEN ${invalid} WHEN c.last_resolved_at > $1 - INTERVAL 14 DAY THEN 6 ELSE 0 END AS place,
      h.case_id IS NOT NULL OR x.case_id IS NOT NULL OR c.customer_confirmed_at IS NOT NULL AS confirmed, count(*) AS n
    FROM "case" c LEFT JOIN heard h ON h.case_id = c.id LEFT JOIN (SELECT DISTINCT case_id FROM complaint WHERE confirmed_with_customer_at IS NOT NULL) x ON x.case_id = c.id ${localDay('d', 'c.last_resolved_at')} WHERE ${within('c.last_resolved_at')} GROUP BY ALL),
  resolved AS (SELECT period, org_unit_id, channel_id, sum(n) FILTER (WHERE place = 0) AS confirmed_n, sum(n) FILTER (WHERE place = 0 AND confirmed) AS confirmed_k FROM resolved_finest GROUP BY GROUPING SETS ((period), (period, org_unit_id), (period, channel_id)))`;

const casesOpen = `
  waiting AS (SELECT * FROM "case" WHERE status IN ('new', 'open', 'pending_customer', 'pending_internal')),
  words AS (SELECT case_id, max("at") FILTER (WHERE author_kind = 'customer') AS theirs, max("at") FILTER (WHERE direction = 'outbound' AND author_kind = 'employee' AND is_public AND NOT coalesce(is_auto, FALSE)) AS ours FROM message WHERE case_id IN (SELECT id FROM waiting) GROUP BY case_id),
  dropped AS (SELECT c.org_unit_id, c.channel_id, count(*) AS n, count(*) FILTER (WHERE coalesce(w.ours, TIMESTAMP '1970-01-01') < w.theirs AND ${open('n', '$1')} - ${open('o', 'w.theirs')} > 86400) AS breaches
    FROM waiting c LEFT JOIN words w ON w.case_id = c.id LEFT JOIN org_unit u ON u.id = c.org_unit_id ${businessDay('n', '$1')} ${businessDay('o', 'w.theirs')} WHERE ${invalid} = 0 GROUP BY GROUPING SETS ((), (c.org_unit_id), (c.channel_id)))`;

const orders = `bought AS (SELECT customer_id, min(placed_at) AS first_at, max(placed_at) AS last_at, count(*) FILTER (WHERE placed_at > $1 - INTERVAL 365 DAY) AS lately FROM "order" WHERE NOT coalesce(cancelled, FALSE) GROUP BY customer_id)`;

const customers = `
  ${orders},
  repeated AS (SELECT o.customer_id, count(*) AS orders FROM "order" o JOIN bought b ON b.customer_id = o.customer_id WHERE NOT coalesce(o.cancelled, FALSE) AND o.placed_at < b.first_at + INTERVAL 365 DAY GROUP BY o.customer_id),
  bad AS (SELECT customer_id, sum(n) AS contacts FROM (
      SELECT customer_id, count(*) AS n FROM "case" WHERE kind = 'complaint' AND NOT coalesce(is_spam, FALSE) AND NOT coalesce(is_test, FALSE) AND merged_into_id IS NULL AND opened_at > $1 - INTERVAL 365 DAY GROUP BY customer_id
      UNION ALL SELECT c.customer_id, count(*) FROM survey_response s JOIN "case" c ON c.id = s.case_id JOIN survey v ON v.id = s.survey_id
        WHERE v.kind = 'csat' AND (c.kind IS NULL OR c.kind <> 'complaint') AND s.score <= v.scale_min + (v.scale_max - v.scale_min) * 0.25 AND s.answered_at > $1 - INTERVAL 365 DAY GROUP BY c.customer_id) GROUP BY customer_id),
  read AS (SELECT k.home_org_unit_id AS org_unit_id, k.segment, k.acquisition_source, coalesce(k.acquired_on, k.first_seen_on) AS joined, b.first_at, b.last_at, b.lately, r.orders, coalesce(x.contacts, 0) AS contacts
    FROM customer k LEFT JOIN bought b ON b.customer_id = k.id LEFT JOIN repeated r ON r.customer_id = k.id LEFT JOIN bad x ON x.customer_id = k.id),
  joined AS (SELECT 'joined' AS what, date_trunc('month', joined) AS period, org_unit_id, segment, NULL AS age, count(*) AS a, count(*) FILTER (WHERE acquisition_source IS NOT NULL) AS b, count(*) FILTER (WHERE acquisition_source = 'referral') AS c
    FROM read WHERE joined >= DATE '2024-10-01' AND joined <= DATE '2026-10-31' GROUP BY GROUPING SETS ((period), (period, org_unit_id), (period, segment))),
  repeats AS (SELECT 'repeat', date_trunc('month', first_at + INTERVAL 365 DAY) AS period, org_unit_id, segment, NULL AS age, count(*), sum(orders), count(*) FILTER (WHERE orders >= 2)
    FROM read WHERE first_at + INTERVAL 365 DAY >= ${first} AND first_at + INTERVAL 365 DAY <= $1 GROUP BY GROUPING SETS ((period), (period, org_unit_id), (period, segment))),
  stays AS (SELECT 'stay', date_trunc('month', joined + INTERVAL 366 DAY) AS period, org_unit_id, segment, CAST(floor(greatest(0, epoch(least(last_at + INTERVAL 180 DAY, $1)) - epoch(joined)) / 2629800) AS INTEGER) AS age, count(*), count(*) FILTER (WHERE last_at + INTERVAL 180 DAY <= $1), 0
    FROM read WHERE last_at IS NOT NULL AND joined + INTERVAL 366 DAY >= DATE '2024-10-01' AND joined + INTERVAL 366 DAY < DATE '2026-11-01' GROUP BY GROUPING SETS ((period, age), (period, org_unit_id, age), (period, segment, age))),
  active AS (SELECT 'bad', NULL AS period, org_unit_id, segment, NULL AS age, count(*), count(*) FILTER (WHERE contacts >= 2), count(*) FILTER (WHERE joined <= $1 - INTERVAL 365 DAY) FROM read WHERE lately > 0 GROUP BY GROUPING SETS ((), (org_unit_id), (segment)))`;

/** One statement a table. */
export const yardstick: Readonly<Record<string, string>> = {
  case: `WITH ${[casesOpened, casesClosed, casesResolved, casesOpen].join(',')}
    SELECT 'opened' AS part, to_json(opened) AS told FROM opened UNION ALL SELECT 'closed', to_json(closed) FROM closed UNION ALL SELECT 'resolved', to_json(resolved) FROM resolved UNION ALL SELECT 'dropped', to_json(dropped) FROM dropped`,
  survey_response: `SELECT ${month('r.answered_at', 'd')} AS period, coalesce(r.org_unit_id, c.org_unit_id) AS org_unit_id, count(*) AS n, count(*) FILTER (WHERE r.score >= s.positive_from) AS k
    FROM survey_response r JOIN survey s ON s.id = r.survey_id LEFT JOIN "case" c ON c.id = r.case_id ${localDay('d', 'r.answered_at')} WHERE s.kind = 'csat' AND ${within('r.answered_at')} GROUP BY GROUPING SETS ((1), (1, 2))`,
  commitment: `WITH read AS (SELECT ${month('p.due_at', 'd')} AS period, c.org_unit_id, c.channel_id, CASE WHEN hour(p.made_at + to_seconds(l.offset_before)) BETWEEN 6 AND 11 THEN 'morning' WHEN hour(p.made_at + to_seconds(l.offset_before)) BETWEEN 12 AND 16 THEN 'afternoon' WHEN hour(p.made_at + to_seconds(l.offset_before)) BETWEEN 17 AND 21 THEN 'evening' ELSE 'night' END AS time_of_day,
      CASE WHEN p.cancelled THEN 1 WHEN p.due_at >= $1 THEN 2 ELSE 0 END AS place, p.done_at <= p.due_at AS kept, count(*) AS n
    FROM commitment p LEFT JOIN "case" c ON c.id = p.case_id LEFT JOIN org_unit u ON u.id = c.org_unit_id ${localDay('d', 'p.due_at')} ${localDay('l', 'p.made_at', 'u.timezone')} WHERE ${within('p.due_at')} GROUP BY ALL)
    SELECT period, org_unit_id, channel_id, time_of_day, sum(n) FILTER (WHERE place = 0) AS n, sum(n) FILTER (WHERE place = 0 AND kept) AS k, sum(n) FILTER (WHERE place = 1) AS cancelled, sum(n) FILTER (WHERE place = 2) AS not_yet FROM read GROUP BY GROUPING SETS ((period), (period, org_unit_id), (period, channel_id), (period, org_unit_id, time_of_day))`,
  customer: `WITH ${customers} SELECT * FROM joined UNION ALL SELECT * FROM repeats UNION ALL SELECT * FROM stays UNION ALL SELECT * FROM active`,
  interval_staffing: `SELECT ${month('i.interval_start', 'd')} AS period, i.org_unit_id, count(*) AS n, count(*) FILTER (WHERE i.handle_seconds / (i.actual_fte * i.minutes * 60) > 0.85) AS k FROM interval_staffing i ${localDay('d', 'i.interval_start')} WHERE i.handle_seconds IS NOT NULL AND i.actual_fte > 0 AND ${within('i.interval_start')} GROUP BY GROUPING SETS ((1), (1, 2))`,
};
