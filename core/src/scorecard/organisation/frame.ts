import type { Scorecard } from '@touchstone/sdk/contract';
import type { OrganisationSettings } from '@touchstone/sdk/schema';
import { DateTime } from 'luxon';

import type { OrganisationContext } from '../../host/index.js';
import { type HolidayPlaces, periodAt } from '../../measures/index.js';
import { frameRun, type RunFrame } from '../frame-run.js';

/** The key of the period that a scorecard is about. */
export function periodKeyOf({ run, organisation }: Pick<Scorecard, 'run' | 'organisation'>): string {
  const { grain, from } = run.period;
  const noon = DateTime.fromISO(from, { zone: organisation.timezone }).plus({ hours: 12 });
  return periodAt(noon.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'"), grain, organisation.timezone).key;
}

/** By calendar, whose public holidays close it. */
export const holidayPlaces = ({ calendars }: Pick<OrganisationSettings, 'calendars'>): HolidayPlaces => Object.fromEntries(Object.entries(calendars).map(([id, { holidays }]) => [id, holidays]));

/** The moment and the periods of a run that was made, or of the one that would be made now. */
export function frameOf({ engine, settings }: Pick<OrganisationContext, 'engine' | 'settings'>, document: Scorecard | undefined): Promise<RunFrame> {
  const { id, name, timezone, period } = settings;
  const holidays = holidayPlaces(settings);
  return frameRun({
    engine,
    organisation: { id, name, timezone },
    holidays,
    grain: period.grain,
    asOf: document?.run.asOf ?? settings.asOf,
    now: () => new Date(),
    ...(document && { period: periodKeyOf(document) }),
  });
}
