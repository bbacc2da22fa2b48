import { freshness, rowsTakenIn, waysNotUsed } from './own-data.testing.js';
import { nothing, readText, type RealSet, share, utc, valuesSoFar, nothingOf } from './real-set.testing.js';

const newYork = 'America/New_York';
const saoPaulo = 'America/Sao_Paulo';
const dueLocal = `timezone('${saoPaulo}', timezone('UTC', due))`;

/** SQL for the local month of a moment in UTC. */
const monthOf = (moment: string, zone: string): string => `strftime(timezone('${zone}', timezone('UTC', ${moment})), '%Y-%m')`;

/** The product of what is left at each age, up to twelve months of 30.4375 days. */
const keptAfterAYear = `
  WITH watched AS (
    SELECT ${monthOf('first_at + INTERVAL 366 DAY', newYork)} AS period, last_at + INTERVAL 180 DAY AS lost, first_at, last_moment AS until
    FROM customer CROSS JOIN last_event
  ), aged AS (
    SELECT period, coalesce(lost <= until, false) AS gone, floor((epoch(least(lost, until)) - epoch(first_at)) / (30.4375 * 86400)) AS age FROM watched
  ), ages AS (
    SELECT period, age, count(*) FILTER (WHERE gone) AS d,
      sum(count(*)) OVER (PARTITION BY period ORDER BY age DESC ROWS UNBOUNDED PRECEDING) AS r
    FROM aged GROUP BY period, age
  )
  SELECT period, '' AS unit, CAST(max(r) AS BIGINT) AS n, product(1 - d / r) FILTER (WHERE age <= 12) AS value FROM ages GROUP BY period`;

const firstYears = `(SELECT timezone('${newYork}', timezone('UTC', first_at + INTERVAL 365 DAY)) AS ends, orders FROM customer CROSS JOIN last_event
  WHERE first_at + INTERVAL 365 DAY <= last_moment)`;

/** Purchases of customers who all came in one quarter. */
export const cdnow: RealSet = {
  name: 'cdnow-transactions',
  timezone: newYork,
  files: ['transactions'],
  // The first years of all customers ended by then.
  lookBack: '2022-03',
  prepare: (folder) => [
    `CREATE TABLE purchase AS SELECT customer_id, ${utc(`strptime("date", '%Y%m%d')`, newYork)} AS moment FROM ${readText(`${folder}/transactions.csv`)}`,
    `CREATE TABLE last_event AS SELECT max(moment) AS last_moment FROM purchase`,
    `CREATE TABLE customer AS SELECT customer_id, first_at, max(purchase.moment) AS last_at,
        count(*) FILTER (WHERE purchase.moment < first_at + INTERVAL 365 DAY) AS orders
      FROM purchase JOIN (SELECT customer_id, min(moment) AS first_at FROM purchase GROUP BY 1) USING (customer_id) GROUP BY ALL`,
  ],
  lastEvent: 'SELECT last_moment FROM last_event',
  byHand: {
    ...nothingOf('integrity.reconcile'),
    'integrity.freshness': freshness(),
    'integrity.rows-taken-in': rowsTakenIn('SELECT count(*) FROM purchase', 'SELECT count(*) FROM purchase'),
    'retention.cohort': keptAfterAYear,
    'retention.repeat-count': `SELECT strftime(ends, '%Y-%m') AS period, '' AS unit, count(*) AS n, avg(orders) AS value FROM ${firstYears} GROUP BY ALL`,
    'retention.repeat-rate': share({ from: firstYears, at: 'ends', met: 'orders >= 2' }),
  },
};

/** Orders of a marketplace with promised and actual delivery, and reviews, each cut on its own. */
export const olist: RealSet = {
  name: 'olist-sample',
  timezone: saoPaulo,
  files: ['olist_customers', 'olist_products', 'olist_sellers', 'olist_orders', 'olist_order_items', 'olist_order_reviews'],
  prepare: (folder) => [
    `CREATE TABLE delivery AS SELECT order_status AS status, CAST(order_estimated_delivery_date AS TIMESTAMP) AS promised_day,
        ${utc('CAST(order_estimated_delivery_date AS TIMESTAMP)', saoPaulo)} + to_seconds(86399) AS due,
        ${utc('CAST(order_delivered_customer_date AS TIMESTAMP)', saoPaulo)} AS done, ${utc('CAST(order_purchase_timestamp AS TIMESTAMP)', saoPaulo)} AS made
      FROM ${readText(`${folder}/olist_orders.csv`)}`,
    `CREATE TABLE review AS SELECT ${utc('CAST(review_answer_timestamp AS TIMESTAMP)', saoPaulo)} AS answered, CAST(review_score AS INTEGER) AS score FROM ${readText(`${folder}/olist_order_reviews.csv`)}`,
    `CREATE TABLE line_count AS ${['customers', 'products', 'sellers', 'orders', 'order_items', 'order_reviews'].map((file) => `SELECT count(*) AS n FROM ${readText(`${folder}/olist_${file}.csv`)}`).join(' UNION ALL ')}`,
    `CREATE TABLE last_event AS SELECT greatest((SELECT max(answered) FROM review), max(done), max(made)) AS last_moment FROM delivery`,
  ],
  lastEvent: 'SELECT last_moment FROM last_event',
  byHand: {
    ...nothingOf('change.expectation-drift', 'effort.ces', 'integrity.reconcile', 'language.gap', 'standards.control-coverage', 'voice.ces', 'voice.nps', 'voice.servperf'),
    // No review names a unit.
    'consistency.branch-satisfaction': nothing,
    'consistency.stability': valuesSoFar({ from: 'review', at: `timezone('${saoPaulo}', timezone('UTC', answered))`, met: 'true' }),
    'follow-up.promise-kept': share({
      from: 'delivery CROSS JOIN last_event',
      where: `status NOT IN ('canceled', 'unavailable') AND due < last_moment`,
      at: dueLocal,
      met: 'done <= due',
    }),
    'integrity.freshness': freshness('SELECT greatest((SELECT max(answered) FROM review), max(made)) FROM delivery'),
    'integrity.rows-taken-in': rowsTakenIn('SELECT sum(n) FROM line_count', 'SELECT sum(n) FROM line_count'),
    'voice.csat': share({ from: 'review', at: `timezone('${saoPaulo}', timezone('UTC', answered))`, met: 'score >= 4' }),
    // Reviews are all there is.
    'voice.methods': waysNotUsed(1),
  },
  leftOut: {
    'follow-up.promise-kept': {
      cancelled: [{ from: 'delivery', where: `status IN ('canceled', 'unavailable')`, at: dueLocal }],
      'not-yet-due': [
        { from: 'delivery CROSS JOIN last_event', where: `status NOT IN ('canceled', 'unavailable') AND due >= last_moment`, at: dueLocal },
      ],
    },
  },
};
