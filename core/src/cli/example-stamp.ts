import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { organisationFolder } from '../host/index.js';

const stampOf = (organisation: string): string => path.join(organisationFolder(organisation).data, 'example.json');

/** A digest of all that an example is made from: another one makes another example. */
function digestOf(sources: string): string {
  const files = globSync('**/*.{ts,json,csv}', { cwd: sources, exclude: (name) => name === 'node_modules' || name.endsWith('.test.ts') }).sort();
  const digest = createHash('sha256');
  for (const file of files) {
    digest.update(`${file.split(path.sep).join('/')}\n`).update(readFileSync(path.join(sources, file)));
  }
  return digest.digest('hex');
}

/** Notes in an example organisation what it was made from. */
export function stampExample(organisation: string, sources: string): void {
  writeFileSync(stampOf(organisation), `${JSON.stringify({ madeFrom: digestOf(sources) })}\n`);
}

/** Whether an example organisation was made from something else than there is now; those that were made before stamps were. */
export function isOutdated(organisation: string, sources: string): boolean {
  const stamp = stampOf(organisation);
  if (!existsSync(stamp)) {
    return true;
  }
  const { madeFrom } = JSON.parse(readFileSync(stamp, 'utf8')) as { readonly madeFrom?: string };
  return madeFrom !== digestOf(sources);
}
