import { existsSync, lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Scorecard } from '@touchstone/sdk/contract';
import { expect } from 'vitest';

import { createOrganisation, organisationFolder } from '../../core/src/host/index.js';
import { type LocalOrganisation, openOrganisation } from '../../core/src/services.js';
import { strangersFiles, writeFiles } from '../integration/plugin.testing.js';
import { writeSmallData } from '../integration/small-organisation.testing.js';

const follow = { report: () => {}, signal: new AbortController().signal };

/** An organisation with a healthy plugin of a stranger, in which hostile ones are tried one after another. */
export interface AttackedHost {
  readonly organisation: LocalOrganisation;
  /** Where the organisation and everything beside it lies. */
  readonly root: string;
  /** A new folder for a package. */
  folder(): string;
  /** Tries to install a package and gives the code and the message of the refusal, or what became of it. */
  install(spec: string): Promise<{ readonly code: string; readonly message: string }>;
  /** The figure of the healthy plugin in a new run. */
  healthy(): Promise<unknown>;
  /** Holds that nothing of a refused package was left, inside the organisation or beside it, and that the healthy plugin works as before. */
  unharmed(): Promise<void>;
  close(): Promise<void>;
}

const healthyId = 'stranger.promises';

/** Every file below a folder, with its kind, but for the databases of the organisation. */
function everything(folder: string, inside = ''): string[] {
  return readdirSync(path.join(folder, inside)).flatMap((name) => {
    const here = path.join(inside, name);
    const found = lstatSync(path.join(folder, here));
    return found.isDirectory() ? everything(folder, here) : /\.(duckdb|sqlite)/.test(name) ? [] : [`${found.isFile() ? 'file' : 'other'} ${here}`];
  });
}

const figures = ({ principles }: Scorecard) => principles.find(({ id }) => id === 'promises')?.checks.map(({ id, n, k, verdict }) => ({ id, n, k, verdict }));

/** Makes the organisation, installs the healthy plugin and scores once. */
export async function attackedHost(): Promise<AttackedHost> {
  const root = mkdtempSync(path.join(tmpdir(), 'touchstone-hostile-'));
  const packages = mkdtempSync(path.join(tmpdir(), 'touchstone-packages-'));
  const home = path.join(root, 'organisation');
  createOrganisation(home, { name: 'Small', timezone: 'Europe/Prague', locale: 'en', currency: 'CZK' });
  const organisation = await openOrganisation(home);
  await organisation.importFiles({ files: writeSmallData(mkdtempSync(path.join(packages, 'data-'))) }, follow);
  const admin = organisation.administration('admin');
  const folder = () => mkdtempSync(path.join(packages, 'package-'));
  await admin.install({ spec: writeFiles(folder(), strangersFiles()) });
  await organisation.setPluginEnabled(healthyId, true, 'admin');
  const healthy = async () => {
    const document = await organisation.scorecardOfRun(await organisation.score(follow));
    return document && figures(document);
  };
  const before = { figures: await healthy(), files: everything(root) };
  return {
    organisation,
    root,
    folder,
    healthy,
    async install(spec) {
      try {
        const { outcome } = await admin.install({ spec });
        return { code: outcome, message: '' };
      } catch (error) {
        const { code = 'no code', message } = error as Error & { code?: string };
        return { code, message };
      }
    },
    async unharmed() {
      expect(await healthy()).toEqual(before.figures);
      expect(everything(root)).toEqual(before.files);
      expect(existsSync(organisationFolder(home).lock)).toBe(true);
    },
    async close() {
      await organisation.close();
      rmSync(root, { recursive: true, force: true });
      rmSync(packages, { recursive: true, force: true });
    },
  };
}

/** Writes a tarball and gives its path. */
export function writeTarball(folder: string, bytes: Uint8Array): string {
  const file = path.join(folder, 'package.tgz');
  writeFileSync(file, bytes);
  return file;
}
