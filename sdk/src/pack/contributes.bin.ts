#!/usr/bin/env node
import { PackError } from './problem.js';
import { writeContributes } from './contributes.js';

const [modulePath = 'dist/plugin.js'] = process.argv.slice(2);

try {
  await writeContributes(modulePath);
} catch (error) {
  process.stderr.write(`${error instanceof PackError ? error.message : String(error)}\n`);
  process.exitCode = error instanceof PackError ? 2 : 3;
}
