import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished, test } from 'vitest';

import { killedImports } from '../integration/intake-faults.testing.js';

// Beside import-killed.test.ts, whose files are small: here an import fills several row groups, each written while it runs.
test('killed at twenty moments of a large import, the database opens with the old state or the new, and importing again gives the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-killed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));

  await killedImports(folder, Array.from({ length: 20 }, (_, attempt) => (attempt + 0.5) / 20));
});
