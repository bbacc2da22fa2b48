import { canonicalText } from '../canonical-text.js';
import { type Compilation, compileExpression, readingRows } from './expression-compiler.js';
import { answerOf, type RelatedNode } from './related.js';
import { conjuncts, relatedKeys } from './related-link.js';
import { rowSource } from './row-source.js';
import { tableNamed, TableScope } from './table-scope.js';

/** The rows outside once more, in a query of their own that answers for all of them. */
interface RowsOutside {
  readonly scope: TableScope;
  /** Which of them can count. */
  readonly counts: string;
  /** Whether the related rows are joined to them by their own columns, so that what they look up may be told by both. */
  readonly isChained: boolean;
}

/** What is asked about related rows: in one query beside each row outside, or in one of the rows outside again, told by their ids. */
export class RelatedAnswers {
  private readonly columns: { readonly value: string; readonly filter: string }[] = [];

  constructor(
    readonly scope: TableScope,
    /** The equalities by which they are related. */
    private readonly keys: string,
    readonly outside?: RowsOutside,
  ) {}

  /** The column of an aggregate over the rows that a condition lets in. */
  add(value: string, filter: string): string {
    const known = this.columns.findIndex((column) => column.value === value && column.filter === filter);
    return `a${known >= 0 ? known + 1 : this.columns.push({ value, filter })}`;
  }

  /** The condition by which the answers stand beside the rows outside. */
  on(alias: string, outside: string): string {
    return this.outside ? `LEFT JOIN ${this.sql()} AS ${alias} ON ${alias}.k1 = ${outside}."id"` : `LEFT JOIN LATERAL ${this.sql()} AS ${alias} ON TRUE`;
  }

  /** The query; of a question alone the condition keeps rows from being read. */
  sql(): string {
    const alone = new Set(this.columns.map(({ filter }) => filter)).size === 1;
    const told = this.columns.map(({ value, filter }, index) => (alone || filter === 'TRUE' ? `${value} AS a${index + 1}` : `${value} FILTER (WHERE ${filter}) AS a${index + 1}`));
    const filters = alone ? this.columns.slice(0, 1).map(({ filter }) => filter) : [];
    if (this.outside) {
      const { scope, counts, isChained } = this.outside;
      const both = isChained ? `${scope.from()}\nJOIN ${this.scope.own} ON ${this.keys}\n${this.scope.joined()}` : `${scope.from()}, ${this.scope.rows()}`;
      return `(SELECT ${[`${scope.alias}."id" AS k1`, ...told].join(', ')} ${both} WHERE ${[...(isChained ? [] : [this.keys]), ...filters, counts].join(' AND ')} GROUP BY 1)`;
    }
    const conditions = [this.keys, ...filters].filter((condition) => condition !== 'TRUE');
    return `(SELECT ${told.join(', ')} ${this.scope.from()}${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`})`;
  }
}

/**
 * An aggregate over related rows in which the outermost rows take part, as a column of a query beside them. A query in the place of the
 * column would be asked again wherever an expression names it, such as a length of time, that many times; and questions about the same
 * rows are answered together. Nothing where rows further out take part too, or where few rows are asked about by their ids: an engine
 * chooses them only after what stands beside them.
 *
 * A query beside each row has the engine keep all that is read of the rows until it is answered: of ten million cases it took twice the
 * memory it may. Where a scan asks by a key, a query of the rows outside again reads no more of them than the question.
 */
export function askedBeside(node: RelatedNode, within: Compilation): string | undefined {
  const [[name, outside] = [undefined, undefined], ...others] = within.scopes;
  if (!outside || others.length > 0 || node.aggregate === 'exists' || within.scopes.has(node.scope) || within.narrowing?.ids !== undefined) {
    return undefined;
  }
  const keys = relatedKeys(node);
  const terms = conjuncts(node.where);
  const rest = terms.filter((term) => !keys.some(({ term: key }) => key === term));
  const place = canonicalText([node.table, keys.map(({ inner, outer }) => [inner, outer])]).replaceAll(`"scope":${JSON.stringify(node.scope)}`, '"scope":"$related"');
  const isApart = within.narrowing !== undefined && keys.length > 0 && hasId(outside.table);
  const isChained = isApart && keys.every(({ inner }) => inner.op === 'column' && inner.through.length === 0);
  const compiledIn = (scope: TableScope, rows = outside) => {
    const inner: Compilation = { ...within, scopes: new Map([[name, rows], [node.scope, scope]]), isChained };
    const all = (parts: typeof terms) => parts.map((term) => compileExpression(term, inner)).join(' AND ') || 'TRUE';
    return { keys: all(keys.map(({ term }) => term)), filter: all(rest), value: answerOf(node, scope, inner) };
  };
  const known = outside.beside(place);
  const added = known && compiledIn(known.answers.scope, known.answers.outside?.scope);
  if (known && added && canShare(added, known.answers.scope) && (isApart || !outside.isJoinedAfter(known.alias, [added.filter, added.value].join(' ')))) {
    return told(node, `${known.alias}.${known.answers.add(added.value, added.filter)}`);
  }
  const scope = new TableScope(node.table, within.nextAlias(), rowSource(node.table, within));
  const rows = isApart ? new TableScope(outside.table, within.nextAlias()) : undefined;
  const asked = compiledIn(scope, rows);
  const counts = rows && (within.narrowing?.of(readingRows({ ...within, scopes: new Map([[name, rows]]) })) ?? 'TRUE');
  const answers = new RelatedAnswers(scope, asked.keys, rows && { scope: rows, counts: counts ?? 'TRUE', isChained });
  const alias = outside.askBeside(canShare(asked, scope) ? place : undefined, answers);
  return told(node, `${alias}.${answers.add(asked.value, asked.filter)}`);
}

/** Whether rows of a table are told apart by an id. */
export const hasId = (table: string): boolean => !table.startsWith('setting:') && 'id' in tableNamed(table).columns;

/** An aggregate cannot be filtered by what another query answers, nor by what the row outside says alone. */
const canShare = ({ filter, value }: { readonly filter: string; readonly value: string }, scope: TableScope): boolean =>
  !/\bSELECT\b/.test(filter + value) && (filter === 'TRUE' || scope.isReadBy(filter));

const told = ({ aggregate }: RelatedNode, column: string): string => (aggregate === 'sum' || aggregate === 'count' ? `coalesce(${column}, 0)` : column);
