import { findPluginProblems } from '@touchstone/sdk/testing';
import { expect, test } from 'vitest';

import plugin from './plugin.js';

test('is whole: what it contributes, its manifest, its texts in every language and a page a check', async () => {
  expect(await findPluginProblems(plugin, new URL('..', import.meta.url))).toEqual([]);
});
