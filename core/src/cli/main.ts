#!/usr/bin/env node
const oldest = 24;
if (Number(process.versions.node.split('.')[0]) < oldest) {
  process.stderr.write(`error NODE_TOO_OLD: Touchstone needs Node ${oldest} or later; this is ${process.versions.node}.\n  Install it from https://nodejs.org, or run \`npx --package=node@${oldest} --package=@touchstone/core touchstone\`.\n`);
  process.exit(2);
}
// Before anything else is loaded: what was compiled once is not compiled again at the next start. An older Node has no such function.
(await import('node:module')).enableCompileCache();
await import('./run-process.js');
