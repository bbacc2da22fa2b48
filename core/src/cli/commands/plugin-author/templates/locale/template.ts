import { type NewPlugin, type Template, type Translation } from '../new-plugin.js';

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const catalogue = ({ language, principle, texts }: Translation) => `import type { Messages } from '@touchstone/sdk';

/** The texts of ${principle} in ${language}: still in English, each to be translated. What stands in braces stays, and so do the keys. */
export const texts = {
${Object.entries(texts)
  .map(([key, text]) => `  ${quoted(key)}:\n    ${quoted(text)},\n`)
  .join('')}} as const satisfies Messages;
`;

const pluginSource = ({ name }: NewPlugin, { language, principle }: Translation) => `import { plugin } from '@touchstone/sdk';

import { en } from './messages/en.ts';
import { texts } from './locales/${language}/${principle}.ts';

/** Texts of another plugin in one more language. They never replace what that plugin says itself. */
export default plugin({
  principle: '${name}',
  checks: [],
  messages: { en },
  locales: { '${language}': { '${principle}': texts } },
});
`;

const messages = ({ language, principle }: Translation) => `import type { Messages } from '@touchstone/sdk';

/** What the pack says of itself, where plugins are listed. */
export const en = {
  'principle.name': 'Texts of ${principle} in ${language}',
  'principle.question': 'Does everybody read ${principle} in their own language?',
} as const satisfies Messages;
`;

const test = ({ principle, language }: Translation) => `import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findPluginProblems } from '@touchstone/sdk/testing';

import plugin from './plugin.ts';

test('is whole: its manifest, and every text readable and with all plural forms', async () => {
  assert.deepEqual(await findPluginProblems(plugin, new URL('..', import.meta.url)), []);
});

test('speaks of what it was made for', () => {
  assert.match(plugin.locales?.['${language}']?.['${principle}']?.['principle.name'] ?? '', /\\S/);
});
`;

/** The texts of a plugin in one more language. */
export const localeTemplate: Template = {
  offers: 'the texts of another plugin in one more language',
  description: 'Texts of a plugin in one more language.',
  asks: 'nothing; it brings the texts of another plugin in one more language',
  translates: true,
  files: (plugin) => {
    const { translation } = plugin;
    if (!translation) {
      throw new TypeError('A locale pack wants to know which texts it translates.');
    }
    return {
      'src/plugin.ts': pluginSource(plugin, translation),
      'src/plugin.test.ts': test(translation),
      'src/messages/en.ts': messages(translation),
      [`src/locales/${translation.language}/${translation.principle}.ts`]: catalogue(translation),
    };
  },
};
