import type { UnitExpression } from '@touchstone/sdk';

import type { UnitCut } from './atoms.js';
import { canonicalText } from './canonical-text.js';

/** About how many members an organisation of some size has in a dimension: only the order of magnitude matters. */
const usualMembers: Readonly<Record<string, number>> = { channel: 6, language: 10, orgUnit: 60, priority: 4, product: 200, queue: 40, segment: 4, topic: 200 };

/** About how many values a part of a cut has; what a check computes has a few. */
export const membersOf = (part: string | UnitExpression): number => (typeof part === 'string' ? (usualMembers[part] ?? 10) : isFine(part) ? 200 : 8);

/** Rows of one period are gathered in up to so many groups, from which cuts are rolled up. */
export const mostGroups = 40_000;

/** Whether a part of a cut may have many values: a dimension of many members, or a reference to other rows. */
export function isFine(part: string | UnitExpression): boolean {
  return typeof part === 'string' ? membersOf(part) >= 100 : part.of.op === 'column' && part.of.column.endsWith('_id');
}

/** The cuts that cross such a part with others: of them there may be as many groups as rows. */
export function strataOf(cuts: readonly UnitCut[]): string[] {
  return cuts.filter((cut) => cut.length > 1 && cut.some(isFine)).map((cut) => canonicalText(cut.map(canonicalText).sort())).sort();
}
