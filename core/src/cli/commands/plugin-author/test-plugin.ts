import { globSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

import { HostError } from '../../../base/errors.js';

/** What the tests of a plugin came to. */
export interface TestOutcome {
  readonly passed: number;
  readonly failed: number;
  readonly tests: readonly { readonly name: string; readonly passed: boolean; readonly reason?: string }[];
}

/** The tests of a plugin: their paths. */
export const testFiles = (folder: string): readonly string[] => globSync('src/**/*.test.{ts,js}', { cwd: folder }).sort().map((file) => path.join(folder, file));

/**
 * Runs the tests below `src` by Node's own runner, each file in a process of its own and in the plugin's folder. `tell` is given what
 * the runner reports for people. Throws `PLUGIN_TESTS_MISSING`.
 */
export async function testPlugin(folder: string, { tell, signal }: { readonly tell?: (text: string) => void; readonly signal: AbortSignal }): Promise<TestOutcome> {
  const files = testFiles(folder);
  if (files.length === 0) {
    throw new HostError('PLUGIN_TESTS_MISSING', { folder });
  }
  const tests: TestOutcome['tests'][number][] = [];
  const stream = run({ files: [...files], cwd: folder, signal });
  stream.on('test:pass', ({ name, details }) => {
    if (details.type !== 'suite') {
      tests.push({ name, passed: true });
    }
  });
  stream.on('test:fail', ({ name, details }) => {
    if (details.type !== 'suite') {
      tests.push({ name, passed: false, reason: reasonOf(details.error) });
    }
  });
  const report: Readable = stream.compose(new spec());
  for await (const text of report) {
    tell?.(String(text));
  }
  const failed = tests.filter(({ passed }) => !passed).length;
  return { passed: tests.length - failed, failed, tests };
}

/** What the test itself threw; the runner wraps it. */
function reasonOf(error: Error): string {
  return error.cause instanceof Error ? error.cause.message : typeof error.cause === 'string' ? error.cause : error.message;
}
