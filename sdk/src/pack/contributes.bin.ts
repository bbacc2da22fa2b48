#!/usr/bin/env node
import { PackError } from './problem.js';
import { writeContributes } from './contributes.js';

const modules = process.argv.slice(2);

try {
  for (const module of modules.length > 0 ? modules : ['dist/plugin.js']) {
    await writeContributes(module);
  }
} catch (error) {
  process.stderr.write(`${error instanceof PackError ? error.message : String(error)}\n`);
  process.exitCode = error instanceof PackError ? 2 : 3;
}
