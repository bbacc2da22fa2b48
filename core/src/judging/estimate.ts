/** A range on the scale of the value. An end that the data cannot bound is infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A value with its 95 % interval and the number of rows, persons or groups behind it. */
export interface Estimate extends Interval {
  readonly value: number;
  readonly n: number;
}

/** No bound on either side: what is known of a value that the data are too few to bound. */
export const unbounded: Interval = Object.freeze({ low: -Infinity, high: Infinity });

/** The interval cut to what the value can be at all, such as 0 to 1 for a share. */
export function clampInterval({ low, high }: Interval, least: number, most: number): Interval {
  return { low: clamp(low, least, most), high: clamp(high, least, most) };
}

/** `value`, or the end of the range it lies beyond. */
export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
