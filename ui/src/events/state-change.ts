/** The server holds something new, so that what the page shows may be out of date. */
export class StateChangeEvent extends Event {
  static readonly type = 'stone-state-change';

  constructor() {
    super(StateChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'stone-state-change': StateChangeEvent;
  }
}
