import { missingKinds, readText, type RealSet, share, slug, standing, utc, nothingOf } from './real-set.testing.js';

const [unit, channel] = [`'orgUnit=' || unit_id`, `'channel=' || channel`];
const all = { from: 'complaint', at: 'opened', met: 'true' };

/** Complaints filed with a regulator, in two formats of date, with no word on when they were resolved. */
export const comcast: RealSet = {
  name: 'comcast-fcc-complaints',
  timezone: 'America/New_York',
  files: ['comcast_complaints'],
  prepare: (folder) => [
    `CREATE TABLE complaint AS SELECT CASE WHEN "Date" LIKE '%/%'
        THEN strptime("Date" || ' ' || "Time", '%m/%d/%Y %I:%M:%S %p')
        ELSE strptime("Date" || ' ' || "Time", '%d-%m-%y %I:%M:%S %p') END AS opened
      , ${slug('"State"')} AS unit_id, ${slug('"Received_Via"')} AS channel, "Status" AS status
      FROM ${readText(`${folder}/comcast_complaints.csv`)}`,
  ],
  lastEvent: `SELECT max(${utc('opened', 'America/New_York')}) AS last_moment FROM complaint`,
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
    'voice.praise-rate': share({ ...all, met: 'false', units: [unit, channel] }),
  },
  uncounted: ['integrity.completeness', 'integrity.duplicates', 'integrity.freshness', 'integrity.rows-taken-in', 'standards.control-coverage', 'voice.methods'],
};
