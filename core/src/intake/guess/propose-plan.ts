import type { Mapping, MappingPlan, UploadColumn } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import { columnsOf, type ModelColumn } from '../../model/ddl.js';
import { tableOf } from '../mapping/check-mapping.js';
import { completePlan, mappingOf, readable } from './plan-mapping.js';
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

interface Match {
  readonly column: ModelColumn;
  readonly profile: ColumnProfile;
  readonly because: 'called-alike' | 'most-dates';
}

/** The matches of a table: each column of the model with the first column of the file that is called like it and holds such values. */
function matchTable(table: string, profiles: readonly ColumnProfile[]): Match[] {
  const definition = tableOf(table);
  const taken = new Set<string>();
  return Object.entries(synonyms[table] ?? {}).flatMap(([name, words]) => {
    const column = definition && columnsOf(definition).find((candidate) => candidate.name === name);
    const known = [plainWord(name), ...words];
    const candidates = profiles.filter((profile) => !taken.has(profile.name) && !profile.personal && known.includes(plainWord(profile.name)));
    const fitting = candidates.filter((profile) => column && holds(profile, column));
    const profile = fitting.toSorted((one, other) => known.indexOf(plainWord(one.name)) - known.indexOf(plainWord(other.name)))[0];
    if (!column || !profile) {
      return [];
    }
    taken.add(profile.name);
    return [{ column, profile, because: 'called-alike' as const }];
  });
}

function holds(profile: ColumnProfile, column: ModelColumn): boolean {
  if (profile.filled === 0) {
    return false;
  }
  switch (column.definition.type) {
    case 'timestamp':
    case 'date':
      return profile.dates.length > 0;
    case 'reference':
      return !readable.has(column.definition.target ?? '') || (profile.distinct <= 2000 && profile.distinct <= Math.max(50, profile.filled / 2));
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

/** What a file looks like it is, told by columns that are called like those of the model. Without any such, no plan. */
export function proposePlan(profiles: readonly ColumnProfile[], timezone: string): Proposal {
  const ranked = Object.keys(synonyms)
    .map((table) => ({ table, matches: matchTable(table, profiles) }))
    .filter(({ table, matches }) => completable(table, matches, profiles))
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

/** A mapping for a file whose columns look so. Throws `MAPPING_MISSING` where nothing fits. */
export function proposeMapping(profiles: readonly ColumnProfile[], fileName: string, timezone: string): Guess {
  const { notes, plan } = proposePlan(profiles, timezone);
  if (!plan) {
    throw new HostError('MAPPING_MISSING', { file: fileName });
  }
  const { name, ...mapping } = mappingOf(plan, fileName);
  return { mapping: { name: name ?? fileName, notes: ['Proposed from the names and values of the columns: look through it before you rely on it.'], ...mapping }, notes };
}

/** Columns that only one sort of file has tell more than the others. */
const telling = new Set(['amount_minor', 'offered_at', 'score', 'talk_seconds']);
const weight = (matches: readonly Match[]): number => matches.reduce((sum, { column }) => sum + (telling.has(column.name) ? 4 : column.required ? 1.5 : 1), 0);

const timeOf: Readonly<Record<string, string>> = { case: 'opened_at', call: 'offered_at', order: 'placed_at', survey_response: 'answered_at' };

/** Whether what the table cannot do without was found, or can be filled in. */
function completable(table: string, matches: readonly Match[], profiles: readonly ColumnProfile[]): boolean {
  const has = (name: string): boolean => matches.some(({ column }) => column.name === name);
  const dated = has(timeOf[table] ?? '') || profiles.some(({ dates }) => dates.length > 0);
  switch (table) {
    case 'case':
      return dated;
    case 'call':
      return dated && matches.length >= 3;
    case 'survey_response':
      return dated && has('score');
    case 'order':
      return dated && has('amount_minor') && has('customer_id');
    default:
      return has('id');
  }
}

/** Without a column called like the beginning, the column whose dates are filled most takes its place. */
function withMissing(table: string, matches: readonly Match[], profiles: readonly ColumnProfile[]): Match[] {
  const time = timeOf[table];
  const definition = tableOf(table);
  const column = definition && columnsOf(definition).find(({ name }) => name === time);
  if (!column || matches.some((match) => match.column.name === time)) {
    return [...matches];
  }
  const dated = profiles.filter(({ dates }) => dates.length > 0).toSorted((one, other) => other.filled - one.filled);
  const free = dated.find(({ name }) => !matches.some(({ profile }) => profile.name === name)) ?? dated[0];
  return free ? [...matches, { column, profile: free, because: 'most-dates' as const }] : [...matches];
}

function notesOf(profiles: readonly ColumnProfile[], matches: readonly Match[], table: string): GuessNote[] {
  return profiles.map((profile) => {
    const match = matches.find((candidate) => candidate.profile.name === profile.name);
    const because = becauseOf(profile, match);
    return {
      column: profile.name,
      guess: match && !profile.personal ? `${table}.${match.column.name}` : null,
      confidence: profile.personal ? 0.9 : match ? (profile.ambiguous ? 0.5 : 0.8) : 0,
      why: reasonOf(because, match),
      because,
      samples: profile.personal ? [] : profile.samples,
    };
  });
}

const becauseOf = ({ ambiguous, filled, personal }: ColumnProfile, match: Match | undefined): GuessNote['because'] =>
  personal ?? (match ? (ambiguous ? 'swappable' : match.because) : filled === 0 ? 'empty' : 'unknown');

function reasonOf(because: GuessNote['because'], match: Match | undefined): string {
  if (because === 'e-mail' || because === 'telephone') {
    return `It holds ${because === 'e-mail' ? 'addresses of e-mail' : 'telephone numbers'}, which identify people: it is left out. Map it to an id with "hash" to keep it as a pseudonym.`;
  }
  if (!match) {
    return because === 'empty' ? 'It is empty.' : 'Its name is not known to mean anything in the model.';
  }
  const alike = match.because === 'called-alike' ? `It is called like ${match.column.name} and its values fit.` : 'It is the date that is filled most often.';
  return because === 'swappable' ? `${alike} Day and month could also be swapped.` : alike;
}
