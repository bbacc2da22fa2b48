import type { Expression } from '@touchstone/sdk';

import { type Atom, expressionsOf, populationExpressions, sidesOf } from '../atoms.js';
import { relatedKeys, scopesIn } from '../compile/related-link.js';
import { columnNamed, sqlNameOf, tableNamed } from '../compile/table-scope.js';
import { mentionsNow } from '../settling.js';

/** One step from rows of a table to those of another: equal values in two columns. */
export interface Hop {
  readonly near: string;
  readonly table: string;
  readonly far: string;
}

/** A table that an atom reads, and the way to it from the rows it counts; none where any row may matter to any other. */
export interface Dependency {
  readonly table: string;
  readonly path: readonly Hop[] | undefined;
  /** Where it is only asked whether there is any such row: nothing changes as long as one of them stays as it is. */
  readonly any?: AnyRow;
}

/** Which rows of a table are asked about, and what the condition calls them. */
export interface AnyRow {
  readonly scope: string;
  readonly where: Expression;
}

type Path = Dependency['path'];

interface Scope {
  readonly table: string;
  readonly path: Path;
}

/** Everything an atom reads beside the rows it counts, each table once for each way that leads to it. */
export function dependenciesOf(atom: Atom): Dependency[] {
  return readBy(nodesOf(atom), atom.population.of);
}

/** Every expression that an atom reads its rows with, those of its units included. */
export function nodesOf(atom: Atom): Expression[] {
  const nodes = sidesOf(atom).flatMap(({ measure, population }) => {
    const values = measure.kind === 'sum' ? [measure.value] : expressionsOf(measure);
    return [...populationExpressions(population), ...population.excluding.map(({ when }) => when), ...values];
  });
  const units = [...atom.cuts.flat(), ...(atom.alike?.parts ?? [])].map((unit): Expression =>
    typeof unit === 'string' ? { op: 'dimension', scope: atom.population.of, dimension: unit } : unit.of,
  );
  return [...nodes, ...units];
}

/** Whether expressions read nothing but the rows of a table themselves. */
export function readsOwnRowsOnly(nodes: readonly Expression[], table: string): boolean {
  return readBy(nodes, table).length === 0;
}

/** Everything that expressions about rows of a table read beside them. */
export function readBy(nodes: readonly Expression[], table: string): Dependency[] {
  const found = new Map<string, Dependency>();
  const collector = new Collector({ table, path: [] }, (dependency) => found.set(JSON.stringify(dependency), dependency));
  nodes.forEach((node) => collector.visit(node, new Map([[table, { table, path: [] }]])));
  return [...found.values()];
}

/** Whether it is asked if there is any row that says something of itself alone, whatever row asks and whenever. */
function asksForAny(node: Extract<Expression, { op: 'related' }>): boolean {
  const { aggregate, table, scope, where } = node;
  return aggregate === 'exists' && !table.startsWith('setting:') && tableNamed(table).key.join() === 'id' && scopesIn(node).length === 0 && !mentionsNow(node) && readsOwnColumns(where, { table, scope });
}

/** Whether a condition reads nothing but the columns of one row. */
function readsOwnColumns(where: Expression, { table, scope }: { readonly table: string; readonly scope: string }): boolean {
  let isAlone = true;
  new Collector({ table, path: [] }, () => (isAlone = false)).visit(where, new Map([[scope, { table, path: [] }]]));
  return isAlone;
}

class Collector {
  constructor(
    private readonly outermost: Scope,
    private readonly add: (dependency: Dependency) => void,
  ) {}

  visit(node: Expression, scopes: ReadonlyMap<string, Scope>): void {
    switch (node.op) {
      case 'column':
        this.follow(scopes.get(node.scope), node.through);
        return;
      case 'dimension':
        this.dimension(scopes.get(node.scope), node.dimension);
        return;
      case 'related':
        this.related(node, scopes);
        return;
      case 'rank':
        this.ranked(node, scopes);
        return;
      case 'part':
      case 'open':
      case 'duration':
      case 'workingDays':
        this.clock(node);
        break;
      default:
    }
    for (const part of Object.values(node).flatMap((value: unknown) => (Array.isArray(value) ? (value as unknown[]) : [value]))) {
      if (typeof part === 'object' && part !== null && 'op' in part) {
        this.visit(part as Expression, scopes);
      }
    }
  }

  private follow(scope: Scope | undefined, references: readonly string[]): Scope | undefined {
    let here = scope;
    for (const near of references) {
      const table = here && columnNamed(here.table, near).target;
      if (!here || table === undefined) {
        return undefined;
      }
      here = { table, path: here.path && [...here.path, { near, table, far: 'id' }] };
      this.add(here);
    }
    return here;
  }

  private dimension(scope: Scope | undefined, name: string): readonly { readonly scope: Scope | undefined; readonly column: string }[] {
    if (!scope || scope.table.startsWith('setting:')) {
      return [];
    }
    const paths = (tableNamed(scope.table).dimensions as Readonly<Record<string, readonly (readonly string[])[]>> | undefined)?.[name] ?? [];
    return paths.map((keys) => {
      let { table } = scope;
      const names = keys.map((key) => {
        const column = key === '$self' ? 'id' : sqlNameOf(table, key);
        table = key === '$self' ? table : (tableNamed(table).columns[key]?.target ?? table);
        return column;
      });
      return { scope: this.follow(scope, names.slice(0, -1)), column: names.at(-1) ?? 'id' };
    });
  }

  /** The local time and the opening hours of a row are those of its unit. */
  private clock(node: Extract<Expression, { op: 'part' | 'open' | 'duration' | 'workingDays' }>): void {
    if (node.op === 'duration' && node.clock === 'clock') {
      return;
    }
    for (const { scope, column } of this.dimension(this.outermost, 'orgUnit')) {
      this.add({ table: 'org_unit', path: scope?.path && [...scope.path, { near: column, table: 'org_unit', far: 'id' }] });
    }
  }

  private related(node: Extract<Expression, { op: 'related' }>, scopes: ReadonlyMap<string, Scope>): void {
    if (asksForAny(node)) {
      this.add({ table: node.table, path: undefined, any: { scope: node.scope, where: node.where } });
      return;
    }
    const [key] = relatedKeys(node).flatMap(({ inner, outer, scope }) =>
      inner.op === 'column' && outer.op === 'column' && outer.through.length === 0 ? [{ inner, outer, from: scopes.get(scope) }] : [],
    );
    const base = key?.from?.table.startsWith('setting:') === true ? undefined : key?.from?.path;
    let path = base;
    if (key && base) {
      // Backwards along the references of the related row: the last one first.
      const tables = [node.table];
      for (const reference of key.inner.through) {
        tables.push(columnNamed(tables.at(-1) ?? '', reference).target ?? '');
      }
      const columns = [...key.inner.through, key.inner.column];
      path = [...base, ...tables.map((table, place): Hop => ({ near: 'id', table, far: columns[place] ?? 'id' })).reverse()];
      path = path.map((hop, place) => (place === base.length ? { ...hop, near: key.outer.column } : hop));
      tables.slice(1).forEach((table, place) => this.add({ table, path: path?.slice(0, (path.length - place) - 1) }));
    }
    this.add({ table: node.table, path });
    const inner = new Map([...scopes, [node.scope, { table: node.table, path }]]);
    for (const part of [node.where, node.value, node.by]) {
      if (part) {
        this.visit(part, inner);
      }
    }
  }

  /** Any row may push any other from its place. */
  private ranked(node: Extract<Expression, { op: 'rank' }>, scopes: ReadonlyMap<string, Scope>): void {
    this.add({ table: node.table, path: undefined });
    const inner = new Map([...scopes, [node.scope, { table: node.table, path: undefined }]]);
    for (const part of [node.by, node.where]) {
      if (part) {
        this.visit(part, inner);
      }
    }
  }
}
