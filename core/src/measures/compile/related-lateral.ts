import { canonicalText } from '../canonical-text.js';
import { type Compilation, compileExpression } from './expression-compiler.js';
import { answerOf, type RelatedNode } from './related.js';
import { conjuncts, relatedKeys } from './related-link.js';
import { rowSource } from './row-source.js';
import { TableScope } from './table-scope.js';

/** What is asked about the related rows of one row outside, in one query beside it. */
export class RelatedAnswers {
  private readonly columns: { readonly value: string; readonly filter: string }[] = [];

  constructor(
    readonly scope: TableScope,
    /** The equalities by which they are related. */
    private readonly keys: string,
  ) {}

  /** The column of an aggregate over the rows that a condition lets in. */
  add(value: string, filter: string): string {
    const known = this.columns.findIndex((column) => column.value === value && column.filter === filter);
    return `a${known >= 0 ? known + 1 : this.columns.push({ value, filter })}`;
  }

  /** The query; of a question alone the condition keeps rows from being read. */
  sql(): string {
    const alone = new Set(this.columns.map(({ filter }) => filter)).size === 1;
    const told = this.columns.map(({ value, filter }, index) => (alone || filter === 'TRUE' ? `${value} AS a${index + 1}` : `${value} FILTER (WHERE ${filter}) AS a${index + 1}`));
    const conditions = [this.keys, ...(alone ? this.columns.slice(0, 1).map(({ filter }) => filter) : [])].filter((condition) => condition !== 'TRUE');
    return `(SELECT ${told.join(', ')} ${this.scope.from()}${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`})`;
  }
}

/**
 * An aggregate over related rows in which the outermost rows take part, as a column of a query beside them. A query in the place of the
 * column would be asked again wherever an expression names it, such as a length of time, that many times; and questions about the same
 * rows are answered together. Nothing where rows further out take part too, or where few rows are asked about by their ids: an engine
 * chooses them only after what stands beside them.
 */
export function askedBeside(node: RelatedNode, within: Compilation): string | undefined {
  const [outside, ...others] = within.scopes.values();
  if (!outside || others.length > 0 || node.aggregate === 'exists' || within.scopes.has(node.scope) || within.narrowing?.ids !== undefined) {
    return undefined;
  }
  const keys = relatedKeys(node);
  const terms = conjuncts(node.where);
  const rest = terms.filter((term) => !keys.some(({ term: key }) => key === term));
  const place = canonicalText([node.table, keys.map(({ inner, outer }) => [inner, outer])]).replaceAll(`"scope":${JSON.stringify(node.scope)}`, '"scope":"$related"');
  const compiledIn = (scope: TableScope) => {
    const inner: Compilation = { ...within, scopes: new Map([...within.scopes, [node.scope, scope]]) };
    const all = (parts: typeof terms) => parts.map((term) => compileExpression(term, inner)).join(' AND ') || 'TRUE';
    return { keys: all(keys.map(({ term }) => term)), filter: all(rest), value: answerOf(node, scope, inner) };
  };
  const known = outside.beside(place);
  const added = known && compiledIn(known.answers.scope);
  if (known && added && canShare(added, known.answers.scope) && !outside.isJoinedAfter(known.alias, [added.filter, added.value].join(' '))) {
    return told(node, `${known.alias}.${known.answers.add(added.value, added.filter)}`);
  }
  const scope = new TableScope(node.table, within.nextAlias(), rowSource(node.table, within));
  const asked = compiledIn(scope);
  const answers = new RelatedAnswers(scope, asked.keys);
  const alias = outside.askBeside(canShare(asked, scope) ? place : undefined, answers);
  return told(node, `${alias}.${answers.add(asked.value, asked.filter)}`);
}

/** An aggregate cannot be filtered by what another query answers, nor by what the row outside says alone. */
const canShare = ({ filter, value }: { readonly filter: string; readonly value: string }, scope: TableScope): boolean =>
  !/\bSELECT\b/.test(filter + value) && (filter === 'TRUE' || scope.isReadBy(filter));

const told = ({ aggregate }: RelatedNode, column: string): string => (aggregate === 'sum' ? `coalesce(${column}, 0)` : column);
