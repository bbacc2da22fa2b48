import { columnsOf, type ModelColumn } from '../../model/ddl.js';
import { tableOf } from '../mapping/check-mapping.js';
import { momentOf, readingsOf } from './headings.js';
import { modelColumnOf, readable } from './plan-mapping.js';
import type { ColumnProfile } from './profile.js';
import { plainWord, synonyms } from './synonyms.js';
import { shareKnown } from './words.js';

/** A column of the file that could become one of the model. */
export interface Match {
  readonly column: ModelColumn;
  readonly profile: ColumnProfile;
  readonly because: 'called-alike' | 'most-dates' | 'pseudonym';
}

interface Candidate extends Match {
  /** How freely its heading has to be read; 0 as it stands. */
  readonly reading: number;
  /** The place among what the column of the model is called. */
  readonly place: number;
}

/**
 * The matches of a table: columns of the file that are called like one of the model and hold such values, each taken once. Headings
 * that say it literally go first, so that "Complaint type" is the topic before "type" may be the sort of case.
 */
export function matchTable(table: string, profiles: readonly ColumnProfile[]): Match[] {
  const definition = tableOf(table);
  const columns = Object.keys(synonyms[table] ?? {}).flatMap((name) => (definition ? columnsOf(definition).filter((column) => column.name === name) : []));
  const headed = profiles.filter(({ personal }) => !personal).map((profile) => ({ profile, readings: readingsOf(profile.name, table) }));
  const candidates = columns.flatMap((column) => candidatesFor(table, column, headed));
  const matches: Match[] = [];
  for (const candidate of candidates.toSorted((one, other) => one.reading - other.reading || columns.indexOf(one.column) - columns.indexOf(other.column) || one.place - other.place)) {
    if (!matches.some(({ column, profile }) => column === candidate.column || profile === candidate.profile)) {
      matches.push({ column: candidate.column, profile: candidate.profile, because: 'called-alike' });
    }
  }
  return matches.toSorted((one, other) => columns.indexOf(one.column) - columns.indexOf(other.column));
}

/**
 * An order cannot be kept without its customer: where no other column tells, addresses of e-mail do, of which the import keeps salted
 * hashes alone, as of every reference to a person.
 */
export function withPseudonym(table: string, matches: readonly Match[], profiles: readonly ColumnProfile[]): readonly Match[] {
  const column = table === 'order' && !matches.some((match) => match.column.name === 'customer_id') ? modelColumnOf(table, 'customer_id') : undefined;
  const profile = profiles.find(({ personal }) => personal === 'e-mail');
  return column && profile ? [...matches, { column, profile, because: 'pseudonym' }] : matches;
}

interface Headed {
  readonly profile: ColumnProfile;
  readonly readings: readonly string[];
}

function candidatesFor(table: string, column: ModelColumn, headed: readonly Headed[]): Candidate[] {
  const ofMoments = column.definition.type === 'timestamp' || column.definition.type === 'date';
  const compared = (word: string): string => (ofMoments ? momentOf(word) : word);
  const [own, words] = [plainWord(column.name), synonyms[table]?.[column.name] ?? []];
  const known = (words.includes(own) ? words : [own, ...words]).map(compared);
  return headed.flatMap(({ profile, readings }) => {
    const found = readings.map((reading, index) => ({ reading: index, place: known.indexOf(compared(reading)) }));
    const best = found.find(({ place }) => place >= 0) ?? (speaksOfContent(table, column, profile) ? { reading: found.length, place: 0 } : undefined);
    return best && holds(table, column, profile) ? [{ column, profile, because: 'called-alike', ...best }] : [];
  });
}

/** How questions of satisfaction speak, in the words of five languages. */
const ofSatisfaction = /satisf|recommend|rating|csat|\bnps|spokoj|doporuc|odporuc|hodnoc|hodnot|elegedett|ajanl|ertekel|apmierin|ieteik|vertej/;

/** Whether a heading is a question that asks for a score, and its values are scores. */
const speaksOfContent = (table: string, { name }: ModelColumn, { decimal, distinct, name: heading, samples }: ColumnProfile): boolean =>
  table === 'survey_response' && name === 'score' && decimal !== undefined && distinct <= 101 && samples.every((sample) => Number(sample) >= 0 && Number(sample) <= 100) && ofSatisfaction.test(plainWord(heading.slice(0, 200)));

function holds(table: string, column: ModelColumn, profile: ColumnProfile): boolean {
  if (profile.filled === 0) {
    return false;
  }
  switch (column.definition.type) {
    case 'timestamp':
    case 'date':
      return profile.dates.length > 0;
    case 'choice':
      return holdsWords(table, column, profile);
    case 'reference':
      return profile.dates.length === 0 && (!readable.has(column.definition.target ?? '') || (profile.distinct <= 2000 && profile.distinct <= Math.max(50, profile.filled / 2)));
    case 'integer':
    case 'decimal':
    case 'money':
      return profile.decimal !== undefined;
    case 'seconds':
      return profile.decimal !== undefined || profile.samples.every((sample) => /^\d+:\d{2}(:\d{2})?$/.test(sample));
    default:
      return true;
  }
}

/**
 * Words of which hardly any is known say nothing. Only a status may be so, since the rows that end tell it; and what is called `state` is
 * one where most words are known, and else a place.
 */
function holdsWords(table: string, column: ModelColumn, profile: ColumnProfile): boolean {
  const known = shareKnown(table, column, profile);
  return column.name === 'status' ? plainWord(profile.name) !== 'state' || known >= 0.5 : known >= 0.3;
}
