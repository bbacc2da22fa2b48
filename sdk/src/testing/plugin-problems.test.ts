import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { exists, hours, setting } from '../expression/index.js';
import { share, spread } from '../measure/index.js';
import { commitment, message, serviceCase } from '../model/index.js';
import { check, house, plugin, type Messages } from '../plugin/index.js';
import { columnsRead } from '../plugin/columns-read.js';
import { findPluginProblems } from './plugin-problems.js';

const within = setting.duration('within', { default: hours(1), doc: 'How late is still on time.' });

const kept = check({
  id: 'kept',
  question: 'Do we keep our promises?',
  measure: share({
    of: commitment,
    excluding: { cancelled: commitment.cancelled },
    meeting: commitment.doneAt.atOrBefore(commitment.dueAt.plus(within)),
  }),
  standard: { target: 0.9, better: 'higher', provenance: house },
  settings: [within],
});

const en: Messages = {
  'principle.name': 'Promises',
  'principle.question': 'Do we keep them?',
  'kept.name': 'Kept',
  'kept.question': 'Do we keep our promises?',
  'kept.sentence': '{n, plural, one {# promise} other {# promises}}',
  'excluded.cancelled': 'Cancelled',
};

const page = `# Kept

## Question

Do we keep our promises?

## Why it matters

It does.

## How it is measured

By \`within\`.

## What it needs

\`commitment.cancelled\`, \`commitment.done_at\`, \`commitment.due_at\`.

## Standard and its source

The house.

## How to fix

Do.
`;

const manifest = {
  name: 'promises',
  version: '1.0.0',
  engines: { touchstone: '^1.0.0' },
  touchstone: { id: 'acme.promises', contributes: 'dist/contributes.json' },
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plugin-'));
  await mkdir(path.join(folder, 'docs'));
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(path.join(folder, 'docs', 'kept.md'), page);
});

afterEach(() => rm(folder, { recursive: true }));

const declare = (messages: { readonly en: Messages; readonly [locale: string]: Messages }) =>
  plugin({ principle: 'promises', checks: [kept], messages });

test('finds nothing wrong with a whole plugin', async () => {
  expect(await findPluginProblems(declare({ en }), folder)).toEqual([]);
});

test('finds texts that a language lacks, texts nobody asks for, and plurals without a form', async () => {
  const { 'kept.name': _, ...rest } = en;
  const cs = { ...rest, 'kept.nmae': 'Splněno' };

  expect(await findPluginProblems(declare({ en: { ...en, 'kept.nmae': 'Kept' }, cs }), folder)).toEqual([
    'messages en "kept.nmae": no check asks for it',
    'messages cs: lacks "kept.name"',
    'messages cs "kept.nmae": no check asks for it',
    'messages cs "kept.sentence": {n} lacks the form "few"',
    'messages cs "kept.sentence": {n} lacks the form "many"',
  ]);
});

test('finds an English question that is not the one the check asks', async () => {
  expect(await findPluginProblems(declare({ en: { ...en, 'kept.question': 'Do you?' } }), folder)).toEqual([
    'messages en "kept.question": differs from the question of the check',
  ]);
});

test('where a standard comes from may be told in every language, in English as the check says it, and only where it says so', async () => {
  const sourced = { ...kept, standard: { ...kept.standard, source: 'Nineteen in twenty.' } };
  const problems = (checks: readonly (typeof kept)[], source: string) => findPluginProblems(plugin({ principle: 'promises', checks, messages: { en: { ...en, 'kept.source': source } } }), folder);

  expect(await problems([sourced], 'Nineteen in twenty.')).toEqual([]);
  expect(await problems([sourced], 'Nine in ten.')).toEqual(['messages en "kept.source": differs from the source of the check\'s standard']);
  expect(await problems([kept], 'Nineteen in twenty.')).toEqual(['messages en "kept.source": no check asks for it']);
});

test('finds places in a sentence that nothing is filled in for', async () => {
  const sentence = '{valeu} of {n, plural, one {# promise} other {# promises}}, floor {floor}, others {peers}';

  expect(await findPluginProblems(declare({ en: { ...en, 'kept.sentence': sentence } }), folder)).toEqual([
    'messages en "kept.sentence": nothing is filled in for {valeu}',
    'messages en "kept.sentence": nothing is filled in for {floor}',
    'messages en "kept.sentence": nothing is filled in for {peers}',
  ]);
});

test('wants a sentence about a unit where a spread compares units', async () => {
  const even = check({
    id: 'even',
    question: 'Do all branches keep them?',
    measure: spread({ of: share({ of: commitment, meeting: commitment.doneAt.isKnown() }), across: 'orgUnit', as: 'gap' }),
    standard: { better: 'lower', provenance: house },
  });
  const texts = { ...en, 'even.name': 'Even', 'even.question': even.question, 'even.sentence': '{value}' };

  expect(await findPluginProblems(plugin({ principle: 'promises', checks: [kept, even], messages: { en: texts } }), folder)).toEqual([
    'messages en: lacks "even.unit"',
    'docs/even.md: there is no such page',
  ]);
});

test('finds pages that do not tell what the check does, and pages of no check', async () => {
  const told = page.replace('`commitment.cancelled`', '`commitment.kind`').replace('By `within`.', '');
  await writeFile(path.join(folder, 'docs', 'kept.md'), told);
  await writeFile(path.join(folder, 'docs', 'broken.md'), page);

  expect(await findPluginProblems(declare({ en }), folder)).toEqual([
    'docs/broken.md: no such check',
    'docs/kept.md: says nothing under "How it is measured"',
    'docs/kept.md: does not tell that it needs `commitment.cancelled`',
    'docs/kept.md: tells that it needs `commitment.kind`, which it does not read',
    'docs/kept.md: does not name the setting `within`',
  ]);
});

test('finds what is wrong with the manifest', async () => {
  const { engines: _, ...rest } = manifest;
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(rest));

  expect(await findPluginProblems(declare({ en }), folder)).toEqual([expect.stringContaining('package.json')]);
});

test('tells the columns that a measure reads, through references and related rows under another name', () => {
  const reply = message.$as('reply');
  const answered = check({
    id: 'answered',
    question: 'Is it?',
    measure: share({
      of: serviceCase,
      where: serviceCase.channel.kind.is('email'),
      meeting: exists(reply, reply.case.is(serviceCase.$self), reply.at.after(serviceCase.openedAt)),
    }),
    standard: { better: 'higher', provenance: house },
  });

  expect(columnsRead(answered)).toEqual(['case.channel_id', 'case.opened_at', 'channel.kind', 'message.at', 'message.case_id']);
});

test('wants a plugin that reads what people wrote to ask for it', async () => {
  const shouting = { ...kept, measure: share({ of: commitment, meeting: exists(message, message.case.is(commitment.case), message.text.matches('!!!')) }) };
  const problems = await findPluginProblems(plugin({ principle: 'promises', checks: [shouting], messages: { en } }), folder);

  expect(problems).toContain('package.json /touchstone/capabilities: lacks "text", which kept needs');
  expect(await findPluginProblems(plugin({ principle: 'promises', checks: [kept], messages: { en } }), folder)).not.toContain(
    'package.json /touchstone/capabilities: lacks "text", which kept needs',
  );
});

test('knows the advice that code may choose, and still no other text', async () => {
  const advising = { ...kept, advise: true as const };
  const texts = { ...en, 'advice.hurry': 'Hurry.', 'avdice.hurry': 'Hurry.' };

  expect(await findPluginProblems(plugin({ principle: 'promises', checks: [advising], messages: { en: texts } }), folder)).toEqual(['messages en "avdice.hurry": no check asks for it']);
  expect(await findPluginProblems(plugin({ principle: 'promises', checks: [kept], messages: { en: texts } }), folder)).toContain('messages en "advice.hurry": no check asks for it');
});

test('finds a language that nobody knows', async () => {
  expect(await findPluginProblems(declare({ en, qq: en }), folder)).toEqual(['messages qq: no such language is known']);
});
