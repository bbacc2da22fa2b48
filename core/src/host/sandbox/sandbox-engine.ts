import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

import { corePackage } from '../../base/version.js';

/** How a child process that runs plugins' code is started. */
export interface SandboxEngine {
  readonly name: 'quickjs' | 'node-debug';
  /** Whether code from strangers may run in it. */
  readonly safe: boolean;
  /** The script of the child. */
  readonly script: string;
  readonly execArgv: readonly string[];
}

/** Built or as a source, as this module is: Node runs both. The scripts of children are in no bundle. */
function childScript(name: string): string {
  const extension = path.extname(import.meta.url);
  return path.join(corePackage, extension === '.ts' ? 'src' : 'dist', 'host/sandbox', `${name}.child${extension}`);
}

/** Where a package lies that a folder's scripts import: as they see it, which may be a link. */
function packageFolder(name: string, from: string): string {
  const folder = path.join(from, 'node_modules', name);
  if (existsSync(folder)) {
    return folder;
  }
  const above = path.dirname(from);
  if (above === from) {
    throw new Error(`The package ${name} is not installed.`);
  }
  return packageFolder(name, above);
}

/** What the child must read to import some packages: their folders, by the names it knows them by and by their real ones. */
function readable(script: string, ...packages: readonly string[]): string[] {
  const folders = packages.map((name) => packageFolder(name, path.dirname(script)));
  const types = folders.map((folder) => packageFolder('@jitl/quickjs-ffi-types', realpathSync(folder)));
  const all = [...folders, ...types].flatMap((folder) => [folder, realpathSync(folder)]);
  return [script, ...new Set(all.map((folder) => `${folder}${path.sep}`))];
}

/**
 * QuickJS in WebAssembly, a machine with a memory of its own for each plugin, in a child that may do nothing but read its own script
 * and the machine.
 */
export function quickjsEngine(): SandboxEngine {
  const script = childScript('quickjs');
  const files = readable(script, 'quickjs-emscripten-core', '@jitl/quickjs-wasmfile-release-sync');
  return {
    name: 'quickjs',
    safe: true,
    script,
    execArgv: ['--permission', ...files.map((each) => `--allow-fs-read=${each}`), '--max-old-space-size=256', '--no-warnings'],
  };
}

export interface DebugOptions {
  /** The port of 127.0.0.1 on which a debugger is awaited; 0 for any. Default: none is. */
  readonly inspect?: number;
}

/**
 * Node itself, for authors: breakpoints, and stack traces by source map. **Not safe**: what a plugin's code may reach is everything
 * that its author may.
 */
export function nodeDebugEngine({ inspect }: DebugOptions = {}): SandboxEngine {
  return {
    name: 'node-debug',
    safe: false,
    script: childScript('node-debug'),
    execArgv: ['--experimental-vm-modules', '--enable-source-maps', '--no-warnings', ...(inspect === undefined ? [] : [`--inspect=127.0.0.1:${inspect}`])],
  };
}
