/** A share as counts. */
export interface Counts {
  readonly k: number;
  readonly n: number;
}
