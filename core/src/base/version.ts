import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the core's package. */
export const corePackage = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** The version of Touchstone. */
export function touchstoneVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}
