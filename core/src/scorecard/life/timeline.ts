import type { TimelineEntry } from '@touchstone/sdk/contract';
import { DateTime } from 'luxon';

import type { AuditEntry, StoredFindingEvent } from '../../store/index.js';

const events: Readonly<Record<string, TimelineEntry['event']>> = {
  'finding.open': 'opened',
  'finding.assign': 'assigned',
  'finding.accept': 'accepted',
  'finding.dismiss': 'not-a-problem',
  'finding.watch': 'watched',
  'action.add': 'action-added',
  'action.change': 'action-changed',
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What happened to a finding, newest first: what runs found out, what people did, and the days on which a decision ran out. */
export function timelineOf(found: readonly StoredFindingEvent[], done: readonly AuditEntry[], { timezone, now }: { readonly timezone: string; readonly now: string }): TimelineEntry[] {
  const byRuns = found.map(({ event, run, at }): TimelineEntry => ({ at, actor: null, event, run, owner: null, reason: null, until: null }));
  const byPeople = done.flatMap(({ actor, action, at, detail }): TimelineEntry[] => {
    const event = events[action];
    return event ? [{ at, actor, event, run: null, owner: textOf(detail['owner']), reason: textOf(detail['reason']), until: textOf(detail['until']) }] : [];
  });
  const passed = byPeople.filter(({ event }) => !event.startsWith('action')).flatMap((entry, place, decisions): TimelineEntry[] => {
    const at = entry.until === null ? undefined : endOf(entry.until, timezone);
    const next = decisions[place + 1]?.at ?? now;
    return at !== undefined && at < next ? [{ at, actor: null, event: 'date-passed', run: null, owner: null, reason: null, until: entry.until }] : [];
  });
  return [...byRuns, ...byPeople, ...passed].sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** The instant after a local day, ISO 8601 in UTC. */
function endOf(day: string, zone: string): string {
  return DateTime.fromISO(day, { zone }).plus({ days: 1 }).toJSDate().toISOString();
}
