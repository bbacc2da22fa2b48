/** The user wants what failed to be tried again. */
export class RetryRequestEvent extends Event {
  static readonly type = 'stone-retry-request';

  constructor() {
    super(RetryRequestEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'stone-retry-request': RetryRequestEvent;
  }
}
