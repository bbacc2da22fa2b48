import { cs } from '@touchstone/sdk/model-words/cs';
import { en } from '@touchstone/sdk/model-words/en';
import { hu } from '@touchstone/sdk/model-words/hu';
import { lv } from '@touchstone/sdk/model-words/lv';
import type { ModelWords } from '@touchstone/sdk/model-words/model-words';
import { sk } from '@touchstone/sdk/model-words/sk';

import type { ModelColumn } from '../../model/ddl.js';
import type { ColumnProfile } from './profile.js';
import { channelWords, kindWords, plainWord, priorityWords, statusWords } from './synonyms.js';

const languages: readonly ModelWords[] = [en, cs, hu, lv, sk];

/** What words of a file mean, as far as they are known; the others mean what every unknown word does. */
export function meaningsOf(values: readonly string[], words: Readonly<Record<string, readonly string[]>>, otherwise: string | null): Record<string, string | null> {
  return Object.fromEntries(values.map((value) => [value, meaningOf(value, words) ?? otherwise]));
}

/** What a word means; one that is not known as a whole means what a part of it does. */
function meaningOf(value: string, words: Readonly<Record<string, readonly string[]>>): string | undefined {
  const plain = plainWord(value);
  const exact = Object.entries(words).find(([meaning, known]) => meaning === plain || known.includes(plain));
  return (exact ?? Object.entries(words).find(([, known]) => known.some((word) => word.length > 2 && plain.includes(word))))?.[0];
}

/** Which words of a column mean nothing that is known, as far as it is a column of words. */
export function unknownWords(table: string, column: ModelColumn, { samples, values }: ColumnProfile): string[] {
  const vocabulary = vocabularyOf(table, column);
  const words = values.length > 0 ? values.map(({ value }) => value) : samples;
  return vocabulary ? words.filter((word) => meaningOf(word, vocabulary.meanings) === undefined) : [];
}

/** From 0 to 1: how many of its words are known. */
export function shareKnown(table: string, column: ModelColumn, profile: ColumnProfile): number {
  const words = profile.values.length > 0 ? profile.values.length : profile.samples.length;
  return words === 0 ? 0 : 1 - unknownWords(table, column, profile).length / words;
}

interface Vocabulary {
  /** What a word may mean, with what it is called elsewhere. */
  readonly meanings: Readonly<Record<string, readonly string[]>>;
  readonly otherwise: string | null;
}

/** The words that a column of a table knows; undefined where it holds no words. Channels that rows refer to are made from the file too, each with its kind. */
export function vocabularyOf(table: string, { definition, name }: ModelColumn): Vocabulary | undefined {
  if (definition.type === 'reference' && definition.target === 'channel') {
    return { meanings: channelWords, otherwise: 'web_form' };
  }
  if (definition.type !== 'choice') {
    return undefined;
  }
  const { values = [] } = definition;
  const [words, otherwise] = toldBy(table, name);
  const meanings = Object.fromEntries(values.map((value) => [value, [...calledHere(value), ...(words[value] ?? [])]]));
  // Another table may call a column so that has no such word: what is unknown is then no value.
  return { meanings, otherwise: otherwise !== null && values.includes(otherwise) ? otherwise : null };
}

/** What the exports of others call the words of a column. */
function toldBy(table: string, column: string): readonly [words: Readonly<Record<string, readonly string[]>>, otherwise: string | null] {
  switch (column) {
    case 'status':
      return [statusWords, 'open'];
    case 'priority':
      return [priorityWords, 'normal'];
    default:
      return [table === 'case' && column === 'kind' ? kindWords : {}, null];
  }
}

/** What the model calls a fixed word, in any language it speaks. */
function calledHere(value: string): string[] {
  const told = languages.map(({ values }) => (values as Readonly<Record<string, string>>)[value] ?? '');
  return [...new Set([value, ...told].map(plainWord))].filter((word) => word !== '');
}
