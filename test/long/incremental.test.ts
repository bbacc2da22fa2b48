import { test } from 'vitest';

import { holdKeptToFresh } from '../integration/incremental.testing.js';

/** A thousand take some four minutes. */
const count = Number(process.env['TOUCHSTONE_STORIES'] ?? 1000);

test(`what is measured from what was kept equals what is measured from nothing, over ${count} stories of imports, corrections and deletions`, () => holdKeptToFresh(count));
