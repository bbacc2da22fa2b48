import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { tables } from '@touchstone/sdk/model';

import { openOrganisation } from '../../core/src/services.js';
import { generate } from '../../examples/rose-hair/generate.ts';
import { ensureChromium } from './chromium.ts';

const command = fileURLToPath(new URL('../../core/dist/bundle/main.js', import.meta.url));
const follow = { report: () => {}, signal: new AbortController().signal };

/** Makes a smaller Rose Hair with all its plants, imports its files as a user would, and scores it. */
export async function makeOrganisation(folder: string): Promise<void> {
  await generate({ out: folder, seed: 1, plants: true, scale: 0.15 });
  const organisation = await openOrganisation(folder);
  try {
    const order: readonly string[] = Object.keys(tables);
    const place = (file: string) => (order.includes(basename(file, '.csv')) ? order.indexOf(basename(file, '.csv')) : order.length);
    for (const file of readdirSync(join(folder, 'data')).sort((a, b) => place(a) - place(b))) {
      const mapping = join(folder, 'mappings', file.replace(/\.csv$/, '.json'));
      await organisation.importFiles({ files: [join(folder, 'data', file)], ...(existsSync(mapping) && { mapping }) }, follow);
    }
    await organisation.score(follow);
  } finally {
    await organisation.close();
  }
}

/** Waits until the command has said where it serves. */
function servedAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    const listen = (text: string) => {
      told += text;
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(told)?.[0];
      if (url !== undefined) {
        resolve(url);
      }
    };
    child.stdout?.setEncoding('utf8').on('data', listen);
    child.stderr?.setEncoding('utf8').on('data', listen);
    child.once('close', () => reject(new Error(`The server ended before it served: ${told}`)));
  });
}

/** The built command as it serves the built UI and a small real organisation, in a process of its own. */
export class RealServer {
  private constructor(
    private readonly root: string,
    /** The folder of the organisation that it serves. */
    readonly folder: string,
    private readonly child: ChildProcess,
    /** Where it listens, without a slash at its end. */
    readonly origin: string,
  ) {}

  /** Serves an organisation; `make` fills its folder (default: a smaller Rose Hair), `env` adds to its environment, and `preload` runs before it. */
  static async start(make: (folder: string) => Promise<void> = makeOrganisation, env: NodeJS.ProcessEnv = {}, preload: readonly string[] = []): Promise<RealServer> {
    const root = mkdtempSync(join(tmpdir(), 'touchstone-real-server-'));
    const folder = join(root, 'rose-hair');
    await make(folder);
    const child = spawn(process.execPath, [...preload.flatMap((file) => ['--import', file]), command, 'serve', '--org', folder, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    return new RealServer(root, folder, child, await servedAt(child));
  }

  /** Prints the report with the command, which goes through this server; gives the bytes of the PDF. */
  async printReport(locale: string): Promise<Buffer> {
    const file = join(this.root, 'report.pdf');
    await promisify(execFile)(process.execPath, [command, 'report', '--org', join(this.root, 'rose-hair'), '--pdf', file, '--locale', locale], {
      env: { ...process.env, CHROMIUM: await ensureChromium() },
    });
    return readFileSync(file);
  }

  /** Stops it as Ctrl-C does, and removes its organisation. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('close', resolve));
    this.child.kill('SIGINT');
    await ended;
    rmSync(this.root, { recursive: true, force: true });
  }

  /** Tells the process something; what it does with that is up to what was preloaded. */
  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** What the API answers at an address. */
  async get<T>(path: string): Promise<T> {
    const response = await fetch(`${this.origin}/api/v1/organisations/rose-hair/${path}`);
    if (!response.ok) {
      throw new Error(`${path} is answered with ${response.status}: ${await response.text()}`);
    }
    return (await response.json()) as T;
  }
}
