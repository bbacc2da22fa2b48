/** Opening hours on one weekday, local time. A closing time at or before the opening one is on the next day. */
export interface CalendarHours {
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday: number;
  /** `HH:MM` */
  readonly opens: string;
  readonly closes: string;
  /** First and last day on which they hold, `YYYY-MM-DD`; missing where there is no bound. */
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** A day unlike others: `closed` all day, `open` besides the usual hours, or `changed` to other ones. */
export interface CalendarException {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly kind: 'closed' | 'open' | 'changed';
  readonly opens?: string;
  readonly closes?: string;
}

/** When an organisational unit works, in its own time zone. */
export interface Calendar {
  readonly id: string;
  /** IANA name. */
  readonly timezone: string;
  /** Open at all times; hours and exceptions are then ignored. */
  readonly always: boolean;
  readonly hours: readonly CalendarHours[];
  readonly exceptions: readonly CalendarException[];
}

/** An open span within one local day, as `HH:MM`; the end may lie on the next day. */
export interface LocalSpan {
  readonly opens: string;
  readonly closes: string;
}

/** The opening hours of one local day, exceptions considered. */
export function localSpansOn(calendar: Calendar, date: string, weekday: number): readonly LocalSpan[] {
  const usual = calendar.hours.filter(
    (hours) =>
      hours.weekday === weekday &&
      (hours.validFrom === undefined || hours.validFrom <= date) &&
      (hours.validTo === undefined || date <= hours.validTo),
  );
  const exceptions = calendar.exceptions.filter((exception) => exception.date === date);
  const special = exceptions.flatMap(({ kind, opens, closes }) =>
    kind !== 'closed' && opens !== undefined && closes !== undefined ? [{ opens, closes }] : [],
  );
  const usualHolds = exceptions.every(({ kind }) => kind === 'open');
  return usualHolds ? [...usual, ...special] : special;
}
