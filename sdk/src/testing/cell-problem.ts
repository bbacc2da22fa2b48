import type { ColumnDefinition, ColumnType } from '../model/index.js';

const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

const isText = (fits: (text: string) => boolean) => (value: unknown): boolean => typeof value === 'string' && fits(value);

const fits: Readonly<Record<ColumnType, readonly [(value: unknown) => boolean, words: string]>> = {
  id: [isText((text) => text !== ''), 'an id'],
  reference: [isText((text) => text !== ''), 'a row or an id'],
  text: [isText(() => true), 'a text'],
  choice: [isText(() => true), 'a word'],
  timestamp: [isText(isMoment), 'a moment with its zone, such as 2026-10-05T09:00:00Z'],
  date: [isText(isDay), 'a day, such as 2026-10-05'],
  month: [isText((text) => isDay(text) && text.endsWith('-01')), 'the first day of a month, such as 2026-10-01'],
  time: [isText((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)), 'a local time, such as 09:00'],
  integer: [Number.isSafeInteger, 'a whole number'],
  decimal: [Number.isFinite, 'a number'],
  seconds: [Number.isSafeInteger, 'whole seconds'],
  money: [Number.isSafeInteger, 'whole minor units'],
  boolean: [(value) => typeof value === 'boolean', 'true or false'],
  list: [(value) => Array.isArray(value) && value.every((each) => typeof each === 'string'), 'a list of texts'],
};

/** Why a column cannot hold a value; undefined where it can. The intake would reject such a row. */
export function cellProblem({ type, values, minimum, maximum }: ColumnDefinition, value: unknown): string | undefined {
  const [isFit, words] = fits[type];
  const told = JSON.stringify(value) ?? String(value);
  if (!isFit(value)) {
    return `${told} is not ${words}`;
  }
  if (values && !(values as readonly unknown[]).includes(value)) {
    return `${told} is none of ${values.join(', ')}`;
  }
  if (typeof value === 'number' && ((minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum))) {
    return `${told} is not from ${minimum ?? '–∞'} to ${maximum ?? '∞'}`;
  }
  return undefined;
}
