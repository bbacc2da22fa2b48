import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';

import type { Mapping, MappingRule, MappingTarget } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import { silently } from '../../base/progress.js';
import type { Engine } from '../../engine/engine.js';
import { columnsOf, type ModelColumn } from '../../model/ddl.js';
import { openSource } from '../file/open-source.js';
import { tableOf } from '../mapping/check-mapping.js';
import { type ColumnProfile, profileColumns } from './profile.js';
import { channelWords, plainWord, priorityWords, statusWords, synonyms } from './synonyms.js';

/** What is thought of one column of the file, and why. */
export interface GuessNote {
  readonly column: string;
  /** The column of the model it becomes, such as `case.opened_at`; null where it is left out. */
  readonly guess: string | null;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly why: string;
  /** Its first different values, at most twenty; none where it identifies people directly. */
  readonly samples: readonly string[];
}

export interface Guess {
  readonly mapping: Mapping;
  readonly notes: readonly GuessNote[];
}

/**
 * Proposes a mapping for a file never seen, from the names and the values of its columns. The proposal imports the file; whether it
 * means the right thing is for a person to say. Throws what opening the file throws, and `MAPPING_MISSING` where nothing fits.
 */
export async function guessMapping(engine: Engine, file: string, options: { readonly timezone: string; readonly temporaryFolder?: string }): Promise<Guess> {
  const temporaryFolder = await mkdtemp(join(options.temporaryFolder ?? tmpdir(), 'touchstone-guess-'));
  try {
    return await engine.transaction(async (session) => {
      const source = await openSource({ file, format: {}, session, temporaryFolder, onProgress: silently, signal: undefined });
      await session.execute(`CREATE OR REPLACE TEMP TABLE intake_guess AS SELECT * FROM ${source.relation}`);
      const americas = options.timezone.startsWith('America/');
      const profiles = await profileColumns(session, 'intake_guess', { columns: source.columns, americas });
      return propose(profiles, basename(file, extname(file)), options.timezone);
    });
  } finally {
    await rm(temporaryFolder, { recursive: true, force: true });
  }
}

interface Match {
  readonly column: ModelColumn;
  readonly profile: ColumnProfile;
  readonly why: string;
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
    return [{ column, profile, why: `It is called like ${name} and its values fit.` }];
  });
}

/** Tables whose ids people read: a column with a different value in almost every row is none of these. */
const readable = new Set(['org_unit', 'channel', 'topic']);

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

function propose(profiles: readonly ColumnProfile[], fileName: string, timezone: string): Guess {
  const ranked = Object.keys(synonyms)
    .map((table) => ({ table, matches: matchTable(table, profiles) }))
    .filter(({ table, matches }) => completable(table, matches, profiles))
    .toSorted((one, other) => weight(other.matches) - weight(one.matches));
  const [best] = ranked;
  if (!best) {
    throw new HostError('MAPPING_MISSING', { file: fileName });
  }
  const matches = withMissing(best.table, best.matches, profiles);
  const columns: Record<string, MappingRule> = Object.fromEntries(matches.map((match) => [match.column.name, ruleFor(match)]));
  const parents = best.table === 'case' ? completeCase(columns, matches, timezone) : best.table === 'survey_response' ? completeSurvey(columns, matches) : [];
  if (!('id' in columns)) {
    columns['id'] = { line: true };
  }
  const mapping: Mapping = {
    name: fileName,
    notes: ['Proposed from the names and values of the columns: look through it before you rely on it.'],
    timezone,
    ...(profiles.some(({ decimal }) => decimal === ',') && { file: { decimal: ',' as const } }),
    into: [...parents, { table: best.table, columns }],
  };
  return { mapping, notes: notesOf(profiles, matches, best.table) };
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
  return free ? [...matches, { column, profile: free, why: 'It is the date that is filled most often.' }] : [...matches];
}

const wordsMap = (samples: readonly string[], words: Readonly<Record<string, readonly string[]>>, otherwise: string | null): Record<string, string | null> =>
  Object.fromEntries(
    samples.map((sample) => {
      const plain = plainWord(sample);
      const exact = Object.entries(words).find(([meaning, known]) => meaning === plain || known.includes(plain));
      const part = exact ?? Object.entries(words).find(([, known]) => known.some((word) => word.length > 2 && plain.includes(word)));
      return [sample, part?.[0] ?? otherwise];
    }),
  );

const clockFormats = ['hh:mm:ss a', 'hh:mm a', 'HH:mm:ss', 'HH:mm'];

function ruleFor({ column, profile }: Match): MappingRule {
  const { definition, name, required } = column;
  const from = profile.name;
  const lenient = required ? {} : { ifInvalid: 'empty' as const };
  switch (definition.type) {
    case 'timestamp':
    case 'date':
      if (profile.clock !== undefined) {
        return { from: [from, profile.clock], ...(profile.dates[0] === 'ISO' ? {} : { date: profile.dates.flatMap((day) => clockFormats.map((clock) => `${day} ${clock}`)) }), ...lenient };
      }
      return profile.dates.length === 1 && profile.dates[0] === 'ISO' ? { from, ...lenient } : { from, date: [...profile.dates], ...lenient };
    case 'choice': {
      const [words, otherwise] = name === 'status' ? [statusWords, 'open'] : name === 'priority' ? [priorityWords, 'normal'] : [{}, null];
      const known = Object.fromEntries((definition.values ?? []).map((value) => [value, [value]]));
      return { from, map: { ...wordsMap(profile.samples, { ...known, ...words }, otherwise) }, otherwise };
    }
    case 'money':
      return { from, number: { unit: 'major' }, ...lenient };
    case 'reference':
      return readable.has(definition.target ?? '') ? { from, slug: true } : { from };
    default:
      return { from, ...lenient };
  }
}

/** Makes the rows a case refers to, and fills in what it cannot do without. */
function completeCase(columns: Record<string, MappingRule>, matches: readonly Match[], timezone: string): MappingTarget[] {
  const found = (name: string): ColumnProfile | undefined => matches.find(({ column }) => column.name === name)?.profile;
  const parents: MappingTarget[] = [];
  for (const [name, kind] of [['org_unit_id', 'branch'], ['queue_id', 'queue']] as const) {
    const profile = found(name);
    if (profile) {
      columns[name] = { from: profile.name, slug: true };
      parents.push({
        table: 'org_unit',
        distinct: true,
        columns: { id: { from: profile.name, slug: true }, kind: { const: kind }, name: { from: profile.name }, timezone: { const: timezone } },
      });
    }
  }
  const channel = found('channel_id');
  const kinds: MappingRule = channel ? { from: channel.name, map: wordsMap(channel.samples, channelWords, 'web_form'), otherwise: 'web_form' } : { const: 'web_form' };
  const channelId: MappingRule = channel ? { from: channel.name, slug: true } : { const: 'all' };
  columns['channel_id'] = channel ? { first: [channelId, { const: 'unknown' }] } : channelId;
  parents.push({ table: 'channel', distinct: true, columns: { id: channelId, kind: kinds } });
  const topic = found('topic_id');
  if (topic) {
    parents.push({ table: 'topic', distinct: true, columns: { id: { from: topic.name, slug: true }, label: { from: topic.name } } });
  }
  const number = found('id');
  if (number) {
    // The key is told apart by source and may be hashed: the number itself leads people back to the case.
    columns['external_ref'] ??= { from: number.name };
  }
  const closed = found('closed_at');
  columns['status'] ??= closed ? { if: [{ from: closed.name, empty: true }], then: { const: 'open' }, else: { const: 'closed' } } : { const: 'open' };
  return parents;
}

function completeSurvey(columns: Record<string, MappingRule>, matches: readonly Match[]): MappingTarget[] {
  const samples = (matches.find(({ column }) => column.name === 'score')?.profile.samples ?? []).map(Number).filter(Number.isFinite);
  const highest = Math.max(5, ...samples);
  const [lowest, max] = highest > 10 ? [0, 100] : highest > 5 ? [0, 10] : [1, 5];
  columns['survey_id'] = { const: 'survey' };
  const bounds = { scale_min: { const: lowest }, scale_max: { const: max }, positive_from: { const: max === 5 ? 4 : max === 10 ? 9 : 80 } };
  return [{ table: 'survey', distinct: true, columns: { id: { const: 'survey' }, kind: { const: max === 10 ? 'nps' : 'csat' }, ...bounds } }];
}

function notesOf(profiles: readonly ColumnProfile[], matches: readonly Match[], table: string): GuessNote[] {
  return profiles.map((profile) => {
    const match = matches.find((candidate) => candidate.profile.name === profile.name);
    if (profile.personal) {
      return { column: profile.name, guess: null, confidence: 0.9, why: `It holds ${profile.personal === 'e-mail' ? 'addresses of e-mail' : 'telephone numbers'}, which identify people: it is left out. Map it to an id with "hash" to keep it as a pseudonym.`, samples: [] };
    }
    const swapped = match && profile.ambiguous ? ' Day and month could also be swapped.' : '';
    return {
      column: profile.name,
      guess: match ? `${table}.${match.column.name}` : null,
      confidence: match ? (profile.ambiguous ? 0.5 : 0.8) : 0,
      why: match ? match.why + swapped : profile.filled === 0 ? 'It is empty.' : 'Its name is not known to mean anything in the model.',
      samples: profile.samples,
    };
  });
}
