export { compareKeptRuns, simulateOnRun } from './compare.js';
export { checksOf, enabledChecks } from './demands.js';
export { evidencePage, findingOf, type EvidenceQuery } from './evidence-page.js';
export { explainCheck } from './explanation.js';
export { findingPage } from './finding-page.js';
export { refuseHiddenRows } from './people-guard.js';
export { pluginsVersion, runScorecard } from './run-scorecard.js';
export { unitHistory } from './unit-history.js';
export { createTexts, tellScorecard } from './tell-scorecard.js';
