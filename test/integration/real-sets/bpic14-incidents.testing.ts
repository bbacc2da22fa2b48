import { missingKinds, nothing, readText, type RealSet, share, spread, utc, valuesSoFar } from './real-set.testing.js';

const zone = 'Europe/Amsterdam';
const day = 24 * 3600;

const wroteBack = `EXISTS (FROM activity WHERE activity.incident_id = incident.incident_id AND type IN ('Communication with customer', 'Mail to Customer')
  AND activity.moment > closed_utc AND activity.moment <= closed_utc + INTERVAL 7 DAY)`;

const known = `'Open', 'Assignment', 'Reassignment', 'Reopen', 'Closed', 'Resolved', 'Status Change',
  'Communication with customer', 'Mail to Customer', 'Update from customer'`;

const resolution = {
  from: 'incident CROSS JOIN last_event',
  where: `NOT (resolved IS NULL AND epoch(last_moment) - epoch(opened_utc) <= ${day})`,
  at: 'opened',
  met: `epoch(resolved_utc) - epoch(opened_utc) <= ${day}`,
  units: [`'orgUnit=bank'`],
};

/** Incidents of a bank's service desk, all closed, with an event log. */
export const bpic14: RealSet = {
  name: 'bpic14-incidents',
  timezone: zone,
  files: ['incidents', 'incident_activities'],
  prepare: (folder) => [
    `CREATE TABLE incident AS SELECT *, ${utc('opened', zone)} AS opened_utc, ${utc('closed', zone)} AS closed_utc, ${utc('resolved', zone)} AS resolved_utc FROM (
      SELECT incident_id, priority, CAST(open_time AS TIMESTAMP) AS opened, CAST(close_time AS TIMESTAMP) AS closed, CAST(coalesce(resolved_time, close_time) AS TIMESTAMP) AS resolved
      FROM ${readText(`${folder}/incidents.csv`)})`,
    `CREATE TABLE activity AS SELECT incident_id, incident_activity_type AS type, ${utc('CAST(data_stamp AS TIMESTAMP)', zone)} AS moment
      FROM ${readText(`${folder}/incident_activities.csv`)}`,
    `CREATE TABLE last_event AS SELECT greatest(max(opened_utc), max(resolved_utc), max(closed_utc),
      (SELECT max(moment) FROM activity WHERE type IN (${known}))) AS last_moment FROM incident`,
  ],
  lastEvent: 'SELECT last_moment FROM last_event',
  byHand: {
    'channels.coverage': missingKinds('phone'),
    'consistency.branch-resolution': spread(resolution),
    'consistency.stability': valuesSoFar(resolution),
    'follow-up.contacted': share({
      from: `(SELECT closed, closed_utc, priority, last_moment, ${wroteBack} AS wrote_back FROM incident CROSS JOIN last_event)`,
      where: `priority IN ('1', '2', '3') AND NOT closed_utc > last_moment - INTERVAL 7 DAY`,
      at: 'closed',
      met: 'wrote_back',
      units: [`'orgUnit=bank'`, `'channel=service-desk'`],
    }),
    // Every incident is closed.
    'follow-up.dropped': nothing,
  },
  leftOut: {
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
