import { inWords, type NewPlugin, type Template } from '../new-plugin.js';
import { pageSource, rowsSource, scriptSource, styleSource } from './page.js';

const pluginSource = ({ name }: NewPlugin) => `import { plugin } from '@touchstone/sdk';

import { en } from './messages/en.ts';

/** A panel is drawn on the page of a principle, and is told of the checks that it names. */
export default plugin({
  principle: '${name}',
  checks: [],
  panels: [{ id: 'months', doc: 'Month by month', page: 'panel/months.html', place: 'principle', principle: 'follow-up', checks: ['follow-up.promise-kept'] }],
  messages: { en },
});
`;

const messages = ({ name }: NewPlugin) => `import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': '${inWords(name)}',
  'principle.question': 'How did it go, month by month?',
} as const satisfies Messages;
`;

const test = `import assert from 'node:assert/strict';
import { test } from 'node:test';

import { anyCheckResult } from '@touchstone/sdk/testing';

import { rowsOf } from '../panel/rows.js';

const whole = (period: string, value: number | null) => ({ unit: {}, period, value, low: null, high: null, n: 40, verdict: 'meets' as const });

test('there is a row for each month of the whole organisation, the latest first', () => {
  const { units } = anyCheckResult();

  assert.deepEqual(rowsOf(anyCheckResult({ units: [whole('2026-09', null), ...units] }), 'en'), [
    ['2026-10', '75%', '80'],
    ['2026-09', '–', '40'],
  ]);
});
`;

const documentation = `# Month by month

A panel on the page of the principle \`follow-up\`: for each month of the whole organisation the value and the rows behind it. It needs nothing
but to be enabled.
`;

/** A page that is drawn on that of a principle, and nothing to measure. */
export const panelTemplate: Template = {
  offers: 'a page of your own beside the scorecard',
  description: 'Draws how a check went, month by month.',
  asks: 'nothing; it draws how a check went, month by month',
  panel: true,
  files: (plugin) => ({
    'src/plugin.ts': pluginSource(plugin),
    'src/messages/en.ts': messages(plugin),
    'src/rows.test.ts': test,
    'panel/months.html': pageSource,
    'panel/months.css': styleSource,
    'panel/months.js': scriptSource,
    'panel/rows.js': rowsSource,
    'docs/months.md': documentation,
  }),
};
