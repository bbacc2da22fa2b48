import { main } from './lib/failure.mjs';
import { node, tool } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { run } from './lib/run.mjs';

// Paths among the arguments are meant from where the user stands, which npm remembers.
await main(async (args) => {
  await prepare();
  return run(node(), [tool.touchstone, 'start', ...args], { cwd: process.env.INIT_CWD ?? process.cwd() });
});
