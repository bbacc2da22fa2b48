import type { EngineValue } from '../../engine/engine.js';

/** Collects the values of one statement; each is bound by place and never becomes part of the text. */
export class Parameters {
  private readonly bound: EngineValue[] = [];
  private readonly places = new Map<string, string>();

  /** The placeholder of a value; the same value keeps its place. */
  add(value: EngineValue): string {
    const key = JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part));
    const known = this.places.get(key);
    if (known) {
      return known;
    }
    this.bound.push(value);
    const place = `$${this.bound.length}`;
    this.places.set(key, place);
    return place;
  }

  /** A statement with those values alone that it uses: engines refuse others. */
  usedBy(sql: string): { readonly sql: string; readonly parameters: Parameters } {
    const parameters = new Parameters();
    const renumbered = sql.replace(/\$(\d+)/g, (_, place: string) => parameters.add(this.bound[Number(place) - 1] ?? null));
    return { sql: renumbered, parameters };
  }

  get values(): readonly EngineValue[] {
    return this.bound;
  }
}
