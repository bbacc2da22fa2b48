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

  get values(): readonly EngineValue[] {
    return this.bound;
  }
}
