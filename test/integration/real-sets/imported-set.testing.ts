import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Scorecard } from '@touchstone/sdk/contract';

import { createOrganisation } from '../../../core/src/host/index.js';
import { type LocalOrganisation, openOrganisation } from '../../../core/src/services.js';
import { fileOf, mappingOf, type RealSet } from './real-set.testing.js';

const work = { report: () => undefined, signal: new AbortController().signal };

/** An organisation made of one real export, in a folder that goes with it. */
export class ImportedSet {
  private constructor(
    private readonly set: RealSet,
    private readonly folder: string,
    private readonly organisation: LocalOrganisation,
  ) {}

  static async create(set: RealSet): Promise<ImportedSet> {
    const folder = mkdtempSync(path.join(tmpdir(), `${set.name}-`));
    createOrganisation(folder, { name: set.name, timezone: set.timezone, locale: 'en', currency: 'USD' });
    return new ImportedSet(set, folder, await openOrganisation(folder));
  }

  /** Imports every file by its mapping, and gives the version of the data. */
  async import(): Promise<string> {
    let version = '';
    for (const file of this.set.files) {
      const request = { files: [fileOf(this.set, file)], mapping: mappingOf(this.set, file) };
      version = (await this.organisation.importFiles(request, work)).dataVersion;
    }
    return version;
  }

  async score(period?: string): Promise<Scorecard> {
    const run = await this.organisation.score({ ...work, ...(period !== undefined && { period }) });
    const scorecard = await this.organisation.scorecardOfRun(run, 'en');
    if (!scorecard) {
      throw new Error(`The run "${run}" was not kept.`);
    }
    return scorecard;
  }

  async dispose(): Promise<void> {
    await this.organisation.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export const checksOf = ({ principles }: Scorecard): Scorecard['principles'][number]['checks'] => principles.flatMap(({ checks }) => checks);
