import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import { HostError } from '../../base/errors.js';
import { replaceFile } from './edit-settings.js';
import { createDataFolders, organisationFolder, type OrganisationFolder, unwritable } from './organisation-folder.js';
import { readOrCreateSalt } from './salt.js';
import { parseSettings } from './settings-file.js';

export interface NewOrganisation {
  readonly name: string;
  /** Kebab case. Default: made from the name. */
  readonly id?: string;
  readonly timezone: string;
  readonly locale: string;
  readonly currency: string;
}

/** Makes an id from a name: letters without accents, digits, hyphens. */
export function toId(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 64) || 'organisation';
}

const template = ({ id, name, timezone, locale, currency }: Required<NewOrganisation>): string => `{
  // Settings of this organisation. What is left out takes its default; \`touchstone doctor\` names every mistake.
  "$schema": "./.touchstone/settings.schema.json",
  "id": ${JSON.stringify(id)},
  "name": ${JSON.stringify(name)},
  "timezone": ${JSON.stringify(timezone)},
  "locale": ${JSON.stringify(locale)},
  "currency": ${JSON.stringify(currency)},
  "period": { "grain": "month" },
  // "latest-data", "now", or a moment such as "2026-10-31T23:59:59Z".
  "asOf": "latest-data",
  "plugins": {},
  "weights": {},
  // Your own standards, such as "follow-up.promise-kept": { "target": 0.9, "provenance": "house" }.
  "standards": {},
  "settings": {},
  "exemptions": []
}
`;

/** Makes an organisation in a folder. Throws `ORGANISATION_EXISTS`, `ORGANISATION_INVALID` and `FOLDER_UNWRITABLE`. */
export function createOrganisation(folder: string, options: NewOrganisation): OrganisationFolder {
  const files = organisationFolder(folder);
  if (existsSync(files.settings)) {
    throw new HostError('ORGANISATION_EXISTS', { path: files.path });
  }
  const { text } = parseSettings(template({ id: toId(options.name), ...options }), files.settings);
  try {
    mkdirSync(path.dirname(files.settings), { recursive: true });
  } catch (error) {
    throw unwritable(files.path, error);
  }
  createDataFolders(files);
  readOrCreateSalt(files.salt);
  replaceFile(files.settings, text);
  return files;
}
