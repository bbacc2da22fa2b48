import { completeness, freshness, rowsTakenIn, waysNotUsed } from './own-data.testing.js';
import { missingKinds, ninthDecile, nothing, partOfDay, readText, type RealSet, share, slug, spread, standing, utc, valuesSoFar, nothingOf } from './real-set.testing.js';

const zone = 'Europe/Zurich';
const [hours, days] = [3600, 24 * 3600];

const waited = (seconds: number): string => `epoch(last_moment) - epoch(opened_utc) <= ${seconds}`;

const unit = `'orgUnit=phonenow'`;
const channel = `'channel=phone'`;
const topic = `'topic=' || topic`;
const calls = 'call CROSS JOIN last_event';

const firstReply = {
  from: calls,
  where: `NOT (NOT answered AND ${waited(4 * hours)})`,
  at: 'opened',
  met: `answered AND speed <= ${4 * hours}`,
};

const resolution = {
  from: calls,
  where: `NOT (NOT resolved AND ${waited(days)})`,
  at: 'opened',
  met: `resolved AND speed + talk <= ${days}`,
};

const noReplyYet = { from: calls, where: `NOT answered AND ${waited(4 * hours)}`, at: 'opened' };
const notResolvedYet = { from: calls, where: `NOT resolved AND ${waited(days)}`, at: 'opened' };

const satisfaction = { from: 'call', where: 'rating IS NOT NULL', at: 'ended', met: 'rating >= 4' };

/** Calls of a hotline: answered or not, how fast, how rated. */
export const pwc: RealSet = {
  name: 'pwc-call-center',
  timezone: zone,
  files: ['call_center'],
  prepare: (folder) => [
    `CREATE TABLE call AS SELECT *, ${utc('opened', zone)} AS opened_utc, opened + to_seconds(speed + talk) AS ended, ${utc('opened', zone)} + to_seconds(speed + talk) AS ended_utc FROM (
      SELECT "Call Id" AS id, strptime("Date" || ' ' || "Time", '%Y-%m-%d %H:%M:%S') AS opened, "Answered (Y/N)" = 'Y' AS answered, "Resolved" = 'Y' AS resolved,
        CAST("Speed of answer in seconds" AS INTEGER) AS speed, CAST(epoch(CAST("AvgTalkDuration" AS INTERVAL)) AS INTEGER) AS talk,
        CAST("Satisfaction rating" AS INTEGER) AS rating, ${slug('"Topic"')} AS topic
      FROM ${readText(`${folder}/call_center.csv`)})`,
    `CREATE TABLE last_event AS SELECT greatest(max(opened_utc), max(ended_utc)) AS last_moment FROM call`,
  ],
  lastEvent: 'SELECT last_moment FROM last_event',
  byHand: {
    ...nothingOf('change.expectation-drift', 'effort.ces', 'effort.channel-hops', 'effort.contacts-per-issue', 'integrity.reconcile', 'language.gap', 'standards.control-coverage', 'voice.ces', 'voice.nps', 'voice.servperf'),
    'channels.answered': share({
      from: calls,
      where: `NOT (NOT answered AND ${waited(40 * hours)})`,
      at: 'opened',
      met: `answered AND speed <= ${40 * hours}`,
      units: [unit, `'channel=phone'`],
    }),
    'channels.coverage': missingKinds('phone'),
    'channels.parity': spread({ ...firstReply, units: [`'channelKind=phone'`] }),
    'consistency.branch-first-reply': spread({ ...firstReply, units: [unit] }),
    'consistency.branch-resolution': spread({ ...resolution, units: [unit] }),
    'consistency.branch-satisfaction': spread({ ...satisfaction, units: [unit] }),
    'consistency.stability': valuesSoFar(satisfaction, firstReply, resolution),
    'consistency.time-of-day': spread({ ...firstReply, units: [`'timeOfDay=' || ${partOfDay('opened')}`] }),
    // There are no partners.
    'cost.outsource-parity': nothing,
    'first-contact.backlog-age': standing({
      from: calls,
      where: 'NOT resolved',
      met: `epoch(last_moment) - epoch(opened_utc) > ${30 * days}`,
      units: [unit, channel],
    }),
    'first-contact.voice': share({ ...satisfaction, met: 'resolved', units: [unit, channel, topic] }),
    'follow-up.confirmed': share({
      from: calls,
      where: 'resolved AND ended_utc <= last_moment - INTERVAL 14 DAY',
      at: 'ended',
      met: 'rating IS NOT NULL',
      units: [unit, `'channel=phone'`],
    }),
    'integrity.clock-skew': share({ from: 'call', at: 'opened', met: 'speed < 0 OR talk < 0', units: [unit, channel] }),
    // Who calls is not known, nor whether it is a question or a complaint.
    'integrity.completeness': completeness(['topic IS NOT NULL', 'true'], { from: 'call', at: 'opened', units: [unit, channel] }),
    'integrity.duplicates': share({ from: 'call', at: 'opened', met: 'id IN (SELECT id FROM call GROUP BY ALL HAVING count(*) > 1)' }),
    'integrity.freshness': freshness('SELECT max(opened_utc) FROM call'),
    'integrity.rows-taken-in': rowsTakenIn('SELECT count(*) FROM call', 'SELECT count(*) FROM call'),
    // Every call that was answered was answered fast.
    'speed.effect': nothing,
    'speed.first-reply': share({ ...firstReply, units: [unit, channel] }),
    'speed.p90-reply': ninthDecile({ from: 'call', where: 'answered', at: 'opened', value: 'speed', units: [unit, channel] }),
    'speed.resolve': share({ ...resolution, units: [unit, channel, topic] }),
    'voice.csat': share({ ...satisfaction, units: [unit, channel, topic] }),
    // Ratings are asked for after calls, and nothing else.
    'voice.methods': waysNotUsed(1),
  },
  leftOut: {
    'speed.first-reply': { pending: [noReplyYet] },
    'speed.p90-reply': { 'missing-value': [{ from: 'call', where: 'NOT answered', at: 'opened' }] },
    'speed.resolve': { pending: [notResolvedYet] },
    'channels.answered': { pending: [{ from: calls, where: `NOT answered AND ${waited(40 * hours)}`, at: 'opened' }] },
    'channels.parity': { pending: [noReplyYet] },
    'consistency.branch-first-reply': { pending: [noReplyYet] },
    'consistency.branch-resolution': { pending: [notResolvedYet] },
    'consistency.stability': { pending: [noReplyYet, notResolvedYet] },
    'consistency.time-of-day': { pending: [noReplyYet] },
    'follow-up.confirmed': {
      'too-recent': [{ from: calls, where: 'resolved AND ended_utc > last_moment - INTERVAL 14 DAY', at: 'ended' }],
    },
  },
};
