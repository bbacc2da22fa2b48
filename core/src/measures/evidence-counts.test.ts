import { describeEvidenceCounts } from './evidence-counts.testing.js';

// A few of the cases of test/long/evidence-counts.test.ts.
describeEvidenceCounts(8, 60_000);
