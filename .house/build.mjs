import { main } from './lib/failure.mjs';
import { prepare } from './lib/prepare.mjs';

await main(async () => {
  await prepare();
  return 0;
});
