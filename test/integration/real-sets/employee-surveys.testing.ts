import { freshness, rowsTakenIn } from './own-data.testing.js';
import { nothing, readText, type RealSet, slug, utc, nothingOf } from './real-set.testing.js';

/** Answers of groups by month, from the tables `result` of counted groups; results hold for three months. */
const favourable = (where: string): string => `
  SELECT strftime(wave + to_months(later), '%Y-%m') AS period, unit, CAST(sum(n) AS BIGINT) AS n, CAST(sum(favourable) AS BIGINT) AS k
  FROM (SELECT *, unnest(['', 'orgUnit=' || unit_id]) AS unit FROM result WHERE n >= 5 AND (${where})) CROSS JOIN (VALUES (0), (1), (2)) AS months(later)
  GROUP BY ALL`;

/** One wave of a survey of a county's employees, a row an answer; 0 stands for not applicable. */
export const pierce: RealSet = {
  name: 'pierce-county-employee-survey',
  timezone: 'America/Los_Angeles',
  files: ['employee_survey_responses'],
  prepare: (folder) => [
    `CREATE TABLE line AS SELECT * FROM ${readText(`${folder}/employee_survey_responses.csv`)}`,
    `CREATE TABLE answer AS SELECT DISTINCT * FROM line`,
    `CREATE TABLE result AS SELECT DATE '2020-12-31' AS wave, ${slug('"Department"')} AS unit_id, string_split("Question", '.')[1] AS question,
        count(*) AS n, count(*) FILTER (WHERE "Response" >= '3') AS favourable
      FROM answer WHERE "Status" = 'Complete' AND "Response" BETWEEN '1' AND '4' GROUP BY ALL`,
    `CREATE TABLE last_event AS SELECT ${utc('max(wave)::TIMESTAMP', 'America/Los_Angeles')} AS last_moment FROM result`,
  ],
  lastEvent: 'SELECT last_moment FROM last_event',
  byHand: {
    ...nothingOf('integrity.reconcile', 'standards.control-coverage'),
    'engagement.index': favourable('true'), 'engagement.line-of-sight': favourable(`question = '5'`),
    // Answers that are complete and on the scale, of groups of five and more; of the others nobody wants any but those that are cut off.
    'integrity.freshness': freshness(),
    'integrity.rows-taken-in': rowsTakenIn(
      `SELECT (SELECT sum(n) FROM result) + (SELECT count(*) FROM line WHERE "Response" IS NULL)`,
      'SELECT sum(n) FROM result WHERE n >= 5',
    ),
  },
};

/** A weekly pulse of two teams, loaded three times, and their headcount of later weeks. */
export const nhsbsa: RealSet = {
  name: 'nhsbsa-tempcheck-pulse',
  timezone: 'Europe/London',
  files: ['pulse_responses', 'cohort_size'],
  // The pulse is of May, the headcount of summer.
  lookBack: '2022-05',
  prepare: (folder) => [
    `CREATE TABLE line AS SELECT * FROM ${readText(`${folder}/pulse_responses.csv`)}`,
    `CREATE TABLE result AS SELECT CAST("date" AS DATE) AS wave, ${slug('team')} AS unit_id, count(*) AS n, count(*) FILTER (WHERE rating IN ('1', '2')) AS favourable
      FROM (SELECT DISTINCT * FROM line) GROUP BY ALL`,
    `CREATE TABLE all_weeks AS SELECT strptime("date", '%d/%m/%Y') AS week, size FROM ${readText(`${folder}/cohort_size.csv`)}`,
    `CREATE TABLE headcount AS SELECT week FROM all_weeks WHERE size <> '0'`,
    `CREATE TABLE last_event AS SELECT ${utc(`date_trunc('month', max(week))::TIMESTAMP`, 'Europe/London')} AS last_moment FROM headcount`,
  ],
  lastEvent: 'SELECT last_moment FROM last_event',
  byHand: {
    ...nothingOf('integrity.reconcile', 'standards.control-coverage'),
    'engagement.index': favourable('true'), 'engagement.line-of-sight': nothing,
    'integrity.freshness': freshness(),
    // Nobody wants pulse answers that repeat others, nor headcounts of nought; of the answers those are taken in of days with five of a team.
    'integrity.rows-taken-in': rowsTakenIn(
      'SELECT (SELECT sum(n) FROM result) + (SELECT count(*) FROM headcount)',
      'SELECT (SELECT sum(n) FROM result WHERE n >= 5) + (SELECT count(*) FROM headcount)',
    ),
  },
};
