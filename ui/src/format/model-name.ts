import { localize, modelWord } from '../localize/localize.js';
import { humanise } from './unit.js';

/** What a table of the model is called, as its rows are: `cases`. */
export const tableName = (table: string): string => modelWord('tables', table) ?? humanise(table);

/** What a column of a table is called: `closed at`; with a word that is asked for in it, `kind=complaint` is `kind “complaint”`. */
export function columnName(table: string, asked: string): string {
  const [column = '', word] = asked.split('=');
  if (word !== undefined) {
    return localize('model.word', { column: columnName(table, column), word: valueName(word) });
  }
  return modelWord('columnsOf', `${table} ${column}`) ?? modelWord('columns', column) ?? humanise(column);
}

const tableOf = (id: string): string => id.split('.')[0] ?? id;

/**
 * What data the host names by ids are called, table by table: `case` is `cases`, and `case.opened_at` with `case.closed_at` is `cases:
 * opened at, closed at`. What is not of the model keeps its id.
 */
export function dataNames(ids: readonly string[]): string {
  const known = ids.filter((id) => modelWord('tables', tableOf(id)) !== undefined);
  const groups = [...Map.groupBy(known, tableOf)].map(([table, members]) => {
    const columns = members.flatMap((id) => (id === table ? [] : [columnName(table, id.slice(table.length + 1))]));
    return columns.length === 0 ? tableName(table) : localize('model.column', { table: tableName(table), column: columns.join(', ') });
  });
  return [...groups, ...ids.filter((id) => !known.includes(id))].join(known.some((id) => id.includes('.')) ? '; ' : ', ');
}

/** What one of the fixed words of a column is called: `pending_customer` is `waits for the customer`. */
export const valueName = (value: string): string => modelWord('values', value) ?? value;

/** What a column of evidence is called, which may be reached through others: `case.external_ref` is `case: number in the source`. */
export function pathName(path: string): string {
  const [column = '', ...through] = path.split('.').toReversed();
  return through.reduce((name, reference) => localize('model.column', { table: columnName('', `${reference}_id`), column: name }), columnName('', column));
}
