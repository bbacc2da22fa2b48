import type { Action, ActionEffect } from '@touchstone/sdk/contract';

import type { StoredAction } from '../../store/index.js';

/** What of an action should have happened before a local day. */
export function overdueOf({ state, due, verifyOn }: Pick<StoredAction, 'state' | 'due' | 'verifyOn'>, today: string): Action['overdue'] {
  if (state === 'open' || state === 'doing') {
    return due < today ? 'due' : null;
  }
  return state === 'verify' && verifyOn !== null && verifyOn < today ? 'verify' : null;
}

/** An action as it is told: a closed one with the effect that was known then, one that waits for proof with what is known now. */
export function tellAction(action: StoredAction, today: string, effect: ActionEffect | undefined): Action {
  const { since: _since, ...told } = action;
  return { ...told, unit: { ...told.unit }, overdue: overdueOf(action, today), effect: action.effect ?? effect ?? null };
}

/** The day on which the next thing about an action is due; empty for a closed one. */
const nextDay = ({ state, due, verifyOn }: Action): string => (state === 'closed' ? '' : state === 'verify' ? (verifyOn ?? due) : due);

/** The overdue first, then by what is due next; closed ones last, the latest first. */
export function inOrderOfNeed(actions: readonly Action[]): Action[] {
  const rank = ({ state, overdue }: Action): number => (overdue !== null ? 0 : state === 'closed' ? 2 : 1);
  return actions.toSorted((a, b) => {
    const apart = rank(a) - rank(b);
    return apart !== 0 ? apart : rank(a) === 2 ? (a.changedAt < b.changedAt ? 1 : -1) : nextDay(a) < nextDay(b) ? -1 : 1;
  });
}
