import fc from 'fast-check';
import { expect, test } from 'vitest';

import { IncrementalWorld, stories } from '../integration/incremental.testing.js';

test('what is measured from what was kept equals what is measured from nothing, whatever was imported between runs', async () => {
  await using world = await IncrementalWorld.open();

  await fc.assert(
    fc.asyncProperty(stories, async (story) => {
      for (const { kept, fresh } of await world.tell(story)) {
        expect(kept).toEqual(fresh);
      }
    }),
    { numRuns: 150 },
  );
});
