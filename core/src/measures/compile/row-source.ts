import { type Compilation, listSetting } from './expression-compiler.js';

/** What stands after `FROM` for rows that are no table of the model: the words of a list setting. Undefined for a table. */
export function rowSource(of: string, within: Pick<Compilation, 'dialect' | 'parameters' | 'settings'>): string | undefined {
  if (!of.startsWith('setting:')) {
    return undefined;
  }
  const words = within.parameters.add(listSetting(of.slice('setting:'.length), within));
  return within.dialect.listRows(words, '"value"');
}
