import { quoteIdentifier } from '../../model/quote.js';

/** The steps by which a cell becomes a value; each may use the results of those before it. */
export const Level = { cell: 0, text: 1, number: 2, parsed: 3, local: 4, moment: 5, utc: 6, combined: 7, ordered: 8, judged: 9 } as const;
export type Level = (typeof Level)[keyof typeof Level];

/** Collects expressions by level and stacks them into one query, so that nothing is computed twice. */
export class Levels {
  private readonly levels: Map<string, string>[] = Object.values(Level).map(() => new Map());

  /** The name under which later levels find the value of an expression. */
  add(level: Level, sql: string): string {
    const expressions = this.levels[level] as Map<string, string>;
    const known = expressions.get(sql);
    if (known) {
      return known;
    }
    const alias = quoteIdentifier(`x${level}_${expressions.size}`);
    expressions.set(sql, alias);
    return alias;
  }

  /** The query that adds all of it, or all up to a level, to the rows of another one. */
  over(relation: string, last: Level = Level.judged): string {
    return this.levels.slice(0, last + 1).reduce((inner, expressions) => {
      const columns = [...expressions].map(([sql, alias]) => `${sql} AS ${alias}`);
      return columns.length === 0 ? inner : `(SELECT *, ${columns.join(', ')} FROM ${inner})`;
    }, relation);
  }
}
