import { expect, test } from 'vitest';

import type { Calendar } from './calendar.js';
import { publicHolidays, withHolidays } from './public-holidays.js';
import { mondayToFriday } from './working-day-table.js';

const year = (number: number) => ({ firstDay: `${number}-01-01`, lastDay: `${number}-12-31` });

/** Month and day of the holidays of a year, as the law of the place has them. */
test.each([
  ['CZ', 2026, '01-01 04-03 04-06 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26'],
  ['CZ', 2025, '01-01 04-18 04-21 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26'],
  ['SK', 2024, '01-01 01-06 03-29 04-01 05-01 05-08 07-05 08-29 09-15 11-01 11-17 12-24 12-25 12-26'],
  ['LV', 2025, '01-01 04-18 04-20 04-21 05-01 05-04 05-05 06-23 06-24 11-18 12-24 12-25 12-26 12-31'],
  ['ES-CT', 2026, '01-01 01-06 04-03 04-06 05-01 06-24 08-15 09-11 10-12 11-01 12-06 12-08 12-25 12-26'],
])('knows the holidays of %s in %i', async (place, number, days) => {
  expect((await publicHolidays(place, year(number))).map((day) => day.slice(5)).join(' ')).toBe(days);
});

test('knows those of Hungary that move with Easter', async () => {
  const days = await publicHolidays('HU', year(2026));

  expect(days).toEqual(expect.arrayContaining(['2026-01-01', '2026-03-15', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-25', '2026-08-20', '2026-10-23', '2026-11-01', '2026-12-25', '2026-12-26']));
});

test('a holiday on a Sunday is moved where the region moves it, and nowhere else', async () => {
  const november = async (place: string) => (await publicHolidays(place, year(2026))).filter((day) => day.startsWith('2026-11'));

  expect([await november('ES-MD'), await november('ES-CT'), await november('CZ')]).toEqual([['2026-11-01', '2026-11-02'], ['2026-11-01'], ['2026-11-17']]);
});

test('knows a region beside its country, and days of several years within their bounds', async () => {
  const country = await publicHolidays('ES', year(2026));
  const catalonia = await publicHolidays('ES-CT', year(2026));

  expect(catalonia.filter((day) => !country.includes(day))).toEqual(['2026-04-06', '2026-06-24', '2026-09-11', '2026-12-26']);
  expect(await publicHolidays('CZ', { firstDay: '2025-12-26', lastDay: '2026-01-01' })).toEqual(['2025-12-26', '2026-01-01']);
});

const shop: Calendar = {
  id: 'shop',
  timezone: 'Europe/Prague',
  always: false,
  hours: [],
  exceptions: [{ date: '2026-05-01', kind: 'open', opens: '09:00', closes: '12:00' }],
};

test('closes the calendars that are named, but not on days that they say something of themselves', async () => {
  const [weekdays, closed] = await withHolidays([mondayToFriday, shop], { shop: 'CZ' }, { firstDay: '2026-05-01', lastDay: '2026-05-31' });

  expect(weekdays).toBe(mondayToFriday);
  expect(closed?.exceptions).toEqual([...shop.exceptions, { date: '2026-05-08', kind: 'closed' }]);
});

test.each(['XX', 'CZ-999', 'ES-CT-ZZZ'])('refuses %s, which nobody knows', async (place) => {
  await expect(withHolidays([shop], { shop: place }, year(2026))).rejects.toMatchObject({ code: 'HOLIDAYS_UNKNOWN', data: { place, calendar: 'shop' } });
});

test('refuses a calendar that the data do not have, unless they have none yet', async () => {
  await expect(withHolidays([mondayToFriday, shop], { shpo: 'CZ' }, year(2026))).rejects.toMatchObject({ code: 'CALENDAR_UNKNOWN', data: { calendar: 'shpo' } });
  expect(await withHolidays([mondayToFriday], { shop: 'CZ' }, year(2026))).toEqual([mondayToFriday]);
});
