/** Opening hours as `weekdays opens-closes`, weekdays as digits 1 (Monday) to 7. */
interface ClockCalendar {
  readonly hours: readonly string[];
  /** Default: Europe/Prague. */
  readonly timezone?: string;
  readonly kind?: 'business' | 'always';
  /** `date closed`, `date open opens-closes` or `date changed opens-closes`. */
  readonly exceptions?: readonly string[];
  /** First and last day on which the hours of the same place hold; `-` for no bound. */
  readonly valid?: readonly string[];
}

/** In 2025 clocks go forward on 30 March and back on 26 October at 01:00 UTC; in New York forward on 9 March. */
export const clockCalendars = {
  office: { hours: ['12345 09:00-17:00'] },
  lunch: { hours: ['12345 08:00-12:00', '12345 13:00-17:00'] },
  touching: { hours: ['12345 09:00-12:00', '12345 12:00-15:00'] },
  overlapping: { hours: ['12345 09:00-13:00', '12345 12:00-15:00'] },
  night: { hours: ['12345 22:00-06:00'], exceptions: ['2025-05-01 closed'] },
  saturdayNight: { hours: ['6 22:00-06:00'] },
  sunday: { hours: ['7 00:00-00:00'] },
  earlySunday: { hours: ['7 01:00-04:00'] },
  skipped: { hours: ['7 02:30-05:00'] },
  holidays: {
    hours: ['12345 09:00-17:00'],
    exceptions: [
      '2025-05-01 closed',
      '2025-05-03 open 10:00-14:00',
      '2025-05-05 open 18:00-20:00',
      '2025-12-24 changed 09:00-12:00',
      '2025-12-25 closed',
      '2025-12-26 closed',
    ],
  },
  seasons: { hours: ['12345 09:00-17:00', '12345 08:00-20:00'], valid: ['- 2025-06-30', '2025-07-01 -'] },
  riga: { hours: ['12345 09:00-18:00'], timezone: 'Europe/Riga' },
  newYork: { hours: ['12345 09:00-17:00'], timezone: 'America/New_York' },
  always: { hours: [], kind: 'always' },
  empty: { hours: [] },
} as const satisfies Readonly<Record<string, ClockCalendar>>;

export interface ClockCase {
  readonly what: string;
  /** Of which calendar; none for a unit without one. */
  readonly calendar?: keyof typeof clockCalendars;
  /** `month-day hour:minute[:second]` of 2025 in UTC; none where the moment is missing. */
  readonly from: string;
  readonly to?: string;
  /** Open hours between the two, counted by hand; none where there is no value. */
  readonly hours?: number;
}

const of =
  (calendar?: ClockCase['calendar']) =>
  (what: string, [from, to]: readonly [from: string, to?: string], hours?: number): ClockCase => ({
    what,
    from,
    ...(calendar && { calendar }),
    ...(to && { to }),
    ...(hours !== undefined && { hours }),
  });

const [office, lunch, night, sunday, earlySunday, holidays] = [of('office'), of('lunch'), of('night'), of('sunday'), of('earlySunday'), of('holidays')];
const second = 1 / 3600;

/** The clock table: open hours counted by hand. Prague is an hour ahead of UTC in winter and two in summer. */
export const clockTable: readonly ClockCase[] = [
  office('within a morning', ['03-03 09:00', '03-03 11:30'], 2.5),
  office('over a whole day', ['03-03 08:00', '03-03 16:00'], 8),
  office('from before opening', ['03-03 05:00', '03-03 09:00'], 1),
  office('until after closing', ['03-03 15:00', '03-03 20:00'], 1),
  office('before opening alone', ['03-03 05:00', '03-03 07:00'], 0),
  office('after closing alone', ['03-03 17:00', '03-03 22:00'], 0),
  office('over a night', ['03-03 15:00', '03-04 09:00'], 2),
  office('from a moment to itself', ['03-03 10:00', '03-03 10:00'], 0),
  office('over a weekend', ['03-07 15:00', '03-10 09:00'], 2),
  office('within a Saturday', ['03-08 09:00', '03-08 15:00'], 0),
  office('from Saturday to Sunday', ['03-08 09:00', '03-09 20:00'], 0),
  office('from Saturday to Monday at noon', ['03-08 09:00', '03-10 11:00'], 3),
  office('over a whole week', ['03-03 00:00', '03-10 00:00'], 40),
  office('backwards', ['03-04 09:00', '03-03 15:00'], -2),
  office('in the second of opening', ['03-03 08:00', '03-03 08:00:01'], second),
  office('around the second of closing', ['03-03 15:59:59', '03-03 16:00:01'], second),
  office('over a whole day of summer', ['06-02 07:00', '06-02 15:00'], 8),
  office('from before opening in summer', ['06-02 06:00', '06-02 08:00'], 1),
  office('over the weekend on which clocks go forward', ['03-28 15:00', '03-31 08:00'], 2),
  office('over the weekend on which clocks go back', ['10-24 14:00', '10-27 09:00'], 2),
  office('over the week in which clocks go forward', ['03-28 00:00', '04-04 00:00'], 40),
  office('over the week in which clocks go back', ['10-24 00:00', '10-31 00:00'], 40),
  office('until a moment that is missing', ['03-03 09:00']),
  sunday('on the day on which clocks go forward', ['03-29 12:00', '03-31 12:00'], 23),
  sunday('on the day on which clocks go back', ['10-25 12:00', '10-27 12:00'], 25),
  sunday('on an ordinary Sunday', ['03-08 12:00', '03-10 12:00'], 24),
  sunday('until noon of the day on which clocks go forward', ['03-29 23:00', '03-30 10:00'], 11),
  sunday('across the hour that is skipped', ['03-30 00:30', '03-30 01:30'], 1),
  sunday('across the hour that is repeated', ['10-26 00:30', '10-26 01:30'], 1),
  earlySunday('around the hour that is skipped', ['03-29 12:00', '03-30 12:00'], 2),
  earlySunday('around the hour that is repeated', ['10-25 12:00', '10-26 12:00'], 4),
  earlySunday('on a night without a change', ['03-08 12:00', '03-09 12:00'], 3),
  earlySunday('from an hour to its repetition', ['10-26 00:00', '10-26 01:00'], 1),
  of('skipped')('from an opening time that is skipped', ['03-29 12:00', '03-30 12:00'], 1.5),
  of('skipped')('from an opening time that is shown twice', ['10-25 12:00', '10-26 12:00'], 3.5),
  night('over a whole night', ['03-03 20:00', '03-04 06:00'], 8),
  night('until before midnight', ['03-03 21:00', '03-03 23:00'], 2),
  night('past midnight', ['03-03 22:30', '03-04 01:30'], 3),
  night('from Friday into Saturday', ['03-07 20:00', '03-08 12:00'], 8),
  night('from Sunday into Monday', ['03-09 20:00', '03-10 05:00'], 0),
  night('from a working day into a holiday', ['04-30 12:00', '05-01 12:00'], 8),
  night('from a holiday into a working day', ['05-01 12:00', '05-02 12:00'], 0),
  of('saturdayNight')('over the night in which clocks go forward', ['03-29 12:00', '03-30 12:00'], 7),
  of('saturdayNight')('over the night in which clocks go back', ['10-25 12:00', '10-26 12:00'], 9),
  lunch('over lunch', ['03-03 10:30', '03-03 12:30'], 1),
  lunch('within lunch', ['03-03 11:10', '03-03 11:50'], 0),
  lunch('over a day with a break', ['03-03 00:00', '03-04 00:00'], 8),
  lunch('from lunch to the evening', ['03-03 11:30', '03-03 18:00'], 4),
  of('touching')('where one span ends as the next begins', ['03-03 00:00', '03-04 00:00'], 6),
  of('overlapping')('where two spans overlap', ['03-03 00:00', '03-04 00:00'], 6),
  holidays('on a holiday', ['05-01 00:00', '05-02 00:00'], 0),
  holidays('across a holiday', ['04-30 14:00', '05-02 08:00'], 2),
  holidays('on a Saturday that is open', ['05-03 00:00', '05-04 00:00'], 4),
  holidays('on a Monday open longer', ['05-05 00:00', '05-06 00:00'], 10),
  holidays('on a short day', ['12-24 00:00', '12-25 00:00'], 3),
  holidays('from a short day into holidays', ['12-24 09:00', '12-28 09:00'], 2),
  of('always')('that never stop, while clocks change', ['03-29 12:00', '03-31 12:00'], 48),
  of('empty')('of a calendar without any hours', ['03-03 00:00', '03-10 00:00'], 0),
  of()('of a unit without a calendar', ['03-03 00:00', '03-04 06:00'], 30),
  of('seasons')('that change on a date', ['06-30 00:00', '07-02 00:00'], 20),
  of('riga')('in the zone of the branch', ['03-03 06:00', '03-03 08:00'], 1),
  of('newYork')('where clocks went forward earlier', ['03-10 12:00', '03-10 14:00'], 1),
];
