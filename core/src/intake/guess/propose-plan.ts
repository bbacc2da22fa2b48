import type { Mapping, MappingPlan, UploadColumn } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import { type Match, matchTable, withPseudonym } from './match-columns.js';
import { completePlan, mappingOf, missingOf, modelColumnOf } from './plan-mapping.js';
import type { ColumnProfile } from './profile.js';
import { plainWord, synonyms } from './synonyms.js';

/** What is thought of one column of the file, and why. */
export interface GuessNote {
  readonly column: string;
  /** The column of the model it becomes, such as `case.opened_at`; null where it is left out. */
  readonly guess: string | null;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly why: string;
  /** Why, as a word for who tells it in another language. */
  readonly because: UploadColumn['because'];
  /** Its first different values, at most twenty; none where it identifies people directly. */
  readonly samples: readonly string[];
}

export interface Guess {
  readonly mapping: Mapping;
  readonly notes: readonly GuessNote[];
}

/** A plan for a file, where anything is known of it, and what is thought of each column. */
export interface Proposal {
  readonly plan: MappingPlan | undefined;
  readonly notes: readonly GuessNote[];
}

/** What a file looks like it is, told by columns that are called like those of the model. Without any such, no plan. */
export function proposePlan(profiles: readonly ColumnProfile[], timezone: string): Proposal {
  const ranked = Object.keys(synonyms)
    .map((table) => ({ table, matches: withPseudonym(table, matchTable(table, profiles), profiles) }))
    .filter(({ table, matches }) => plausible(table, matches, profiles))
    .toSorted((one, other) => weight(other.matches) - weight(one.matches));
  const [best] = ranked;
  const matches = best ? withMissing(best.table, best.matches, profiles) : [];
  const plan: MappingPlan | undefined = best && {
    table: best.table,
    timezone,
    decimal: profiles.some(({ decimal }) => decimal === ',') ? ',' : '.',
    columns: matches.map(({ column, profile }) => ({ column: profile.name, becomes: column.name })),
  };
  return { plan: plan && completePlan(plan, profiles), notes: notesOf(profiles, matches, best?.table ?? '') };
}

/** The mapping of a proposal. Throws `MAPPING_MISSING` where nothing fits. */
export function toGuess({ notes, plan }: Proposal, fileName: string): Guess {
  if (!plan) {
    throw new HostError('MAPPING_MISSING', { file: fileName });
  }
  const { name, ...mapping } = mappingOf(plan, fileName);
  const missing = missingOf(mapping);
  const remarks = [
    'Proposed from the names and values of the columns: look through it before you rely on it.',
    ...(missing.length > 0 ? [`Nothing was found for ${missing.join(', ')}, without which no row can be kept: add it before you import.`] : []),
  ];
  return { mapping: { name: name ?? fileName, notes: remarks, ...mapping }, notes };
}

/** Columns that only one sort of file has tell more than the others. */
const telling = new Set(['amount_minor', 'offered_at', 'score', 'talk_seconds']);
/** How much the matches tell of what a file is; an address stands in files of all sorts. */
const weight = (matches: readonly Match[]): number =>
  matches.filter(({ because }) => because !== 'pseudonym').reduce((sum, { column }) => sum + (telling.has(column.name) ? 4 : column.required ? 1.5 : 1), 0);

const timeOf: Readonly<Record<string, string>> = { case: 'opened_at', call: 'offered_at', order: 'placed_at', survey_response: 'answered_at' };

/** How headings of orders speak. */
const ofOrders = /\b(orders?|invoices?|purchase|transactions?|objedn\w*|rendel\w*|pasut\w*)\b/;

/** Whether a file with these matches may well be one of the table's rows. What it lacks then is for a person to say. */
function plausible(table: string, matches: readonly Match[], profiles: readonly ColumnProfile[]): boolean {
  const has = (name: string): boolean => matches.some(({ column }) => column.name === name);
  const dated = has(timeOf[table] ?? '') || profiles.some(({ dates }) => dates.length > 0);
  switch (table) {
    case 'case':
      return dated && weight(matches) >= (has('opened_at') ? 3 : 4);
    case 'call':
      return dated && matches.length >= 3;
    case 'survey_response':
      return dated && has('score');
    case 'order':
      return dated && matches.length >= 3 && (has('amount_minor') || matches.some(({ profile }) => ofOrders.test(plainWord(profile.name))));
    default:
      return has('id') && (matches.length > 1 || matches.every(({ profile }) => plainWord(profile.name) !== 'id'));
  }
}

/** Words of moments that are never the beginning: of other things, of the end, or of the row itself. */
const notBegun = /\b(modified|updated?|last|due|target|purchased?|birth|closed?|resolved|resolution|solved|sent|expir\w*|valid|upraven\w*|zmen\w*|aktualiz\w*|naroz\w*|naroden\w*|termin\w*|splatn\w*|modositv\w*|hatarido|szulet\w*|labots|mainits|dzimsanas)\b/;

/**
 * Without a column called like the beginning, the column whose dates are filled most takes its place, if its heading says nothing else.
 * Where only other moments of the row are left, the fullest of them does, and is then none of these any more.
 */
function withMissing(table: string, matches: readonly Match[], profiles: readonly ColumnProfile[]): Match[] {
  const column = modelColumnOf(table, timeOf[table] ?? '');
  if (!column || matches.some((match) => match.column.name === column.name)) {
    return [...matches];
  }
  const dated = profiles.filter(({ dates, name }) => dates.length > 0 && !notBegun.test(plainWord(name))).toSorted((one, other) => other.filled - one.filled);
  const begin = dated.find(({ name }) => !matches.some(({ profile }) => profile.name === name)) ?? dated[0] ?? profiles.find(({ dates }) => dates.length > 0);
  return begin ? [...matches.filter(({ profile }) => profile !== begin), { column, profile: begin, because: 'most-dates' as const }] : [...matches];
}

function notesOf(profiles: readonly ColumnProfile[], matches: readonly Match[], table: string): GuessNote[] {
  return profiles.map((profile) => {
    const own = matches.find((candidate) => candidate.profile.name === profile.name);
    const day = own ? undefined : matches.find((candidate) => candidate.profile.clock === profile.name);
    const match = own ?? day;
    const because = becauseOf(profile, match);
    return {
      column: profile.name,
      guess: match ? `${table}.${match.column.name}` : null,
      confidence: match ? (profile.ambiguous || profile.personal ? 0.5 : 0.8) : profile.personal ? 0.9 : 0,
      why: day ? `It is the time of day of "${day.profile.name}", and is read with it.` : reasonOf(because, match),
      because,
      samples: profile.personal ? [] : profile.samples,
    };
  });
}

const becauseOf = ({ ambiguous, filled, personal }: ColumnProfile, match: Match | undefined): GuessNote['because'] =>
  match ? (ambiguous ? 'swappable' : match.because) : (personal ?? (filled === 0 ? 'empty' : 'unknown'));

function reasonOf(because: GuessNote['because'], match: Match | undefined): string {
  if (because === 'e-mail' || because === 'telephone') {
    return `It holds ${because === 'e-mail' ? 'addresses of e-mail' : 'telephone numbers'}, which identify people: it is left out. Map it to an id with "hash" to keep it as a pseudonym.`;
  }
  if (!match) {
    return because === 'empty' ? 'It is empty.' : 'Its name is not known to mean anything in the model.';
  }
  if (match.because === 'pseudonym') {
    return 'It holds addresses of e-mail, and nothing else tells the customer: salted hashes of them are kept, and no address.';
  }
  const alike = match.because === 'called-alike' ? `It is called like ${match.column.name} and its values fit.` : 'It is the date that is filled most often.';
  return because === 'swappable' ? `${alike} Day and month could also be swapped.` : alike;
}
