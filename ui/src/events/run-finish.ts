/** A run has finished, so that what the page shows may be out of date. */
export class RunFinishEvent extends Event {
  static readonly type = 'stone-run-finish';

  constructor(readonly runId: string) {
    super(RunFinishEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'stone-run-finish': RunFinishEvent;
  }
}
