#!/usr/bin/env node
const oldest = 24;
if (Number(process.versions.node.split('.')[0]) < oldest) {
  const message = `Touchstone needs Node ${oldest} or later; this is ${process.versions.node}.`;
  const remedy = `Install it from https://nodejs.org, or run \`npx --package=node@${oldest} --package=@touchstone/core touchstone\`.`;
  const isJson = process.argv.includes('--json');
  process.stderr.write(isJson ? `${JSON.stringify({ error: { code: 'NODE_TOO_OLD', message, remedy } })}\n` : `error NODE_TOO_OLD: ${message}\n  ${remedy}\n`);
  process.exit(2);
}
// Before anything else is loaded: what was compiled once is not compiled again at the next start. An older Node has no such function.
(await import('node:module')).enableCompileCache();
await import('./run-process.js');
