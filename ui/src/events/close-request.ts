/** The reader is done with what is open. */
export class CloseRequestEvent extends Event {
  static readonly type = 'stone-close-request';

  constructor() {
    super(CloseRequestEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'stone-close-request': CloseRequestEvent;
  }
}
