import fc from 'fast-check';
import { DateTime } from 'luxon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openDuckDb } from '../../engine/duckdb/duckdb-engine.js';
import type { Engine, EngineValue } from '../../engine/engine.js';
import { parseBoolean, parseDate, parseDecimal, parseNumber, parseTime, parseTimeOfDay, toWhole } from './parse-value.js';
import { zoneSql } from './time-zone.js';

let engine: Engine;

beforeAll(async () => {
  engine = await openDuckDb(':memory:', { threads: 1 });
});

afterAll(() => engine.close());

/** What an expression, or one upon another, makes of texts, in their order. */
async function read(texts: readonly string[], ...expressions: readonly ((text: string) => string)[]): Promise<EngineValue[]> {
  const source = '(SELECT unnest($1::VARCHAR[]) AS v, unnest(range(len($1::VARCHAR[]))) AS place)';
  const made = expressions.reduce((from, expression) => `(SELECT ${expression('v')} AS v, place FROM ${from})`, source);
  const rows = await engine.all(`SELECT v FROM ${made} ORDER BY place`, [texts]);
  return rows.map(({ v }) => v ?? null);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The same local moment as each of the five countries and ISO 8601 write it. */
const writings: readonly ((at: DateTime) => string)[] = [
  (at) => at.toFormat('yyyy-MM-dd HH:mm:ss'),
  (at) => at.toFormat("yyyy-MM-dd'T'HH:mm:ss"),
  (at) => at.toFormat('dd.MM.yyyy HH:mm:ss'),
  (at) => at.toFormat('d.M.yyyy H:mm:ss'),
  (at) => at.toFormat('d. M. yyyy H:mm:ss'),
  (at) => at.toFormat('yyyy. MM. dd. HH:mm:ss'),
  (at) => at.toFormat('yyyy.MM.dd. HH:mm:ss'),
  (at) => at.toFormat('dd.MM.yyyy. HH:mm:ss'),
];

const instants = fc.array(fc.integer({ min: Date.UTC(1991, 0, 2) / 1000, max: Date.UTC(2039, 11, 30) / 1000 }), { minLength: 20, maxLength: 60 });
const zones = fc.constantFrom('Europe/Prague', 'Europe/Riga', 'Europe/Budapest', 'Atlantic/Canary', 'America/New_York', 'Australia/Lord_Howe');

describe('a local time', () => {
  it('is the moment at which clocks of its zone showed it, however it is written; the first one where they showed it twice', async () => {
    await fc.assert(
      fc.asyncProperty(instants, zones, fc.nat(writings.length - 1), async (seconds, zone, writing) => {
        const sql = zoneSql(zone);
        const shown = seconds.map((second) => DateTime.fromSeconds(second, { zone }));
        const texts = shown.map((at) => (writings[writing] as (at: DateTime) => string)(at));
        const moments = await read(texts, (text) => parseTime(text, {}).value, (local) => `{'local': ${local}, 'ahead': ${sql.offset(local)}}`, (both) =>
          sql.toUtc(`${both}.local`, `${both}.ahead`),
        );

        for (const [index, moment] of moments.entries()) {
          const at = shown[index] as DateTime;
          const first = at.getPossibleOffsets().map((candidate) => candidate.toMillis()).sort((one, other) => one - other)[0];
          expect(Date.parse(String(moment)), `${at.toISO()} in ${zone}`).toBe(first);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('with an offset is that moment in any zone', async () => {
    await fc.assert(
      fc.asyncProperty(instants, fc.integer({ min: -12 * 4, max: 14 * 4 }), fc.boolean(), fc.constantFrom('', ' '), async (seconds, quarters, full, blank) => {
        const offset = `${blank}${quarters < 0 ? '-' : '+'}${two(Math.floor(Math.abs(quarters) / 4))}${quarters % 2 === 0 ? ':' : ''}${two((Math.abs(quarters) % 4) * 15)}`;
        const texts = seconds.map((second) => {
          const local = new Date((second + quarters * 900) * 1000).toISOString();
          return `${local.slice(0, full ? 19 : 16)}${offset}`.replace('T', second % 2 === 0 ? 'T' : ' ');
        });
        const [values, zoned] = await Promise.all([read(texts, (text) => parseTime(text, {}).value), read(texts, (text) => String(parseTime(text, {}).zoned))]);

        expect(zoned).toEqual(texts.map(() => true));
        expect(values.map((value) => Date.parse(String(value)) / 1000)).toEqual(seconds.map((second) => (full ? second : second - (((second % 60) + 60) % 60))));
      }),
      { numRuns: 60 },
    );
  });

  it('in UTC or GMT by name is that moment in any zone', async () => {
    const texts = ['2026-02-01 09:05:00 UTC', '2026-02-01 09:05 UTC', '2026-02-01T09:05:00.000 GMT'];
    expect(await read(texts, (text) => String(parseTime(text, {}).zoned))).toEqual(texts.map(() => true));
    expect(await read(texts, (text) => parseTime(text, {}).value)).toEqual(texts.map(() => '2026-02-01T09:05:00.000Z'));
  });

  it('with an offset of hours alone is as long as one without and no local time', async () => {
    expect(await read(['2026-01-01 10:00-05', '2026-01-01 10:00+05'], (text) => String(parseTime(text, {}).zoned))).toEqual([true, true]);
    expect(await read(['2026-01-01 10:00-05'], (text) => parseTime(text, {}).value)).toEqual(['2026-01-01T15:00:00.000Z']);
  });
});

describe('a day', () => {
  it('is none where the calendar has none', async () => {
    const parts = fc.record({ year: fc.integer({ min: 1900, max: 2200 }), month: fc.integer({ min: 0, max: 14 }), day: fc.integer({ min: 0, max: 34 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { minLength: 50, maxLength: 100 }), async (days) => {
        const exists = days.map(({ day, month, year }) => DateTime.utc(year, month, day).isValid);
        const expected = days.map(({ day, month, year }, index) => (exists[index] ? `${year}-${two(month)}-${two(day)}` : null));

        expect(await read(days.map(({ day, month, year }) => `${year}-${two(month)}-${two(day)}`), (text) => parseDate(text, {}))).toEqual(expected);
        expect(await read(days.map(({ day, month, year }) => `${two(day)}.${two(month)}.${year}`), (text) => parseDate(text, {}))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('of a time beyond the clock is none', async () => {
    const texts = ['2026-01-31 24:30:00', '2026-01-31 10:60:00', '31.01.2026 25:00', '2026-02-30 10:00:00', '31.02.2026 10:00:00'];
    expect(await read(texts, (text) => parseTime(text, {}).value)).toEqual(texts.map(() => null));
    expect(await read(['24:00', '9:05', '23:59:59', '24:30', '12:60', '9:05 PM'], parseTimeOfDay)).toEqual(['00:00', '09:05', '23:59', null, null, '21:05']);
  });
});

describe('a number', () => {
  const numbers = fc.array(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), { minLength: 30, maxLength: 80 });

  it.each([
    ['cs', ','],
    ['hu', ','],
    ['lv', ','],
    ['sk', ','],
    ['en', '.'],
  ] as const)('is read as %s writes it, grouped or not', async (locale, decimal) => {
    await fc.assert(
      fc.asyncProperty(numbers, fc.integer({ min: 0, max: 4 }), fc.boolean(), async (whole, digits, useGrouping) => {
        const format = new Intl.NumberFormat(locale, { useGrouping, minimumFractionDigits: digits, maximumFractionDigits: digits });
        const values = whole.map((value) => value / 10 ** digits);
        // A typographic minus is a word processor's, not an export's.
        const texts = values.map((value) => format.format(value).replace('−', '-'));

        expect(await read(texts, (text) => parseDecimal(text, decimal))).toEqual(values.map((value) => Number(value.toFixed(digits))));
      }),
      { numRuns: 25 },
    );
  });

  it('is never rounded to a whole one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 20, maxLength: 60 }), async (values) => {
        const read_ = await read(values.map(String), (text) => toWhole(`(${parseDecimal(text, '.')})`));
        expect(read_.map((value) => (value === null ? null : Number(value)))).toEqual(values.map((value) => (Number.isSafeInteger(value) ? value + 0 : null)));
      }),
      { numRuns: 30 },
    );
  });
});

it('whatever stands in a cell, it is read or it is nothing, and never an error', async () => {
  const expressions: readonly ((text: string) => string)[] = [
    (text) => parseTime(text, {}).value,
    (text) => parseDate(text, { date: ['d.M.yyyy', 'MM/dd/yyyy hh:mm:ss a'] }),
    (text) => parseTimeOfDay(text),
    (text) => parseNumber(text, {}, { decimal: ',', clock: true }),
    (text) => toWhole(`(${parseNumber(text, {}, { decimal: '.', clock: true })})`),
    (text) => parseBoolean(text, {}),
  ];
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'0123456789:.,+- TZ/eE'), maxLength: 25 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 30, maxLength: 100 }), fc.nat(expressions.length - 1), async (texts, which) => {
      const usable = texts.map((text) => text.replaceAll('\0', ''));
      expect(await read(usable, expressions[which] as (text: string) => string)).toHaveLength(usable.length);
    }),
    { numRuns: 150 },
  );
});
