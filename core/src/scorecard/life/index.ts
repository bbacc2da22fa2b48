export { actionEffects } from './action-effects.js';
export { exemptionsByFinding, lifeOf } from './finding-life.js';
export { reactionTimes } from './reaction-times.js';
export { inOrderOfNeed, overdueOf, tellAction } from './tell-action.js';
export { timelineOf } from './timeline.js';
export { withLife } from './with-life.js';
