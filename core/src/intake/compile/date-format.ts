/** The signs of a date format, as spreadsheets and Java write them, in those of strptime. Longer ones first. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/^yyyy/, '%Y'],
  [/^yy/, '%y'],
  [/^MMMM/, '%B'],
  [/^MMM/, '%b'],
  [/^MM?/, '%m'],
  [/^dd?/, '%d'],
  [/^HH?/, '%H'],
  [/^hh?/, '%I'],
  [/^mm?/, '%M'],
  [/^ss?/, '%S'],
  [/^S+/, '%g'],
  [/^a/, '%p'],
  [/^X+/, '%z'],
];

/** A format such as `dd.MM.yyyy HH:mm` as strptime takes it; letters in single quotes stand for themselves. */
export function toStrptime(format: string): string {
  let rest = format;
  let result = '';
  while (rest.length > 0) {
    const literal = /^'([^']*)'/.exec(rest);
    const sign = literal ? undefined : signs.find(([pattern]) => pattern.test(rest));
    const taken = literal?.[0] ?? sign?.[0].exec(rest)?.[0] ?? rest.charAt(0);
    result += literal ? (literal[1] ?? '') : (sign?.[1] ?? taken.replace('%', '%%'));
    rest = rest.slice(taken.length);
  }
  return result;
}

const times = ['', ' %H:%M', ' %H:%M:%S'];
const days = ['%d.%m.%Y', '%d. %m. %Y', '%d.%m.%Y.', '%Y. %m. %d.', '%Y.%m.%d.', '%Y.%m.%d'];

/** What is read without being told beside ISO 8601: Czech, Slovak, Hungarian and Latvian dates, which cannot be mistaken for each other. */
export const plainFormats: readonly string[] = days.flatMap((date) => times.map((time) => date + time));

/** Months without a day. */
export const monthFormats: readonly string[] = ['%Y-%m', '%m/%Y', '%m.%Y', '%Y/%m', '%Y%m'];
