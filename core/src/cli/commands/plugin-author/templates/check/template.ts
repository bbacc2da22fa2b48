import { type CheckNames, checkNames, inWords, type NewPlugin, type Template } from '../new-plugin.js';

const own = { check: 'promise-kept', title: 'Promises kept' } as const;

const pluginSource = ({ name }: NewPlugin, { id, constant }: CheckNames) => `import { plugin } from '@touchstone/sdk';

import { en } from './messages/en.ts';
import { ${constant} } from './${id}.ts';

export default plugin({ principle: '${name}', checks: [${constant}], messages: { en } });
`;

const checkSource = ({ id, constant }: CheckNames) => `import { check, house, now, percent, share } from '@touchstone/sdk';
import { commitment } from '@touchstone/sdk/model';

/** The share of promises due that were kept on time; an overdue one that is still open is broken. */
export const ${constant} = check({
  id: '${id}',
  question: 'Do we keep our promises?',
  measure: share({
    of: commitment,
    excluding: { 'not-yet-due': commitment.dueAt.after(now) },
    meeting: commitment.doneAt.atOrBefore(commitment.dueAt),
    period: commitment.dueAt,
  }),
  by: ['orgUnit', 'channel'],
  standard: { target: percent(95), floor: percent(80), better: 'higher', provenance: house, source: 'Nineteen promises in twenty kept on time.' },
  advice: 'call-back-today',
});
`;

const messages = ({ name }: NewPlugin, { id, title }: CheckNames) => `import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': '${inWords(name)}',
  'principle.question': 'Can customers rely on what we say?',

  '${id}.name': '${title}',
  '${id}.question': 'Do we keep our promises?',
  '${id}.sentence':
    '{value} of the promises due were kept on time ({low} – {high}, {n, plural, one {# promise} other {# promises}}); the standard is {target}.',

  'advice.call-back-today': 'Call the customers whose promises are overdue today, then look at who was to keep them.',

  'excluded.not-yet-due': 'Not yet due',
} as const satisfies Messages;
`;

const test = ({ id, title }: CheckNames) => `import { test } from 'node:test';

import { at, given, many, testCheck } from '@touchstone/sdk/testing';

import plugin from './plugin.ts';

/** Promises of a branch, the first so many kept on time, the others a day late. */
const promises = (orgUnit: string, count: number, kept: number) =>
  many(count, (index) =>
    given.commitment({ id: \`\${orgUnit}-\${index}\`, case: given.serviceCase({ orgUnit }), dueAt: at(10), doneAt: at(index < kept ? 10 : 11) }),
  );

test('${title.toLowerCase()}', () =>
  testCheck(plugin, '${id}', {
    worlds: [
      { name: 'all are kept', rows: promises('brno', 80, 80), verdict: 'meets', statistic: { k: 80, n: 80 }, findings: [] },
      {
        name: 'one branch keeps half of them',
        rows: [promises('brno', 60, 30), promises('praha', 60, 60)],
        verdict: 'misses',
        statistic: { k: 90, n: 120 },
        units: [{ unit: { orgUnit: 'brno' }, verdict: 'misses', statistic: { k: 30, n: 60 } }],
      },
      {
        name: 'nine in ten of a few',
        rows: promises('brno', 30, 27),
        verdict: 'too-close-to-call',
        statistic: { k: 27, n: 30 },
        evidence: { misses: ['brno-27', 'brno-28', 'brno-29'] },
      },
      { name: 'ten promises', rows: promises('brno', 10, 0), verdict: 'not-enough-data', statistic: { k: 0, n: 10 } },
      {
        name: 'some are not due before tonight',
        rows: [promises('brno', 80, 80), many(4, () => given.commitment({ dueAt: at(31, '18:00') }))],
        verdict: 'meets',
        statistic: { k: 80, n: 80 },
        excluded: { 'not-yet-due': 4 },
      },
      { name: 'nobody notes promises', rows: given.serviceCase(), verdict: 'not-measured', missing: ['commitment'] },
    ],
  }));
`;

const page = ({ title }: CheckNames) => `# ${title}

## Question

Do we keep our promises?

## Why it matters

A promise that is broken weighs more than one never made.

## How it is measured

The share of promises done at or before the moment they were due, in the period in which they were due. One that is overdue and open
is broken. Those not yet due are left out and counted.

## What it needs

\`commitment.done_at\`, \`commitment.due_at\`.

## Standard and its source

At least 95 %, nothing attained at 80 %. Starting value of the house; confirm it with your team.

## How to fix

- Call the customers whose promises are overdue.
- Begin each morning with a list of what is due and one person who owns it.
`;

/** One check that is a declaration, with its test and its page. */
export const checkTemplate: Template = {
  offers: 'a check that is a declaration, with its test and its page',
  check: own.check,
  description: 'Do we keep our promises?',
  asks: 'whether promises to customers are kept',
  files: (plugin) => {
    const names = checkNames(plugin, own);
    return {
      'src/plugin.ts': pluginSource(plugin, names),
      [`src/${names.id}.ts`]: checkSource(names),
      [`src/${names.id}.test.ts`]: test(names),
      'src/messages/en.ts': messages(plugin, names),
      [`docs/${names.id}.md`]: page(names),
    };
  },
};
