import type { Grain } from '@touchstone/sdk/contract';

import type { Engine } from '../engine/engine.js';
import { type HolidayPlaces, type MeasureContext, type Period, periodsUntil, refreshBusinessDays } from '../measures/index.js';
import { choosePeriod, periodOfKey } from './choose-period.js';
import { type DataSpan, readDataSpan } from './data-span.js';
import type { ScoringInput } from './scoring-input.js';

/** How many periods are measured, the current one included: enough for limits from twelve and a window of twelve. */
const periodsMeasured: Record<Grain, number> = { day: 29, week: 27, month: 25, quarter: 13, year: 6 };

/** How far back business time is kept: older cases count their first years by the clock of this one. */
const businessYears = 15;

/** What a run is about, before anything is measured. */
export interface RunFrame {
  readonly context: MeasureContext;
  readonly period: Period;
}

/** The periods that a run about one measures, oldest first, that one included. */
export const measuredPeriods = (period: Period, timezone: string): Period[] => periodsUntil(period, periodsMeasured[period.grain], timezone);

/** Chooses the moment and the periods of a run, and brings business time up to date for them. */
export async function frameRun(
  input: Pick<ScoringInput, 'engine' | 'organisation' | 'holidays' | 'grain' | 'asOf' | 'period' | 'now'>,
): Promise<RunFrame> {
  const { engine, organisation, now } = input;
  const present = toSecond(now().toISOString());
  const { timezone } = organisation;
  const span = await readDataSpan(engine, limitOf(input.asOf, present), timezone);
  const asOf = asOfMoment(input.asOf, span, present);
  const lastBefore = async (moment: string) => (await readDataSpan(engine, justBefore(moment), timezone)).lastActivity;
  const period =
    input.period === undefined
      ? await choosePeriod({ grain: input.grain, timezone, asOf, span, lastBefore })
      : periodOfKey(input.period, timezone);
  return frameAt(engine, { asOf, period, timezone, since: firstBusinessDay(span, asOf), ...(input.holidays && { holidays: input.holidays }) });
}

/** What a run is about at a moment (ISO 8601) and in a period, with business time up to date from the year of a day on. */
export async function frameAt(
  engine: Engine,
  { asOf, period, timezone, since, holidays }: { readonly asOf: string; readonly period: Period; readonly timezone: string; readonly since: string; readonly holidays?: HolidayPlaces },
): Promise<RunFrame> {
  const periods = measuredPeriods(period, timezone);
  // Whole years: what is kept of business time then stays as it is from one day to the next.
  const [firstDay, lastDay] = [`${since.slice(0, 4)}-01-01`, `${shiftYears(asOf, 1).slice(0, 4)}-12-31`];
  await refreshBusinessDays(engine, { firstDay, lastDay, timezone, ...(holidays && { holidays }) });
  return { period, context: { asOf, timezone, periods } };
}

/** Until when data are looked at: a run as of an earlier moment knows nothing of what came later. */
function limitOf(wanted: string, present: string): string {
  const asOf = wanted === 'now' || wanted === 'latest-data' ? present : new Date(wanted).toISOString();
  return asOf < present ? asOf : present;
}

const justBefore = (moment: string): string => new Date(Date.parse(moment) - 1).toISOString();

function asOfMoment(wanted: string, { lastEvent }: DataSpan, present: string): string {
  if (wanted === 'now') {
    return present;
  }
  return wanted === 'latest-data' ? toSecond(lastEvent ?? present) : toSecond(new Date(wanted).toISOString());
}

function firstBusinessDay({ firstActivity }: DataSpan, asOf: string): string {
  const earliest = shiftYears(asOf, -businessYears);
  const first = shiftYears(firstActivity ?? asOf, -1);
  return first > earliest ? first : earliest;
}

/** The day so many years later, `YYYY-MM-DD`. */
function shiftYears(moment: string, years: number): string {
  const shifted = new Date(moment);
  shifted.setUTCFullYear(shifted.getUTCFullYear() + years);
  return shifted.toISOString().slice(0, 10);
}

const toSecond = (iso: string): string => iso.replace(/\.\d+Z$/, 'Z');
