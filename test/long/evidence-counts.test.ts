import { describeEvidenceCounts } from '../../core/src/measures/evidence-counts.testing.js';

describeEvidenceCounts(120, 600_000);
