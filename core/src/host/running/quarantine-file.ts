import { readFileSync } from 'node:fs';

import { replaceFile } from '../organisation/edit-settings.js';

/** What is remembered of a plugin that took more than it may. */
export interface StrikeRecord {
  /** Milliseconds since 1970, oldest first. */
  readonly strikes: readonly number[];
  /** Since when, and why, it may not run. */
  readonly quarantine?: { readonly since: number; readonly reason: string };
}

/** Keeps strikes and quarantines from one process to the next: a plugin is not cured by starting the host again. */
export class QuarantineFile {
  private readonly records: Map<string, StrikeRecord>;

  constructor(private readonly file: string) {
    this.records = read(file);
  }

  get(plugin: string): StrikeRecord {
    return this.records.get(plugin) ?? { strikes: [] };
  }

  /** Throws `FOLDER_UNWRITABLE`. */
  set(plugin: string, record: StrikeRecord): void {
    if (record.strikes.length === 0 && !record.quarantine) {
      this.records.delete(plugin);
    } else {
      this.records.set(plugin, record);
    }
    replaceFile(this.file, `${JSON.stringify(Object.fromEntries(this.records), null, 2)}\n`);
  }
}

/** What is no JSON is taken for nothing: it is written whole, so that only other hands could have spoilt it. */
function read(file: string): Map<string, StrikeRecord> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') {
      return new Map();
    }
    throw error;
  }
  return new Map(Object.entries(value ?? {}).flatMap(([plugin, record]) => toRecord(plugin, record)));
}

function toRecord(plugin: string, record: unknown): [string, StrikeRecord][] {
  const { strikes, quarantine } = (record ?? {}) as { strikes?: unknown; quarantine?: unknown };
  const times = Array.isArray(strikes) ? strikes.filter((each): each is number => typeof each === 'number') : [];
  const { since, reason } = (quarantine ?? {}) as { since?: unknown; reason?: unknown };
  return [[plugin, { strikes: times, ...(typeof since === 'number' && { quarantine: { since, reason: String(reason) } }) }]];
}
