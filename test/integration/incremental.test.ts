import { test } from 'vitest';

import { holdKeptToFresh } from './incremental.testing.js';

test('what is measured from what was kept equals what is measured from nothing, whatever was imported between runs', () => holdKeptToFresh(25));
