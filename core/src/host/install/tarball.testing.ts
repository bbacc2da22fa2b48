import { gzipSync } from 'node:zlib';

import { Header, type HeaderData } from 'tar';

/** An entry of a tarball as a stranger may write it. */
export interface TarballEntry {
  readonly path: string;
  readonly content?: string | Uint8Array;
  /** Default: a plain file. */
  readonly type?: NonNullable<HeaderData['type']>;
  readonly linkpath?: string;
  /** What the header says, where that is not the truth. */
  readonly size?: number;
}

function entryBytes({ path, content = '', type = 'File', linkpath, size }: TarballEntry): Buffer {
  const bytes = Buffer.from(content);
  const block = Buffer.alloc(512);
  const header = new Header({ path, mode: 0o755, type, size: size ?? bytes.byteLength, ...(linkpath !== undefined && { linkpath }) });
  header.encode(block, 0);
  return Buffer.concat([block, bytes, Buffer.alloc((512 - (bytes.byteLength % 512)) % 512)]);
}

/** A tarball, byte by byte, of what no packing tool would write. */
export const rawTarball = (entries: readonly TarballEntry[]): Buffer => gzipSync(Buffer.concat([...entries.map(entryBytes), Buffer.alloc(1024)]));

/** A tarball of a package as npm packs it. */
export const packageTarball = (files: Readonly<Record<string, string>>): Buffer =>
  rawTarball(Object.entries(files).map(([path, content]) => ({ path: `package/${path}`, content })));
