import { type CheckNames, checkNames, inWords, type NewPlugin, type Template } from '../new-plugin.js';

const own = { check: 'customer-worth', title: 'Worth of a customer' } as const;

const pluginSource = ({ name }: NewPlugin, { id, constant }: CheckNames) => `import { plugin } from '@touchstone/sdk';

import { ${constant} } from './${id}.ts';
import { en } from './messages/en.ts';

export default plugin({ principle: '${name}', checks: [${constant}], messages: { en } });
`;

const codeSource = ({ id }: CheckNames) => `import { worthAhead } from './worth-ahead.ts';

/** The code of the plugin, by check: packing makes one module of it, which the host runs in a sandbox, on statistics alone. */
export const derive = { '${id}': worthAhead };
`;

const functionSource = `import type { Derive, MeanStatistic } from '@touchstone/sdk';

/** What a customer brings who stays as likely as customers do: no measure can add up a series. */
export const worthAhead: Derive<MeanStatistic> = (statistics, settings) => {
  const staying = Number(settings['monthly-retention']);
  const months = Array.from({ length: Number(settings['months-ahead']) }, (_, month) => staying ** month);
  const factor = months.reduce((sum, share) => sum + share, 0);
  return statistics.map(({ unit, period, statistic: { n, sum, sumOfSquares } }) => ({
    unit,
    period,
    statistic: { kind: 'mean', n, sum: sum * factor, sumOfSquares: sumOfSquares * factor ** 2 },
  }));
};
`;

const checkSource = ({ id, constant }: CheckNames) => `import { check, house, mean, setting } from '@touchstone/sdk';
import { customerStatus } from '@touchstone/sdk/model';

import { worthAhead } from './worth-ahead.ts';

const monthsAhead = setting.number('months-ahead', { default: 36, doc: 'How many months of a customer are counted.', minimum: 1 });
const retention = setting.number('monthly-retention', { default: 0.95, doc: 'The share of customers who stay from one month to the next.', minimum: 0 });

/** What an active customer is worth, from what one brings a month. */
export const ${constant} = check({
  id: '${id}',
  question: 'What is a customer worth to us?',
  measure: mean({
    of: customerStatus,
    where: customerStatus.status.is('active'),
    value: customerStatus.monthlyValueMinor,
    period: customerStatus.from,
  }),
  by: ['orgUnit', 'segment'],
  format: 'money',
  standard: { target: 50_000, floor: 20_000, better: 'higher', provenance: house, source: 'Five hundred over three years.' },
  countOf: 'customers',
  advice: 'look-after-the-few',
  settings: [monthsAhead, retention],
  derive: worthAhead,
});
`;

const messages = ({ name }: NewPlugin, { id, title }: CheckNames) => `import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': '${inWords(name)}',
  'principle.question': 'Do we know what customers are worth?',

  '${id}.name': '${title}',
  '${id}.question': 'What is a customer worth to us?',
  '${id}.sentence':
    'A customer is worth {value} ({low} – {high}, {n, plural, one {# customer} other {# customers}}); the standard is {target}.',

  'advice.look-after-the-few': 'Ask the customers who bring the most what would make them stay, before looking for new ones.',
} as const satisfies Messages;
`;

const test = ({ id, title }: CheckNames) => `import assert from 'node:assert/strict';
import { test } from 'node:test';

import { given, many, testCheck } from '@touchstone/sdk/testing';

import plugin from './plugin.ts';
import { worthAhead } from './worth-ahead.ts';

/** Customers of October, each with about so much a month. */
const customers = (count: number, monthly: number) =>
  many(count, (index) => given.customerStatus({ status: 'active', from: '2026-10-05', monthlyValueMinor: monthly + (index % 5) * 10 }));

const settings = { 'months-ahead': 3, 'monthly-retention': 0.5 };

test('three months at half the customers each are one and three quarters', () => {
  const statistic = { kind: 'mean', n: 2, sum: 400, sumOfSquares: 80_000 } as const;

  assert.deepEqual(worthAhead([{ unit: {}, period: '2026-10', statistic }], settings), [
    { unit: {}, period: '2026-10', statistic: { kind: 'mean', n: 2, sum: 700, sumOfSquares: 245_000 } },
  ]);
});

test('${title.toLowerCase()}', () =>
  testCheck(plugin, '${id}', {
    derive: worthAhead,
    worlds: [
      { name: 'many a month', rows: customers(60, 5000), verdict: 'meets', statistic: { n: 60 }, findings: [] },
      { name: 'little a month', rows: customers(60, 500), verdict: 'misses', statistic: { n: 60 } },
      { name: 'the same, for three months', rows: customers(60, 5000), settings, verdict: 'misses', statistic: { n: 60, sum: 60 * 5020 * 1.75 } },
      { name: 'ten customers', rows: customers(10, 500), verdict: 'not-enough-data', statistic: { n: 10 } },
      { name: 'nobody knows who is a customer', rows: given.customer(), verdict: 'not-measured', missing: ['customer_status'] },
    ],
  }));
`;

const page = ({ title }: CheckNames) => `# ${title}

## Question

What is a customer worth to us?

## Why it matters

Who knows what a customer is worth knows what keeping one may cost.

## How it is measured

The mean of what an active customer brings a month, added up over the \`months-ahead\`, each counted as far as customers stay so long by
\`monthly-retention\`.

## What it needs

\`customer_status.from\`, \`customer_status.monthly_value_minor\`, \`customer_status.status\`.

## Standard and its source

At least 500, nothing attained at 200. Starting value of the house; confirm it with your team.

## How to fix

- Ask the customers who bring the most what would make them stay.
- Set \`monthly-retention\` from your own figures.
`;

/** One check whose figures are made from statistics by a function, which the host runs in the sandbox. */
export const checkWithCodeTemplate: Template = {
  offers: 'a check whose figures a function makes, in the sandbox',
  check: own.check,
  description: 'What is a customer worth to us?',
  asks: 'what customers are worth',
  entry: 'dist/code.js',
  files: (plugin) => {
    const names = checkNames(plugin, own);
    return {
      'src/plugin.ts': pluginSource(plugin, names),
      'src/code.ts': codeSource(names),
      'src/worth-ahead.ts': functionSource,
      [`src/${names.id}.ts`]: checkSource(names),
      [`src/${names.id}.test.ts`]: test(names),
      'src/messages/en.ts': messages(plugin, names),
      [`docs/${names.id}.md`]: page(names),
    };
  },
};
