import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { check, house, now, percent, plugin, share } from '../../sdk/src/index.js';
import { commitment } from '../../sdk/src/model/index.js';
import { toContributes } from '../../sdk/src/pack/contributes.js';

/** A check of a stranger over the promises of the small organisation. */
export const strangersCheck = check({
  id: 'in-time',
  question: 'Do we do in time what we promised?',
  measure: share({ of: commitment, where: commitment.dueAt.before(now), meeting: commitment.doneAt.atOrBefore(commitment.dueAt), period: commitment.dueAt }),
  by: ['orgUnit'],
  standard: { target: percent(95), floor: percent(80), better: 'higher', provenance: house },
});

/** What a stranger's plugin contributes. */
export const strangersContribution = (principle = 'promises') =>
  plugin({
    principle,
    checks: [strangersCheck],
    messages: { en: { 'principle.name': 'Promises', 'principle.question': 'Are promises kept?', 'in-time.name': 'In time', 'in-time.sentence': '{value} of promises were kept in time.' } },
  });

export interface StrangersPlugin {
  readonly version?: string;
  readonly capabilities?: object;
  /** Changes keys of `package.json`. */
  readonly manifest?: object;
  /** The text of `dist/contributes.json`. Default: what the SDK packs. */
  readonly contributes?: string;
  /** More files. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The files of a plugin as a stranger publishes it. */
export function strangersFiles({ version = '1.0.0', capabilities = {}, manifest = {}, contributes, files = {} }: StrangersPlugin = {}): Record<string, string> {
  const touchstone = { id: 'stranger.promises', contributes: 'dist/contributes.json', capabilities };
  const keys = { name: 'touchstone-promises', version, license: 'MIT', type: 'module', engines: { touchstone: '^1.0.0' }, touchstone, ...manifest };
  return {
    'package.json': JSON.stringify(keys, null, 2),
    'dist/contributes.json': contributes ?? toContributes(strangersContribution(), 'plugin.js'),
    ...files,
  };
}

/** Writes files below a folder and gives the folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return folder;
}
