import { expect, test } from 'vitest';

import { plugins } from '../catalogue/plugins.js';

const languages = ['en', 'cs', 'hu', 'lv', 'sk'];

test.each(plugins.map((plugin) => [plugin.principle, plugin] as const))('the settings of %s are called something in every language', (_, { checks, messages, settings = [] }) => {
  const ids = new Set([...checks.flatMap((check) => check.settings), ...settings].map(({ id }) => id));
  const wanted = [...ids].flatMap((id) => [`setting.${id}.name`, `setting.${id}.doc`]);
  const lacking = languages.flatMap((language) => wanted.filter((key) => !messages[language]?.[key]).map((key) => `${language}: ${key}`));

  expect(lacking).toEqual([]);
});
