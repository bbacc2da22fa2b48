import { totalmem } from 'node:os';

import { HostError } from '../../base/errors.js';

/**
 * Bytes. With what DuckDB does not count and with what JavaScript holds, a process then takes up to 2.4 GB for 33 checks over ten million
 * cases, and less than 4 for all there are.
 */
const usual = 2_000_000_000;

/** The most of a small machine that the engine takes. */
const share = 0.6;

/** Bytes that this process may use: of its container, else of the machine. */
function available(): number {
  const constrained = process.constrainedMemory();
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
}

/**
 * How much memory the engine of an organisation takes before it spills to disk, as DuckDB wants it: what `TOUCHSTONE_MEMORY` says,
 * such as `8GB`, else 2 GB, on a machine with less than 3.3 GB 60 % of it.
 *
 * Throws `MEMORY_INVALID` when what is said is no amount of at least 100 MB.
 */
export function engineMemory(said: string | undefined, bytes: number = available()): string {
  if (said === undefined || said === '') {
    return `${Math.floor(Math.min(usual, share * bytes) / 1e6)}MB`;
  }
  const [, amount, unit] = /^(\d+(?:\.\d+)?) ?(MB|GB)$/i.exec(said) ?? [];
  const megabytes = Number(amount) * (unit?.toUpperCase() === 'GB' ? 1000 : 1);
  if (!(megabytes >= 100)) {
    throw new HostError('MEMORY_INVALID', { value: said });
  }
  return `${Math.floor(megabytes)}MB`;
}
