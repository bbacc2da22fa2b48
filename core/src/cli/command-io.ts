import type { Readable, Writable } from 'node:stream';

/** Where a command reads from and writes to. Standard output carries the answer and nothing else. */
export interface CommandIo {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly folder: string;
}

export const processIo: CommandIo = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  folder: process.cwd(),
};

/** Writes a value as JSON, for programs. */
export function printJson(io: CommandIo, value: unknown): void {
  io.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Writes lines of text, for people. */
export function print(io: CommandIo, ...lines: readonly string[]): void {
  io.stdout.write(`${lines.join('\n')}\n`);
}

/** Says something that is not part of the answer. */
export function note(io: CommandIo, text: string): void {
  io.stderr.write(`${text}\n`);
}
