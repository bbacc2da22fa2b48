import { createGunzip } from 'node:zlib';

import { Parser, type ReadEntry } from 'tar';

import { HostError } from '../../base/errors.js';
import { PackageCollector, type PackageFiles, packageLimits } from './package-files.js';

/** The path below the one folder that every file of a package lies in; undefined for the folder itself. */
function pathInside(entry: ReadEntry, collector: PackageCollector): string | undefined {
  const full = entry.path.replace(/\/+$/, '');
  const [top = '', ...rest] = full.split('/');
  if (top === '' || top === '.' || top === '..' || full.includes('\\')) {
    collector.refuse(entry.path, full.startsWith('/') ? 'is an absolute path' : 'leads out of the package');
  }
  return rest.length === 0 ? undefined : rest.join('/');
}

/** Takes one entry. Anything but a plain file or a folder has no place in a package. */
function take(entry: ReadEntry, collector: PackageCollector): void {
  if (entry.type === 'Directory') {
    pathInside(entry, collector);
    entry.resume();
    return;
  }
  if (entry.type !== 'File' && entry.type !== 'OldFile') {
    collector.refuse(entry.path, `is no plain file but of the kind ${entry.type}`);
  }
  const file = pathInside(entry, collector);
  if (file === undefined) {
    collector.refuse(entry.path, 'lies beside the folder of the package');
  }
  collector.announce(file, entry.size);
  const parts: Buffer[] = [];
  entry.on('data', (part: Buffer) => parts.push(part));
  entry.on('end', () => collector.add(file, Buffer.concat(parts)));
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Twice what files may take leaves room for headers, and none for padding without end. */
const maximumUnpacked = packageLimits.unpacked * 2;

const tooLarge = (name: string): HostError => new HostError('PACKAGE_TOO_LARGE', { package: name, limit: `${packageLimits.unpacked / 1e6} MB unpacked` });

/** Unpacks piece by piece, and stops at what is far too much. */
async function* unpacked(bytes: Uint8Array, name: string): AsyncGenerator<Buffer> {
  if (!isGzip(bytes)) {
    yield Buffer.from(bytes);
    return;
  }
  const gunzip = createGunzip();
  gunzip.end(bytes);
  let seen = 0;
  for await (const piece of gunzip as AsyncIterable<Buffer>) {
    seen += piece.byteLength;
    if (seen > maximumUnpacked) {
      throw tooLarge(name);
    }
    yield piece;
  }
}

/** Hands a parser its pieces. It is no stream of Node's: it takes all it is given, and what it finds is collected at once. */
async function parse(pieces: AsyncIterable<Buffer>, take: (entry: ReadEntry) => void): Promise<void> {
  let failure: Error | undefined;
  const fail = (error: unknown) => (failure ??= error instanceof Error ? error : new Error(String(error)));
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => {
      try {
        take(entry);
      } catch (error) {
        fail(error);
      }
    },
  });
  const ended = new Promise<void>((resolve) => parser.on('end', () => resolve()));
  // The parser passes over entries that it finds odd; whoever made them meant something by it.
  parser.on('ignoredEntry', take).on('error', fail);
  // What comes after the end belongs to nobody, and the parser takes ever longer the more there is of it.
  let isOver = false;
  parser.on('eof', () => (isOver = true));
  let isFirst = true;
  for await (const piece of pieces) {
    if (isFirst && piece.toString('latin1', 257, 262) !== 'ustar') {
      throw new Error('it has no header of one');
    }
    isFirst = false;
    parser.write(piece);
    if (failure !== undefined) {
      throw failure;
    }
    if (isOver) {
      break;
    }
  }
  parser.end();
  if (failure === undefined) {
    await ended;
  }
  if (failure !== undefined) {
    throw failure;
  }
}

/**
 * Reads the files of an npm tarball into memory, and touches no disk.
 *
 * Throws `PACKAGE_UNSAFE` for links, devices, and paths that lead out or would fall together, `PACKAGE_TOO_LARGE` before more than the
 * limits is unpacked, and `PACKAGE_UNAVAILABLE` for what is no tarball.
 */
export async function readTarball(bytes: Uint8Array, name: string): Promise<PackageFiles> {
  if (bytes.byteLength > packageLimits.packed) {
    throw new HostError('PACKAGE_TOO_LARGE', { package: name, limit: `${packageLimits.packed / 1e6} MB packed` });
  }
  const collector = new PackageCollector(name);
  try {
    await parse(unpacked(bytes, name), (entry) => take(entry, collector));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw HostError.is(error) ? error : new HostError('PACKAGE_UNAVAILABLE', { package: name, reason: `it is no tarball: ${reason}` }, { cause: error });
  }
  return collector.collected();
}
