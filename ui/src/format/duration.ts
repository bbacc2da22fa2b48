import { localize } from '../localize/localize.js';
import { formatNumber, unbroken } from './number.js';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** To how many seconds a duration is rounded, so that it claims no more than an interval of this width supports. */
export function durationStep(width: number | undefined, value: number): number {
  const supported = width === undefined ? Math.abs(value) / 50 : width / 4;
  const natural = value >= 2 * day ? hour : value >= 10 * minute ? minute : 1;
  return Math.max(natural, [day, hour, 10 * minute, minute, 10].find((step) => step <= supported) ?? 1);
}

/** Seconds in words, such as `4 h 10 min`, in at most two units. Hours run up to two days. */
export function formatDuration(seconds: number, step = 1): string {
  const sign = seconds < 0 ? '−' : '';
  const rounded = Math.round(Math.abs(seconds) / step) * step;
  return sign + unbroken(words(rounded));
}

function words(seconds: number): string {
  const [days, hours, minutes, rest] = [seconds / day, seconds / hour, seconds / minute, seconds % minute].map(Math.floor);
  if (seconds >= 2 * day) {
    const left = Math.floor((seconds % day) / hour);
    return left === 0
      ? localize('duration.days', { days: days ?? 0 })
      : localize('duration.daysHours', { days: days ?? 0, hours: left });
  }
  if (seconds >= hour) {
    const left = Math.floor((seconds % hour) / minute);
    const told = { hours: formatNumber(hours ?? 0), minutes: left };
    return left === 0 ? localize('duration.hours', told) : localize('duration.hoursMinutes', told);
  }
  if (seconds >= minute) {
    const told = { minutes: minutes ?? 0, seconds: rest ?? 0 };
    return rest === 0 ? localize('duration.minutes', told) : localize('duration.minutesSeconds', told);
  }
  return localize('duration.seconds', { seconds: formatNumber(seconds) });
}
