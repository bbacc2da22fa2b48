import { test } from 'vitest';

import { holdSplitsToChanges } from '../../core/src/scorecard/compare/compare-runs.testing.js';

test('the parts sum to the change of the score, over 3000 random pairs of runs', () => holdSplitsToChanges(3000));
