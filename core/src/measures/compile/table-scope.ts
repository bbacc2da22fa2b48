import { type ColumnDefinition, columnName, type TableDefinition, tables } from '@touchstone/sdk/model';

import { quoteIdentifier } from '../../model/quote.js';

/** A table of the model by its SQL name. Throws a `TypeError` when there is none. */
export function tableNamed(name: string): TableDefinition {
  const table = (tables as Readonly<Record<string, TableDefinition>>)[name];
  if (!table) {
    throw new TypeError(`The model has no table "${name}".`);
  }
  return table;
}

/** The declaration behind a SQL column name. Throws a `TypeError` when there is none. */
export function columnNamed(table: string, name: string): ColumnDefinition {
  for (const [key, definition] of Object.entries(tableNamed(table).columns)) {
    if (columnName(key, definition.type) === name) {
      return definition;
    }
  }
  throw new TypeError(`The table "${table}" has no column "${name}".`);
}

/** The SQL name of a column given by its key. Throws a `TypeError` when there is none. */
export function sqlNameOf(table: string, key: string): string {
  const definition = tableNamed(table).columns[key];
  if (!definition) {
    throw new TypeError(`The table "${table}" has no column with the key "${key}".`);
  }
  return columnName(key, definition.type);
}

/** The joins of one FROM clause, each made once however many expressions follow the same reference. */
export class TableScope {
  private readonly computed = new Map<string, { readonly name: string; readonly depth: number }>();
  private readonly joins = new Map<string, { readonly alias: string; readonly table: string; readonly sql: string }>();

  constructor(
    readonly table: string,
    readonly alias: string,
    private readonly source = quoteIdentifier(table),
  ) {}

  /** The alias of the table that a path of reference columns leads to, joining what is needed on the way. */
  follow(path: readonly string[]): { readonly alias: string; readonly table: string } {
    let here: { readonly alias: string; readonly table: string } = { alias: this.alias, table: this.table };
    path.forEach((reference, index) => {
      const target = columnNamed(here.table, reference).target;
      if (target === undefined) {
        throw new TypeError(`The column "${reference}" of "${here.table}" refers to no table.`);
      }
      const source = here;
      here = this.join(path.slice(0, index + 1).join('.'), (alias) => ({
        table: target,
        sql: `LEFT JOIN ${quoteIdentifier(target)} AS ${alias} ON ${alias}."id" = ${source.alias}.${quoteIdentifier(reference)}`,
      }));
    });
    return here;
  }

  /** Adds a join under a key, or finds the one already made. */
  join(
    key: string,
    create: (alias: string) => { readonly table: string; readonly sql: string },
  ): { readonly alias: string; readonly table: string } {
    const known = this.joins.get(key);
    if (known) {
      return known;
    }
    const alias = `${this.alias}_${this.joins.size + 1}`;
    const join = { alias, ...create(alias) };
    this.joins.set(key, join);
    return join;
  }

  /** `FROM` with all joins made and all values computed so far: ask for it last. */
  from(): string {
    const joins = [...this.joins.values()].map(({ sql }) => sql);
    const values = [...this.computed].map(([sql, { name, depth }]) => ({ sql: `${sql} AS ${name}`, depth }));
    let from = `${this.source} AS ${this.alias}`;
    for (const [, layer] of [...Map.groupBy(values, ({ depth }) => depth)].sort(([a], [b]) => a - b)) {
      const selection = [`${this.alias}.*`, ...layer.map(({ sql }) => sql)];
      const reached = layer.some(({ sql }) => sql.includes(`${this.alias}_`)) ? joins : [];
      from = `(SELECT ${selection.join(', ')}\nFROM ${[from, ...reached].join('\n')}) AS ${this.alias}`;
    }
    return [`FROM ${from}`, ...joins].join('\n');
  }

  /** A value that is computed of each row before any query within looks at it; it may look at what was computed before. */
  compute(sql: string): string {
    const known = this.computed.get(sql);
    if (known) {
      return `${this.alias}.${known.name}`;
    }
    const before = [...this.computed.values()].filter(({ name }) => sql.includes(`${this.alias}.${name}`));
    const computed = {
      name: `computed_${this.computed.size + 1}_`,
      depth: before.reduce((deepest, { depth }) => Math.max(deepest, depth + 1), 0),
    };
    this.computed.set(sql, computed);
    return `${this.alias}.${computed.name}`;
  }
}
