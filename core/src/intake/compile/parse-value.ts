import type { MappingRule } from '@touchstone/sdk/contract';

import { quoteLiteral } from '../../model/quote.js';
import { isOneOf } from './words.js';
import { monthFormats, plainFormats, toStrptime } from './date-format.js';

type RuleObject = Exclude<MappingRule, string>;

const listOf = (texts: readonly string[]): string => `[${texts.map(quoteLiteral).join(', ')}]`;

/** A local time, or a moment in UTC where `zoned` holds. */
export interface ParsedTime {
  readonly value: string;
  /** Whether the text names its own zone; undefined where none can. */
  readonly zoned: string | undefined;
}

/** Only text of another shape than `2026-01-31 10:00:00` is worth the regular expression; CASE spares the rest. */
const endsInZone = (text: string): string =>
  `CASE WHEN ${text} NOT LIKE '________________:__' THEN regexp_matches(${text}, '\\d:\\d{2}.*([Zz]| UTC| GMT|[+-]\\d{2}(:?\\d{2})?)$') ELSE false END`;

/** DuckDB reads no offset behind a time without seconds, which ISO 8601 allows, none behind a blank, and none without a colon between hours and minutes. */
const withSeconds = (text: string): string => {
  const named = `CASE WHEN ${text} LIKE '% UTC' OR ${text} LIKE '% GMT' THEN concat(left(${text}, -4), 'Z') ELSE ${text} END`;
  return `regexp_replace(regexp_replace(${named}, '^([^:]*:\\d{2})( ?[Zz+-].*)$', '\\1:00\\2'), ' ?([+-]\\d{2}):?(\\d{2})$', '\\1:\\2')`;
};

/**
 * SQL that reads text as a date and time, in the formats of a rule or in those that cannot be mistaken. What both parts of the answer
 * need is computed once where the caller gives it a `name`.
 */
export function parseTime(text: string, rule: RuleObject, name: (sql: string) => string = (sql) => sql): ParsedTime {
  const named = rule.date === undefined ? ['ISO'] : [rule.date].flat();
  const formats = named.filter((format) => format !== 'ISO').map(toStrptime);
  const [withZone, withoutZone] = [formats.filter((format) => format.includes('%z')), formats.filter((format) => !format.includes('%z'))];
  const local = [
    ...(withoutZone.length > 0 ? [`try_strptime(${text}, ${listOf(withoutZone)})`] : []),
    ...(named.includes('ISO') ? [`TRY_CAST(${text} AS TIMESTAMP)`] : []),
    ...(rule.date === undefined ? [`try_strptime(${text}, ${listOf(plainFormats)})`] : []),
  ];
  const localValue = local.length === 0 ? 'NULL::TIMESTAMP' : local.length === 1 ? (local[0] as string) : `coalesce(${local.join(', ')})`;
  if (named.includes('ISO')) {
    const zoned = name(endsInZone(text));
    return { value: `CASE WHEN ${zoned} THEN timezone('UTC', TRY_CAST(${withSeconds(text)} AS TIMESTAMPTZ)) ELSE ${localValue} END`, zoned };
  }
  if (withZone.length > 0) {
    const moment = withZone.map((format) => `timezone('UTC', try_strptime(${text}, ${quoteLiteral(format)}))`).join(', ');
    return { value: `coalesce(${moment}, ${localValue})`, zoned: `(coalesce(${moment}) IS NOT NULL)` };
  }
  return { value: localValue, zoned: undefined };
}

/** SQL that reads text as a day. */
export const parseDate = (text: string, rule: RuleObject): string => `CAST(${parseTime(text, rule).value} AS DATE)`;

/** SQL that reads text as the first day of a month. */
export const parseMonth = (text: string, rule: RuleObject): string =>
  `CAST(date_trunc('month', coalesce(try_strptime(${text}, ${listOf(monthFormats)}), ${parseTime(text, rule).value})) AS DATE)`;

/** SQL that reads text as `HH:MM`. */
export function parseTimeOfDay(text: string): string {
  const parsed = `try_strptime(CASE WHEN ${isOneOf(text, ['24:00', '24:00:00'])} THEN '00:00' ELSE ${text} END, ['%H:%M', '%H:%M:%S', '%I:%M %p', '%I:%M:%S %p'])`;
  return `strftime(${parsed}, '%H:%M')`;
}

const groupSigns = ' \u00a0\u202f\'\'';

/**
 * SQL that reads text as a number, by its decimal mark; blanks or the other mark may stand between groups of three digits. Every
 * costly part stands once: what stands twice DuckDB computes for all rows, whether they need it or not.
 */
export function parseDecimal(text: string, decimal: ',' | '.'): string {
  const [mark, other] = decimal === ',' ? [',', '.'] : ['\\.', ','];
  const signs = `[${groupSigns}${other}]`;
  const digits = `regexp_replace(${text}, '${signs}', '', 'g')`;
  const grouped = `TRY_CAST(CASE WHEN regexp_full_match(${text}, '[-+]?\\d{1,3}(${signs}\\d{3})+(${mark}\\d+)?') THEN ${decimal === ',' ? `replace(${digits}, ',', '.')` : digits} END AS DOUBLE)`;
  const plain = decimal === ',' ? `TRY_CAST(CASE WHEN NOT contains(${text}, '.') THEN replace(${text}, ',', '.') END AS DOUBLE)` : `TRY_CAST(${text} AS DOUBLE)`;
  return `coalesce(${plain}, ${grouped})`;
}

/** SQL that reads `1:02:03` or `2:03` as seconds. What stands twice is computed for all rows, so text that is no clock is emptied first. */
function parseClock(text: string): string {
  const clock = `CASE WHEN contains(${text}, ':') THEN ${text} END`;
  const part = (index: number): string => `TRY_CAST(string_split(${clock}, ':')[${index}] AS DOUBLE)`;
  return `CASE length(${clock}) - length(replace(${clock}, ':', ''))
    WHEN 2 THEN ${part(1)} * 3600 + ${part(2)} * 60 + ${part(3)}
    WHEN 1 THEN ${part(1)} * 60 + ${part(2)} END`;
}

const factors: Readonly<Record<string, number>> = { minutes: 60, hours: 3600, days: 86_400, milliseconds: 0.001, major: 100 };

/** SQL that reads text as a number in the unit of the model. */
export function parseNumber(text: string, rule: RuleObject, options: { decimal: ',' | '.'; clock: boolean }): string {
  const { add = 0, multiply = 1, unit } = rule.number ?? {};
  const plain = parseDecimal(text, rule.number?.decimal ?? options.decimal);
  const read = unit === 'clock' ? parseClock(text) : options.clock && !rule.number ? `coalesce(${plain}, ${parseClock(text)})` : plain;
  const factor = multiply * (factors[unit ?? ''] ?? 1);
  return factor === 1 && add === 0 ? read : `((${read}) * ${factor} + ${add})`;
}

/** SQL for a number that is whole, or nothing: `1.5` is not rounded. */
export const toWhole = (number: string): string =>
  `CASE WHEN ${number} = floor(${number}) AND abs(${number}) < 9007199254740992 THEN CAST(${number} AS BIGINT) END`;

const yes = ['true', 't', 'yes', 'y', '1', '1.0', 'ano', 'áno', 'a', 'igen', 'i', 'jā', 'ja', 'j', 'on', 'x'];
const no = ['false', 'f', 'no', 'n', '0', '0.0', 'ne', 'nie', 'nem', 'nē', 'off'];

/** SQL that reads text as a yes or no, in the five languages or in the words of a rule. */
export function parseBoolean(text: string, rule: RuleObject): string {
  const lower = (words: readonly string[]): string => isOneOf(`lower(${text})`, words.map((word) => word.toLowerCase()));
  const otherwise = rule.boolean && !rule.boolean.false ? 'false' : 'NULL';
  const noWords = rule.boolean ? rule.boolean.false : no;
  const noClause = noWords && noWords.length > 0 ? ` WHEN ${lower(noWords)} THEN false` : '';
  const quick = rule.boolean ? '' : `WHEN ${text} = 'true' THEN true WHEN ${text} = 'false' THEN false `;
  return `CASE WHEN ${text} IS NULL THEN NULL ${quick}WHEN ${lower(rule.boolean?.true ?? yes)} THEN true${noClause} ELSE ${otherwise} END`;
}

/** SQL that reads text as a list, whatever stands between its items. */
export const parseList = (text: string): string =>
  `list_filter(list_transform(regexp_split_to_array(trim(${text}, '[]{}" '), '[;,|]'), lambda item: trim(item, ' "''')), lambda item: item <> '')`;
