import type { PlannedColumn } from '@touchstone/sdk/contract';

import { plainWord } from './synonyms.js';

/** What the rows of a table are called; before a heading it says no more than that: "Ticket status" is a status. */
const things: Readonly<Record<string, string>> = {
  case: 'tickets?|cases?|conversations?|issues?|incidents?|requests?|complaints?|interactions?|sr|jegy|ugy|panasz|pieteikuma|sudzibas',
  call: 'calls?|conversations?|interactions?|total|hivas|zvana',
  survey_response: 'surveys?|responses?|answers?|valasz|atbildes',
  order: 'orders?|invoices?|rendeles|pasutijuma',
  customer: 'customers?|clients?|ugyfel|klienta',
};

/** The same in languages that say it behind: "Stav reklamace". */
const thingsBehind = / (tiketu|pripadu|pozadavku|poziadavky|reklamace|reklamacie|stiznosti|staznosti|hovoru|odpovedi|objednavky|zakaznika)$/;

/** Words that say that a heading is of a moment, and not of which. */
const momentWords = new Set(['at', 'on', 'date', 'time', 'datetime', 'timestamp', 'dt', 'utc', 'gmt', 'am', 'datum', 'cas', 'datuma', 'idopontja', 'ideje', 'laiks', 'datums']);

/** What is longer is no heading that anything is known of, and would take long to look through. */
const longest = 200;

/** Words behind a heading that say in what its lengths of time are counted. */
const unitWords: readonly (readonly [unit: NonNullable<PlannedColumn['unit']>, word: RegExp])[] = [
  ['milliseconds', /(in )?\b(ms|msec|milliseconds)$/],
  ['seconds', /(in )?\b(s|sec|secs|seconds|sekund|sekundy|mp|masodperc|sekundes)$/],
  ['minutes', /(in )?\b(m|min|mins|minutes|minut|minuty|perc|minutes)$/],
  ['hours', /(in )?\b(h|hr|hrs|hours|hodin|hodiny|ora|stundas)$/],
  ['days', /(in )?\b(days|dni|dny|nap|dienas)$/],
];

/** In what a heading says that its lengths of time are counted. */
export const unitOf = (heading: string): PlannedColumn['unit'] => unitWords.find(([, word]) => word.test(plainWord(heading)))?.[0];

/** Whether a heading says that its times are in UTC, as "Closed at (UTC)" does. */
export const saysUtc = (heading: string): boolean => /\b(utc|gmt)\b/.test(plainWord(heading));

/**
 * A heading as it may be read in a file of a table's rows, the most literal first: as it stands; without remarks in brackets and units;
 * and without what the rows are called. "Ticket closed (UTC)" is read as `ticket closed utc`, `ticket closed` and `closed`.
 */
export function readingsOf(heading: string, table: string): readonly string[] {
  const named = heading.slice(0, longest);
  const inner = /^custom field \((.+)\)$/i.exec(named)?.[1] ?? named;
  const outside = plainWord(inner.replace(/[([{][^)\]}]*[)\]}]/g, ' '));
  const bare = unitWords.reduce((rest, [, word]) => rest.replace(word, '').trim(), outside);
  const thing = things[table];
  const without = (thing === undefined ? bare : bare.replace(new RegExp(`^(${thing}) (?=.)`), '')).replace(thingsBehind, '');
  return [...new Set([plainWord(named), outside, bare, without])].filter((reading) => reading !== '');
}

/** What is left of a name of a moment without the words that say that it is one: `closed at`, `date closed` and `closed time` are `closed`. */
export function momentOf(name: string): string {
  const rest = name.split(' ').filter((word) => !momentWords.has(word));
  return rest.length > 0 ? rest.join(' ') : name;
}
