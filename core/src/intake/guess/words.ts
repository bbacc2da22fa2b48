import { channelWords, plainWord, priorityWords, statusWords } from './synonyms.js';
import type { ModelColumn } from '../../model/ddl.js';

/** What words of a file mean, as far as they are known; the others mean what every unknown word does. */
export function meaningsOf(values: readonly string[], words: Readonly<Record<string, readonly string[]>>, otherwise: string | null): Record<string, string | null> {
  return Object.fromEntries(
    values.map((value) => {
      const plain = plainWord(value);
      const exact = Object.entries(words).find(([meaning, known]) => meaning === plain || known.includes(plain));
      const part = exact ?? Object.entries(words).find(([, known]) => known.some((word) => word.length > 2 && plain.includes(word)));
      return [value, part?.[0] ?? otherwise];
    }),
  );
}

interface Vocabulary {
  /** What a word may mean, with what it is called elsewhere. */
  readonly meanings: Readonly<Record<string, readonly string[]>>;
  readonly otherwise: string | null;
}

/** The words that a column of a table knows; undefined where it holds no words. The channels of cases are made from the file too, each with its kind. */
export function vocabularyOf(table: string, { definition, name }: ModelColumn): Vocabulary | undefined {
  if (table === 'case' && definition.type === 'reference' && definition.target === 'channel') {
    return { meanings: channelWords, otherwise: 'web_form' };
  }
  if (definition.type !== 'choice') {
    return undefined;
  }
  const known = Object.fromEntries((definition.values ?? []).map((value) => [value, [value]]));
  const [words, otherwise] = name === 'status' ? [statusWords, 'open'] : name === 'priority' ? [priorityWords, 'normal'] : [{}, null];
  return { meanings: { ...known, ...words }, otherwise };
}
