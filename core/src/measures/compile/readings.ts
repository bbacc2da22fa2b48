/**
 * What a statement reads of each row, each thing once: columns, lengths of time, questions about related rows.
 *
 * Conditions then work on names. Without it an expression that ten measures share would be computed ten times, since
 * DuckDB does not look for common parts within a CASE.
 */
export class Readings {
  private readonly names = new Map<string, string>();

  constructor(private readonly prefix: string) {}

  /** The name under which an expression is read. */
  nameOf(sql: string): string {
    const known = this.names.get(sql);
    if (known) {
      return known;
    }
    const name = `${this.prefix}${this.names.size + 1}`;
    this.names.set(sql, name);
    return name;
  }

  /** The names given so far. */
  all(): string[] {
    return [...this.names.values()];
  }

  /** The select list, of all or of some; never empty. */
  selection(only?: ReadonlySet<string>): string {
    const items = [...this.names].filter(([, name]) => only?.has(name) ?? true).map(([sql, name]) => `${sql} AS ${name}`);
    return items.length === 0 ? '1 AS nothing' : items.join(',\n  ');
  }
}
