import { main } from './lib/failure.mjs';
import { node, tool } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { run } from './lib/run.mjs';

// Standard output belongs to the command; whatever the preparation has to say goes to standard error.
await main(async (args) => {
  await prepare();
  return run(node(), [tool.touchstone, ...args], { cwd: process.env.INIT_CWD ?? process.cwd() });
});
