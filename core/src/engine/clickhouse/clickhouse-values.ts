import type { EngineValue } from '../engine.js';

/** Turns what ClickHouse writes as JSON into plain values. */
export type ReadValue = (written: unknown) => EngineValue;

/** How values of a type are read, such as `Nullable(DateTime64(6, 'UTC'))` or `Array(String)`. */
export function readerOf(type: string): ReadValue {
  const outer = /^(Nullable|LowCardinality)\((.*)\)$/s.exec(type);
  if (outer?.[2] !== undefined) {
    const read = readerOf(outer[2]);
    return (written) => (written === null ? null : read(written));
  }
  const list = /^Array\((.*)\)$/s.exec(type);
  if (list?.[1] !== undefined) {
    const read = readerOf(list[1]);
    return (written) => (written as unknown[]).map(read);
  }
  if (/^U?Int\d+$/.test(type)) {
    return readWhole;
  }
  if (type.startsWith('DateTime')) {
    return (written) => new Date(written as string).toISOString();
  }
  return type.startsWith('Float') ? readNumber : (written) => written as EngineValue;
}

function readWhole(written: unknown): EngineValue {
  const number = Number(written);
  return Number.isSafeInteger(number) ? number : BigInt(written as string);
}

const beyond: Readonly<Record<string, number>> = { inf: Infinity, '-inf': -Infinity, nan: NaN };

function readNumber(written: unknown): EngineValue {
  return typeof written === 'string' ? (beyond[written] ?? Number(written)) : (written as number);
}

/** A value as ClickHouse reads it from JSON: whole numbers beyond 2^53 as text. */
export function toWritten(value: EngineValue): unknown {
  if (typeof value === 'bigint') {
    return String(value);
  }
  return Array.isArray(value) ? value.map((item: EngineValue) => toWritten(item)) : value;
}
