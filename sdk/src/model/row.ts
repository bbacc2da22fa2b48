import type { Expression } from '../expression/node.js';
import { Condition, DurationValue, IdValue, ListValue, NumberValue, TextValue, TimeValue, WordValue } from '../expression/value.js';
import { hintFor } from './closest.js';
import { type ColumnDefinition, columnName } from './column.js';
import { tables, type Tables } from './tables/index.js';

export type TableName = keyof Tables;

/** Any row handle: the table it belongs to, and the scope by which expressions name it. */
export interface RowOf {
  readonly $table: string;
  readonly $scope: string;
}

/** What stands in a cell of a column, as JSON says it: moments and ids are texts. */
export type CellOf<TColumn> =
  TColumn extends ColumnDefinition<'choice', infer TWord>
    ? TWord
    : TColumn extends ColumnDefinition<'boolean'>
      ? boolean
      : TColumn extends ColumnDefinition<'integer' | 'decimal' | 'seconds' | 'money'>
        ? number
        : TColumn extends ColumnDefinition<'list'>
          ? readonly string[]
          : string;

type ValueOf<TColumn, TOwn extends string> =
  TColumn extends ColumnDefinition<'reference', string, infer TTarget>
    ? TTarget extends TableName
      ? RowColumns<TTarget> & IdValue<TTarget>
      : never
    : TColumn extends ColumnDefinition<'choice', infer TWord>
      ? WordValue<TWord>
      : TColumn extends ColumnDefinition<'timestamp' | 'date' | 'month'>
        ? TimeValue
        : TColumn extends ColumnDefinition<'seconds'>
          ? DurationValue
          : TColumn extends ColumnDefinition<'integer' | 'decimal' | 'money'>
            ? NumberValue
            : TColumn extends ColumnDefinition<'boolean'>
              ? Condition
              : TColumn extends ColumnDefinition<'id'>
                ? IdValue<TOwn>
                : TColumn extends ColumnDefinition<'list'>
                  ? ListValue
                  : TextValue;

/** Of what an id column is the identity: the row itself, or what only this column names. */
type Identified<TName extends string, TKey> = TKey extends 'id' ? TName : `${TName}.${TKey & string}`;

/** The columns of a table as a plugin author sees them: each a typed value, each reference the row it leads to. */
export type RowColumns<TName extends TableName> = {
  readonly [K in keyof Tables[TName]['columns']]: ValueOf<Tables[TName]['columns'][K], Identified<TName, K>>;
};

/** A row of a table, as the root of expressions. */
export type Row<TName extends TableName> = RowOf &
  RowColumns<TName> & {
    /** The row's own identity; `never` where no single column identifies it. */
    readonly $self: 'id' extends keyof Tables[TName]['columns'] ? IdValue<TName> : never;
    /** The same table under another name, to relate rows of one table to each other. */
    readonly $as: (alias: string) => Row<TName>;
  };

const handles: Record<Exclude<ColumnDefinition['type'], 'reference'>, new (node: Expression) => object> = {
  id: IdValue,
  text: TextValue,
  choice: WordValue,
  timestamp: TimeValue,
  date: TimeValue,
  month: TimeValue,
  time: TextValue,
  integer: NumberValue,
  decimal: NumberValue,
  seconds: DurationValue,
  money: NumberValue,
  boolean: Condition,
  list: ListValue,
};

interface Place {
  readonly scope: string;
  readonly through: readonly string[];
}

/** Adds a lazy property per column: references lead on, and could lead round in a circle. */
function addColumns(target: object, table: TableName, { scope, through }: Place): void {
  for (const [key, definition] of Object.entries<ColumnDefinition>(tables[table].columns)) {
    const column = columnName(key, definition.type);
    Object.defineProperty(target, key, {
      enumerable: true,
      get: () => {
        const node: Expression = { op: 'column', scope, through, column };
        if (definition.type !== 'reference') {
          return new handles[definition.type](node);
        }
        const row = new IdValue(node);
        addColumns(row, definition.target as TableName, { scope, through: [...through, column] });
        return refusingOthers(row, definition.target as TableName);
      },
    });
  }
}

/** The rows of a table, as the root of expressions. */
export function rows<TName extends TableName>(table: TName, scope: string = table): Row<TName> {
  const row = {
    $table: table,
    $scope: scope,
    $as: (alias: string) => rows(table, alias),
    ...('id' in tables[table].columns && { $self: new IdValue({ op: 'column', scope, through: [], column: 'id' }) }),
  };
  addColumns(row, table, { scope, through: [] });
  return refusingOthers(row, table) as unknown as Row<TName>;
}

/** What the language itself, and those who print or compare values, ask of any object. */
const askedOfAnything = new Set(['then', 'toJSON', 'asymmetricMatch', 'nodeType', 'tagName']);

/** Plugins run without their types: a column that is misspelt would be found out far from where it stands, if at all. */
function refusingOthers<T extends object>(row: T, table: TableName): T {
  return new Proxy(row, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target) && /^[a-z]\w*$/i.test(key) && !askedOfAnything.has(key)) {
        throw new TypeError(`The table "${table}" has no column "${key}"${hintFor(key, Object.keys(tables[table].columns))}.`);
      }
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}
