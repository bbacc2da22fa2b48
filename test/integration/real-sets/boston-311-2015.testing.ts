import { completeness, controlMethods, freshness, rowsTakenIn } from './own-data.testing.js';
import { missingKinds, nothing, partOfDay, readText, type RealSet, share, slug, spread, standing, utc, valuesSoFar, nothingOf } from './real-set.testing.js';

const zone = 'America/New_York';
const read = (column: string): string => `strptime(${column}, '%m/%d/%Y %I:%M:%S %p')`;
const day = 24 * 3600;

const staff = `source IN ('Employee Generated', 'City Worker App', 'Maximo Integration')`;

const requests = 'request CROSS JOIN last_event';
const pending = `closed IS NULL AND epoch(last_moment) - epoch(opened_utc) <= ${day}`;

const resolution = {
  from: requests,
  where: `NOT ${staff} AND NOT (${pending})`,
  at: 'opened',
  met: `epoch(closed_utc) - epoch(opened_utc) <= ${day}`,
  units: [`'orgUnit=' || unit_id`],
};

const [unit, channel, topic] = [`'orgUnit=' || unit_id`, `'channel=' || channel`, `'topic=' || topic`];
const internal = [{ from: 'request', where: staff, at: 'opened' }];

const unresolved = {
  internal,
  pending: [{ from: requests, where: `NOT ${staff} AND ${pending}`, at: 'opened' }],
};

/** Requests closed within the last or the first twentieth of their time around the promise, and how much of it was left. */
const nearTarget = `(SELECT *, epoch(target_utc) - epoch(ended) AS spare, (epoch(target_utc) - epoch(ended)) / (epoch(target_utc) - epoch(opened_utc)) AS part FROM (
  SELECT *, CASE WHEN closed_utc IS NOT NULL THEN greatest(closed_utc, opened_utc) END AS ended, greatest(closed, opened) AS ended_local FROM request))`;

/** Requests of a city to its services: targets, closing times, seven channels, neighbourhoods. */
export const boston: RealSet = {
  name: 'boston-311-2015',
  timezone: zone,
  files: ['requests_2015_h1', 'requests_2015_h2'],
  prepare: (folder) => [
    `CREATE TABLE request AS
      SELECT *, ${utc('opened', zone)} AS opened_utc, ${utc('closed', zone)} AS closed_utc, ${utc('target', zone)} AS target_utc FROM (
        SELECT CASE_ENQUIRY_ID AS id, ${read('OPEN_DT')} AS opened, ${read('CLOSED_DT')} AS closed, ${read('TARGET_DT')} AS target,
          ${slug('neighborhood')} AS unit_id, Source AS source, ${slug('Source')} AS channel, ${slug('REASON')} AS topic, CASE_STATUS AS status
        FROM ${readText(`${folder}/requests_2015_h1.csv`, `${folder}/requests_2015_h2.csv`)})`,
    `CREATE TABLE last_event AS SELECT greatest(max(opened_utc), max(closed_utc)) AS last_moment FROM request`,
  ],
  lastEvent: 'SELECT last_moment FROM last_event',
  byHand: {
    ...nothingOf('effort.channel-hops', 'effort.contacts-per-issue', 'integrity.reconcile'),
    'channels.coverage': missingKinds('phone', 'web_form', 'self_service', 'social', 'api'),
    // No request is a complaint.
    'consistency.branch-resolution': spread(resolution),
    'consistency.stability': valuesSoFar(resolution),
    'first-contact.backlog-age': standing({
      from: requests,
      where: `status = 'Open' AND NOT ${staff}`,
      met: `epoch(last_moment) - epoch(opened_utc) > ${30 * day}`,
      units: [unit, channel],
    }),
    // No request is a complaint or urgent.
    'follow-up.contacted': nothing,
    'follow-up.promise-kept': share({
      from: requests,
      where: 'target_utc < last_moment',
      at: 'target',
      met: 'closed_utc <= target_utc',
      units: [`'channel=' || channel`, `'orgUnit=' || unit_id`, `'orgUnit=' || unit_id || '&timeOfDay=' || ${partOfDay('opened')}`],
    }),
    'integrity.bunching': share({
      from: nearTarget,
      where: `NOT ${staff} AND target_utc <> opened_utc AND part BETWEEN -0.05 AND 0.05`,
      at: 'ended_local',
      met: 'spare >= 0',
      units: [unit],
    }),
    // What was closed before it was opened was so by less than a minute, which is a difference of clocks.
    'integrity.clock-skew': share({ from: 'request', at: 'opened', met: 'epoch(closed_utc) - epoch(opened_utc) < -60', units: [unit, channel] }),
    'integrity.completeness': completeness(['unit_id IS NOT NULL', 'topic IS NOT NULL', 'true'], { from: 'request', where: `NOT ${staff}`, at: 'opened', units: [unit, channel] }),
    'integrity.duplicates': share({ from: 'request', at: 'opened', met: 'id IN (SELECT id FROM request GROUP BY ALL HAVING count(*) > 1)' }),
    'integrity.freshness': freshness('SELECT max(opened_utc) FROM request'),
    'integrity.rows-taken-in': rowsTakenIn('SELECT count(*) FROM request', 'SELECT count(*) FROM request'),
    'speed.resolve': share({ ...resolution, units: [unit, channel, topic] }),
    // The city has no survey, review, visit, call or check of its own.
    'standards.control-coverage': controlMethods('SELECT count(DISTINCT unit_id) FROM request'),
  },
  leftOut: {
    'integrity.bunching': { internal: [{ from: nearTarget, where: `${staff} AND target_utc <> opened_utc AND part BETWEEN -0.05 AND 0.05`, at: 'ended_local' }] },
    'integrity.completeness': { internal },
    'first-contact.backlog-age': { internal: [{ from: 'request', where: `status = 'Open' AND ${staff}` }] },
    'speed.resolve': unresolved,
    'consistency.branch-resolution': unresolved,
    'consistency.stability': unresolved,
    'follow-up.promise-kept': { 'not-yet-due': [{ from: requests, where: 'target_utc >= last_moment', at: 'target' }] },
  },
};
