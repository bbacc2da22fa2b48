import type { Expression } from '@touchstone/sdk';

import { answerKey } from './answer-key.js';
import { type Compilation, compileExpression, kindIn, readingRows, scopeNamed } from './expression-compiler.js';
import { answeredBeside } from './related-beside.js';
import { asDistinct } from './related-distinct.js';
import { byExtremes } from './related-extremes.js';
import { joinedAggregate, joinsTotals } from './related-join.js';
import { askedBeside, hasId } from './related-lateral.js';
import { linkOf, relatedKeys, scopesIn } from './related-link.js';
import { nearestQuestion } from './related-nearest.js';
import { byOthers } from './related-others.js';
import { rowSource } from './row-source.js';
import { TableScope } from './table-scope.js';

export type RelatedNode = Extract<Expression, { op: 'related' }>;

/**
 * Whether related rows exist, how many, or what they say together. Where the engine answers queries within queries rightly: a join to
 * their totals where keys alone relate them, else a query beside the outermost rows, or within. Elsewhere always a join.
 */
export function relatedSql(node: RelatedNode, within: Compilation): string {
  const question = answerKey(node, within.settings);
  const [outermost] = within.scopes.values();
  const key = JSON.stringify([question, [...within.scopes].map(([name, { alias }]) => [name, alias])]);
  const sql = within.asked.get(key) ?? outermost?.answerTo(question) ?? toldByExtremes(node, within) ?? (within.dialect.correlates ? totalled(node, within) : answeredBeside(node, within));
  within.asked.set(key, sql);
  return sql;
}

function toldByExtremes(node: RelatedNode, within: Compilation): string | undefined {
  const extremes = within.scopes.has(node.scope) ? undefined : (byOthers(node, (scope) => scopeNamed(scope, within).table) ?? byExtremes(node));
  return extremes && `coalesce(${compileExpression(extremes, within)}, FALSE)`;
}

function totalled(asked: RelatedNode, within: Compilation): string {
  const distinct = asDistinct(asked);
  const node = distinct && joinsTotals(distinct) && linkOf(distinct) ? distinct : asked;
  const link = joinsTotals(node) && !within.scopes.has(node.scope) ? linkOf(node) : undefined;
  if (link && !scopeNamed(link.outer, within).table.startsWith('setting:')) {
    return joinedAggregate(node, link, within);
  }
  return byNearest(node, within) ?? amongRelated(node, within) ?? askedBeside(node, within) ?? amongUnrelated(node, within) ?? correlated(node, within);
}

/**
 * Whether a row is among those of its table that have related rows: both tables are joined once by their key, whatever else of the
 * rows outside takes part. Nothing where no key relates them, or more than the outermost rows are asked about.
 */
function amongRelated(node: RelatedNode, within: Compilation): string | undefined {
  const [[name, outside] = [undefined, undefined], ...others] = within.scopes;
  const isTold = node.aggregate === 'exists' && relatedKeys(node).length > 0 && !node.table.startsWith('setting:');
  if (!isTold || !outside || others.length > 0 || within.scopes.has(node.scope) || scopesIn(node).some((scope) => scope !== name)) {
    return undefined;
  }
  if (!hasId(outside.table)) {
    return undefined;
  }
  const rows = new TableScope(outside.table, within.nextAlias());
  const { scope, compile } = openRelated(node, readingRows({ ...within, scopes: new Map([[name, rows]]) }));
  const { where } = compile();
  const counts = within.narrowing?.of(readingRows({ ...within, scopes: new Map([[name, rows]]) })) ?? 'TRUE';
  return `(${outside.alias}."id" IN (SELECT ${rows.alias}."id" ${rows.from()}, ${scope.rows()} WHERE ${where} AND ${counts}))`;
}

/**
 * Whether a row is among those of its table that rows exist for which no key relates. Asked of the rows outside again, which read no more
 * than the question: an engine keeps all that is read of rows until a query within is answered. Nothing where no scan asks.
 */
function amongUnrelated(node: RelatedNode, within: Compilation): string | undefined {
  const [[name, outside] = [undefined, undefined], ...others] = within.scopes;
  if (node.aggregate !== 'exists' || !within.narrowing || within.narrowing.ids !== undefined || !outside || others.length > 0 || !hasId(outside.table)) {
    return undefined;
  }
  const rows = new TableScope(outside.table, within.nextAlias());
  const { narrowing, ...asked } = readingRows({ ...within, scopes: new Map([[name, rows]]) });
  const [exists, counts] = [correlated(node, asked), narrowing?.of(asked) ?? 'TRUE'];
  return `(${outside.alias}."id" IN (SELECT ${rows.alias}."id" ${rows.from()} WHERE ${exists} AND ${counts}))`;
}

/** Whether a row is among those of its table that have rows near them: to each the nearest is joined, and no other. Nothing where no scan asks. */
function byNearest(node: RelatedNode, within: Compilation): string | undefined {
  const [[name, outside] = [undefined, undefined], ...others] = within.scopes;
  if (!within.narrowing || within.narrowing.ids !== undefined || !outside || others.length > 0 || within.scopes.has(node.scope) || !hasId(outside.table)) {
    return undefined;
  }
  const question = nearestQuestion(node, name);
  if (!question) {
    return undefined;
  }
  const rows = new TableScope(outside.table, within.nextAlias());
  const { narrowing, ...asked } = readingRows({ ...within, scopes: new Map([[name, rows]]) });
  const { scope, inner } = openRelated(node, asked);
  const near = within.nextAlias();
  const compare = ({ operator, outer, shift }: (typeof question)['nearest']): string =>
    `${compileExpression(outer, asked)} ${operator} ${shift ? within.dialect.after(`${near}.v`, compileExpression(shift, asked)) : `${near}.v`}`;
  const value = compileExpression(question.value, inner);
  const keys = question.keys.map(({ inner: own, outer }, index) => ({ told: `${compileExpression(own, inner)} AS k${index}`, same: `${compileExpression(outer, asked)} = ${near}.k${index}` }));
  const own = [...question.own.map((term) => compileExpression(term, inner)), within.dialect.known(value, kindIn(question.value, inner))].join(' AND ');
  const on = [...keys.map(({ same }) => same), compare(question.nearest)].join(' AND ');
  const where = [...question.rest.map(compare), narrowing?.of(asked) ?? 'TRUE'].join(' AND ');
  return `(${outside.alias}."id" IN (SELECT ${rows.alias}."id" ${rows.from()}
ASOF JOIN (SELECT ${[`${value} AS v`, ...keys.map(({ told }) => told)].join(', ')} ${scope.from()} WHERE ${own}) AS ${near} ON ${on} WHERE ${where}))`;
}

/** A query within the query, which names the rows outside: DuckDB turns it into a join. */
function correlated(node: RelatedNode, within: Compilation): string {
  const { scope, compile } = openRelated(node, within);
  const { where, answer } = compile();
  const query = `(SELECT ${node.aggregate === 'exists' ? '1' : answer} ${scope.from()} WHERE ${where})`;
  switch (node.aggregate) {
    case 'exists':
      return `EXISTS ${query}`;
    case 'count':
      return within.dialect.whole(`coalesce(${query}, 0)`);
    case 'sum':
      return `coalesce(${query}, 0)`;
    default:
      return query;
  }
}

/** The rows that are asked about, within the rows outside; and, once compiled, which they are and what is asked of them. */
export function openRelated(node: RelatedNode, within: Compilation) {
  if (within.scopes.has(node.scope)) {
    throw new TypeError(`The related rows are named "${node.scope}", as are rows outside: give them another name with $as.`);
  }
  const scope = new TableScope(node.table, within.nextAlias(), rowSource(node.table, within));
  const inner: Compilation = { ...within, scopes: new Map([...within.scopes, [node.scope, scope]]) };
  const compile = () => ({ where: compileExpression(node.where, inner), answer: answerOf(node, scope, inner) });
  return { scope, inner, compile };
}

/** What is asked, as an aggregate of the related rows. */
export function answerOf(node: RelatedNode, scope: TableScope, inner: Compilation): string {
  const { dialect } = inner;
  const read = (part: Expression | undefined) => readFrom(scope, compileExpression(given(part, node), inner));
  const value = () => read(node.value);
  switch (node.aggregate) {
    case 'exists':
    case 'count':
      return 'count(*)';
    case 'sum':
    case 'min':
    case 'max':
      return `${node.aggregate}(${value()})`;
    case 'mean':
      return `avg(${dialect.number(value())})`;
    case 'quantile':
      return dialect.quantile(value(), given(node.at, node));
    case 'first':
    case 'last':
      return dialect.extreme(node.aggregate, value(), read(node.by));
  }
}

/** Something told of each related row: what reads none of their columns SQL would add up over the rows outside. */
function readFrom(scope: TableScope, sql: string): string {
  return scope.isReadBy(sql) ? sql : `CASE WHEN TRUE OR ${scope.key[0]} IS NULL THEN ${sql} END`;
}

function given<T>(part: T | undefined, { aggregate }: RelatedNode): T {
  if (part === undefined) {
    throw new TypeError(`A question for the ${aggregate} of related rows lacks what it is about.`);
  }
  return part;
}
