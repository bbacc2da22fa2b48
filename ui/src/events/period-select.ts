/** The user wants to tell what happened in a period. */
export class PeriodSelectEvent extends Event {
  static readonly type = 'stone-period-select';

  constructor(
    /** The key of the period. */
    readonly period: string,
  ) {
    super(PeriodSelectEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'stone-period-select': PeriodSelectEvent;
  }
}
