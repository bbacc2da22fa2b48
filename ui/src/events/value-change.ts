/** A value of a form has come to be another. */
export class ValueChangeEvent extends Event {
  static readonly type = 'stone-value-change';

  constructor(readonly value: unknown) {
    super(ValueChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'stone-value-change': ValueChangeEvent;
  }
}
