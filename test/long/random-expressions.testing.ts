import type { Expression, RelatedAggregate } from '@touchstone/sdk';
import { type ColumnDefinition, columnName, type TableDefinition, tables } from '@touchstone/sdk/model';
import fc from 'fast-check';

import { moments } from './random-rows.testing.js';

/** Rows that an expression may name: a table under its name or an alias; the outermost come first. */
export interface NamedRows {
  readonly scope: string;
  readonly table: string;
}

type Kind = 'number' | 'moment' | 'text' | 'list' | 'condition';
type Trees = fc.Arbitrary<Expression>;

const definitions = tables as Readonly<Record<string, TableDefinition>>;

/** Tables that are asked about as related rows. */
const relatedTables = ['case', 'message', 'commitment', 'order', 'survey_response', 'customer'];

const kinds: Readonly<Partial<Record<ColumnDefinition['type'], Kind>>> = {
  integer: 'number',
  seconds: 'number',
  money: 'number',
  decimal: 'number',
  timestamp: 'moment',
  date: 'moment',
  month: 'moment',
  choice: 'text',
  text: 'text',
  id: 'text',
  reference: 'text',
  list: 'list',
  boolean: 'condition',
};

const number = (value: number): Expression => ({ op: 'literal', value });

/** Random trees that a plugin's author could have written with the SDK, over some rows. */
export class RandomExpressions {
  private readonly known = new Map<string, Trees>();
  private aliases = 0;

  /** A tree of a kind, at most so many nodes deep. */
  of(kind: Kind, depth: number, rows: readonly NamedRows[]): Trees {
    const key = JSON.stringify([kind, depth, rows]);
    const trees = this.known.get(key) ?? fc.oneof(...this.choices(kind, depth, rows));
    this.known.set(key, trees);
    return trees;
  }

  /** Columns of a kind, their own and those one reference away. */
  columns(kind: Kind, rows: readonly NamedRows[]): Expression[] {
    return rows.flatMap(({ scope, table }) => [
      ...columnsOf(table, kind).map((column) => ({ op: 'column' as const, scope, through: [], column })),
      ...referencesOf(table).flatMap(({ name, target }) =>
        columnsOf(target, kind).map((column) => ({ op: 'column' as const, scope, through: [name], column })),
      ),
    ]);
  }

  private choices(kind: Kind, depth: number, rows: readonly NamedRows[]): Trees[] {
    const columns = this.columns(kind, rows);
    const leaves: Trees[] = [...(columns.length > 0 ? [fc.constantFrom(...columns)] : []), ...this.literals(kind)];
    return depth === 0 ? leaves : [...leaves, ...this.branches(kind, depth - 1, rows)];
  }

  private literals(kind: Kind): Trees[] {
    switch (kind) {
      case 'number':
        return [fc.oneof(fc.integer({ min: -20, max: 40 }), fc.constantFrom(0.1, 0.5, 2.75, 3600, 86_400)).map(number)];
      case 'moment':
        return [fc.constant<Expression>({ op: 'now' }), moments.map((value): Expression => ({ op: 'moment', value }))];
      case 'text':
        return [fc.constantFrom('phone', 'email', 'open', 'closed', 'a', '', "it's").map((value): Expression => ({ op: 'literal', value }))];
      case 'condition':
        return [fc.boolean().map((value): Expression => ({ op: 'literal', value }))];
      case 'list':
        return [];
    }
  }

  private branches(kind: Kind, depth: number, rows: readonly NamedRows[]): Trees[] {
    const of = (child: Kind) => this.of(child, depth, rows);
    const chosen: Trees[] =
      kind === 'number' || kind === 'moment'
        ? [
            fc.record({ op: fc.constant('firstKnown' as const), terms: fc.array(of(kind), { minLength: 1, maxLength: 3 }) }),
            fc.record({ op: fc.constant('when' as const), condition: of('condition'), then: of(kind), otherwise: of(kind) }),
          ]
        : [];
    switch (kind) {
      case 'number':
        return [
          ...chosen,
          fc.record({
            op: fc.constant('arithmetic' as const),
            operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
            left: of('number'),
            right: of('number'),
          }),
          fc.record({
            op: fc.constant('duration' as const),
            from: of('moment'),
            to: of('moment'),
            clock: fc.constantFrom('clock' as const, 'business' as const),
          }),
          fc.record({ op: fc.constant('workingDays' as const), from: of('moment'), to: of('moment'), calendar: fc.constantFrom('unit' as const, 'legal' as const) }),
          of('text').map((term): Expression => ({ op: 'length', term })),
          fc.record({ op: fc.constant('part' as const), part: fc.constantFrom('hour' as const, 'weekday' as const), time: of('moment') }),
          ...this.ranks(depth, rows),
          ...this.related(['count', 'sum', 'mean', 'min', 'max', 'quantile', 'first', 'last'], 'number', { depth, rows }),
        ];
      case 'moment':
        return [
          ...chosen,
          fc.record({
            op: fc.constant('shift' as const),
            time: of('moment'),
            seconds: fc.oneof(
              fc.integer({ min: -900_000, max: 900_000 }).map(number),
              fc.record({ op: fc.constant('duration' as const), from: this.of('moment', 0, rows), to: this.of('moment', 0, rows), clock: fc.constant('clock' as const) }),
            ),
          }),
          fc.record({ op: fc.constant('part' as const), part: fc.constantFrom('date' as const, 'month' as const), time: of('moment') }),
          ...this.related(['min', 'max', 'first', 'last'], 'moment', { depth, rows }),
        ];
      case 'text':
        return [
          ...rows.flatMap(({ scope, table }) =>
            Object.keys(definitions[table]?.dimensions ?? {}).map((dimension) => fc.constant<Expression>({ op: 'dimension', scope, dimension })),
          ),
          of('moment').map((time): Expression => ({ op: 'part', part: 'timeOfDay', time })),
          ...this.related(['first', 'last'], 'text', { depth, rows }),
        ];
      case 'list':
        return [];
      case 'condition':
        return [
          ...(['number', 'moment', 'text'] as const).map((compared) =>
            fc.record({
              op: fc.constant('compare' as const),
              operator: compared === 'text' ? fc.constantFrom('=' as const, '<>' as const) : fc.constantFrom('=' as const, '<' as const, '<=' as const, '>' as const, '>=' as const),
              left: of(compared),
              right: of(compared),
            }),
          ),
          ...(['and', 'or'] as const).map((op) => fc.record({ op: fc.constant(op), terms: fc.array(of('condition'), { maxLength: 3 }) })),
          of('condition').map((term): Expression => ({ op: 'not', term })),
          fc.oneof(of('number'), of('moment'), of('text'), ...this.lists(rows)).map((term): Expression => ({ op: 'known', term })),
          ...this.lists(rows).map((lists) => fc.record({ op: fc.constant('contains' as const), list: lists, value: of('text') })),
          fc.record({ op: fc.constant('matches' as const), term: of('text'), pattern: fc.constantFrom('^a', '(?i)O', 'e.*l$', 'ž', '[0-9]+') }),
          fc.record({ op: fc.constant('oneOf' as const), term: of('text'), values: fc.subarray(['phone', 'email', 'open', 'a', 'morning']) }),
          of('text').map((term): Expression => ({ op: 'inSetting', term, id: 'words' })),
          of('moment').map((time): Expression => ({ op: 'open', time })),
          ...this.related(['exists'], 'number', { depth, rows }),
        ];
    }
  }

  private lists(rows: readonly NamedRows[]): Trees[] {
    const columns = this.columns('list', rows);
    return columns.length > 0 ? [fc.constantFrom(...columns)] : [];
  }

  /** The place of a row among all of its table, by what the row alone says. */
  private ranks(depth: number, rows: readonly NamedRows[]): Trees[] {
    return rows
      .filter(({ table }) => definitions[table]?.columns['id'])
      .map((row) =>
        fc
          .tuple(fc.constantFrom('place' as const, 'above' as const), this.of('number', Math.min(depth, 1), [row]), fc.option(this.of('condition', Math.min(depth, 1), [row]), { nil: undefined }))
          .map(([as, by, where]): Expression => ({ op: 'rank', as, ...row, by, ...(where && { where }) })),
      );
  }

  /** Questions about rows that a reference leads to or from, which may name all rows outside. */
  private related(
    aggregates: readonly RelatedAggregate[],
    kind: 'number' | 'moment' | 'text',
    { depth, rows }: { readonly depth: number; readonly rows: readonly NamedRows[] },
  ): Trees[] {
    return relatedTables.flatMap((table) => {
      const scope = `related_${(this.aliases += 1)}`;
      const inside = [...rows, { scope, table }];
      const meets = rows.flatMap((outside) => meetings(outside, { scope, table }));
      if (meets.length === 0) {
        return [];
      }
      const where = fc.record({
        op: fc.constant('and' as const),
        terms: fc.tuple(fc.constantFrom(...meets), this.of('condition', Math.min(depth, 1), inside)),
      });
      const asked = fc.record({ where, value: this.of(kind, Math.min(depth, 1), inside), by: this.of('moment', 0, inside), at: fc.constantFrom(0.2, 0.5, 0.9) });
      return aggregates.map((aggregate) =>
        asked.map(({ where: condition, value, by, at }): Expression => ({
          op: 'related',
          aggregate,
          table,
          scope,
          where: condition,
          ...(aggregate !== 'exists' && aggregate !== 'count' && { value }),
          ...((aggregate === 'first' || aggregate === 'last') && { by }),
          ...(aggregate === 'quantile' && { at }),
        })),
      );
    });
  }
}

function columnsOf(table: string, kind: Kind): string[] {
  return Object.entries(definitions[table]?.columns ?? {}).flatMap(([key, { type }]) => (kinds[type] === kind ? [columnName(key, type)] : []));
}

function referencesOf(table: string): { readonly name: string; readonly target: string }[] {
  return Object.entries(definitions[table]?.columns ?? {}).flatMap(([key, { type, target }]) =>
    target === undefined || !definitions[target]?.columns['id'] ? [] : [{ name: columnName(key, type), target }],
  );
}

/** What rows may have in common: the one refers to the other, or both to the same. */
function meetings(outside: NamedRows, inside: NamedRows): Expression[] {
  const column = ({ scope }: NamedRows, name: string): Expression => ({ op: 'column', scope, through: [], column: name });
  const equal = (left: Expression, right: Expression): Expression => ({ op: 'compare', operator: '=', left, right });
  const ends = (rows: NamedRows) => [...referencesOf(rows.table), ...('id' in (definitions[rows.table]?.columns ?? {}) ? [{ name: 'id', target: rows.table }] : [])];
  return ends(inside).flatMap((one) =>
    ends(outside).flatMap((other) => (one.target === other.target ? [equal(column(inside, one.name), column(outside, other.name))] : [])),
  );
}
