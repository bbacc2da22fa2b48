import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { HostError } from '../../../base/errors.js';
import { unwritable } from '../../../host/index.js';
import { type TemplateName, templates } from './templates/index.js';
import type { NewPlugin, Template } from './templates/new-plugin.js';
import { packageTemplate } from './templates/package.js';

/** Writes a new plugin into a folder and gives its files. Throws `PLUGIN_FOLDER_TAKEN` and `FOLDER_UNWRITABLE`. */
export async function createPlugin(folder: string, template: TemplateName, plugin: NewPlugin): Promise<readonly string[]> {
  if (existsSync(folder) && (await readdir(folder)).length > 0) {
    throw new HostError('PLUGIN_FOLDER_TAKEN', { folder });
  }
  const chosen: Template = templates[template];
  const files = { ...packageTemplate(plugin, chosen), ...chosen.files(plugin) };
  try {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  } catch (error) {
    throw unwritable(folder, error);
  }
  return Object.keys(files).sort();
}
