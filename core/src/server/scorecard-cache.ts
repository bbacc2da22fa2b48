import type { ViewAsked } from '@touchstone/sdk/contract';

import { toEtag } from './etag.js';
import type { OrganisationServices } from './organisation-services.js';

/** A scorecard as it goes over the wire. */
export interface ScorecardBytes {
  readonly etag: string;
  readonly body: Buffer;
}

interface Entry {
  readonly version: string;
  readonly bytes: Promise<ScorecardBytes | undefined>;
}

/** Anyone can make up locales, and there are many views, so only this many are kept. */
const keptEntries = 24;

/** Keeps the bytes of the latest scorecard and of views of it by locale, so that a run is written out once and not at every request. */
export class ScorecardCache {
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly services: Pick<OrganisationServices, 'scorecard' | 'scorecardVersion'>) {}

  /** The bytes of the latest scorecard or a view of it; undefined before the first run. Throws as asking for a view does. */
  async get(locale?: string, view: ViewAsked = {}): Promise<ScorecardBytes | undefined> {
    const version = this.services.scorecardVersion();
    if (version === undefined) {
      return undefined;
    }
    const key = JSON.stringify([locale ?? null, view.period ?? null, view.unit?.['orgUnit'] ?? null, view.unit?.['channel'] ?? null]);
    const known = this.entries.get(key);
    if (known?.version === version) {
      return known.bytes;
    }
    const entry = { version, bytes: this.write(locale, view) };
    this.keep(key, entry);
    try {
      return await entry.bytes;
    } catch (error) {
      if (this.entries.get(key) === entry) {
        this.entries.delete(key);
      }
      throw error;
    }
  }

  private keep(key: string, entry: Entry): void {
    this.entries.delete(key);
    this.entries.set(key, entry);
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= keptEntries) {
        break;
      }
      this.entries.delete(oldest);
    }
  }

  private async write(locale: string | undefined, view: ViewAsked): Promise<ScorecardBytes | undefined> {
    const scorecard = await this.services.scorecard(locale, view);
    if (!scorecard) {
      return undefined;
    }
    const body = Buffer.from(JSON.stringify(scorecard));
    return { etag: toEtag(body), body };
  }
}
