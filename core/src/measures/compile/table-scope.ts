import { type ColumnDefinition, columnName, type TableDefinition, tables } from '@touchstone/sdk/model';

import { quoteIdentifier } from '../../model/quote.js';
import type { RelatedTotals } from './related-join.js';
import type { RelatedAnswers } from './related-lateral.js';

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

interface Join {
  readonly alias: string;
  readonly table: string;
  /** A join to totals is written last: until then more may be asked of them. */
  readonly sql: string | (() => string);
}

/** An equality between the rows of a scope and those of one outside of it, which holds for all of them that matter. */
export interface Meeting {
  readonly outside: TableScope;
  readonly sql: string;
}

const textOf = (sql: Join['sql']): string => (typeof sql === 'string' ? sql : sql());

/** The joins of one FROM clause, each made once however many expressions follow the same reference. */
export class TableScope {
  private readonly joins = new Map<string, Join>();
  private readonly meetings: Meeting[] = [];
  private readonly restrictions = new Map<string, string>();
  private readonly questions = new Map<string, { readonly alias: string; readonly answers: RelatedAnswers }>();
  private readonly related = new Map<string, { readonly alias: string; readonly totals: RelatedTotals }>();

  constructor(
    readonly table: string,
    readonly alias: string,
    private readonly source = quoteIdentifier(table),
    private readonly answers: ReadonlyMap<string, string> = new Map(),
  ) {}

  /** What the rows already say of related rows, where they are kept with an answer to the question of a key. */
  answerTo(key: string): string | undefined {
    const column = this.answers.get(key);
    return column === undefined ? undefined : `${this.alias}.${quoteIdentifier(column)}`;
  }

  /** The alias of the table that a path of reference columns leads to, joining what is needed on the way. */
  follow(path: readonly string[]): { readonly alias: string; readonly table: string } {
    let here: { readonly alias: string; readonly table: string } = { alias: this.alias, table: this.table };
    path.forEach((reference, index) => {
      const target = columnNamed(here.table, reference).target;
      if (target === undefined) {
        throw new TypeError(`The column "${reference}" of "${here.table}" refers to no table.`);
      }
      const source = here;
      const way = path.slice(0, index + 1).join('.');
      here = this.join(way, (alias) => ({
        table: target,
        // A row that leads to none of those let in is left out: joined so, an engine may begin with them.
        sql: `${this.restrictions.has(way) ? 'JOIN' : 'LEFT JOIN'} ${this.restrictions.get(way) ?? quoteIdentifier(target)} AS ${alias} ON ${alias}."id" = ${source.alias}.${quoteIdentifier(reference)}`,
      }));
    });
    return here;
  }

  /**
   * Lets only some rows of the table that a path leads to be joined, told by a condition of theirs: for where a statement leaves out all
   * rows that lead to others. To be called before the path is followed.
   */
  restrict(path: readonly string[], table: string, condition: string): void {
    this.restrictions.set(path.join('.'), `(SELECT * FROM ${quoteIdentifier(table)} WHERE ${condition})`);
  }

  /** Adds a join under a key, or finds the one already made. */
  join(
    key: string,
    create: (alias: string) => { readonly table: string; readonly sql: string | (() => string) },
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

  /** Adds a join to the totals of related rows, or finds the one already made; what is asked of them may still grow. */
  totals(
    key: string,
    create: () => { readonly totals: RelatedTotals; readonly join: (alias: string) => string },
  ): { readonly alias: string; readonly totals: RelatedTotals } {
    const known = this.related.get(key);
    if (known) {
      return known;
    }
    const { totals, join } = create();
    const { alias } = this.join(key, (name) => ({ table: totals.scope.table, sql: () => join(name) }));
    const added = { alias, totals };
    this.related.set(key, added);
    return added;
  }

  /** What is already asked beside the rows under a key. */
  beside(key: string): { readonly alias: string; readonly answers: RelatedAnswers } | undefined {
    return this.questions.get(key);
  }

  /** Asks beside each row, and gives the alias of the answers; under a key more may be asked until all is written. */
  askBeside(key: string | undefined, answers: RelatedAnswers): string {
    const { alias } = this.join(`$beside ${this.joins.size}`, (name) => ({ table: answers.scope.table, sql: () => answers.on(name, this.alias) }));
    if (key !== undefined) {
      this.questions.set(key, { alias, answers });
    }
    return alias;
  }

  /** Whether SQL reads what is joined only after a join, or that itself. */
  isJoinedAfter(alias: string, sql: string): boolean {
    const aliases = [...this.joins.values()].map((join) => join.alias);
    return aliases.slice(aliases.indexOf(alias)).some((later) => new RegExp(`\\b${later}\\.`).test(sql));
  }

  /** Whether SQL reads the rows, or what they are joined to. */
  isReadBy(sql: string): boolean {
    return new RegExp(`\\b${this.alias}(_\\d+)*\\.`).test(sql);
  }

  /** The columns that tell the rows apart. */
  get key(): readonly string[] {
    const names = this.table.startsWith('setting:') ? ['value'] : tableNamed(this.table).key.map((part) => sqlNameOf(this.table, part));
    return names.map((name) => `${this.alias}.${quoteIdentifier(name)}`);
  }

  /** Notes by what the rows meet rows outside, for questions that name both. */
  meet(meetings: readonly Meeting[]): void {
    this.meetings.push(...meetings);
  }

  /** By what the rows meet those of other scopes. */
  meetingsWith(others: readonly TableScope[]): readonly string[] {
    return this.meetings.filter(({ outside }) => others.includes(outside)).map(({ sql }) => sql);
  }

  /** `FROM` with all joins made so far: ask for it last. */
  from(): string {
    return `FROM ${this.rows()}`;
  }

  /** The rows with all joins made so far, for a clause that has others beside them. */
  rows(): string {
    return [this.own, this.joined()].filter((part) => part !== '').join('\n');
  }

  /** All joins made so far. */
  joined(): string {
    return [...this.joins.values()].map(({ sql }) => textOf(sql)).join('\n');
  }

  /** The rows of the table alone, under their alias. */
  get own(): string {
    return `${this.source} AS ${this.alias}`;
  }

  /** The joins that some SQL reads, and those that these read. A join reads earlier ones alone. */
  joinedFor(sql: string): readonly string[] {
    const behind: string[] = [];
    let read = sql;
    for (const join of [...this.joins.values()].reverse()) {
      if (new RegExp(`\\b${join.alias}\\.`).test(read)) {
        behind.unshift(textOf(join.sql));
        read += textOf(join.sql);
      }
    }
    return behind;
  }
}
