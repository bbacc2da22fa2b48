import { missingKinds, readText, type RealSet, utc } from './real-set.testing.js';

/** Complaints filed with a regulator, in two formats of date, with no word on when they were resolved. */
export const comcast: RealSet = {
  name: 'comcast-fcc-complaints',
  timezone: 'America/New_York',
  files: ['comcast_complaints'],
  prepare: (folder) => [
    `CREATE TABLE complaint AS SELECT CASE WHEN "Date" LIKE '%/%'
        THEN strptime("Date" || ' ' || "Time", '%m/%d/%Y %I:%M:%S %p')
        ELSE strptime("Date" || ' ' || "Time", '%d-%m-%y %I:%M:%S %p') END AS opened
      FROM ${readText(`${folder}/comcast_complaints.csv`)}`,
  ],
  lastEvent: `SELECT max(${utc('opened', 'America/New_York')}) AS last_moment FROM complaint`,
  byHand: { 'channels.coverage': missingKinds('phone', 'web_form') },
};
