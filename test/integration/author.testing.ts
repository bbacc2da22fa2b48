import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm install` would put beside a plugin: the built packages of this workspace, and the compiler. */
export function installTools(folder: string): void {
  const packages = {
    '@touchstone/sdk': 'sdk',
    '@touchstone/core': 'core',
    '@types/node': 'core/node_modules/@types/node',
    typescript: 'node_modules/typescript',
  };
  for (const [name, place] of Object.entries(packages)) {
    const target = path.join(folder, 'node_modules', name);
    mkdirSync(path.dirname(target), { recursive: true });
    symlinkSync(path.join(root, place), target, 'dir');
  }
}

/** Runs a program of Node in a folder to its end. Fails with what it wrote where it does not end well. */
export async function nodeIn(folder: string, ...args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [...args], { cwd: folder });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    throw new Error(`${args.join(' ')} failed.\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** The compiler's word on the sources in a folder: empty where there is nothing to say. */
export const compile = (folder: string): Promise<string> => nodeIn(folder, path.join(root, 'node_modules/typescript/bin/tsc'));

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
