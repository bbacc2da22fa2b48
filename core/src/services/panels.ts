import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

import type { PanelContribution } from '@touchstone/sdk';
import type { PanelSummary } from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import type * as host from '../host/index.js';

/** A file of a panel. */
export interface PanelFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** The pages that the enabled plugins of an organisation show. */
export interface OrganisationPanels {
  /** Sorted by id; `page` is where it lies below the address of the panel. */
  list(): readonly PanelSummary[];
  /** Reads a file beside the page of a panel, or below. Throws `PANEL_UNKNOWN`. */
  file(panel: string, file: string): Promise<PanelFile>;
}

/** What a panel may be made of, by the ending of the file. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Largest file of a panel, in bytes. */
const largest = 5_000_000;

type Registered = host.RegisteredContribution<PanelContribution>;

/** The panels of an organisation, as its plugins have them now. */
export function organisationPanels({ contributions, plugins }: Pick<host.OrganisationContext, 'contributions' | 'plugins'>): OrganisationPanels {
  const toSummary = ({ id, plugin, principle: own, contribution: { checks, doc, page, principle = own } }: Registered): PanelSummary => ({
    id,
    plugin,
    principle,
    doc,
    page: path.posix.basename(page),
    checks: [...(checks ?? (plugins.get(plugin).contribution?.checks ?? []).map((check) => `${own}.${check.id}`))],
  });
  return {
    list: () => contributions.panels.list().map(toSummary),
    file: async (panel, file) => {
      const unknown = (cause?: unknown) => new HostError('PANEL_UNKNOWN', { id: panel, file }, { cause });
      const mediaType = mediaTypes[path.extname(file).toLowerCase()];
      const found = contributions.panels.get(panel);
      if (!found || mediaType === undefined) {
        throw unknown();
      }
      const folder = path.join(plugins.get(found.plugin).folder, path.dirname(found.contribution.page));
      try {
        return { bytes: await readInside(folder, file), mediaType };
      } catch (error) {
        throw unknown(error);
      }
    },
  };
}

/** Reads a file below a folder; a link, or a step upwards, could lead to any file of this machine. */
async function readInside(folder: string, file: string): Promise<Uint8Array> {
  const root = await realpath(folder);
  const real = await realpath(path.join(root, file));
  if (!real.startsWith(root + path.sep)) {
    throw new Error(`${file} lies outside the folder of its page.`);
  }
  const bytes = await readFile(real);
  if (bytes.byteLength > largest) {
    throw new Error(`${file} is larger than ${largest / 1e6} MB.`);
  }
  return bytes;
}
