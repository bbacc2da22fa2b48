import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Mapping } from '@touchstone/sdk/contract';

import { openDuckDb } from '../engine/duckdb/duckdb-engine.js';
import type { Engine } from '../engine/engine.js';
import { importFile, type ImportOptions } from './import-file.js';
import type { ImportReport } from './load/batch.js';

/** A database in memory and a folder, which are let go of together. */
export interface IntakeBench extends AsyncDisposable {
  readonly engine: Engine;
  readonly folder: string;
  /** Writes a file and gives its path. */
  write(name: string, content: string | Uint8Array): Promise<string>;
  /** Imports a file that was written, in Prague time unless told otherwise. */
  import(file: string, options?: Partial<ImportOptions> & { mapping?: Mapping }): Promise<ImportReport>;
  /** Writes and imports a file in one go. */
  take(name: string, content: string | Uint8Array, mapping?: Mapping): Promise<ImportReport>;
}

export async function openIntakeBench(): Promise<IntakeBench> {
  const engine = await openDuckDb(':memory:');
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-intake-test-'));
  const bench: IntakeBench = {
    engine,
    folder,
    async write(name, content) {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    },
    import: (file, options = {}) =>
      importFile(engine, {
        file,
        organisation: { timezone: 'Europe/Prague', salt: 'salt' },
        temporaryFolder: folder,
        now: () => new Date('2026-11-01T12:00:00Z'),
        ...options,
      }),
    async take(name, content, mapping) {
      return bench.import(await bench.write(name, content), mapping ? { mapping } : {});
    },
    async [Symbol.asyncDispose]() {
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return bench;
}
