import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';

import type { FileFormat } from '@touchstone/sdk/contract';

import { silently } from '../base/progress.js';
import type { Engine } from '../engine/engine.js';
import { openSource } from './file/open-source.js';
import { type Guess, type Proposal, proposePlan, toGuess } from './guess/propose-plan.js';
import { type ColumnProfile, profileColumns } from './guess/profile.js';
import { statusesByEnd } from './guess/statuses-by-end.js';

export interface LookOptions {
  readonly file: string;
  readonly fileName?: string | undefined;
  /** How to read it, as far as a kept mapping says. */
  readonly format?: FileFormat | undefined;
  /** Of times without one; it also decides between day and month where both fit. */
  readonly timezone: string;
  readonly temporaryFolder?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What a file holds, and a plan for it. */
export interface FileLook {
  /** The name of the file without its ending. */
  readonly title: string;
  readonly rows: number;
  readonly encoding: string | undefined;
  readonly profiles: readonly ColumnProfile[];
  readonly proposal: Proposal;
}

/** Looks at every value of a file and proposes how it could be mapped; keeps nothing of it. Throws what opening the file throws. */
export async function lookAtFile(engine: Engine, { file, fileName = basename(file), format = {}, signal, temporaryFolder: parent = tmpdir(), timezone }: LookOptions): Promise<FileLook> {
  const temporaryFolder = await mkdtemp(join(parent, 'touchstone-guess-'));
  try {
    return await engine.transaction(async (session) => {
      const source = await openSource({ file, fileName, format, session, temporaryFolder, onProgress: silently, signal });
      await session.execute(`CREATE OR REPLACE TEMP TABLE intake_guess AS SELECT * FROM ${source.relation}`);
      const [counted] = await session.all('SELECT count(*) AS n FROM intake_guess');
      const profiles = await profileColumns(session, 'intake_guess', { columns: source.columns, americas: timezone.startsWith('America/') });
      const { notes, plan } = proposePlan(profiles, timezone);
      const proposal = { notes, plan: plan && (await statusesByEnd(session, 'intake_guess', { plan, profiles, columns: source.columns })) };
      return { title: basename(fileName, extname(fileName)), rows: Number(counted?.['n'] ?? 0), encoding: source.encoding, profiles, proposal };
    });
  } finally {
    await rm(temporaryFolder, { recursive: true, force: true });
  }
}

/**
 * Proposes a mapping for a file never seen, from the names and the values of its columns. The proposal imports the file, or says in its
 * notes what it lacks; whether it means the right thing is for a person to say. Throws what opening the file throws, and `MAPPING_MISSING` where nothing fits.
 */
export async function guessMapping(engine: Engine, file: string, options: { readonly timezone: string; readonly temporaryFolder?: string }): Promise<Guess> {
  const { proposal, title } = await lookAtFile(engine, { file, ...options });
  return toGuess(proposal, title);
}
