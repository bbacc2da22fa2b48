import { type Compilation, listSetting } from './expression-compiler.js';

/** What stands after `FROM` for rows that are no table of the model: the words of a list setting. Undefined for a table. */
export function rowSource(of: string, within: Pick<Compilation, 'dialect' | 'parameters' | 'settings'>): string | undefined {
  if (!of.startsWith('setting:')) {
    return undefined;
  }
  const words = listSetting(of.slice('setting:'.length), within);
  // An empty list has no type that an engine could bind.
  const rows = (list: readonly string[]) => within.dialect.listRows(within.parameters.add(list), '"value"');
  return words.length === 0 ? `(SELECT * FROM ${rows([''])} AS nothing WHERE FALSE)` : rows(words);
}
