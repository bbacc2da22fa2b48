import type { ModelWords } from '@touchstone/sdk/model-words/model-words';
import { IntlMessageFormat } from 'intl-messageformat';

import type en from './en.json';

type Keys<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Keys<T[K]>}` }[keyof T & string];
type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

/** The key of a text, such as `verdict.meets`. A key that is not in `en.json` does not compile. */
export type TextKey = Keys<typeof en>;

/** All texts of one language. One that lacks a text of `en.json` does not compile. */
export type Catalogue = Texts<typeof en>;

/** What a text may be filled with. */
export type TextValues = Readonly<Record<string, string | number | boolean>>;

interface Speaking {
  readonly language: string;
  readonly catalogue: Catalogue;
  readonly model: ModelWords;
  readonly formats: Map<string, IntlMessageFormat>;
}

let speaking: Speaking | undefined;

/** Speaks this language from now on. Called once, before the first element renders. */
export function useCatalogue(language: string, catalogue: Catalogue, model: ModelWords): void {
  speaking = { language, catalogue, model, formats: new Map() };
}

/** What a table, a column or a fixed word of the model is called in the current language; undefined for what is not of the model. */
export function modelWord(part: keyof ModelWords, name: string): string | undefined {
  const words = speaking?.model[part] as Readonly<Record<string, string>> | undefined;
  return words && Object.hasOwn(words, name) ? words[name] : undefined;
}

function find(catalogue: Catalogue, key: string): string | undefined {
  let node: unknown = catalogue;
  for (const part of key.split('.')) {
    node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[part] : undefined;
  }
  return typeof node === 'string' ? node : undefined;
}

/** Whether there is a text for a key that is only known at run time, such as that of a noun from a plugin. */
export function isTextKey(key: string): key is TextKey {
  return speaking !== undefined && find(speaking.catalogue, key) !== undefined;
}

/** The text for a key in the current language, with ICU plurals and choices filled in. */
export function localize(key: TextKey, values: TextValues = {}): string {
  if (!speaking) {
    throw new Error('A text was asked for before a catalogue was loaded.');
  }
  let format = speaking.formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(find(speaking.catalogue, key) ?? key, speaking.language, {}, { ignoreTag: true });
    speaking.formats.set(key, format);
  }
  return String(format.format(values));
}
