import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import type { Scorecard } from '@touchstone/sdk/contract';
import { tables } from '@touchstone/sdk/model';

import { type LocalOrganisation, openOrganisation } from '../../core/src/services.js';
import { generate } from '../../examples/rose-hair/generate.ts';

/** Which world to make: the example organisation with its plants or without, at its full size or smaller. */
export interface World {
  readonly seed: number;
  readonly plants: boolean;
  readonly scale: number;
  /** Of what is written by the clock, only every so manieth row is made. Default 1. */
  readonly every?: number;
}

const follow = { report: () => {}, signal: new AbortController().signal };

/** Makes a world in a folder, imports its files as a user would, and gives what is asked of it. */
export async function withWorld<T>(world: World, ask: (organisation: LocalOrganisation) => Promise<T>, folder: string): Promise<T> {
  await generate({ out: folder, ...world });
  const organisation = await openOrganisation(folder);
  try {
    // In a small world some table may be left without a row, and nobody imports a header alone.
    const files = readdirSync(join(folder, 'data')).filter((file) => hasRows(join(folder, 'data', file)));
    for (const file of inModelOrder(files)) {
      const mapping = join(folder, 'mappings', file.replace(/\.csv$/, '.json'));
      await organisation.importFiles({ files: [join(folder, 'data', file)], ...(existsSync(mapping) && { mapping }) }, follow);
    }
    return await ask(organisation);
  } finally {
    await organisation.close();
  }
}

/** Makes a world and gives its scorecard. */
export async function scoreWorld(world: World): Promise<Scorecard> {
  const folder = mkdtempSync(join(tmpdir(), `world-${world.seed}-`));
  try {
    const scorecard = await withWorld(
      world,
      async (organisation) => {
        await organisation.score(follow);
        return organisation.scorecard();
      },
      folder,
    );
    if (!scorecard) {
      throw new Error(`The world of seed ${world.seed} has no scorecard.`);
    }
    return scorecard;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const hasRows = (file: string): boolean => readFileSync(file, 'latin1').trimEnd().includes('\n');

function inModelOrder(files: readonly string[]): string[] {
  const order = Object.keys(tables);
  const place = (file: string) => (order.includes(basename(file, '.csv')) ? order.indexOf(basename(file, '.csv')) : order.length);
  return [...files].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}
