import type { Grain, Scorecard } from '@touchstone/sdk/contract';

import { currentLanguage, currentLocale, type Language } from '../localize/language.js';
import { localize } from '../localize/localize.js';

const month: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' };
const day: Intl.DateTimeFormatOptions = { day: 'numeric', ...month };

const dateOf = (key: string): Date => new Date(`${key.length === 7 ? `${key}-01` : key}T00:00:00Z`);

/** A period by its key (`2026-10-31`, `2026-W44`, `2026-10`, `2026-Q4`, `2026`) in words. */
export function formatPeriod(key: string): string {
  const [, year = '', letter, number = ''] = /^(\d{4})-([WQ])(\d+)$/.exec(key) ?? [];
  if (letter !== undefined) {
    return letter === 'W'
      ? localize('period.week', { week: String(Number(number)), year })
      : localize('period.quarter', { quarter: number, year });
  }
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(key)) {
    return new Intl.DateTimeFormat(currentLocale(), key.length === 7 ? month : day).format(dateOf(key));
  }
  return key;
}

/** Languages whose months stand in another case after "since" than alone, the one they have in dates. */
const inflecting: readonly Language[] = ['cs', 'sk'];

/** A period after a word such as "since". Other languages than Czech and Slovak put it after a colon, where it stays as it is. */
export function formatPeriodSince(key: string): string {
  if (!inflecting.includes(currentLanguage()) || !/^\d{4}-\d{2}$/.test(key)) {
    return formatPeriod(key);
  }
  const parts = new Intl.DateTimeFormat(currentLocale(), day).formatToParts(dateOf(key));
  const wanted = parts.filter(({ type }) => type === 'month' || type === 'year');
  return wanted.map(({ value }) => value).join(' ');
}

/** A period in few letters, for the axis of a chart. */
export function formatPeriodShort(key: string): string {
  if (/^\d{4}-\d{2}$/.test(key)) {
    const options: Intl.DateTimeFormatOptions = { month: 'numeric', year: '2-digit', timeZone: 'UTC' };
    return new Intl.DateTimeFormat(currentLocale(), options).format(dateOf(key));
  }
  return key.replace(/^\d{2}(\d{2})-/, '$1 ');
}

/** A local day in words. */
export const formatDay = (date: string): string => formatPeriod(date.slice(0, 10));

/** A local day with its day of the week, for what has to be done by then. */
export const formatWeekday = (date: string): string =>
  new Intl.DateTimeFormat(currentLocale(), { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(dateOf(date));

/** A moment in the organisation's time zone, to the minute. */
export function formatMoment(moment: string, timeZone: string): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short', timeZone };
  return new Intl.DateTimeFormat(currentLocale(), options).format(new Date(moment));
}

/** The ISO week of a Monday: the year and number are those of its Thursday. */
function weekOf(monday: string): string {
  const thursday = new Date(dateOf(monday).getTime() + 3 * 86_400_000);
  const year = thursday.getUTCFullYear();
  const week = Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The key of the period of a run, such as `2026-10`. */
export function periodKey({ grain, from }: { readonly grain: Grain; readonly from: string }): string {
  switch (grain) {
    case 'day':
      return from;
    case 'month':
      return from.slice(0, 7);
    case 'quarter':
      return `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`;
    case 'year':
      return from.slice(0, 4);
    case 'week':
      return weekOf(from);
  }
}

/** The period of a run in words. */
export function formatRunPeriod(period: Scorecard['run']['period']): string {
  const { grain, from, to } = period;
  return grain === 'week' ? localize('period.span', { from: formatDay(from), to: formatDay(to) }) : formatPeriod(periodKey(period));
}
