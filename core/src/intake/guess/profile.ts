import type { Session } from '../../engine/engine.js';
import { quoteLiteral } from '../../model/quote.js';
import { toStrptime } from '../compile/date-format.js';
import { parseDecimal, parseTime } from '../compile/parse-value.js';
import type { SourceColumn } from '../file/source.js';
import { plainWord } from './synonyms.js';

/** What the values of a column look like. */
export interface ColumnProfile {
  readonly name: string;
  readonly filled: number;
  readonly distinct: number;
  /** The first different values, at most twenty. */
  readonly samples: readonly string[];
  /** All values with their rows, most first, where there are at most sixty; else none. */
  readonly values: readonly { readonly value: string; readonly rows: number }[];
  /** Every format that reads at least one of its dates, with how many rows it reads, most first. */
  readonly formats: readonly ScoredFormat[];
  /** The formats that read its dates, most telling first; empty where it has none. */
  readonly dates: readonly string[];
  /** Whether another reading of its dates, day and month swapped, fits as well. */
  readonly ambiguous: boolean;
  /** The column that holds the time of day, where this one holds the day alone. */
  readonly clock: string | undefined;
  readonly decimal: ',' | '.' | undefined;
  /** A direct identifier, such as an address of e-mail. */
  readonly personal: 'e-mail' | 'telephone' | undefined;
}

/** A column with more different values than these is no list of words that a person would go through. */
const listedValues = 60;

const times = ['', ' HH:mm', ' HH:mm:ss', ' hh:mm:ss a', ' hh:mm a', ', HH:mm', ', HH:mm:ss', ', hh:mm:ss a', ', hh:mm a'];
const numbered = ['dd.MM.yyyy', 'dd. MM. yyyy', 'dd.MM.yyyy.', 'yyyy. MM. dd.', 'yyyy.MM.dd.', 'yyyy.MM.dd', 'dd/MM/yyyy', 'MM/dd/yyyy', 'dd-MM-yyyy', 'MM-dd-yyyy', 'dd-MM-yy', 'dd/MM/yy', 'MM/dd/yy', 'yyyyMMdd', 'yyyy/MM/dd', 'dd.MM.yy'];
const named = ['dd MMM yyyy', 'dd-MMM-yyyy', 'dd-MMM-yy', 'dd/MMM/yyyy', 'dd/MMM/yy', 'MMM dd, yyyy', 'dd MMMM yyyy', 'MMMM dd, yyyy'];
const formats = [...numbered, ...named].flatMap((day) => times.map((time) => day + time));

const swap = (format: string): string => (format.startsWith('dd') ? format.replace('dd', 'x').replace('MM', 'dd').replace('x', 'MM') : format.replace('MM', 'x').replace('dd', 'MM').replace('x', 'dd'));

/** Looks at every value of every column. */
export async function profileColumns(session: Session, relation: string, options: { columns: readonly SourceColumn[]; americas: boolean }): Promise<ColumnProfile[]> {
  const profiles: ColumnProfile[] = [];
  for (const column of options.columns) {
    profiles.push(await profileColumn(session, relation, { column, americas: options.americas }));
  }
  const clock = profiles.find(({ name, samples }) => clockNames.includes(plainWord(name)) && samples.length > 0 && samples.every((sample) => /^\d{1,2}:\d{2}(:\d{2})?( ?[AP]M)?$/i.test(sample)));
  return profiles.map((profile) =>
    clock && dayNames.includes(plainWord(profile.name)) && profile.samples.every((sample) => !sample.includes(':')) ? { ...profile, clock: clock.name } : profile,
  );
}

const clockNames = ['time', 'cas', 'ido', 'idopont', 'laiks', 'hodina'];
const dayNames = ['date', 'datum', 'den', 'nap', 'datums', 'day'];

async function profileColumn(session: Session, relation: string, { americas, column }: { column: SourceColumn; americas: boolean }): Promise<ColumnProfile> {
  const values = `(SELECT nullif(trim(${column.sql}), '') AS v, count(*) AS n, min(rowid) AS first FROM ${relation} GROUP BY ALL)`;
  const viable = await viableFormats(session, values);
  const matches = viable.map((format, index) => {
    const parsed = `try_strptime(v, ${quoteLiteral(toStrptime(format))})`;
    return `sum(n) FILTER (${parsed} BETWEEN TIMESTAMP '1970-01-01' AND TIMESTAMP '2100-01-01') AS f${index}`;
  });
  const [found = {}] = await session.all(`SELECT coalesce(sum(n) FILTER (v IS NOT NULL), 0) AS filled, count(v) AS "distinct",
      sum(n) FILTER (v LIKE '____-%-%' AND ${parseTime('v', { date: 'ISO' }).value} IS NOT NULL) AS iso,
      sum(n) FILTER (${parseDecimal('v', '.')} IS NOT NULL) AS point, sum(n) FILTER (${parseDecimal('v', ',')} IS NOT NULL) AS comma,
      sum(n) FILTER (regexp_full_match(v, '[^@\\s]+@[^@\\s]+\\.[a-zA-Z]{2,}')) AS mail,
      sum(n) FILTER (regexp_full_match(v, '\\+?[0-9][0-9 ()./-]{7,}[0-9]') AND (v LIKE '+%' OR v LIKE '% %' OR v LIKE '%(%')) AS phone,
      0 AS none${matches.map((sql) => `, ${sql}`).join('')} FROM ${values}`);
  const samples = await session.all(`SELECT v FROM ${values} WHERE v IS NOT NULL ORDER BY first LIMIT 20`);
  const few = Number(found['distinct'] ?? 0) <= listedValues ? await session.all(`SELECT v, n FROM ${values} WHERE v IS NOT NULL ORDER BY n DESC, first`) : [];
  const number = (key: string): number => Number(found[key] ?? 0);
  const filled = number('filled');
  const most = (key: string, part = 0.95): boolean => filled > 0 && number(key) >= filled * part;
  const scored = viable.map((format, index) => ({ format, rows: number(`f${index}`) })).filter(({ rows }) => rows > 0);
  const iso = number('iso');
  const { ambiguous, dates } = most('iso') ? { dates: ['ISO'], ambiguous: false } : chooseFormats(scored, { filled, americas });
  return {
    name: column.name,
    filled,
    distinct: number('distinct'),
    samples: samples.map(({ v }) => String(v).slice(0, 200)),
    values: few.map(({ v, n }) => ({ value: String(v), rows: Number(n) })),
    formats: [...(iso > 0 ? [{ format: 'ISO', rows: iso }] : []), ...scored].toSorted((one, other) => other.rows - one.rows),
    dates,
    ambiguous,
    clock: undefined,
    decimal: most('point', 1) ? '.' : most('comma', 1) ? ',' : undefined,
    personal: most('mail', 0.5) ? 'e-mail' : dates.length === 0 && most('phone', 0.5) ? 'telephone' : undefined,
  };
}

/** Formats whose shape at least one of the first values has: only these are tried, on all. */
async function viableFormats(session: Session, values: string): Promise<string[]> {
  const rows = await session.all(`SELECT v FROM ${values} WHERE v SIMILAR TO '.*[0-9].*' ORDER BY first LIMIT 300`);
  const words = [...new Set(rows.map(({ v }) => shapeOf(String(v))))];
  return formats.filter((_, index) => words.some((word) => shapes[index]?.test(word)));
}

/** A value whose digits are all the same, so that many dates are one; what is longer than any date is none. */
const shapeOf = (value: string): string => value.slice(0, 60).replace(/\d/g, '0');

/** The shape of each format. */
const shapes = formats.map((format) => {
  const pattern = format.replace(/[.()]/g, '\\$&').replace(/yyyy|yy|MMMM|MMM|MM|dd|HH|hh|mm|ss|a$/g, (sign) => (sign === 'yyyy' ? '\\d{4}' : sign === 'yy' ? '\\d\\d' : sign === 'a' ? '[AP]M' : sign.startsWith('MMM') ? '[a-z]{3,9}' : '\\d\\d?'));
  return new RegExp(`^${pattern}$`, 'i');
});

/** A format of dates, such as `dd.MM.yyyy`, and how many rows it reads. */
export interface ScoredFormat {
  readonly format: string;
  readonly rows: number;
}

/** One format that reads everything, else the two that read most together. Where day and month may be swapped, the zone decides. */
function chooseFormats(scored: readonly ScoredFormat[], { americas, filled }: { filled: number; americas: boolean }): { dates: string[]; ambiguous: boolean } {
  const native = (format: string): number => (format.startsWith('MM') === americas ? 1 : 0);
  const ordered = scored.toSorted((one, other) => other.rows - one.rows || native(other.format) - native(one.format) || other.format.length - one.format.length);
  const [best] = ordered;
  if (!best) {
    return { dates: [], ambiguous: false };
  }
  const ambiguous = ordered.some(({ format, rows }) => format === swap(best.format) && format !== best.format && rows === best.rows);
  if (best.rows >= filled * 0.95) {
    return { dates: [best.format], ambiguous };
  }
  const second = ordered.find(({ format, rows }) => format !== swap(best.format) && best.rows + rows >= filled * 0.95 && best.rows + rows <= filled);
  return second ? { dates: [best.format, second.format], ambiguous: true } : { dates: [], ambiguous: false };
}
