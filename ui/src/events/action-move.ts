import type { ActionState } from '@touchstone/sdk/contract';

/** An action has been moved to another state. */
export class ActionMoveEvent extends Event {
  static readonly type = 'stone-action-move';

  constructor(
    /** The id of the action. */
    readonly action: string,
    readonly state: ActionState,
  ) {
    super(ActionMoveEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'stone-action-move': ActionMoveEvent;
  }
}
