import iconv from 'iconv-lite';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Mapping } from '@touchstone/sdk/contract';

import { type IntakeBench, openIntakeBench } from './intake.testing.js';
import { dataVersion, importBatches } from './load/batch.js';
import { readMapping } from './mapping/read-mapping.js';
import { rejectsAsCsv, rejectsOf } from './rejects.js';

let bench: IntakeBench;

beforeEach(async () => {
  bench = await openIntakeBench();
});

afterEach(() => bench[Symbol.asyncDispose]());

const header = 'id,opened_at,closed_at,status,channel_id';
const good = '1,2026-03-01 10:00:00,2026-03-01 11:00:00,closed,mail';
const cases = (...lines: string[]): string => `${[header, ...lines].join('\n')}\n`;
const codes = async (): Promise<unknown[]> => (await rejectsOf(bench.engine, { limit: 50 })).rejects.map(({ code, column, line }) => [line, code, column]);
const rowsOf = (sql: string): Promise<readonly unknown[]> => bench.engine.all(sql);

describe('a file that cannot be read as a whole', () => {
  it('is missing', async () => {
    await expect(bench.import(join(bench.folder, 'case.csv'))).rejects.toMatchObject({ code: 'FILE_MISSING' });
  });

  it('is a folder', async () => {
    await mkdir(join(bench.folder, 'case.csv'));
    await expect(bench.import(join(bench.folder, 'case.csv'))).rejects.toMatchObject({ code: 'FILE_IS_FOLDER' });
  });

  it('is empty', async () => {
    await expect(bench.take('case.csv', '')).rejects.toMatchObject({ code: 'FILE_EMPTY' });
  });

  it('has a header only', async () => {
    await expect(bench.take('case.csv', `${header}\n`)).rejects.toMatchObject({ code: 'FILE_HEADER_ONLY' });
  });

  it('is split by another delimiter than the mapping says', async () => {
    const mapping: Mapping = { file: { delimiter: ';' }, into: [{ table: 'topic', columns: { id: 'id' } }] };
    await expect(bench.take('topics.csv', 'id,label\n1,a\n', mapping)).rejects.toMatchObject({
      code: 'FILE_DELIMITER_WRONG',
      data: { line: 1, delimiter: ';', found: ',' },
    });
  });

  it('is not in the encoding that the mapping says', async () => {
    const mapping: Mapping = { file: { encoding: 'utf-8' }, into: [{ table: 'topic', columns: { id: 'id' } }] };
    const bytes = iconv.encode('id\na\nžluťoučký\n', 'windows-1250');
    await expect(bench.take('topics.csv', bytes, mapping)).rejects.toMatchObject({ code: 'FILE_ENCODING_WRONG', data: { line: 3 } });
  });

  it('names a column twice', async () => {
    await expect(bench.take('case.csv', 'id,id\n1,2\n')).rejects.toMatchObject({ code: 'FILE_COLUMN_DUPLICATE', data: { column: 'id' } });
  });

  it('has no mapping and is not called like a table', async () => {
    await expect(bench.take('export.csv', 'a,b\n1,2\n')).rejects.toMatchObject({ code: 'MAPPING_MISSING' });
  });

  it('is of an unknown kind', async () => {
    await expect(bench.take('case.xlsx', 'PK')).rejects.toMatchObject({ code: 'FILE_FORMAT_UNKNOWN' });
  });

  it('is called Parquet and is none', async () => {
    await expect(bench.take('case.parquet', 'no parquet')).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});

describe('encodings and delimiters', () => {
  const mapping: Mapping = { into: [{ table: 'topic', columns: { id: 'id', label: 'label' } }] };
  const text = 'id;label\n1;Příliš žluťoučký kůň\n';

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['Windows-1250', iconv.encode(text, 'windows-1250')],
  ])('reads Czech in %s without being told', async (_, bytes) => {
    await bench.take('topics.csv', bytes, mapping);
    expect(await rowsOf('SELECT id, label FROM topic')).toEqual([{ id: '1', label: 'Příliš žluťoučký kůň' }]);
  });

  it('reads Latvian in Windows-1257 and says that it guessed', async () => {
    const latvian = 'Sūdzība par rēķinu, lūdzu atbildēt šķērsielā';
    const report = await bench.take('topics.csv', iconv.encode(`id\tlabel\n1\t${latvian}\n`, 'windows-1257'), mapping);
    expect(await rowsOf('SELECT label FROM topic')).toEqual([{ label: latvian }]);
    expect(report.warnings).toMatchObject([{ code: 'ENCODING_GUESSED' }]);
  });

  it('begins below titles and below the delimiter that a spreadsheet program names', async () => {
    const lines = [header.replaceAll(',', ';'), good.replaceAll(',', ';')];
    const titled = await bench.take('case.csv', ['Cases of March', '', ...lines, ''].join('\n'));
    expect(titled.batch).toMatchObject({ rowsKept: 1, rowsRejected: 0 });
    expect(titled.warnings.find(({ code }) => code === 'TITLES_SKIPPED')?.reason).toContain('lines 1 to 2');

    const named = await bench.take('case.csv', ['sep=;', lines[0], lines[1]?.replace('1;', '2;'), ''].join('\r\n'));
    expect(named.batch).toMatchObject({ rowsKept: 1, rowsRejected: 0 });
    expect(named.warnings.map(({ code }) => code)).not.toContain('TITLES_SKIPPED');
  });

  it('reads files whose name looks like a pattern', async () => {
    const report = await bench.take('topic[1]*.csv', text, mapping);
    expect(report.tables).toEqual([{ table: 'topic', inserted: 1, updated: 0, unchanged: 0 }]);
  });
});

describe('rows that do not fit', () => {
  it('keeps the rest when one has too few and one too many fields', async () => {
    const report = await bench.take('case.csv', cases(good, '2,2026-03-01', '3,a,b,c,d,e', good.replace('1,', '4,')));
    expect(await codes()).toEqual([[3, 'ROW_FIELDS_MISSING', null], [4, 'ROW_FIELDS_EXTRA', null]]);
    expect(report.batch).toMatchObject({ rowsRead: 4, rowsKept: 2, rowsRejected: 2 });
  });

  it('refuses a line with a zero byte and no other', async () => {
    await bench.take('case.csv', cases(good, '2,2026-03-01 10:00:00,,op\0en,mail'));
    expect(await codes()).toEqual([[3, 'ROW_NUL', null]]);
  });

  it('takes a field of ten megabytes', async () => {
    const long = 'x'.repeat(10_000_000);
    await bench.take('message.csv', `id,case_id,at,text\n1,c,2026-03-01 10:00:00,"${long}"\n2,c,2026-03-01 10:00:00,short\n`);
    expect(await rowsOf('SELECT max(length(text)) AS longest, count(*) AS n FROM message')).toEqual([{ longest: 10_000_000, n: 2 }]);
  });

  it('refuses dates that do not exist', async () => {
    await bench.take('case.csv', cases('1,2026-02-30 10:00:00,,open,mail', '2,31.4.2026 9:05,,open,mail', '3,infinity,,open,mail', '4,0015-01-01,,open,mail'));
    expect(await codes()).toEqual([
      [2, 'DATE_INVALID', 'opened_at'],
      [3, 'DATE_INVALID', 'opened_at'],
      [4, 'DATE_OUT_OF_RANGE', 'opened_at'],
      [5, 'DATE_OUT_OF_RANGE', 'opened_at'],
    ]);
  });

  it('refuses a closing time before the opening time, but not what clocks explain', async () => {
    const report = await bench.take(
      'case.csv',
      cases('1,2026-03-01 10:00:00,2026-03-01 09:00:00,closed,mail', '2,2026-03-01 10:00:00,2026-03-01 09:59:10,closed,mail'),
    );
    expect(await codes()).toEqual([[2, 'TIME_ORDER', 'closed_at']]);
    expect(report.warnings).toContainEqual(expect.objectContaining({ code: 'CLOCK_SKEW', rows: 1 }));
    expect(await rowsOf('SELECT closed_at - opened_at = INTERVAL 0 SECOND AS same FROM "case"')).toEqual([{ same: true }]);
  });

  it.each([
    ['a negative duration', 'call.csv', 'id,offered_at,talk_seconds\n1,2026-03-01,-5\n', 'DURATION_NEGATIVE'],
    ['part of a whole number', 'call.csv', 'id,offered_at,transfers\n1,2026-03-01,1.5\n', 'NUMBER_INVALID'],
    ['an unknown word', 'case.csv', cases('1,2026-03-01,,done,mail'), 'WORD_UNKNOWN'],
    ['an empty required value', 'case.csv', cases('1,2026-03-01,,open,'), 'VALUE_MISSING'],
    ['a group of four', 'absence_agg.csv', 'org_unit_id,month,persons\nbrno,2026-03,4\n', 'GROUP_TOO_SMALL'],
    ['an answer by four', 'engagement_result.csv', 'org_unit_id,wave,item_code,n\nbrno,2026-03-01,enps,4\n', 'GROUP_TOO_SMALL'],
    ['more friends than answers', 'engagement_result.csv', 'org_unit_id,wave,item_code,n,favourable_n\nbrno,2026-03-01,q1,9,10\n', 'COUNT_ORDER'],
    ['an end before the beginning', 'channel_outage.csv', 'channel_id,from,to\na,2026-03-02,2026-03-01\n', 'TIME_ORDER'],
  ])('refuses %s', async (_, name, content, code) => {
    const report = await bench.take(name, content);
    expect(report.reasons.map((reason) => reason.code)).toEqual([code]);
    expect(report.batch).toMatchObject({ rowsKept: 0, rowsRejected: 1 });
  });

  it('keeps rows that refer to nothing and says so', async () => {
    const report = await bench.take('case.csv', cases(good));
    expect(report.batch.rowsKept).toBe(1);
    expect(report.warnings).toMatchObject([{ code: 'REFERENCE_DANGLING', column: 'channel_id', rows: 1 }]);
  });

  it('names line, column, reason and remedy, page by page', async () => {
    await bench.take('case.csv', cases('1,x,,open,mail', '2,y,,open,mail', '3,z,,open,mail'));
    const first = await rejectsOf(bench.engine, { limit: 2 });
    const second = await rejectsOf(bench.engine, { limit: 2, after: first.next });
    expect([...first.rejects, ...second.rejects].map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(second.next).toBeUndefined();
    expect(first.rejects[0]).toMatchObject({ fileName: 'case.csv', column: 'opened_at', code: 'DATE_INVALID', remedy: expect.stringContaining('"date"') as string });
  });

  it('gives rejects as CSV without formulas and without personal columns', async () => {
    await bench.take('case.csv', 'id,customer_id,opened_at,status,channel_id,priority\n=1+1,anna@example.org,x,open,mail,=cmd()\n');
    const parts: string[] = [];
    for await (const part of rejectsAsCsv(bench.engine)) {
      parts.push(part);
    }
    const csv = parts.join('');
    expect(csv).toContain('channel_id=mail; priority==cmd(); opened_at=x; status=open');
    expect(csv).not.toContain('anna');
    expect(csv).not.toMatch(/"[=+@-]/);
  });
});

describe('importing twice', () => {
  it('changes nothing with the same file, neither rows nor data version', async () => {
    const file = await bench.write('case.csv', cases(good, '2,x,,open,mail'));
    await bench.import(file);
    const version = await dataVersion(bench.engine);
    const again = await bench.import(file);
    expect(again).toMatchObject({ unchangedFile: true, rejected: 1 });
    expect(await dataVersion(bench.engine)).toBe(version);
    expect(await importBatches(bench.engine)).toHaveLength(1);
  });

  it('gives the same data version for the same files in the same order', async () => {
    await using other = await openIntakeBench();
    for (const each of [bench, other]) {
      await each.take('case.csv', cases(good));
      await each.take('topic.csv', 'id,label\na,A\n');
    }
    expect(await dataVersion(bench.engine)).toBe(await dataVersion(other.engine));
  });

  it('replaces what differs, keeps what is the same and what the file does not speak of', async () => {
    await bench.take('case.csv', 'id,opened_at,status,channel_id,priority\n1,2026-03-01,open,mail,high\n2,2026-03-01,open,mail,low\n');
    const report = await bench.take('case-2.csv', 'id,opened_at,status,channel_id\n1,2026-03-01,closed,mail\n2,2026-03-01,open,mail\n3,2026-03-01,open,mail\n');
    expect(report.tables).toEqual([{ table: 'case', inserted: 1, updated: 1, unchanged: 1 }]);
    expect(await rowsOf('SELECT status, priority FROM "case" ORDER BY source_ref, status')).toEqual([
      { status: 'closed', priority: 'high' },
      { status: 'open', priority: 'low' },
      { status: 'open', priority: null },
    ]);
  });

  it('lets the later of two rows with one key win and tells repetitions from contradictions', async () => {
    const report = await bench.take('topic.csv', 'id,label\na,old\nb,same\na,new\nb,same\n');
    expect(report.warnings).toMatchObject([{ code: 'DUPLICATE_IDENTICAL', rows: 1 }, { code: 'DUPLICATE_CONFLICTING', rows: 1 }]);
    expect(await rowsOf('SELECT id, label FROM topic ORDER BY id')).toEqual([{ id: 'a', label: 'new' }, { id: 'b', label: 'same' }]);
  });

  it('takes an older file back only when it is imported after a newer one', async () => {
    const older = await bench.write('topic.csv', 'id,label\na,old\n');
    await bench.import(older);
    await bench.take('topic-2.csv', 'id,label\na,new\n');
    expect(await bench.import(older)).toMatchObject({ unchangedFile: false, tables: [{ updated: 1 }] });
  });
});

describe('local times', () => {
  it('become moments in UTC, by the zone of the organisation, with summer time', async () => {
    await bench.take('case.csv', cases('1,2026-01-15 12:00:00,,open,mail', '2,15.7.2026 12:00,,open,mail', '3,2026-07-15T12:00:00+05:00,,open,mail', '4,2026. 07. 15.,,open,mail', '5,15.07.2026.,,open,mail'));
    expect(await rowsOf('SELECT opened_at FROM "case" ORDER BY source_ref')).toEqual(
      ['2026-01-15T11:00', '2026-07-15T10:00', '2026-07-15T07:00', '2026-07-14T22:00', '2026-07-14T22:00'].map((at) => ({ opened_at: `${at}:00.000Z` })),
    );
  });

  it('that are skipped in spring move forward and are counted; those that come twice are the first', async () => {
    const report = await bench.take('case.csv', cases('1,2026-03-29 02:30:00,,open,mail', '2,2026-10-25 02:30:00,,open,mail', '3,1985-07-01 12:00:00,,open,mail'));
    expect(await rowsOf('SELECT opened_at FROM "case" ORDER BY source_ref')).toEqual([
      { opened_at: '2026-03-29T01:30:00.000Z' },
      { opened_at: '2026-10-25T00:30:00.000Z' },
      { opened_at: '1985-07-01T10:00:00.000Z' },
    ]);
    expect(report.warnings).toContainEqual(expect.objectContaining({ code: 'TIME_SHIFTED', column: 'opened_at', rows: 1 }));
  });
});

describe('ids', () => {
  it('of people are hashed with the salt and match across tables; readable ids stay', async () => {
    await bench.take('customer.csv', 'id\nC1\n');
    const report = await bench.take('case.csv', `${header},customer_id\n${good},C1\n`);
    expect(report.warnings.map(({ column }) => column)).toEqual(['channel_id']);
    expect(await rowsOf(`SELECT customer_id = (SELECT id FROM customer) AS same, length(customer_id) AS length, channel_id, "case".id = '1' AS plain FROM "case"`)).toEqual([
      { same: true, length: 32, channel_id: 'mail', plain: false },
    ]);
  });
});

describe('JSON Lines and Parquet', () => {
  it('reads nested keys, and refuses lines that are no object', async () => {
    const mapping: Mapping = { into: [{ table: 'topic', columns: { id: 'id', label: 'name.en' } }] };
    await bench.take('topics.jsonl', '{"id":1,"name":{"en":"One"}}\n\nbroken\n{"id":2,"name":{"en":"A, \\"b\\"\\nc"}}\n[1]\n', mapping);
    expect(await rowsOf('SELECT id, label FROM topic ORDER BY id')).toEqual([{ id: '1', label: 'One' }, { id: '2', label: 'A, "b"\nc' }]);
    expect(await codes()).toEqual([[3, 'LINE_NOT_JSON', null], [5, 'LINE_NOT_JSON', null]]);
  });

  it('reads Parquet with its types', async () => {
    const path = join(bench.folder, 'case.parquet');
    await bench.engine.execute(`COPY (SELECT 1 AS id, TIMESTAMPTZ '2026-03-01 10:00:00+00' AS opened_at, 'open' AS status, 'mail' AS channel_id) TO '${path}'`);
    await bench.import(path);
    expect(await rowsOf('SELECT opened_at, status FROM "case"')).toEqual([{ opened_at: '2026-03-01T10:00:00.000Z', status: 'open' }]);
  });
});

describe('reading a mapping', () => {
  it.each([
    ['not JSON', '{\n  "into": [,]\n}', { code: 'MAPPING_NOT_JSON', data: { line: 2 } }],
    ['an unknown property', '{"into":[{"table":"topic","columns":{"id":{"frm":"a"}}}]}', { code: 'MAPPING_INVALID', data: { path: '/into/0/columns/id' } }],
    ['an unknown table', '{"into":[{"table":"cases","columns":{}}]}', { code: 'MAPPING_TABLE_UNKNOWN', data: { hint: ' Did you mean "case"?' } }],
    ['an unknown column', '{"into":[{"table":"topic","columns":{"id":"a","lable":"b"}}]}', { code: 'MAPPING_COLUMN_UNKNOWN', data: { hint: ' Did you mean "label"?' } }],
    ['two sources in one rule', '{"into":[{"table":"topic","columns":{"id":{"from":"a","const":1}}}]}', { code: 'MAPPING_INVALID' }],
    ['no required column', '{"into":[{"table":"topic","columns":{"label":"a"}}]}', { code: 'MAPPING_INVALID' }],
  ])('refuses %s', async (_, content, expected) => {
    await expect(readMapping(await bench.write('mapping.json', content))).rejects.toMatchObject(expected);
  });

  it('refuses a column that the file lacks, and offers the one that is meant', async () => {
    const mapping: Mapping = { into: [{ table: 'topic', columns: { id: 'Idd' } }] };
    await expect(bench.take('t.csv', 'id,label\n1,a\n', mapping)).rejects.toMatchObject({ code: 'FILE_COLUMN_MISSING', data: { hint: ' Did you mean "id"?' } });
  });
});

describe('rules', () => {
  it('compute every kind of value', async () => {
    const mapping: Mapping = {
      file: { nulls: ['?'], decimal: ',' },
      timezone: 'UTC',
      into: [
        { table: 'org_unit', distinct: true, columns: { id: { from: 'Pobočka', slug: true }, kind: { const: 'branch' }, name: 'Pobočka', timezone: { const: 'Europe/Prague' } } },
        {
          table: 'order',
          where: [{ from: 'Typ', isNot: 'test' }],
          columns: {
            id: { key: ['Zákazník', 'Den'], numbered: true, hash: false },
            customer_id: { from: 'Zákazník', hash: false },
            org_unit_id: { from: 'Pobočka', slug: true },
            placed_at: { from: ['Den', 'Čas'], date: ['d.M.yyyy HH:mm', 'd.M.yyyy'] },
            delivered_at: { if: [{ from: 'Typ', is: 'dovoz' }], then: { from: ['Den', 'Čas'], date: 'd.M.yyyy HH:mm', plusSeconds: { from: 'Hodin', number: { unit: 'hours' } } } },
            cancelled: { from: 'Zrušeno', boolean: { true: ['ano'] } },
            amount_minor: { from: 'Cena', number: { unit: 'major' } },
            currency: { from: 'Měna', map: { Kč: 'CZK' }, otherwise: 'EUR' },
          },
        },
      ],
    };
    const report = await bench.take(
      'prodej.csv',
      'Zákazník;Pobočka;Den;Čas;Typ;Hodin;Zrušeno;Cena;Měna\nz1;Brno - Žabovřesky;1.2.2026;9:05;dovoz;1,5;ano;1 234,50;Kč\nz1;Brno - Žabovřesky;1.2.2026;?;osobně;?;ne;10;€\nz2;Brno - Žabovřesky;1.2.2026;9:05;test;?;ne;10;€\n',
      mapping,
    );
    expect(await rowsOf('SELECT id, org_unit_id, placed_at, delivered_at, cancelled, amount_minor, currency FROM "order" ORDER BY id')).toEqual([
      { id: 'z1:1.2.2026#1', org_unit_id: 'brno-zabovresky', placed_at: '2026-02-01T09:05:00.000Z', delivered_at: '2026-02-01T10:35:00.000Z', cancelled: true, amount_minor: 123450, currency: 'CZK' },
      { id: 'z1:1.2.2026#2', org_unit_id: 'brno-zabovresky', placed_at: '2026-02-01T00:00:00.000Z', delivered_at: null, cancelled: false, amount_minor: 1000, currency: 'EUR' },
    ]);
    expect(report).toMatchObject({ skipped: 1, batch: { rowsRead: 3, rowsKept: 2 } });
  });

  it('look values up in a file beside the mapping, and refuse what it does not know', async () => {
    await bench.write('teams.csv', 'code,unit\nA,brno\n');
    await bench.write('m.json', JSON.stringify({ into: [{ table: 'topic', columns: { id: 'id', label: { from: 'team', lookup: { file: 'teams.csv', match: 'code', take: 'unit' } } } }] }));
    await bench.import(await bench.write('t.csv', 'id,team\n1,A\n2,B\n'), { mapping: await readMapping(join(bench.folder, 'm.json')) });
    expect(await rowsOf('SELECT id, label FROM topic')).toEqual([{ id: '1', label: 'brno' }]);
    expect(await codes()).toEqual([[3, 'LOOKUP_UNKNOWN', 'team']]);
  });

  it('turn columns into rows and count them in groups, without giving small ones away', async () => {
    const mapping: Mapping = {
      distinct: true,
      into: [
        {
          table: 'engagement_result',
          group: true,
          unpivot: { columns: ['Q1', 'Q2'], name: 'item', value: 'answer' },
          where: [{ from: 'answer', empty: false }],
          columns: { org_unit_id: 'team', wave: { const: '2026-03-31' }, item_code: 'item', n: { count: true }, mean: { mean: 'answer' }, favourable_n: { count: [{ from: 'answer', above: 3 }] } },
        },
      ],
    };
    const answers = [1, 2, 3, 4, 5].map((score) => `p${score},a,${score},${score < 5 ? 5 : ''}`);
    const report = await bench.take('s.csv', ['person,team,Q1,Q2', ...answers, answers[0]].join('\n'), mapping);
    expect(await rowsOf('SELECT item_code, n, mean, favourable_n FROM engagement_result')).toEqual([{ item_code: 'Q1', n: 5, mean: 3, favourable_n: 2 }]);
    expect(report).toMatchObject({ repeated: 1, reasons: [{ code: 'GROUP_TOO_SMALL', rows: 1 }] });
  });

  it('count as rows of the file those the mapping wants, and not those it leaves out on purpose', async () => {
    const mapping: Mapping = { distinct: true, into: [{ table: 'topic', where: [{ from: 'kind', isNot: 'test' }], columns: { id: 'id', label: 'label' } }] };
    await bench.take('t.csv', 'id,label,kind\n1,a,shop\n1,a,shop\n2,b,test\n,c,shop\n', mapping);
    expect(await rowsOf('SELECT rows_in, rows_ok FROM import_batch')).toEqual([{ rows_in: 2, rows_ok: 1 }]);
  });

  it('count every row of a group that is too small as left behind', async () => {
    const mapping: Mapping = {
      into: [{ table: 'engagement_result', group: true, columns: { org_unit_id: 'team', wave: { const: '2026-03-31' }, item_code: { const: 'pulse' }, n: { count: true }, mean: { mean: 'answer' } } }],
    };
    const report = await bench.take('s.csv', `team,answer\n${'a,4\n'.repeat(5)}${'b,2\n'.repeat(3)}`, mapping);
    expect(report).toMatchObject({ rejected: 3, batch: { rowsRead: 8, rowsKept: 5, rowsRejected: 3 } });
  });

  it('leave out a value that does not fit where asked, and count it', async () => {
    const mapping: Mapping = { into: [{ table: 'call', columns: { id: 'id', offered_at: 'at', talk_seconds: { from: 'talk', ifInvalid: 'empty' } } }] };
    const report = await bench.take('c.csv', 'id,at,talk\n1,2026-03-01,long\n2,2026-03-01,0:01:05\n', mapping);
    expect(await rowsOf('SELECT talk_seconds FROM call ORDER BY source_ref')).toEqual([{ talk_seconds: null }, { talk_seconds: 65 }]);
    expect(report.warnings).toMatchObject([{ code: 'VALUE_DROPPED', column: 'talk', rows: 1 }]);
  });
});

it('undoes everything when it is interrupted', async () => {
  const abort = new AbortController();
  const file = await bench.write('case.csv', cases(good));
  const onProgress = ({ step }: { step: string }): void => {
    if (step === 'write') {
      abort.abort();
    }
  };
  await expect(bench.import(file, { signal: abort.signal, onProgress })).rejects.toMatchObject({ code: 'INTERRUPTED' });
  expect(await rowsOf('SELECT count(*) AS n FROM "case"')).toEqual([{ n: 0 }]);
});
