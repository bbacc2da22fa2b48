import type { Expression } from '@touchstone/sdk';

import { quoteIdentifier } from '../../model/quote.js';
import { apart, type Compilation, compileExpression, readingRows, scopeNamed } from './expression-compiler.js';
import type { RelatedLink } from './related-link.js';
import { columnNamed, TableScope } from './table-scope.js';

type RelatedNode = Extract<Expression, { op: 'related' }>;

const totals: readonly RelatedNode['aggregate'][] = ['exists', 'count', 'sum', 'mean', 'min', 'max'];

/** Whether what is asked of related rows can be added up beside other questions about them. */
export function joinsTotals({ aggregate, table }: RelatedNode): boolean {
  return totals.includes(aggregate) && !table.startsWith('setting:');
}

/** The related rows of one table by one key, added up in one pass for all that is asked of them. */
export class RelatedTotals {
  private readonly columns: { readonly value: string; readonly filter: string }[] = [];

  constructor(
    readonly scope: TableScope,
    private readonly keys: readonly string[],
    /** The condition under which a row is related to any that can count. */
    private readonly asked: string | undefined,
  ) {}

  /** The name of an aggregate over the rows that a condition lets in. */
  nameOf(value: string, filter: string): string {
    const known = this.columns.findIndex((column) => column.value === value && column.filter === filter);
    return `a${known >= 0 ? known + 1 : this.columns.push({ value, filter })}`;
  }

  /** The rows as a table of totals, one row a key. Grouped by place: a column of the rows may be called as a key is. */
  sql(): string {
    const filters = [...new Set(this.columns.map(({ filter }) => filter))];
    const alone = filters.length === 1;
    const keys = this.keys.map((key, index) => `${key} AS k${index + 1}`);
    const totals = this.columns.map(({ value, filter }, index) =>
      alone || filter === 'TRUE' ? `${value} AS a${index + 1}` : `${value} FILTER (WHERE ${filter}) AS a${index + 1}`,
    );
    // An engine asks conditions before keys: several that leave most rows cost more than they save where few keys are asked about.
    const any = filters.includes('TRUE') || (this.asked !== undefined && !alone) ? [] : [`(${filters.map((filter) => `(${filter})`).join(' OR ')})`];
    const conditions = [...any, ...(this.asked === undefined ? [] : [this.asked])];
    const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
    return `(SELECT ${[...keys, ...totals].join(', ')} ${this.scope.from()}${where} GROUP BY ${this.keys.map((_, index) => index + 1).join(', ')})`;
  }
}

/**
 * An aggregate over related rows as a column of a join. All that a statement asks of the same table by the same key comes from one
 * pass over it; a query for each would read the table as often.
 */
export function joinedAggregate(node: RelatedNode, link: RelatedLink, within: Compilation): string {
  const outer = scopeNamed(link.outer, within);
  const inner = (scope: TableScope): Compilation => apart(within, new Map([[node.scope, scope]]));
  const place = JSON.stringify(['related', node.table, link.keys]).replaceAll(`"scope":${JSON.stringify(node.scope)}`, '"scope":"$related"');
  const { alias, totals } = outer.totals(place, () => {
    const scope = new TableScope(node.table, within.nextAlias());
    restrictToAsked(scope, link, within);
    const keys = link.keys.map((key) => compileExpression(key.inner, inner(scope)));
    const found = new RelatedTotals(scope, keys, askedAbout(link, keys, within));
    const condition = link.keys.map((key, index) => [`k${index + 1}`, compileExpression(key.outer, within)] as const);
    const on = (name: string) => condition.map(([key, own]) => `${name}.${key} = ${own}`).join(' AND ');
    return { totals: found, join: (name: string) => `LEFT JOIN ${found.sql()} AS ${name} ON ${on(name)}` };
  });
  const compilation = inner(totals.scope);
  const filter = link.conditions.length === 0 ? 'TRUE' : link.conditions.map((term) => compileExpression(term, compilation)).join(' AND ');
  const column = (value: string) => `${alias}.${totals.nameOf(value, filter)}`;
  const value = node.value && compileExpression(node.value, compilation);
  switch (node.aggregate) {
    case 'exists':
      return `coalesce(${column('count(*)')} > 0, FALSE)`;
    case 'count':
      return `coalesce(${column(value === undefined ? 'count(*)' : `count(DISTINCT ${value})`)}, 0)`;
    case 'sum':
      return `coalesce(${column(`sum(${value})`)}, 0)`;
    case 'mean':
      return column(`avg(${within.dialect.number(value ?? 'NULL')})`);
    case 'min':
    case 'max':
      return column(`${node.aggregate}(${value})`);
    default:
      throw new TypeError(`The ${node.aggregate} of related rows is no total.`);
  }
}

/** Where the ids asked about are known, and are the key: a query of them. */
function askedIds({ outer, keys: [first, ...more] }: RelatedLink, within: Compilation): string | undefined {
  const [outermost] = within.scopes.keys();
  const isId = first?.outer.op === 'column' && first.outer.column === 'id' && first.outer.through.length === 0;
  return outermost === outer && isId && more.length === 0 && within.narrowing?.few === true ? within.narrowing.ids : undefined;
}

/** Rows related by a column of another table need only those of its rows that lead to the ids asked about: an engine would join all of them first. */
function restrictToAsked(scope: TableScope, link: RelatedLink, within: Compilation): void {
  const ids = askedIds(link, within);
  const [key] = link.keys;
  if (ids === undefined || key?.inner.op !== 'column' || key.inner.through.length === 0) {
    return;
  }
  const { through, column } = key.inner;
  const target = through.reduce((table, reference) => columnNamed(table, reference).target ?? table, scope.table);
  scope.restrict(through, target, `${quoteIdentifier(column)} IN (${ids})`);
}

/** Where few rows outside can count: that the key is among theirs. */
function askedAbout(link: RelatedLink, [key, ...more]: readonly string[], within: Compilation): string | undefined {
  const { outer, keys: [first] } = link;
  const [outermost] = within.scopes.keys();
  if (within.narrowing?.few !== true || outermost !== outer || key === undefined || !first || more.length > 0) {
    return undefined;
  }
  const ids = askedIds(link, within);
  if (ids !== undefined) {
    return `${key} IN (${ids})`;
  }
  const rows = new TableScope(scopeNamed(outer, within).table, within.nextAlias());
  const compilation = readingRows({ ...within, scopes: new Map([[outer, rows]]) });
  const [asked, counts] = [compileExpression(first.outer, compilation), within.narrowing.of(compilation)];
  return `${key} IN (SELECT ${asked} ${rows.from()} WHERE ${counts})`;
}
