import { afterEach, beforeEach, expect, it } from 'vitest';

import { type IntakeBench, openIntakeBench } from './intake.testing.js';
import { toMapping } from './mapping/read-mapping.js';
import type { Guess } from './guess/propose-plan.js';
import { guessMapping } from './look-at-file.js';

let bench: IntakeBench;

beforeEach(async () => {
  bench = await openIntakeBench();
});

afterEach(() => bench[Symbol.asyncDispose]());

async function guess(name: string, lines: readonly string[], timezone = 'Europe/Prague'): Promise<{ guess: Guess; file: string }> {
  const file = await bench.write(name, lines.join('\n'));
  return { guess: await guessMapping(bench.engine, file, { timezone, temporaryFolder: bench.folder }), file };
}

const guesses = ({ notes }: Guess): Record<string, string | null> => Object.fromEntries(notes.map((note) => [note.column, note.guess]));

it.each([
  ['Czech', ['Číslo tiketu;Vytvořeno;Uzavřeno;Stav;Kanál;Pobočka;E-mail', '1;1.2.2026 9:05;2.2.2026 10:00;Uzavřeno;Telefon;Brno;jan@example.org', '2;28.2.2026 9:05;;Otevřeno;Chat;Praha;eva@example.org'], ['Číslo tiketu', 'Vytvořeno', 'Uzavřeno', 'Stav', 'Kanál', 'Pobočka']],
  ['Slovak', ['Tiket;Vytvorené;Uzavreté;Stav;Kanál', '1;1.2.2026;2.2.2026;Uzavreté;Telefón', '2;28.2.2026;;Otvorené;Chat'], ['Tiket', 'Vytvorené', 'Uzavreté', 'Stav', 'Kanál']],
  ['Hungarian', ['Azonosító;Létrehozva;Lezárva;Állapot;Csatorna', '1;2026. 02. 01.;2026. 02. 02.;Lezárt;Telefon', '2;2026. 02. 28.;;Nyitott;Chat'], ['Azonosító', 'Létrehozva', 'Lezárva', 'Állapot', 'Csatorna']],
  ['Latvian', ['Numurs;Izveidots;Slēgts;Statuss;Kanāls', '1;01.02.2026.;02.02.2026.;Slēgts;Zvans', '2;28.02.2026.;;Atvērts;Čats'], ['Numurs', 'Izveidots', 'Slēgts', 'Statuss', 'Kanāls']],
])('understands tickets with %s columns, and its proposal imports them', async (_, lines, columns) => {
  const { file, guess: found } = await guess('export.csv', lines);
  expect(columns.map((column) => guesses(found)[column])).toEqual(['id', 'opened_at', 'closed_at', 'status', 'channel_id', 'org_unit_id'].slice(0, columns.length).map((name) => `case.${name}`));

  const report = await bench.import(file, { mapping: toMapping(found.mapping, 'guess') });

  expect(report.batch).toMatchObject({ rowsKept: 2, rowsRejected: 0 });
  expect(await bench.engine.all('SELECT status, external_ref, CAST(opened_at AS DATE) AS day FROM "case" ORDER BY source_ref')).toMatchObject([
    { status: 'closed', external_ref: '1' },
    { status: 'open', external_ref: '2' },
  ]);
});

it.each([
  ['Czech', 'Typ', ['Dotaz', 'Reklamace', 'Stížnost', 'Objednávka', 'Pochvala'], ['question', 'complaint', 'complaint', 'request', 'praise']],
  ['Slovak', 'Typ', ['otázka', 'Sťažnosť', 'Žiadosť'], ['question', 'complaint', 'request']],
  ['Hungarian', 'Típus', ['Kérdés', 'Panasz', 'Javaslat'], ['question', 'complaint', 'suggestion']],
  ['Latvian', 'Veids', ['Jautājums', 'Sūdzība', 'Uzslava'], ['question', 'complaint', 'praise']],
  ['English', 'Type', ['Question', 'Incident', 'Problem', 'Task', 'Refund'], ['question', 'problem', 'problem', 'request', 'return']],
])('knows in %s what sorts of cases are called', async (_, header, words, kinds) => {
  const lines = words.map((word, index) => `${index},2026-02-0${index + 1} 10:00,${word}`);
  const { file, guess: found } = await guess('export.csv', [`Id,Created at,${header}`, ...lines]);
  const report = await bench.import(file, { mapping: toMapping(found.mapping, 'guess') });

  expect(report.batch).toMatchObject({ rowsKept: words.length, rowsRejected: 0 });
  expect((await bench.engine.all('SELECT kind FROM "case" ORDER BY opened_at')).map(({ kind }) => kind)).toEqual(kinds);
});

it.each([
  ['Zendesk', 'Id,Created at,Solved at,Status,Via channel,Requester id,Assignee id,Group', '1,2026-02-01T10:00:00Z,2026-02-02T10:00:00Z,solved,email,77,5,Billing'],
  ['Freshdesk', 'id,created_at,resolved_at,closed_at,status,source,requester_id,group_id', '1,2026-02-01T10:00:00Z,2026-02-02T10:00:00Z,2026-02-02T10:00:00Z,closed,email,77,9'],
  ['Salesforce', 'CaseNumber,CreatedDate,ClosedDate,Status,Origin,ContactId', '1,2026-02-01T10:00:00.000+0000,2026-02-02T10:00:00.000+0000,Closed,Email,77'],
  ['Chatwoot', 'display_id,created_at,status,inbox,contact_id', '1,2026-02-01T10:00:00Z,resolved,Mail,77'],
])('imports an export of %s by its own proposal', async (_, header, line) => {
  const { file, guess: found } = await guess('export.csv', [header, line]);
  const report = await bench.import(file, { mapping: toMapping(found.mapping, 'guess') });
  expect(report.batch).toMatchObject({ rowsKept: 1, rowsRejected: 0 });
  expect(report.tables.at(-1)).toMatchObject({ table: 'case', inserted: 1 });
});

it('tells day and month apart by all rows, not by the first', async () => {
  const { guess: day } = await guess('a.csv', ['id,opened', '1,01/02/2026', '2,13/02/2026'], 'America/New_York');
  const { guess: month } = await guess('b.csv', ['id,opened', '1,01/02/2026', '2,02/13/2026']);
  expect([day, month].map(({ mapping }) => mapping.into.at(-1)?.columns['opened_at'])).toEqual([
    { from: 'opened', date: ['dd/MM/yyyy'] },
    { from: 'opened', date: ['MM/dd/yyyy'] },
  ]);
});

it('says so where both readings fit, and follows the zone', async () => {
  const { guess: found } = await guess('a.csv', ['id,opened', '1,01/02/2026'], 'America/New_York');
  expect(found.mapping.into.at(-1)?.columns['opened_at']).toEqual({ from: 'opened', date: ['MM/dd/yyyy'] });
  expect(found.notes.find(({ column }) => column === 'opened')?.why).toContain('swapped');
});

it('leaves out what identifies people, and shows none of it', async () => {
  const { guess: found } = await guess('a.csv', ['id,opened,email,phone', '1,2026-02-01,jan@example.org,+420 601 234 567']);
  const notes = found.notes.filter(({ column }) => ['email', 'phone'].includes(column));
  expect(notes).toMatchObject([{ guess: null, samples: [] }, { guess: null, samples: [] }]);
});

it('shows at most twenty different values of a column', async () => {
  const { guess: found } = await guess('a.csv', ['id,opened', ...Array.from({ length: 50 }, (_, index) => `${index},2026-02-01`)]);
  expect(found.notes[0]?.samples).toHaveLength(20);
});

it('refuses a file in which nothing is known', async () => {
  await expect(guess('a.csv', ['x,y', 'p,q'])).rejects.toMatchObject({ code: 'MAPPING_MISSING' });
});
