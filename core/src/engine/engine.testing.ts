import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { EngineColumn } from './dialect.js';
import type { Engine, EngineValue } from './engine.js';

const everyKind: readonly EngineColumn[] = [
  { name: 'name', kind: 'text' },
  { name: 'size', kind: 'number' },
  { name: 'count', kind: 'whole' },
  { name: 'at', kind: 'moment' },
  { name: 'day', kind: 'day' },
  { name: 'done', kind: 'flag' },
  { name: 'words', kind: 'texts' },
];

const hostile = `x'); DROP TABLE t; -- \\ " \` \n\t $1 {p1:String} ő`;

/** What every engine does alike: run against each of them. */
export function describeEngine(name: string, open: () => Promise<Engine>): void {
  describe(`${name} keeps the contract of engines`, () => {
    let engine: Engine;

    beforeAll(async () => {
      engine = await open();
    });

    afterAll(() => engine.close());

    /** One row of expressions, over a row in which `$1`, `$2` and so on are columns too. */
    const select = async (expressions: Readonly<Record<string, string>>, parameters: readonly EngineValue[] = []) => {
      const columns = Object.entries(expressions).map(([column, sql]) => `${sql} AS ${column}`);
      const [row] = await engine.all(`SELECT ${columns.join(', ')}`, parameters);
      return row;
    };

    test('rows of every kind come back as they were given, and so does what is empty', async () => {
      const full = ['ő\t"\\', 1.5, 9007199254740993n, '2026-10-25T01:30:00.250Z', '1950-02-03', true, ['a', "b'"]];
      const empty = [null, null, null, null, null, null, []];
      await engine.replaceTables([{ name: 'every kind', columns: everyKind, rows: [empty, full] }]);

      const rows = await engine.all('SELECT * FROM "every kind" ORDER BY name IS NULL');

      expect(rows.map((row) => Object.values(row))).toEqual([full, empty]);
      expect(Object.keys(rows[0] ?? {})).toEqual(everyKind.map((column) => column.name));
    });

    test('columns that an insert does not name stay empty, and an insert of nothing is none', async () => {
      await engine.replaceTables([{ name: 'partly', columns: everyKind.slice(0, 3), rows: [] }]);

      expect(await engine.insert('partly', ['count', 'name'], [[1, 'one']])).toBe(1);
      expect(await engine.insert('partly', ['name'], [])).toBe(0);
      expect(await engine.all('SELECT * FROM partly')).toEqual([{ name: 'one', size: null, count: 1 }]);
    });

    test('whole numbers beyond 2^53 come as bigint, others as numbers; a sum and a count too', async () => {
      await engine.replaceTables([
        { name: 'numbers', columns: [{ name: 'n', kind: 'whole' }], rows: [[9007199254740991n], [9007199254740993n], [-5]] },
      ]);

      expect((await engine.all('SELECT n FROM numbers ORDER BY n')).map(({ n }) => n)).toEqual([-5, 9007199254740991, 9007199254740993n]);
      expect(await engine.all('SELECT count(*) AS n, sum(n) AS total FROM numbers WHERE n < 0')).toEqual([{ n: 1, total: -5 }]);
      expect(await engine.all('SELECT count(*) AS n, count(coalesce(n, 0)) AS m, sum(coalesce(n, 0)) AS total, min(coalesce(n, 0)) AS least FROM numbers WHERE n = 1')).toEqual([
        { n: 0, m: 0, total: null, least: null },
      ]);
    });

    test('parameters are bound by place and never read as SQL', async () => {
      const given = { text: '$1', number: '$2', fraction: '$3', yes: '$4', nothing: '$5', again: '$1', literal: `'$1 -- "'` };

      expect(await select(given, [hostile, 2, 0.1, true, null])).toEqual({
        text: hostile,
        number: 2,
        fraction: 0.1,
        yes: true,
        nothing: null,
        again: hostile,
        literal: '$1 -- "',
      });
    });

    test('lists are bound, asked and unfolded', async () => {
      const { dialect } = engine;

      expect(await select({ has: dialect.listHas('$1', '$2'), hasnt: dialect.listHas('$1', "'c'") }, [['a', hostile], hostile])).toMatchObject(
        { has: expect.toSatisfy(Boolean), hasnt: expect.toSatisfy((value) => !value) },
      );
      expect(await engine.all(`SELECT word FROM ${dialect.listRows('$1', 'word')} AS t ORDER BY word`, [['b', 'a']])).toEqual([
        { word: 'a' },
        { word: 'b' },
      ]);
    });

    test('what is unknown stays unknown in comparisons, lists and joins', async () => {
      await engine.replaceTables([
        { name: 'left', columns: [{ name: 'a', kind: 'text' }], rows: [['x'], ['y'], [null]] },
        { name: 'right', columns: [{ name: 'b', kind: 'text' }, { name: 'n', kind: 'whole' }], rows: [['x', 1], [null, 2]] },
      ]);

      const rows = await engine.all(
        `SELECT a, n, CASE WHEN a IN ('x') THEN 1 WHEN NOT (a IN ('x')) THEN 0 END AS isin,
          CASE WHEN ${engine.dialect.listHas('$1', 'a')} THEN 1 WHEN NOT ${engine.dialect.listHas('$1', 'a')} THEN 0 END AS haslist,
          CASE WHEN a <> 'x' THEN 1 WHEN a = 'x' THEN 0 END AS differs
        FROM "left" LEFT JOIN "right" ON b = a ORDER BY a IS NULL, a`,
        [['x']],
      );

      expect(rows).toEqual([
        { a: 'x', n: 1, isin: 1, haslist: 1, differs: 0 },
        { a: 'y', n: null, isin: 0, haslist: 0, differs: 1 },
        { a: null, n: null, isin: null, haslist: null, differs: null },
      ]);
    });

    test('moments have parts, and each row its own clock', async () => {
      const { dialect } = engine;
      await engine.replaceTables([
        {
          name: 'clocks',
          columns: [{ name: 'zone', kind: 'text' }, { name: 'at', kind: 'moment' }],
          rows: [
            ['America/New_York', '2026-03-08T06:59:59.500Z'],
            ['Asia/Kathmandu', '2026-10-24T18:20:00Z'],
            ['Europe/Prague', '2026-03-28T23:30:00Z'],
            ['Europe/Prague', null],
          ],
        },
      ]);
      const local = dialect.localTime('"at"', 'zone');
      const rows = await engine.all(`SELECT zone, ${local} AS local, ${dialect.hour(local)} AS hour, ${dialect.weekday(local)} AS weekday,
        ${dialect.startOfLocalDay(local, 'zone')} AS day, ${dialect.dayOf('"at"')} AS utc, ${dialect.epoch('"at"')} AS epoch, ${dialect.secondOfDay('"at"')} AS second,
        ${dialect.after('"at"', '0.75')} AS later, ${dialect.text('"at"', 'moment')} AS text FROM clocks ORDER BY zone, "at" IS NULL`);

      expect(rows).toEqual([
        {
          zone: 'America/New_York',
          local: '2026-03-08T01:59:59.500Z',
          hour: 1,
          weekday: 7,
          day: '2026-03-08T05:00:00.000Z',
          utc: '2026-03-08',
          epoch: 1772953199.5,
          second: 25_199.5,
          later: '2026-03-08T07:00:00.250Z',
          text: '2026-03-08 06:59:59.5',
        },
        {
          zone: 'Asia/Kathmandu',
          local: '2026-10-25T00:05:00.000Z',
          hour: 0,
          weekday: 7,
          day: '2026-10-24T18:15:00.000Z',
          utc: '2026-10-24',
          epoch: 1792866000,
          second: 66_000,
          later: '2026-10-24T18:20:00.750Z',
          text: '2026-10-24 18:20:00',
        },
        {
          zone: 'Europe/Prague',
          local: '2026-03-29T00:30:00.000Z',
          hour: 0,
          weekday: 7,
          day: '2026-03-28T23:00:00.000Z',
          utc: '2026-03-28',
          epoch: 1774740600,
          second: 84_600,
          later: '2026-03-28T23:30:00.750Z',
          text: '2026-03-28 23:30:00',
        },
        { zone: 'Europe/Prague', local: null, hour: null, weekday: null, day: null, utc: null, epoch: null, second: null, later: null, text: null },
      ]);
    });

    test('a day begins when clocks say so, before 1970 too, and a moment is read from its text', async () => {
      const { dialect } = engine;
      const day = (text: string) => dialect.startOfDay(dialect.dayOf(dialect.moment(text)), '$1');

      expect(
        await select({ summer: day("'2026-07-01 05:00:00'"), old: day("'1950-06-01 00:00:00'"), at: dialect.moment('$2') }, [
          'Europe/Prague',
          '2026-10-31T22:00:00',
        ]),
      ).toEqual({ summer: '2026-06-30T22:00:00.000Z', old: '1950-05-31T23:00:00.000Z', at: '2026-10-31T22:00:00.000Z' });
    });

    test('numbers and texts are written alike, and parts of a key are told apart', async () => {
      const { dialect } = engine;

      expect(
        await select({
          whole: dialect.text('2', 'number'),
          fraction: dialect.text('2.50e0', 'number'),
          round: dialect.text('(4.0e0 / 2)', 'number'),
          flag: dialect.text('(1 < 2)', 'flag'),
          key: dialect.keyOf(["'a'", "'b'"]),
          digest: dialect.digest("'a'"),
          length: dialect.length("'žluť'"),
          word: dialect.wordAt(["'zero'", "'one'"], '1'),
        }),
      ).toEqual({ whole: '2', fraction: '2.5', round: '2', flag: 'true', key: 'a\u001fb', digest: '0cc175b9c0f1b6a831c399e269772661', length: 4, word: 'one' });
    });

    test('groups are cut in several ways at once, and filtered sums know which', async () => {
      const { dialect } = engine;
      await engine.replaceTables([
        {
          name: 'cuts',
          columns: [{ name: 'a', kind: 'text' }, { name: 'b', kind: 'text' }, { name: 'n', kind: 'whole' }],
          rows: [['x', 'p', 1], ['x', 'q', 2], ['y', null, 4]],
        },
      ]);

      const rows = await engine.all(`SELECT a, ${dialect.groupingId(['a', 'b'])} AS cut, sum(n) AS total, coalesce(${dialect.countIf('n > 1')} FILTER (WHERE n < 4), 0) AS some
        FROM cuts GROUP BY GROUPING SETS ((a), (b), ()) ORDER BY cut, total`);

      expect(rows.filter(({ cut }) => cut !== 2).map((row) => Object.values(row))).toEqual([
        ['x', 1, 3, 1],
        ['y', 1, 4, 0],
        [null, 3, 7, 1],
      ]);
      expect(rows.filter(({ cut }) => cut === 2).map(({ total }) => total)).toEqual([1, 2, 4]);
    });

    test('a table written out joins', async () => {
      await engine.replaceTables([{ name: 'sizes', columns: [{ name: 'size', kind: 'whole' }], rows: [[1], [2], [3]] }]);
      const table = engine.dialect.inlineTable('ranks', ['size', 'upper'], [[1, null], [3, 7]]);

      expect(await engine.all(`WITH ${table} SELECT size, upper FROM sizes JOIN ranks USING (size) ORDER BY size`)).toEqual([
        { size: 1, upper: null },
        { size: 3, upper: 7 },
      ]);
    });

    test('tables are written anew, and stay as they were where one of them cannot be', async () => {
      const table = (name: string, ...rows: EngineValue[][]) => ({ name, columns: [{ name: 'n', kind: 'whole' as const }], rows });
      const read = async () => (await engine.all('SELECT (SELECT sum(n) FROM first) AS f, (SELECT sum(n) FROM second) AS s'))[0];
      await engine.replaceTables([table('first', [1]), table('second', [10])]);
      expect(await read()).toEqual({ f: 1, s: 10 });

      await engine.replaceTables([table('first', [2], [3]), table('second', [20])]);
      expect(await read()).toEqual({ f: 5, s: 20 });

      await expect(engine.replaceTables([table('first', [7]), table('second', ['seven'])])).rejects.toMatchObject({ code: 'ENGINE_FAILED' });
      expect(await read()).toEqual({ f: 5, s: 20 });
    });

    test.each(['chunks', 'batches'] as const)('large results come in %s while other statements run', async (read) => {
      const rows = Array.from({ length: 100_000 }, (_, index) => [index]);
      await engine.replaceTables([{ name: 'many', columns: [{ name: 'n', kind: 'whole' }], rows }]);

      let [count, sum] = [0, 0];
      for await (const chunk of engine[read]('SELECT n FROM many WHERE n >= $1', [1])) {
        await engine.all('SELECT 1 AS one');
        count += chunk.length;
        sum += chunk.reduce((total, { n }) => total + Number(n), 0);
      }

      expect([count, sum]).toEqual([99_999, (99_999 * 100_000) / 2]);
    });

    test.each(['chunks', 'batches'] as const)('%s may be left early', async (read) => {
      for await (const chunk of engine[read]('SELECT 1 AS n UNION ALL SELECT 2')) {
        expect(chunk.length).toBeGreaterThanOrEqual(0);
        break;
      }

      expect(await engine.all('SELECT 1 AS n')).toEqual([{ n: 1 }]);
    });

    test('a statement that cannot run is an error with a code', async () => {
      await expect(engine.all('SELECT nothing')).rejects.toMatchObject({ code: 'ENGINE_FAILED' });
      await expect(engine.execute('CREATE NOTHING')).rejects.toMatchObject({ code: 'ENGINE_FAILED' });
      await expect(engine.insert('nowhere', ['n'], [[1]])).rejects.toMatchObject({ code: 'ENGINE_FAILED' });
    });
  });
}
