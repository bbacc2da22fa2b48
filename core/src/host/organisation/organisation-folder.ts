import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

import { HostError } from '../../base/errors.js';

/** The files of an organisation. Those under `.touchstone/` belong to the program. */
export interface OrganisationFolder {
  readonly path: string;
  /** `touchstone.json`, which people edit. */
  readonly settings: string;
  readonly data: string;
  readonly database: string;
  readonly state: string;
  readonly temporary: string;
  /** The plugins that are installed, each version in a folder of its own. */
  readonly plugins: string;
  /** `touchstone.lock`: which plugins are installed, and what their files must be. */
  readonly lock: string;
  /** Describes `touchstone.json` to editors, with what the plugins add to it. */
  readonly settingsSchema: string;
  /** Random bytes that keep pseudonyms from being guessed; mode 600. */
  readonly salt: string;
  /** What organisations tell their plugins in confidence; mode 600. */
  readonly secrets: string;
  /** Strikes of plugins, and which are in quarantine. */
  readonly quarantine: string;
  /** Written by the server that holds the organisation. */
  readonly server: string;
}

/** Where the files of an organisation lie; touches none of them. */
export function organisationFolder(folder: string): OrganisationFolder {
  const root = path.resolve(folder);
  const data = path.join(root, '.touchstone');
  return {
    path: root,
    settings: path.join(root, 'touchstone.json'),
    data,
    database: path.join(data, 'data.duckdb'),
    state: path.join(data, 'state.sqlite'),
    temporary: path.join(data, 'tmp'),
    plugins: path.join(data, 'plugins'),
    lock: path.join(root, 'touchstone.lock'),
    settingsSchema: path.join(data, 'settings.schema.json'),
    salt: path.join(data, 'salt'),
    secrets: path.join(data, 'secrets.json'),
    quarantine: path.join(data, 'quarantine.json'),
    server: path.join(data, 'server.json'),
  };
}

/** The folder of an organisation that is there. Throws `ORGANISATION_UNKNOWN`. */
export function existingOrganisation(folder: string): OrganisationFolder {
  const files = organisationFolder(folder);
  if (!statSync(files.settings, { throwIfNoEntry: false })?.isFile()) {
    throw new HostError('ORGANISATION_UNKNOWN', { path: files.path });
  }
  return files;
}

/** Makes the program's own folders. Throws `FOLDER_UNWRITABLE`. */
export function createDataFolders(files: OrganisationFolder): void {
  try {
    mkdirSync(files.temporary, { recursive: true });
  } catch (error) {
    throw unwritable(files.data, error);
  }
}

/**
 * Removes what a process that died has left in the folder for temporary files. Only for whoever holds the database: then nobody
 * else is at work there. Throws `FOLDER_UNWRITABLE`.
 */
export function clearTemporary({ temporary }: OrganisationFolder): void {
  try {
    for (const name of readdirSync(temporary)) {
      rmSync(path.join(temporary, name), { recursive: true, force: true });
    }
  } catch (error) {
    throw unwritable(temporary, error);
  }
}

/** Turns a failure to write into the error that says so. */
export function unwritable(file: string, cause: unknown): HostError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new HostError('FOLDER_UNWRITABLE', { path: file, reason }, { cause });
}
