import { countries, type CountryId, type HoursKind } from './organisation.ts';
import type { TableWriter } from './table-writer.ts';

export interface Interval {
  readonly opens: string;
  readonly closes: string;
}

type WeekHours = readonly (readonly Interval[])[];

const interval = (text: string): Interval => {
  const [opens = '', closes = ''] = text.split('-');
  return { opens, closes };
};
const dayHours = (text: string): readonly Interval[] => (text === '' ? [] : text.split(' ').map(interval));
const week = (weekday: string, saturday: string, sunday = ''): WeekHours =>
  [weekday, weekday, weekday, weekday, weekday, saturday, sunday].map(dayHours);

/** Salons on the street close for lunch and on Sundays; those in shopping centres open long and every day. */
const hours: Record<CountryId, Record<HoursKind, WeekHours>> = {
  cz: { street: week('08:30-12:30 13:00-19:00', '09:00-13:00'), centre: week('09:00-21:00', '09:00-21:00', '10:00-19:00') },
  sk: { street: week('09:00-12:30 13:00-19:00', '09:00-13:00'), centre: week('09:00-21:00', '09:00-21:00', '10:00-20:00') },
  hu: { street: week('08:30-12:00 12:30-19:00', '08:30-13:30'), centre: week('09:00-20:00', '09:00-20:00', '10:00-18:00') },
  lv: { street: week('09:00-13:00 14:00-19:30', '10:00-15:00'), centre: week('10:00-21:00', '10:00-21:00', '10:00-20:00') },
};

interface Holiday {
  readonly date: string;
  readonly label: string;
}

const holidays = (text: string): readonly Holiday[] =>
  text
    .trim()
    .split('\n')
    .map((line) => ({ date: line.trim().slice(0, 10), label: line.trim().slice(11) }));

/** Public holidays on which shops stay closed, from May 2025 to the end of 2026. */
const publicHolidays: Record<CountryId, readonly Holiday[]> = {
  cz: holidays(`
    2025-05-01 Svátek práce
    2025-05-08 Den vítězství
    2025-07-05 Den slovanských věrozvěstů Cyrila a Metoděje
    2025-07-06 Den upálení mistra Jana Husa
    2025-09-28 Den české státnosti
    2025-10-28 Den vzniku samostatného československého státu
    2025-11-17 Den boje za svobodu a demokracii
    2025-12-25 1. svátek vánoční
    2025-12-26 2. svátek vánoční
    2026-01-01 Nový rok
    2026-04-03 Velký pátek
    2026-04-06 Velikonoční pondělí
    2026-05-01 Svátek práce
    2026-05-08 Den vítězství
    2026-07-05 Den slovanských věrozvěstů Cyrila a Metoděje
    2026-07-06 Den upálení mistra Jana Husa
    2026-09-28 Den české státnosti
    2026-10-28 Den vzniku samostatného československého státu
    2026-11-17 Den boje za svobodu a demokracii
    2026-12-25 1. svátek vánoční
    2026-12-26 2. svátek vánoční`),
  sk: holidays(`
    2025-05-01 Sviatok práce
    2025-05-08 Deň víťazstva nad fašizmom
    2025-07-05 Sviatok svätého Cyrila a Metoda
    2025-08-29 Výročie SNP
    2025-09-15 Sedembolestná Panna Mária
    2025-11-01 Sviatok všetkých svätých
    2025-12-25 Prvý sviatok vianočný
    2025-12-26 Druhý sviatok vianočný
    2026-01-01 Deň vzniku Slovenskej republiky
    2026-01-06 Zjavenie Pána
    2026-04-03 Veľký piatok
    2026-04-06 Veľkonočný pondelok
    2026-05-01 Sviatok práce
    2026-07-05 Sviatok svätého Cyrila a Metoda
    2026-08-29 Výročie SNP
    2026-11-01 Sviatok všetkých svätých
    2026-12-25 Prvý sviatok vianočný
    2026-12-26 Druhý sviatok vianočný`),
  hu: holidays(`
    2025-05-01 A munka ünnepe
    2025-06-09 Pünkösdhétfő
    2025-08-20 Szent István ünnepe
    2025-10-23 Az 1956-os forradalom ünnepe
    2025-11-01 Mindenszentek
    2025-12-25 Karácsony
    2025-12-26 Karácsony másnapja
    2026-01-01 Újév
    2026-03-15 Az 1848-as forradalom ünnepe
    2026-04-03 Nagypéntek
    2026-04-06 Húsvéthétfő
    2026-05-01 A munka ünnepe
    2026-05-25 Pünkösdhétfő
    2026-08-20 Szent István ünnepe
    2026-10-23 Az 1956-os forradalom ünnepe
    2026-11-01 Mindenszentek
    2026-12-25 Karácsony
    2026-12-26 Karácsony másnapja`),
  lv: holidays(`
    2025-05-01 Darba svētki
    2025-05-05 Latvijas Republikas Neatkarības atjaunošanas diena (pārcelta)
    2025-06-23 Līgo diena
    2025-06-24 Jāņu diena
    2025-11-18 Latvijas Republikas proklamēšanas diena
    2025-12-25 Pirmie Ziemassvētki
    2025-12-26 Otrie Ziemassvētki
    2026-01-01 Jaungada diena
    2026-04-03 Lielā Piektdiena
    2026-04-06 Otrās Lieldienas
    2026-05-01 Darba svētki
    2026-05-04 Latvijas Republikas Neatkarības atjaunošanas diena
    2026-06-23 Līgo diena
    2026-06-24 Jāņu diena
    2026-11-18 Latvijas Republikas proklamēšanas diena
    2026-12-25 Pirmie Ziemassvētki
    2026-12-26 Otrie Ziemassvētki`),
};

/** Days on which every salon opens for the morning only. */
const shortDays: readonly Holiday[] = [
  { date: '2025-12-24', label: 'Christmas Eve' },
  { date: '2025-12-31', label: "New Year's Eve" },
  { date: '2026-12-24', label: 'Christmas Eve' },
  { date: '2026-12-31', label: "New Year's Eve" },
];
const shortHours = interval('09:00-12:00');

export interface Calendar {
  readonly id: string;
  readonly zone: string;
  /** Opening hours by weekday, Monday first. */
  readonly week: WeekHours;
  /** Hours of the days that differ; none on holidays. */
  readonly exceptions: ReadonlyMap<string, readonly Interval[]>;
}

const countryIds = Object.keys(countries) as CountryId[];
const hoursKinds: readonly HoursKind[] = ['street', 'centre'];

/** A calendar for each country and kind of salon, such as `cz-street`. */
export const calendars: ReadonlyMap<string, Calendar> = new Map(
  countryIds.flatMap((country) =>
    hoursKinds.map((kind): [string, Calendar] => {
      const exceptions = new Map<string, readonly Interval[]>();
      publicHolidays[country].forEach(({ date }) => exceptions.set(date, []));
      shortDays.forEach(({ date }) => exceptions.set(date, [shortHours]));
      const id = `${country}-${kind}`;
      return [id, { id, zone: countries[country].zone, week: hours[country][kind], exceptions }];
    }),
  ),
);

/** Writes the calendars with their weekly hours and their exceptions, and the one that never stops. */
export function writeCalendars(writer: TableWriter): void {
  const calendar = writer.table('calendar', ['id', 'name', 'timezone', 'kind']);
  const intervals = writer.table('calendar_hours', ['calendar_id', 'weekday', 'opens', 'closes']);
  const exceptions = writer.table('calendar_exception', ['calendar_id', 'date', 'kind', 'opens', 'closes', 'label', 'source']);
  calendar.write({ id: 'always', name: 'Always open', timezone: 'Europe/Prague', kind: 'always' });

  for (const country of countryIds) {
    for (const kind of hoursKinds) {
      const id = `${country}-${kind}`;
      const place = kind === 'street' ? 'Street salons' : 'Salons in shopping centres';
      calendar.write({ id, name: `${place}, ${countries[country].code}`, timezone: countries[country].zone, kind: 'business' });
      for (const [index, day] of hours[country][kind].entries()) {
        for (const { opens, closes } of day) {
          intervals.write({ calendar_id: id, weekday: index + 1, opens, closes });
        }
      }
      for (const { date, label } of publicHolidays[country]) {
        exceptions.write({ calendar_id: id, date, kind: 'closed', label, source: 'national' });
      }
      for (const { date, label } of shortDays) {
        exceptions.write({ calendar_id: id, date, kind: 'changed', ...shortHours, label, source: 'company' });
      }
    }
  }
}
