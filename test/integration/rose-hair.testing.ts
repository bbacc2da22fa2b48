import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Cells = Readonly<Record<string, string>>;

export interface CellOptions {
  /** Only these are kept; all, where nothing is said. */
  readonly columns?: readonly string[];
  readonly encoding?: string;
  readonly delimiter?: string;
}

/** The rows of a file of the example, by column; its cells need no quotes. */
export function readCells(folder: string, name: string, { columns, encoding = 'utf-8', delimiter = ',' }: CellOptions = {}): Cells[] {
  const text = new TextDecoder(encoding).decode(readFileSync(join(folder, 'data', name)));
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const kept = [...header.split(delimiter).entries()].filter(([, column]) => columns?.includes(column) ?? true);
  return lines.map((line) => {
    const cells = line.split(delimiter);
    const row: Record<string, string> = {};
    for (const [index, column] of kept) {
      row[column] = cells[index] ?? '';
    }
    return row;
  });
}

/** The digest of every file below a folder, by its path. */
export function digests(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const entries = files.map(({ parentPath, name }): [string, string] => {
    const file = join(parentPath, name);
    return [file.slice(folder.length), createHash('sha256').update(readFileSync(file)).digest('hex')];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const first = Date.UTC(2025, 3, 1) / 60_000;
const minutesKept = 670 * 1440;

const lastSunday = (year: number, month: number): number => {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1) / 60_000;
};
const summers = [2025, 2026].map((year) => [lastSunday(year, 2), lastSunday(year, 9)] as const);

/** Whether summer time holds: from the last Sunday of March to that of October, at 1 o'clock in UTC. */
const isSummer = (minute: number): boolean => summers.some(([from, to]) => minute >= from && minute < to);

/** The local hour of a moment in a zone that is so many minutes ahead of UTC in winter. */
export function localHour(iso: string, winterOffset: number): number {
  const minute = Math.floor(Date.parse(iso) / 60_000);
  return Math.floor(((minute + winterOffset + (isSummer(minute) ? 60 : 0)) % 1440) / 60);
}

const toMinutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** Counts business seconds minute by minute, from the calendars as written and the rules of summer time: slow, plain, and not the generator's way. */
export function readBusinessClock(folder: string, calendar: string, winterOffset: number): (from: string, to: string) => number {
  const hours = readCells(folder, 'calendar_hours.csv').filter((row) => row['calendar_id'] === calendar);
  const exceptions = readCells(folder, 'calendar_exception.csv').filter((row) => row['calendar_id'] === calendar);
  const intervalsOf = (localDay: number): readonly Cells[] => {
    const date = new Date(localDay * 86_400_000);
    const exception = exceptions.find((row) => row['date'] === date.toISOString().slice(0, 10));
    const weekday = String(date.getUTCDay() || 7);
    return exception ? (exception['kind'] === 'closed' ? [] : [exception]) : hours.filter((row) => row['weekday'] === weekday);
  };
  const openBefore = new Int32Array(minutesKept + 1);
  let today = { day: -1, intervals: intervalsOf(0) };
  for (let index = 0; index < minutesKept; index += 1) {
    const local = first + index + winterOffset + (isSummer(first + index) ? 60 : 0);
    const day = Math.floor(local / 1440);
    today = today.day === day ? today : { day, intervals: intervalsOf(day) };
    const ofDay = local - day * 1440;
    const open = today.intervals.some((row) => ofDay >= toMinutes(row['opens'] ?? '') && ofDay < toMinutes(row['closes'] ?? ''));
    openBefore[index + 1] = (openBefore[index] ?? 0) + (open ? 1 : 0);
  }
  const position = (iso: string): number => {
    const seconds = Date.parse(iso) / 1000;
    const index = Math.floor(seconds / 60) - first;
    const before = openBefore[index] ?? 0;
    return before * 60 + ((openBefore[index + 1] ?? 0) - before) * (seconds % 60);
  };
  return (from, to) => position(to) - position(from);
}

/** Successes among trials, by group. */
export class Tally {
  private readonly groups = new Map<string, { k: number; n: number }>();

  add(group: string, success: boolean): void {
    const counts = this.groups.get(group) ?? { k: 0, n: 0 };
    this.groups.set(group, counts);
    counts.n += 1;
    counts.k += success ? 1 : 0;
  }

  of(group: string): { readonly k: number; readonly n: number; readonly share: number } {
    const { k, n } = this.groups.get(group) ?? { k: 0, n: 0 };
    return { k, n, share: k / n };
  }

  total(): number {
    const all = [...this.groups.values()];
    return all.reduce((sum, { k }) => sum + k, 0) / all.reduce((sum, { n }) => sum + n, 0);
  }

  /** Standard errors between each group and a rate. */
  distances(rate: number): Readonly<Record<string, number>> {
    return Object.fromEntries(
      [...this.groups].map(([group, { k, n }]) => [group, (k / n - rate) / Math.sqrt((rate * (1 - rate)) / n)]),
    );
  }
}
