import { completeness, controlMethods, freshness, rowsTakenIn, waysNotUsed } from './own-data.testing.js';
import { missingKinds, readText, type RealSet, share, slug, standing, utc, nothingOf } from './real-set.testing.js';

const [unit, channel] = [`'orgUnit=' || unit_id`, `'channel=' || channel`];
const zone = 'America/New_York';
const all = { from: 'complaint', at: 'opened', met: 'true' };

/** Complaints filed with a regulator, in two formats of date, with no word on when they were resolved. */
export const comcast: RealSet = {
  name: 'comcast-fcc-complaints',
  timezone: zone,
  files: ['comcast_complaints'],
  prepare: (folder) => [
    `CREATE TABLE complaint AS SELECT CASE WHEN "Date" LIKE '%/%'
        THEN strptime("Date" || ' ' || "Time", '%m/%d/%Y %I:%M:%S %p')
        ELSE strptime("Date" || ' ' || "Time", '%d-%m-%y %I:%M:%S %p') END AS opened
      , ${slug('"State"')} AS unit_id, ${slug('"Received_Via"')} AS channel, "Status" AS status, "Ticket" AS ticket
      FROM ${readText(`${folder}/comcast_complaints.csv`)}`,
    `CREATE TABLE last_event AS SELECT max(${utc('opened', zone)}) AS last_moment FROM complaint`,
  ],
  lastEvent: 'SELECT last_moment FROM last_event',
  byHand: {
    ...nothingOf('effort.channel-hops', 'effort.contacts-per-issue', 'integrity.reconcile'),
    'channels.coverage': missingKinds('phone', 'web_form'),
    // All of them are complaints, and all went to the regulator.
    'complaint.escalated': share({ ...all, units: [unit] }),
    'complaint.rate': share({ ...all, units: [unit, channel] }),
    'first-contact.backlog-age': standing({
      from: `complaint CROSS JOIN (SELECT max(opened) AS last_moment FROM complaint)`,
      where: `status IN ('Open', 'Pending')`,
      met: `epoch(last_moment) - epoch(opened) > ${30 * 24 * 3600}`,
      units: [unit, channel],
    }),
    // Who complained is not known, nor about what.
    'integrity.completeness': completeness(['unit_id IS NOT NULL', 'true'], { from: 'complaint', at: 'opened', units: [unit, channel] }),
    'integrity.duplicates': share({ ...all, met: 'ticket IN (SELECT ticket FROM complaint GROUP BY ALL HAVING count(*) > 1)' }),
    'integrity.freshness': freshness(),
    'integrity.rows-taken-in': rowsTakenIn('SELECT count(*) FROM complaint', 'SELECT count(*) FROM complaint'),
    // Complaints are the one method that left a trace, in the states from which some came lately.
    // That complaints come in is no method of control.
    'standards.control-coverage': controlMethods('SELECT count(DISTINCT unit_id) FROM complaint'),
    // Complaints alone are heard.
    'voice.methods': waysNotUsed(1),
  },
};
