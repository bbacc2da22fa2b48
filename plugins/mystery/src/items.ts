import { type Condition, share } from '@touchstone/sdk';
import { mysteryItem } from '@touchstone/sdk/model';

/** Months of visits that are taken together: those of one say almost nothing. */
export const monthsTogether = 6;

/** Items of visits, in the months that are taken together. */
export const items = {
  of: mysteryItem,
  excluding: { 'not-applicable': mysteryItem.notApplicable },
  period: mysteryItem.visit.at,
  window: monthsTogether,
} as const;

/** The share of items passed, among those that have a result. */
export const passedItems = (...which: readonly Condition[]) =>
  share({ ...items, where: mysteryItem.passed.isKnown().and(...which), meeting: mysteryItem.passed });
