export { readDataSpan } from './data-span.js';
export { type Names, readNames } from './names.js';
export { frameRun, type RunFrame } from './frame-run.js';
export type { Demands, EnabledCheck, ScoringInput } from './scoring-input.js';
export { createFigureFormat } from './texts/figures.js';
export { hostMessages } from './texts/host-messages.js';
export { type PluginText, Texts } from './texts/texts.js';
export { withTexts } from './with-texts.js';
export * from './organisation/index.js';
