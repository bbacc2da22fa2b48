import { completeness, controlMethods, freshness, rowsTakenIn } from './own-data.testing.js';
import { missingKinds, nothing, readText, type RealSet, share, slug, spread, valuesSoFar, nothingOf } from './real-set.testing.js';

const read = (column: string): string => `strptime(nullif(${column}, '?'), '%d-%m-%Y %H:%M')`;
const day = 24 * 3600;
const location = `'orgUnit=' || ${slug('location')}`;

const topic = `'topic=' || topic`;
const channel = `'channel=phone'`;

const again = `EXISTS (FROM incident AS other WHERE other.caller = incident.caller AND other.topic = incident.topic AND other.number <> incident.number
  AND other.opened > incident.resolved AND other.opened <= incident.resolved + INTERVAL 7 DAY)`;
const solved = 'resolved IS NOT NULL AND caller IS NOT NULL AND topic IS NOT NULL';

const resolution = {
  from: 'incident CROSS JOIN last_event',
  where: `NOT (resolved IS NULL AND epoch(last_moment) - epoch(opened) <= ${day})`,
  at: 'opened',
  met: `epoch(resolved) - epoch(opened) <= ${day}`,
  units: [location],
};

/** Event rows of incidents, of which the last one alone knows how each ended. */
export const uci: RealSet = {
  name: 'uci-servicenow-incidents',
  timezone: 'UTC',
  files: ['incident_event_log'],
  prepare: (folder) => [
    `CREATE TABLE event AS SELECT *, row_number() OVER () AS line FROM ${readText(`${folder}/incident_event_log.csv`)}`,
    `CREATE TABLE incident AS
      SELECT number, ${read('opened_at')} AS opened, ${read('resolved_at')} AS resolved, ${read('closed_at')} AS closed,
        nullif(location, '?') AS location, nullif(caller_id, '?') AS caller, ${slug(`nullif(category, '?')`)} AS topic, reopen_count, reassignment_count
      FROM event QUALIFY row_number() OVER (PARTITION BY number ORDER BY ${read('sys_updated_at')} DESC, line DESC) = 1`,
    `CREATE TABLE last_event AS SELECT greatest(max(opened), max(resolved), max(closed)) AS last_moment FROM incident`,
  ],
  lastEvent: 'SELECT last_moment FROM last_event',
  byHand: {
    ...nothingOf('effort.channel-hops', 'effort.contacts-per-issue', 'integrity.reconcile', 'language.machine-translated'),
    'channels.coverage': missingKinds('phone'),
    'channels.linked': share({ from: 'incident', at: 'opened', met: 'caller IS NOT NULL', units: [location, `'channel=phone'`] }),
    // No incident is a complaint.
    'consistency.branch-resolution': spread(resolution),
    'consistency.stability': valuesSoFar(resolution),
    // Every incident is closed.
    'first-contact.backlog-age': nothing,
    'first-contact.rate': share({
      from: `(SELECT *, ${again} AS again FROM incident CROSS JOIN last_event)`,
      where: `${solved} AND NOT resolved > last_moment - INTERVAL 7 DAY`,
      at: 'resolved',
      met: `NOT again AND reopen_count = '0'`,
      units: [location, channel, topic],
    }),
    'integrity.clock-skew': share({ from: 'incident', at: 'opened', met: 'resolved < opened OR closed < resolved', units: [location, channel] }),
    'integrity.completeness': completeness(['caller IS NOT NULL', 'location IS NOT NULL', 'topic IS NOT NULL', 'true'], { from: 'incident', at: 'opened', units: [location, channel] }),
    'integrity.duplicates': share({ from: 'incident', at: 'opened', met: 'number IN (SELECT number FROM incident GROUP BY ALL HAVING count(*) > 1)' }),
    'integrity.freshness': freshness('SELECT max(opened) FROM incident'),
    'integrity.rows-taken-in': rowsTakenIn('SELECT count(*) FROM event', 'SELECT count(*) FROM event'),
    'integrity.split': share({
      from: `(SELECT *, count(*) OVER (PARTITION BY caller, topic, CAST(opened AS DATE)) AS that_day FROM incident)`,
      where: 'caller IS NOT NULL AND topic IS NOT NULL',
      at: 'opened',
      met: 'that_day > 1',
      units: [location],
    }),
    // The log tells of no survey, review, visit, call or check.
    'standards.control-coverage': controlMethods('SELECT count(DISTINCT location) FROM incident'),
    'speed.resolve': share({ ...resolution, units: [location, channel, topic] }),
    'effort.transfers': share({ from: 'incident', at: 'resolved', met: `reassignment_count <> '0'`, units: [location, channel, topic] }),
  },
};
