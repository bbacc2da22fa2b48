import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { tables } from '@touchstone/sdk/model';

import { type LocalOrganisation, openOrganisation } from '../../core/src/services.js';
import { generate } from '../../examples/rose-hair/generate.ts';

const command = fileURLToPath(new URL('../../core/dist/bundle/main.js', import.meta.url));

export const follow = { report: () => {}, signal: new AbortController().signal };

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** When to kill: after a share of the time that the work takes, or a little after something was written for the n-th time. */
export type Moment = { readonly after: number } | { readonly write: number; readonly milliseconds: number };

/** Twenty moments: ten anywhere, drawn one from each tenth of the work, and ten amid the writing, which is short. */
export function twentyMoments(seed: number, writes: number): readonly Moment[] {
  const random = createRandom(seed);
  return Array.from({ length: 20 }, (_, index) =>
    index % 2 === 0 ? { after: (index / 2 + random()) / 10 } : { write: 1 + Math.floor(random() * writes), milliseconds: Math.floor(random() * 5) },
  );
}

/** Words for a moment, for the name of a test. */
export const toldMoment = (moment: Moment): string =>
  'after' in moment ? `after ${(100 * moment.after).toFixed(0)} % of its time` : `${moment.milliseconds} ms after write ${moment.write}`;

/** How a process ended: by itself, with its code, or killed. */
export interface End {
  readonly exitCode: number | null;
  readonly killed: boolean;
  readonly milliseconds: number;
}

/** Runs the built command on an organisation and kills it at a moment, if it still runs then. */
export async function runKilled(folder: string, args: readonly string[], kill?: { readonly moment: Moment; readonly usual: number }): Promise<End> {
  const began = performance.now();
  const child = spawn(process.execPath, [command, ...args, '--org', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  const ended = new Promise<End>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => resolve({ exitCode, killed: signal === 'SIGKILL', milliseconds: performance.now() - began }));
  });
  const letGo = kill ? killAt(kill.moment, { folder, usual: kill.usual, kill: () => child.kill('SIGKILL') }) : () => {};
  try {
    const end = await ended;
    if (!end.killed && end.exitCode !== 0) {
      throw new Error(`touchstone ${args.join(' ')} ended with ${end.exitCode}: ${told}`);
    }
    return end;
  } finally {
    letGo();
  }
}

function killAt(moment: Moment, { folder, usual, kill }: { folder: string; usual: number; kill: () => void }): () => void {
  if ('after' in moment) {
    const timer = setTimeout(kill, moment.after * usual);
    return () => clearTimeout(timer);
  }
  let writes = 0;
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(join(folder, '.touchstone'), () => {
    writes += 1;
    if (writes === moment.write) {
      timer = setTimeout(kill, moment.milliseconds);
    }
  });
  return () => {
    watcher.close();
    clearTimeout(timer);
  };
}

/** The files of the example, in the order of the model; without the two that are the same at any scale. */
export function exampleFiles(folder: string): readonly string[] {
  const order: readonly string[] = Object.keys(tables);
  const isCanonical = (file: string) => order.includes(basename(file, '.csv')) && !['interval_staffing.csv', 'service_probe.csv'].includes(file);
  const place = (file: string) => order.indexOf(basename(file, '.csv'));
  return readdirSync(join(folder, 'data'))
    .filter(isCanonical)
    .sort((a, b) => place(a) - place(b))
    .map((file) => join(folder, 'data', file));
}

/** Folders of one test file: a small Rose Hair that was imported and scored, and copies of it. */
export class Kept {
  readonly root = mkdtempSync(join(tmpdir(), 'touchstone-killed-'));
  readonly base = join(this.root, 'base');
  private copies = 0;

  /** Makes the organisation. Throws where no command was built. */
  async make(): Promise<void> {
    if (!existsSync(command)) {
      throw new Error(`These tests start the built command, and there is no ${command}. Build it: npm run build.`);
    }
    await generate({ out: this.base, seed: 1, plants: true, scale: 0.02 });
    await this.open(this.base, async (organisation) => {
      await organisation.importFiles({ files: [...exampleFiles(this.base)] }, follow);
      await organisation.score(follow);
    });
  }

  copy(): string {
    this.copies += 1;
    const folder = join(this.root, `copy-${this.copies}`);
    mkdirSync(folder);
    for (const part of ['touchstone.json', '.touchstone']) {
      cpSync(join(this.base, part), join(folder, part), { recursive: true });
    }
    return folder;
  }

  async open<T>(folder: string, work: (organisation: LocalOrganisation) => Promise<T>): Promise<T> {
    const organisation = await openOrganisation(folder);
    try {
      return await work(organisation);
    } finally {
      await organisation.close();
    }
  }

  remove(folder = this.root): void {
    rmSync(folder, { recursive: true, force: true });
  }
}
