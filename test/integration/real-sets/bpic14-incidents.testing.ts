import { completeness, freshness, rowsTakenIn } from './own-data.testing.js';
import { missingKinds, ninthDecile, nothing, readText, type RealSet, share, slug, spread, utc, valuesSoFar, nothingOf } from './real-set.testing.js';

const zone = 'Europe/Amsterdam';
const [hour, day] = [3600, 24 * 3600];
const [unit, channel, topic] = [`'orgUnit=bank'`, `'channel=service-desk'`, `'topic=' || topic`];
const written = `'Communication with customer', 'Mail to Customer'`;

const wroteBack = `EXISTS (FROM activity WHERE activity.incident_id = incident.incident_id AND type IN ('Communication with customer', 'Mail to Customer')
  AND activity.moment > closed_utc AND activity.moment <= closed_utc + INTERVAL 7 DAY)`;

const known = `'Open', 'Assignment', 'Reassignment', 'Reopen', 'Closed', 'Resolved', 'Status Change',
  'Communication with customer', 'Mail to Customer', 'Update from customer'`;

const resolution = {
  from: 'incident CROSS JOIN last_event',
  where: `NOT (resolved IS NULL AND epoch(last_moment) - epoch(opened_utc) <= ${day})`,
  at: 'opened',
  met: `epoch(resolved_utc) - epoch(opened_utc) <= ${day}`,
  units: [unit],
};

/** Incidents with when their customers last began to wait, and when somebody then wrote to them. */
const replies = `(SELECT *, epoch(replied) - epoch(begun) AS waited, CASE WHEN priority IN ('1', '2') THEN ${hour} ELSE ${4 * hour} END AS promised FROM (
  SELECT *, (SELECT min(moment) FROM activity WHERE activity.incident_id = i.incident_id AND type IN (${written}) AND moment >= begun) AS replied FROM (
    SELECT *, coalesce((SELECT max(moment) FROM activity WHERE activity.incident_id = incident.incident_id AND type = 'Reopen'), opened_utc) AS begun
    FROM incident CROSS JOIN last_event) AS i))`;
const noReplyYet = 'replied IS NULL AND epoch(last_moment) - epoch(begun) <= promised';

/** What customers wrote after somebody had written to them, and when that was answered. */
const turns = `(SELECT *, timezone('${zone}', timezone('UTC', moment)) AS local, (SELECT min(r.moment) FROM activity AS r
    WHERE r.incident_id = turn.incident_id AND r.type IN (${written}) AND r.moment > turn.moment) AS answered
  FROM activity AS turn CROSS JOIN last_event WHERE type = 'Update from customer' AND (SELECT arg_max(b.type, b.moment) FROM activity AS b
    WHERE b.incident_id = turn.incident_id AND b.type IN (${written}, 'Update from customer') AND b.moment < turn.moment) IN (${written}))`;
const notAnsweredYet = `answered IS NULL AND epoch(last_moment) - epoch(moment) <= ${4 * hour}`;

const reopened = `EXISTS (FROM activity WHERE activity.incident_id = incident.incident_id AND type = 'Reopen'
  AND activity.moment >= resolved_utc AND activity.moment <= resolved_utc + INTERVAL 14 DAY)`;
const resolvedLately = 'resolved_utc > last_moment - INTERVAL 14 DAY';

/** Incidents of a bank's service desk, all closed, with an event log. */
export const bpic14: RealSet = {
  name: 'bpic14-incidents',
  timezone: zone,
  files: ['incidents', 'incident_activities'],
  prepare: (folder) => [
    `CREATE TABLE incident AS SELECT *, ${utc('opened', zone)} AS opened_utc, ${utc('closed', zone)} AS closed_utc, ${utc('resolved', zone)} AS resolved_utc FROM (
      SELECT incident_id, priority, CAST(x_reassignments AS INTEGER) AS reassignments, ${slug(`CASE WHEN ci_type_aff NOT IN ('#MULTIVALUE', '#N/B') THEN ci_type_aff END`)} AS topic, CAST(open_time AS TIMESTAMP) AS opened, CAST(close_time AS TIMESTAMP) AS closed, CAST(coalesce(resolved_time, close_time) AS TIMESTAMP) AS resolved
      FROM ${readText(`${folder}/incidents.csv`)})`,
    `CREATE TABLE activity AS SELECT incident_id, incident_activity_type AS type, ${utc('CAST(data_stamp AS TIMESTAMP)', zone)} AS moment
      FROM ${readText(`${folder}/incident_activities.csv`)}`,
    `CREATE TABLE last_event AS SELECT greatest(max(opened_utc), max(resolved_utc), max(closed_utc),
      (SELECT max(moment) FROM activity WHERE type IN (${known}))) AS last_moment FROM incident`,
  ],
  lastEvent: 'SELECT last_moment FROM last_event',
  byHand: {
    ...nothingOf('effort.channel-hops', 'effort.contacts-per-issue', 'effort.misroute', 'integrity.reconcile', 'language.machine-translated', 'knowledge.escalated-for-answer', 'standards.control-coverage'),
    'channels.coverage': missingKinds('phone'),
    // No incident is a complaint.
    'consistency.branch-resolution': spread(resolution),
    'consistency.stability': valuesSoFar(resolution),
    // Every incident is closed.
    'first-contact.backlog-age': nothing,
    'first-contact.reopen': share({
      from: `(SELECT *, ${reopened} AS reopened FROM incident CROSS JOIN last_event)`,
      where: `NOT ${resolvedLately}`,
      at: 'resolved',
      met: 'reopened',
      units: [unit, channel, topic],
    }),
    'follow-up.contacted': share({
      from: `(SELECT closed, closed_utc, priority, last_moment, ${wroteBack} AS wrote_back FROM incident CROSS JOIN last_event)`,
      where: `priority IN ('1', '2', '3') AND NOT closed_utc > last_moment - INTERVAL 7 DAY`,
      at: 'closed',
      met: 'wrote_back',
      units: [`'orgUnit=bank'`, `'channel=service-desk'`],
    }),
    // Every incident is closed.
    'follow-up.dropped': nothing,
    'integrity.clock-skew': share({ from: 'incident', at: 'opened', met: 'resolved_utc < opened_utc OR closed_utc < resolved_utc', units: [unit, channel] }),
    'integrity.close-reopen': share({
      from: `(SELECT *, EXISTS (FROM activity WHERE activity.incident_id = incident.incident_id AND type = 'Reopen'
        AND epoch(activity.moment) - epoch(resolved_utc) BETWEEN 0 AND ${hour}) AS reopened FROM incident)`,
      at: 'resolved',
      met: 'reopened',
      units: [unit],
    }),
    // The bank knows no customers.
    'integrity.completeness': completeness(['topic IS NOT NULL', 'true', 'true'], { from: 'incident', at: 'opened', units: [unit, channel] }),
    'integrity.duplicates': share({ from: 'incident', at: 'opened', met: 'incident_id IN (SELECT incident_id FROM incident GROUP BY ALL HAVING count(*) > 1)' }),
    'integrity.freshness': freshness(),
    // Activities without a word for them nobody wants; of those that share second, kind and team one is taken in, and messages have numbers of their own.
    'integrity.rows-taken-in': rowsTakenIn(
      `SELECT count(*) FROM (SELECT incident_id FROM incident UNION ALL SELECT incident_id FROM activity WHERE type IN (${known}))`,
      `SELECT count(*) FROM (SELECT incident_id FROM incident UNION ALL SELECT incident_id FROM activity WHERE type IN (${known}))`,
    ),
    // No incident waited for another department.
    'internal.handoff-time': nothing,
    'speed.first-reply': share({ from: replies, where: `NOT (${noReplyYet})`, at: 'opened', met: 'waited <= promised', units: [unit, channel] }),
    'speed.next-reply': share({
      from: turns,
      where: `NOT (${notAnsweredYet})`,
      at: 'local',
      met: `epoch(answered) - epoch(moment) <= ${4 * hour}`,
      units: [unit, channel],
    }),
    'speed.p90-reply': ninthDecile({ from: replies, at: 'opened', value: 'waited', units: [unit, channel] }),
    'speed.resolve': share({ ...resolution, units: [unit, channel, topic] }),
    'effort.transfers': share({ from: 'incident', at: 'resolved', met: 'reassignments >= 1', units: [unit, channel, topic] }),
  },
  leftOut: {
    'first-contact.reopen': { 'too-recent': [{ from: 'incident CROSS JOIN last_event', where: resolvedLately, at: 'resolved' }] },
    'speed.first-reply': { pending: [{ from: replies, where: noReplyYet, at: 'opened' }] },
    'speed.p90-reply': { 'missing-value': [{ from: replies, where: 'replied IS NULL', at: 'opened' }] },
    'speed.next-reply': { pending: [{ from: turns, where: notAnsweredYet, at: 'local' }] },
    'follow-up.contacted': {
      'too-recent': [
        {
          from: 'incident CROSS JOIN last_event',
          where: `priority IN ('1', '2', '3') AND closed_utc > last_moment - INTERVAL 7 DAY`,
          at: 'closed',
        },
      ],
    },
  },
};
