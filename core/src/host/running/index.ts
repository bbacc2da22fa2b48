export { type AskedContribution, askCommand, askNotify, askRender, findMessagesProblem, findRenderProblem, findResultProblem } from './ask-contribution.js';
export { type DerivedCheck, deriveStatistics } from './derive-statistics.js';
export { type AdvisedFinding, adviseFinding } from './advise-finding.js';
export { codeDigest, mostCodeBytes, pluginDigest } from './plugin-code.js';
export { DefaultRunningPlugins, type PluginCall, type PluginRun, type RunningEvent, type RunningOptions, RunningPlugins } from './running-plugins.js';
export { type PulledSource, type SourcePull } from './pull-source.js';
export { redactor } from './redact.js';
