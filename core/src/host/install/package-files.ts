import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { HostError } from '../../base/errors.js';

/** The files of a package by their paths, with slashes. All of them are safe to write below a folder. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** What a package may have at most. Real plugins are a hundred times smaller. */
export const packageLimits = {
  /** Of a tarball as it is sent, in bytes. */
  packed: 32_000_000,
  /** Of everything a tarball holds, in bytes. */
  unpacked: 64_000_000,
  files: 2_000,
  /** Folders within each other. */
  depth: 20,
  /** Letters of a path. */
  path: 240,
} as const;

const tooLarge = (name: string, limit: string): HostError => new HostError('PACKAGE_TOO_LARGE', { package: name, limit });

/** Names that Windows keeps for devices, whatever follows the first dot. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/** What makes a path unsafe to write; undefined when it is safe on every system. */
export function findPathProblem(file: string): string | undefined {
  const steps = file.split('/');
  if (file.startsWith('/') || /^[A-Za-z]:/.test(file)) {
    return 'is an absolute path';
  }
  if (steps.includes('..')) {
    return 'leads out of the package';
  }
  if (!/^[\p{L}\p{M}\p{N} ._@+~()[\]{}$#!=,&%'^-]+(\/[\p{L}\p{M}\p{N} ._@+~()[\]{}$#!=,&%'^-]+)*$/u.test(file)) {
    return 'has signs that do not belong in a path';
  }
  if (steps.some((step) => step === '.' || /[. ]$/.test(step) || deviceName.test(step))) {
    return 'has a part that some systems take for something else';
  }
  if (file.length > packageLimits.path || steps.length > packageLimits.depth) {
    return 'is too long';
  }
  return undefined;
}

/** Collects the files of a package and refuses what is unsafe or too much. */
export class PackageCollector {
  private readonly files = new Map<string, Uint8Array>();
  /** The paths of files and folders as a system takes them that knows no case and writes letters in one way. */
  private readonly taken = new Map<string, string>();
  private total = 0;

  constructor(private readonly name: string) {}

  /** Throws `PACKAGE_UNSAFE`. */
  refuse(file: string, reason: string): never {
    throw new HostError('PACKAGE_UNSAFE', { package: this.name, path: JSON.stringify(file.slice(0, 200)), reason });
  }

  /** To be told before a file is read. Throws `PACKAGE_UNSAFE` and `PACKAGE_TOO_LARGE`. */
  announce(file: string, size: number): void {
    const problem = findPathProblem(file);
    if (problem !== undefined) {
      this.refuse(file, problem);
    }
    if (this.files.size >= packageLimits.files) {
      throw tooLarge(this.name, `${packageLimits.files} files`);
    }
    this.total += size;
    if (this.total > packageLimits.unpacked) {
      throw tooLarge(this.name, `${packageLimits.unpacked / 1e6} MB unpacked`);
    }
    this.claim(file);
  }

  add(file: string, content: Uint8Array): void {
    this.files.set(file, content);
  }

  /** The files by path, in an order that is always the same. */
  collected(): PackageFiles {
    return new Map([...this.files].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Two names that differ in case alone would be one file on some systems; a folder may not be a file. */
  private claim(file: string): void {
    const steps = file.split('/');
    for (let length = 1; length <= steps.length; length += 1) {
      const here = steps.slice(0, length).join('/');
      const key = here.normalize('NFC').toLowerCase();
      const other = this.taken.get(key);
      const isFile = length === steps.length;
      if (other !== undefined && (isFile || other !== `${here}/`)) {
        this.refuse(file, `takes the place of ${JSON.stringify(other.slice(0, 200))}`);
      }
      this.taken.set(key, isFile ? here : `${here}/`);
    }
  }
}

/** A digest over the names and the contents of files, as subresource integrity writes it: `sha512-…`. */
export function digestOf(files: PackageFiles): string {
  const hash = createHash('sha512');
  for (const [file, content] of files) {
    hash.update(`${Buffer.byteLength(file)}:${file}:${content.byteLength}:`).update(content);
  }
  return `sha512-${hash.digest('base64')}`;
}

/** Writes files below a folder that is not there yet. They are data: none is made executable. */
export function writePackage(files: PackageFiles, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of files) {
    const target = path.join(folder, ...file.split('/'));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content, { flag: 'wx', mode: 0o644 });
  }
}
