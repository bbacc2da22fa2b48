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

/** Anyone can make up locales, so only this many are kept. */
const keptLocales = 8;

/** Keeps the bytes of the latest scorecard by locale, so that a run is written out once and not at every request. */
export class ScorecardCache {
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly services: Pick<OrganisationServices, 'scorecard' | 'scorecardVersion'>) {}

  /** The bytes of the latest scorecard; undefined before the first run. */
  async get(locale?: string): Promise<ScorecardBytes | undefined> {
    const version = this.services.scorecardVersion();
    if (version === undefined) {
      return undefined;
    }
    const key = locale ?? '';
    const known = this.entries.get(key);
    if (known?.version === version) {
      return known.bytes;
    }
    const entry = { version, bytes: this.write(locale) };
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
      if (this.entries.size <= keptLocales) {
        break;
      }
      this.entries.delete(oldest);
    }
  }

  private async write(locale?: string): Promise<ScorecardBytes | undefined> {
    const scorecard = await this.services.scorecard(locale);
    if (!scorecard) {
      return undefined;
    }
    const body = Buffer.from(JSON.stringify(scorecard));
    return { etag: toEtag(body), body };
  }
}
