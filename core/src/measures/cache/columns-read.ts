import type { Expression } from '@touchstone/sdk';

import { columnNamed, sqlNameOf, tableNamed } from '../compile/table-scope.js';

/** The columns that expressions read, by table: rows in which all others change alone leave them as they were. */
export type ColumnsRead = Readonly<Record<string, readonly string[]>>;

/**
 * Everything that expressions about rows of a table read of them and of others, references and keys on the way included. A table whose
 * columns cannot be told is missing: any of them may matter.
 */
export function columnsRead(nodes: readonly Expression[], of: string): ColumnsRead {
  const collector = new Collector();
  nodes.forEach((node) => collector.visit(node, new Map([[of, of]])));
  return collector.told();
}

class Collector {
  private readonly found = new Map<string, Set<string>>();
  private readonly untold = new Set<string>();

  told(): ColumnsRead {
    return Object.fromEntries([...this.found].flatMap(([table, columns]) => (this.untold.has(table) ? [] : [[table, [...columns].sort()]])));
  }

  visit(node: Expression, scopes: ReadonlyMap<string, string>): void {
    switch (node.op) {
      case 'column':
        this.add(this.follow(scopes.get(node.scope), node.through), node.column);
        return;
      case 'dimension':
        this.dimension(scopes.get(node.scope), node.dimension);
        return;
      case 'part':
      case 'open':
      case 'duration':
      case 'workingDays':
        // By the clock of the row's unit, whatever makes it.
        this.untold.add('org_unit');
        break;
      default:
    }
    const inner = node.op === 'related' || node.op === 'rank' ? new Map([...scopes, [node.scope, node.table]]) : scopes;
    for (const part of Object.values(node).flatMap((value: unknown) => (Array.isArray(value) ? (value as unknown[]) : [value]))) {
      if (typeof part === 'object' && part !== null && 'op' in part) {
        this.visit(part as Expression, inner);
      }
    }
  }

  private add(table: string | undefined, column: string): void {
    if (table !== undefined && !table.startsWith('setting:')) {
      this.found.set(table, (this.found.get(table) ?? new Set()).add(column));
    }
  }

  /** The table that references lead to; each of them is read on the way. */
  private follow(from: string | undefined, references: readonly string[]): string | undefined {
    let table = from;
    for (const reference of references) {
      this.add(table, reference);
      table = table === undefined ? undefined : columnNamed(table, reference).target;
      this.add(table, 'id');
    }
    return table;
  }

  private dimension(of: string | undefined, name: string): void {
    if (of === undefined || of.startsWith('setting:')) {
      return;
    }
    const paths = (tableNamed(of).dimensions as Readonly<Record<string, readonly (readonly string[])[]>> | undefined)?.[name] ?? [];
    for (const keys of paths) {
      let table = of;
      for (const key of keys.filter((each) => each !== '$self')) {
        this.add(table, sqlNameOf(table, key));
        table = tableNamed(table).columns[key]?.target ?? table;
      }
    }
  }
}
